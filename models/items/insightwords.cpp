#include "models/items/insightwords.h"

#include "models/domain/unixtime.h"
#include "models/items/localeformats.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace disputedesk {

QString disputesText(qint64 count, const QLocale &locale)
{
    //: %1 is a number, larger than one or nought
    return count == 1 ? InsightTexts::tr("1 dispute") : InsightTexts::tr("%1 disputes").arg(locale.toString(count));
}

QString winRateText(qint64 won, qint64 lost, const QLocale &locale)
{
    const auto rate = winRate(won, lost);
    if (!rate)
        //: In place of a percentage: %1 is the number of disputes, under five
        return InsightTexts::tr("too few: %1").arg(locale.toString(won + lost));
    //: %1 is a number; a percentage
    return InsightTexts::tr("%1%").arg(locale.toString(*rate * 100, 'f', 1));
}

QString spanInDays(qint64 ms, const QLocale &locale)
{
    constexpr qint64 kHourMs = kDayMs / 24;
    if (ms < 2 * kDayMs) {
        const qint64 hours = (ms + kHourMs / 2) / kHourMs;
        return hours == 1 ? InsightTexts::tr("1 hour") : InsightTexts::tr("%1 hours").arg(locale.toString(hours));
    }
    //: %1 is a number, two or more
    return InsightTexts::tr("%1 days").arg(locale.toString((ms + kDayMs / 2) / kDayMs));
}

QString monthText(QDate month, const QLocale &locale)
{
    switch (locale.language()) {
    case QLocale::Chinese:
    case QLocale::Japanese: return locale.toString(month, u"yyyy年M月"_s);
    default: return locale.toString(month, u"MMM yyyy"_s);
    }
}

QString lossCauseText(LossCause cause)
{
    switch (cause) {
    case LossCause::Conceded: return InsightTexts::tr("Accepted by us");
    case LossCause::NoResponse: return InsightTexts::tr("No response");
    case LossCause::AfterResponse: return InsightTexts::tr("After a response");
    case LossCause::NotKnown: break;
    }
    return InsightTexts::tr("Not known");
}

QString lossCauseHint(LossCause cause)
{
    switch (cause) {
    case LossCause::Conceded: return InsightTexts::tr("The loss was accepted from this computer.");
    case LossCause::NoResponse:
        return InsightTexts::tr(
            "This computer saw it go from needing a response straight to lost, and neither answered "
            "nor accepted it. It may have been accepted elsewhere.");
    case LossCause::AfterResponse:
        return InsightTexts::tr("A response went out from this computer, or it was seen in review.");
    case LossCause::NotKnown: break;
    }
    return InsightTexts::tr("It was lost before this computer saw it, or while nobody looked.");
}

QString riskText(int place, const QLocale &locale)
{
    if (place == kRiskOverdue)
        return InsightTexts::tr("Overdue");
    if (place == kRiskNoDate)
        return InsightTexts::tr("No date");
    const int days = place - kRiskToday;
    return InsightTexts::tr("%1 days").arg(
        place == kRiskLater ? riskBrief(place, locale) : locale.toString(days) + u'–' + locale.toString(days + 1));
}

QString riskBrief(int place, const QLocale &locale)
{
    if (place == kRiskOverdue)
        return u'<' + locale.toString(0); // under a narrow column of days, beside 0, 1, 2: the legend says Overdue
    if (place == kRiskNoDate)
        //: Under a narrow column of a chart: there is no deadline
        return InsightTexts::tr("–");
    if (place == kRiskLater)
        //: Under a narrow column of a chart: so many days and more
        return InsightTexts::tr("%1+").arg(locale.toString(kRiskDays));
    return locale.toString(place - kRiskToday);
}

QString axisText(double value, const QLocale &locale)
{
    const auto number = [&locale](double n) {
        for (int decimals = 0; decimals < 3; ++decimals)
            if (const double scale = std::pow(10, decimals); std::abs(std::round(n * scale) - n * scale) < 1e-6)
                return locale.toString(n, 'f', decimals);
        return locale.toString(n, 'f', 3);
    };
    const double size = std::abs(value);
    if (size < 10'000)
        return number(value);
    if (locale.language() == QLocale::Japanese || locale.language() == QLocale::Chinese) // they count in ten thousands
        return size < 1e8 ? number(value / 1e4) + u'万'
            : size < 1e12 ? number(value / 1e8) + (locale.language() == QLocale::Japanese ? u'億' : u'亿')
                          : locale.toString(value, 'g', 3);
    if (size < 1e6)
        //: Thousands on the axis of a chart: "12.5k"
        return InsightTexts::tr("%1k").arg(number(value / 1e3));
    if (size < 1e9)
        //: Millions on the axis of a chart: "3M"
        return InsightTexts::tr("%1M").arg(number(value / 1e6));
    if (size < 1e12)
        //: Thousand millions on the axis of a chart: "3bn"
        return InsightTexts::tr("%1bn").arg(number(value / 1e9));
    return locale.toString(value, 'g', 3);
}

} // namespace disputedesk
