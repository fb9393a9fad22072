#include "tests/support/keyentry.h"

#include "tests/support/deskdriver.h"
#include "ui/panes/sidebar.h"
#include "ui/window/mainwindow.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace disputedesk::test {

bool typeInto(DeskDriver &driver, const QString &name, const QString &text)
{
    auto *const line = driver.find<QLineEdit>(name);
    if (line)
        line->setText(text);
    return line != nullptr;
}

void askForKey(DeskDriver &driver)
{
    Q_EMIT driver.desk().window().findChild<Sidebar *>()->keyRequested(driver.account().id);
}

bool checkKey(DeskDriver &driver, const QString &key, const QString &words)
{
    if (!typeInto(driver, u"secretKey"_s, key) || !driver.click(u"checkAndConnect"_s))
        return false;
    const auto *const result = driver.find<QLabel>(u"checkResult"_s);
    return result && QTest::qWaitFor([=] { return result->text().contains(words); }, 20'000);
}

bool checkRightKey(DeskDriver &driver)
{
    return checkKey(driver, sandbox::Sandbox::testKey(driver.api()), u"takes the key"_s);
}

bool connectWithKey(DeskDriver &driver)
{
    QSignalSpy synced(&driver.desk().sync(), &SyncDesk::synced);
    return driver.click(u"checkAndConnect"_s)
        && QTest::qWaitFor([&] { return !driver.isShown(u"accountDialog"_s) && !synced.isEmpty(); }, 60'000);
}

} // namespace disputedesk::test
