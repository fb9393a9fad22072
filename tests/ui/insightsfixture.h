#pragma once

#include "tests/models/items/insightrows.h"
#include "ui/charts/insightchart.h"
#include "ui/charts/insightspage.h"

#include <QComboBox>
#include <QSignalSpy>

namespace disputedesk::test {

/// The Insights page over many invented disputes of two accounts, in four currencies.
class InsightsFixture {
public:
    enum Card { Months, Risk, Reasons, Causes };

    explicit InsightsFixture(const Theme &theme)
        : m_source(m_index, testNow)
        , m_page(m_source, theme)
    {
        m_page.resize(1180, 800);
        m_page.setScopes({{Mode::Test, {}, u"All test"_s}}, 0);
    }
    /// Shows the page and waits until it is counted.
    bool show()
    {
        const QList<QUuid> accounts{QUuid::createUuid(), QUuid::createUuid()};
        QRandomGenerator random(21);
        m_rows = randomDisputes(1500, accounts, testNow(), random);
        fillIndex(m_index, m_rows);
        m_source.setAccounts({accounts.first(), accounts.last()});
        QSignalSpy settled(&m_source, &InsightSource::settled);
        m_page.show();
        return settled.wait(60'000);
    }
    InsightsPage &page() { return m_page; }
    ChartCard &card(Card which) { return *m_page.cards().at(which); }
    const InsightTable &table(Card which) { return card(which).model().table(); }
    bool hasCharts() { return card(Months).chart() != nullptr; }

    QComboBox &currencies() { return *m_page.findChild<QComboBox *>(u"insightsCurrency"_s); }
    void chooseCurrency(int place)
    {
        currencies().setCurrentIndex(place);
        Q_EMIT currencies().activated(place);
    }
    /// What the page shall show of the chosen currency.
    CurrencyInsights naive() { return naiveInsights(m_rows, m_source.request(), currencies().currentText()); }
    /// What a chart draws, by part and row; what is nought is not drawn.
    QHash<std::pair<int, int>, double> drawn(Card which)
    {
        QHash<std::pair<int, int>, double> values;
        for (const InsightChart::Spot &spot : card(which).chart()->spots())
            values.insert({spot.part, spot.row}, spot.value);
        return values;
    }

private:
    DisputeIndex m_index;
    InsightSource m_source;
    InsightsPage m_page;
    QList<OwnedRow> m_rows;
};

} // namespace disputedesk::test
