#include "tests/screens/takeacts.h"

#include "tests/app/sandboxclient.h"
#include "tests/support/deskwalk.h"
#include "tests/ui/detail/builders.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/panes/listpane.h"

#include <QCheckBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace disputedesk::test {

namespace {
/// The last question before real money moves, by itself: a live account never takes a sandbox's address (I6), so that
/// there is no window to put it over.
bool takeLive(DeskDriver &driver, Camera &camera)
{
    const DisputeView view = build::richView();
    const WriteIntent intent = build::intentOf(view, WriteVerb::Concede);
    const ConfirmSpec spec = confirmSpecOf(intent, view.account, view.dispute, view.draft,
        u"POST /disputes/%1/accept"_s.arg(view.dispute.id), build::now(), QLocale());
    ConfirmDialog dialog(spec, driver.desk().theme());
    dialog.open();
    auto *const line = dialog.findChild<QLineEdit *>(u"confirmTyped"_s);
    const auto *const act = dialog.findChild<QWidget *>(u"confirmAct"_s);
    if (!line || !act || !QTest::qWaitForWindowActive(&dialog))
        return false;
    camera.save(dialog.grab(), u"confirmlive"_s);
    line->setFocus();
    QTest::keyClicks(line, dialog.wantedText());
    const bool armed = QTest::qWaitFor([act] { return act->isEnabled(); }, 20'000);
    camera.save(dialog.grab(), u"confirmlivetyped"_s);
    dialog.reject();
    return armed;
}
} // namespace

bool takeActs(DeskDriver &driver, Camera &camera)
{
    if (!driver.start())
        return false;
    camera.fit(driver);
    const bool live = takeLive(driver, camera);
    tests::SandboxClient client(driver.sandbox());
    const QString id = QString::fromLatin1(client.first("acceptable"_L1));
    driver.desk().list().showDispute({driver.account().id, id});
    showDetail(driver);
    if (id.isEmpty() || !driver.open(id) || !driver.click(u"detailConcede"_s))
        return false;
    auto *const tick = driver.find<QCheckBox>(u"confirmTick"_s);
    if (!tick)
        return false;
    tick->setChecked(true);
    if (!client.control("faults", tests::asJson("{'rules':[{'kind':'drop_before','match':{'regex':'/accept$'}}]}"))
        || !driver.click(u"confirmAct"_s) || !driver.find(u"confirmOutcome"_s) || !driver.find(u"detailBanner"_s))
        return false;
    camera.take(driver, u"outcomeunknown"_s);
    closeDialogs(driver);
    camera.take(driver, u"unknown"_s);
    if (!driver.click(u"detailSettle"_s) || !driver.find(u"settleDialog"_s))
        return false;
    camera.take(driver, u"settle"_s);
    closeDialogs(driver);
    driver.stop();
    return live;
}

} // namespace disputedesk::test
