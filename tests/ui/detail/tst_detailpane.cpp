#include "models/items/activitymodel.h"
#include "models/items/documentlistmodel.h"
#include "models/items/localeformats.h"
#include "models/items/metadatamodel.h"
#include "tests/ui/detail/builders.h"
#include "ui/panes/detailpane.h"
#include "ui/panes/messageedit.h"

#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace disputedesk;

/// Holds the detail pane to its word: nothing typed is lost, acts give their reasons, no text becomes markup.
class tst_DetailPane : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(*qApp);
        m_theme->choose(ThemeChoice::Light);
    }
    void cleanupTestCase() { m_theme.reset(); }
    void init();
    void cleanup();

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
    void footGivesReasons();
    void footSignals();
    void heldEnterInTheFootAsksForNothing();
    void unclearShowsTheBanner();
    void droppedFilesGoOut();
    void chargeIsAskedForOnce();
    void hostileTextsStayPlain();
    void everyControlIsNamed();
    void statesReplaceEachOther();

private:
    MessageEdit *message() const { return m_pane->findChild<MessageEdit *>(u"responseMessage"_s); }
    QPushButton *button(const QString &name) const { return m_pane->findChild<QPushButton *>(name); }
    Draft last(const QSignalSpy &edits) const { return edits.last().first().value<Draft>(); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MetadataModel> m_metadata;
    std::unique_ptr<DocumentListModel> m_documents;
    std::unique_ptr<ActivityModel> m_activity;
    std::unique_ptr<DetailPane> m_pane;
};

void tst_DetailPane::init()
{
    m_metadata = std::make_unique<MetadataModel>();
    m_documents = std::make_unique<DocumentListModel>();
    m_activity = std::make_unique<ActivityModel>();
    m_pane = std::make_unique<DetailPane>(*m_theme, *m_metadata, *m_documents, *m_activity, build::now);
    m_pane->resize(440, 800);
    m_pane->show();
    m_pane->setCurrentTab(DetailPane::Response);
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
}

void tst_DetailPane::cleanup()
{
    m_pane.reset();
    m_activity.reset();
    m_documents.reset();
    m_metadata.reset();
}

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

void tst_DetailPane::footGivesReasons()
{
    DisputeView view = build::openView();
    m_pane->showDispute(view);
    const auto *reasons = m_pane->findChild<QLabel *>(u"detailReasons"_s);
    QVERIFY(!button(u"detailRespond"_s)->isEnabled()); // no message yet
    QVERIFY(button(u"detailConcede"_s)->isEnabled());
    QTest::keyClicks(message(), u"x"_s);
    QVERIFY(button(u"detailRespond"_s)->isEnabled());
    for (Capability &can : view.can)
        can.why = WhyNot::Offline;
    m_pane->showDispute(view);
    for (const QString &name : {u"detailRespond"_s, u"detailConcede"_s, u"detailRecord"_s}) {
        QVERIFY(!button(name)->isEnabled());
        QVERIFY(!button(name)->toolTip().isEmpty());
        QCOMPARE(button(name)->accessibleDescription(), button(name)->toolTip());
        QVERIFY(reasons->text().contains(button(name)->toolTip()));
    }
    QVERIFY(reasons->isVisible());
}

void tst_DetailPane::footSignals()
{
    m_pane->showDispute(build::richView());
    QSignalSpy respond(m_pane.get(), &DetailPane::respondRequested);
    QSignalSpy concede(m_pane.get(), &DetailPane::concedeRequested);
    QSignalSpy finalise(m_pane.get(), &DetailPane::finaliseRequested);
    QTest::mouseClick(button(u"detailRespond"_s), Qt::LeftButton);
    for (int i = 0; i < 3; ++i) // a triple click asks once
        QTest::mouseClick(button(u"detailConcede"_s), Qt::LeftButton);
    QCOMPARE(respond.count(), 1);
    QCOMPARE(concede.count(), 1);
    m_pane->showDispute(build::pendingView());
    QVERIFY(button(u"detailRecord"_s)->isEnabled());
    m_pane->findChild<QAction *>(u"detailRecordLost"_s)->trigger();
    QCOMPARE(finalise.count(), 1);
    QCOMPARE(finalise.first().first().toBool(), false);
}

void tst_DetailPane::heldEnterInTheFootAsksForNothing()
{
    m_pane->showDispute(build::richView());
    QSignalSpy concede(m_pane.get(), &DetailPane::concedeRequested);
    for (const int key : {int(Qt::Key_Return), int(Qt::Key_Enter), int(Qt::Key_Space)})
        for (int i = 0; i < 200; ++i) {
            QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, {}, true);
            QApplication::sendEvent(button(u"detailConcede"_s), &press);
        }
    QCOMPARE(concede.count(), 0);
    QTest::keyClick(button(u"detailConcede"_s), Qt::Key_Space);
    QCOMPARE(concede.count(), 0); // that Space was still held from before: spent
    QTest::keyClick(button(u"detailConcede"_s), Qt::Key_Space);
    QCOMPARE(concede.count(), 1);
}

