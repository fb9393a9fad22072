#include "app/sandbox/timetext.h"

#include <QDateTime>
#include <QTimeZone>

#include <array>
#include <chrono>
#include <cstdio>

namespace disputedesk::sandbox {

namespace {

struct Parts {
    int year, weekday;
    unsigned month, day, hour, minute, second;
};

Parts partsOf(std::int64_t seconds)
{
    const std::chrono::sys_seconds moment{std::chrono::seconds(seconds)};
    const auto midnight = std::chrono::floor<std::chrono::days>(moment);
    const std::chrono::year_month_day date{midnight};
    const auto rest = unsigned((moment - midnight).count());
    return {int(date.year()), int(std::chrono::weekday(midnight).c_encoding()), unsigned(date.month()),
        unsigned(date.day()), rest / 3600, rest / 60 % 60, rest % 60};
}

} // namespace

std::int64_t nowMilliseconds()
{
    const auto since = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(since).count();
}

std::int64_t nowSeconds() { return nowMilliseconds() / 1000; }

std::string isoTime(std::int64_t seconds, int offsetHours)
{
    const Parts at = partsOf(seconds + offsetHours * 3600);
    std::string text = "0000-00-00T00:00:00Z";
    const auto put = [&text](std::size_t where, unsigned value) {
        text[where] = char('0' + value / 10 % 10);
        text[where + 1] = char('0' + value % 10);
    };
    put(0, unsigned(at.year) / 100);
    put(2, unsigned(at.year) % 100);
    put(5, at.month);
    put(8, at.day);
    put(11, at.hour);
    put(14, at.minute);
    put(17, at.second);
    if (offsetHours != 0) {
        text.replace(19, 1, offsetHours < 0 ? "-00:00" : "+00:00");
        put(20, unsigned(std::abs(offsetHours)));
    }
    return text;
}

std::string httpDate(std::int64_t seconds)
{
    constexpr std::array kDays{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    constexpr std::array kMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const Parts at = partsOf(seconds);
    char text[48];
    std::snprintf(text, sizeof text, "%s, %02u %s %04d %02u:%02u:%02u GMT", kDays[std::size_t(at.weekday)], at.day,
        kMonths[at.month - 1], at.year, at.hour, at.minute, at.second);
    return text;
}

std::optional<std::int64_t> parsedTime(std::string_view text)
{
    QDateTime moment = QDateTime::fromString(QString::fromUtf8(text.data(), qsizetype(text.size())), Qt::ISODate);
    if (!moment.isValid())
        return std::nullopt;
    if (moment.timeSpec() == Qt::LocalTime)
        moment.setTimeZone(QTimeZone::utc());
    return moment.toSecsSinceEpoch();
}

} // namespace disputedesk::sandbox
