#pragma once

#include "app/sandbox/cards/fields.h"
#include "app/sandbox/cards/status.h"

#include <map>

namespace disputedesk::sandbox::cards {

/// How evidence_details.due_by is told.
enum class DueBy : std::uint8_t { At, Null, Zero, Absent };

/// What is kept of each dispute; all its text is derived from its place in the book when it is asked for.
struct Record {
    std::int64_t amount = 0; ///< smallest unit
    std::uint32_t created = 0; ///< seconds since 1970
    std::uint32_t due = 0; ///< counts only with DueBy::At
    Status status = Status::NeedsResponse;
    DueBy dueBy = DueBy::At;
    std::uint8_t currency = 0; ///< row of kCurrencies
    std::uint8_t reason = 0; ///< row of kReasonRows
    std::uint8_t code = 0; ///< which code of that row
    bool staged : 1 = false; ///< has evidence that was never submitted
    bool late : 1 = false; ///< submitted after the due date

    /// Evidence can still be submitted.
    [[nodiscard]] bool answerable(std::int64_t now) const
    {
        return afterSubmission(status) && dueBy == DueBy::At && due > now;
    }
};

/// The text of one dispute.
struct Details {
    Evidence evidence;
    std::uint32_t submissions = 0;
    std::map<std::string, std::string> metadata;
};

} // namespace disputedesk::sandbox::cards
