#include "models/providers/stripe/stripecodec.h"

#include "models/domain/ids.h"
#include "models/providers/pagerows.h"
#include "models/providers/stripe/servererror.h"
#include "models/providers/stripe/stripefields.h"

using namespace Qt::StringLiterals;

namespace disputedesk::stripe {

namespace {
Error errorIn(const QByteArray &body)
{
    const ServerWords words = serverWords(body, "application/json");
    Error error = errorOf(ErrorKind::Rejected, u"an error with a status of success"_s);
    error.code = words.code;
    error.serverMessage = words.message;
    return error;
}

template <typename T, typename Read> ApiResult<T> decode(const QByteArray &body, Read read)
{
    if (isErrorBody(body))
        return Failure{errorIn(body)};
    json::Reader reader(body);
    T value;
    reader.read([&](json::Value &root) { value = read(root); });
    if (reader.failed())
        return Failure{reader.fault()};
    return value;
}

/// Walks over a list object: `row` for each element of data; gives has_more. Without that member there is more as long
/// as rows come: one request too many, rather than an end that nobody named. `error`, where given, becomes true when
/// the list has such a member.
template <typename Row> bool readList(json::Value &root, Row row, bool *error = nullptr)
{
    bool hasData = false;
    std::optional<bool> hasMore;
    bool hasRows = false;
    root.members([&](std::string_view key, json::Value &member) {
        if (key == "object")
            fields::checkObject(member, "list"_L1);
        else if (key == "data")
            hasData = true,
            member.elements(
                [&](json::Value &element) {
                    hasRows = true;
                    row(element);
                },
                fields::kMaxItems);
        else if (key == "has_more")
            hasMore = fields::flagOr(member);
        else if (key == "error" && error)
            *error = !member.isNull();
    });
    if (!hasData)
        root.refuse(u"a list without data"_s);
    return hasMore.value_or(hasRows);
}

/// The id of one row and nothing else: for rows whose fault came before their id.
QString idOfRow(json::Value &row)
{
    QString id;
    if (row.isObject())
        row.members([&id](std::string_view key, json::Value &member) {
            if (key == "id" && member.isText())
                id = member.text();
        });
    row.recover(); // a row that cannot even be walked over keeps what was found
    return id;
}

/// Where the next page starts: the last row's id or, where that is none, the last valid one before it. The rows between
/// come again then, which is better than to lose what follows them.
QString cursorAfter(const QByteArray &body)
{
    QString cursor;
    json::Reader reader(body);
    reader.read([&](json::Value &root) {
        readList(root, [&cursor](json::Value &row) {
            const QString id = idOfRow(row);
            if (isValidId(ProviderKind::Stripe, IdKind::Dispute, id))
                cursor = id;
        });
    });
    return cursor;
}

AccountInfo readAccount(json::Value &root)
{
    AccountInfo info;
    root.members([&](std::string_view key, json::Value &member) {
        if (key == "object")
            fields::checkObject(member, "account"_L1);
        else if (key == "id")
            info.id = member.textOrNull();
        else if (key == "email")
            info.email = member.textOrNull();
        else if (key == "country")
            info.country = member.textOrNull();
        else if (key == "default_currency")
            info.currency = fields::currencyCode(member);
        else if (key == "livemode" && !member.isNull()) {
            info.mode = member.boolean() ? Mode::Live : Mode::Test;
            info.livemodeKnown = true;
        }
    });
    return info;
}

void readLivemode(json::Value &row, AccountInfo &info)
{
    row.members([&info](std::string_view key, json::Value &member) {
        if (key != "livemode" || info.livemodeKnown)
            return;
        if (const auto live = fields::flagOr(member)) {
            info.mode = *live ? Mode::Live : Mode::Test;
            info.livemodeKnown = true;
        }
    });
    row.recover();
}
} // namespace

ApiResult<Dispute> decodeDispute(const QByteArray &body, const Dialect &dialect, Mode accountMode)
{
    return decode<Dispute>(body, [&](json::Value &root) {
        Dispute dispute;
        readDispute(root, {dialect, accountMode}, dispute);
        return dispute;
    });
}

ApiResult<DisputePage> decodeDisputePage(const QByteArray &body, const Dialect &dialect, Mode accountMode)
{
    json::TextIndex index;
    return decodeDisputePage(body, dialect, accountMode, index);
}

ApiResult<DisputePage> decodeDisputePage(
    const QByteArray &body, const Dialect &dialect, Mode accountMode, json::TextIndex &index)
{
    json::Reader reader(body, index);
    DisputePage page;
    PageRows rows(body, dialect.kind());
    std::string_view last;
    bool error = false;
    reader.read([&](json::Value &root) {
        const auto take = [&](json::Value &element) {
            RowViews &row = rows.fresh();
            readDispute(element, {dialect, accountMode}, row);
            last = row.id;
            if (auto fault = element.recover())
                page.broken.append({fields::idText(row.id), std::move(*fault)});
            else if (!reader.failed())
                rows.keep();
        };
        page.hasMore = readList(root, take, &error);
    });
    // Looked into twice only when there is reason to.
    if ((error || reader.failed()) && isErrorBody(body))
        return Failure{errorIn(body)};
    if (reader.failed())
        return Failure{reader.fault()};
    page.batch = rows.take();
    // Empty while more is promised: the walk ends there and says "partial" (N7); what was read stays.
    page.nextCursor = isValidId(dialect.kind(), IdKind::Dispute, last)
        ? QString::fromLatin1(last.data(), qsizetype(last.size()))
        : cursorAfter(body);
    return page;
}

ApiResult<Document> decodeFile(const QByteArray &body) { return decode<Document>(body, readFile); }
ApiResult<AccountInfo> decodeAccount(const QByteArray &body) { return decode<AccountInfo>(body, readAccount); }

ApiResult<AccountInfo> decodeAccountFromList(const QByteArray &body)
{
    return decode<AccountInfo>(body, [](json::Value &root) {
        AccountInfo info;
        readList(root, [&info](json::Value &row) { readLivemode(row, info); });
        return info;
    });
}

} // namespace disputedesk::stripe
