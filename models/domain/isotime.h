#pragma once

#include <QtGlobal>

#include <optional>
#include <string_view>

namespace disputedesk {

/// ms since the epoch of "2019-11-19T08:16:02Z", the one form that nearly all servers write; the same with an offset
/// ("+07:00") for the Z. Nothing for any other form, which QDateTime may still know.
std::optional<qint64> plainIsoMs(std::string_view text);

} // namespace disputedesk
