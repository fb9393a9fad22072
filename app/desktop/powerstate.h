#pragma once

#include <QObject>

#include <memory>

namespace disputedesk {

/// What the platform tells of power and network. Where it does not tell, nothing is assumed: both stay false.
struct PowerState {
    bool onBattery = false;
    bool metered = false;
    bool known = false; ///< the platform told at least one of the two
    bool operator==(const PowerState &) const = default;
};

/// Watches the power state. Whoever works unasked (refreshes, downloads) asks it first.
class PowerWatch : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    virtual PowerState state() const = 0;

Q_SIGNALS:
    /// state() is another than before; never for an unchanged one.
    void changed();
};

/// The platform's own watch: asks at most once a minute, and takes what the network tells by itself.
std::unique_ptr<PowerWatch> makePowerWatch();

} // namespace disputedesk
