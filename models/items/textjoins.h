#pragma once

#include <QLocale>
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

/// A size as the locale's data writes it, for Japanese without the space before its own letters: "0 バイト" becomes
/// "0バイト", "1.9 MB" stays.
QString closedUpSize(const QString &size, const QLocale &locale);

/// Things of one kind: "a message, 3 files".
QString enumerated(const QStringList &things);

} // namespace disputedesk
