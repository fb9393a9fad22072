#pragma once

#include <QString>

#include <optional>

namespace disputedesk {

/// True when the machine runs on its battery; nothing where the platform does not tell (a desktop without a battery
/// tells "no"). Windows: GetSystemPowerStatus, macOS: IOKit, Linux: the power supplies under `folder`.
std::optional<bool> readOnBattery(const QString &folder = QStringLiteral("/sys/class/power_supply"));

} // namespace disputedesk
