#include "tests/support/vaulteddesk.h"

#include "tests/support/keyentry.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace disputedesk::test {

VaultedDesk::VaultedDesk(int disputes)
    : DeskDriver(disputes)
{
    makeKeys = [this] {
        auto made = std::make_unique<KeyVault>(folder(), vault::Cost{1, 8 * 1024});
        m_vault = made.get();
        return made;
    };
    prepare = [this](Desk &desk) {
        m_said.clear();
        QObject::connect(&desk.sync(), &SyncDesk::noticed, &desk,
            [this](const QString &, const QString &text) { m_said.append(text); });
    };
}

VaultedDesk::~VaultedDesk() { stop(); } // before m_said goes: notices may come until the window is closed

bool VaultedDesk::startsWith(const std::function<bool()> &person)
{
    bool went = false;
    whileStarting = [&] { went = person(); };
    const bool started = start();
    whileStarting = {};
    return started && went;
}

bool VaultedDesk::make(const QString &passphrase)
{
    return typeInto(*this, u"vaultFresh"_s, passphrase) && typeInto(*this, u"vaultAgain"_s, passphrase)
        && click(u"vaultAct"_s) && gone(u"vaultDialog"_s);
}

bool VaultedDesk::unlock(const QString &passphrase)
{
    return typeInto(*this, u"vaultNow"_s, passphrase) && click(u"vaultAct"_s);
}

bool VaultedDesk::decline() { return click(u"vaultOther"_s) && gone(u"vaultDialog"_s); }

bool VaultedDesk::gone(const QString &name)
{
    return QTest::qWaitFor([&] { return !isShown(name); }, 30'000);
}

bool VaultedDesk::logIn()
{
    askForKey(*this);
    return checkRightKey(*this) && connectWithKey(*this);
}

bool VaultedDesk::firstRun()
{
    const bool ok = startsWith([this] { return make(); }) && logIn();
    stop();
    return ok;
}

QString VaultedDesk::status()
{
    const auto *const label = find<QLabel>(u"keyProtection"_s);
    return label ? label->text() : QString();
}

} // namespace disputedesk::test
