#include "app/sandbox/cards/problem.h"

#include "app/sandbox/json/jsonwriter.h"

namespace disputedesk::sandbox::cards {

namespace {

void writeIfAny(JsonWriter &json, std::string_view name, std::string_view value)
{
    if (!value.empty())
        json.field(name, value);
}

void writeStripes(JsonWriter &json, const Problem &problem)
{
    json.beginObject().key("error").beginObject().field("type", problem.type);
    writeIfAny(json, "code", problem.code);
    json.field("message", problem.message);
    writeIfAny(json, "param", problem.param);
    json.endObject().endObject();
}

void writeRfc7807(JsonWriter &json, const Problem &problem)
{
    json.beginObject().field("type", "https://sandbox.invalid/problems/" + std::string(problem.type));
    json.field("title", problem.code.empty() ? problem.type : std::string_view(problem.code));
    json.field("status", problem.status).field("detail", problem.message);
    writeIfAny(json, "param", problem.param);
    json.endObject();
}

} // namespace

Problem badParameter(std::string code, std::string param, std::string message)
{
    return {.code = std::move(code), .message = std::move(message), .param = std::move(param)};
}

Problem wrongState(std::string message) { return {.code = "dispute_unexpected_state", .message = std::move(message)}; }

Problem noSuch(std::string_view what, std::string_view id)
{
    return {.status = 404,
        .code = "resource_missing",
        .message = "No such " + std::string(what) + ": '" + std::string(id) + '\'',
        .param = "id"};
}

Problem problemOf(int status)
{
    constexpr std::string_view kInvalid = "invalid_request_error";
    switch (status) {
    case 401: return {status, kInvalid, {}, "Invalid API key provided"};
    case 402: return {status, "card_error", "card_declined", "The card was declined"};
    case 403: return {status, kInvalid, {}, "The key does not have the permission for this request"};
    case 404: return {status, kInvalid, "resource_missing", "There is no such thing"};
    case 405: return {status, kInvalid, {}, "This path does not take this method"};
    case 409: return {status, "idempotency_error", "idempotency_key_in_use", "A request with this key is under way"};
    case 429: return {status, kInvalid, "rate_limit", "Too many requests, slow down"};
    default:
        return {status, status < 500 ? kInvalid : "api_error", {},
            status < 500 ? "The request could not be processed" : "Something went wrong on our side"};
    }
}

Reply worded(const Problem &problem, const Switches &switches)
{
    using Shape = Switches::ErrorShape;
    Reply reply;
    reply.status = problem.status;
    JsonWriter json(reply.body);
    switch (switches.errorShape) {
    case Shape::Stripe: writeStripes(json, problem); break;
    case Shape::String: json.beginObject().field("error", problem.message).endObject(); break;
    case Shape::Flat:
        json.beginObject().field("message", problem.message);
        json.field("code", problem.code.empty() ? problem.type : std::string_view(problem.code)).endObject();
        break;
    case Shape::Problem:
        reply.contentType = "application/problem+json";
        writeRfc7807(json, problem);
        break;
    case Shape::Text:
        reply.contentType = "text/plain; charset=utf-8";
        reply.body = problem.message + '\n';
        break;
    }
    return reply;
}

} // namespace disputedesk::sandbox::cards
