#include "ui/charts/insightsbar.h"

#include <QApplication>
#include <QDateEdit>
#include <QLabel>
#include <QTest>

using namespace disputedesk;
using namespace Qt::StringLiterals;

/// The bar of Insights in wide and in narrow windows: rows that are rows.
class TestInsightsBar : public QObject {
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<InsightsBar> m_bar;

    QRect place(const char *name) const
    {
        const auto *part = m_bar->findChild<QWidget *>(QLatin1StringView(name));
        return part && part->isVisible() ? QRect(part->mapTo(m_bar.get(), QPoint()), part->size()) : QRect();
    }
    static bool inOneRow(const QList<QRect> &parts)
    {
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (parts.at(i).isEmpty() || std::abs(parts.at(i).center().y() - parts.at(0).center().y()) > 1)
                return false;
            if (i > 0 && parts.at(i).left() <= parts.at(i - 1).right())
                return false;
        }
        return true;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(*qApp, nullptr, [] { return false; });
    }
    void cleanupTestCase() { m_theme.reset(); }
    void init()
    {
        m_bar = std::make_unique<InsightsBar>(*m_theme, true);
        m_bar->setCurrencies({u"THB"_s, u"JPY"_s}, 0);
        m_bar->setScopes({{Mode::Test, {}, u"All test accounts"_s}}, 0);
        m_bar->setAsOf(u"as of 21 November 2026, 02:00"_s);
        m_bar->resize(1200, m_bar->sizeHint().height());
        m_bar->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_bar.get()));
    }
    void cleanup() { m_bar.reset(); }

    void oneRowWhereThereIsRoom()
    {
        QVERIFY(inOneRow({place("insightsTitle"), place("insightsCurrency"), place("insightsRange"),
            place("insightsScope"), place("insightsAsOf"), place("insightsTableButton"), place("insightsExport")}));
    }

    void twoRowsWhereThereIsNot()
    {
        m_bar->resize(600, 200);
        QTRY_VERIFY(inOneRow({place("insightsTitle"), place("insightsAsOf")}));
        QTRY_VERIFY(inOneRow({place("insightsCurrency"), place("insightsRange"), place("insightsScope"),
            place("insightsTableButton"), place("insightsExport")}));
        QVERIFY(place("insightsCurrency").top() > place("insightsTitle").bottom());
        QCOMPARE(place("insightsCurrency").left(), place("insightsTitle").left());
        QCOMPARE(place("insightsExport").right(), place("insightsAsOf").right());
        m_bar->resize(1200, 200);
        QTRY_VERIFY(inOneRow({place("insightsTitle"), place("insightsCurrency"), place("insightsExport")}));
    }

    /// 1440x900 at 200 %: when it was read gives way first, the pickers stay beside the title.
    void theTimeGoesBelowBeforeThePickersDo()
    {
        m_bar->resize(660, 200);
        QTRY_VERIFY(place("insightsAsOf").top() >= place("insightsTitle").bottom());
        QTRY_VERIFY(inOneRow({place("insightsTitle"), place("insightsCurrency"), place("insightsRange"),
            place("insightsScope"), place("insightsTableButton"), place("insightsExport")}));
        QCOMPARE(place("insightsExport").right(), place("insightsAsOf").right());
        QCOMPARE(place("insightsAsOf").left(), place("insightsTitle").left());
        const auto *time = m_bar->findChild<QLabel *>(u"insightsAsOf"_s);
        QVERIFY(time->alignment().testFlag(Qt::AlignLeft)); // under the title, no hole before it
        m_bar->resize(1200, 200);
        QTRY_VERIFY(time->alignment().testFlag(Qt::AlignRight));
    }

    /// Days of one's own need a line more; the acts stay beside the first.
    void thePickersBreakAmongThemselves()
    {
        m_bar->resize(660, 200);
        InsightRange range;
        range.span = InsightRange::Span::Custom;
        range.first = QDate(2026, 11, 1);
        range.last = QDate(2026, 11, 21);
        m_bar->setRange(range);
        QTRY_VERIFY(place("insightsScope").top() > place("insightsCurrency").bottom());
        QTRY_VERIFY(inOneRow({place("insightsCurrency"), place("insightsRange"), place("insightsTableButton"),
            place("insightsExport")}));
    }
};

QTEST_MAIN(TestInsightsBar)
#include "tst_insightsbar.moc"
