#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace disputedesk::test {

/// One text of a catalogue as its .ts file has it.
struct TsMessage {
    QString context;
    QString source;
    QString comment;
    QString state; ///< "unfinished", "vanished", "obsolete"; empty when it is done
    QStringList forms; ///< the translation, once for each plural form
    bool plural = false;

    /// Names it in a list of what is wrong.
    QString name() const;
};

/// The texts of a .ts file; empty when it cannot be read.
QList<TsMessage> readTs(const QString &path);

} // namespace disputedesk::test
