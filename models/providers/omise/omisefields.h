#pragma once

// Include from .cpp files only: see jsonreader.h.
#include "models/domain/dispute.h"
#include "models/domain/jsonreader.h"

#include <optional>

namespace disputedesk::omise {

inline constexpr int kMaxItems = 100; ///< of a page, safety.md D8

/// Text or null, card numbers masked (D9). `masked`, where given, becomes true when something was.
QString customerText(json::Value &value, bool *masked = nullptr);
/// ISO 8601 with Z or an offset as UTC; null gives an invalid time, anything else is a fault.
QDateTime utcTime(json::Value &value);
/// 0 to kMaxMinor, else a fault (D2).
qint64 amountMinor(json::Value &value);
/// Three letters, in upper case; null gives none.
QString currencyCode(json::Value &value);
/// An integer of 0 or more; null gives `fallback`.
qint64 countOr(json::Value &value, qint64 fallback);
/// An id as text, or the id of an expanded object; null gives none.
QString idOf(json::Value &value);
/// Masks card numbers inside the string literals of a JSON text, numbers left alone.
QByteArray maskedJson(const QByteArray &json);

/// One document object; faults are noted in the reader. `id` gets the id as soon as it is read.
Document readDocument(json::Value &value);
/// One dispute object. `id` gets what was read of the id, also when the rest is broken.
Dispute readDispute(json::Value &value, QString *id);

} // namespace disputedesk::omise
