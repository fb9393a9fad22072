#include "models/store/disputereader.h"

#include "models/store/disputecodec.h"
#include "models/store/disputecolumns.h"
#include "models/store/storeerror.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace disputedesk {

QString findStatement()
{
    return "SELECT number, dispute_details.texts, "_L1 + rowColumns().replace(u"texts"_s, u"disputes.texts"_s)
        + " FROM disputes JOIN dispute_details ON dispute = number WHERE id = ?"_L1;
}

namespace {
/// Everything but what the details hold.
Dispute fromColumns(const Statement &found)
{
    Dispute dispute;
    int at = column::kRow;
    dispute.id = found.text(at++);
    dispute.amount.currency = found.text(at++);
    dispute.status = found.text(at++);
    dispute.reasonCode = found.text(at++);
    dispute.charge = found.text(at++);
    dispute.paymentIntent = found.text(at++);
    ++at; // what is sealed
    dispute.provider = ProviderKind(found.small(at++));
    dispute.mode = Mode(found.small(at++));
    dispute.amount.minor = found.number(at++);
    dispute.createdAt = found.time(at++);
    dispute.closedAt = found.time(at++);
    dispute.dueBy = found.time(at);
    return dispute;
}
} // namespace

CachedDispute wholeDispute(const Statement &found, const DisputeDecoder &decode, Seal &seal)
{
    CachedDispute cached{found.number(column::kNumber), std::nullopt};
    std::string texts;
    const auto length =
        seal.open({SealedColumn::Details, found.view(column::kRow)}, found.view(column::kDetails), texts);
    const auto reason = reasonMessageOf(found, column::kRow, seal);
    if (!length || !reason)
        return cached;
    const QByteArray raw(texts.data(), qsizetype(*length));
    const QByteArray body(texts.data() + *length, qsizetype(texts.size() - *length));
    Dispute kept = fromColumns(found);
    kept.reasonMessage = *reason;
    if (!body.isEmpty() && decodeDetails(body, kept)) {
        cached.dispute = std::move(kept);
    } else if (decode) {
        auto dispute = decode(raw);
        if (dispute && dispute->id == found.text(column::kRow))
            cached.dispute = std::move(*dispute);
    }
    if (cached.dispute) {
        cached.dispute->raw = raw;
        cached.dispute->readAt = found.time(column::kReadAt);
        cached.dispute->missingAt = found.time(column::kMissingAt);
    }
    return cached;
}

DisputeReader::DisputeReader(Database &database, const DisputeDecoder &decode, Seal &seal)
    : m_find(database, findStatement())
    , m_decode(decode)
    , m_seal(seal)
{
}

StoreResult<CachedDispute> DisputeReader::read(const QString &id)
{
    if (!m_find.run(id))
        return m_find.failure();
    if (!m_find.next())
        return m_find.broke() ? StoreResult<CachedDispute>(m_find.failure()) : CachedDispute();
    const CachedDispute cached = wholeDispute(m_find, m_decode, m_seal);
    m_find.reset();
    return cached;
}

StoreResult<QStringList> statusesIn(Database &database, ProviderKind provider, Stage stage)
{
    // SELECT DISTINCT would walk the whole index; this jumps from word to word.
    Statement words(database,
        u"WITH RECURSIVE word (status) AS (SELECT min(status) FROM disputes UNION ALL "
        "SELECT (SELECT min(status) FROM disputes WHERE status > word.status) FROM word WHERE word.status IS NOT NULL) "
        "SELECT status FROM word WHERE status IS NOT NULL"_s);
    if (!words.run())
        return words.failure();
    QStringList found;
    while (words.next())
        if (stageOf(provider, words.text(0)) == stage)
            found.append(words.text(0));
    if (words.broke())
        return words.failure();
    return found;
}

} // namespace disputedesk
