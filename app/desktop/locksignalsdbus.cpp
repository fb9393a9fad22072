// Linux and other systems with D-Bus; without it nobody tells anything.
#include "app/desktop/locksignals.h"

#ifdef DISPUTEDESK_WITH_DBUS
#include <QDBusConnection>
#include <QFileInfo>
#endif

using namespace Qt::StringLiterals;

namespace disputedesk {

struct LockSignals::Ears { };

LockSignals::LockSignals(QObject *parent)
    : QObject(parent)
{
#ifdef DISPUTEDESK_WITH_DBUS
    // Only a bus that is there is asked: libdbus would start one, in a process that nobody has asked for.
    if (QFileInfo::exists(u"/run/dbus/system_bus_socket"_s)) {
        QDBusConnection system = QDBusConnection::systemBus();
        system.connect(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s,
            u"PrepareForSleep"_s, this, SLOT(becameActive(bool)));
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
