#include "models/store/disputereader.h"

#include "models/store/disputecodec.h"
#include "models/store/storeerror.h"

using namespace Qt::StringLiterals;

namespace disputedesk {

DisputeReader::DisputeReader(Database &database)
    : m_find(database,
        u"SELECT provider, mode, amount, currency, status, reason_code, reason_message, charge, payment_intent, "
        u"created_ms, "
        "closed_ms, due_by_ms, read_ms, body, raw FROM disputes JOIN dispute_details ON dispute = number WHERE id = ?"_s)
{
}

StoreResult<std::optional<Dispute>> DisputeReader::read(const QString &id)
{
    if (!m_find.run(id))
        return m_find.failure();
    if (!m_find.next())
        return m_find.broke() ? StoreResult<std::optional<Dispute>>(m_find.failure()) : std::optional<Dispute>();
    Dispute dispute;
    dispute.id = id;
    dispute.provider = ProviderKind(m_find.small(0));
    dispute.mode = Mode(m_find.small(1));
    dispute.amount = {m_find.number(2), m_find.text(3)};
    dispute.status = m_find.text(4);
    dispute.reasonCode = m_find.text(5);
    dispute.reasonMessage = m_find.text(6);
    dispute.charge = m_find.text(7);
    dispute.paymentIntent = m_find.text(8);
    dispute.createdAt = m_find.time(9);
    dispute.closedAt = m_find.time(10);
    dispute.dueBy = m_find.time(11);
    dispute.readAt = m_find.time(12);
    dispute.raw = m_find.bytes(14);
    if (!decodeDetails(m_find.bytes(13), dispute))
        return storeFailure(ErrorKind::StoreDamaged, u"the details of a dispute cannot be read"_s);
    return std::optional(std::move(dispute));
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
