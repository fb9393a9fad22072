#pragma once

#include "models/domain/activity.h"
#include "models/domain/error.h"
#include "models/items/disputeview.h"

#include <QByteArray>
#include <QList>
#include <QLocale>
#include <QString>

#include <optional>

namespace disputedesk {

/// Everything on record about one dispute as plain text in the order of the page: what a case file prints. Text from
/// outside is made visible already; nothing here is markup.
struct CaseFile {
    struct Fact {
        QString label;
        QString value; ///< may have several lines
    };
    struct Section {
        QString title;
        QString note; ///< a sentence of ours under the title; may be empty
        QList<Fact> facts;
        QString text; ///< a text of many lines, such as the message
    };
    struct Event {
        QString time;
        QString title;
        QString detail; ///< the server's words, request id; may be empty
    };
    struct Picture {
        QString name;
        QString about; ///< kind, size, id
        QByteArray bytes; ///< as the provider gave them: to be decoded within limits
    };
    QString disputeId;
    QString title; ///< "Dispute dspt_…"
    QString account; ///< "Siam Goods · Omise · TEST"
    QString asOf; ///< "As Omise told it on …"
    QList<Section> sections;
    QList<Event> events; ///< oldest first
    QList<Picture> pictures; ///< a page each
};

/// A document of the dispute and what this computer has of it.
struct CaseDocument {
    Document document;
    QByteArray bytes; ///< empty: not on this computer, or not read
    std::optional<Error> unread = {}; ///< why it could not be read, if that is so
    bool namedOnly = false; ///< what is shown comes from a file that holds no documents
};

/// The case file of `view` with its `activity` and `documents`, in the words of the program's language.
CaseFile caseFileOf(const DisputeView &view, const QList<ActivityItem> &activity, const QList<CaseDocument> &documents,
    const QDateTime &now, const QLocale &locale);

} // namespace disputedesk
