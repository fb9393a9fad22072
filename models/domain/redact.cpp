#include "models/domain/redact.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
bool passesLuhn(const QString &digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        int digit = digits.at(digits.size() - 1 - i).digitValue();
        if (i % 2 == 1)
            digit = digit > 4 ? digit * 2 - 9 : digit * 2;
        sum += digit;
    }
    return sum % 10 == 0;
}
} // namespace

QString redacted(QString text)
{
    static const QRegularExpression key(u"\\b((?:s|p)key_(?:test_)?|(?:s|p|r)k_(?:live_|test_)?)[A-Za-z0-9]+"_s);
    static const QRegularExpression credential(u"\\b(Basic|Bearer)\\s+[A-Za-z0-9+/=._~-]+"_s, QRegularExpression::CaseInsensitiveOption);
    text.replace(key, u"\\1***"_s);
    text.replace(credential, u"\\1 ***"_s);
    return text;
}

QString maskCardNumbers(const QString &text)
{
    // Cheap way out first: this runs over every field of every dispute that is read.
    static const QRegularExpression candidate(u"(?<![0-9])[0-9](?:[ -]?[0-9]){12,18}(?![0-9])"_s);
    QString out;
    qsizetype copied = 0;
    for (auto it = candidate.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        QString digits = match.captured();
        digits.remove(u' ').remove(u'-');
        if (!passesLuhn(digits) || digits.count(u'0') == digits.size())
            continue;
        out += QStringView(text).mid(copied, match.capturedStart() - copied);
        out += digits.left(6) + QString(digits.size() - 10, u'•') + digits.right(4);
        copied = match.capturedEnd();
    }
    return copied == 0 ? text : out.append(QStringView(text).mid(copied));
}

} // namespace disputedesk
