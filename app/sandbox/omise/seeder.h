#pragma once

#include "app/sandbox/omise/record.h"

namespace disputedesk::sandbox::omise {

/// `count` disputes over the 14 months before `anchor`, in order of creation: 13 % open (400 at most), 9 % pending
/// (280 at most), the rest ruled.
[[nodiscard]] std::vector<Record> seededRecords(std::uint64_t seed, std::uint32_t count, std::int64_t anchor);

} // namespace disputedesk::sandbox::omise
