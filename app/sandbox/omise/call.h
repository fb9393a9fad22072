#pragma once

#include "app/sandbox/omise/book.h"
#include "app/sandbox/omise/errors.h"
#include "app/sandbox/omise/eventlog.h"
#include "app/sandbox/omise/route.h"
#include "app/sandbox/omise/shape.h"
#include "app/sandbox/omise/switches.h"
#include "app/sandbox/provider.h"

namespace disputedesk::sandbox::omise {

/// Everything one authenticated request may touch.
struct Call {
    const Request &request;
    const Route &route;
    const Switches &switches;
    const Shape &shape;
    std::int64_t now;
    Book &book;
    EventLog &events;
    Trace &trace;

    /// To be called just before a write changes the book.
    void beginChange()
    {
        events.prepare(book);
        trace.applied = true;
    }
    /// The state of the dispute forbids it.
    [[nodiscard]] Reply refusedByState(std::string_view code, std::string_view message) const
    {
        return error(switches.businessStatus, code, message);
    }
};

} // namespace disputedesk::sandbox::omise
