#include "tests/ui/listpanetest.h"
#include "ui/panes/listheader.h"
#include "ui/panes/searchhelp.h"
#include "ui/panes/searchline.h"
#include "ui/panes/searchpopup.h"
#include "ui/panes/searchproblem.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QListView>

using namespace disputedesk;
using namespace disputedesk::test;

namespace {
/// How often something went out of sight, however short.
struct HideCount : QObject {
    bool eventFilter(QObject *, QEvent *event) override
    {
        times += event->type() == QEvent::Hide ? 1 : 0;
        return false;
    }
    int times = 0;
};
} // namespace

/// The search line: completion that never takes what was not chosen, problems that leave the list alone.
class tst_SearchLine : public ListPaneTest {
    Q_OBJECT

    SearchLine *line() const { return m_pane->findChild<SearchLine *>(u"searchLine"_s); }
    SearchPopup *popup() const { return m_pane->findChild<SearchPopup *>(u"searchPopup"_s); }
    SearchProblem *problem() const { return m_pane->findChild<SearchProblem *>(u"searchProblem"_s); }
    bool isMarked() const
    {
        const QImage image = line()->grab().toImage();
        const QColor danger = inkColor(ThemeChoice::Light, Ink::Danger);
        int seen = 0;
        for (int y = 4; y < image.height() - 4; ++y) // inside the frame, which is red too
            for (int x = 8; x < image.width() - 8; ++x)
                seen += image.pixelColor(x, y) == danger ? 1 : 0;
        return seen > 10;
    }
    void type(const QString &text) { QTest::keyClicks(line(), text); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(line(), key, modifiers); }
    void focus()
    {
        m_pane->activateWindow();
        line()->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    }

private Q_SLOTS:
    void aQueryFilters()
    {
        m_pane->showTab(std::nullopt);
        m_pane->setSearch(u"status:in_review"_s);
        QCOMPARE(ids(), QStringList({u"dspt_review"_s}));
        m_pane->setSearch(u"amount:>=2..3 due:3d"_s); // a problem, and not an empty list
        QCOMPARE(ids(), QStringList({u"dspt_review"_s}));
        m_pane->setSearch(u"amount:2..3 due:3d"_s);
        QCOMPARE(ids(), QStringList({u"dspt_mid"_s}));
    }

    void aProblemIsSaidMarkedAndLeavesTheList()
    {
        QVERIFY(!problem()->isVisible());
        m_pane->setSearch(u"parcel"_s);
        QCOMPARE(m_list->model.rowCount(), 2);
        m_pane->setSearch(u"parcel staus:won"_s);
        QCOMPARE(m_list->model.rowCount(), 2);
        QVERIFY(problem()->isVisible());
        QVERIFY(problem()->text().contains(u"status"_s));
        QVERIFY(line()->accessibleDescription().contains(problem()->text()));
        QVERIFY(isMarked());
        line()->insert(u"x"_s); // the place is not the same any more
        QVERIFY(!isMarked());
        m_pane->setSearch(u"parcel"_s);
        QVERIFY(!problem()->isVisible() && !isMarked());
    }

