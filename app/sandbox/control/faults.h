#pragma once

#include "app/sandbox/random.h"

#include <QJsonObject>
#include <QRegularExpression>

#include <optional>
#include <string>
#include <vector>

namespace disputedesk::sandbox {

enum class FaultKind {
    Latency,
    RateLimited,
    ServerError,
    DropBefore,
    DropAfter,
    VerbRefused,
    NotJson,
    HalfBody,
    Unauthorized
};

/// One rule: which requests it hits, how often, and what happens to them.
struct FaultRule {
    QString method; ///< empty: any
    QString path; ///< a prefix; empty: any
    QRegularExpression regex; ///< searched in the path; an empty pattern: any
    FaultKind kind = FaultKind::Latency;
    int ms = 0;
    int status = 0;
    int retryAfter = -1; ///< seconds; negative: no such header
    bool applied = false;
    QString says; ///< the error's sentence instead of the provider's own; {key} and {body} are those of the request
    qint64 left = -1; ///< negative: for ever
    qint64 hits = 0;
    double probability = 1;
};

/// What to do with one request: all latencies that hit add up, of the other kinds the first rule counts.
struct Verdict {
    int ms = 0;
    std::optional<FaultRule> fault;
};

/// The list of rules; knows no provider.
class Faults {
public:
    explicit Faults(quint64 seed)
        : m_seed(seed)
        , m_dice(seed)
    {
    }

    /// Appends one rule; the text says what was wrong with it.
    [[nodiscard]] std::optional<std::string> add(const QJsonObject &rule);
    void clear();
    [[nodiscard]] Verdict judge(const std::string &method, const std::string &path);
    [[nodiscard]] std::string json() const;

private:
    quint64 m_seed;
    Dice m_dice;
    std::vector<FaultRule> m_rules;
};

} // namespace disputedesk::sandbox
