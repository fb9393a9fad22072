// Linux and other systems with D-Bus; without it nobody tells anything.
#include "app/desktop/locksignals.h"

#ifdef DISPUTEDESK_WITH_DBUS
#include "app/desktop/sleepdelay.h"

#include <QDBusConnection>
#include <QFileInfo>
#endif

using namespace Qt::StringLiterals;

namespace disputedesk {

struct LockSignals::Ears {
#ifdef DISPUTEDESK_WITH_DBUS
    std::unique_ptr<SleepDelay> sleep;
#endif
};

LockSignals::LockSignals(QObject *parent)
    : QObject(parent)
    , m_ears(std::make_unique<Ears>())
{
#ifdef DISPUTEDESK_WITH_DBUS
    // Only a bus that is there is asked: libdbus would start one, in a process that nobody has asked for.
    if (qEnvironmentVariableIsSet("DBUS_SYSTEM_BUS_ADDRESS") || QFileInfo::exists(u"/run/dbus/system_bus_socket"_s)) {
        QDBusConnection system = QDBusConnection::systemBus();
        m_ears->sleep = std::make_unique<SleepDelay>(system);
        connect(m_ears->sleep.get(), &SleepDelay::sleepComes, this, &LockSignals::sessionLocked);
        system.connect(u"org.freedesktop.login1"_s, {}, u"org.freedesktop.login1.Session"_s, u"Lock"_s, this,
            SLOT(sessionLocked()));
    }
    const bool named = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS").startsWith("unix:"_L1);
    if (named || QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + "/bus"_L1)) {
        QDBusConnection session = QDBusConnection::sessionBus();
        for (const QString &name : {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s})
            session.connect({}, {}, name, u"ActiveChanged"_s, this, SLOT(becameActive(bool)));
    }
#endif
}

LockSignals::~LockSignals() = default;

} // namespace disputedesk
