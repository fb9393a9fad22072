#include "tests/screens/takeclosing.h"

#include "app/desktop/triageflow.h"
#include "tests/app/sandboxclient.h"
#include "tests/support/deskwalk.h"
#include "ui/dialogs/workdialog.h"
#include "ui/window/mainwindow.h"

#include <QCheckBox>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace disputedesk::test {

namespace {
/// Such an export is over before anybody closes: one that stands still, and what ExportFlow says to who closes then, by
/// a flow whose words the desk tells the same way.
bool refuseForExport(DeskDriver &driver)
{
    const auto words = [](const char *text) { return QCoreApplication::translate("disputedesk::ExportFlow", text); };
    auto *const flow = driver.desk().window().findChild<TriageFlow *>();
    if (!flow)
        return false;
    Q_EMIT flow->stopped(words("An export is under way"), words("Wait until it has ended, or stop it."));
    return driver.find(u"messageBox"_s);
}

/// A write that the provider takes its time over.
bool send(DeskDriver &driver, const QString &id)
{
    const bool slow = tests::SandboxClient(driver.sandbox())
                          .control("faults",
                              tests::asJson("{'rules':[{'kind':'latency','ms':20000,'match':{'regex':'/accept$'},"
                                            "'count':1}]}"));
    if (!slow || id.isEmpty() || !driver.open(id) || !driver.click(u"detailConcede"_s))
        return false;
    auto *const tick = driver.find<QCheckBox>(u"confirmTick"_s);
    if (!tick)
        return false;
    tick->setChecked(true);
    return driver.click(u"confirmAct"_s) && driver.find(u"confirmProgress"_s)
        && QTest::qWaitFor([&driver] { return driver.desk().sync().isSending(); }, 20'000);
}
} // namespace

bool takeClosing(DeskDriver &driver, Camera &camera)
{
    const QString id = startOnDispute(driver, camera);
    if (id.isEmpty())
        return false;
    {
        WorkDialog work(QCoreApplication::translate("disputedesk::ExportFlow", "Exporting disputes"),
            driver.desk().theme(), &driver.desk().window());
        work.setProgress(412'700, 1'000'000);
        work.show();
        camera.takeIf(refuseForExport(driver), driver, u"closingexport"_s);
        closeDialogs(driver);
    }
    if (camera.takeIf(send(driver, id), driver, u"sending"_s)) {
        driver.desk().window().close();
        camera.takeIf(driver.desk().window().isVisible() && driver.find(u"messageBox"_s), driver, u"closingwrite"_s);
        if (auto *const box = driver.find<QDialog>(u"messageBox"_s))
            box->reject();
    }
    const bool ended = QTest::qWaitFor(
        [&driver] { return !driver.desk().sync().isSending() && driver.isShown(u"confirmOutcome"_s); }, 60'000);
    closeDialogs(driver);
    driver.stop();
    return ended;
}

} // namespace disputedesk::test
