#include "tests/ui/listpanetest.h"

#include <QLabel>

using namespace disputedesk;
using namespace disputedesk::test;

/// Search, selection and the four states.
class tst_ListPane : public ListPaneTest {
    Q_OBJECT

private Q_SLOTS:
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

    /// While a term is unfinished the line says one thing and the list shows another: neither is taken for the other.
    void anUnfinishedSearchIsNotNamedAsTheOneThatFoundNothing()
    {
        m_pane->setSearch(u"nothing like it"_s);
        QTRY_COMPARE(stack()->currentWidget(), static_cast<QWidget *>(page("listEmpty")));
        QVERIFY(page("listEmpty")->findChild<QLabel *>(u"messageTitle"_s)->text().contains(u"nothing like it"_s));
        m_pane->setSearch(u"due:"_s);
        QTRY_VERIFY(!m_list->model.searchProblems().isEmpty());
        QCOMPARE(page("listEmpty")->findChild<QLabel *>(u"messageTitle"_s)->text(), u"The search is not finished"_s);
        QVERIFY(page("listEmpty")->findChild<QLabel *>(u"messageText"_s)->text().contains(u"nothing like it"_s));
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
        QCOMPARE(m_pane->currentDispute(), (DisputeRef{m_list->siam, u"dspt_mid"_s}));
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

    void inquiriesAreFilteredAndTheHeaderSaysSo()
    {
        auto *button = m_pane->findChild<QPushButton *>(u"inquiriesButton"_s);
        const auto choose = [this](Inquiries inquiries) {
            m_pane->findChild<QAction *>(u"inquiries%1"_s.arg(int(inquiries)))->trigger();
        };
        QVERIFY(!button->isVisible()); // Omise alone: there are none
        m_list->addWoosh(u"dp_inquiry"_s, u"warning_needs_response"_s);
        m_list->addWoosh(u"dp_real"_s, u"needs_response"_s);
        QVERIFY(button->isVisible());
        QCOMPARE(button->text(), u"Inquiries"_s);
        QCOMPARE(tab("needs_response")->count(), 5);
        choose(Inquiries::Without);
        QVERIFY(ids().contains(u"dp_real"_s) && !ids().contains(u"dp_inquiry"_s));
        QCOMPARE(tab("needs_response")->count(), 4);
        QCOMPARE(tab("all")->count(), 5);
        QCOMPARE(button->text(), u"Without inquiries"_s);
        QVERIFY(button->accessibleName().startsWith(u"Filter is on"_s));
        choose(Inquiries::Only);
        QCOMPARE(ids(), QStringList({u"dp_inquiry"_s}));
        QCOMPARE(button->text(), u"Only inquiries"_s);
        m_list->model.setAccounts({m_list->siam}); // and stays in sight where there are none
        QVERIFY(button->isVisible());
    }

    void anEmptyListNamesTheFilterAndClearsIt()
    {
        m_list->addWoosh(u"dp_real"_s, u"needs_response"_s);
        m_pane->setInquiries(Inquiries::Only);
        QCOMPARE(stack()->currentWidget(), page("listEmpty"));
        QVERIFY(page("listEmpty")->title().contains(u"Only inquiries"_s));
        QCOMPARE(page("listEmpty")->text(), u"It hides 4 disputes."_s);
        click(page("listEmpty")->findChild<QPushButton *>(u"messageFirst"_s));
        QCOMPARE(m_list->model.inquiries(), Inquiries::All);
        QCOMPARE(stack()->currentWidget(), table());
        m_pane->setInquiries(Inquiries::Without);
        m_pane->setSearch(u"nowhere"_s);
        QVERIFY(page("listEmpty")->text().contains(u"“Without inquiries” is on"_s));
    }

    void theFilterIsKept()
    {
        m_list->addWoosh(u"dp_inquiry"_s, u"warning_needs_response"_s);
        m_pane->setInquiries(Inquiries::Without);
        const QVariantMap state = m_pane->saveState();
        m_pane->setInquiries(Inquiries::All);
        m_pane->restoreState(state);
        QCOMPARE(m_list->model.inquiries(), Inquiries::Without);
        QVERIFY(m_pane->showDispute({m_list->woosh, u"dp_inquiry"_s})); // what is asked for is shown
        QCOMPARE(m_list->model.inquiries(), Inquiries::All);
    }

    void theStatusColumnHoldsItsLongestWord()
    {
        m_list->addWoosh(u"dp_appeal"_s, u"appeal_needs_response"_s);
        const QModelIndex appeal = m_list->model.indexOf(m_list->woosh, u"dp_appeal"_s);
        QVERIFY(appeal.isValid());
        const int wanted =
            table()->itemDelegate()->sizeHint({}, appeal.siblingAtColumn(DisputeTableModel::Status)).width();
        QVERIFY(table()->columnWidth(DisputeTableModel::Status) >= wanted);
    }

    void accountsOfSeveralProvidersStandInOneList()
    {
        m_list->addWoosh(u"dp_real"_s, u"needs_response"_s);
        QVERIFY(ids().contains(u"dp_real"_s) && ids().contains(u"dspt_soon"_s));
        QVERIFY(!table()->isColumnHidden(DisputeTableModel::AccountColumn));
        QVERIFY(table()->isColumnHidden(DisputeTableModel::ProviderColumn));
        const QModelIndex woosh = m_list->model.indexOf(m_list->woosh, u"dp_real"_s);
        QCOMPARE(woosh.siblingAtColumn(DisputeTableModel::AccountColumn).data().toString(), u"Woosh EU"_s);
        QCOMPARE(woosh.siblingAtColumn(DisputeTableModel::ProviderColumn).data().toString(), u"WooshPay"_s);
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
        m_pane->setFailed(errorText(error, Account{}));
        QCOMPARE(stack()->currentWidget(), table());
        QVERIFY(banner("failedBanner").contains(u"No answer in time"_s));
        click(m_pane->findChild<ListBanner *>(u"failedBanner"_s)->findChild<QPushButton *>(u"bannerAct"_s));
        QCOMPARE(retry.size(), 1);
        m_pane->setLoading();
        QCOMPARE(banner("failedBanner"), QString());

        m_list->index.clearAccount(m_list->siam);
        m_pane->setFailed(errorText(error, Account{}));
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
};

QTEST_MAIN(tst_ListPane)
#include "tst_listpane.moc"
