#include "tests/screens/takestates.h"

#include "tests/app/sandboxclient.h"
#include "tests/screens/takeexports.h"
#include "tests/support/casesample.h"
#include "tests/support/deskwalk.h"
#include "tests/support/housesample.h"
#include "ui/dialogs/workdialog.h"
#include "ui/panes/detailpane.h"
#include "ui/panes/listpane.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace disputedesk::test {

namespace {
bool takeFiles(DeskDriver &driver, Camera &camera)
{
    const QTemporaryDir folder;
    driver.desk().detail().setCurrentTab(DetailPane::Response);
    Q_EMIT driver.desk().detail().filesDropped({slipIn(folder, u"Signed slip สลิป.png"_s)});
    const auto &files = driver.desk().opened().view().draft.files;
    if (!QTest::qWaitFor([&files] { return !files.isEmpty(); }, 20'000))
        return false;
    camera.take(driver, u"files"_s);
    const QUuid file = files.constFirst().id;
    Q_EMIT driver.desk().detail().previewRequested({}, file);
    const auto *const picture = driver.find<QLabel>(u"previewPicture"_s);
    if (!picture || !QTest::qWaitFor([picture] { return !picture->pixmap(Qt::ReturnByValue).isNull(); }, 20'000))
        return false;
    camera.take(driver, u"preview"_s);
    closeDialogs(driver);
    QTest::qWait(QApplication::doubleClickInterval() + 50);
    Q_EMIT driver.desk().detail().uploadNowRequested(file);
    const auto *const act = driver.find(u"confirmAct"_s);
    if (!act || !QTest::qWaitFor([act] { return act->isEnabled(); }, 20'000))
        return false;
    camera.take(driver, u"upload"_s);
    closeDialogs(driver);
    return true;
}

bool takeLock(DeskDriver &driver, Camera &camera)
{
    driver.desk().window().actions().lock->trigger();
    QWidget *const screen = driver.find(u"lockWindow"_s);
    if (!screen || !QTest::qWaitForWindowExposed(screen))
        return false;
    camera.save(screen->grab(), u"lock"_s);
    if (driver.isShown(u"lockKey"_s))
        driver.find<QLineEdit>(u"lockKey"_s)->setText(sandbox::Sandbox::testKey(driver.api()));
    return driver.click(u"lockUnlock"_s)
        && QTest::qWaitFor([&driver] { return driver.desk().window().isVisible(); }, 20'000);
}

bool setFault(DeskDriver &driver, const QByteArray &rule)
{
    return tests::SandboxClient(driver.sandbox(), driver.api())
        .control("faults", tests::asJson("{'rules':[" + rule + "]}"));
}
} // namespace

bool takeStates(DeskDriver &driver, Camera &camera)
{
    if (startOnDispute(driver, camera).isEmpty())
        return false;
    bool ok = takeFiles(driver, camera);
    showList(driver);
    driver.desk().list().setSearch(u"currency:THB amount:>=lots"_s);
    camera.takeIf(driver.find(u"searchProblem"_s), driver, u"badsearch"_s);
    driver.desk().list().setSearch({});
    camera.takeIf(trigger(driver, "actionImportSettings") && chooseImport(driver) && driver.find(u"importDialog"_s),
        driver, u"import"_s);
    closeDialogs(driver);
    camera.takeIf(trigger(driver, "actionOpenCaseFile") && chooseCase(driver) && driver.find(u"openedCaseDialog"_s),
        driver, u"casefileopened"_s);
    closeDialogs(driver);
    { // shorter work is over before its dialog comes: one that stands still
        WorkDialog work(QCoreApplication::translate("disputedesk::ExportFlow", "Exporting disputes"),
            driver.desk().theme(), &driver.desk().window());
        work.setProgress(412'700, 1'000'000);
        work.show();
        camera.take(driver, u"work"_s);
    }
    ok = takeLock(driver, camera) && ok;
    ok = setFault(driver, "{'kind':'unauthorized'}") && ok;
    driver.desk().sync().refresh({driver.account().id});
    // The notice bar may be there already: a draft is due.
    camera.takeIf(driver.find(u"failedBanner"_s), driver, u"keyrefused"_s);
    driver.stop();
    return ok;
}

bool takeBeginnings(const std::function<std::unique_ptr<DeskDriver>()> &make, Camera &camera)
{
    const auto reading = make();
    bool ok = setFault(*reading, "{'kind':'latency','ms':8000,'match':{'method':'GET'},'count':2}");
    bool loads = false;
    reading->whileStarting = [&] {
        loads = reading->find(u"listSkeleton"_s);
        camera.take(*reading, u"loading"_s);
    };
    ok = reading->start() && loads && ok;
    reading->stop();
    const auto refused = make();
    ok = setFault(*refused, "{'kind':'unauthorized'}") && refused->start() && ok;
    camera.take(*refused, u"errorkey"_s);
    refused->stop();
    const auto cut = make();
    cut->sandbox().stop();
    ok = cut->start() && ok;
    camera.take(*cut, u"errornetwork"_s);
    cut->stop();
    return ok;
}

} // namespace disputedesk::test
