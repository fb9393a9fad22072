#include "tests/screens/takevault.h"

#include "models/store/keyvault.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QDialog>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace disputedesk::test {

namespace {
void type(DeskDriver &driver, const QString &name, const QString &text)
{
    if (auto *line = driver.find<QLineEdit>(name))
        line->setText(text);
}
} // namespace

bool takeVault(DeskDriver &driver, Camera &camera)
{
    driver.makeKeys = [&driver] { return std::make_unique<KeyVault>(driver.folder(), vault::Cost{1, 8 * 1024}); };
    driver.whileStarting = [&] {
        if (!driver.find(u"vaultDialog"_s))
            return;
        camera.take(driver, u"vaultoffer"_s);
        type(driver, u"vaultFresh"_s, u"correct horse"_s);
        type(driver, u"vaultAgain"_s, u"correct hrose"_s);
        camera.take(driver, u"vaultofferdiffers"_s);
        type(driver, u"vaultAgain"_s, u"correct horse"_s);
        driver.click(u"vaultAct"_s);
    };
    if (!driver.start())
        return false;
    driver.desk().window().actions().settings->trigger();
    if (!driver.find(u"settingsDialog"_s))
        return false;
    camera.take(driver, u"vaultsettings"_s);
    driver.find<QDialog>(u"settingsDialog"_s)->reject();
    driver.stop();
    driver.whileStarting = [&] {
        if (!driver.find(u"vaultDialog"_s))
            return;
        camera.take(driver, u"vaultopen"_s);
        type(driver, u"vaultNow"_s, u"another horse"_s);
        driver.click(u"vaultAct"_s);
        (void)driver.waitForText(u"vaultDialog"_s, u"."_s);
        QTest::qWait(500);
        camera.take(driver, u"vaultrefused"_s);
        driver.click(u"vaultOther"_s);
    };
    if (!driver.start())
        return false;
    QTest::qWait(300);
    camera.take(driver, u"vaultclosed"_s);
    driver.stop();
    driver.whileStarting = [&] {
        type(driver, u"vaultNow"_s, u"correct horse"_s);
        driver.click(u"vaultAct"_s);
    };
    if (!driver.start())
        return false;
    driver.desk().window().actions().lock->trigger();
    QWidget *const screen = driver.find(u"lockWindow"_s);
    if (!screen)
        return false;
    QTest::qWait(150);
    camera.save(screen->grab(), u"vaultlock"_s);
    type(driver, u"lockKey"_s, u"correct horse"_s);
    driver.click(u"lockUnlock"_s);
    (void)QTest::qWaitFor([&] { return driver.desk().window().isVisible(); });
    driver.stop();
    return true;
}

} // namespace disputedesk::test
