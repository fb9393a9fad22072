#include "models/items/localeformats.h"
#include "tests/ui/detail/panebench.h"

#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// Holds the detail pane to its word on what is typed: nothing of it is lost, and it is handed out to the letter. What
/// can be done with it and what it shows: tst_detailacts.
class tst_DetailPane : public PaneBench {
    Q_OBJECT

private Q_SLOTS:
    void typingIsHandedOut();
    void refreshKeepsTextCursorAndUndo();
    void refreshTakesFilesFromTheApp();
    void anUntouchedDraftThatArrivesLateIsShown();
    void switchingFlushesTheOldDispute();
    void focusOutFlushes();
    void closingTheWindowFlushes();
    void inputMethodTextIsTyped();
    void textIsKeptToTheLetter();
    void movedOnKeepsTheDraft();
    void discardThenUndo();
    void aFileAloneIsADraftToo();
    void savedLineWaitsForTheLastKey();
    void badMetadataStaysAsTyped();
    void textInAnOpenCellIsFlushed();
    void metadataUndoesOnItsOwnKeys();
};

void tst_DetailPane::typingIsHandedOut()
{
    m_pane->showDispute(build::openView());
    QSignalSpy edits(m_pane.get(), &DetailPane::draftEdited);
    QTest::keyClicks(message(), u"Hello"_s);
    QCOMPARE(edits.count(), 0); // debounced
    QTRY_COMPARE(edits.count(), 1);
    QCOMPARE(last(edits).message, u"Hello"_s);
    QCOMPARE(last(edits).disputeId, build::openView().dispute.id);
    QCOMPARE(last(edits).account, build::openView().account.id);
    QVERIFY(last(edits).base == SeenState::of(build::openView().dispute));
    QVERIFY(!last(edits).metadataEdited);
}

void tst_DetailPane::refreshKeepsTextCursorAndUndo()
{
    DisputeView view = build::richView();
    m_pane->showDispute(view);
    QTextCursor cursor = message()->textCursor();
    cursor.setPosition(10);
    message()->setTextCursor(cursor);
    QTest::keyClicks(message(), u"XYZ"_s);
    const QString typed = message()->text();
    for (int i = 0; i < 20; ++i) {
        view.dispute.readAt = view.dispute.readAt.addSecs(1);
        view.dispute.adminMessage = QString::number(i);
        m_pane->showDispute(view); // with the old draft in it
    }
    QCOMPARE(message()->text(), typed);
    QCOMPARE(message()->textCursor().position(), 13);
    message()->undo();
    QVERIFY(message()->text() != typed);
    QVERIFY(message()->document()->isRedoAvailable());
}

void tst_DetailPane::refreshTakesFilesFromTheApp()
{
    DisputeView view = build::openView();
    m_pane->showDispute(view);
    QSignalSpy edits(m_pane.get(), &DetailPane::draftEdited);
    QTest::keyClicks(message(), u"a"_s);
    view.draft = build::richView().draft;
    m_pane->showDispute(view);
    QCOMPARE(m_documents->rowCount(), 2);
    QCOMPARE(message()->text(), u"a"_s);
    m_pane->flushDraft();
    QCOMPARE(last(edits).files.size(), 2);
}

void tst_DetailPane::anUntouchedDraftThatArrivesLateIsShown()
{
    m_pane->showDispute(build::openView());
    m_pane->showDispute(build::richView());
    QCOMPARE(message()->text(), build::richView().draft.message);
}

void tst_DetailPane::switchingFlushesTheOldDispute()
{
    m_pane->showDispute(build::openView());
    QSignalSpy edits(m_pane.get(), &DetailPane::draftEdited);
    QTest::keyClicks(message(), u"mine"_s);
    m_pane->showDispute(build::openView(u"dspt_another"_s));
    QCOMPARE(edits.count(), 1);
    QCOMPARE(last(edits).message, u"mine"_s);
    QCOMPARE(last(edits).disputeId, build::openView().dispute.id);
    QCOMPARE(message()->text(), QString());
    QTest::qWait(500); // the debounce of the first must not fire into the second
    QCOMPARE(edits.count(), 1);
}

