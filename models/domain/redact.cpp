#include "models/domain/redact.h"

#include <QList>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr int kShortestCard = 13;
constexpr int kLongestCard = 19;

/// Digits without anything between them.
struct Group {
    qsizetype at;
    qsizetype size;
};

bool isSeparator(QChar c)
{
    switch (c.unicode()) {
    case u' ':
    case u'-':
    case 0x00a0: // no-break space
    case 0x2009: // thin space
    case 0x2010: // hyphen
    case 0x2011: // no-break hyphen
    case 0x2013: // en dash
    case 0x202f: return true; // narrow no-break space
    default: return false;
    }
}

bool isCardNumber(const QString &digits)
{
    int sum = 0;
    bool allZero = true;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        int digit = digits.at(digits.size() - 1 - i).digitValue();
        allZero = allZero && digit == 0;
        if (i % 2 == 1)
            digit = digit > 4 ? digit * 2 - 9 : digit * 2;
        sum += digit;
    }
    return sum % 10 == 0 && !allZero;
}

/// The groups that start at `from`, each one separator behind the one before.
QList<Group> chainAt(const QString &text, qsizetype from)
{
    QList<Group> chain;
    for (qsizetype at = from; at < text.size() && text.at(at).isDigit();) {
        const qsizetype start = at;
        while (at < text.size() && text.at(at).isDigit())
            ++at;
        chain.append({start, at - start});
        if (at + 1 >= text.size() || !isSeparator(text.at(at)) || !text.at(at + 1).isDigit())
            break;
        ++at;
    }
    return chain;
}

/// The last group of a card number that begins with group `first`, or -1. Within a longer chain (a date before it, an
/// expiry after it) only groups as they stand on a card are tried, lest every list of numbers holds one.
qsizetype endOfCard(const QString &text, const QList<Group> &chain, qsizetype first, QString &digits)
{
    digits.clear();
    qsizetype found = -1;
    QString all;
    for (qsizetype last = first; last < chain.size(); ++last) {
        const Group &group = chain.at(last);
        if (all.size() + group.size > kLongestCard)
            break;
        all += QStringView(text).mid(group.at, group.size);
        const bool wholeChain = first == 0 && last == chain.size() - 1;
        const bool likeACard = (last == first || group.size >= 3)
            && std::all_of(
                chain.cbegin() + first, chain.cbegin() + last, [](const Group &inner) { return inner.size >= 4; });
        if (all.size() >= kShortestCard && (wholeChain || likeACard) && isCardNumber(all)) {
            found = last;
            digits = all;
        }
    }
    return found;
}
} // namespace

QString redacted(QString text)
{
    // Half a surrogate pair makes the text invalid, and an invalid text matches nothing: a key in it would slip
    // through.
    if (!text.isValidUtf16())
        text = QString::fromUtf8(text.toUtf8());
    // No word boundary in front: in a URL or an escaped text the key follows "%20" or "\\n" (a letter for \\b).
    // Possessive, so that a mask is not masked again.
    static const QRegularExpression key(
        u"((?:s|p)key_(?:test_)?+|(?:s|p|r)k_(?:live|test)_|\\b(?:s|p|r)k_(?!live_|test_)(?=\\w{8}))\\w+"_s);
    static const QRegularExpression credential(
        u"(Basic|Bearer)(?:\\s|%20|\\+)+\\S+"_s, QRegularExpression::CaseInsensitiveOption);
    // "skey_", "pkey_", "sk_…", "rk_live_", "rk_test_", "pk_" in base64: the user name of a Basic credential comes
    // first.
    static const QRegularExpression encoded(
        u"(c2tleV|cGtleV|c2tfbGl2ZV|c2tfdGVzdF|cmtfbGl2ZV|cmtfdGVzdF|cGtf(?=[A-Za-z0-9+/]{8}))[A-Za-z0-9+/=_-]+"_s);
    text.replace(key, u"\\1***"_s);
    text.replace(credential, u"\\1 ***"_s);
    text.replace(encoded, u"\\1***"_s);
    return text;
}

namespace {
QString maskedOnce(const QString &text)
{
    QString out;
    QString digits;
    qsizetype copied = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!text.at(at).isDigit())
            continue;
        const QList<Group> chain = chainAt(text, at);
        for (qsizetype first = 0; first < chain.size(); ++first) {
            const qsizetype last = endOfCard(text, chain, first, digits);
            if (last < 0)
                continue;
            out += QStringView(text).mid(copied, chain.at(first).at - copied);
            out += digits.left(6) + QString(digits.size() - 10, u'•') + digits.right(4);
            copied = chain.at(last).at + chain.at(last).size;
            first = last;
        }
        at = chain.last().at + chain.last().size - 1;
    }
    return copied == 0 ? text : out.append(QStringView(text).mid(copied));
}
} // namespace

QString maskCardNumbers(const QString &text)
{
    // The digits that are left of a number may be one again with those beside them. Until nothing changes: what is kept
    // is read and masked once more, and has to say the same then.
    QString masked = maskedOnce(text);
    if (masked == text)
        return text;
    for (QString again = maskedOnce(masked); again != masked; again = maskedOnce(masked))
        masked = again;
    return masked;
}

QString comparable(const QString &text) { return maskCardNumbers(text).simplified(); }

} // namespace disputedesk
