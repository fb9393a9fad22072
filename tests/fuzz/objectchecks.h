#pragma once

#include "models/domain/cardscan.h"
#include "models/domain/dispute.h"
#include "models/domain/ids.h"
#include "models/domain/jsonreader.h"
#include "models/domain/redact.h"
#include "models/providers/exchange.h"
#include "tests/fuzz/fuzz.h"

namespace disputedesk::fuzz {

// What holds of every object that a codec took, whatever the bytes were.

inline void requireSound(const Money &money)
{
    require(money.minor >= 0 && money.minor <= kMaxMinor, "an amount out of its range (D2)");
    require(money.currency.isEmpty() || money.currency.size() == 3, "a currency that is no code");
    for (const QChar letter : money.currency)
        require(letter >= u'A' && letter <= u'Z', "a currency of other letters");
}

/// A text of a customer: no longer than any that we read, its card numbers hidden.
inline void requireSound(const QString &text)
{
    require(text.toUtf8().size() <= json::kMaxTextBytes * 3, "a text of any length (D8)"); // a mask is longer
    require(maskCardNumbers(text) == text, "a card number in the open (D9)");
}

inline bool isTime(const QDateTime &time)
{
    return !time.isValid() || (time.offsetFromUtc() == 0 && time.date().year() <= 9999);
}

inline void requireSound(const Document &document, ProviderKind kind)
{
    require(isValidId(kind, IdKind::Document, document.id), "a document's id that cannot go into a path (D3)");
    require(isTime(document.createdAt), "a document's time");
    requireSound(document.filename);
}

inline void requireSound(const Dispute &dispute, ProviderKind kind)
{
    require(isValidId(kind, IdKind::Dispute, dispute.id), "an id that cannot go into a path (D3)");
    require(modeOfId(kind, dispute.id, dispute.mode) == dispute.mode, "id and mode do not agree (I6)");
    require(!dispute.status.isEmpty(), "no status");
    requireSound(dispute.amount);
    if (dispute.fundingAmount)
        requireSound(*dispute.fundingAmount);
    for (const QString &text : {dispute.message, dispute.adminMessage, dispute.reasonMessage})
        requireSound(text);
    for (const QDateTime &time : {dispute.createdAt, dispute.closedAt, dispute.dueBy})
        require(isTime(time), "a time that is not UTC, or beyond the year 9999");
    require(dispute.documents.size() <= 200, "documents without end");
    for (const Document &document : dispute.documents)
        requireSound(document, kind);
    const auto again = parseMetadata(metadataJson(dispute.metadata));
    require(again && *again == dispute.metadata, "metadata that is not read back");
}

/// Every text inside `value`, escapes resolved.
inline void textsIn(json::Value &value, QStringList &texts)
{
    if (value.isObject())
        value.members([&](std::string_view, json::Value &member) { textsIn(member, texts); });
    else if (value.isArray())
        value.elements([&](json::Value &element) { textsIn(element, texts); }, 100'000);
    else if (value.isText())
        texts += value.text();
}

/// What goes into the cache as the answer's own bytes holds no card number either, however it is written.
inline void requireMasked(const QByteArray &raw)
{
    QStringList texts;
    json::Reader reader(raw);
    reader.read([&](json::Value &root) { textsIn(root, texts); });
    require(!reader.failed(), "the kept bytes are no JSON");
    for (const QString &text : texts)
        require(maskCardNumbers(text) == text, "a card number in the kept bytes (D9)");
}

/// What must be the same when the object's own bytes are read again, as the cache does.
inline bool isSame(const Dispute &a, const Dispute &b)
{
    return a.id == b.id && a.mode == b.mode && a.amount == b.amount && a.fundingAmount == b.fundingAmount
        && a.createdAt == b.createdAt && a.closedAt == b.closedAt && a.dueBy == b.dueBy && a.pastDue == b.pastDue
        && a.submissionCount == b.submissionCount && a.documentsTotal == b.documentsTotal && a.message == b.message
        && a.metadata.size() == b.metadata.size() && a.evidence.size() == b.evidence.size();
}
/// The same with every text, where those bytes are the answer's and no card number had to be hidden in them: words of
/// the provider's and what an agent may send back are masked there, not in the model (docs/decisions/0007).
inline bool isSameToTheLetter(const Dispute &a, const Dispute &b)
{
    return isSame(a, b) && a.status == b.status && a.reasonCode == b.reasonCode && a.charge == b.charge
        && a.paymentIntent == b.paymentIntent && a.documents == b.documents && a.metadata == b.metadata
        && a.evidence == b.evidence;
}

/// `decode(body)` reads a dispute: what it took is sound, and its own bytes are read as the same dispute.
template <typename Decode> void requireDispute(const QByteArray &body, ProviderKind kind, Decode decode)
{
    const ApiResult<Dispute> dispute = decode(body);
    if (!dispute) {
        require(dispute.error().serverMessage.size() <= 4000, "a server's sentence of any length");
        return;
    }
    requireSound(*dispute, kind);
    const ApiResult<Dispute> again = decode(dispute->raw);
    require(again && isSame(*again, *dispute), "the cache would give another dispute back");
    require(!body.contains(dispute->raw) || isSameToTheLetter(*again, *dispute), "the cache would give another text");
}

inline void requireWords(const ServerWords &words)
{
    require(words.code.size() <= 4000 && words.message.size() <= 8000, "a server's words of any length");
}

} // namespace disputedesk::fuzz
