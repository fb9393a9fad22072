#pragma once

#include <QDateTime>
#include <QLocale>
#include <QString>

namespace disputedesk {

/// Short dates and times that QLocale has no format for, cut out of its long ones. All take local time.

/// "14 Nov 2026", "14. Nov. 2026", "2026年11月14日".
QString dateWithYear(QDate date, const QLocale &locale);
/// "14 Nov", "11月14日".
QString dateWithoutYear(QDate date, const QLocale &locale);
/// "18:00" or "6:00 PM": never with seconds.
QString clockTime(QTime time, const QLocale &locale);
/// The format of clockTime(), for a field of a form.
QString clockFormat(const QLocale &locale);
/// The locale's short date format with all four digits of the year: of "9/11/26" a Thai reader cannot tell whose year.
QString editableDateFormat(const QLocale &locale);
/// "UTC+7", "UTC-3:30", "UTC": the zone's offset at that very moment, daylight saving included.
QString zoneLabel(const QDateTime &time);

} // namespace disputedesk
