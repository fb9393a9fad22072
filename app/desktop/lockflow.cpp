#include "app/desktop/lockflow.h"

#include "app/desktop/accountregistry.h"
#include "app/desktop/settings.h"
#include "app/desktop/vaulttexts.h"
#include "models/domain/asyncresult.h"
#include "models/store/keyvault.h"
#include "ui/dialogs/lockwindow.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QEvent>

namespace disputedesk {

LockFlow::LockFlow(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_desk(m_parts.clock)
    , m_screen(std::make_unique<LockWindow>(m_parts.theme))
    , m_curtain(*m_screen)
{
    connect(m_parts.window.actions().lock, &QAction::triggered, &m_desk, &LockDesk::lock);
    connect(&m_platform, &LockSignals::lockWanted, &m_desk, &LockDesk::lock);
    connect(&m_desk, &LockDesk::locked, this, &LockFlow::hide);
    connect(&m_desk, &LockDesk::unlocked, this, [this] {
        m_curtain.drawBack();
        Q_EMIT lockedChanged(false);
    });
    connect(m_screen.get(), &LockWindow::unlockRequested, this, &LockFlow::unlock);
    connect(m_screen.get(), &LockWindow::closeRequested, &m_parts.window, &QWidget::close);
    connect(&m_curtain, &LockCurtain::knocked, this, [this] {
        m_screen->setWindowState(m_screen->windowState() & ~Qt::WindowMinimized);
        m_screen->show();
        m_screen->raise();
        m_screen->activateWindow();
    });
    qApp->installEventFilter(this);
    applySettings();
}

LockFlow::~LockFlow() { qApp->removeEventFilter(this); }

void LockFlow::applySettings()
{
    m_desk.setIdle(std::chrono::minutes(m_parts.settings.value(Settings::LockMinutes).toInt()));
}

bool LockFlow::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        if (event->spontaneous()) // a person's, not the program's own
            m_desk.touched();
        break;
    default: break;
    }
    return false;
}

void LockFlow::hide()
{
    m_parts.flush(); // while editors still have the focus
    chooseWayBack();
    m_screen->setGeometry(m_parts.window.geometry());
    m_curtain.draw();
    Q_EMIT lockedChanged(true);
}

void LockFlow::say(const QString &text) { m_screen->setProblem(text); }

void LockFlow::keysMoved()
{
    if (m_desk.isLocked())
        chooseWayBack();
}

void LockFlow::chooseWayBack()
{
    using Asks = LockWindow::Asks;
    const KeyProtection kept = m_parts.keys.protection();
    m_screen->setAsks(guarded().isEmpty() || kept == KeyProtection::Keyring ? Asks::Nothing
            : kept == KeyProtection::Vault                                  ? Asks::Passphrase
                                                                            : Asks::Key);
}

QList<QUuid> LockFlow::guarded() const
{
    QList<QUuid> ids;
    for (const Account &account : m_parts.registry.accounts())
        if (!account.demo)
            ids.append(account.id);
    return ids;
}

void LockFlow::unlock(const Secret &typed)
{
    const QList<QUuid> accounts = guarded();
    if (accounts.isEmpty())
        return m_desk.unlock();
    m_screen->setProblem({});
    m_screen->setBusy(true);
    switch (m_parts.keys.protection()) {
    case KeyProtection::Keyring: return askKeyring(accounts.first());
    case KeyProtection::Vault: return askVault(typed);
    case KeyProtection::ClosedVault:
    case KeyProtection::ThisRunOnly: break;
    }
    compare(typed);
}

void LockFlow::askVault(const Secret &typed)
{
    whenDone(m_parts.keys.vault()->check(typed), this, [this](const VaultAnswer &answer) {
        if (!answer)
            return refuse(vaultProblemText(answer));
        m_screen->setBusy(false);
        m_desk.unlock();
    });
}

void LockFlow::askKeyring(const QUuid &account)
{
    whenDone(m_parts.keys.read(account, KeyPurpose::Cache), this, [this](const StoreResult<Secret> &key) {
        // An entry that is gone is told by a keyring that is open.
        if (!key && key.error().kind != ErrorKind::KeyMissing)
            return refuse(tr("The keyring does not answer. Unlock it, then try again."));
        m_screen->setBusy(false);
        m_desk.unlock();
    });
}

void LockFlow::compare(const Secret &typed)
{
    const QList<QUuid> accounts = guarded();
    struct Count {
        qsizetype left = 0;
        int known = 0;
        bool same = false;
    };
    const auto count = std::make_shared<Count>();
    count->left = accounts.size();
    for (const QUuid &account : accounts)
        whenDone(m_parts.keys.read(account), this, [this, typed, count](const StoreResult<Secret> &key) {
            count->known += key ? 1 : 0;
            count->same = count->same || (key && key->reveal() == typed.reveal());
            if (--count->left > 0)
                return;
            if (!count->same && count->known > 0)
                return refuse(tr("This is not the secret key of one of your accounts."));
            m_screen->setBusy(false);
            m_desk.unlock(); // no key was entered in this run: there is none that could be asked for
        });
}

void LockFlow::refuse(const QString &why)
{
    m_screen->setBusy(false);
    m_screen->setProblem(why);
}

} // namespace disputedesk