void tst_DetailPane::unclearShowsTheBanner()
{
    DisputeView view = build::openView();
    m_pane->showDispute(view);
    const auto *banner = m_pane->findChild<QWidget *>(u"detailBanner"_s);
    QVERIFY(!banner->isVisible());
    view.unclear = build::intentOf(view, WriteVerb::Concede);
    m_pane->showDispute(view);
    QVERIFY(banner->isVisible());
    QSignalSpy settle(m_pane.get(), &DetailPane::settleRequested);
    QSignalSpy read(m_pane.get(), &DetailPane::readNowRequested);
    QTest::mouseClick(button(u"detailSettle"_s), Qt::LeftButton);
    QTest::mouseClick(button(u"detailReadNow"_s), Qt::LeftButton);
    QCOMPARE(settle.first().first().toUuid(), view.unclear->id);
    QCOMPARE(read.count(), 1);
}

void tst_DetailPane::droppedFilesGoOut()
{
    m_pane->showDispute(build::openView());
    QSignalSpy dropped(m_pane.get(), &DetailPane::filesDropped);
    QMimeData data;
    data.setUrls(
        {QUrl::fromLocalFile(u"/tmp/a.pdf"_s), QUrl(u"https://evil.example/b.pdf"_s), QUrl(u"file://share/c.pdf"_s)});
    auto *pane = m_pane->findChild<QScrollArea *>(u"responsePane"_s)->viewport();
    QVERIFY(pane->acceptDrops());
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(pane, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(pane, &drop);
    QCOMPARE(dropped.count(), 1);
    QCOMPARE(dropped.first().first().toStringList(), QStringList{u"/tmp/a.pdf"_s});
    QCOMPARE(message()->text(), QString());
}

void tst_DetailPane::chargeIsAskedForOnce()
{
    QSignalSpy charge(m_pane.get(), &DetailPane::chargeRequested);
    m_pane->showDispute(build::openView(u"dspt_runover"_s));
    m_pane->showDispute(build::openView());
    m_pane->showDispute(build::openView());
    QTRY_COMPARE(charge.count(), 1);
    m_pane->showDispute(build::openView());
    QTest::qWait(350);
    QCOMPARE(charge.count(), 1);
    m_pane->setChargeFailed(u"<b>no</b>"_s);
    m_pane->setCurrentTab(DetailPane::Summary);
    QTest::mouseClick(button(u"chargeRead"_s), Qt::LeftButton);
    QCOMPARE(charge.count(), 2);
}

void tst_DetailPane::hostileTextsStayPlain()
{
    DisputeView view = build::hostileView();
    m_pane->showDispute(view);
    for (int tab = DetailPane::Summary; tab <= DetailPane::Json; ++tab) {
        m_pane->setCurrentTab(DetailPane::Tab(tab));
        m_pane->grab();
    }
    for (const QLabel *label : m_pane->findChildren<QLabel *>()) {
        QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->objectName()));
        QVERIFY2(!label->text().contains(QChar(0x202e)), qPrintable(label->objectName()));
        QVERIFY2(label->text().size() < 3000, qPrintable(label->objectName()));
    }
    for (const auto *block : m_pane->findChildren<QPlainTextEdit *>(QRegularExpression(u"^fact_"_s)))
        QVERIFY2(!block->toPlainText().contains(QChar(0x202e)), qPrintable(block->objectName()));
    QVERIFY(m_pane->minimumSizeHint().width() < 700);
}

void tst_DetailPane::everyControlIsNamed()
{
    m_pane->showDispute(build::richView());
    for (const QWidget *control : m_pane->findChildren<QWidget *>()) {
        const bool viewport = control->objectName().startsWith("qt_"_L1) || qobject_cast<const QScrollBar *>(control);
        if (control->focusPolicy() == Qt::NoFocus || viewport || control->inherits("QHeaderView")
            || control->inherits("QMenu") || control->inherits("QToolButton") || control->inherits("QTableCornerButton")
            || control->inherits("QStackedWidget"))
            continue;
        QVERIFY2(!control->objectName().isEmpty(), control->metaObject()->className());
        QVERIFY2(!control->accessibleName().isEmpty(), qPrintable(control->objectName()));
    }
}

void tst_DetailPane::statesReplaceEachOther()
{
    const auto *title = m_pane->findChild<QLabel *>(u"detailPlaceholderTitle"_s);
    m_pane->showNothing();
    QVERIFY(title->isVisible());
    m_pane->showLoading(u"dspt_1"_s);
    QVERIFY(title->isVisible());
    m_pane->showError(u"<i>broken</i>"_s);
    QSignalSpy retry(m_pane.get(), &DetailPane::retryRequested);
    QTest::mouseClick(button(u"detailRetry"_s), Qt::LeftButton);
    QCOMPARE(retry.count(), 1);
    m_pane->showDispute(build::richView());
    QVERIFY(!title->isVisible());
    m_pane->showNothing();
    QVERIFY(title->isVisible());
    QCOMPARE(message()->text(), QString());
}

QTEST_MAIN(tst_DetailPane)
#include "tst_detailpane.moc"
