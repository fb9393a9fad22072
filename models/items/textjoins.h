#pragma once

#include <QString>
#include <QStringList>

namespace disputedesk {

// Signs between the parts of a text are words too: Japanese and Chinese write them full width, Thai ends a sentence
// with a space. Each takes texts that are translated already, or data; an empty part leaves no sign behind.

/// "Status: won → lost".
QString labelled(const QString &label, const QString &value);

/// Two statements in one: "until today 18:00; after it the bank may open a chargeback".
QString inOneSentence(const QString &first, const QString &second);

/// Two whole sentences one behind the other, their own signs at their ends.
QString oneAfterTheOther(const QString &first, const QString &second);

/// Things of one kind: "a message, 3 files".
QString enumerated(const QStringList &things);

} // namespace disputedesk
