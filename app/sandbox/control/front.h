#pragma once

#include "app/sandbox/control/counters.h"
#include "app/sandbox/control/faults.h"
#include "app/sandbox/provider.h"

#include <memory>

namespace disputedesk::sandbox {

/// What stands on one port: counts each request, lets the faults have their way with it, else asks the provider.
class Front {
public:
    Front(std::unique_ptr<Provider> provider, quint64 seed);

    [[nodiscard]] Reply answer(const Request &request);

private:
    [[nodiscard]] Reply control(const Request &request);
    [[nodiscard]] std::optional<std::string> addFaults(const QJsonObject &wish);
    [[nodiscard]] Reply provided(const Request &request, Trace &trace);
    [[nodiscard]] Reply faulty(const FaultRule &rule, const Request &request, Trace &trace);

    std::unique_ptr<Provider> m_provider;
    Counters m_counters;
    Faults m_faults;
    quint64 m_requestId;
};

} // namespace disputedesk::sandbox
