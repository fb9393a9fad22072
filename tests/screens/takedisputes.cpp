#include "tests/screens/takedisputes.h"

#include "app/desktop/remindertexts.h"
#include "tests/app/sandboxclient.h"
#include "tests/screens/takeexports.h"
#include "tests/screens/takewriting.h"
#include "tests/support/batchrows.h"
#include "tests/support/deskwalk.h"
#include "ui/panes/detailpane.h"
#include "ui/panes/listpane.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace disputedesk::test {

namespace {
/// Keeps the search in the line as a view of that name.
void saveView(DeskDriver &driver, const QString &search, const QString &name)
{
    driver.desk().list().setSearch(search);
    if (auto *save = driver.desk().window().findChild<QAction *>(u"saveView"_s))
        save->trigger();
    if (auto *edit = driver.find<QLineEdit>(u"viewName"_s)) {
        edit->setText(name);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    QTest::qWait(300);
}

/// A notice of a deadline in the chosen language, as NoticeFlow puts it across the window.
QString reminderText()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    DisputeRow row;
    row.id = u"dspt_reminder"_s;
    row.amount = {1'245'000, u"THB"_s};
    row.status = u"open"_s;
    row.reasonCode = u"goods_or_services_not_provided"_s;
    row.createdMs = now.addDays(-5).toMSecsSinceEpoch();
    row.dueMs = now.addSecs(52 * 3600 + 60).toMSecsSinceEpoch();
    row.dueSource = DeadlineSource::Estimated;
    const QUuid account = QUuid::createUuid();
    DisputeIndex index;
    index.upsert(account, Mode::Live, u"Siam Goods"_s, *batchOf(QList<DisputeRow>{row}));
    const NoticeText text =
        noticeTextOf({{{ReminderKind::ThreeDays, account, row.id, row.dueMs}}}, index, now, QLocale());
    return QCoreApplication::translate("disputedesk::NoticeFlow", "%1. %2").arg(text.title, text.body);
}

/// Saved views, and a search being typed; then the outbox with the draft that was begun.
void takeSearchAndOutbox(DeskDriver &driver, Camera &camera)
{
    driver.desk().window().actions().showOutbox->trigger();
    QTest::qWait(300);
    camera.take(driver, u"outbox"_s);
    showList(driver);
    saveView(driver, u"due:7d amount:>=1000"_s, u"Large, this week"_s);
    saveView(driver, u"reason:fraud"_s, u"Fraud"_s);
    driver.desk().list().setSearch(u"reason:fraud currency:THB"_s);
    QTest::qWait(400);
    if (auto *button = driver.find<QPushButton>(u"saveViewButton"_s); button && button->menu()) {
        button->menu()->popup(button->mapToGlobal(QPoint(0, button->height())));
        QTest::qWait(100);
        camera.save(button->menu()->grab(), u"viewmenu"_s);
        button->menu()->hide();
    } else {
        camera.miss(u"viewmenu"_s);
    }
    if (auto *line = driver.find<QLineEdit>(u"searchLine"_s)) {
        line->setFocus();
        line->clear();
        QTest::qWait(400); // each of the two is a search of its own
        QTest::keyClicks(line, u"currency:THB"_s);
        QTest::qWait(400);
        QTest::keyClicks(line, u" is:"_s);
        camera.take(driver, u"search"_s);
        line->clear();
    } else {
        camera.miss(u"search"_s);
    }
    driver.desk().list().setSearch({});
}

/// Which metadata key a column shall show: asked with room for one more, and without.
void takeMetaColumn(DeskDriver &driver, Camera &camera)
{
    const auto choose = [&driver](const QString &name) { // the menu is filled when it opens
        auto *const menu = driver.desk().window().findChild<QMenu *>(u"columnsMenu"_s);
        if (menu)
            Q_EMIT menu->aboutToShow();
        auto *const action = menu ? menu->findChild<QAction *>(name) : nullptr;
        if (action)
            action->trigger();
        return action != nullptr;
    };
    const auto ask = [&] {
        const auto *const keys =
            choose(u"addMetadataColumn"_s) ? driver.find<QListWidget>(u"metaColumnKeys"_s) : nullptr;
        return keys && QTest::qWaitFor([keys] { return keys->count() > 0; }, 30'000);
    };
    camera.takeIf(ask(), driver, u"metacolumn"_s);
    closeDialogs(driver);
    for (const QString &key : {u"order_id"_s, u"channel"_s, u"carrier"_s, u"shop"_s, u"region"_s})
        (void)driver.desk().list().addMetadataColumn(key);
    camera.takeIf(ask(), driver, u"metacolumnfull"_s);
    closeDialogs(driver);
    if (!choose(u"resetColumns"_s))
        camera.miss(u"metacolumnfull"_s);
}
} // namespace

bool takeDisputes(DeskDriver &driver, Camera &camera)
{
    if (!driver.start())
        return false;
    camera.fit(driver);
    const QString id = QString::fromLatin1(tests::SandboxClient(driver.sandbox()).first("acceptable"_L1));
    driver.desk().list().showDispute({driver.account().id, id});
    if (!driver.isShown(u"detailPane"_s)) { // one pane at a time
        QTest::qWait(300);
        camera.take(driver, u"list"_s);
    }
    showDetail(driver);
    if (!driver.open(id))
        return false;
    QTest::qWait(600); // the charge
    camera.take(driver, u"main"_s);

    driver.desk().detail().setCurrentTab(DetailPane::Response);
    if (auto *message = driver.find<QPlainTextEdit>(u"responseMessage"_s)) {
        message->setFocus();
        message->insertPlainText(
            QString::fromUtf8("The order was delivered on 9 November 2026 by Kerry Express (tracking KEX0039127751). "
                              "คุณสมชาย signed for the parcel at the address on the order; the signed slip is "
                              "attached.\n\nWe ask for the dispute to be closed in our favour."));
    }
    QTest::qWait(700); // saved
    camera.take(driver, u"response"_s);
    takeReplies(driver, camera);
    takeMarks(driver, camera);
    driver.desk().detail().setCurrentTab(DetailPane::Response);

    takeSearchAndOutbox(driver, camera);
    takeMetaColumn(driver, camera);
    const QStringList none = walkDisputeDialogs(driver, [&](const QString &name) { camera.take(driver, name); });
    driver.desk().window().actions().palette->trigger();
    auto *const line = driver.find<QLineEdit>(u"paletteLine"_s);
    if (line)
        QTest::keyClicks(line, u"re"_s);
    camera.takeIf(line, driver, u"palette"_s);
    closeDialogs(driver);
    driver.desk().window().setReminder(
        u"reminder2"_s, reminderText(), QCoreApplication::translate("disputedesk::NoticeFlow", "Open"));
    camera.take(driver, u"reminder"_s);
    driver.desk().window().clearNotice(u"reminder2"_s);
    showDetail(driver);
    if (!driver.open(id))
        return false;
    takeExports(driver, camera);
    driver.desk().detail().setCurrentTab(DetailPane::Response);

    camera.takeIf(driver.click(u"detailRespond"_s) && driver.find(u"reviewDialog"_s), driver, u"review"_s);
    closeDialogs(driver);
    QTest::qWait(QApplication::doubleClickInterval() + 50);

    camera.takeIf(driver.click(u"detailConcede"_s) && driver.find(u"confirmDialog"_s), driver, u"confirm"_s);
    if (auto *tick = driver.find<QCheckBox>(u"confirmTick"_s))
        tick->setChecked(true);
    driver.click(u"confirmAct"_s);
    const bool known = QTest::qWaitFor(
        [&] {
            return driver.isShown(u"confirmOutcome"_s) && driver.desk().opened().view().dispute.stage() == Stage::Lost;
        },
        30'000);
    camera.takeIf(known, driver, u"outcome"_s);
    closeDialogs(driver);

    driver.desk().detail().setCurrentTab(DetailPane::Activity);
    QTest::qWait(300);
    camera.take(driver, u"activity"_s);
    driver.desk().detail().setCurrentTab(DetailPane::Json);
    camera.take(driver, u"json"_s);
    showList(driver);
    driver.desk().list().showTab(std::nullopt);
    camera.take(driver, u"all"_s);
    driver.desk().list().setSearch(u"no such thing"_s);
    QTest::qWait(400);
    camera.take(driver, u"nomatch"_s);
    driver.desk().list().setSearch({});
    driver.desk().window().actions().settings->trigger();
    QTest::qWait(100);
    camera.take(driver, u"settings"_s);
    closeDialogs(driver);
    driver.desk().window().actions().shortcuts->trigger();
    QTest::qWait(100);
    camera.take(driver, u"shortcuts"_s);
    closeDialogs(driver);
    driver.desk().window().actions().about->trigger();
    QTest::qWait(100);
    camera.take(driver, u"about"_s);
    closeDialogs(driver);
    driver.desk().window().actions().checkLedger->trigger();
    QTest::qWait(500);
    camera.take(driver, u"ledger"_s);
    closeDialogs(driver);
    driver.desk().window().actions().help->trigger();
    QTest::qWait(100);
    camera.take(driver, u"help"_s);
    closeDialogs(driver);
    driver.desk().window().actions().showActivity->trigger();
    QTest::qWait(300);
    camera.take(driver, u"activitypage"_s);
    driver.desk().window().actions().addAccount->trigger();
    QTest::qWait(100);
    camera.take(driver, u"account"_s);
    closeDialogs(driver);
    driver.desk().window().actions().showList->trigger();
    const OnScreen look = [&](const QString &name) { camera.take(driver, name); };
    const QStringList missing = none + walkAccountDialogs(driver, look);
    for (const QString &name : missing)
        camera.miss(name);

    tests::SandboxClient(driver.sandbox())
        .control("faults",
            tests::asJson("{'rules':[{'kind':'drop_after','match':{'regex':'/"
                          "accept$'}},{'kind':'drop_before','match':{'method':'GET'}}]}"));
    driver.stop();
    driver.sandbox().stop();
    if (!driver.start())
        return false;
    camera.fit(driver);
    showDetail(driver);
    if (!driver.open(id)
        || !QTest::qWaitFor([&] { return driver.desk().sync().status({driver.account().id}).offline; }, 20'000))
        return false;
    camera.take(driver, u"offline"_s);
    driver.stop();
    return missing.isEmpty();
}

} // namespace disputedesk::test