    /// Pasted by mistake: it stands in the field, its problem is said, the list stays, and painting it again (the
    /// cursor blinks) does not lay ten thousand characters out again.
    void tenThousandCharactersAreLaidOutOnce()
    {
        m_pane->showTab(std::nullopt);
        m_pane->setSearch(u"parcel"_s);
        const QStringList before = ids();
        focus();
        const QString pasted = u"staus:won "_s.repeated(1000);
        line()->replaceAll(pasted);
        QCOMPARE(line()->text(), pasted);
        key(Qt::Key_Return);
        QVERIFY(problem()->isVisible());
        QVERIFY(problem()->text().size() < 500);
        QCOMPARE(ids(), before);
        line()->setCursorPosition(5); // a mark is in sight
        QVERIFY(isMarked());
        const int laidOut = line()->layoutsMade();
        QCOMPARE(laidOut, 1);
        for (int blink = 0; blink < 20; ++blink)
            line()->grab();
        QCOMPARE(line()->layoutsMade(), laidOut);
        line()->setCursorPosition(int(pasted.size())); // beyond the last mark: as many problems are said
        QVERIFY(!isMarked());
        QCOMPARE(line()->layoutsMade(), laidOut);
        line()->insert(u"x"_s);
        key(Qt::Key_Return); // another text
        line()->setCursorPosition(5);
        QVERIFY(isMarked());
        QCOMPARE(line()->layoutsMade(), laidOut + 1);
        key(Qt::Key_Escape);
        line()->replaceAll(u"x"_s.repeated(10'000)); // one word: it fits nothing
        key(Qt::Key_Return);
        QTRY_COMPARE(m_list->model.rowCount(), 0);
        QVERIFY(!problem()->isVisible());
    }

    void aProblemIsMendedByItsButton()
    {
        m_pane->setSearch(u"staus:won"_s);
        click(m_pane->findChild<QPushButton *>(u"searchMend"_s));
        QCOMPARE(line()->text(), u"status:won"_s);
        QVERIFY(!problem()->isVisible());
        QCOMPARE(m_list->model.search(), u"status:won"_s);
        line()->undo();
        QCOMPARE(line()->text(), u"staus:won"_s);
    }

    void whatIsUnfinishedIsNoFaultUntilEnter()
    {
        focus();
        type(u"status:"_s);
        QVERIFY(popup()->isVisible());
        QTRY_COMPARE(m_list->model.searchProblems().size(), 1); // it was looked at
        QVERIFY(!problem()->isVisible() && !isMarked()); // what can stand there is offered: that is the hint
        line()->closePopup();
        QTRY_VERIFY(problem()->isVisible());
        QVERIFY(!isMarked());
        key(Qt::Key_Return);
        QVERIFY(isMarked());
        QVERIFY(line()->hasFocus()); // the line is what needs a hand
        QCOMPARE(m_list->model.rowCount(), 3);
    }

    /// However long somebody reads the list of values: the tabs stay where they are.
    void nothingIsSaidWhileTheListOfCompletionsIsOpen()
    {
        m_pane->setSearch(u"staus:won "_s); // wrong, and it is said
        QVERIFY(problem()->isVisible());
        focus();
        line()->setCursorPosition(int(line()->text().size()));
        type(u"is:"_s);
        QVERIFY(popup()->isVisible());
        QTRY_VERIFY(!problem()->isVisible());
        QTRY_VERIFY(m_list->model.searchProblems().size() == 2);
        m_pane->findChild<ListHeader *>()->showProblems(m_list->model.searchProblems()); // the keys have rested
        QVERIFY(!problem()->isVisible() && !isMarked() && !line()->property("invalid").toBool());
        key(Qt::Key_Escape);
        QVERIFY(!popup()->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(problem()->isVisible(), 10'000);
        QVERIFY(isMarked() && line()->property("invalid").toBool());
    }

    void nothingIsCalledWrongWhileItIsBeingTyped()
    {
        focus();
        // On a machine that is busy the keys may have rested before anybody looks: then that was no test, and another
        // is made.
        bool said = true;
        for (int attempt = 0; attempt < 20 && said; ++attempt) {
            line()->clear();
            QTRY_VERIFY_WITH_TIMEOUT(m_list->model.searchProblems().isEmpty() && !problem()->isVisible(), 10'000);
            QElapsedTimer since;
            since.start();
            type(u"staus:won"_s);
            QTRY_COMPARE_WITH_TIMEOUT(m_list->model.searchProblems().size(), 1, 10'000); // it was looked at
            said = problem()->isVisible() || isMarked() || line()->property("invalid").toBool();
            QVERIFY(!said || since.elapsed() >= ListHeader::kComplainMs * 9 / 10); // its timer is a coarse one
        }
        QVERIFY(!said);
        QTRY_VERIFY_WITH_TIMEOUT(problem()->isVisible(), 10'000); // the keys have rested
        QVERIFY(isMarked() && line()->property("invalid").toBool());
        HideCount hidden;
        problem()->installEventFilter(&hidden);
        type(u"x"_s);
        QTRY_VERIFY_WITH_TIMEOUT(hidden.times > 0, 10'000); // and go on
        table()->setFocus(); // leaving is meant as well
        QVERIFY(problem()->isVisible() && isMarked());
    }

    void completionIsTakenOnlyWhenChosen()
    {
        focus();
        type(u"sta"_s);
        QVERIFY(popup()->isVisible());
        QVERIFY(line()->hasFocus());
        key(Qt::Key_Return);
        QCOMPARE(line()->text(), u"sta"_s);
        QVERIFY(!popup()->isVisible());
        QVERIFY(table()->hasFocus() || m_list->model.rowCount() == 0); // Enter did what Enter does
        focus();
        line()->selectAll();
        type(u"sta"_s);
        key(Qt::Key_Down);
        key(Qt::Key_Return);
        QCOMPARE(line()->text(), u"status:"_s);
        QVERIFY(popup()->isVisible()); // its values
        type(u"wo"_s);
        key(Qt::Key_Tab);
        QCOMPARE(line()->text(), u"status:won "_s);
        QVERIFY(!popup()->isVisible());
        QVERIFY(line()->hasFocus());
        line()->undo();
        QCOMPARE(line()->text(), u"status:wo"_s);
    }

    void upLeavesTheChoice()
    {
        focus();
        type(u"c"_s);
        key(Qt::Key_Down);
        key(Qt::Key_Down);
        QVERIFY(popup()->hasChosen());
        key(Qt::Key_Up);
        key(Qt::Key_Up);
        QVERIFY(!popup()->hasChosen());
        type(u"u"_s);
        QCOMPARE(line()->text(), u"cu"_s);
    }

    void escapeClosesThePopupThenClears()
    {
        focus();
        type(u"sta"_s);
        key(Qt::Key_Escape);
        QVERIFY(!popup()->isVisible());
        QCOMPARE(line()->text(), u"sta"_s);
        key(Qt::Key_Escape);
        QCOMPARE(line()->text(), QString());
        line()->undo();
        QCOMPARE(line()->text(), u"sta"_s);
    }

    void aClickTakesACompletion()
    {
        focus();
        type(u"is:ov"_s);
        auto *list = popup()->findChild<QListView *>(u"searchCompletions"_s);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
        QCOMPARE(line()->text(), u"is:overdue "_s);
        QVERIFY(line()->hasFocus());
    }

    void ctrlSpaceShowsAllKeysAndLeavingHidesThem()
    {
        focus();
        key(Qt::Key_Space, Qt::ControlModifier);
        QVERIFY(popup()->isVisible());
        QCOMPARE(popup()->findChild<QListView *>(u"searchCompletions"_s)->model()->rowCount(), 19);
        table()->setFocus();
        QVERIFY(!popup()->isVisible());
    }

    void theHelpOpens()
    {
        m_pane->findChild<QAction *>(u"searchHelpAction"_s)->trigger();
        auto *help = m_pane->findChild<SearchHelp *>(u"searchHelp"_s);
        QVERIFY(help && help->isVisible());
        QVERIFY(help->accessibleDescription().contains(u"status:won,lost"_s));
        QTest::keyClick(help, Qt::Key_Escape);
        QVERIFY(!help->isVisible());
    }

    void everythingHasAName()
    {
        m_pane->setSearch(u"staus:won"_s);
        QCOMPARE(unnamedControls(*m_pane), QStringList());
        QCOMPARE(richLabels(*m_pane), QStringList());
    }
};

QTEST_MAIN(tst_SearchLine)
#include "tst_searchline.moc"
