#include "tests/ui/insightsfixture.h"
#include "ui/charts/chartcard.h"

#include <QImage>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace disputedesk;
using namespace disputedesk::test;
using namespace Qt::StringLiterals;

/// What the Insights page gives out as pictures.
class TestInsightsPictures : public QObject {
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_theme = std::make_unique<Theme>(*qApp, nullptr, [] { return false; });
    }
    void cleanupTestCase() { m_theme.reset(); }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }

    void pictures()
    {
        InsightsFixture fixture(*m_theme);
        QVERIFY(fixture.show());
        InsightsPage &page = fixture.page();
        for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
            m_theme->choose(choice);
            for (ChartCard *each : QList<ChartCard *>{nullptr} + page.cards()) {
                const QByteArray png = page.picture(each, PictureFormat::Png);
                const QImage image = QImage::fromData(png, "PNG");
                QVERIFY(!image.isNull());
                QVERIFY(image.width() >= 2 * (each ? each->width() : 1100));
                QCOMPARE(image.pixelColor(2, 2), m_theme->color(Ink::Window));
                const QByteArray svg = page.picture(each, PictureFormat::Svg);
                QCOMPARE(svg.isEmpty(), !canMakeSvg());
                if (canMakeSvg()) {
                    QVERIFY(svg.contains("</svg>"));
                    QVERIFY(svg.contains("as of"));
                    QVERIFY(svg.contains(fixture.currencies().currentText().toUtf8()));
                    QVERIFY(svg.contains("Last 12 months"));
                }
            }
        }
    }

    /// Counted before it is seen or after, and the moment it is: two charts stand beside each other where they have
    /// room.
    void aPictureIsArrangedForItsWidth_data()
    {
        QTest::addColumn<bool>("seenFirst");
        QTest::newRow("counted while it is seen") << true;
        QTest::newRow("counted before") << false;
    }
    void aPictureIsArrangedForItsWidth()
    {
        QFETCH(bool, seenFirst);
        const QList<QUuid> accounts{QUuid::createUuid(), QUuid::createUuid()};
        QRandomGenerator random(21);
        DisputeIndex index;
        fillIndex(index, randomDisputes(500, accounts, testNow(), random));
        InsightSource source(index, testNow);
        source.setAccounts({accounts.first(), accounts.last()});
        QWidget window;
        auto *const page = new InsightsPage(source, *m_theme, &window);
        (new QVBoxLayout(&window))->addWidget(page);
        window.resize(1240, 800);
        page->setVisible(seenFirst);
        QSignalSpy settled(&source, &InsightSource::settled);
        window.show();
        source.setActive(true);
        QVERIFY(settled.wait(20'000));
        page->show();
        const QImage picture = QImage::fromData(page->picture(nullptr, PictureFormat::Png), "PNG");
        QVERIFY(picture.width() >= 2 * 1000); // at twice the size
        const auto columns = [page] {
            return page->cards().at(InsightsFixture::Months)->y() == page->cards().at(InsightsFixture::Risk)->y() ? 2
                                                                                                                  : 1;
        };
        QCOMPARE(columns(), 2); // as it was drawn
        if (page->cards().first()->chart())
            QVERIFY(picture.height() < picture.width()); // four charts below each other are higher than wide
        QTest::qWait(50);
        QCOMPARE(columns(), 2);
        const QImage again = QImage::fromData(page->picture(nullptr, PictureFormat::Png), "PNG");
        QCOMPARE(again.size(), picture.size()); // nothing was left to be laid out
    }

    /// Nobody can press anything on paper: what was chosen is said there.
    void picturesHaveNoSwitches()
    {
        InsightsFixture fixture(*m_theme);
        QVERIFY(fixture.show());
        if (!fixture.hasCharts() || !canMakeSvg())
            QSKIP("This build has no charts, or Qt Svg is missing here.");
        const auto says = [&fixture](const QByteArray &word) {
            return fixture.page()
                .picture(&fixture.card(InsightsFixture::Months), PictureFormat::Svg)
                .contains('>' + word + '<');
        };
        QVERIFY(says("Count") && !says("Amount"));
        fixture.page().findChild<QToolButton *>(u"insightMonthsByAmount"_s)->click();
        QVERIFY(says("Amount") && !says("Count"));
        // On the screen they are there as before.
        QVERIFY(fixture.page().findChild<QToolButton *>(u"insightMonthsByCount"_s)->isVisible());
    }
};

QTEST_MAIN(TestInsightsPictures)
#include "tst_insightspictures.moc"
