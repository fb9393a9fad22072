#pragma once

#include "app/sandbox/http/message.h"

#include <QJsonObject>

#include <optional>

namespace disputedesk::sandbox {

/// What one request is about: for the counters, which must see it even when a fault keeps the provider from it.
struct Trace {
    std::string operation; ///< "PATCH /disputes/{id}"
    std::string written; ///< the id a write is aimed at; empty for reads
    bool applied = false; ///< the write changed the data
};

/// One provider played by the sandbox; knows neither sockets nor faults nor counters.
class Provider {
public:
    virtual ~Provider() = default;

    /// Names the request without acting on it.
    [[nodiscard]] virtual Trace traceOf(const Request &request) const = 0;
    /// Acts on it.
    [[nodiscard]] virtual Reply answer(const Request &request, Trace &trace) = 0;
    /// The error of that status as this provider words it, without acting.
    [[nodiscard]] virtual Reply refusal(const Request &request, int status) const = 0;

    /// Data and switches as they were at the start.
    virtual void reset() = 0;
    /// Disputes that change by themselves; the text says what was wrong with the wish.
    [[nodiscard]] virtual std::optional<std::string> change(const QJsonObject &wish) = 0;
    [[nodiscard]] virtual std::optional<std::string> setSwitches(const QJsonObject &wish) = 0;
    /// JSON: keys, and the hidden traits of the data that a test wants to pick from.
    [[nodiscard]] virtual std::string about() const = 0;
};

} // namespace disputedesk::sandbox
