#include "models/store/disputewriter.h"

#include "models/domain/disputerow.h"
#include "models/domain/redact.h"
#include "models/store/disputecodec.h"
#include "models/store/storeerror.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
qint64 msOf(const QDateTime &time) { return time.isValid() ? time.toMSecsSinceEpoch() : 0; }

/// The columns of `disputes` after its number, in the order of the statements below.
QVariantList columnsOf(const Dispute &dispute, const QByteArray &details)
{
    const QDateTime &dueOrder = dispute.dueBy.isValid() ? dispute.dueBy : dispute.createdAt;
    return {column::of(dispute.id), int(dispute.provider), int(dispute.mode), dispute.amount.minor,
        column::of(dispute.amount.currency), column::of(dispute.status), column::of(dispute.reasonCode),
        column::of(dispute.reasonMessage), column::of(dispute.charge), column::of(dispute.paymentIntent),
        msOf(dispute.createdAt), msOf(dispute.closedAt), msOf(dispute.dueBy), msOf(dueOrder), msOf(dispute.readAt),
        qMax<qint64>(dispute.documentsTotal, dispute.documents.size()), digestOf(dispute, details),
        column::of(searchTextOf(dispute))};
}

QString documentNames(const Dispute &dispute)
{
    QStringList names;
    for (const Document &document : dispute.documents)
        if (!document.deleted)
            names.append(document.filename.isEmpty() ? document.id : document.filename);
    return names.join(u'\n');
}

QStringList documentIds(const Dispute &dispute)
{
    QStringList ids;
    for (const Document &document : dispute.documents)
        if (!document.deleted)
            ids.append(document.id);
    return ids;
}

QString amountText(const Dispute &dispute)
{
    return dispute.amount.currency + u' ' + plainAmount(dispute.amount, dispute.provider);
}

QString yesOrNo(bool yes) { return yes ? u"yes"_s : u"no"_s; }

/// Field by field, in the order of the form; then what is none of the form's.
template <typename Note> void noteEvidence(const Dispute &before, const Dispute &after, Note note)
{
    QStringList names;
    for (const EvidenceField &field : evidenceFields())
        names.append(field.name);
    for (const Evidence &evidence : {before.evidence, after.evidence})
        for (auto it = evidence.keyBegin(); it != evidence.keyEnd(); ++it)
            if (!names.contains(*it))
                names.append(*it);
    for (const QString &name : std::as_const(names))
        if (const QString was = before.evidence.value(name), is = after.evidence.value(name); was != is)
            note("evidence."_L1 + name, maskCardNumbers(was), maskCardNumbers(is)); // D9: nobody edits the log
    if (before.hasEvidence != after.hasEvidence)
        note(u"has_evidence"_s, yesOrNo(before.hasEvidence), yesOrNo(after.hasEvidence));
    if (before.submissionCount != after.submissionCount)
        note(u"submission_count"_s, QString::number(before.submissionCount), QString::number(after.submissionCount));
}
} // namespace

