#include "models/providers/httptime.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace disputedesk {

QDateTime httpDate(const QByteArray &header)
{
    const QString text = QString::fromLatin1(header.trimmed());
    QDateTime date = QLocale::c().toDateTime(text, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!date.isValid())
        return {};
    date.setTimeZone(QTimeZone::utc());
    return date;
}

std::chrono::seconds retryAfter(const QByteArray &header, const QDateTime &now)
{
    const QByteArray text = header.trimmed();
    const bool digits =
        !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](char c) { return c >= '0' && c <= '9'; });
    qint64 seconds = 0;
    if (digits)
        seconds = text.size() > 9 ? kMaxRetryAfter.count() : text.toLongLong();
    else if (const QDateTime at = httpDate(text); at.isValid())
        seconds = (now.msecsTo(at) + 999) / 1000;
    return std::clamp(std::chrono::seconds(seconds), std::chrono::seconds(0), kMaxRetryAfter);
}

} // namespace disputedesk
