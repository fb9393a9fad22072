#pragma once

#include "app/sandbox/cards/files.h"
#include "app/sandbox/cards/parameters.h"
#include "app/sandbox/cards/problem.h"
#include "app/sandbox/cards/route.h"
#include "app/sandbox/provider.h"

namespace disputedesk::sandbox::cards {

/// One mode of the account.
struct Mode {
    Book book;
    Files files;
};

/// Everything one authenticated request may touch.
struct Call {
    const Request &request;
    const Route &route;
    const House &house;
    const Switches &switches;
    const std::string &baseUrl; ///< in front of a file's url
    const Parameters &parameters; ///< of the query and the body, read as this house reads them
    std::int64_t now;
    Book &book;
    Files &files;
    Trace &trace;

    [[nodiscard]] Reply fail(const Problem &problem) const { return worded(problem, switches); }
};

} // namespace disputedesk::sandbox::cards
