#include "tests/ui/evidencepanetest.h"

#include <QInputMethodEvent>

using namespace disputedesk;
using namespace disputedesk::test;
using namespace Qt::StringLiterals;

/// Holds the evidence pane to its word: nothing typed is lost, the draft holds exactly what was touched.
class tst_EvidencePane : public QObject {
    Q_OBJECT
    std::unique_ptr<EvidenceBench> b;

private Q_SLOTS:
    void init()
    {
        b = std::make_unique<EvidenceBench>();
        QVERIFY(QTest::qWaitForWindowActive(&b->pane));
    }
    void cleanup() { b.reset(); }

    void typingIsHandedOut()
    {
        const DisputeView view = wooshView();
        b->pane.showDispute(view);
        b->sell(ProductType::Physical);
        b->type(u"shipping_carrier"_s, u"Kerry"_s);
        QCOMPARE(b->edits.count(), 0); // debounced
        QTRY_COMPARE(b->edits.count(), 1);
        QCOMPARE(b->last().evidence, (Evidence{{u"shipping_carrier"_s, u"Kerry"_s}}));
        QCOMPARE(b->last().productType, ProductType::Physical);
        QCOMPARE(b->last().disputeId, view.dispute.id);
        QCOMPARE(b->last().account, view.account.id);
        QVERIFY(b->last().base == SeenState::of(view.dispute));
        QVERIFY(!b->last().metadataEdited);
    }
    void backToTheProvidersValueIsNoDraft()
    {
        DisputeView view = wooshView();
        view.dispute.evidence = {{u"customer_name"_s, u"Jane"_s}, {u"billing_address"_s, u"1 Road\r\nTown"_s}};
        b->pane.showDispute(view);
        b->type(u"customer_name"_s, u"!"_s);
        b->pane.flushDraft();
        QCOMPARE(b->last().evidence, (Evidence{{u"customer_name"_s, u"Jane!"_s}}));
        QTest::keyClick(b->edit(u"customer_name"_s), Qt::Key_Backspace);
        b->type(u"billing_address"_s, u"x"_s);
        QTest::keyClick(b->edit(u"billing_address"_s), Qt::Key_Backspace);
        b->pane.flushDraft();
        QCOMPARE(b->last().evidence, Evidence()); // other line ends are no change either
        b->edit(u"customer_name"_s)->selectAll();
        QTest::keyClick(b->edit(u"customer_name"_s), Qt::Key_Delete);
        b->pane.flushDraft();
        QCOMPARE(b->last().evidence, (Evidence{{u"customer_name"_s, {}}})); // clears
    }
    /// The provider's line ends are not the editor's: its text is not put in anew under the keys.
    void goingBackToTheProvidersValueKeepsCursorAndUndo()
    {
        DisputeView view = wooshView();
        view.dispute.evidence = {{u"billing_address"_s, u"1 Road\r\nTown"_s}};
        b->pane.showDispute(view);
        b->type(u"billing_address"_s, u"x"_s);
        MessageEdit *edit = b->edit(u"billing_address"_s);
        QTest::keyClick(edit, Qt::Key_Backspace);
        QCOMPARE(edit->textCursor().position(), 11);
        QTest::keyClicks(edit, u"y"_s);
        QCOMPARE(edit->text(), u"1 Road\nTowny"_s);
        edit->undo();
        edit->undo();
        QCOMPARE(edit->text(), u"1 Road\nTownx"_s);
    }
    void refreshTakesNoKeyPress()
    {
        DisputeView view = wooshView();
        b->pane.showDispute(view);
        b->type(u"uncategorized_text"_s, u"ac"_s);
        MessageEdit *edit = b->edit(u"uncategorized_text"_s);
        edit->moveCursor(QTextCursor::Left);
        for (int i = 0; i < 5; ++i) {
            view.dispute.readAt = view.dispute.readAt.addSecs(1);
            view.dispute.evidence = {{u"customer_name"_s, u"by another"_s}};
            b->pane.showDispute(view);
        }
        QTest::keyClicks(edit, u"b"_s);
        QCOMPARE(edit->text(), u"abc"_s);
        QVERIFY(edit->hasFocus());
        QCOMPARE(b->head(u"customer_name"_s)->line().value, u"by another"_s);
        QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(edit->text() != u"abc"_s); // undo is still there
        b->pane.flushDraft();
        QCOMPARE(b->last().evidence.keys(), QStringList{u"uncategorized_text"_s});
    }
    void refreshTakesFilesFromTheApp()
    {
        DisputeView view = wooshView();
        b->pane.showDispute(view);
        b->type(u"uncategorized_text"_s, u"x"_s);
        view.draft.files = {draftFile(u"receipt"_s, u"r.pdf"_s, 1'992'294)};
        b->pane.showDispute(view);
        QCOMPARE(b->head(u"receipt"_s)->line().value, u"r.pdf"_s);
        QCOMPARE(b->edit(u"uncategorized_text"_s)->text(), u"x"_s);
        b->pane.flushDraft();
        QCOMPARE(b->last().evidence, (Evidence{{u"uncategorized_text"_s, u"x"_s}}));
    }
    void anUntouchedDraftThatArrivesLateIsShown()
    {
        DisputeView view = filledView();
        b->pane.showDispute(wooshView());
        b->pane.showDispute(view);
        QCOMPARE(b->head(u"shipping_carrier"_s)->line().value, u"Kerry Express"_s);
        QCOMPARE(b->pane.findChild<QComboBox *>(u"evidenceSold"_s)->currentData().toInt(), int(ProductType::Physical));
        QCOMPARE(b->edits.count(), 0);
    }
    void switchingFlushesAndForgetsUndo()
    {
        b->pane.showDispute(wooshView());
        b->type(u"uncategorized_text"_s, u"secret of one"_s);
        b->pane.showDispute(wooshView(u"dp_other"_s));
        QCOMPARE(b->edits.count(), 1);
        QCOMPARE(b->last().disputeId, wooshView().dispute.id);
        QCOMPARE(b->last().evidence, (Evidence{{u"uncategorized_text"_s, u"secret of one"_s}}));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        MessageEdit *edit = b->open(u"uncategorized_text"_s);
        QCOMPARE(edit->text(), QString());
        QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(edit->text(), QString());
        b->pane.flushDraft();
        QCOMPARE(b->edits.count(), 1);
    }
    void productChangesLoseNothing()
    {
        b->pane.showDispute(wooshView());
        b->sell(ProductType::Physical);
        b->type(u"shipping_carrier"_s, u"Kerry"_s);
        b->sell(ProductType::Digital);
        QVERIFY(!b->head(u"shipping_carrier"_s)->isVisible());
        QVERIFY(b->label(u"evidenceHidden"_s).contains(u"Carrier"_s));
        b->pane.flushDraft();
        QCOMPARE(b->last().evidence, (Evidence{{u"shipping_carrier"_s, u"Kerry"_s}}));
        QCOMPARE(b->last().productType, ProductType::Digital);
        QVERIFY(!b->pane.stop().isEmpty()); // what is hidden is not sent: nothing is left
        b->sell(ProductType::Physical);
        QVERIFY(b->edit(u"shipping_carrier"_s)->isVisible());
        QCOMPARE(b->edit(u"shipping_carrier"_s)->text(), u"Kerry"_s);
        QVERIFY(b->label(u"evidenceHidden"_s).isEmpty());
        QVERIFY(b->pane.stop().isEmpty());
        QTest::keyClick(b->edit(u"shipping_carrier"_s), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(b->edit(u"shipping_carrier"_s)->text() != u"Kerry"_s); // undo lived through it
    }
    void inputMethodTextIsTyped()
    {
        b->pane.showDispute(wooshView());
        MessageEdit *edit = b->open(u"uncategorized_text"_s);
        QInputMethodEvent preedit(u"สว"_s, {});
        QApplication::sendEvent(edit, &preedit);
        DisputeView view = wooshView();
        view.dispute.evidence = {{u"uncategorized_text"_s, u"theirs"_s}};
        b->pane.showDispute(view); // not in the middle of a word
        QVERIFY(edit->hasPreedit());
        QInputMethodEvent commit;
        commit.setCommitString(u"สวัสดี"_s);
        QApplication::sendEvent(edit, &commit);
        b->pane.flushDraft();
        QCOMPARE(b->last().evidence.value(u"uncategorized_text"_s), u"สวัสดี"_s);
    }
    void focusOutFlushes()
    {
        b->pane.showDispute(wooshView());
        b->type(u"uncategorized_text"_s, u"x"_s);
        b->head(u"receipt"_s)->setFocus();
        QCOMPARE(b->edits.count(), 1);
    }
    void movedOnKeepsTheDraft()
    {
        DisputeView view = wooshView();
        b->pane.showDispute(view);
        b->type(u"uncategorized_text"_s, u"typed"_s);
        view.dispute.status = u"under_review"_s;
        allow(view);
        b->pane.showDispute(view);
        QCOMPARE(b->edits.count(), 1);
        QVERIFY(b->label(u"evidenceNote"_s).contains(u"was not sent"_s));
        QVERIFY(!b->widget(u"evidenceForm"_s)->isVisible());
        QVERIFY(b->pane.stop().isEmpty());
        view.dispute.status = u"needs_response"_s;
        allow(view);
        b->pane.showDispute(view);
        QCOMPARE(b->edit(u"uncategorized_text"_s)->text(), u"typed"_s);
    }
    void discardThenUndo()
    {
        const DisputeView view = filledView();
        b->pane.showDispute(view);
        QSignalSpy discards(&b->pane, &EvidencePane::discardDraftRequested);
        QSignalSpy undone(&b->pane, &EvidencePane::undoDiscardRequested);
        QTest::mouseClick(b->button(u"evidenceDiscard"_s), Qt::LeftButton);
        QCOMPARE(discards.count(), 1);
        QVERIFY(b->head(u"shipping_carrier"_s)->line().value.isEmpty());
        QCOMPARE(b->pane.findChild<QComboBox *>(u"evidenceSold"_s)->currentData().toInt(), int(ProductType::Physical));
        QTest::mouseClick(b->button(u"evidenceUndoDiscard"_s), Qt::LeftButton);
        QCOMPARE(undone.count(), 1);
        b->pane.replaceDraft(view.draft);
        QCOMPARE(b->head(u"shipping_carrier"_s)->line().value, u"Kerry Express"_s);
        QVERIFY(b->button(u"evidenceDiscard"_s)->isVisible());
    }
    void savedLineWaitsForTheLastKey()
    {
        b->pane.showDispute(wooshView());
        b->type(u"uncategorized_text"_s, u"x"_s);
        b->pane.setDraftSaved(evidenceNow());
        QCOMPARE(b->label(u"evidenceSaved"_s), u"not saved yet"_s);
        b->pane.flushDraft();
        b->pane.setDraftSaved(evidenceNow());
        QVERIFY(b->label(u"evidenceSaved"_s).startsWith(u"draft saved"_s));
        b->pane.setDraftNotSaved(u"disk full"_s);
        QVERIFY(b->label(u"evidenceSaved"_s).contains(u"disk full"_s));
    }
    void metadataGoesWithTheDraft()
    {
        DisputeView view = stripeView();
        view.dispute.metadata = {{u"order"_s, MetadataType::Text, u"81"_s}};
        view.draft = filledView().draft;
        view.draft.disputeId = view.dispute.id;
        b->pane.showDispute(view);
        QVERIFY(b->pane.stop().isEmpty());
        QVERIFY(b->metadata.setData(b->metadata.index(0, MetadataModel::Value), u"82"_s, Qt::EditRole));
        b->pane.flushDraft();
        QVERIFY(b->last().metadataEdited);
        QCOMPARE(b->last().metadata.at(0).text, u"82"_s);
        QVERIFY(b->pane.stop().isEmpty());
        b->metadata.setMetadata({{u"order"_s, MetadataType::Number, u"82"_s}});
        b->pane.setUpload({}, -1); // any change of state looks again
        QVERIFY2(b->pane.stop().contains(u"text only"_s), qPrintable(b->pane.stop()));
    }
};

QTEST_MAIN(tst_EvidencePane)
#include "tst_evidencepane.moc"
