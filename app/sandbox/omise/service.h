#pragma once

#include "app/sandbox/omise/changes.h"
#include "app/sandbox/omise/switches.h"
#include "app/sandbox/provider.h"

namespace disputedesk::sandbox::omise {

struct Call;
struct Route;
struct Shape;

/// The dispute half of Omise's API over two books, test and live.
class Service : public Provider {
public:
    struct Setup {
        std::uint64_t seed;
        std::uint32_t disputes;
        std::uint32_t liveDisputes;
        bool liveKey; ///< else the live key is refused
        std::int64_t anchor;
    };
    explicit Service(const Setup &setup);

    /// In front of download_uri; known only once the port is bound.
    void setBaseUrl(std::string url) { m_baseUrl = std::move(url); }

    [[nodiscard]] Trace traceOf(const Request &request) const override;
    [[nodiscard]] Reply answer(const Request &request, Trace &trace) override;
    [[nodiscard]] Reply refusal(const Request &request, int status) const override;
    void reset() override;
    [[nodiscard]] std::optional<std::string> change(const QJsonObject &wish) override;
    [[nodiscard]] std::optional<std::string> setSwitches(const QJsonObject &wish) override;
    [[nodiscard]] std::string about() const override;

private:
    [[nodiscard]] Mode makeMode(bool live) const;
    [[nodiscard]] Shape shapeOf(const Request &request) const;
    [[nodiscard]] Reply answered(const Request &request, const Route &route, Trace &trace);

    Setup m_setup;
    std::string m_baseUrl;
    Switches m_switches;
    Changes m_changes;
    Mode m_test;
    Mode m_live;
};

} // namespace disputedesk::sandbox::omise
