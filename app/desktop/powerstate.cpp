#include "app/desktop/powerstate.h"

#include "app/desktop/powerreader.h"

#include <QNetworkInformation>
#include <QTimer>

#include <utility>

namespace disputedesk {

namespace {
constexpr int kPollMs = 60'000; ///< a battery does not tell when it is unplugged; more often would cost battery itself

class PlatformPowerWatch final : public PowerWatch {
public:
    PlatformPowerWatch()
    {
        // Absent on many a Linux and on old Windows: then nothing is known of the network, and nothing is assumed.
        if (QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Metered))
            m_network = QNetworkInformation::instance();
        if (m_network)
            connect(m_network, &QNetworkInformation::isMeteredChanged, this, &PlatformPowerWatch::read);
        m_state = now();
        m_poll.setInterval(kPollMs);
        m_poll.setTimerType(Qt::VeryCoarseTimer);
        connect(&m_poll, &QTimer::timeout, this, &PlatformPowerWatch::read);
        m_poll.start();
    }

    PowerState state() const override { return m_state; }

private:
    PowerState now() const
    {
        const std::optional<bool> battery = readOnBattery();
        PowerState state;
        state.onBattery = battery.value_or(false);
        state.metered = m_network && m_network->isMetered();
        state.known = battery || m_network;
        return state;
    }

    void read()
    {
        const PowerState state = now();
        if (std::exchange(m_state, state) != state)
            Q_EMIT changed();
    }

    QNetworkInformation *m_network = nullptr;
    QTimer m_poll;
    PowerState m_state;
};
} // namespace

std::unique_ptr<PowerWatch> makePowerWatch() { return std::make_unique<PlatformPowerWatch>(); }

} // namespace disputedesk
