#include "models/store/disputereader.h"

#include "models/store/disputecodec.h"
#include "models/store/storeerror.h"

using namespace Qt::StringLiterals;

namespace disputedesk {

StoreResult<std::optional<Dispute>> readDispute(Database &database, const QString &id)
{
    Statement find(database,
        u"SELECT provider, mode, amount, currency, status, reason_code, reason_message, charge, payment_intent, created_ms, "
        "closed_ms, due_by_ms, read_ms, body, raw FROM disputes JOIN dispute_details ON dispute = number WHERE id = ?"_s);
    if (!find.run(id))
        return find.failure();
    if (!find.next())
        return find.broke() ? StoreResult<std::optional<Dispute>>(find.failure()) : std::optional<Dispute>();
    Dispute dispute;
    dispute.id = id;
    dispute.provider = ProviderKind(find.small(0));
    dispute.mode = Mode(find.small(1));
    dispute.amount = {find.number(2), find.text(3)};
    dispute.status = find.text(4);
    dispute.reasonCode = find.text(5);
    dispute.reasonMessage = find.text(6);
    dispute.charge = find.text(7);
    dispute.paymentIntent = find.text(8);
    dispute.createdAt = find.time(9);
    dispute.closedAt = find.time(10);
    dispute.dueBy = find.time(11);
    dispute.readAt = find.time(12);
    dispute.raw = find.bytes(14);
    if (!decodeDetails(find.bytes(13), dispute))
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
