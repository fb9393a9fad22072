#include "tests/support/uisupport.h"
#include "ui/panes/listbanner.h"
#include "ui/panes/listheader.h"
#include "ui/panes/listmessage.h"
#include "ui/panes/listpane.h"
#include "ui/panes/listtable.h"
#include "ui/panes/statetab.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

using namespace disputedesk;
using namespace disputedesk::test;
using namespace Qt::StringLiterals;

class tst_ListPane : public QObject {
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ListFixture> m_list;
    std::unique_ptr<ListPane> m_pane;

    ListTable *table() const { return m_pane->findChild<ListTable *>(u"disputeTable"_s); }
    QLineEdit *search() const { return m_pane->findChild<QLineEdit *>(u"searchLine"_s); }
    QStackedWidget *stack() const { return m_pane->findChild<QStackedWidget *>(u"listStack"_s); }
    ListMessage *page(const char *name) const { return m_pane->findChild<ListMessage *>(QLatin1StringView(name)); }
    QString banner(const char *name) const
    {
        auto *strip = m_pane->findChild<ListBanner *>(QLatin1StringView(name));
        return strip && strip->isVisibleTo(m_pane.get()) ? strip->text() : QString();
    }
    StateTab *tab(const char *key) const { return m_pane->findChild<StateTab *>(u"tab_"_s + QLatin1StringView(key)); }
    static void click(QWidget *widget) { QTest::mouseClick(widget, Qt::LeftButton); }
    QStringList ids() const
    {
        QStringList all;
        for (int row = 0; row < m_list->model.rowCount(); ++row)
            all.append(m_list->model.index(row, 0).data(DisputeTableModel::IdRole).toString());
        return all;
    }
    QList<int> visibleColumns() const
    {
        QList<int> columns;
        for (int column = 0; column < DisputeTableModel::ColumnCount; ++column)
            if (!table()->isColumnHidden(column))
                columns.append(column);
        return columns;
    }

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, nullptr, [] { return false; }); }
    void cleanupTestCase() { m_theme.reset(); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
        m_list = std::make_unique<ListFixture>();
        m_list->add(u"dspt_later"_s, 300, u"open"_s, 200, "parcel");
        m_list->add(u"dspt_soon"_s, 100, u"open"_s, 5, "parcel lost");
        m_list->add(u"dspt_mid"_s, 200, u"open"_s, 50);
        m_list->add(u"dspt_review"_s, 400, u"pending"_s);
        m_pane = std::make_unique<ListPane>(m_list->model, *m_theme);
        m_pane->resize(900, 500);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    }
    void cleanup()
    {
        m_pane.reset();
        m_list.reset();
    }

    void opensOnWhatNeedsAResponseSoonestFirst()
    {
        QCOMPARE(m_pane->currentTab(), std::optional(Stage::NeedsResponse));
        QCOMPARE(ids(), QStringList({u"dspt_soon"_s, u"dspt_mid"_s, u"dspt_later"_s}));
        QCOMPARE(stack()->currentWidget(), table());
        QCOMPARE(m_list->model.sortColumn(), int(DisputeTableModel::Due));
    }

    void typingFiltersAfterARest()
    {
        QSignalSpy told(m_pane.get(), &ListPane::searchChanged);
        QTest::keyClicks(search(), u"parcel"_s);
        QVERIFY(told.isEmpty()); // not at each key
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(told.at(0).at(0).toString(), u"parcel"_s);
        QCOMPARE(m_list->model.rowCount(), 2);
    }

    void enterFiltersAtOnceAndGoesToTheTable()
    {
        search()->setFocus();
        QTest::keyClicks(search(), u"lost"_s);
        QTest::keyClick(search(), Qt::Key_Return);
        QCOMPARE(ids(), QStringList({u"dspt_soon"_s}));
        QVERIFY(table()->hasFocus());
    }

    void escapeClearsAndThenLeaves()
    {
        m_pane->setSearch(u"lost"_s);
        search()->setFocus();
        QTest::keyClick(search(), Qt::Key_Escape);
        QCOMPARE(search()->text(), QString());
        QCOMPARE(m_list->model.rowCount(), 3);
        QVERIFY(search()->hasFocus());
        QTest::keyClick(search(), Qt::Key_Escape);
        QVERIFY(table()->hasFocus());
    }

    void theClearButtonIsThereOnlyForText()
    {
        auto *clear = m_pane->findChild<QAction *>(u"clearSearch"_s);
        QVERIFY(!clear->isVisible());
        m_pane->setSearch(u"lost"_s);
        QVERIFY(clear->isVisible());
        clear->trigger();
        QCOMPARE(m_list->model.rowCount(), 3);
    }

    void tabsFilterAndShowFigures()
    {
        QSignalSpy told(m_pane.get(), &ListPane::tabChanged);
        QCOMPARE(tab("needs_response")->count(), 3);
        QCOMPARE(tab("all")->count(), 4);
        QVERIFY(tab("needs_response")->accessibleDescription().contains(u"THB"_s));
        QVERIFY(!tab("no_ruling")->isVisible());
        QVERIFY(!tab("unknown")->isVisible());
        click(tab("in_review"));
        QCOMPARE(ids(), QStringList({u"dspt_review"_s}));
        QCOMPARE(told.size(), 1);
        click(tab("in_review"));
        QCOMPARE(told.size(), 1); // again is no change
    }

    void anUnknownStatusBringsItsTab()
    {
        m_list->add(u"dspt_odd"_s, 1, u"frobnicated"_s);
        QVERIFY(tab("unknown")->isVisible());
        click(tab("unknown"));
        QCOMPARE(ids(), QStringList({u"dspt_odd"_s}));
        m_list->add(u"dspt_odd"_s, 1, u"won"_s);
        QVERIFY(tab("unknown")->isVisible()); // not while it is looked at
        click(tab("won"));
        QVERIFY(!tab("unknown")->isVisible());
    }

    void ctrlNumbersChooseTabs()
    {
        m_pane->activateWindow();
        QTest::keyClick(m_pane.get(), Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(m_pane->currentTab(), std::optional(Stage::InReview));
        QTest::keyClick(m_pane.get(), Qt::Key_6, Qt::ControlModifier);
        QVERIFY(!m_pane->currentTab());
        QTest::keyClick(m_pane.get(), Qt::Key_5, Qt::ControlModifier); // nothing without ruling: no such tab
        QVERIFY(!m_pane->currentTab());
    }

    void arrowsWalkTheTabs()
    {
        tab("needs_response")->setFocus();
        QTest::keyClick(tab("needs_response"), Qt::Key_Right);
        QCOMPARE(m_pane->currentTab(), std::optional(Stage::InReview));
        QVERIFY(tab("in_review")->hasFocus());
    }

    void sumsAreShownWholeOrNotAtAll()
    {
        StateTab one(*m_theme, u"Needs response"_s);
        one.setSumsAlways(true);
        one.setFigures(13, {u"THB 36,050.50"_s, u"JPY 184,400"_s, u"USD 1.00"_s, u"EUR 2.00"_s});
        const int wide = one.sizeHint().width();
        const int narrow = one.minimumSizeHint().width();
        QVERIFY(wide > narrow);
        const auto picture = [&](int width) {
            one.resize(width, one.sizeHint().height());
            return one.grab().toImage();
        };
        const QColor muted = inkColor(ThemeChoice::Light, Ink::Muted);
        const auto inked = [&](const QImage &image) {
            int seen = 0;
            for (int y = image.height() / 2; y < image.height() - 4; ++y)
                for (int x = 0; x < image.width(); ++x)
                    seen += image.pixelColor(x, y) == muted ? 1 : 0;
            return seen;
        };
        QVERIFY(inked(picture(wide)) > 0);
        QCOMPARE(inked(picture(60)), 0);
        QVERIFY(one.toolTip().contains(u"EUR 2.00"_s));
    }

    void selectionIsKeptAcrossTabsAndSearch()
    {
        QSignalSpy current(m_pane.get(), &ListPane::currentDisputeChanged);
        QVERIFY(m_pane->showDispute({m_list->siam, u"dspt_mid"_s}));
        QCOMPARE(current.size(), 1);
        m_pane->showTab(Stage::InReview);
        QVERIFY(m_pane->selectedDisputes().isEmpty());
        m_pane->showTab(Stage::NeedsResponse);
        QCOMPARE(m_pane->selectedDisputes(), QList<DisputeRef>({{m_list->siam, u"dspt_mid"_s}}));
        m_pane->setSearch(u"lost"_s);
        m_pane->setSearch({});
        QCOMPARE(m_pane->selectedDisputes(), QList<DisputeRef>({{m_list->siam, u"dspt_mid"_s}}));
        QCOMPARE(m_pane->currentDispute(), (DisputeRef {m_list->siam, u"dspt_mid"_s}));
        QCOMPARE(current.size(), 1); // nobody chose another one
    }

    void selectionSurvivesARefresh()
    {
        QVERIFY(m_pane->showDispute({m_list->siam, u"dspt_mid"_s}));
        m_list->add(u"dspt_first"_s, 1, u"open"_s, 1);
        m_list->add(u"dspt_mid"_s, 999, u"open"_s, 60);
        QCOMPARE(m_pane->selectedDisputes(), QList<DisputeRef>({{m_list->siam, u"dspt_mid"_s}}));
    }

    void aDisputeIsFoundWhereverItIs()
    {
        m_pane->setSearch(u"lost"_s);
        QVERIFY(m_pane->showDispute({m_list->siam, u"dspt_review"_s}));
        QVERIFY(!m_pane->currentTab());
        QVERIFY(search()->text().isEmpty());
        QVERIFY(!m_pane->showDispute({m_list->siam, u"dspt_none"_s}));
        QVERIFY(!m_pane->showDispute({m_list->kyoto, u"dspt_mid"_s})); // another account's
    }

    void enterAndDoubleClickOpen()
    {
        QSignalSpy opened(m_pane.get(), &ListPane::disputeActivated);
        table()->setFocus();
        table()->selectRow(0);
        QTest::keyClick(table(), Qt::Key_Down);
        QTest::keyClick(table(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.at(0).at(0).toUuid(), m_list->siam);
        QCOMPARE(opened.at(0).at(1).toString(), u"dspt_mid"_s);
        const QPoint cell = table()->visualRect(m_list->model.index(2, DisputeTableModel::Amount)).center();
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, cell);
        QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {}, cell);
        QCOMPARE(opened.size(), 2);
        QCOMPARE(opened.at(1).at(1).toString(), u"dspt_later"_s);
    }

    void aHeldEnterOpensOnce()
    {
        QSignalSpy opened(m_pane.get(), &ListPane::disputeActivated);
        table()->setFocus();
        table()->selectRow(0);
        QTest::keyClick(table(), Qt::Key_Return);
        for (int i = 0; i < 20; ++i) {
            QKeyEvent again(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
            QCoreApplication::sendEvent(table(), &again);
        }
        QCOMPARE(opened.size(), 1);
    }

    void copiesCellsIdsAndCharges()
    {
        table()->setFocus();
        table()->selectAll();
        m_pane->copyIdsAction()->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"dspt_soon\ndspt_mid\ndspt_later"_s);
        table()->selectRow(0);
        m_pane->findChild<QAction *>(u"copyChargeIds"_s)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"chrg_dspt_soon"_s);
        QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
        const QStringList cells = QGuiApplication::clipboard()->text().split(u'\t');
        QCOMPARE(cells.size(), visibleColumns().size());
        QCOMPARE(cells.at(DisputeTableModel::Amount), u"1.00"_s); // plain, for a spreadsheet
        QVERIFY(cells.at(DisputeTableModel::Due).startsWith(u"2026-11-21T07:00"_s));
    }

    void copyFollowsTheColumnsShown()
    {
        for (int column = 0; column < DisputeTableModel::ColumnCount; ++column)
            table()->setColumnHidden(column, column != DisputeTableModel::Amount && column != DisputeTableModel::Currency);
        table()->horizontalHeader()->moveSection(table()->horizontalHeader()->visualIndex(DisputeTableModel::Currency), 0);
        table()->selectRow(0);
        m_pane->copyAction()->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"THB\t1.00"_s);
    }

    void nothingSelectedCopiesNothing()
    {
        QVERIFY(!m_pane->copyAction()->isEnabled());
        table()->selectRow(1);
        QVERIFY(m_pane->copyAction()->isEnabled());
    }

    void columnsAreKeptPerTab()
    {
        QHeaderView *header = table()->horizontalHeader();
        table()->setColumnHidden(DisputeTableModel::ReasonColumn, true);
        header->moveSection(header->visualIndex(DisputeTableModel::Amount), 0);
        header->resizeSection(DisputeTableModel::Status, 177);
        m_pane->showTab(Stage::InReview);
        QVERIFY(!table()->isColumnHidden(DisputeTableModel::ReasonColumn));
        QVERIFY(table()->isColumnHidden(DisputeTableModel::Due)); // nothing there is due
        m_pane->showTab(Stage::NeedsResponse);
        QVERIFY(table()->isColumnHidden(DisputeTableModel::ReasonColumn));
        QCOMPARE(header->visualIndex(DisputeTableModel::Amount), 0);
        QCOMPARE(header->sectionSize(DisputeTableModel::Status), 177);
    }

    void columnsComeBackAfterARestart()
    {
        QHeaderView *header = table()->horizontalHeader();
        table()->setColumnHidden(DisputeTableModel::ReasonColumn, true);
        table()->setColumnHidden(DisputeTableModel::Documents, false);
        header->moveSection(header->visualIndex(DisputeTableModel::Amount), 0);
        header->resizeSection(DisputeTableModel::Status, 177);
        table()->sortByColumn(DisputeTableModel::Amount, Qt::DescendingOrder);
        m_pane->showTab(Stage::Won);
        const QVariantMap state = m_pane->saveState();

        m_list->model.setStage(Stage::NeedsResponse);
        ListPane next(m_list->model, *m_theme);
        next.restoreState(state);
        auto *again = next.findChild<ListTable *>(u"disputeTable"_s);
        QVERIFY(again->isColumnHidden(DisputeTableModel::ReasonColumn));
        QVERIFY(!again->isColumnHidden(DisputeTableModel::Documents));
        QCOMPARE(again->horizontalHeader()->visualIndex(DisputeTableModel::Amount), 0);
        QCOMPARE(again->horizontalHeader()->sectionSize(DisputeTableModel::Status), 177);
        QCOMPARE(m_list->model.sortColumn(), int(DisputeTableModel::Amount));
        QCOMPARE(m_list->model.sortOrder(), Qt::DescendingOrder);
        QCOMPARE(ids().constFirst(), u"dspt_later"_s);
    }

    void brokenStateDoesNoHarm_data()
    {
        QTest::addColumn<QVariantMap>("layout");
        QTest::newRow("empty") << QVariantMap {};
        QTest::newRow("nonsense") << QVariantMap {{u"order"_s, 7}, {u"widths"_s, u"x"_s}, {u"sort"_s, u"nothing"_s}};
        QTest::newRow("huge and negative")
            << QVariantMap {{u"widths"_s, QVariantMap {{u"due"_s, 2'000'000'000}, {u"amount"_s, -5}}}};
        QStringList all;
        for (int column = 0; column < DisputeTableModel::ColumnCount; ++column)
            all.append(DisputeTableModel::columnKey(column));
        QTest::newRow("all hidden") << QVariantMap {{u"order"_s, all}, {u"hidden"_s, all}};
    }
    void brokenStateDoesNoHarm()
    {
        QFETCH(QVariantMap, layout);
        m_pane->restoreState({{u"needs_response"_s, layout}});
        QVERIFY(!visibleColumns().isEmpty());
        for (const int column : visibleColumns())
            QVERIFY(table()->columnWidth(column) >= 20 && table()->columnWidth(column) <= 2100);
    }

    void theColumnsMenuShowsHidesAndResets()
    {
        auto *menu = m_pane->findChild<QMenu *>(u"columnsMenu"_s);
        Q_EMIT menu->aboutToShow();
        auto *reason = menu->findChild<QAction *>(u"showColumn_reason"_s);
        QVERIFY(reason && reason->isChecked());
        reason->trigger();
        QVERIFY(table()->isColumnHidden(DisputeTableModel::ReasonColumn));
        Q_EMIT menu->aboutToShow();
        menu->findChild<QAction *>(u"resetColumns"_s)->trigger();
        QVERIFY(!table()->isColumnHidden(DisputeTableModel::ReasonColumn));
    }

    void theLastColumnCannotBeHidden()
    {
        for (int column = 1; column < DisputeTableModel::ColumnCount; ++column)
            table()->setColumnHidden(column, true);
        auto *menu = m_pane->findChild<QMenu *>(u"columnsMenu"_s);
        Q_EMIT menu->aboutToShow();
        QVERIFY(!menu->findChild<QAction *>(u"showColumn_due"_s)->isEnabled());
    }

    void noMatchOffersToClearAndToSearchInAll()
    {
        m_pane->setSearch(u"<b>review"_s);
        QCOMPARE(stack()->currentWidget(), page("listEmpty"));
        QVERIFY(page("listEmpty")->title().contains(u"<b>review"_s));
        m_pane->setSearch(u"dspt_review"_s);
        QCOMPARE(stack()->currentWidget(), page("listEmpty"));
        click(page("listEmpty")->findChild<QPushButton *>(u"messageSecond"_s));
        QVERIFY(!m_pane->currentTab());
        QCOMPARE(ids(), QStringList({u"dspt_review"_s}));
        m_pane->showTab(Stage::NeedsResponse);
        click(page("listEmpty")->findChild<QPushButton *>(u"messageFirst"_s));
        QVERIFY(search()->text().isEmpty());
        QCOMPARE(stack()->currentWidget(), table());
    }

    void nothingToAnswerSaysSo()
    {
        for (const char *id : {"dspt_soon", "dspt_mid", "dspt_later"})
            m_list->add(QString::fromLatin1(id), 1, u"won"_s);
        QCOMPARE(stack()->currentWidget(), page("listEmpty"));
        QCOMPARE(page("listEmpty")->title(), u"Nothing needs a response"_s);
        m_list->add(u"dspt_new"_s, 1, u"open"_s);
        QCOMPARE(stack()->currentWidget(), table());
    }

    void loadingShowsNoEmptyPage()
    {
        m_list->index.clearAccount(m_list->siam);
        QCOMPARE(stack()->currentWidget(), page("listEmpty"));
        m_pane->setLoading(1200, 3400);
        QVERIFY(stack()->currentWidget()->findChild<QWidget *>(u"listSkeleton"_s));
        QVERIFY(!m_pane->refreshAction()->isEnabled());
        m_list->add(u"dspt_a"_s); // rows that come while reading are shown
        QCOMPARE(stack()->currentWidget(), table());
        m_pane->setReady();
        QVERIFY(m_pane->refreshAction()->isEnabled());
    }

    void aFailureIsAPageOnlyWithoutRows()
    {
        QSignalSpy retry(m_pane.get(), &ListPane::retryRequested);
        Error error;
        error.kind = ErrorKind::Timeout;
        m_pane->setFailed(errorText(error, Account {}));
        QCOMPARE(stack()->currentWidget(), table());
        QVERIFY(banner("failedBanner").contains(u"No answer in time"_s));
        click(m_pane->findChild<ListBanner *>(u"failedBanner"_s)->findChild<QPushButton *>(u"bannerAct"_s));
        QCOMPARE(retry.size(), 1);
        m_pane->setLoading();
        QCOMPARE(banner("failedBanner"), QString());

        m_list->index.clearAccount(m_list->siam);
        m_pane->setFailed(errorText(error, Account {}));
        QCOMPARE(stack()->currentWidget(), page("listError"));
        QCOMPARE(banner("failedBanner"), QString());
        click(page("listError")->findChild<QPushButton *>(u"messageFirst"_s));
        QCOMPARE(retry.size(), 2);
        m_pane->setReady();
        QCOMPARE(stack()->currentWidget(), page("listEmpty"));
    }

    void noticesComeAndGo()
    {
        m_pane->setOffline(listNow());
        QVERIFY(banner("offlineBanner").contains(u"Writes are off"_s));
        m_pane->setOnline();
        QCOMPARE(banner("offlineBanner"), QString());
        m_pane->setQuarantined(1);
        QVERIFY(banner("quarantinedBanner").startsWith(u"One dispute"_s));
        m_pane->setQuarantined(3);
        QVERIFY(banner("quarantinedBanner").startsWith(u"3 disputes"_s));
        m_pane->setQuarantined(0);
        QCOMPARE(banner("quarantinedBanner"), QString());
        m_pane->setPartial(1, 3);
        QVERIFY(banner("partialBanner").contains(u"1 of 3"_s));
        m_pane->setReady();
        QCOMPARE(banner("partialBanner"), QString());
    }

    void refreshIsAskedForOnce()
    {
        QSignalSpy refresh(m_pane.get(), &ListPane::refreshRequested);
        click(m_pane->findChild<QPushButton *>(u"refreshButton"_s));
        QCOMPARE(refresh.size(), 1);
        m_pane->setLoading();
        click(m_pane->findChild<QPushButton *>(u"refreshButton"_s));
        m_pane->refreshAction()->trigger();
        QCOMPARE(refresh.size(), 1);
    }

    void ctrlFGoesToTheSearchLine()
    {
        m_pane->activateWindow();
        table()->setFocus();
        QTest::keyClick(m_pane.get(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(search()->hasFocus());
    }

    void rowsHaveOneHeightWhateverIsInThem()
    {
        for (int row = 0; row < 3; ++row)
            QCOMPARE(table()->rowHeight(row), Theme::rowHeight());
        QCOMPARE(table()->verticalHeader()->sectionResizeMode(0), QHeaderView::Fixed);
        QCOMPARE(table()->horizontalHeader()->sectionResizeMode(0), QHeaderView::Interactive);
    }
};

QTEST_MAIN(tst_ListPane)
#include "tst_listpane.moc"
