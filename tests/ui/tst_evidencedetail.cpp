#include "models/items/activitymodel.h"
#include "models/items/documentlistmodel.h"
#include "models/items/metadatamodel.h"
#include "tests/ui/evidencebuilders.h"
#include "ui/panes/detailpane.h"
#include "ui/panes/evidencehead.h"
#include "ui/panes/messageedit.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

#include <cmath>

using namespace disputedesk;
using namespace disputedesk::test;
using namespace Qt::StringLiterals;

namespace {
DisputeView omiseView()
{
    DisputeView view = wooshView(u"dspt_1"_s);
    view.dispute.provider = ProviderKind::Omise;
    view.dispute.status = u"open"_s;
    view.dispute.charge = u"chrg_1"_s;
    view.dispute.metadata = {{u"order"_s, MetadataType::Number, u"81"_s}};
    allow(view);
    return view;
}
} // namespace

/// The detail pane with disputes that are answered by evidence, among those that are not.
class tst_EvidenceDetail : public QObject {
    Q_OBJECT
    struct Bench {
        Theme theme{*qApp};
        MetadataModel metadata;
        DocumentListModel documents;
        ActivityModel activity;
        DetailPane pane{theme, metadata, documents, activity, evidenceNow};
    };
    std::unique_ptr<Bench> b;
    QPushButton *button(const QString &name) const { return b->pane.findChild<QPushButton *>(name); }
    QWidget *widget(const QString &name) const { return b->pane.findChild<QWidget *>(name); }
    QString label(const QString &name) const { return b->pane.findChild<QLabel *>(name)->text(); }

private Q_SLOTS:
    void init()
    {
        b = std::make_unique<Bench>();
        b->pane.resize(440, 800);
        b->pane.show();
        b->pane.setCurrentTab(DetailPane::Response);
        QApplication::setActiveWindow(&b->pane);
        QVERIFY(QTest::qWaitForWindowActive(&b->pane));
    }
    void cleanup() { b.reset(); }

