#include "models/items/insighttables.h"

#include "models/domain/displaytext.h"
#include "models/domain/money.h"
#include "models/items/insightwords.h"
#include "models/items/localeformats.h"
#include "models/items/moneywords.h"
#include "models/items/texts.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr qsizetype kLongestCode = 120; ///< a server may send any
constexpr qsizetype kMostMonths = 36; ///< more columns than that nobody can tell apart

void add(Figures &figures, const Figures &more)
{
    figures.count += more.count;
    figures.sum.add(more.sum);
}

InsightTone toneOf(int place)
{
    if (place == kRiskOverdue)
        return InsightTone::Overdue;
    const int days = place - kRiskToday; // as urgencyOf() counts
    return place == kRiskNoDate || place == kRiskLater || days >= 7 ? InsightTone::Later
        : days >= 3                                                 ? InsightTone::Urgent
                                                                    : InsightTone::Critical;
}
} // namespace

InsightTables::InsightTables(const CurrencyInsights &of, InsightQueries queries, QLocale locale)
    : m_of(of)
    , m_queries(std::move(queries))
    , m_locale(std::move(locale))
{
}

QString InsightTables::money(const Figures &figures) const
{
    const auto sum = figures.sum.value();
    if (!sum)
        return InsightTexts::tr("too large");
    return visibleText(clearMoneyText({*sum, m_of.currency}, m_of.provider, m_locale));
}

InsightCell InsightTables::countCell(const Figures &figures, const QString &query) const
{
    return {m_locale.toString(figures.count), double(figures.count), figures.count,
        figures.count > 0 ? query : QString(), QString::number(figures.count)};
}

InsightCell InsightTables::amountCell(const Figures &figures, const QString &query) const
{
    InsightCell cell;
    cell.count = figures.count;
    cell.query = figures.count > 0 ? query : QString();
    const auto sum = figures.sum.value();
    if (!sum) {
        cell.text = InsightTexts::tr("too large");
        return cell;
    }
    const Money amount{*sum, m_of.currency};
    cell.text = groupedAmount(amount, m_of.provider, m_locale);
    cell.copied = plainAmount(amount, m_of.provider);
    cell.value = double(*sum) / std::pow(10.0, currencyExponent(m_of.currency, m_of.provider).value_or(0));
    return cell;
}

bool InsightTables::hasUndated() const
{
    return std::any_of(m_of.providers.cbegin(), m_of.providers.cend(),
        [](ProviderKind provider) { return provider != ProviderKind::Omise; });
}

Figures InsightTables::waiting() const
{
    Figures all;
    for (const Figures &place : m_of.risk)
        add(all, place);
    return all;
}

InsightRow InsightTables::monthRow(QDate begin, bool isYear, const Figures &opened, const Figures &closed) const
{
    const InsightDays days = m_queries.partOf(begin.year(), isYear ? 0 : begin.month());
    const QString openedQuery = m_queries.opened(days);
    const QString closedQuery = m_queries.closed(days);
    InsightRow row;
    row.label = isYear ? m_locale.toString(begin, u"yyyy"_s) : monthText(begin, m_locale);
    row.brief = isYear ? row.label : m_locale.standaloneMonthName(begin.month(), QLocale::ShortFormat);
    row.cells = {countCell(opened, openedQuery), amountCell(opened, openedQuery), countCell(closed, closedQuery),
        amountCell(closed, closedQuery)};
    //: A month in words: %1 its name, %2 and %4 numbers of disputes, %3 and %5 amounts
    row.spoken = InsightTexts::tr("%1: opened %2, %3; closed %4, %5")
                     .arg(row.label, row.cells.at(0).text, money(opened), row.cells.at(2).text, money(closed));
    return row;
}