void tst_DetailPane::focusOutFlushes()
{
    m_pane->showDispute(build::openView());
    QSignalSpy edits(m_pane.get(), &DetailPane::draftEdited);
    message()->setFocus();
    QTest::keyClicks(message(), u"m"_s);
    QFocusEvent out(QEvent::FocusOut);
    QApplication::sendEvent(message(), &out);
    QCOMPARE(edits.count(), 1);
}

void tst_DetailPane::closingTheWindowFlushes()
{
    m_pane->showDispute(build::openView());
    QSignalSpy edits(m_pane.get(), &DetailPane::draftEdited);
    QTest::keyClicks(message(), u"m"_s);
    m_pane->close();
    QCOMPARE(edits.count(), 1);
    QCOMPARE(last(edits).message, u"m"_s);
}

void tst_DetailPane::inputMethodTextIsTyped()
{
    m_pane->showDispute(build::openView());
    QSignalSpy edits(m_pane.get(), &DetailPane::draftEdited);
    QInputMethodEvent composing(u"にほ"_s, {});
    QApplication::sendEvent(message(), &composing);
    QInputMethodEvent committed;
    committed.setCommitString(u"日本"_s);
    QApplication::sendEvent(message(), &committed);
    m_pane->flushDraft();
    QCOMPARE(last(edits).message, u"日本"_s);
}

void tst_DetailPane::textIsKeptToTheLetter()
{
    DisputeView view = build::openView();
    view.draft.message = u"a\u00a0b\n\u202Ec\tสมชาย 👍"_s;
    m_pane->showDispute(view);
    QSignalSpy edits(m_pane.get(), &DetailPane::draftEdited);
    QTest::keyClick(message(), Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(message(), u"!"_s);
    m_pane->flushDraft();
    QCOMPARE(last(edits).message, view.draft.message + u'!');
}

void tst_DetailPane::movedOnKeepsTheDraft()
{
    DisputeView view = build::openView();
    m_pane->showDispute(view);
    QSignalSpy edits(m_pane.get(), &DetailPane::draftEdited);
    QTest::keyClicks(message(), u"mine"_s);
    DisputeView moved = build::pendingView();
    m_pane->showDispute(moved);
    QCOMPARE(edits.count(), 1);
    QCOMPARE(last(edits).message, u"mine"_s);
    QVERIFY(message()->isReadOnly());
    QCOMPARE(message()->text(), moved.dispute.message);
    QTest::keyClicks(message(), u"no"_s);
    m_pane->flushDraft();
    QTest::qWait(450);
    QCOMPARE(edits.count(), 1); // the sent message never becomes a draft
    m_pane->showDispute(view); // and back: open again
    QCOMPARE(message()->text(), u"mine"_s);
}

void tst_DetailPane::discardThenUndo()
{
    DisputeView view = build::richView();
    m_pane->showDispute(view);
    QSignalSpy edits(m_pane.get(), &DetailPane::draftEdited);
    QSignalSpy discard(m_pane.get(), &DetailPane::discardDraftRequested);
    QSignalSpy undo(m_pane.get(), &DetailPane::undoDiscardRequested);
    QTest::keyClicks(message(), u"!"_s);
    QTest::mouseClick(button(u"responseDiscard"_s), Qt::LeftButton);
    QCOMPARE(edits.count(), 1); // the last key press went out before the discard
    QCOMPARE(discard.count(), 1);
    QCOMPARE(message()->text(), QString());
    QTest::qWait(450);
    QCOMPARE(edits.count(), 1); // no empty draft is saved over the discarded one
    QTest::mouseClick(button(u"responseUndoDiscard"_s), Qt::LeftButton);
    QCOMPARE(undo.count(), 1);
    m_pane->replaceDraft(last(edits));
    QCOMPARE(message()->text(), u'!' + view.draft.message);
}

/// It can be discarded, and is not told of as no document at all.
void tst_DetailPane::aFileAloneIsADraftToo()
{
    DisputeView view = build::openView();
    const auto said = [this](const QString &words) {
        const auto labels = m_pane->findChild<QWidget *>(u"responseChecks"_s)->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
            [&words](const QLabel *label) { return !label->isHidden() && label->text().contains(words); });
    };
    m_pane->showDispute(view);
    QVERIFY(button(u"responseDiscard"_s)->isHidden());
    QVERIFY(said(u"no document"_s));
    view.draft = build::richView().draft;
    view.draft.message.clear();
    m_pane->showDispute(view);
    QVERIFY(!button(u"responseDiscard"_s)->isHidden());
    QVERIFY(said(u"files not sent yet"_s) && !said(u"no document"_s));
    QSignalSpy discard(m_pane.get(), &DetailPane::discardDraftRequested);
    QTest::mouseClick(button(u"responseDiscard"_s), Qt::LeftButton);
    QCOMPARE(discard.count(), 1);
    QVERIFY(!button(u"responseUndoDiscard"_s)->isHidden());
}

