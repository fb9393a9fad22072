#include "app/desktop/sleepdelay.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QTimer>

#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
/// For the windows to go from the screen and what was typed to the disk. logind waits 5 s at most.
constexpr auto kLetGoAfter = 300ms;

const auto kService = u"org.freedesktop.login1"_s;
const auto kPath = u"/org/freedesktop/login1"_s;
const auto kManager = u"org.freedesktop.login1.Manager"_s;
} // namespace

SleepDelay::SleepDelay(const QDBusConnection &system, QObject *parent)
    : QObject(parent)
    , m_system(system)
{
    m_system.connect(kService, kPath, kManager, u"PrepareForSleep"_s, this, SLOT(prepareForSleep(bool)));
    hold();
}

void SleepDelay::prepareForSleep(bool begins)
{
    m_sleeping = begins;
    if (!begins)
        return hold();
    Q_EMIT sleepComes();
    QTimer::singleShot(kLetGoAfter, this, [this] {
        if (m_sleeping)
            m_held = QDBusUnixFileDescriptor();
    });
}

void SleepDelay::hold()
{
    if (m_held.isValid())
        return;
    QDBusMessage ask = QDBusMessage::createMethodCall(kService, kPath, kManager, u"Inhibit"_s);
    ask.setAutoStartService(false); // only a logind that is there is asked
    ask << u"sleep"_s << u"Disputedesk"_s << u"Disputedesk locks itself first"_s << u"delay"_s;
    auto *const watcher = new QDBusPendingCallWatcher(m_system.asyncCall(ask), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *answered) {
        answered->deleteLater();
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *answered;
        if (!reply.isError() && !m_sleeping)
            m_held = reply.value();
    });
}

} // namespace disputedesk
