#include "models/items/insightwords.h"
#include "models/items/localeformats.h"
#include "tests/models/items/insightrows.h"
#include "tests/support/uisupport.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/chartscale.h"
#include "ui/charts/figurecard.h"
#include "ui/charts/insightchart.h"
#include "ui/charts/insightspage.h"
#include "ui/charts/tabletwin.h"
#include "ui/charts/twindelegate.h"
#include "ui/panes/listmessage.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace disputedesk;
using namespace disputedesk::test;
using namespace Qt::StringLiterals;

/// The Insights page: what its charts and tables show, against a naive reckoning; clicks, keys, pictures, and little or
/// odd data.
class TestInsightsPage : public QObject {
    Q_OBJECT

    enum Card { Months, Risk, Reasons, Causes };
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<DisputeIndex> m_index;
    std::unique_ptr<InsightSource> m_source;
    std::unique_ptr<InsightsPage> m_page;
    QList<OwnedRow> m_rows;
    const QUuid m_siam = QUuid::createUuid();
    const QUuid m_kyoto = QUuid::createUuid();

    void show(const QList<OwnedRow> &rows)
    {
        m_rows = rows;
        fillIndex(*m_index, rows);
        m_source->setAccounts({m_siam, m_kyoto});
        m_page->show();
        QSignalSpy settled(m_source.get(), &InsightSource::settled);
        QVERIFY(settled.wait(20'000));
    }
    void showMany()
    {
        QRandomGenerator random(21);
        show(randomDisputes(1500, {m_siam, m_kyoto}, testNow(), random));
    }
    template <typename T> T *part(const char *name) { return m_page->findChild<T *>(QLatin1StringView(name)); }
    ChartCard &card(Card which) { return *m_page->cards().at(which); }
    bool hasCharts() { return card(Months).chart() != nullptr; }
    QString currency() { return part<QComboBox>("insightsCurrency")->currentText(); }
    CurrencyInsights naive() { return naiveInsights(m_rows, m_source->request(), currency()); }
    void choose(const char *box, int place)
    {
        auto *combo = part<QComboBox>(box);
        combo->setCurrentIndex(place);
        Q_EMIT combo->activated(place);
    }
    bool settle(const std::function<void()> &act)
    {
        QSignalSpy settled(m_source.get(), &InsightSource::settled);
        act();
        return settled.wait(20'000);
    }
    /// What a chart draws, by part and row.
    static QHash<std::pair<int, int>, double> drawn(ChartCard &card)
    {
        QHash<std::pair<int, int>, double> values;
        for (const InsightChart::Spot &spot : card.chart()->spots())
            values.insert({spot.part, spot.row}, spot.value);
        return values;
    }
    qint64 cell(Card which, int row, int column)
    {
        return card(which).model().index(row, column).data(InsightTableModel::CountRole).toLongLong();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_theme = std::make_unique<Theme>(*qApp, nullptr, [] { return false; });
    }
    void cleanupTestCase() { m_theme.reset(); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
        m_index = std::make_unique<DisputeIndex>();
        m_source = std::make_unique<InsightSource>(*m_index, testNow);
        m_page = std::make_unique<InsightsPage>(*m_source, *m_theme);
        m_page->resize(1180, 800);
        m_page->setScopes({{Mode::Test, {}, u"All test"_s}, {Mode::Test, m_siam, u"Siam <b>Goods</b>"_s}}, 0);
    }
    void cleanup()
    {
        m_page.reset();
        m_source.reset();
        m_index.reset();
        m_theme->choose(ThemeChoice::Light);
    }

    void monthsAreTheNaiveOnes()
    {
        showMany();
        for (int place = 0; place < 3; ++place) {
            choose("insightsCurrency", place);
            const CurrencyInsights wanted = naive();
            for (int row = 0; row < 12; ++row) {
                QCOMPARE(cell(Months, row, InsightTables::Opened), wanted.months.at(row).opened.count);
                QCOMPARE(cell(Months, row, InsightTables::Closed), wanted.months.at(row).closed.count);
            }
            if (!hasCharts())
                continue;
            auto values = drawn(card(Months));
            for (int row = 0; row < 12; ++row) {
                QCOMPARE(values.value({0, row}), double(wanted.months.at(row).opened.count));
                QCOMPARE(values.value({1, row}), double(wanted.months.at(row).closed.count));
            }
            part<QToolButton>("insightMonthsByAmount")->click();
            values = drawn(card(Months));
            const double scale = std::pow(10, currencyExponent(wanted.currency, ProviderKind::Omise).value_or(0));
            for (int row = 0; row < 12; ++row)
                QCOMPARE(values.value({0, row}), double(*wanted.months.at(row).opened.sum.value()) / scale);
            part<QToolButton>("insightMonthsByCount")->click();
        }
    }

    /// A range that begins before what an account keeps is not the whole of it, on the page and in its pictures.
    void whatIsNotHereIsSaid()
    {
        showMany();
        auto *const label = part<QLabel>("insightsKept");
        const auto says = [label](const QDateTime &since) {
            const QDate day = since.toTimeZone(QTimeZone::systemTimeZone()).date();
            return label->isVisible() && label->text().contains(dateWithYear(day, QLocale()));
        };
        const QDateTime siam = testNow().addDays(-300);
        const QDateTime kyoto = testNow().addDays(-90);
        QVERIFY(!label->isVisible());
        m_page->setKeptSince({{m_siam, siam}, {m_kyoto, kyoto}});
        QVERIFY(says(kyoto)); // from then on both have all of theirs
        const auto isInPicture = [this](ChartCard *of) {
            return m_page->picture(of, PictureFormat::Svg).contains("are not all on this computer");
        };
        if (canMakeSvg())
            QVERIFY(isInPicture(nullptr) && isInPicture(&card(Months)));
        QVERIFY(settle([this] { m_source->setRange({InsightRange::Span::Days30, {}, {}}); }));
        QVERIFY(!label->isVisible()); // nothing went of these days
        QVERIFY(!isInPicture(nullptr));
        QVERIFY(settle([this] { m_source->setRange({InsightRange::Span::All, {}, {}}); }));
        QVERIFY(says(kyoto));
        QVERIFY(settle([this] { m_source->setAccounts({m_siam}); }));
        QVERIFY(says(siam));
        m_page->setKeptSince({});
        QVERIFY(!label->isVisible());
    }

    void riskIsTheNaiveOne()
    {
        showMany();
        const CurrencyInsights wanted = naive();
        for (int place = 0; place < kRiskPlaces; ++place)
            QCOMPARE(cell(Risk, place, InsightTables::Waiting), wanted.risk[size_t(place)].count);
        if (!hasCharts())
            QSKIP("This build has no charts: the table alone was looked at.");
        const auto values = drawn(card(Risk));
        qint64 rows = 0;
        for (int place = 0; place < kRiskPlaces; ++place) {
            double sum = 0; // each is in one part, by its urgency
            for (int part = 0; part < 4; ++part)
                sum += values.value({part, place});
            QCOMPARE(sum, double(wanted.risk[size_t(place)].count));
            rows += wanted.risk[size_t(place)].count > 0 ? 1 : 0;
        }
        QCOMPARE(values.size(), rows);
        QVERIFY(values.contains({0, kRiskOverdue}) && !values.contains({1, kRiskOverdue}));
        QVERIFY(!values.contains({1, kRiskToday + 3}) && !values.contains({2, kRiskToday + 7}));
        qint64 soon = 0; // the tile and the two near colours tell of the same
        for (int place = kRiskToday; place < kRiskToday + 7; ++place)
            soon += wanted.risk[size_t(place)].count;
        QCOMPARE(soon, wanted.urgent.count);
    }

    void outcomesAreTheNaiveOnes()
    {
        showMany();
        const CurrencyInsights wanted = naive();
        InsightTableModel &model = card(Reasons).model();
        QCOMPARE(model.rowCount(), wanted.reasons.size());
        for (int row = 0; row < model.rowCount(); ++row) {
            const auto same = std::find_if(wanted.reasons.cbegin(), wanted.reasons.cend(), [&](const auto &reason) {
                return model.index(row, 0)
                    .data(InsightTableModel::QueryRole)
                    .toString()
                    .contains(reason.code.isEmpty()      ? u"code:\"\""_s
                            : reason.code.contains(u' ') ? u"quoted"_s
                                                         : u"code:"_s + reason.code);
            });
            QVERIFY(same != wanted.reasons.cend());
            QCOMPARE(cell(Reasons, row, InsightTables::Won), same->won.count);
            QCOMPARE(cell(Reasons, row, InsightTables::Lost), same->lost.count);
            if (hasCharts()) {
                QCOMPARE(drawn(card(Reasons)).value({0, row}), double(same->won.count));
                QCOMPARE(drawn(card(Reasons)).value({1, row}), double(same->lost.count));
            }
        }
    }

    void causesAreTheNaiveOnes()
    {
        showMany();
        const CurrencyInsights wanted = naive();
        const LossCause order[] = {
            LossCause::Conceded, LossCause::AfterResponse, LossCause::NoResponse, LossCause::NotKnown};
        for (int row = 0; row < kLossCauses; ++row) {
            const InsightLoss &loss = wanted.loss(order[row]);
            QVERIFY(loss.figures.count > 0);
            QCOMPARE(cell(Causes, row, InsightTables::Disputes), loss.figures.count);
            if (hasCharts())
                QCOMPARE(drawn(card(Causes)).value({0, row}), double(loss.figures.count));
        }
    }

    void figuresSayWhatTheyAreOf()
    {
        showMany();
        const CurrencyInsights wanted = naive();
        const qint64 both = wanted.won.count + wanted.lost.count;
        QCOMPARE(m_page->figures().at(1)->value(), winRateText(wanted.won.count, wanted.lost.count, QLocale()));
        QVERIFY(part<QLabel>("figureWinRateNote")->text().contains(u"n = %1"_s.arg(both)));
        QVERIFY(part<QLabel>("figureTimeNote")->text().contains(u"n = %1"_s.arg(wanted.times.count)));
        QCOMPARE(m_page->figures().at(2)->value(), spanInDays(wanted.times.medianMs, QLocale()));
        const auto counted = std::count_if(m_rows.cbegin(), m_rows.cend(),
            [](const OwnedRow &owned) { return !isInquiry(owned.row.provider, owned.row.status); });
        QVERIFY(part<QLabel>("insightsAsOf")->text().contains(disputesText(counted, QLocale())));
    }

    /// A click on what is drawn asks for a search that finds just that many.
    void aClickOpensWhatIsCounted()
    {
        showMany();
        if (!hasCharts())
            QSKIP("This build has no charts.");
        QSignalSpy asked(m_page.get(), &InsightsPage::queryRequested);
        for (const Card which : {Months, Risk, Reasons, Causes}) {
            QWidget *const plot = card(which).chart()->findChild<QWidget *>(u"plot"_s);
            QWidget *const view = qobject_cast<QAbstractScrollArea *>(plot)->viewport();
            const QList<InsightChart::Spot> spots = card(which).chart()->spots();
            QVERIFY(!spots.isEmpty());
            for (const InsightChart::Spot &spot : spots) {
                asked.clear();
                QTest::mouseClick(view, Qt::LeftButton, {}, spot.rect.center());
                QCOMPARE(asked.size(), 1);
                QCOMPARE(double(found(*m_index, m_page->accounts(), asked.first().first().toString(), testNow())),
                    spot.value);
            }
            asked.clear();
            plot->setFocus(); // the same by keys
            QTest::keyClick(plot, Qt::Key_Return);
            QCOMPARE(asked.size(), 0);
            QTest::keyClick(plot, Qt::Key_Right);
            QTest::keyClick(plot, Qt::Key_Return);
            QCOMPARE(asked.size(), 1);
            QCOMPARE(asked.first().first().toString(), spots.first().query);
            QVERIFY(!plot->accessibleDescription().isEmpty());
        }
    }

    void tablesByKeyboard()
    {
        showMany();
        if (hasCharts())
            part<QPushButton>("insightsTableButton")->click();
        QSignalSpy asked(m_page.get(), &InsightsPage::queryRequested);
        for (const Card which : {Months, Risk, Reasons, Causes}) {
            TableTwin &table = card(which).table();
            QVERIFY(table.isVisible());
            QVERIFY(!card(which).chart() || !card(which).chart()->isVisible());
            table.setFocus();
            table.setCurrentIndex(table.model()->index(which == Causes ? 3 : 1, 1));
            const qint64 count = table.currentIndex().data(InsightTableModel::CountRole).toLongLong();
            QVERIFY(count > 0);
            asked.clear();
            QTest::keyClick(&table, Qt::Key_Return);
            QCOMPARE(asked.size(), 1);
            QCOMPARE(qint64(found(*m_index, m_page->accounts(), asked.first().first().toString(), testNow())), count);
        }
        TableTwin &table = card(Risk).table();
        table.clearSelection();
        table.setCurrentIndex(table.model()->index(0, 0));
        table.selectionModel()->select(QItemSelection(table.model()->index(0, 0), table.model()->index(1, 1)),
            QItemSelectionModel::ClearAndSelect);
        QCOMPARE(table.selectedText(),
            u"Deadline\tDisputes\nOverdue\t%1\n0–1 days\t%2"_s.arg(cell(Risk, 0, 1)).arg(cell(Risk, 1, 1)));
        QTRY_VERIFY_WITH_TIMEOUT(part<TableTwin>("insightFiguresTable")->isVisible(), 30'000);
        QVERIFY(!m_page->figures().first()->isVisible());
    }

    /// What a figure means is a sentence: it is read whole, in as many lines as it takes, at every width.
    void meaningsAreNeverCut()
    {
        showMany();
        m_page->findChild<QAbstractButton *>(u"insightsTableButton"_s)->setChecked(true);
        for (const int width : {1200, 700}) {
            m_page->resize(width, 700);
            auto *const table = part<TableTwin>("insightFiguresTable");
            QTRY_VERIFY_WITH_TIMEOUT(table->isVisible(), 30'000);
            const int words = table->model()->columnCount() - 1;
            for (int row = 0; row < table->model()->rowCount(); ++row) {
                const QModelIndex cell = table->model()->index(row, words);
                QTRY_VERIFY_WITH_TIMEOUT(
                    table->rowHeight(row) >= TwinDelegate::heightOf(cell.data().toString(), table->columnWidth(words)),
                    30'000);
            }
            QTRY_COMPARE_WITH_TIMEOUT(table->verticalScrollBar()->maximum(), 0, 30'000);
        }
    }

    /// The page of another language takes over what was chosen: figures that are shown already are not taken again.
    void aChoiceIsTakenOnce()
    {
        showMany();
        QSignalSpy taken(&card(Months).model(), &QAbstractItemModel::dataChanged); // as many months
        const QString shown = currency();
        const QString other = part<QComboBox>("insightsCurrency")->itemText(1);
        m_page->setChoice({shown, true});
        QCOMPARE(taken.size(), 0);
        QVERIFY(m_page->choice().table && !m_page->figures().first()->isVisible());
        m_page->setChoice({other, true});
        QCOMPARE(taken.size(), 1);
        QCOMPARE(currency(), other);
        QCOMPARE(m_page->choice().currency, other);
    }

    void figuresByKeyboard()
    {
        showMany();
        QSignalSpy asked(m_page.get(), &InsightsPage::queryRequested);
        FigureCard *const risk = m_page->figures().first();
        if (!hasCharts())
            QSKIP("This build has no charts.");
        risk->setFocus();
        QTest::keyClick(risk, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QVERIFY(risk->accessibleName().contains(risk->value()));
        FigureCard *const median = m_page->figures().at(2);
        QTest::mouseClick(median, Qt::LeftButton);
        QCOMPARE(asked.size(), 2);
        QCOMPARE(
            qint64(found(*m_index, {m_siam, m_kyoto}, asked.at(1).first().toString(), testNow())), naive().times.count);
        median->setFigure({}); // nothing is behind it
        QTest::mouseClick(median, Qt::LeftButton);
        QCOMPARE(asked.size(), 2);
    }

    void rangesAndScopes()
    {
        showMany();
        QVERIFY(settle([this] { choose("insightsRange", 0); }));
        QCOMPARE(m_source->days().first, testNow().date().addDays(-29));
        QVERIFY(cell(Months, 0, 1) > 0);
        QVERIFY(settle([this] { choose("insightsRange", 5); }));
        QVERIFY(part<QDateEdit>("insightsFirst")->isVisible());
        QVERIFY(settle([this] { part<QDateEdit>("insightsFirst")->setDate(QDate(2026, 1, 15)); }));
        QVERIFY(
            settle([this] { part<QDateEdit>("insightsLast")->setDate(QDate(2025, 11, 2)); })); // the wrong way round
        QCOMPARE(m_source->days(), (InsightDays{QDate(2025, 11, 2), QDate(2026, 1, 15)}));
        QCOMPARE(card(Months).model().rowCount(), 3);
        const CurrencyInsights wanted = naive();
        for (int row = 0; row < 3; ++row)
            QCOMPARE(cell(Months, row, 1), wanted.months.at(row).opened.count);
        QSignalSpy scope(m_page.get(), &InsightsPage::scopeChosen);
        choose("insightsScope", 1);
        QCOMPARE(scope.size(), 1);
        QCOMPARE(scope.first().at(1).toUuid(), m_siam);
        // The chosen currency stays where the next scope has it.
        choose("insightsCurrency", 2);
        const QString chosen = currency();
        QVERIFY(settle([this] { m_source->setAccounts({m_siam}); }));
        QCOMPARE(currency(), chosen);
    }

    void nothingSaysWhatToDo()
    {
        show({});
        auto *message = part<ListMessage>("insightsMessage");
        QVERIFY(message->isVisible());
        QVERIFY(message->title().contains(u"No disputes"_s));
        QVERIFY(!part<QPushButton>("insightsExport")->isEnabled());
        QVERIFY(!part<QPushButton>("insightsTableButton")->isEnabled());
        QSignalSpy refresh(m_page.get(), &InsightsPage::refreshRequested);
        Q_EMIT message->firstRequested();
        QCOMPARE(refresh.size(), 1);
    }

    void oneDispute()
    {
        show({{m_siam, aRow(u"a"_s), LossCause::NotKnown}});
        QVERIFY(!part<ListMessage>("insightsMessage")->isVisible());
        QCOMPARE(cell(Risk, kRiskToday, 1), 1);
        QCOMPARE(m_page->figures().at(1)->value(), u"too few: 0"_s);
        for (const Card which : {Reasons, Causes}) { // nothing was decided: said in words, no empty axes
            auto *empty = card(which).findChild<QLabel *>(u"chartEmpty"_s);
            QVERIFY(empty->isVisible() && !empty->text().isEmpty());
            QVERIFY(!card(which).table().isVisible());
        }
    }

    void fortyCurrenciesAndOddNames()
    {
        QList<OwnedRow> rows;
        for (int i = 0; i < 40; ++i) {
            DisputeRow row = aRow(
                u"d%1"_s.arg(i), u"lost"_s, 100'000'000'000, u"X%1"_s.arg(QChar(u'A' + i % 26)) + QChar(u'A' + i / 26));
            row.closedMs = testNow().toMSecsSinceEpoch();
            row.reasonCode = i % 2 ? hostileText() : u"สินค้าไม่ได้รับตามที่สั่งซื้อไว้เป็นเวลานานมากแล้วจริงๆ"_s;
            rows.append({m_siam, row, LossCause::NotKnown});
        }
        show(rows);
        QCOMPARE(part<QComboBox>("insightsCurrency")->count(), 40);
        for (const int place : {0, 1, 39}) {
            choose("insightsCurrency", place);
            QCOMPARE(cell(Causes, 3, 1), 1);
            QVERIFY(isHarmless(card(Reasons).model().index(0, 0).data().toString()));
            QVERIFY(isHarmless(card(Reasons).model().index(0, 0).data(Qt::ToolTipRole).toString()));
        }
        (void)m_page->grab();
    }

    void everyControlHasItsNames()
    {
        showMany();
        QCOMPARE(unnamedControls(*m_page).join(u' '), QString());
        QCOMPARE(richLabels(*m_page), QStringList());
        for (ChartCard *each : m_page->cards())
            QVERIFY(each->accessibleDescription().contains(QRegularExpression(u"[0-9]"_s)));
    }

    void scalesHaveRoundSteps_data()
    {
        QTest::addColumn<double>("most");
        QTest::addColumn<bool>("whole");
        QTest::addColumn<double>("top");
        QTest::addColumn<int>("steps");
        QTest::newRow("nothing") << 0.0 << true << 1.0 << 1;
        QTest::newRow("one") << 1.0 << true << 1.0 << 1;
        QTest::newRow("three") << 3.0 << true << 3.0 << 3;
        QTest::newRow("21") << 21.0 << true << 25.0 << 5;
        QTest::newRow("100") << 100.0 << true << 100.0 << 5;
        QTest::newRow("half") << 0.5 << false << 0.5 << 5;
        QTest::newRow("large") << 9.3e12 << false << 1e13 << 5;
    }
    void scalesHaveRoundSteps()
    {
        QFETCH(double, most);
        QFETCH(bool, whole);
        const ChartScale scale = ChartScale::upTo(most, whole);
        QTEST(scale.top, "top");
        QTEST(scale.steps, "steps");
        QCOMPARE(scale.step * scale.steps, scale.top);
    }
};

QTEST_MAIN(TestInsightsPage)
#include "tst_insightspage.moc"
