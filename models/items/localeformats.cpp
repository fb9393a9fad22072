#include "models/items/localeformats.h"

#include <QRegularExpression>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
/// What `make` made of this locale last: the list asks for every cell, and cutting up a format costs more than drawing.
template <typename Make>
const QString &remembered(std::optional<std::pair<QLocale, QString>> &last, const QLocale &locale, Make make)
{
    if (!last || last->first != locale)
        last = {locale, make()};
    return last->second;
}

/// The part of the locale's long date format from its first wanted token to its last, weekday and era left out.
QString datePattern(const QLocale &locale, bool withYear)
{
    static const QRegularExpression token(u"y+|M+|d+|'[^']*'"_s);
    const QString format = locale.dateFormat(QLocale::LongFormat);
    qsizetype from = format.size();
    qsizetype to = 0;
    for (auto it = token.globalMatch(format); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QChar first = match.captured().front();
        const bool weekday = first == u'd' && match.capturedLength() > 2;
        if (weekday || first == u'\'' || (first == u'y' && !withYear))
            continue;
        from = qMin(from, match.capturedStart());
        to = qMax(to, match.capturedEnd());
    }
    if (from >= to)
        return withYear ? u"yyyy-MM-dd"_s : u"MM-dd"_s;
    // What is glued to the last token belongs to it, such as 日 after a Japanese day.
    while (to < format.size() && (format.at(to).isLetter() || format.at(to) == u'.')
        && format.at(to).script() != QChar::Script_Latin)
        ++to;
    return format.mid(from, to - from).replace(u"MMMM"_s, u"MMM"_s);
}
} // namespace

QString dateWithYear(QDate date, const QLocale &locale)
{
    thread_local std::optional<std::pair<QLocale, QString>> last;
    return locale.toString(date, remembered(last, locale, [&] { return datePattern(locale, true); }));
}

QString dateWithoutYear(QDate date, const QLocale &locale)
{
    thread_local std::optional<std::pair<QLocale, QString>> last;
    return locale.toString(date, remembered(last, locale, [&] { return datePattern(locale, false); }));
}

QString clockTime(QTime time, const QLocale &locale)
{
    thread_local std::optional<std::pair<QLocale, QString>> last;
    return locale.toString(time, remembered(last, locale, [&] { return clockFormat(locale); }));
}

QString clockFormat(const QLocale &locale)
{
    static const QRegularExpression seconds(u"[:.]ss?"_s);
    return locale.timeFormat(QLocale::ShortFormat).remove(seconds);
}

QString editableDateFormat(const QLocale &locale)
{
    QString format = locale.dateFormat(QLocale::ShortFormat);
    return format.contains("yyyy"_L1) ? format : format.replace(u"yy"_s, u"yyyy"_s);
}

QString zoneLabel(const QDateTime &time)
{
    const int minutes = time.offsetFromUtc() / 60;
    if (minutes == 0)
        return u"UTC"_s;
    const int size = qAbs(minutes);
    QString label = u"UTC%1%2"_s.arg(QChar(minutes < 0 ? u'-' : u'+')).arg(size / 60);
    if (size % 60 != 0)
        label += u":%1"_s.arg(size % 60, 2, 10, QChar(u'0'));
    return label;
}

} // namespace disputedesk
