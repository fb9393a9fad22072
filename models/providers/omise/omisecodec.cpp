#include "models/providers/omise/omisecodec.h"

#include "models/domain/ids.h"
#include "models/domain/redact.h"
#include "models/providers/omise/omisefields.h"
#include "models/providers/pagerows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace disputedesk::omise {

namespace {
/// {"object":"error"} with a 2xx.
std::optional<Error> errorObject(const QByteArray &body)
{
    if (!body.contains("\"error\"")) // cheap: most bodies are read only once
        return std::nullopt;
    json::Reader reader(body);
    Error error;
    error.kind = ErrorKind::Rejected;
    bool isError = false;
    reader.read([&](json::Value &root) {
        if (!root.isObject())
            return;
        root.members([&](std::string_view key, json::Value &member) {
            if (key == "object")
                isError = member.textOrNull() == "error"_L1;
            else if (key == "code" && member.isText())
                error.code = maskCardNumbers(member.text()).left(200);
            else if (key == "message" && member.isText())
                error.serverMessage = maskCardNumbers(member.text()).left(4000);
        });
    });
    return isError && !reader.failed() ? std::optional(error) : std::nullopt;
}

template <typename T, typename Read> ApiResult<T> decode(const QByteArray &body, Read read)
{
    if (auto error = errorObject(body))
        return Failure{*error};
    json::Reader reader(body);
    T value;
    reader.read([&](json::Value &root) { value = read(root); });
    if (reader.failed())
        return Failure{reader.fault()};
    return value;
}

/// What every list says of itself; `rows` reads its data.
struct Window {
    qint64 offset = 0;
    qint64 limit = 0;
    qint64 total = -1;
};
template <typename Row> Window readWindow(json::Value &root, Row row)
{
    Window window;
    bool hasData = false;
    root.members([&](std::string_view key, json::Value &member) {
        if (key == "object" && member.text() != "list"_L1)
            member.refuse(u"not a list"_s);
        else if (key == "data")
            hasData = true, member.elements(row, kMaxItems);
        else if (key == "offset")
            window.offset = countOr(member, 0);
        else if (key == "limit")
            window.limit = countOr(member, 0);
        else if (key == "total")
            window.total = countOr(member, -1);
    });
    if (!hasData)
        root.refuse(u"a list without data"_s);
    return window;
}

void readCard(json::Value &value, Charge &charge)
{
    if (value.isNull())
        return value.skip();
    value.members([&](std::string_view key, json::Value &member) {
        if (key == "brand")
            charge.cardBrand = member.textOrNull();
        else if (key == "last_digits")
            charge.cardLastDigits = member.textOrNull();
        else if (key == "name")
            charge.cardName = customerText(member);
        else if (key == "country")
            charge.cardCountry = member.textOrNull();
    });
}

bool readChargeMember(std::string_view key, json::Value &member, Charge &charge, std::optional<qint64> &refunded)
{
    if (key == "id")
        charge.id = member.text();
    else if (key == "amount")
        charge.amount.minor = amountMinor(member);
    else if (key == "currency")
        charge.amount.currency = currencyCode(member);
    else if (key == "description")
        charge.description = customerText(member);
    else if (key == "customer")
        charge.customer = idOf(member);
    else if (key == "ip")
        charge.ip = member.textOrNull();
    else if (key == "status")
        charge.status = member.textOrNull();
    else if (key == "card")
        readCard(member, charge);
    else if ((key == "refunded_amount" || key == "refunded") && !member.isNull())
        refunded = amountMinor(member);
    else if (key == "created_at" || key == "created")
        charge.createdAt = utcTime(member);
    else
        return false;
    return true;
}

Charge readCharge(json::Value &root)
{
    Charge charge;
    std::optional<qint64> refunded;
    std::optional<bool> live;
    const QByteArrayView own = root.members([&](std::string_view key, json::Value &member) {
        if (key == "livemode")
            live = member.boolean();
        else if (key == "object" && member.text() != "charge"_L1)
            member.refuse(u"another kind of object"_s);
        else if (key != "object")
            readChargeMember(key, member, charge, refunded);
    });
    if (!isValidId(ProviderKind::Omise, IdKind::Charge, charge.id))
        root.refuse(u"no valid id"_s);
    else if (live && *live != (modeOfId(ProviderKind::Omise, charge.id, Mode::Test) == Mode::Live))
        root.refuse(u"id and livemode do not agree"_s);
    if (refunded)
        charge.refunded = Money{*refunded, charge.amount.currency};
    charge.raw = maskedJson(own.toByteArray());
    return charge;
}

AccountInfo readAccount(json::Value &root)
{
    AccountInfo info;
    root.members([&](std::string_view key, json::Value &member) {
        if (key == "object" && member.text() != "account"_L1)
            member.refuse(u"another kind of object"_s);
        else if (key == "id")
            info.id = member.textOrNull();
        else if (key == "email")
            info.email = member.textOrNull();
        else if (key == "country")
            info.country = member.textOrNull();
        else if (key == "currency")
            info.currency = currencyCode(member);
        else if (key == "livemode" && !member.isNull()) {
            info.mode = member.boolean() ? Mode::Live : Mode::Test;
            info.livemodeKnown = true;
        }
    });
    return info;
}
} // namespace

ApiResult<Dispute> decodeDispute(const QByteArray &body)
{
    return decode<Dispute>(body, [](json::Value &root) {
        Dispute dispute;
        readDispute(root, dispute);
        return dispute;
    });
}

ApiResult<DisputePage> decodeDisputePage(const QByteArray &body)
{
    json::TextIndex index;
    return decodeDisputePage(body, index);
}

ApiResult<DisputePage> decodeDisputePage(const QByteArray &body, json::TextIndex &index)
{
    json::Reader reader(body, index);
    DisputePage page;
    PageRows rows(body, ProviderKind::Omise);
    Window window;
    reader.read([&](json::Value &root) {
        window = readWindow(root, [&](json::Value &element) {
            RowViews &row = rows.fresh();
            readDispute(element, row);
            if (auto error = element.recover())
                page.broken.append({fields::idText(row.id), std::move(*error)});
            else if (!reader.failed())
                rows.keep();
        });
    });
    if (reader.failed()) {
        // Asked last: an error object is no list, so that only a page that fails can be one.
        const auto error = errorObject(body);
        return Failure{error ? *error : reader.fault()};
    }
    const qint64 step = std::max<qint64>(window.limit, rows.size() + page.broken.size());
    page.batch = rows.take();
    page.offset = window.offset;
    page.limit = window.limit;
    page.total = window.total;
    page.hasMore = window.total >= 0 && step > 0 && window.offset < window.total - step;
    return page;
}

ApiResult<Charge> decodeCharge(const QByteArray &body) { return decode<Charge>(body, readCharge); }
ApiResult<Document> decodeDocument(const QByteArray &body) { return decode<Document>(body, readDocument); }
ApiResult<AccountInfo> decodeAccount(const QByteArray &body) { return decode<AccountInfo>(body, readAccount); }

ApiResult<DocumentPage> decodeDocumentPage(const QByteArray &body)
{
    return decode<DocumentPage>(body, [](json::Value &root) {
        DocumentPage page;
        const Window window = readWindow(root, [&page](json::Value &row) { page.documents.append(readDocument(row)); });
        page.offset = window.offset;
        page.limit = window.limit;
        page.total = window.total;
        return page;
    });
}

ServerWords serverWords(const QByteArray &body, const QByteArray &)
{
    const auto error = errorObject(body);
    return error ? ServerWords{error->code, error->serverMessage} : ServerWords();
}

} // namespace disputedesk::omise