void tst_DetailPane::savedLineWaitsForTheLastKey()
{
    m_pane->showDispute(build::openView());
    const auto *counter = m_pane->findChild<QLabel *>(u"responseCounter"_s);
    QTest::keyClicks(message(), u"abc"_s);
    m_pane->setDraftSaved(build::now());
    QVERIFY(!counter->text().contains(u"02:00"_s));
    m_pane->flushDraft();
    m_pane->setDraftSaved(build::now());
    QVERIFY2(
        counter->text().contains(clockTime(build::now().toLocalTime().time(), QLocale())), qPrintable(counter->text()));
    m_pane->setDraftNotSaved(u"The disk is full."_s);
    QVERIFY(counter->text().contains(u"The disk is full."_s));
    QCOMPARE(message()->text(), u"abc"_s);
}

void tst_DetailPane::badMetadataStaysAsTyped()
{
    DisputeView view = build::richView();
    m_pane->showDispute(view);
    QSignalSpy edits(m_pane.get(), &DetailPane::draftEdited);
    const QString bad = u"{\"a\": [1, "_s;
    QVERIFY(m_metadata->setData(m_metadata->index(0, MetadataModel::Type), int(MetadataType::Json), Qt::EditRole));
    QVERIFY(m_metadata->setData(m_metadata->index(0, MetadataModel::Value), bad, Qt::EditRole));
    m_pane->showDispute(view);
    QCOMPARE(m_metadata->metadata().at(0).text, bad);
    m_pane->flushDraft();
    QVERIFY(last(edits).metadataEdited);
    QCOMPARE(last(edits).metadata.at(0).text, bad);
    QVERIFY(!m_pane->findChild<QLabel *>(u"metadataProblems"_s)->text().isEmpty());
    QVERIFY(!button(u"detailRespond"_s)->isEnabled());
}

void tst_DetailPane::textInAnOpenCellIsFlushed()
{
    m_pane->showDispute(build::richView());
    QSignalSpy edits(m_pane.get(), &DetailPane::draftEdited);
    auto *table = m_pane->findChild<QTableView *>(u"metadataTable"_s);
    const QModelIndex value = m_metadata->index(0, MetadataModel::Value);
    table->setCurrentIndex(value);
    table->edit(value);
    auto *cell = table->findChild<QLineEdit *>(u"metadataCell"_s);
    QVERIFY(cell);
    QTest::keyClicks(cell, u"99"_s);
    m_pane->showDispute(build::richView()); // a refresh under the open cell
    QCOMPARE(table->findChild<QLineEdit *>(u"metadataCell"_s), cell);
    m_pane->flushDraft();
    QCOMPARE(edits.count(), 1);
    QVERIFY(last(edits).metadata.at(0).text.contains(u"99"_s));
}

void tst_DetailPane::metadataUndoesOnItsOwnKeys()
{
    m_pane->showDispute(build::richView());
    const Metadata before = m_metadata->metadata();
    QTest::mouseClick(button(u"metadataAdd"_s), Qt::LeftButton);
    QCOMPARE(m_metadata->rowCount(), int(before.size()) + 1);
    QVERIFY(!button(u"detailRespond"_s)->isEnabled()); // an entry without a key
    QTest::mouseClick(button(u"metadataUndo"_s), Qt::LeftButton);
    QCOMPARE(m_metadata->metadata(), before);
    QVERIFY(button(u"metadataRedo"_s)->isEnabled());
}

QTEST_MAIN(tst_DetailPane)
#include "tst_detailpane.moc"
