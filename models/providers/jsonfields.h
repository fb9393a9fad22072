#pragma once

// Include from .cpp files only: see jsonreader.h.
#include "models/domain/dispute.h"
#include "models/domain/jsonreader.h"
#include "models/providers/rowviews.h"

#include <optional>

/// Readers of single members, shared by the codecs of all providers. Faults are noted in the value's reader.
namespace disputedesk::fields {

inline constexpr int kMaxItems = 100; ///< of a page, safety.md D8

// Each reads into one of two homes: a text of its own for an object that is kept whole, or a view of the page.

/// A text; null is a fault.
void readText(json::Value &value, QString &into);
void readText(json::Value &value, std::string_view &into);
/// Text or null, which gives none.
void readTextOrNull(json::Value &value, QString &into);
void readTextOrNull(json::Value &value, std::string_view &into);
/// customerText().
void readCustomerText(json::Value &value, QString &into, bool *masked = nullptr);
void readCustomerText(json::Value &value, std::string_view &into, bool *masked = nullptr);
/// idOf().
void readId(json::Value &value, QString &into);
void readId(json::Value &value, std::string_view &into);
/// currencyCode().
void readCurrency(json::Value &value, QString &into);
void readCurrency(json::Value &value, std::string_view &into);
/// utcTime().
void readTime(json::Value &value, QDateTime &into);
void readTime(json::Value &value, Instant &into);
/// epochTime().
void readEpoch(json::Value &value, QDateTime &into);
void readEpoch(json::Value &value, Instant &into);
/// metadataOf(); as views: keys and values, the value as text or, for other types, as JSON.
void readMetadata(json::Value &value, Metadata &into);
void readMetadata(json::Value &value, std::vector<std::pair<std::string_view, std::string_view>> &into);
/// What is told of a broken row's id: its first 100 characters.
QString idText(std::string_view id);
/// Nothing but white space.
bool isBlank(const QString &text);
bool isBlank(std::string_view text);

/// Text or null, card numbers masked (D9). `masked`, where given, becomes true when something was.
QString customerText(json::Value &value, bool *masked = nullptr);
/// ISO 8601 with Z or an offset as UTC; null gives an invalid time, anything else is a fault.
QDateTime utcTime(json::Value &value);
/// Whole seconds since 1970 as UTC; null and 0 give an invalid time; negative or after the year 9999 is a fault.
QDateTime epochTime(json::Value &value);
/// 0 to kMaxMinor, else a fault (D2).
qint64 amountMinor(json::Value &value);
/// Three letters, in upper case; null gives none.
QString currencyCode(json::Value &value);
/// An integer of 0 or more; null gives `fallback`.
qint64 countOr(json::Value &value, qint64 fallback);
/// true, false, or nothing for null.
std::optional<bool> flagOr(json::Value &value);
/// An id as text, or the id of an expanded object; null gives none.
QString idOf(json::Value &value);
/// A metadata object, not masked: it goes back to the server, and a masked order number would overwrite the merchant's
/// own. Null gives none.
Metadata metadataOf(json::Value &value);
/// "object" must name what we asked for; null counts as absent.
void checkObject(json::Value &value, QLatin1StringView wanted);

} // namespace disputedesk::fields
