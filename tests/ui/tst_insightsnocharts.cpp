#include "tests/models/items/insightrows.h"
#include "tests/support/uisupport.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/figurecard.h"
#include "ui/charts/insightchart.h"
#include "ui/charts/insightspage.h"
#include "ui/charts/tabletwin.h"

#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace disputedesk;
using namespace disputedesk::test;
using namespace Qt::StringLiterals;

/// The Insights page as a build without Qt Charts has it.
class TestInsightsNoCharts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutChartsThereAreTablesAndWhy_data()
    {
        QTest::addColumn<bool>("charts");
        QTest::newRow("without") << false;
        QTest::newRow("with, where they are built in") << true;
    }
    void withoutChartsThereAreTablesAndWhy()
    {
        QFETCH(bool, charts);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        Theme theme(*qApp, nullptr, [] { return false; });
        DisputeIndex index;
        InsightSource source(index, testNow);
        InsightsPage page(source, theme, nullptr, charts);
        page.resize(1180, 800);
        const QUuid account = QUuid::createUuid();
        page.setScopes({{Mode::Test, {}, u"All test"_s}}, 0);
        QRandomGenerator random(21);
        fillIndex(index, randomDisputes(500, {account}, testNow(), random));
        source.setAccounts({account});
        page.show();
        QSignalSpy settled(&source, &InsightSource::settled);
        QVERIFY(settled.wait(60'000));

        QVERIFY(!page.cards().isEmpty());
        const bool drawn = page.cards().first()->chart() != nullptr;
        QVERIFY(charts || !drawn);
        auto *why = page.findChild<QLabel *>(u"insightsNoCharts"_s);
        QCOMPARE(why == nullptr, drawn);
        if (why) {
            QVERIFY(why->isVisible());
            QVERIFY(why->text().contains(u"Qt Charts"_s));
        }
        QCOMPARE(page.findChild<QPushButton *>(u"insightsTableButton"_s)->isVisible(), drawn);
        QCOMPARE(page.findChild<TableTwin *>(u"insightFiguresTable"_s)->isVisible(), !drawn);
        QCOMPARE(page.figures().first()->isVisible(), drawn);
        for (ChartCard *each : page.cards()) {
            QCOMPARE(each->chart() != nullptr, drawn);
            QCOMPARE(each->table().isVisible(), !drawn);
        }
        QCOMPARE(page.findChildren<InsightChart *>().isEmpty(), !drawn);
        QVERIFY(!QImage::fromData(page.picture(nullptr, PictureFormat::Png), "PNG").isNull());
    }
};

QTEST_MAIN(TestInsightsNoCharts)
#include "tst_insightsnocharts.moc"