InsightTable InsightTables::months() const
{
    const bool byYear = m_of.months.size() > kMostMonths;
    InsightTable table;
    table.title =
        byYear ? InsightTexts::tr("Opened and closed per year") : InsightTexts::tr("Opened and closed per month");
    const QString code = visibleText(m_of.currency);
    table.columns = {byYear ? InsightTexts::tr("Year") : InsightTexts::tr("Month"), InsightTexts::tr("Opened"),
        //: %1 is a currency
        InsightTexts::tr("Opened, %1").arg(code), InsightTexts::tr("Closed"),
        //: %1 is a currency
        InsightTexts::tr("Closed, %1").arg(code)};
    if (hasUndated())
        table.note = InsightTexts::tr("WooshPay and Stripe do not say when: theirs are not under closed");
    Figures opened, closed, allOpened, allClosed;
    for (qsizetype i = 0; i < m_of.months.size(); ++i) {
        const InsightMonth &month = m_of.months.at(i);
        add(opened, month.opened);
        add(closed, month.closed);
        add(allOpened, month.opened);
        add(allClosed, month.closed);
        if (byYear && i + 1 < m_of.months.size() && m_of.months.at(i + 1).year == month.year)
            continue;
        table.rows.append(monthRow(QDate(month.year, month.month, 1), byYear, opened, closed));
        opened = closed = {};
    }
    table.hasData = allOpened.count + allClosed.count > 0;
    //: %1 and %3 are numbers of disputes, %2 and %4 amounts
    table.summary = InsightTexts::tr("In all: opened %1, %2; closed %3, %4")
                        .arg(m_locale.toString(allOpened.count), money(allOpened), m_locale.toString(allClosed.count),
                            money(allClosed));
    return table;
}

InsightRow InsightTables::riskRow(int place) const
{
    const Figures &figures = m_of.risk[size_t(place)];
    const QString query = m_queries.waiting(place);
    InsightRow row;
    row.label = riskText(place, m_locale);
    row.brief = riskBrief(place, m_locale);
    row.tone = toneOf(place);
    row.query = figures.count > 0 ? query : QString();
    row.cells = {countCell(figures, query), amountCell(figures, query)};
    //: %1 is a day, %2 "3 disputes", %3 an amount
    row.spoken = InsightTexts::tr("%1: %2, %3").arg(row.label, disputesText(figures.count, m_locale), money(figures));
    return row;
}

InsightTable InsightTables::risk() const
{
    InsightTable table;
    table.title = InsightTexts::tr("At risk by deadline");
    table.columns = {InsightTexts::tr("Deadline"), InsightTexts::tr("Disputes"),
        //: Column of amounts: %1 is a currency
        InsightTexts::tr("Amount, %1").arg(visibleText(m_of.currency))};
    for (int place = 0; place < kRiskPlaces; ++place)
        table.rows.append(riskRow(place));
    const Figures all = waiting();
    table.hasData = all.count > 0;
    //: Under the title of a chart: what its columns 0, 1, 2 … 14+ are
    table.note = InsightTexts::tr("days left to respond");
    if (m_of.inReview.count > 0) // the figure at the top counts them too
        //: Under the title of a chart; %1 is "days left to respond", %2 "3 disputes", %3 an amount
        table.note = InsightTexts::tr("%1; in review besides: %2, %3")
                         .arg(table.note, disputesText(m_of.inReview.count, m_locale), money(m_of.inReview));
    //: %1 is "3 disputes", %2 an amount
    table.summary = InsightTexts::tr("%1 wait for a response, %2").arg(disputesText(all.count, m_locale), money(all));
    return table;
}

