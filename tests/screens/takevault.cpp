#include "tests/screens/takevault.h"

#include "app/desktop/vaulttexts.h"
#include "models/store/keyvault.h"
#include "tests/support/keyentry.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QDialog>
#include <QScrollArea>

#include <utility>

using namespace Qt::StringLiterals;

namespace disputedesk::test {

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
    driver.desk().window().actions().settings->trigger();
    if (!driver.find(u"settingsDialog"_s))
        return false;
    auto *const scroll = driver.find<QScrollArea>(u"settingsScroll"_s);
    auto *const change = driver.find(u"settingsVaultChange"_s);
    if (!scroll || !change)
        return false;
    change->setFocus(); // else the scroll goes back to what has it
    scroll->ensureWidgetVisible(change, 0, scroll->viewport()->height() / 2); // its words above it, and what follows
    camera.take(driver, u"vaultsettings"_s);
    driver.find<QDialog>(u"settingsDialog"_s)->reject();
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
