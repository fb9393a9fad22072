#include "models/domain/replytemplate.h"
#include "tests/ui/detail/panebench.h"
#include "tests/ui/evidencepanetest.h"

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

namespace {
const QString kWide = u"金額は｛｛amount｝｝です。"_s; // as a Japanese input method types it
}

/// Placeholders whose values are known by now: offered, and put in by a person alone.
class tst_FillPlaceholders : public PaneBench {
    Q_OBJECT

    QPushButton *fill() const { return button(u"responseFill"_s); }
    bool isOffered() const { return fill()->isVisibleTo(m_pane.get()); }
    QString sendTip() const { return button(u"detailRespond"_s)->toolTip(); }

private Q_SLOTS:
    void whatBecameKnownIsFilledInOneStep();
    void todayIsKnown();
    void fullWidthBracesHoldTheMessageBack();
    void evidenceFieldsHaveTheSame();
    void fullWidthBracesHoldEvidenceBack();
};

void tst_FillPlaceholders::whatBecameKnownIsFilledInOneStep()
{
    DisputeView view = build::openView();
    m_pane->showDispute(view);
    message()->insertAtCursor(
        u"Card {{charge.card.last_digits}} of {{charge.card.brand}}, order {{metadata.order_id}}, {{nobody.knows}}."_s);
    const QString open = message()->text();
    QVERIFY(!isOffered()); // nothing is known yet
    view.charge = build::richView().charge;
    m_pane->showDispute(view);
    QCOMPARE(message()->text(), open); // nothing is filled in by itself
    QVERIFY(isOffered());
    QVERIFY2(fill()->text().contains(u'2'), qPrintable(fill()->text()));
    QTextCursor at = message()->textCursor();
    at.setPosition(0);
    message()->setTextCursor(at);
    QTest::keyClicks(message(), u"By hand: "_s);
    const QString before = message()->text();
    QCOMPARE(before, u"By hand: "_s + open);
    fill()->click();
    const QString filled = u"By hand: Card 4242 of Visa, order {{metadata.order_id}}, {{nobody.knows}}."_s;
    QCOMPARE(message()->text(), filled);
    QVERIFY(!isOffered());
    QVERIFY(sendTip().contains("{{metadata.order_id}}"_L1));
    message()->undo();
    QCOMPARE(message()->text(), before);
    QVERIFY(isOffered());
    message()->redo();
    QCOMPARE(message()->text(), filled);
}

void tst_FillPlaceholders::todayIsKnown()
{
    m_pane->showDispute(build::openView());
    message()->insertAtCursor(u"{{today}}"_s);
    QVERIFY(isOffered());
    fill()->click();
    QVERIFY(!message()->text().isEmpty());
    QVERIFY(openSlots(message()->text()).isEmpty());
}

void tst_FillPlaceholders::fullWidthBracesHoldTheMessageBack()
{
    m_pane->showDispute(build::openView());
    message()->insertAtCursor(kWide);
    QVERIFY(!button(u"detailRespond"_s)->isEnabled());
    QVERIFY2(
        sendTip().contains(u"｛｛amount｝｝ in line 1 of the message as half-width { and }"_s), qPrintable(sendTip()));
    QCOMPARE(message()->extraSelections().size(), 1); // marked where it stands
    QVERIFY(!isOffered());
    message()->selectAll();
    message()->insertAtCursor(u"金額は{{amount}}です。"_s);
    QVERIFY(isOffered());
    fill()->click();
    QVERIFY(openSlots(message()->text()).isEmpty());
    QVERIFY(message()->extraSelections().isEmpty());
    QVERIFY2(!sendTip().contains("half-width"_L1), qPrintable(sendTip()));
}

void tst_FillPlaceholders::evidenceFieldsHaveTheSame()
{
    EvidenceBench bench;
    DisputeView view = stripeView();
    bench.pane.showDispute(view);
    MessageEdit *const edit = bench.open(u"uncategorized_text"_s);
    QVERIFY(edit);
    auto *const offer = bench.button(u"evidenceFill_uncategorized_text"_s);
    QVERIFY(offer && !offer->isVisibleTo(&bench.pane));
    edit->insertAtCursor(u"Order {{metadata.order_id}} of {{today}}, {{metadata.other}}."_s);
    const QString before = edit->text();
    QVERIFY(offer->isVisibleTo(&bench.pane));
    QVERIFY2(offer->text().contains(u'1'), qPrintable(offer->text())); // today
    view.dispute.metadata = {{u"order_id"_s, MetadataType::Text, u"A-17"_s}};
    bench.pane.showDispute(view);
    QCOMPARE(edit->text(), before); // nothing is filled in by itself
    QVERIFY2(offer->text().contains(u'2'), qPrintable(offer->text()));
    QVERIFY2(offer->accessibleName().startsWith(offer->text()) && offer->accessibleName() != offer->text(),
        qPrintable(offer->accessibleName())); // says of which field
    QTest::keyClicks(edit, u" By hand"_s);
    offer->click();
    QVERIFY2(edit->text().startsWith("Order A-17 of "_L1), qPrintable(edit->text()));
    QVERIFY2(edit->text().endsWith(", {{metadata.other}}. By hand"_L1), qPrintable(edit->text()));
    QCOMPARE(openSlots(edit->text()).size(), 1);
    QVERIFY(!offer->isVisibleTo(&bench.pane));
    QCOMPARE(bench.pane.focusWidget(), edit);
    QVERIFY(bench.pane.stop().contains("{{metadata.other}}"_L1));
    QCOMPARE(bench.pane.typedView().draft.evidence.value(u"uncategorized_text"_s), edit->text());
    edit->undo();
    QCOMPARE(edit->text(), before + u" By hand"_s);
    QVERIFY(offer->isVisibleTo(&bench.pane));

    // Another dispute: nothing of it is left.
    bench.pane.showDispute(wooshView(u"dp_another"_s));
    bench.open(u"uncategorized_text"_s);
    QTRY_VERIFY(!bench.button(u"evidenceFill_uncategorized_text"_s)->isVisibleTo(&bench.pane));
}

void tst_FillPlaceholders::fullWidthBracesHoldEvidenceBack()
{
    EvidenceBench bench;
    bench.pane.showDispute(stripeView());
    bench.open(u"uncategorized_text"_s)->insertAtCursor(kWide);
    QVERIFY2(bench.pane.stop().contains(u"｛｛amount｝｝ in line 1 of the field"_s), qPrintable(bench.pane.stop()));
    const QString warning = bench.label(u"evidenceUnfilled_uncategorized_text"_s);
    QVERIFY2(warning.contains(u"｛｛amount｝｝ as half-width { and }"_s), qPrintable(warning));
}

QTEST_MAIN(tst_FillPlaceholders)
#include "tst_fillplaceholders.moc"
