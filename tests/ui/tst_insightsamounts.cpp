#include "models/items/insighttables.h"
#include "models/items/texts.h"
#include "tests/ui/insightsfixture.h"
#include "ui/charts/figurecard.h"

#include <QMap>
#include <QRegularExpression>
#include <QTest>
#include <QToolButton>

using namespace disputedesk;
using namespace disputedesk::test;
using namespace Qt::StringLiterals;

/// Amounts on the Insights page, in the cells and as they are drawn, against a naive reckoning.
class TestInsightsAmounts : public QObject {
    Q_OBJECT

    using Fixture = InsightsFixture;
    using Tables = InsightTables;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Fixture> m_shown;
    CurrencyInsights m_wanted; ///< of the currency that is shown

    bool inHundredths() const { return m_wanted.currency == u"THB"_s || m_wanted.currency == u"USD"_s; }
    static qint64 minorOf(const Figures &figures) { return figures.sum.value().value_or(-1); }
    double majorOf(const Figures &figures) const { return double(minorOf(figures)) / (inHundredths() ? 100.0 : 1.0); }
    QString plain(const Figures &figures) const
    {
        const qint64 sum = minorOf(figures);
        return inHundredths() ? u"%1.%2"_s.arg(sum / 100).arg(sum % 100, 2, 10, QChar(u'0')) : QString::number(sum);
    }
    /// In what a cell of amounts differs: what is read, what is copied, what is drawn, how many disputes are behind it.
    QString difference(Fixture::Card which, int row, int column, const Figures &wanted)
    {
        const QModelIndex cell = m_shown->card(which).model().index(row, column);
        const QString read = cell.data().toString().remove(u',');
        const QString copied = cell.data(InsightTableModel::CopyRole).toString();
        const double value = cell.data(InsightTableModel::ValueRole).toDouble();
        const qint64 count = cell.data(InsightTableModel::CountRole).toLongLong();
        if (read == plain(wanted) && copied == plain(wanted) && qFuzzyCompare(1 + value, 1 + majorOf(wanted))
            && count == wanted.count)
            return {};
        return u"%1, chart %2, row %3, column %4: %5, %6, %7 of %8 are not %9 of %10"_s.arg(m_wanted.currency)
            .arg(which)
            .arg(row)
            .arg(column)
            .arg(read, copied)
            .arg(value)
            .arg(count)
            .arg(plain(wanted))
            .arg(wanted.count);
    }
    void choose(int currency)
    {
        m_shown->chooseCurrency(currency);
        m_wanted = m_shown->naive();
    }
    void click(const char *name) { m_shown->page().findChild<QToolButton *>(QLatin1StringView(name))->click(); }
    /// What was won and lost by the words that the page has for its reason.
    QMap<QString, InsightReason> reasonsByLabel() const
    {
        QMap<QString, InsightReason> all;
        for (const InsightReason &reason : m_wanted.reasons) {
            InsightReason &into = all[reason.code.isEmpty() ? u"No reason given"_s : reasonText(reason.code)];
            into.won.count += reason.won.count;
            into.won.sum.add(reason.won.sum);
            into.lost.count += reason.lost.count;
            into.lost.sum.add(reason.lost.sum);
        }
        return all;
    }
    static const InsightLoss &lossIn(const CurrencyInsights &of, int row)
    {
        constexpr LossCause kOrder[] = {
            LossCause::Conceded, LossCause::AfterResponse, LossCause::NoResponse, LossCause::NotKnown};
        return of.loss(kOrder[row]);
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_theme = std::make_unique<Theme>(*qApp, nullptr, [] { return false; });
        m_shown = std::make_unique<Fixture>(*m_theme);
        QVERIFY(m_shown->show());
        QCOMPARE(m_shown->currencies().count(), 4); // with two decimals, with none, and one of which nobody knows
    }
    void cleanup()
    {
        m_shown.reset();
        m_theme.reset();
    }

