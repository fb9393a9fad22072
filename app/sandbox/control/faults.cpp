#include "app/sandbox/control/faults.h"

#include "app/sandbox/json/jsonwriter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace disputedesk::sandbox {

namespace {

struct KindName {
    FaultKind kind;
    QLatin1StringView name;
    int status; ///< the default one; 0: the kind has none
};
constexpr std::array kKinds{
    KindName{FaultKind::Latency, "latency"_L1, 0},
    KindName{FaultKind::RateLimited, "rate_limited"_L1, 429},
    KindName{FaultKind::ServerError, "server_error"_L1, 500},
    KindName{FaultKind::DropBefore, "drop_before"_L1, 0},
    KindName{FaultKind::DropAfter, "drop_after"_L1, 0},
    KindName{FaultKind::VerbRefused, "verb_refused"_L1, 405},
    KindName{FaultKind::NotJson, "not_json"_L1, 200},
    KindName{FaultKind::HalfBody, "half_body"_L1, 0},
    KindName{FaultKind::Unauthorized, "unauthorized"_L1, 401},
};

const QStringList kRuleKeys{u"match"_s, u"kind"_s, u"ms"_s, u"status"_s, u"retry_after"_s, u"applied"_s, u"says"_s,
    u"count"_s, u"probability"_s};
const QStringList kMatchKeys{u"method"_s, u"path"_s, u"regex"_s};

/// The first key that is not known: a typo in a test must not make it pass.
std::optional<std::string> unknownKey(const QJsonObject &object, const QStringList &known)
{
    for (const QString &key : object.keys()) {
        if (!known.contains(key))
            return "unknown key: " + key.toStdString();
    }
    return std::nullopt;
}

} // namespace

std::optional<std::string> Faults::add(const QJsonObject &wish)
{
    const QJsonObject match = wish[u"match"_s].toObject();
    if (auto wrong = unknownKey(wish, kRuleKeys); wrong)
        return wrong;
    if (auto wrong = unknownKey(match, kMatchKeys); wrong)
        return wrong;
    const QString name = wish[u"kind"_s].toString();
    const auto kind = std::find_if(kKinds.begin(), kKinds.end(), [&name](const KindName &k) { return k.name == name; });
    if (kind == kKinds.end())
        return "unknown kind: " + name.toStdString();

    FaultRule rule;
    rule.kind = kind->kind;
    rule.method = match[u"method"_s].toString().toUpper();
    rule.path = match[u"path"_s].toString();
    rule.regex.setPattern(match[u"regex"_s].toString());
    rule.ms = wish[u"ms"_s].toInt();
    rule.status = wish[u"status"_s].toInt(kind->status);
    rule.retryAfter = wish[u"retry_after"_s].toInt(-1);
    rule.applied = wish[u"applied"_s].toBool(false);
    rule.says = wish[u"says"_s].toString();
    rule.probability = wish[u"probability"_s].toDouble(1);
    const QJsonValue count = wish[u"count"_s];
    rule.left = count.isDouble() ? count.toInteger(-1) : -1;
    if (!rule.regex.isValid())
        return "regex: " + rule.regex.errorString().toStdString();
    if (!count.isUndefined() && !count.isDouble() && count.toString() != "forever"_L1)
        return std::string("count is a number or \"forever\"");
    if (rule.kind == FaultKind::Latency && rule.ms <= 0)
        return std::string("latency needs ms");
    if (rule.status != 0 && (rule.status < 200 || rule.status > 599))
        return std::string("status is 200 to 599");
    m_rules.push_back(std::move(rule));
    return std::nullopt;
}

void Faults::clear()
{
    m_rules.clear();
    m_dice = Dice(m_seed);
}

Verdict Faults::judge(const std::string &method, const std::string &path)
{
    Verdict verdict;
    if (m_rules.empty())
        return verdict;
    const QString verb = QString::fromStdString(method);
    const QString where = QString::fromStdString(path);
    for (FaultRule &rule : m_rules) {
        const bool latency = rule.kind == FaultKind::Latency;
        if (rule.left == 0 || (!latency && verdict.fault) || (!rule.method.isEmpty() && rule.method != verb)
            || !where.startsWith(rule.path) || !rule.regex.match(where).hasMatch())
            continue;
        if (rule.probability < 1 && m_dice.unit() >= rule.probability)
            continue;
        ++rule.hits;
        rule.left -= rule.left > 0 ? 1 : 0;
        if (latency)
            verdict.ms += rule.ms;
        else
            verdict.fault = rule;
    }
    return verdict;
}

std::string Faults::json() const
{
    std::string body;
    JsonWriter json(body);
    json.beginObject().key("rules").beginArray();
    for (const FaultRule &rule : m_rules) {
        const auto kind =
            std::find_if(kKinds.begin(), kKinds.end(), [&rule](const KindName &k) { return k.kind == rule.kind; });
        json.beginObject().field("kind", std::string_view(kind->name.data(), std::size_t(kind->name.size())));
        json.field("method", rule.method.toStdString()).field("path", rule.path.toStdString());
        json.field("regex", rule.regex.pattern().toStdString())
            .field("left", rule.left)
            .field("hits", rule.hits)
            .endObject();
    }
    json.endArray().endObject();
    return body;
}

} // namespace disputedesk::sandbox
