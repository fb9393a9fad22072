#pragma once

#include "app/sandbox/provider.h"

#include <cstdint>
#include <map>

namespace disputedesk::sandbox {

/// What the server saw and what it applied, also of requests whose answer never arrived.
class Counters {
public:
    void saw(const Trace &trace, std::string_view idempotencyKey);
    void applied(const Trace &trace);
    void clear() { *this = Counters(); }
    [[nodiscard]] std::string json() const;

private:
    std::int64_t m_total = 0;
    std::map<std::string, std::int64_t> m_requests;
    std::map<std::string, std::int64_t> m_writes;
    std::map<std::string, std::int64_t> m_applied;
    std::map<std::string, std::vector<std::string>> m_keys;
};

} // namespace disputedesk::sandbox
