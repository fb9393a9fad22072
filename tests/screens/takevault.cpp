#include "tests/screens/takevault.h"

#include "app/desktop/vaulttexts.h"
#include "models/store/keyvault.h"
#include "tests/screens/settingsplace.h"
#include "tests/support/deskwalk.h"
#include "tests/support/keyentry.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QDialog>

#include <utility>

using namespace Qt::StringLiterals;

namespace disputedesk::test {

namespace {
/// What the settings ask before the passphrase is another one, or none; nothing is changed.
void takeVaultActs(DeskDriver &driver, Camera &camera)
{
    const auto take = [&](const QString &button, const QString &dialog, const QString &name) {
        const bool asks = driver.click(button);
        auto *const asked = asks ? driver.find<QDialog>(dialog) : nullptr;
        if (camera.takeIf(asked, driver, name))
            asked->reject();
    };
    take(u"settingsVaultChange"_s, u"vaultDialog"_s, u"vaultchange"_s);
    take(u"settingsVaultRemove"_s, u"removeVaultBox"_s, u"removevault"_s);
}
} // namespace

bool takeVault(DeskDriver &driver, Camera &camera)
{
    driver.makeKeys = [&driver] { return std::make_unique<KeyVault>(driver.folder(), vault::Cost{1, 8 * 1024}); };
    bool went = false; // as planned, each time that somebody sat before the dialog
    driver.whileStarting = [&] {
        if (!driver.find(u"vaultDialog"_s))
            return;
        camera.take(driver, u"vaultoffer"_s);
        if (!typeInto(driver, u"vaultFresh"_s, u"correct horse"_s)
            || !typeInto(driver, u"vaultAgain"_s, u"correct hrose"_s))
            return;
        camera.take(driver, u"vaultofferdiffers"_s);
        went = typeInto(driver, u"vaultAgain"_s, u"correct horse"_s) && driver.click(u"vaultAct"_s);
    };
    if (!driver.start() || !std::exchange(went, false))
        return false;
    if (camera.takeIf(openSettingsAt(driver, u"settingsVaultChange"_s), driver, u"vaultsettings"_s))
        takeVaultActs(driver, camera);
    closeDialogs(driver);
    driver.stop();
    driver.whileStarting = [&] {
        if (!driver.find(u"vaultDialog"_s))
            return;
        camera.take(driver, u"vaultopen"_s);
        if (!typeInto(driver, u"vaultNow"_s, u"another horse"_s) || !driver.click(u"vaultAct"_s)
            || !driver.waitForText(u"vaultDialog"_s, vaultProblemText({VaultOutcome::WrongPassphrase, {}})))
            return;
        camera.take(driver, u"vaultrefused"_s);
        went = driver.click(u"vaultOther"_s);
    };
    if (!driver.start() || !std::exchange(went, false) || !driver.find(u"noticeBar"_s))
        return false;
    camera.take(driver, u"vaultclosed"_s);
    driver.stop();
    driver.whileStarting = [&] {
        went = typeInto(driver, u"vaultNow"_s, u"correct horse"_s) && driver.click(u"vaultAct"_s);
    };
    if (!driver.start() || !went)
        return false;
    driver.desk().window().actions().lock->trigger();
    QWidget *const screen = driver.find(u"lockWindow"_s);
    if (!screen || !QTest::qWaitForWindowExposed(screen))
        return false;
    camera.save(screen->grab(), u"vaultlock"_s);
    const bool opened = typeInto(driver, u"lockKey"_s, u"correct horse"_s) && driver.click(u"lockUnlock"_s)
        && QTest::qWaitFor([&] { return driver.desk().window().isVisible(); }, 20'000);
    driver.stop();
    return opened;
}

} // namespace disputedesk::test
