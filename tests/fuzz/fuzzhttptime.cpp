#include "models/providers/httptime.h"
#include "tests/fuzz/fuzz.h"

#include <QLocale>
#include <QTimeZone>

#include <cstring>

namespace disputedesk::fuzz {

namespace {
QByteArray headerOf(const QDateTime &time)
{
    return QLocale::c().toString(time, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'")).toLatin1();
}

/// Any second up to the year 9999 as a server writes it.
void requireEverySecond(quint64 any)
{
    const QDateTime time = QDateTime::fromSecsSinceEpoch(qint64(any % 253'402'300'800), QTimeZone::utc());
    require(httpDate(headerOf(time)) == time, "a date of a server that is read as another one");
}
} // namespace

int fuzzHttpTime(const uint8_t *data, size_t size)
{
    const QByteArray header = bytesOf(data, size);
    const QDateTime now(QDate(2026, 11, 21), QTime(2, 0), QTimeZone::utc());
    const QDateTime date = httpDate(header);
    require(!date.isValid() || (date.offsetFromUtc() == 0 && httpDate(headerOf(date)) == date), "a date");
    const std::chrono::seconds wait = retryAfter(header, now);
    require(wait.count() >= 0 && wait <= kMaxRetryAfter, "a wait beyond five minutes (N5)");
    const QByteArray digits = header.trimmed();
    bool number = !digits.isEmpty();
    for (const char c : digits)
        number = number && c >= '0' && c <= '9';
    if (number) // ten digits and more are a long wait, whatever they begin with
        require(wait.count() == (digits.size() > 9 ? 300 : qMin<qlonglong>(digits.toLongLong(), 300)), "another wait");
    else if (!date.isValid())
        require(wait.count() == 0 || wait == kMaxRetryAfter, "garbage that makes us wait");
    quint64 any = 0;
    std::memcpy(&any, data, qMin(size, sizeof any));
    requireEverySecond(any);
    return 0;
}

} // namespace disputedesk::fuzz