DisputeWriter::DisputeWriter(Database &database)
    : m_reader(database)
    , m_find(database, u"SELECT number, read_ms, digest FROM disputes WHERE id = ?"_s)
    , m_insert(database,
          u"INSERT INTO disputes (id, provider, mode, amount, currency, status, reason_code, reason_message, charge, "
          "payment_intent, created_ms, closed_ms, due_by_ms, due_order_ms, read_ms, documents, digest, search_text) "
          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
    , m_insertDetails(database, u"INSERT INTO dispute_details (dispute, body, raw) VALUES (?, ?, ?)"_s)
    , m_update(database,
          u"UPDATE disputes SET id = ?, provider = ?, mode = ?, amount = ?, currency = ?, status = ?, reason_code = ?, "
          "reason_message = ?, charge = ?, payment_intent = ?, created_ms = ?, closed_ms = ?, due_by_ms = ?, "
          "due_order_ms = ?, read_ms = ?, documents = ?, digest = ?, search_text = ? WHERE number = ?"_s)
    , m_updateDetails(database, u"UPDATE dispute_details SET body = ?, raw = ? WHERE dispute = ?"_s)
    , m_touch(database, u"UPDATE disputes SET read_ms = ? WHERE number = ?"_s)
    , m_change(database, u"INSERT INTO changes (dispute, seen_ms, field, before, after) VALUES (?, ?, ?, ?, ?)"_s)
{
}

StoreResult<Done> DisputeWriter::put(const Dispute &dispute, UpsertReport &report)
{
    if (!m_find.run(dispute.id))
        return m_find.failure();
    if (!m_find.next()) {
        if (m_find.broke())
            return m_find.failure();
        ++report.inserted;
        report.changedIds.append(dispute.id);
        return insert(dispute);
    }
    const qint64 number = m_find.number(0);
    const qint64 stored = m_find.number(1);
    const qint64 read = msOf(dispute.readAt);
    if (read < stored) {
        ++report.older;
        return Done{};
    }
    const QByteArray digest = m_find.bytes(2);
    const auto isSame = [&](const Dispute &next, const QByteArray &details) {
        return digest == digestOf(next, details);
    };
    const auto unchanged = [&]() -> StoreResult<Done> {
        ++report.unchanged;
        if (read != stored && !m_touch.run(read, number))
            return m_touch.failure();
        return Done{};
    };
    QByteArray details = encodeDetails(dispute);
    if (isSame(dispute, details))
        return unchanged();
    const auto before = m_reader.read(dispute.id);
    if (!before)
        return Failure{before.error()};
    if (!*before)
        return storeFailure(ErrorKind::StoreDamaged, u"a dispute lost its details"_s);
    Dispute next = dispute;
    if (keepFileNames(**before, next)) {
        details = encodeDetails(next);
        if (isSame(next, details))
            return unchanged();
    }
    ++report.changed;
    report.changedIds.append(dispute.id);
    if (const auto noted = noteChanges(number, **before, next); !noted)
        return noted;
    return update(number, next, details);
}

StoreResult<Done> DisputeWriter::update(qint64 number, const Dispute &dispute, const QByteArray &details)
{
    QVariantList values = columnsOf(dispute, details);
    values.append(number);
    if (!m_update.runWith(values))
        return m_update.failure();
    if (!m_updateDetails.run(details, dispute.raw, number))
        return m_updateDetails.failure();
    return Done{};
}

StoreResult<Done> DisputeWriter::insert(const Dispute &dispute)
{
    const QByteArray details = encodeDetails(dispute);
    if (!m_insert.runWith(columnsOf(dispute, details)))
        return m_insert.failure();
    if (!m_insertDetails.run(m_insert.insertedRow(), details, dispute.raw))
        return m_insertDetails.failure();
    return Done{};
}

StoreResult<Done> DisputeWriter::noteChanges(qint64 number, const Dispute &before, const Dispute &dispute)
{
    const QList<ObservedChange> changes = changesBetween(before, dispute);
    for (const ObservedChange &change : changes)
        if (!m_change.run(number, change.seenAt, change.field, change.before, change.after))
            return m_change.failure();
    return Done{};
}

QList<ObservedChange> changesBetween(const Dispute &before, const Dispute &after)
{
    QList<ObservedChange> changes;
    const auto note = [&](const QString &field, const QString &was, const QString &is) {
        changes.append({after.id, after.readAt, field, was, is});
    };
    const auto iso = [](const QDateTime &time) {
        return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
    };
    if (before.status != after.status)
        note(u"status"_s, before.status, after.status);
    if (before.amount != after.amount)
        note(u"amount"_s, amountText(before), amountText(after));
    if (before.dueBy != after.dueBy)
        note(u"due_by"_s, iso(before.dueBy), iso(after.dueBy));
    if (before.pastDue != after.pastDue)
        note(u"past_due"_s, yesOrNo(before.pastDue), yesOrNo(after.pastDue));
    if (before.message != after.message)
        note(u"message"_s, before.message, after.message);
    if (before.metadata != after.metadata)
        note(u"metadata"_s, QString::fromUtf8(metadataJson(before.metadata)),
            QString::fromUtf8(metadataJson(after.metadata)));
    noteEvidence(before, after, note);
    if (before.closedAt != after.closedAt)
        note(u"closed_at"_s, iso(before.closedAt), iso(after.closedAt));
    // Where documents are evidence, its fields have said so already.
    if (!answersByEvidence(after.provider) && documentIds(before) != documentIds(after))
        note(u"documents"_s, documentNames(before), documentNames(after));
    return changes;
}

} // namespace disputedesk
