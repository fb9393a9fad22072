#include "app/desktop/systemtray.h"

#include "ui/window/traysign.h"

#include <QSystemTrayIcon>

namespace disputedesk {

namespace {
constexpr int kShownMs = 15'000;

class SystemTray : public Tray {
public:
    SystemTray()
    {
        connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &Tray::messageClicked);
        connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
            if (reason == QSystemTrayIcon::Trigger)
                Q_EMIT activated();
        });
    }
    void setMenu(QMenu *menu) override { m_icon.setContextMenu(menu); }
    void setNumber(int number, const QString &tip) override
    {
        m_icon.setIcon(traySign(number));
        m_icon.setToolTip(tip);
        m_icon.show();
    }
    bool takesMessages() const override { return QSystemTrayIcon::supportsMessages(); }
    void say(const QString &title, const QString &body) override
    {
        m_icon.showMessage(title, body, traySign(0), kShownMs);
    }

private:
    QSystemTrayIcon m_icon;
};
} // namespace

std::unique_ptr<Tray> makeSystemTray()
{
    return QSystemTrayIcon::isSystemTrayAvailable() ? std::make_unique<SystemTray>() : nullptr;
}

} // namespace disputedesk
