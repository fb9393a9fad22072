#include "models/providers/httptime.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace disputedesk {

QDateTime httpDate(const QByteArray &header)
{
    // Day and time apart: a QDateTime is read as local time first, and once a year an hour of GMT is none of ours.
    const QString text = QString::fromLatin1(header.trimmed());
    const qsizetype clock = text.lastIndexOf(u' ', -5);
    const QDate day = QLocale::c().toDate(text.left(clock), u"ddd, dd MMM yyyy"_s);
    const QTime time = QLocale::c().toTime(text.mid(clock + 1), u"hh:mm:ss 'GMT'"_s);
    return day.isValid() && time.isValid() ? QDateTime(day, time, QTimeZone::utc()) : QDateTime();
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
