#include "models/store/intentrecord.h"

#include "models/store/storeerror.h"

#include <array>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr QChar kBetween = u' '; ///< between ids, which have no white space

/// One column: the document to delete, or those that an upload must not be taken for.
QString documentsIn(const WriteIntent &intent)
{
    return intent.verb == WriteVerb::UploadDocument ? intent.lookalikes.join(kBetween) : intent.documentId;
}

QString modeWord(Mode mode) { return mode == Mode::Live ? u"live"_s : u"test"_s; }

/// Finds the value whose word stands in the ledger.
template <typename T, size_t N, typename Word>
bool pick(const QString &word, const std::array<T, N> &all, Word wordOf, T &into)
{
    for (const T value : all) {
        if (wordOf(value) == word) {
            into = value;
            return true;
        }
    }
    return false;
}

bool readWords(const Statement &row, LedgerEntry &entry)
{
    constexpr std::array providers{ProviderKind::Omise, ProviderKind::WooshPay, ProviderKind::Stripe};
    constexpr std::array verbs{HttpVerb::Get, HttpVerb::Post, HttpVerb::Patch, HttpVerb::Delete};
    const auto verb = writeVerbFromName(row.text(6));
    const auto state = stateFromName(row.text(28));
    if (!verb || !state)
        return false;
    entry.intent.verb = *verb;
    entry.state = *state;
    return pick(row.text(3), providers, providerName, entry.intent.provider)
        && pick(row.text(4), std::array{Mode::Test, Mode::Live}, modeWord, entry.intent.mode)
        && pick(row.text(7), verbs, verbName, entry.intent.httpVerb);
}
} // namespace

QString intentColumns()
{
    return u"id, parent, account, provider, mode, dispute, verb, http_verb, amount, currency, seen_status, "
           u"seen_amount, "
           "seen_currency, seen_message, seen_metadata, seen_submissions, message, metadata, document, file_name, "
           "file_kind, file_path, file_size, file_sha256, confirmed_ms, evidence, seen_evidence"_s;
}

QString standingColumns() { return u"armed_row, state, changed_ms, request_id, note, http_status"_s; }

QVariantList intentValues(const WriteIntent &intent)
{
    using column::of;
    return {of(intent.id), of(intent.parent), of(intent.account), of(providerName(intent.provider)),
        of(modeWord(intent.mode)), of(intent.disputeId), of(writeVerbName(intent.verb)), of(verbName(intent.httpVerb)),
        of(intent.amount.minor), of(intent.amount.currency), of(intent.seen.status), of(intent.seen.amount.minor),
        of(intent.seen.amount.currency), of(intent.seen.message), of(QString::fromUtf8(intent.seen.metadata)),
        of(intent.seen.submissionCount), of(intent.message), of(QString::fromUtf8(intent.metadata)),
        of(documentsIn(intent)), of(intent.fileName), of(intent.fileKind), of(intent.filePath), of(intent.fileSize),
        of(QString::fromLatin1(intent.fileSha256.toHex())), of(intent.confirmedAt),
        of(QString::fromUtf8(intent.evidence)), of(QString::fromUtf8(intent.seen.evidence))};
}

StoreResult<LedgerEntry> entryOf(const Statement &row)
{
    LedgerEntry entry;
    if (!readWords(row, entry))
        return storeFailure(ErrorKind::StoreDamaged, u"intent %1 has a word that is none of ours"_s.arg(row.text(0)));
    WriteIntent &intent = entry.intent;
    intent.id = row.uuid(0);
    intent.parent = row.uuid(1);
    intent.account = row.uuid(2);
    intent.disputeId = row.text(5);
    intent.amount = {row.number(8), row.text(9)};
    intent.seen = {row.text(10), {row.number(11), row.text(12)}, row.text(13), row.text(14).toUtf8(), row.small(15),
        row.text(26).toUtf8()};
    intent.message = row.text(16);
    intent.metadata = row.text(17).toUtf8();
    if (intent.verb == WriteVerb::UploadDocument)
        intent.lookalikes = row.text(18).split(kBetween, Qt::SkipEmptyParts);
    else
        intent.documentId = row.text(18);
    intent.fileName = row.text(19);
    intent.fileKind = row.text(20);
    intent.filePath = row.text(21);
    intent.fileSize = row.number(22);
    intent.fileSha256 = QByteArray::fromHex(row.text(23).toLatin1());
    intent.confirmedAt = row.time(24);
    intent.evidence = row.text(25).toUtf8();
    entry.changedAt = row.time(29);
    entry.requestId = row.text(30);
    entry.note = row.text(31);
    entry.httpStatus = row.small(32);
    return entry;
}

QString intentProblem(const WriteIntent &intent)
{
    if (intent.id.isNull() || intent.account.isNull() || intent.disputeId.isEmpty())
        return u"an intent needs an id, an account and a dispute"_s;
    for (const QByteArray &json : {intent.metadata, intent.seen.metadata, intent.evidence, intent.seen.evidence})
        if (QString::fromUtf8(json).toUtf8() != json)
            return u"metadata or evidence that is not UTF-8"_s;
    const QVariantList values = intentValues(intent);
    for (const QVariant &value : values)
        if (const QString text = value.toString(); QString::fromUtf8(text.toUtf8()) != text)
            return u"text with half a character in it"_s; // a lone surrogate would come back as another one
    return {};
}

} // namespace disputedesk
