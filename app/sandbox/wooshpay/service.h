#pragma once

#include "app/sandbox/cards/service.h"

namespace disputedesk::sandbox::wooshpay {

extern const cards::House kHouse;

/// WooshPay: JSON both ways, two headers on every dispute request, a list that takes its parameters from a body.
class Service : public cards::Service {
public:
    explicit Service(const Setup &setup)
        : cards::Service(kHouse, setup)
    {
    }

protected:
    [[nodiscard]] std::optional<cards::Problem> readParameters(
        const Request &request, const cards::Route &route, cards::Parameters &parameters) const override;
    void adorn(const Request &request, Reply &reply) const override;
};

} // namespace disputedesk::sandbox::wooshpay
