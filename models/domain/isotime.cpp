#include "models/domain/isotime.h"

#include <array>

namespace disputedesk {

namespace {
/// The number of the digits of `text` at `at`, or -1.
int digitsAt(std::string_view text, size_t at, size_t count)
{
    int number = 0;
    for (size_t i = at; i < at + count; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return -1;
        number = number * 10 + (text[i] - '0');
    }
    return number;
}

bool isLeap(int year) { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0); }

int daysOf(int year, int month)
{
    constexpr std::array days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && isLeap(year) ? 29 : days[size_t(month - 1)];
}

/// Days since 1970 in the proleptic Gregorian calendar, of years from 1 on.
qint64 dayNumber(int year, int month, int day)
{
    const int shifted = month > 2 ? year : year - 1; // years begin in March, so that leap days come last
    const int era = shifted / 400;
    const int yearOfEra = shifted % 400;
    const int dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    const int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return qint64(era) * 146'097 + dayOfEra - 719'468;
}

/// Seconds east of UTC of "Z" or "+07:00".
std::optional<int> offsetOf(std::string_view zone)
{
    if (zone == "Z")
        return 0;
    if (zone.size() != 6 || (zone[0] != '+' && zone[0] != '-') || zone[3] != ':')
        return std::nullopt;
    const int hours = digitsAt(zone, 1, 2);
    const int minutes = digitsAt(zone, 4, 2);
    if (hours < 0 || hours > 13 || minutes < 0 || minutes > 59) // beyond: QDateTime's to judge
        return std::nullopt;
    return (hours * 60 + minutes) * (zone[0] == '-' ? -60 : 60);
}
} // namespace

std::optional<qint64> plainIsoMs(std::string_view text)
{
    constexpr size_t kZoneAt = 19;
    if (text.size() <= kZoneAt || text[4] != '-' || text[7] != '-' || text[10] != 'T' || text[13] != ':'
        || text[16] != ':')
        return std::nullopt;
    const int year = digitsAt(text, 0, 4);
    const int month = digitsAt(text, 5, 2);
    const int day = digitsAt(text, 8, 2);
    const int hour = digitsAt(text, 11, 2);
    const int minute = digitsAt(text, 14, 2);
    const int second = digitsAt(text, 17, 2);
    if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysOf(year, month) || hour < 0 || hour > 23
        || minute < 0 || minute > 59 || second < 0 || second > 59)
        return std::nullopt;
    const auto offset = offsetOf(text.substr(kZoneAt));
    if (!offset)
        return std::nullopt;
    return ((dayNumber(year, month, day) * 24 + hour) * 60 + minute) * 60'000 + (second - *offset) * 1000;
}

} // namespace disputedesk
