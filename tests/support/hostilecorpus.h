#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace disputedesk::test {

/// A text that somebody may put where a program shows it.
struct HostileText {
    QString name;
    QByteArray json; ///< as a provider writes it: with its quotes, escapes and all
    QString text; ///< what it says
    QString core; ///< of what is shown of it (D5), the beginning by which it is known again; empty: no such
    bool broken = false; ///< half a surrogate pair: no JSON at all for a strict reader
};

/// The strings of tests/data/hostile/strings.txt. @PORT@ is a port that counts who connects, @FILE@ a file that counts
/// who opens it; a text that ends in '*' is repeated up to `longest` characters.
QList<HostileText> hostileTexts(quint16 port, const QString &file, int longest = 64 * 1024 - 8);

/// What is compared of a shown text and of a core: no break marks, no isolates, blanks as one.
QString bareText(const QString &shown);

/// Names that a file may have on a disk, of the texts that can be one: no slash, no NUL, not too long.
QStringList hostileFileNames(const QList<HostileText> &texts, const QString &suffix);

} // namespace disputedesk::test
