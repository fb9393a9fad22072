#pragma once

#include <QString>

#include <optional>
#include <utility>

namespace disputedesk {

/// What is under way and keeps a flow from another wish: title and text to tell; empty: nothing is.
using InTheWay = std::optional<std::pair<QString, QString>>;

/// Whether something is in the way of another wish of `flow`; its stopped() tells so.
template <typename Flow> bool tellsWhatIsInTheWay(Flow &flow)
{
    const InTheWay told = flow.inTheWay();
    if (told)
        Q_EMIT flow.stopped(told->first, told->second);
    return told.has_value();
}

} // namespace disputedesk
