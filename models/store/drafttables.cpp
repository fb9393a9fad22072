#include "models/store/drafttables.h"

#include "models/store/draftcodec.h"
#include "models/store/statement.h"
#include "models/store/storeerror.h"
#include "models/store/transaction.h"

using namespace Qt::StringLiterals;

namespace disputedesk {

StoreResult<Done> DraftTables::save(const Draft &draft)
{
    return inTransaction(m_database, [&] { return put(draft, Live); });
}

StoreResult<std::optional<Draft>> DraftTables::find(const QUuid &account, const QString &disputeId)
{
    return read(account, disputeId, Live);
}

StoreResult<Done> DraftTables::exchange(const Draft &before, const Draft &after)
{
    return inTransaction(m_database, [&]() -> StoreResult<Done> {
        const auto aside = before.isEmpty() ? remove(before.account, before.disputeId, Earlier) : put(before, Earlier);
        if (!aside)
            return aside;
        if (after.isEmpty() && !after.hasChoices())
            return remove(after.account, after.disputeId, Live);
        return put(after, Live);
    });
}

StoreResult<std::optional<Draft>> DraftTables::earlier(const QUuid &account, const QString &disputeId)
{
    return read(account, disputeId, Earlier);
}

StoreResult<bool> DraftTables::holds(const QUuid &file)
{
    Statement find(m_database, u"SELECT count(*) FROM draft_files WHERE id = ?"_s);
    if (!find.run(file) || !find.next())
        return find.failure();
    return find.number(0) > 0;
}

StoreResult<QList<DraftFile>> DraftTables::removeAll(const QUuid &account)
{
    return inTransaction(m_database, [&]() -> StoreResult<QList<DraftFile>> {
        QList<DraftFile> held;
        for (const Place place : {Live, Earlier}) {
            const auto drafts = readAll(account, {}, place);
            if (!drafts)
                return Failure{drafts.error()};
            for (const Draft &draft : drafts->drafts)
                held += draft.files;
        }
        Statement remove(m_database, u"DELETE FROM drafts WHERE account = ?"_s);
        if (!remove.run(account))
            return remove.failure();
        return held;
    });
}

StoreResult<std::optional<Draft>> DraftTables::read(const QUuid &account, const QString &disputeId, Place place)
{
    if (disputeId.isEmpty())
        return std::optional<Draft>();
    const auto found = readAll(account, disputeId, place);
    if (!found)
        return Failure{found.error()};
    return found->drafts.isEmpty() ? std::optional<Draft>() : std::optional(found->drafts.first());
}

StoreResult<DraftsFound> DraftTables::readAll(const QUuid &account, const QString &disputeId, Place place)
{
    Statement find(m_database,
        u"SELECT number, dispute, message, metadata, metadata_edited, agents_deadline_ms, base, saved_ms, "
        "evidence, product_type, category FROM drafts "
        "WHERE account = ? AND discarded = ? AND (? = '' OR dispute = ?) ORDER BY number"_s);
    if (!find.run(account, int(place), disputeId, disputeId))
        return find.failure();
    DraftsFound found;
    while (find.next()) {
        Draft draft;
        draft.account = account;
        draft.disputeId = find.text(1);
        draft.message = find.text(2);
        const auto entries = decodeEntries(find.bytes(3));
        const auto base = decodeSeen(find.bytes(6));
        const auto evidence = parseEvidence(find.text(8).toUtf8());
        if (!entries || !base || !evidence)
            found.partly.append(draft.disputeId); // one part hides neither the others nor the other drafts
        draft.metadata = entries.value_or(Metadata());
        draft.metadataEdited = entries && find.small(4) != 0; // else it would ask to remove every entry
        draft.agentsDeadline = find.time(5);
        draft.base = base.value_or(SeenState()); // fits no dispute: what was typed is compared before it is sent
        draft.savedAt = find.time(7);
        draft.evidence = evidence ? *evidence : decltype(draft.evidence)();
        draft.productType = productTypeFromName(find.text(9));
        draft.category = find.text(10);
        const auto files = filesOf(find.number(0));
        if (!files)
            return Failure{files.error()};
        draft.files = *files;
        found.drafts.append(draft);
    }
    if (find.broke())
        return find.failure();
    return found;
}

StoreResult<QList<DraftFile>> DraftTables::filesOf(qint64 number)
{
    Statement find(m_database,
        u"SELECT id, file_name, kind, mime_type, size, sha256, server_id, pages FROM draft_files WHERE draft = ? "
        "ORDER BY position"_s);
    if (!find.run(number))
        return find.failure();
    QList<DraftFile> files;
    while (find.next()) {
        DraftFile file{find.uuid(0), find.text(1), find.text(2), find.text(3), {}, find.number(4), find.bytes(5),
            find.text(6), find.small(7)};
        file.path = m_files.pathOf(file); // the folder may have moved since
        files.append(file);
    }
    if (find.broke())
        return find.failure();
    return files;
}

StoreResult<Done> DraftTables::put(const Draft &draft, Place place)
{
    if (draft.account.isNull() || draft.disputeId.isEmpty())
        return storeFailure(ErrorKind::InvalidInput, u"a draft needs an account and a dispute"_s);
    if (const auto removed = remove(draft.account, draft.disputeId, place); !removed)
        return removed;
    Statement insert(m_database,
        u"INSERT INTO drafts (account, dispute, discarded, message, metadata, metadata_edited, agents_deadline_ms, "
        "base, saved_ms, evidence, product_type, category) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    if (!insert.run(draft.account, draft.disputeId, int(place), draft.message, encodeEntries(draft.metadata),
            draft.metadataEdited, draft.agentsDeadline, encodeSeen(draft.base), draft.savedAt,
            QString::fromUtf8(evidenceJson(draft.evidence)), productTypeName(draft.productType), draft.category))
        return insert.failure();
    const qint64 number = insert.insertedRow();
    Statement file(m_database,
        u"INSERT INTO draft_files (draft, position, id, file_name, kind, mime_type, size, sha256, server_id, pages) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    int position = 0;
    for (const DraftFile &held : draft.files)
        if (!file.run(number, position++, held.id, held.fileName, held.kind, held.mimeType, held.size, held.sha256,
                held.serverId, held.pages))
            return file.failure();
    return Done{};
}

StoreResult<Done> DraftTables::remove(const QUuid &account, const QString &disputeId, Place place)
{
    Statement remove(m_database, u"DELETE FROM drafts WHERE account = ? AND dispute = ? AND discarded = ?"_s);
    if (!remove.run(account, disputeId, int(place)))
        return remove.failure();
    return Done{};
}

} // namespace disputedesk