InsightTable InsightTables::reasons() const
{
    struct Merged {
        QString text;
        QStringList codes;
        Figures won, lost;
    };
    QList<Merged> merged;
    QHash<QString, qsizetype> places;
    for (const InsightReason &reason : m_of.reasons) {
        const QString text =
            reason.code.isEmpty() ? InsightTexts::tr("No reason given") : reasonText(reason.code.left(kLongestCode));
        const qsizetype place = places.value(text, merged.size());
        if (place == merged.size()) {
            places.insert(text, place);
            merged.append({text, {}, {}, {}});
        }
        Merged &into = merged[place];
        into.codes.append(reason.code);
        add(into.won, reason.won);
        add(into.lost, reason.lost);
    }
    std::stable_sort(merged.begin(), merged.end(),
        [](const Merged &a, const Merged &b) { return a.won.count + a.lost.count > b.won.count + b.lost.count; });
    InsightTable table;
    table.title = InsightTexts::tr("Outcome by reason");
    if (hasUndated())
        table.note = InsightTexts::tr("WooshPay and Stripe do not say when: theirs count by the day of opening");
    const QString code = visibleText(m_of.currency);
    table.columns = {InsightTexts::tr("Reason"), InsightTexts::tr("Won"), InsightTexts::tr("Lost"),
        InsightTexts::tr("Win rate"),
        //: %1 is a currency
        InsightTexts::tr("Won, %1").arg(code),
        //: %1 is a currency
        InsightTexts::tr("Lost, %1").arg(code)};
    for (const Merged &reason : merged) {
        const QString wonQuery = m_queries.won(reason.codes);
        const QString lostQuery = m_queries.lost(reason.codes);
        const qint64 both = reason.won.count + reason.lost.count;
        InsightRow row;
        row.label = reason.text;
        row.query = m_queries.ruled(reason.codes);
        const QString rate = winRateText(reason.won.count, reason.lost.count, m_locale);
        //: A win rate and what it is of: %1 is a percentage, %2 a number of disputes
        const QString rateOf = winRate(reason.won.count, reason.lost.count)
            ? InsightTexts::tr("%1 of %2").arg(rate, m_locale.toString(both))
            : rate;
        row.cells = {countCell(reason.won, wonQuery), countCell(reason.lost, lostQuery),
            InsightCell{rateOf, 0, both, row.query, {}}, amountCell(reason.won, wonQuery),
            amountCell(reason.lost, lostQuery)};
        //: A reason in words: %1 its name, %2 and %4 numbers, %3 and %5 amounts, %6 a win rate
        row.spoken = InsightTexts::tr("%1: won %2, %3; lost %4, %5; win rate %6")
                         .arg(row.label, row.cells.at(0).text, money(reason.won), row.cells.at(1).text,
                             money(reason.lost), rateOf);
        table.rows.append(row);
    }
    table.hasData = !table.rows.isEmpty();
    //: %1 and %2 are numbers, %3 a win rate
    table.summary = InsightTexts::tr("Won %1, lost %2; win rate %3")
                        .arg(m_locale.toString(m_of.won.count), m_locale.toString(m_of.lost.count),
                            winRateText(m_of.won.count, m_of.lost.count, m_locale));
    return table;
}

InsightTable InsightTables::causes() const
{
    InsightTable table;
    table.title = InsightTexts::tr("Why we lost");
    table.columns = {InsightTexts::tr("Cause"), InsightTexts::tr("Disputes"),
        //: Column of amounts: %1 is a currency
        InsightTexts::tr("Amount, %1").arg(visibleText(m_of.currency)), InsightTexts::tr("Last closed")};
    for (const LossCause cause :
        {LossCause::Conceded, LossCause::AfterResponse, LossCause::NoResponse, LossCause::NotKnown}) {
        const InsightLoss &loss = m_of.loss(cause);
        const QString query = m_queries.lost(cause);
        InsightRow row;
        row.label = lossCauseText(cause);
        row.query = loss.figures.count > 0 ? query : QString();
        InsightCell last;
        if (loss.lastClosedMs != 0) {
            const QDate day = QDateTime::fromMSecsSinceEpoch(loss.lastClosedMs).date();
            last.text = dateWithYear(day, m_locale);
            last.copied = day.toString(Qt::ISODate);
        }
        row.cells = {countCell(loss.figures, query), amountCell(loss.figures, query), last};
        //: A cause in words: %1 its name, %2 "3 disputes", %3 an amount, %4 what it means
        row.spoken =
            InsightTexts::tr("%1: %2, %3. %4")
                .arg(row.label, disputesText(loss.figures.count, m_locale), money(loss.figures), lossCauseHint(cause));
        table.rows.append(row);
    }
    table.hasData = m_of.lost.count > 0;
    //: %1 is "3 disputes", %2 an amount
    table.summary = InsightTexts::tr("%1 lost, %2").arg(disputesText(m_of.lost.count, m_locale), money(m_of.lost));
    return table;
}

} // namespace disputedesk
