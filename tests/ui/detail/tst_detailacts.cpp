#include "models/items/texts.h"
#include "tests/ui/detail/panebench.h"

#include <QAction>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// Holds the detail pane to what it shows: acts give their reasons and ask once, no text becomes markup, every control
/// has its name.
class tst_DetailActs : public PaneBench {
    Q_OBJECT

private Q_SLOTS:
    void footGivesReasons();
    void nothingIsSentForOneThatIsGone();
    void footSignals();
    void heldEnterInTheFootAsksForNothing();
    void unclearShowsTheBanner();
    void droppedFilesGoOut();
    void chargeIsAskedForOnce();
    void hostileTextsStayPlain();
    void everyControlIsNamed();
    void statesReplaceEachOther();
};

void tst_DetailActs::footGivesReasons()
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

void tst_DetailActs::nothingIsSentForOneThatIsGone()
{
    DisputeView view = build::richView();
    m_pane->showDispute(view);
    const QString typed = message()->text();
    QVERIFY(!typed.isEmpty());
    const auto *line = m_pane->findChild<QLabel *>(u"detailGone"_s);
    QVERIFY(line->isHidden());
    QVERIFY(button(u"detailConcede"_s)->isEnabled());
    const auto judge = [&view] {
        for (auto can = view.can.begin(); can != view.can.end(); ++can)
            *can = capabilityOf(view.dispute, can.key());
    };
    view.dispute.missingAt = build::now();
    judge();
    m_pane->showDispute(view);
    QCOMPARE(line->text(), goneText(build::now(), QLocale()));
    QVERIFY(line->isVisible());
    const QString why = whyNotText(WhyNot::Gone, view.dispute.provider);
    for (const QString &name : {u"detailRespond"_s, u"detailConcede"_s, u"detailRecord"_s}) {
        QVERIFY(!button(name)->isEnabled());
        QCOMPARE(button(name)->toolTip(), why);
        QCOMPARE(button(name)->accessibleDescription(), why);
    }
    for (const QString &name : {u"documentSend"_s, u"documentRemove"_s})
        for (const QPushButton *act : m_pane->findChildren<QPushButton *>(name))
            if (act->isVisible() && !act->isEnabled())
                QCOMPARE(act->accessibleDescription(), why);
    for (const QPushButton *act : m_pane->findChildren<QPushButton *>(u"documentSend"_s))
        QVERIFY(!act->isVisible() || !act->isEnabled());
    QCOMPARE(message()->text(), typed); // nothing is taken away
    QVERIFY(!message()->isReadOnly());
    view.dispute.missingAt = {};
    judge();
    m_pane->showDispute(view);
    QVERIFY(line->isHidden());
    QVERIFY(button(u"detailConcede"_s)->isEnabled());
}

void tst_DetailActs::footSignals()
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

void tst_DetailActs::heldEnterInTheFootAsksForNothing()
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

void tst_DetailActs::unclearShowsTheBanner()
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

void tst_DetailActs::droppedFilesGoOut()
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

void tst_DetailActs::chargeIsAskedForOnce()
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

void tst_DetailActs::hostileTextsStayPlain()
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

void tst_DetailActs::everyControlIsNamed()
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

void tst_DetailActs::statesReplaceEachOther()
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

QTEST_MAIN(tst_DetailActs)
#include "tst_detailacts.moc"
