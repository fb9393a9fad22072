// The four figures at the top of Insights, and their table.
#include "models/items/insighttables.h"
#include "models/items/insightwords.h"
#include "models/items/localeformats.h"
#include "models/items/textjoins.h"

#include <QDateTime>

namespace disputedesk {

namespace {
Figures sumOf(const Figures &a, const Figures &b)
{
    Figures both = a;
    both.count += b.count;
    both.sum.add(b.sum);
    return both;
}
} // namespace

/// A search cannot leave out what was closed before it was opened: where a provider tells such a thing there is none,
/// rather than one that finds more than is counted.
QString InsightTables::timedQuery() const
{
    return m_of.times.count > 0 && m_of.times.misdated == 0 ? m_queries.timed() : QString();
}

QList<InsightTables::Figure> InsightTables::figures() const
{
    const auto number = [this](qint64 n) { return m_locale.toString(n); };
    const Figures atRisk = sumOf(waiting(), m_of.inReview);
    Figure risk{InsightTexts::tr("At risk"), InsightTexts::tr("needs response + in review"), money(atRisk), {},
        InsightTexts::tr("What is disputed and not decided, now, whatever the range. Inquiries are left out: no money "
                         "has moved."),
        atRisk.count > 0 ? m_queries.atRisk() : QString()};
    //: %1 is "45 disputes", %2 a number
    risk.below = InsightTexts::tr("%1, %2 due within 7 days")
                     .arg(disputesText(atRisk.count, m_locale), number(m_of.urgent.count));

    const qint64 won = m_of.won.count;
    const qint64 lost = m_of.lost.count;
    const qint64 fought = lost - m_of.loss(LossCause::Conceded).figures.count;
    //: %1 is a number of disputes
    Figure rate{InsightTexts::tr("Win rate"), InsightTexts::tr("won / (won + lost), n = %1").arg(number(won + lost)),
        winRateText(won, lost, m_locale), {},
        InsightTexts::tr("Of the disputes decided in the range. What was closed without a ruling counts on neither "
                         "side; under five there is no percentage. WooshPay and Stripe do not say when a dispute was "
                         "decided: theirs "
                         "count by the day they were opened."),
        won + lost > 0 ? m_queries.ruled() : QString()};
    const qint64 unknown = m_of.loss(LossCause::NotKnown).figures.count;
    //: %1 is a number of lost disputes of which nobody knows why
    const QString unexplained = InsightTexts::tr("%1 lost, cause not known").arg(number(unknown));
    if (!winRate(won, fought))
        rate.below = InsightTexts::tr("no percentage of fewer than five");
    else if (fought < lost) // else it is the same percentage again
        //: %1 is the win rate when the losses that the merchant accepted are not counted, such as "76.1%"
        rate.below = InsightTexts::tr("%1 if accepted losses are left out").arg(winRateText(won, fought, m_locale));
    else if (unknown == 0)
        rate.below = InsightTexts::tr("no loss was accepted");
    if (winRate(won, fought) && unknown > 0)
        rate.below = inOneSentence(rate.below, unexplained);

    //: %1 is a number of disputes
    Figure time{InsightTexts::tr("Median to close"),
        InsightTexts::tr("from opening, n = %1").arg(number(m_of.times.count)),
        m_of.times.count > 0 ? spanInDays(m_of.times.medianMs, m_locale) : InsightTexts::tr("none closed"), {},
        InsightTexts::tr("Half of the disputes closed in the range took no longer; nine of ten took no longer than the "
                         "p90."),
        timedQuery()};
    time.below = m_of.times.count > 0
        //: %1 is a span of time; p90: nine of ten took no longer
        ? InsightTexts::tr("p90 %1").arg(spanInDays(m_of.times.p90Ms, m_locale))
        : InsightTexts::tr("choose a longer range");

    const InsightLoss &silence = m_of.loss(LossCause::NoResponse);
    Figure silent{InsightTexts::tr("Lost by silence"), InsightTexts::tr("lost with no response"),
        money(silence.figures), disputesText(silence.figures.count, m_locale), lossCauseHint(LossCause::NoResponse),
        silence.figures.count > 0 ? m_queries.lost(LossCause::NoResponse) : QString()};
    if (silence.lastClosedMs != 0)
        //: %1 is "4 disputes", %2 a date
        silent.below = InsightTexts::tr("%1, last on %2")
                           .arg(silent.below,
                               dateWithoutYear(QDateTime::fromMSecsSinceEpoch(silence.lastClosedMs).date(), m_locale));
    if (unknown > 0) {
        if (silence.figures.count == 0) { // a zero would say that none was
            //: In place of a sum: nobody knows how the disputes were lost
            silent.value = InsightTexts::tr("not known");
            silent.below = unexplained;
        } else {
            //: %1 is "4 disputes, last on 2 Oct", %2 a number of lost disputes of which nobody knows why
            silent.below = InsightTexts::tr("%1; %2 not known").arg(silent.below, number(unknown));
        }
    }
    return {risk, rate, time, silent};
}

InsightTable InsightTables::figureTable() const
{
    InsightTable table;
    table.title = InsightTexts::tr("Figures");
    table.textColumn = 3;
    table.columns = {InsightTexts::tr("Figure"), InsightTexts::tr("Value"),
        //: A column: how many disputes a figure is of
        InsightTexts::tr("of"), InsightTexts::tr("Meaning")};
    const auto row = [&](const QString &label, const QString &value, qint64 count, const QString &query,
                         const QString &meaning) {
        InsightRow made;
        made.label = label;
        made.query = query;
        made.cells = {InsightCell{value, 0, count, query, {}},
            InsightCell{m_locale.toString(count), double(count), count, query, QString::number(count)},
            InsightCell{meaning, 0, 0, {}, {}}};
        //: A figure in words: %1 its name, %2 its value, %3 "346 disputes", %4 what it means
        made.spoken = InsightTexts::tr("%1: %2, of %3. %4").arg(label, value, disputesText(count, m_locale), meaning);
        table.rows.append(made);
    };
    const QList<Figure> all = figures();
    const Figures atRisk = sumOf(waiting(), m_of.inReview);
    const qint64 won = m_of.won.count;
    const qint64 fought = m_of.lost.count - m_of.loss(LossCause::Conceded).figures.count;
    row(all.at(0).title, all.at(0).value, atRisk.count, all.at(0).query, all.at(0).hint);
    row(InsightTexts::tr("Due within 7 days"), money(m_of.urgent), m_of.urgent.count,
        m_of.urgent.count > 0 ? m_queries.urgent() : QString(),
        InsightTexts::tr("Of what needs a response, from now on."));
    row(all.at(1).title, all.at(1).value, won + m_of.lost.count, all.at(1).query, all.at(1).hint);
    row(InsightTexts::tr("Win rate without losses we accepted"), winRateText(won, fought, m_locale), won + fought, {},
        InsightTexts::tr("Losses that were accepted from this computer are left out."));
    row(all.at(2).title, all.at(2).value, m_of.times.count, all.at(2).query, all.at(2).hint);
    row(InsightTexts::tr("p90 to close"),
        m_of.times.count > 0 ? spanInDays(m_of.times.p90Ms, m_locale) : all.at(2).value, m_of.times.count,
        all.at(2).query, InsightTexts::tr("Nine of ten disputes closed in the range took no longer."));
    const qint64 silent = m_of.loss(LossCause::NoResponse).figures.count;
    row(all.at(3).title, all.at(3).value, silent > 0 ? silent : m_of.loss(LossCause::NotKnown).figures.count,
        all.at(3).query, all.at(3).hint); // "not known" is of those that were lost
    table.hasData = true;
    for (const InsightRow &each : std::as_const(table.rows))
        table.summary += (table.summary.isEmpty() ? QString() : QStringLiteral(". ")) + each.label
            + QStringLiteral(": ") + each.cells.first().text;
    return table;
}

} // namespace disputedesk
