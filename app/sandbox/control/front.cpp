#include "app/sandbox/control/front.h"

#include "app/sandbox/json/jsonwriter.h"
#include "app/sandbox/timetext.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace disputedesk::sandbox {

namespace {

constexpr std::string_view kControl = "/_sandbox/";

Reply jsonReply(int status, std::string body)
{
    Reply reply;
    reply.status = status;
    reply.body = std::move(body);
    return reply;
}

std::string hex(quint64 number) { return QByteArray::number(number, 16).rightJustified(16, '0').toStdString(); }

/// The answer to a control request that was to change something.
Reply done(const std::optional<std::string> &wrong)
{
    std::string body;
    JsonWriter(body).beginObject().field("ok", !wrong.has_value()).textOrNull("error", wrong.value_or("")).endObject();
    return jsonReply(wrong ? 400 : 200, std::move(body));
}

/// An error of any provider with another sentence.
std::string worded(const std::string &error, QString sentence, const Request &request)
{
    const QByteArray authorization(QByteArrayView(request.header("Authorization")).toByteArray());
    const QByteArray key = QByteArray::fromBase64(authorization.mid(authorization.indexOf(' ') + 1));
    sentence.replace("{key}"_L1, QString::fromUtf8(authorization + ' ' + key));
    sentence.replace("{body}"_L1, QString::fromStdString(request.body));
    QJsonObject body = QJsonDocument::fromJson(QByteArray::fromStdString(error)).object();
    QJsonObject inner = body["error"_L1].toObject();
    (inner.isEmpty() ? body : inner)["message"_L1] = sentence;
    if (!inner.isEmpty())
        body["error"_L1] = inner;
    return QJsonDocument(body).toJson(QJsonDocument::Compact).toStdString();
}

} // namespace

Front::Front(std::unique_ptr<Provider> provider, quint64 seed)
    : m_provider(std::move(provider))
    , m_faults(seed)
    , m_requestId(mixed(seed ^ quint64(nowSeconds())))
{
}

Reply Front::answer(const Request &request)
{
    if (request.path.starts_with(kControl))
        return control(request);
    Trace trace = m_provider->traceOf(request);
    m_counters.saw(trace, request.header("Idempotency-Key"));
    const Verdict verdict = m_faults.judge(request.method, request.path);
    Reply reply = verdict.fault ? faulty(*verdict.fault, request, trace) : provided(request, trace);
    reply.delay = std::chrono::milliseconds(verdict.ms);
    reply.headers.emplace_back("X-Request-Id", hex(mixed(m_requestId)) + hex(mixed(~m_requestId)));
    ++m_requestId;
    reply.headers.emplace_back("Date", httpDate(nowSeconds()));
    return reply;
}

Reply Front::provided(const Request &request, Trace &trace)
{
    Reply reply = m_provider->answer(request, trace);
    if (trace.applied)
        m_counters.applied(trace);
    return reply;
}

Reply Front::faulty(const FaultRule &rule, const Request &request, Trace &trace)
{
    Reply reply;
    switch (rule.kind) {
    case FaultKind::DropBefore: reply.delivery = Reply::Delivery::Silence; return reply;
    case FaultKind::DropAfter:
        reply = provided(request, trace);
        reply.delivery = Reply::Delivery::Silence;
        return reply;
    case FaultKind::HalfBody:
        reply = provided(request, trace);
        reply.delivery = Reply::Delivery::Cut;
        return reply;
    case FaultKind::NotJson:
        if (rule.applied)
            reply = provided(request, trace);
        reply.status = rule.status;
        reply.contentType = "text/html; charset=utf-8";
        reply.body = "<!doctype html><title>Hotel Wi-Fi</title><p>Please sign in to use the network.</p>\n";
        return reply;
    default:
        if (rule.applied)
            static_cast<void>(provided(request, trace));
        reply = m_provider->refusal(request, rule.status);
        if (!rule.says.isEmpty())
            reply.body = worded(reply.body, rule.says, request);
        if (rule.retryAfter >= 0)
            reply.headers.emplace_back("Retry-After", std::to_string(rule.retryAfter));
        return reply;
    }
}

std::optional<std::string> Front::addFaults(const QJsonObject &wish)
{
    for (const QString &key : wish.keys()) {
        if (key != "rules"_L1 && key != "switches"_L1)
            return "unknown key: " + key.toStdString();
    }
    if (auto wrong = m_provider->setSwitches(wish[u"switches"_s].toObject()); wrong)
        return wrong;
    for (const QJsonValue rule : wish[u"rules"_s].toArray()) {
        if (auto wrong = m_faults.add(rule.toObject()); wrong)
            return wrong;
    }
    return std::nullopt;
}

Reply Front::control(const Request &request)
{
    const std::string what = request.method + ' ' + request.path.substr(kControl.size());
    const QJsonDocument body = QJsonDocument::fromJson(QByteArray::fromStdString(request.body));
    if (what == "GET counters")
        return jsonReply(200, m_counters.json());
    if (what == "GET faults")
        return jsonReply(200, m_faults.json());
    if (what == "GET about")
        return jsonReply(200, m_provider->about());
    if (what == "POST faults")
        return done(body.isObject() ? addFaults(body.object()) : "the body is not a JSON object");
    if (what == "POST change")
        return done(body.isObject() ? m_provider->change(body.object()) : "the body is not a JSON object");
    if (what == "DELETE faults") {
        m_faults.clear();
        return done(std::nullopt);
    }
    if (what == "POST reset") {
        m_provider->reset();
        m_faults.clear();
        m_counters.clear();
        return done(std::nullopt);
    }
    Reply unknown = done("no such control");
    unknown.status = 404;
    return unknown;
}

} // namespace disputedesk::sandbox
