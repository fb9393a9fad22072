#pragma once

#include "app/sandbox/cards/changes.h"

namespace disputedesk::sandbox::cards {

/// The dispute half of a card provider's API over two books, test and live. What differs is in the derived two.
class Service : public Provider {
public:
    struct Setup {
        std::uint64_t seed;
        std::uint32_t disputes;
        std::uint32_t liveDisputes;
        bool liveKey; ///< else the live key is refused
        std::int64_t anchor;
    };
    Service(const House &house, const Setup &setup);

    /// In front of a file's url; known only once the port is bound.
    void setBaseUrl(std::string url) { m_baseUrl = std::move(url); }

    [[nodiscard]] Trace traceOf(const Request &request) const override;
    [[nodiscard]] Reply answer(const Request &request, Trace &trace) override;
    [[nodiscard]] Reply refusal(const Request &request, int status) const override;
    void reset() override;
    [[nodiscard]] std::optional<std::string> change(const QJsonObject &wish) override;
    [[nodiscard]] std::optional<std::string> setSwitches(const QJsonObject &wish) override;
    [[nodiscard]] std::string about() const override;

protected:
    /// What is wrong with the form of a request, before anybody looks at the dispute; else its parameters.
    [[nodiscard]] virtual std::optional<Problem> readParameters(
        const Request &request, const Route &route, Parameters &parameters) const = 0;
    /// Headers that every answer has, refusals too.
    virtual void adorn(const Request &request, Reply &reply) const = 0;
    /// Acts on a call whose parameters could be read.
    [[nodiscard]] virtual Reply carryOut(Call &call);

    [[nodiscard]] const Switches &switches() const { return m_switches; }

private:
    [[nodiscard]] Mode makeMode(bool live) const;
    [[nodiscard]] Reply answered(const Request &request, const Route &route, Trace &trace);

    const House &m_house;
    Setup m_setup;
    std::string m_baseUrl;
    Switches m_switches;
    Changes m_changes;
    Mode m_test;
    Mode m_live;
};

} // namespace disputedesk::sandbox::cards
