#include "tests/screens/takeupdates.h"

#include "app/desktop/updatecheck.h"
#include "models/domain/asyncresult.h"
#include "tests/screens/settingsplace.h"
#include "tests/support/deskwalk.h"

#include <QCheckBox>

using namespace Qt::StringLiterals;

namespace disputedesk::test {

namespace {
/// Always has a newer version, and asks nobody.
class Announced final : public ReleaseSource {
public:
    QFuture<ApiResult<Release>> ask() override
    {
        return readyFuture(ApiResult<Release>(Release{u"99.1.2"_s,
            {{u"disputedesk-99.1.2-linux-x86_64.run"_s,
                 u"6a09e667f3bcc908b2fb1366ea957d3e3adec17512775099da2f590b0667322a"_s},
                {u"disputedesk-99.1.2-windows-x86_64.exe"_s,
                    u"510e527fade682d19b05688c2b3e6c1f1f83d9abfb41bd6b5be0cd19137e2179"_s}}}));
    }
    void setProxy(const QNetworkProxy &) override { }
    QUrl address() const override { return QUrl(u"https://disputedesk.example/release.json"_s); }
    QUrl page() const override { return QUrl(u"https://disputedesk.example/get"_s); }
};
} // namespace

bool takeUpdates(DeskDriver &driver, Camera &camera)
{
    driver.prepare = [](Desk &desk) { desk.offerUpdates(std::make_unique<Announced>()); };
    if (!driver.start())
        return false;
    camera.fit(driver);
    if (!camera.takeIf(openSettingsAt(driver, u"settingsUpdates"_s), driver, u"updatesettings"_s))
        return false;
    driver.find<QCheckBox>(u"settingsUpdates"_s)->setChecked(true);
    if (!driver.click(u"settingsSave"_s))
        return false;
    camera.takeIf(driver.find(u"notice_update"_s), driver, u"updateoffer"_s);
    camera.takeIf(driver.click(u"noticeAct_update"_s) && driver.find(u"updateDialog"_s), driver, u"update"_s);
    closeDialogs(driver);
    driver.stop();
    return true;
}

} // namespace disputedesk::test
