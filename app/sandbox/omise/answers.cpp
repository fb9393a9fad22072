#include "app/sandbox/omise/answers.h"

#include "app/sandbox/http/form.h"
#include "app/sandbox/omise/actions.h"
#include "app/sandbox/omise/chargejson.h"
#include "app/sandbox/omise/disputejson.h"
#include "app/sandbox/omise/documents.h"
#include "app/sandbox/omise/wording.h"

namespace disputedesk::sandbox::omise {

namespace {

constexpr std::size_t kMostTraits = 50; // per kind: enough to pick from, small at any size

Reply listDisputes(Call &call, Book::Group group)
{
    Window window;
    if (const auto wrong = readWindow(decodedForm(call.request.query), call.now, window); wrong)
        return badRequest(*wrong);
    const std::span<const std::uint32_t> found = call.book.created(group, window.from, window.to);
    Reply reply;
    reply.body.reserve(std::size_t(window.limit) * 1'300);
    JsonWriter json(reply.body);
    writeList(json, window, std::int64_t(found.size()), call.route.pathTemplate, call.shape,
        [&](std::int64_t i) { writeDispute(json, call.book, found[std::size_t(i)], call.shape, call.now); });
    return reply;
}

Reply listEvents(Call &call)
{
    Window window;
    if (const auto wrong = readWindow(decodedForm(call.request.query), call.now, window); wrong)
        return badRequest(*wrong);
    call.events.prepare(call.book);
    Reply reply;
    JsonWriter json(reply.body);
    call.events.write(json, call.book, window, call.shape, call.now);
    return reply;
}

Reply retrieveDispute(Call &call, std::uint32_t index)
{
    Reply reply;
    JsonWriter json(reply.body);
    writeDispute(json, call.book, index, call.shape, call.now);
    return reply;
}

Reply retrieveCharge(Call &call)
{
    const std::optional<std::uint32_t> serial = call.book.findCharge(call.route.id);
    if (!serial)
        return notFound("charge " + call.route.id);
    Reply reply;
    JsonWriter json(reply.body);
    writeCharge(json, call.book, *serial, call.shape);
    return reply;
}

Reply retrieveAccount(Call &call)
{
    Reply reply;
    JsonWriter json(reply.body);
    json.beginObject().field("object", "account").field("id", call.book.ids().encoded("account", 0));
    json.field("livemode", call.book.live()).field("location", "/account");
    json.field("team", call.book.ids().encoded("team", 0)).field("email", "sandbox@example.com").field("country", "TH");
    json.field("currency", "THB").key("supported_currencies").beginArray();
    for (const Currency &currency : kCurrencies)
        json.text(currency.code);
    json.endArray()
        .field("api_version", kCurrentVersion)
        .nullField("webhook_uri")
        .field("auto_activate_recipients", false);
    json.key("chain_enabled").boolean(false).key("metadata_export_keys").beginObject().endObject();
    json.field(call.shape.createdKey(), call.shape.time(1'546'300'800)).endObject();
    return reply;
}

/// The calls on one dispute, once it is found.
Reply answerForDispute(Call &call, std::uint32_t index)
{
    const std::string &method = call.request.method;
    switch (call.route.resource) {
    case Resource::Accept: return acceptDispute(call, index);
    case Resource::Close: return closeDispute(call, index);
    case Resource::Documents: return method == "POST" ? uploadDocument(call, index) : listDocuments(call, index);
    case Resource::Document: return method == "DELETE" ? deleteDocument(call, index) : retrieveDocument(call, index);
    default: return method == "PATCH" ? updateDispute(call, index) : retrieveDispute(call, index);
    }
}

} // namespace

Reply answerFor(Call &call)
{
    switch (call.route.resource) {
    case Resource::Disputes: return listDisputes(call, Book::Group::All);
    case Resource::OpenDisputes: return listDisputes(call, Book::Group::Open);
    case Resource::PendingDisputes: return listDisputes(call, Book::Group::Pending);
    case Resource::ClosedDisputes: return listDisputes(call, Book::Group::Closed);
    case Resource::Charge: return retrieveCharge(call);
    case Resource::ChargeDisputes: return createDispute(call);
    case Resource::Account: return retrieveAccount(call);
    case Resource::Events: return listEvents(call);
    default: break;
    }
    const std::optional<std::uint32_t> index = call.book.find(call.route.id);
    return index ? answerForDispute(call, *index) : notFound("dispute " + call.route.id);
}

void writeTraits(JsonWriter &json, const Book &book, std::string_view key)
{
    json.beginObject().field("key", key).field("disputes", book.size());
    const auto list = [&](std::string_view name, Book::Group group, bool (*wanted)(const Record &)) {
        json.key(name).beginArray();
        std::size_t left = kMostTraits;
        for (const std::uint32_t index : book.created(group, 0, INT64_MAX)) {
            if (left > 0 && wanted(book.at(index))) {
                json.text(book.disputeId(book.at(index).serial));
                --left;
            }
        }
        json.endArray();
    };
    list("acceptable", Book::Group::Open, [](const Record &r) { return !r.deadlinePassed; });
    list("closable", Book::Group::Pending, [](const Record &r) { return r.reviewOver; });
    list("under_review", Book::Group::Pending, [](const Record &r) { return !r.reviewOver; });
    list("open_past_deadline", Book::Group::Open, [](const Record &r) { return r.deadlinePassed; });
    list("pending_past_deadline", Book::Group::Pending, [](const Record &r) { return r.deadlinePassed; });
    json.key("charges_without_dispute").beginArray();
    for (std::uint32_t i = 0; i < Book::kSpareChargeCount; ++i) {
        if (!book.bySerial(Book::kSpareCharges + i))
            json.text(book.chargeId(Book::kSpareCharges + i));
    }
    json.endArray().endObject();
}

} // namespace disputedesk::sandbox::omise
