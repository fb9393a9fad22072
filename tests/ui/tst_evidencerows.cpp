#include "tests/ui/evidencepanetest.h"
#include "ui/dialogs/textblock.h"
#include "ui/panes/evidencefilerow.h"

#include <QDropEvent>
#include <QMimeData>

using namespace disputedesk;
using namespace disputedesk::test;
using namespace Qt::StringLiterals;

namespace {
bool drop(QWidget *on, const QList<QUrl> &urls)
{
    QMimeData data;
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QApplication::sendEvent(on, &enter);
    QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    event.ignore();
    QApplication::sendEvent(on, &event);
    return enter.isAccepted() && event.isAccepted();
}
} // namespace

/// What the rows of the evidence pane show and take: counters, files, keys, the read-only page, hostile text.
class tst_EvidenceRows : public QObject {
    Q_OBJECT
    std::unique_ptr<EvidenceBench> b;

private Q_SLOTS:
    void init()
    {
        b = std::make_unique<EvidenceBench>();
        QVERIFY(QTest::qWaitForWindowActive(&b->pane));
    }
    void cleanup() { b.reset(); }

    void countersCountCodePoints()
    {
        b->pane.showDispute(wooshView());
        MessageEdit *edit = b->open(u"uncategorized_text"_s);
        edit->insertPlainText(u"a\U0001F600สม"_s);
        QCOMPARE(b->head(u"uncategorized_text"_s)->line().figure, u"4 / 20,000"_s);
        QVERIFY(b->label(u"evidenceSummary"_s).contains(u"4 of 150,000"_s));
        edit->insertPlainText(QString(19'997, u'x'));
        QVERIFY(b->head(u"uncategorized_text"_s)->line().bad);
        QVERIFY(b->label(u"evidenceTooLong_uncategorized_text"_s).contains(u"1 characters too many"_s));
        QVERIFY(b->pane.stop().contains(u"Statement"_s));
        QTest::keyClick(edit, Qt::Key_Backspace);
        QVERIFY(!b->head(u"uncategorized_text"_s)->line().bad);
        QVERIFY(b->label(u"evidenceTooLong_uncategorized_text"_s).isEmpty());
        QVERIFY(b->pane.stop().isEmpty());
    }
    void linksAreWarnedOf()
    {
        b->pane.showDispute(wooshView());
        b->type(u"uncategorized_text"_s, u"see https:/"_s);
        QVERIFY(!b->widget(u"evidenceLink_uncategorized_text"_s));
        b->type(u"uncategorized_text"_s, u"/a.example"_s);
        QVERIFY(b->widget(u"evidenceLink_uncategorized_text"_s)->isVisible());
        QVERIFY(b->pane.stop().isEmpty()); // a warning only
    }
    void aKeyPressMovesNoRow()
    {
        b->pane.showDispute(filledView());
        MessageEdit *edit = b->open(u"shipping_carrier"_s);
        const QList<QWidget *> before = b->widget(u"evidenceFields"_s)->findChildren<QWidget *>();
        const int top = b->head(u"uncategorized_text"_s)->mapTo(&b->pane, QPoint()).y();
        QTest::keyClicks(edit, u"1234"_s);
        QCoreApplication::processEvents();
        QCOMPARE(b->widget(u"evidenceFields"_s)->findChildren<QWidget *>(), before);
        QCOMPARE(b->head(u"uncategorized_text"_s)->mapTo(&b->pane, QPoint()).y(), top);
    }
    void optionalFieldsOpenOnDemand()
    {
        b->pane.showDispute(filledView());
        QVERIFY(b->head(u"customer_name"_s)->isVisible()); // has a value
        QVERIFY(!b->head(u"receipt"_s)->isVisible());
        QVERIFY(b->button(u"evidenceMore"_s)->text().contains(u"more fields"_s));
        QTest::mouseClick(b->button(u"evidenceMore"_s), Qt::LeftButton);
        QVERIFY(b->head(u"receipt"_s)->isVisible());
        QVERIFY(!b->head(u"service_date"_s)->isVisible()); // does not apply to goods
    }
    void keyboardWalksEveryRow()
    {
        b->pane.showDispute(filledView());
        QTest::mouseClick(b->button(u"evidenceMore"_s), Qt::LeftButton);
        QSet<QString> wanted;
        for (EvidenceHead *head : b->pane.findChildren<EvidenceHead *>())
            if (head->isVisible())
                wanted.insert(head->objectName());
        QVERIFY(wanted.size() > 15);
        b->widget(u"evidenceSold"_s)->setFocus();
        QWidget *first = QApplication::focusWidget();
        for (int i = 0; i < 150; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            wanted.remove(QApplication::focusWidget()->objectName());
            if (QApplication::focusWidget() == first)
                break;
        }
        QCOMPARE(wanted, QSet<QString>());
    }
    void escapeClosesAndKeeps()
    {
        b->pane.showDispute(wooshView());
        b->sell(ProductType::Physical);
        b->type(u"shipping_date"_s, u"9 May"_s);
        QTest::keyClick(b->edit(u"shipping_date"_s), Qt::Key_Escape);
        QVERIFY(!b->edit(u"shipping_date"_s)->isVisible());
        QVERIFY(b->head(u"shipping_date"_s)->hasFocus());
        QCOMPARE(b->head(u"shipping_date"_s)->line().value, u"9 May"_s);
        QTest::keyClick(b->head(u"shipping_date"_s), Qt::Key_Space);
        QVERIFY(b->edit(u"shipping_date"_s)->isVisible());
        QTest::keyClick(b->edit(u"shipping_date"_s), Qt::Key_Return); // one line: done
        QVERIFY(!b->edit(u"shipping_date"_s)->isVisible());
        b->pane.flushDraft();
        QCOMPARE(b->last().evidence, (Evidence{{u"shipping_date"_s, u"9 May"_s}}));
        MessageEdit *long1 = b->open(u"uncategorized_text"_s);
        QTest::keyClick(long1, Qt::Key_Return); // many lines: a line
        QVERIFY(long1->isVisible());
        QCOMPARE(long1->text(), u"\n"_s);
    }
    void filesAreDroppedOnTheirRow()
    {
        b->pane.showDispute(wooshView());
        QSignalSpy dropped(&b->pane, &EvidencePane::filesDropped);
        QWidget *row = b->widget(u"evidenceRow_uncategorized_file"_s);
        QVERIFY(drop(row, {QUrl::fromLocalFile(u"/tmp/a.pdf"_s)}));
        QCOMPARE(dropped.count(), 1);
        QCOMPARE(dropped.first(), (QVariantList{u"uncategorized_file"_s, QStringList{u"/tmp/a.pdf"_s}}));
        QVERIFY(drop(row, {QUrl::fromLocalFile(u"/tmp/a.pdf"_s), QUrl::fromLocalFile(u"/tmp/b.pdf"_s)}));
        QCOMPARE(dropped.count(), 1); // one file a field
        QVERIFY(b->label(u"evidenceNote_uncategorized_file"_s).contains(u"One file"_s));
        drop(row, {QUrl(u"https://evil.example/a.pdf"_s)});
        for (const QString &share : {u"file://server/share/a.pdf"_s, u"file:////server/share/a.pdf"_s,
                 u"file:///%5C%5Cserver/share/a.pdf"_s, u"file:////%3F/UNC/server/share/a.pdf"_s})
            drop(row, {QUrl(share)});
        QCOMPARE(dropped.count(), 1);
    }
    void filesShowTheirState()
    {
        DisputeView view = filledView();
        b->pane.showDispute(view);
        const QUuid id = view.draft.files.first().id;
        const auto spoken = [this] { return b->head(u"shipping_documentation"_s)->accessibleName(); };
        QVERIFY2(spoken().contains(u"signed-slip.pdf, 1.9 MB, 3 pages, in the draft"_s), qPrintable(spoken()));
        QSignalSpy stops(&b->pane, &EvidencePane::stopChanged);
        b->pane.setUpload(id, 62);
        QVERIFY(spoken().contains(u"uploading 62%"_s));
        QVERIFY(b->pane.stop().contains(u"uploaded"_s));
        b->pane.setUpload(id, -1);
        QVERIFY(b->pane.stop().isEmpty());
        QCOMPARE(stops.count(), 2);
        view.draft.files.first().serverId = u"file_1"_s;
        b->pane.showDispute(view);
        QVERIFY(spoken().contains(u"uploaded"_s));
        QSignalSpy removed(&b->pane, &EvidencePane::removeFileRequested);
        QSignalSpy previews(&b->pane, &EvidencePane::previewRequested);
        QSignalSpy chosen(&b->pane, &EvidencePane::chooseFileRequested);
        b->head(u"shipping_documentation"_s)->click();
        b->button(u"evidencePreview_shipping_documentation"_s)->click();
        b->button(u"evidenceChoose_shipping_documentation"_s)->click();
        b->button(u"evidenceRemove_shipping_documentation"_s)->click();
        QCOMPARE(removed.first().first().toUuid(), id);
        QCOMPARE(previews.first(), (QVariantList{QString(), id}));
        QCOMPARE(chosen.first().first().toString(), u"shipping_documentation"_s);
        QVERIFY(b->label(u"evidenceFileState_shipping_documentation"_s).contains(u"takes its place"_s));
    }
    void theProvidersFileCanBeTakenAway()
    {
        DisputeView view = wooshView();
        view.dispute.evidence = {{u"receipt"_s, u"file_7"_s}};
        b->pane.showDispute(view);
        QCOMPARE(b->head(u"receipt"_s)->line().value, u"file_7"_s); // only the id is known
        b->head(u"receipt"_s)->click();
        b->button(u"evidenceRemove_receipt"_s)->click();
        b->pane.flushDraft();
        QCOMPARE(b->last().evidence, (Evidence{{u"receipt"_s, {}}}));
        QVERIFY(b->head(u"receipt"_s)->isVisible());
        b->button(u"evidenceKeep_receipt"_s)->click();
        b->pane.flushDraft();
        QCOMPARE(b->last().evidence, Evidence());
    }
    void budgetsSaySo()
    {
        DisputeView view = filledView();
        view.draft.files.first().size = view.limits.allFiles + 1;
        b->pane.showDispute(view);
        QVERIFY(b->label(u"evidenceFileBudgetProblem"_s).contains(u"larger"_s));
        QVERIFY(b->pane.stop().contains(u"larger"_s));
        view.draft.files.first().size = 10;
        view.draft.files.first().pages = 51;
        b->pane.showDispute(view);
        QVERIFY(b->label(u"evidenceFileBudgetProblem"_s).contains(u"pages"_s));
        view.limits.allText = 20;
        view.draft.files.first().pages = 1;
        b->pane.showDispute(view);
        QVERIFY(b->label(u"evidenceTextBudgetProblem"_s).contains(u"20 characters"_s));
        QVERIFY(b->label(u"evidenceFileBudgetProblem"_s).isEmpty());
    }
    void ambiguousCodesAreAskedAbout()
    {
        DisputeView view = wooshView();
        view.dispute.reasonCode = view.dispute.networkCode = u"4863"_s;
        view.dispute.network.clear();
        b->pane.showDispute(view);
        QVERIFY(b->label(u"evidenceReason"_s).contains(u"4863"_s));
        QVERIFY(b->widget(u"evidenceCategory"_s)->isVisible());
        b->sell(ProductType::Physical);
        QVERIFY(b->head(u"receipt"_s)->isVisible()); // general
        b->choose(u"evidenceCategory"_s, u"unrecognized"_s);
        QVERIFY(b->head(u"shipping_carrier"_s)->isVisible());
        b->pane.flushDraft();
        QCOMPARE(b->last().category, u"unrecognized"_s);
        b->pane.showDispute(wooshView(u"dp_plain"_s));
        QVERIFY(!b->widget(u"evidenceCategory"_s)->isVisible());
    }
    void whatIsUnsoldIsAskedFor()
    {
        b->pane.showDispute(wooshView());
        QVERIFY(!b->label(u"evidenceAskSold"_s).isEmpty());
        b->sell(ProductType::Service);
        QVERIFY(b->label(u"evidenceAskSold"_s).isEmpty());
        QTest::mouseMove(&b->pane);
        QWheelEvent wheel(
            QPointF(5, 5), QPointF(5, 5), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(b->widget(u"evidenceSold"_s), &wheel);
        QCOMPARE(b->pane.findChild<QComboBox *>(u"evidenceSold"_s)->currentData().toInt(), int(ProductType::Service));
    }
    void sentEvidenceIsForReading()
    {
        const DisputeView view = sentView();
        b->pane.showDispute(view);
        QCoreApplication::processEvents(); // layouts show what is new when they get to it
        QVERIFY(!b->widget(u"evidenceForm"_s)->isVisible());
        QVERIFY(!b->label(u"evidenceBanner"_s).isEmpty());
        auto *text = b->pane.findChild<TextBlock *>(u"evidenceReadText_shipping_carrier"_s);
        QCOMPARE(text->toPlainText(), u"Kerry Express"_s);
        QVERIFY(text->isReadOnly() && (text->textInteractionFlags() & Qt::TextSelectableByKeyboard));
        QVERIFY(b->label(u"evidenceReadFile_shipping_documentation"_s).contains(u"1.9 MB"_s));
        QVERIFY(b->label(u"evidenceReadFile_customer_communication"_s).contains(u"not read yet"_s));
        QSignalSpy saves(&b->pane, &EvidencePane::saveFileRequested);
        QSignalSpy previews(&b->pane, &EvidencePane::previewRequested);
        b->button(u"evidenceReadSave_shipping_documentation"_s)->click();
        b->button(u"evidenceReadPreview_customer_communication"_s)->click();
        QCOMPARE(saves.first().first().toString(), u"file_1Nv8signed"_s);
        QCOMPARE(previews.first().first().toString(), u"file_1Nv8unread"_s);
        b->pane.showDispute(view); // the same again keeps a selection
        QCOMPARE(b->pane.findChild<TextBlock *>(u"evidenceReadText_shipping_carrier"_s), text);
    }
    void readOnlySaysWhy_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<bool>("due");
        QTest::addColumn<bool>("unclear");
        QTest::addColumn<bool>("writable");
        QTest::newRow("open") << u"needs_response"_s << true << false << true;
        QTest::newRow("inquiry") << u"warning_needs_response"_s << true << false << true;
        QTest::newRow("no date") << u"needs_response"_s << false << false << false;
        QTest::newRow("unclear") << u"needs_response"_s << true << true << false;
        QTest::newRow("review") << u"under_review"_s << true << false << false;
        QTest::newRow("won") << u"won"_s << true << false << false;
        QTest::newRow("unknown") << u"brand_new"_s << true << false << false;
    }
    void readOnlySaysWhy()
    {
        QFETCH(QString, status);
        QFETCH(bool, due);
        QFETCH(bool, unclear);
        QFETCH(bool, writable);
        DisputeView view = wooshView();
        view.dispute.status = status;
        if (!due)
            view.dispute.dueBy = {};
        if (unclear)
            view.unclear = WriteIntent();
        allow(view);
        b->pane.showDispute(view);
        QCOMPARE(b->widget(u"evidenceForm"_s)->isVisible(), writable);
        QCOMPARE(b->label(u"evidenceBanner"_s).isEmpty(), writable);
        QCOMPARE(b->label(u"evidenceNone"_s).isEmpty(), writable); // "No evidence was sent."
    }
    void offlineDraftsGoOn()
    {
        DisputeView view = wooshView();
        for (const WhyNot why : {WhyNot::Offline, WhyNot::Stale, WhyNot::KeyMissing, WhyNot::ReadOnly, WhyNot::Gone}) {
            view.can.insert(WriteVerb::Respond, {why});
            b->pane.showDispute(view);
            QVERIFY(b->widget(u"evidenceForm"_s)->isVisible());
        }
    }
    void readersHearTheState()
    {
        b->pane.showDispute(filledView());
        QCOMPARE(
            b->head(u"shipping_carrier"_s)->accessibleName(), u"Carrier: provided, Kerry Express, 13 characters"_s);
        QCOMPARE(b->head(u"customer_communication"_s)->accessibleName(), u"Customer e-mails: expected, missing"_s);
        b->open(u"uncategorized_text"_s);
        b->head(u"shipping_documentation"_s)->click();
        QTest::mouseClick(b->button(u"evidenceMore"_s), Qt::LeftButton);
        QCOMPARE(b->head(u"receipt"_s)->accessibleName(), u"Receipt: optional, empty"_s);
        QCOMPARE(unnamedControls(b->pane), QStringList());
        b->pane.showDispute(sentView());
        QCOMPARE(unnamedControls(b->pane), QStringList());
    }
    void hostileTextStaysPlain()
    {
        DisputeView view = hostileEvidenceView();
        b->pane.showDispute(view);
        for (EvidenceHead *head : b->pane.findChildren<EvidenceHead *>())
            if (head->isVisible()) {
                QVERIFY(!head->line().value.contains(QChar(0x202e)));
                QVERIFY(!head->accessibleName().contains(QChar(0x202e)));
                head->click();
            }
        QCOMPARE(richLabels(b->pane), QStringList());
        for (const QLabel *label : b->pane.findChildren<QLabel *>())
            QVERIFY(!label->text().contains(QChar(0x202e)));
        for (const QWidget *any : b->pane.findChildren<QWidget *>())
            QVERIFY(!any->toolTip().contains(u"<b>"_s));
        QVERIFY(b->pane.widget()->width() <= b->pane.viewport()->width());
        view.dispute.status = u"under_review"_s;
        allow(view);
        b->pane.showDispute(view);
        QCOMPARE(richLabels(b->pane), QStringList());
        QVERIFY(b->pane.findChild<TextBlock *>(u"evidenceReadText_receipt"_s)->toPlainText().contains(u"⟦U+202E⟧"_s));
        QVERIFY(b->pane.widget()->width() <= b->pane.viewport()->width());
    }
    void narrowAndLargeFits()
    {
        const QFont before = QApplication::font();
        QFont large = before;
        large.setPixelSize(26);
        QApplication::setFont(large);
        b = std::make_unique<EvidenceBench>();
        b->pane.resize(420, 700);
        b->pane.showDispute(filledView());
        QTest::mouseClick(b->button(u"evidenceMore"_s), Qt::LeftButton);
        QCoreApplication::processEvents();
        QVERIFY(b->pane.widget()->width() <= b->pane.viewport()->width());
        for (EvidenceHead *head : b->pane.findChildren<EvidenceHead *>())
            if (head->isVisible())
                QVERIFY2(head->height() >= head->heightForWidth(head->width()), qPrintable(head->objectName()));
        b.reset();
        QApplication::setFont(before);
    }
};

QTEST_MAIN(tst_EvidenceRows)
#include "tst_evidencerows.moc"
