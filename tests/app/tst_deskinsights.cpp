#include "app/desktop/insightsflow.h"
#include "models/items/sidebarmodel.h"
#include "tests/app/sandboxclient.h"
#include "tests/support/deskdriver.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/insightchart.h"
#include "ui/charts/insightspage.h"
#include "ui/charts/tabletwin.h"
#include "ui/panes/listpane.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QImage>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// Insights in the real window on the sandbox: ways in and out, the list behind a figure, what the ledger knows, files.
class TestDeskInsights : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<DeskDriver> m_driver;

    Desk &desk() { return m_driver->desk(); }
    InsightsPage &page() { return *desk().insights().page(); }
    InsightSource &source() { return desk().insights().source(); }
    bool settled()
    {
        return QTest::qWaitFor([this] { return !source().isBusy() && source().report(); }, 30'000);
    }
    bool showPage()
    {
        desk().window().actions().showInsights->trigger();
        return m_driver->find(u"insightsPage"_s) && settled();
    }
    /// Opens the list behind a cell, and says how many rows it has then.
    int rowsBehind(ChartCard &card, int row, int column)
    {
        TableTwin &table = card.table();
        table.setCurrentIndex(table.model()->index(row, column));
        QTest::keyClick(&table, Qt::Key_Return);
        if (desk().window().page() != MainWindow::Page::Disputes
            || !QTest::qWaitFor([this] { return !desk().table().isBusy(); }, 20'000))
            return -1;
        return desk().table().rowCount();
    }
    QString search() { return desk().list().currentView().query; }

private Q_SLOTS:
    void init()
    {
        m_driver = std::make_unique<DeskDriver>(160);
        QVERIFY(m_driver->start());
    }
    void cleanup() { m_driver.reset(); }

    void waysInAndOut()
    {
        QVERIFY(!desk().insights().page()); // made when it is first wanted
        QCOMPARE(source().runs(), 0);
        auto *side = m_driver->find<QListView>(u"sidebarView"_s);
        for (int row = 0; row < side->model()->rowCount(); ++row)
            if (const QModelIndex index = side->model()->index(row, 0); index.data() == u"Insights"_s) {
                side->scrollTo(index);
                QTest::mouseClick(side->viewport(), Qt::LeftButton, {}, side->visualRect(index).center());
            }
        QCOMPARE(desk().window().page(), MainWindow::Page::Insights);
        QVERIFY(settled());
        QVERIFY(source().report()->currencies.first().disputes > 0);
        const int runs = source().runs();
        desk().window().actions().showList->trigger();
        QVERIFY(!page().isVisible());
        desk().sync().refresh({m_driver->account().id});
        QTest::qWait(3 * InsightSource::kRestMs);
        source().tick();
        QCOMPARE(source().runs(), runs); // nobody looks
        QVERIFY(showPage());
        QVERIFY(source().runs() > runs);
    }

    void theListBehindEveryFigure()
    {
        QVERIFY(showPage());
        m_driver->desk().list().setInquiries(Inquiries::Only); // the person's own filter must not stand in the way
        int opened = 0;
        auto *currencies = m_driver->find<QComboBox>(u"insightsCurrency"_s);
        for (int place = 0; place < currencies->count(); ++place) {
            currencies->setCurrentIndex(place);
            Q_EMIT currencies->activated(place);
            for (ChartCard *card : page().cards())
                for (int row = 0; row < card->model().rowCount(); ++row)
                    for (int column = 1; column < card->model().columnCount(); ++column) {
                        const QModelIndex cell = card->model().index(row, column);
                        const qint64 count = cell.data(InsightTableModel::CountRole).toLongLong();
                        if (count == 0)
                            continue;
                        const QString query = cell.data(InsightTableModel::QueryRole).toString();
                        QCOMPARE(qint64(rowsBehind(*card, row, column)), count);
                        QCOMPARE(search(), query);
                        QVERIFY(showPage());
                        ++opened;
                    }
        }
        QVERIFY(opened > 40);
    }

    void aClickOnAColumn()
    {
        QVERIFY(showPage());
        ChartCard &risk = *page().cards().at(1);
        if (!risk.chart())
            return;
        const QList<InsightChart::Spot> spots = risk.chart()->spots();
        QVERIFY(!spots.isEmpty());
        auto *plot = risk.chart()->findChild<QAbstractScrollArea *>(u"plot"_s);
        QTest::mouseClick(plot->viewport(), Qt::LeftButton, {}, spots.first().rect.center());
        QCOMPARE(desk().window().page(), MainWindow::Page::Disputes);
        QTRY_COMPARE_WITH_TIMEOUT(double(desk().table().rowCount()), spots.first().value, 30'000);
        QCOMPARE(search(), spots.first().query);
    }

    void anotherScopeStaysOnThePage()
    {
        desk().list().setSearch(u"thb"_s);
        QVERIFY(showPage());
        QSignalSpy asked(&page(), &InsightsPage::scopeChosen);
        auto *scope = m_driver->find<QComboBox>(u"insightsScope"_s);
        scope->setCurrentIndex(1);
        Q_EMIT scope->activated(1);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(desk().window().page(), MainWindow::Page::Insights); // another scope, still here
        QCOMPARE(search(), u"thb"_s);
        QVERIFY(settled());
        QCOMPARE(source().request().accounts, QSet<QUuid>{m_driver->account().id});
    }

    /// A loss accepted here is known as such: in the chart, and in the search.
    void theLedgerKnowsWhatWasAccepted()
    {
        const QString id = QString::fromLatin1(tests::SandboxClient(m_driver->sandbox()).first("acceptable"_L1));
        QVERIFY(m_driver->open(id));
        QVERIFY(m_driver->click(u"detailConcede"_s));
        QVERIFY(m_driver->find(u"confirmDialog"_s));
        if (auto *tick = m_driver->find<QCheckBox>(u"confirmTick"_s))
            tick->setChecked(true);
        QVERIFY(m_driver->click(u"confirmAct"_s));
        QVERIFY(m_driver->waitForText(u"confirmDialog"_s, u"is accepted"_s));
        for (QDialog *dialog : desk().window().findChildren<QDialog *>())
            if (dialog->isVisible())
                dialog->reject();
        QVERIFY(showPage());
        const auto accepted = [this] {
            qint64 count = 0;
            for (const CurrencyInsights &one :
                source().report() ? source().report()->currencies : QList<CurrencyInsights>())
                count += one.loss(LossCause::Conceded).figures.count;
            return count;
        };
        QVERIFY(QTest::qWaitFor([&] { return accepted() == 1; }, 20'000));
        desk().window().actions().showList->trigger();
        desk().list().showTab(std::nullopt);
        desk().list().setSearch(u"is:conceded"_s);
        QTRY_COMPARE_WITH_TIMEOUT(desk().table().rowCount(), 1, 30'000);
        QCOMPARE(desk().table().index(0, 0).data(DisputeTableModel::IdRole).toString(), id);
    }

    void picturesGoIntoFiles()
    {
        QVERIFY(showPage());
        const auto save = [this](const char *action, const QString &path) {
            auto *act = desk().window().findChild<QAction *>(QLatin1StringView(action));
            if (!act)
                return false;
            act->trigger();
            auto *dialog = m_driver->find<QFileDialog>(u"savePictureDialog"_s);
            if (!dialog)
                return false;
            Q_EMIT dialog->fileSelected(path);
            dialog->reject();
            return true;
        };
        const QString good = m_driver->folder() + u"/page.png"_s;
        QVERIFY(save("export_insights_png", good));
        const QImage image(good);
        QVERIFY(image.width() > 2000);
        // A folder that is none stands for every one that refuses: root may write into read-only ones.
        QVERIFY(save("export_insightRisk_png", good + u"/inside.png"_s));
        auto *box = m_driver->find<QMessageBox>(u"messageBox"_s);
        QVERIFY(box);
        QVERIFY(box->text().contains(u"not saved"_s));
        QVERIFY(box->informativeText().contains(u"inside.png"_s));
        box->reject();
        const QStringList left =
            QDir(m_driver->folder()).entryList({u"*page*"_s, u"*inside*"_s}, QDir::Files | QDir::Hidden);
        QCOMPARE(left, QStringList{u"page.png"_s});
    }
};

QTEST_MAIN(TestDeskInsights)
#include "tst_deskinsights.moc"
