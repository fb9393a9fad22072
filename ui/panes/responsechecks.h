#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace disputedesk {

class DocumentListModel;
class MetadataModel;

/// What is held against a response before it can go out, and what is only worth a look.
struct ResponseChecks {
    enum class Weight : quint8 { Told, Look, Stops };
    struct Line {
        QString text; ///< "✓ message", "! 1 file is not sent yet", …
        Weight weight = Weight::Told;
    };
    QString stop; ///< why it cannot go out; empty when it can
    QList<Line> lines;
    bool staged = false; ///< a file of the draft waits: discarding would take it out
};

/// `foreign`: values of the dispute that hold braces of their own (models/items/placeholders.h).
ResponseChecks checkResponse(const QString &message, const MetadataModel &metadata, const DocumentListModel &documents,
    const QStringList &foreign = {});

} // namespace disputedesk
