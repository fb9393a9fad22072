#include "tests/screens/takeevidence.h"

#include "tests/app/sandboxclient.h"
#include "tests/support/deskwalk.h"
#include "ui/panes/detailpane.h"
#include "ui/panes/listpane.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace disputedesk::test {

namespace {
/// Somebody else wrote at the provider meanwhile: the banner, and the comparison behind it.
void takeConflict(DeskDriver &driver, Camera &camera)
{
    const auto write = [&driver](const QByteArray &evidence) {
        (void)tests::SandboxClient(driver.sandbox(), driver.api())
            .send("POST", "/v1/disputes/" + driver.desk().opened().disputeId().toLatin1(), evidence + "&submit=false",
                "application/x-www-form-urlencoded");
        driver.desk().opened().readAgain();
    };
    const auto compare = [&driver] { return driver.click(u"conflictCompare"_s) && driver.find(u"conflictDialog"_s); };
    write("evidence[uncategorized_text]=Written by a colleague");
    if (!camera.takeIf(driver.find(u"conflictBanner"_s), driver, u"conflictbanner"_s))
        return;
    camera.takeIf(compare(), driver, u"conflict"_s);
    closeDialogs(driver);
    write("evidence[shipping_date]=2026-11-11&evidence[shipping_carrier]=Flash Express");
    const DisputeView &view = driver.desk().opened().view();
    const bool read = QTest::qWaitFor(
        [&view] { return view.dispute.evidence.value(u"shipping_carrier"_s) == "Flash Express"_L1; }, 20'000);
    camera.takeIf(read && compare(), driver, u"conflictmany"_s);
    closeDialogs(driver);
}
/// What is kept at Stripe without being submitted: its review, and the question behind it.
bool takeStage(DeskDriver &driver, Camera &camera)
{
    QTest::qWait(QApplication::doubleClickInterval() + 50);
    if (!driver.click(u"detailStage"_s) || !driver.find(u"reviewDialog"_s))
        return false;
    camera.take(driver, u"stagereview"_s);
    if (!driver.click(u"reviewContinue"_s) || !driver.find(u"confirmDialog"_s))
        return false;
    camera.take(driver, u"stage"_s);
    closeDialogs(driver);
    return true;
}
} // namespace

bool takeEvidence(DeskDriver &driver, Camera &camera, const QString &suffix)
{
    if (!driver.start())
        return false;
    camera.fit(driver);
    tests::SandboxClient client(driver.sandbox(), driver.api());
    const auto show = [&](const char *list, DetailPane::Tab tab) {
        const QString id = QString::fromLatin1(client.first(QLatin1StringView(list)));
        driver.desk().list().showDispute({driver.account().id, id});
        showDetail(driver);
        const bool shown = !id.isEmpty() && driver.open(id);
        driver.desk().detail().setCurrentTab(tab);
        QTest::qWait(400);
        return shown;
    };
    if (!show("needs_response", DetailPane::Response))
        return false;
    Draft draft = driver.desk().opened().view().draft;
    draft.account = driver.account().id;
    draft.disputeId = driver.desk().opened().disputeId();
    draft.base = SeenState::of(driver.desk().opened().view().dispute);
    draft.productType = ProductType::Physical;
    draft.evidence = {{u"shipping_date"_s, u"9 November 2026"_s}, {u"shipping_carrier"_s, u"Kerry Express"_s},
        {u"shipping_tracking_number"_s, u"KEX0039127751"_s},
        {u"uncategorized_text"_s,
            u"The cardholder ordered twice before with the same address and device, see "
            "https://shop.example/orders/1042."_s}};
    driver.desk().drafts().put(draft);
    driver.desk().detail().replaceDraft(draft);
    driver.desk().opened().refresh();
    QTest::qWait(500);
    camera.take(driver, u"evidence"_s + suffix);
    camera.takeIf(
        driver.click(u"detailRespond"_s) && driver.find(u"reviewDialog"_s), driver, u"evidencereview"_s + suffix);
    closeDialogs(driver);
    bool ok = true;
    if (driver.account().provider == ProviderKind::Stripe) {
        ok = takeStage(driver, camera);
        takeConflict(driver, camera);
    }
    for (const auto &[list, name] : {std::pair{"inquiry", "inquiry"}, {"submitted", "submitted"},
             {"no_due_date", "nodue"}, {"ambiguous_reason", "ambiguous"}, {"past_due", "pastdue"}}) {
        const bool isForm =
            QLatin1StringView(list) == "submitted"_L1 || QLatin1StringView(list) == "ambiguous_reason"_L1;
        camera.takeIf(show(list, isForm ? DetailPane::Response : DetailPane::Summary), driver,
            QString::fromLatin1(name) + suffix);
    }
    driver.stop();
    return ok;
}

} // namespace disputedesk::test