    void theTabReadsAsItIs()
    {
        const auto *tabs = b->pane.findChild<QTabBar *>(u"detailTabs"_s);
        b->pane.showDispute(wooshView());
        QCOMPARE(tabs->tabText(DetailPane::Response), u"Evidence"_s);
        QVERIFY(b->pane.findChild<QWidget *>(u"evidencePane"_s)->isVisible());
        b->pane.showDispute(omiseView());
        QCOMPARE(tabs->tabText(DetailPane::Response), u"Response"_s);
        QVERIFY(!b->pane.findChild<QWidget *>(u"evidencePane"_s)->isVisible());
        QCOMPARE(b->pane.currentTab(), DetailPane::Response);
    }
    void switchingProvidersLosesNothing()
    {
        QSignalSpy edits(&b->pane, &DetailPane::draftEdited);
        b->pane.showDispute(wooshView());
        auto *head = b->pane.findChild<EvidenceHead *>(u"evidenceHead_uncategorized_text"_s);
        head->click();
        QTest::keyClicks(b->pane.findChild<MessageEdit *>(u"evidenceEdit_uncategorized_text"_s), u"abc"_s);
        b->pane.showDispute(omiseView());
        QCOMPARE(edits.count(), 1);
        QCOMPARE(edits.last().first().value<Draft>().evidence, (Evidence{{u"uncategorized_text"_s, u"abc"_s}}));
        QCOMPARE(b->metadata.metadata(), omiseView().dispute.metadata);
        QTest::keyClicks(b->pane.findChild<MessageEdit *>(u"responseMessage"_s), u"hello"_s);
        b->pane.showDispute(wooshView());
        QCOMPARE(edits.count(), 2);
        QCOMPARE(edits.last().first().value<Draft>().message, u"hello"_s);
        QCOMPARE(edits.last().first().value<Draft>().disputeId, u"dspt_1"_s);
        QVERIFY(!edits.last().first().value<Draft>().metadataEdited);
        QVERIFY(b->metadata.metadata().isEmpty());
        QTest::qWait(500);
        QCOMPARE(edits.count(), 2);
    }
    void noChargeIsAskedForThatCannotBeRead()
    {
        QSignalSpy charges(&b->pane, &DetailPane::chargeRequested);
        b->pane.showDispute(wooshView());
        b->pane.setCurrentTab(DetailPane::Summary);
        QTest::qWait(700);
        QCOMPARE(charges.count(), 0);
        QVERIFY(!button(u"chargeRead"_s)->isVisible());
        b->pane.showDispute(omiseView());
        QTRY_COMPARE(charges.count(), 1);
    }
    void theFootFitsTheProvider()
    {
        b->pane.showDispute(filledView());
        QVERIFY(button(u"detailRespond"_s)->isEnabled());
        QVERIFY(!button(u"detailStage"_s)->isVisible());
        QVERIFY(button(u"detailConcede"_s)->isVisible());
        QCOMPARE(label(u"detailSendNote"_s), u"one send only"_s);
        QVERIFY(widget(u"detailSendNote"_s)->isVisible());
        QVERIFY(!widget(u"detailReasons"_s)->isVisible()); // once is enough
        DisputeView stripe = stripeView();
        stripe.draft = filledView().draft;
        b->pane.showDispute(stripe);
        QVERIFY(button(u"detailStage"_s)->isVisible());
        QVERIFY(!widget(u"detailSendNote"_s)->isVisible()); // no room beside three buttons
        QCOMPARE(label(u"detailReasons"_s), u"Review and send: final once submitted."_s);
        b->pane.resize(900, 800);
        QTRY_VERIFY(widget(u"detailSendNote"_s)->isVisible());
        QCOMPARE(label(u"detailSendNote"_s), u"final once submitted"_s);
        QVERIFY(!widget(u"detailReasons"_s)->isVisible());
        b->pane.resize(440, 800);
        QSignalSpy staged(&b->pane, &DetailPane::stageRequested);
        QTest::mouseClick(button(u"detailStage"_s), Qt::LeftButton);
        QCOMPARE(staged.count(), 1);
        for (const QPushButton *any : b->pane.findChildren<QPushButton *>())
            QVERIFY2(!any->text().contains(u"close"_s, Qt::CaseInsensitive), qPrintable(any->objectName()));
        b->pane.showDispute(wooshView(u"dp_empty"_s));
        QVERIFY(!button(u"detailRespond"_s)->isEnabled());
        QVERIFY(button(u"detailRespond"_s)->toolTip().startsWith(u"There is no evidence yet"_s));
        b->pane.showDispute(stripeView()); // a button that is off has its reason, no note on what its press would do
        QVERIFY(!button(u"detailRespond"_s)->isEnabled());
        QVERIFY(!label(u"detailReasons"_s).contains(u"final once"_s));
        b->pane.showDispute(sentView());
        QVERIFY(!button(u"detailRespond"_s)->isEnabled());
        QVERIFY(button(u"detailRespond"_s)->toolTip().contains(u"takes nothing more"_s));
    }
    void whatStopsAResponseIsInTheInkOfDanger()
    {
        DisputeView view = omiseView();
        view.draft.account = view.account.id;
        view.draft.disputeId = view.dispute.id;
        view.draft.message = u"of {{metadata.none}}"_s;
        b->pane.showDispute(view);
        const auto inkOf = [this](const QString &start) {
            for (const QLabel *check : widget(u"responseChecks"_s)->findChildren<QLabel *>())
                if (check->isVisible() && check->text().startsWith(start))
                    return check->palette().color(QPalette::WindowText);
            return QColor();
        };
        QCOMPARE(inkOf(u"!"_s), b->theme.color(Ink::Danger));
        QCOMPARE(inkOf(u"✓"_s), b->theme.color(Ink::Muted));
        view.draft.message = u"of THB 10.00"_s;
        b->pane.showDispute(view);
        QCOMPARE(inkOf(u"!"_s), QColor());
    }
    void whatWasAcceptedWasNotSent()
    {
        DisputeView view = omiseView();
        view.dispute.message = u"Kept at the provider."_s;
        for (const auto &[status, heading] : {std::pair(u"pending"_s, u"Message sent to the bank"_s),
                 std::pair(u"lost"_s, u"Message at Omise"_s), std::pair(u"open"_s, u"Message to the bank"_s)}) {
            view.dispute.status = status;
            allow(view);
            b->pane.showDispute(view);
            QCOMPARE(label(u"responseHeading"_s), heading);
        }
    }
    void whatStandsUnderAFieldBeginsAtItsLabel()
    {
        b->pane.showDispute(filledView());
        const auto *head = b->pane.findChild<EvidenceHead *>(u"evidenceHead_uncategorized_text"_s);
        const QWidget *pill = widget(u"evidenceLinkPill_uncategorized_text"_s);
        QVERIFY(pill->isVisible());
        QCOMPARE(pill->mapTo(&b->pane, QPoint()).x(), head->mapTo(&b->pane, QPoint(head->indent(), 0)).x());
        b->pane.showDispute(sentView());
        const QWidget *text = widget(u"evidenceReadText_shipping_carrier"_s);
        const QWidget *above = widget(u"evidenceReadLabel_shipping_carrier"_s);
        QCOMPARE(text->mapTo(&b->pane, QPoint()).x(), above->mapTo(&b->pane, QPoint()).x());
    }
    /// A label of two lines: what is to be pressed stands beside the first.
    void chooseStandsOnTheFirstLine()
    {
        b->pane.resize(360, 800);
        b->pane.showDispute(wooshView());
        int high = 0;
        for (const EvidenceHead *head : b->pane.findChildren<EvidenceHead *>()) {
            const QString field = head->objectName().section(u'_', 1);
            const QPushButton *choose = button(u"evidenceChoose_"_s + field);
            if (!head->isVisible() || !choose || !choose->isVisible())
                continue;
            const int middle = choose->mapTo(&b->pane, choose->rect().center()).y();
            const int first = head->mapTo(&b->pane, QPoint(0, head->minimumSizeHint().height() / 2)).y();
            QVERIFY2(std::abs(middle - first) <= 1, qPrintable(field));
            high += head->height() > head->minimumSizeHint().height() + 8;
        }
        QVERIFY(high > 0);
    }
    /// 1440x900 at 200 %: there is no height for two rows.
    void aConflictTakesOneRowOfALowPane()
    {
        DisputeView view = filledView();
        view.dispute.evidence.insert(u"customer_name"_s, u"Somebody else"_s);
        b->pane.showDispute(view);
        const QWidget *words = widget(u"conflictBannerText"_s);
        const QWidget *compare = widget(u"conflictCompare"_s);
        QVERIFY(compare->isVisible());
        QTRY_VERIFY(compare->y() > words->geometry().bottom());
        b->pane.resize(720, 288);
        QTRY_VERIFY(compare->x() > words->geometry().right());
        QVERIFY(compare->geometry().bottom() < widget(u"conflictBanner"_s)->height());
    }
    void wishesAreHandedOn()
    {
        b->pane.showDispute(filledView());
        QSignalSpy chosen(&b->pane, &DetailPane::evidenceFileRequested);
        QSignalSpy saves(&b->pane, &DetailPane::saveFileRequested);
        button(u"evidenceChoose_customer_communication"_s)->click();
        QCOMPARE(chosen.first().first().toString(), u"customer_communication"_s);
        b->pane.setEvidenceUpload(filledView().draft.files.first().id, 5);
        QVERIFY(!button(u"detailRespond"_s)->isEnabled());
        b->pane.setEvidenceUpload(filledView().draft.files.first().id, -1);
        QVERIFY(button(u"detailRespond"_s)->isEnabled());
        b->pane.showDispute(sentView());
        button(u"evidenceReadSave_shipping_documentation"_s)->click();
        QCOMPARE(saves.first().first().toString(), u"file_1Nv8signed"_s);
    }
};

QTEST_MAIN(tst_EvidenceDetail)
#include "tst_evidencedetail.moc"