    void cellsAreTheNaiveOnes()
    {
        for (int currency = 0; currency < 4; ++currency) {
            choose(currency);
            QCOMPARE(m_shown->table(Fixture::Months).rows.size(), m_wanted.months.size());
            for (int row = 0; row < int(m_wanted.months.size()); ++row) {
                const InsightMonth &month = m_wanted.months.at(row);
                QCOMPARE(difference(Fixture::Months, row, Tables::OpenedAmount, month.opened), QString());
                QCOMPARE(difference(Fixture::Months, row, Tables::ClosedAmount, month.closed), QString());
            }
            for (int row = 0; row < kRiskPlaces; ++row)
                QCOMPARE(difference(Fixture::Risk, row, Tables::WaitingAmount, m_wanted.risk[size_t(row)]), QString());
            const QMap<QString, InsightReason> reasons = reasonsByLabel();
            QCOMPARE(m_shown->table(Fixture::Reasons).rows.size(), reasons.size());
            for (int row = 0; row < int(reasons.size()); ++row) {
                const QString label = m_shown->table(Fixture::Reasons).rows.at(row).label;
                QVERIFY2(reasons.contains(label), qPrintable(label));
                QCOMPARE(difference(Fixture::Reasons, row, Tables::WonAmount, reasons[label].won), QString());
                QCOMPARE(difference(Fixture::Reasons, row, Tables::LostAmount, reasons[label].lost), QString());
            }
            for (int row = 0; row < kLossCauses; ++row)
                QCOMPARE(difference(Fixture::Causes, row, Tables::Amount, lossIn(m_wanted, row).figures), QString());
            Figures atRisk = m_wanted.inReview;
            for (const Figures &place : m_wanted.risk)
                atRisk.sum.add(place.sum);
            const QString tile = m_shown->page().figures().first()->value().remove(u',');
            QVERIFY2(tile.contains(plain(atRisk)), qPrintable(tile));
        }
    }

    /// Once amounts are chosen, they are what is drawn, of every currency, until numbers are chosen again.
    void columnsByAmount()
    {
        if (!m_shown->hasCharts())
            QSKIP("This build has no charts.");
        click("insightMonthsByAmount");
        click("insightRiskByAmount");
        for (int currency = 0; currency < 4; ++currency) {
            choose(currency);
            const auto months = m_shown->drawn(Fixture::Months);
            for (int row = 0; row < int(m_wanted.months.size()); ++row) {
                QCOMPARE(months.value({0, row}), majorOf(m_wanted.months.at(row).opened));
                QCOMPARE(months.value({1, row}), majorOf(m_wanted.months.at(row).closed));
            }
            const auto risk = m_shown->drawn(Fixture::Risk);
            for (int place = 0; place < kRiskPlaces; ++place) {
                // Each is in one part: overdue, within three days, within seven, later or without a date.
                const int day = place - kRiskToday;
                const int part = place == kRiskOverdue ? 0 : day < 3 ? 1 : day < 7 ? 2 : 3;
                for (int other = 0; other < 4; ++other)
                    QCOMPARE(risk.value({other, place}), other == part ? majorOf(m_wanted.risk[size_t(place)]) : 0.0);
            }
        }
        click("insightMonthsByCount");
        click("insightRiskByCount");
        const auto months = m_shown->drawn(Fixture::Months);
        for (int row = 0; row < int(m_wanted.months.size()); ++row)
            QCOMPARE(months.value({0, row}), double(m_wanted.months.at(row).opened.count));
        QCOMPARE(m_shown->drawn(Fixture::Risk).value({0, kRiskOverdue}), double(m_wanted.risk[kRiskOverdue].count));
    }

    /// Bars that lie have no such buttons on the page; the chart can draw them by amount all the same.
    void barsByAmount()
    {
        if (!m_shown->hasCharts())
            QSKIP("This build has no charts.");
        m_shown->card(Fixture::Reasons).chart()->setAmounts(true);
        m_shown->card(Fixture::Causes).chart()->setAmounts(true);
        for (int currency = 0; currency < 4; ++currency) {
            choose(currency);
            const QMap<QString, InsightReason> reasons = reasonsByLabel();
            const auto outcomes = m_shown->drawn(Fixture::Reasons);
            QCOMPARE(m_shown->card(Fixture::Reasons).chart()->leftOut(), 0);
            for (int row = 0; row < int(m_shown->table(Fixture::Reasons).rows.size()); ++row) {
                const InsightReason reason = reasons.value(m_shown->table(Fixture::Reasons).rows.at(row).label);
                QCOMPARE(outcomes.value({0, row}), majorOf(reason.won));
                QCOMPARE(outcomes.value({1, row}), majorOf(reason.lost));
            }
            const auto causes = m_shown->drawn(Fixture::Causes);
            for (int row = 0; row < kLossCauses; ++row)
                QCOMPARE(causes.value({0, row}), majorOf(lossIn(m_wanted, row).figures));
        }
    }
};

QTEST_MAIN(TestInsightsAmounts)
#include "tst_insightsamounts.moc"
