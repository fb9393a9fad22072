#pragma once

#include "app/sandbox/cards/service.h"
#include "app/sandbox/stripe/replays.h"

namespace disputedesk::sandbox::stripe {

extern const cards::House kHouse;

/// Stripe: form bodies, staging, idempotency keys that hold, and a number on every answer.
class Service : public cards::Service {
public:
    explicit Service(const Setup &setup)
        : cards::Service(kHouse, setup)
    {
    }

    void reset() override;

protected:
    [[nodiscard]] std::optional<cards::Problem> readParameters(
        const Request &request, const cards::Route &route, cards::Parameters &parameters) const override;
    void adorn(const Request &request, Reply &reply) const override;
    [[nodiscard]] Reply carryOut(cards::Call &call) override;

private:
    Replays m_replays;
    mutable std::uint64_t m_answers = 0; ///< numbers the answers, also those that a fault makes
};

} // namespace disputedesk::sandbox::stripe
