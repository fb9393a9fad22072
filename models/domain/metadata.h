#pragma once

#include "models/domain/error.h"

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QString>

namespace disputedesk {

/// The type of one metadata value; the provider keeps what JSON keeps.
enum class MetadataType : quint8 { Text, Number, Boolean, Null, Json };

/// One key and its value. `text` is the string itself for Text, "true"/"false" for Boolean, "null" for Null, and the
/// JSON text to the letter for Number and Json (so that 1.10 stays 1.10 and a nested object keeps its order).
struct MetadataEntry {
    QString key;
    MetadataType type = MetadataType::Text;
    QString text;

    friend bool operator==(const MetadataEntry &, const MetadataEntry &) = default;
};

/// Entries in the order in which the server, or the agent, had them.
using Metadata = QList<MetadataEntry>;

/// Reads a JSON object strictly: duplicate keys, depth over 32 and bad JSON are errors with the path in `detail`.
Result<Metadata, Error> parseMetadata(const QByteArray &json);
/// The compact JSON object of the entries, in their order; entries must have passed metadataEntryProblem().
QByteArray metadataJson(const Metadata &metadata);

/// What turns `from` into `to` at a provider that merges metadata (WooshPay, Stripe): the changed and new entries, and
/// "" for a key that is gone.
Metadata metadataChange(const Metadata &from, const Metadata &to);

/// Why an entry cannot stand as it is.
enum class MetadataProblem : quint8 { None, EmptyKey, DuplicateKey, NotANumber, NotABoolean, BadJson, TooLong };
/// Checks the entry at `row` against itself and the others: type, JSON, length (64 KiB), key unique and not empty. Half
/// a surrogate pair in a key or text is BadJson, as is JSON so deep that it could not be read back from a list.
MetadataProblem metadataEntryProblem(const Metadata &metadata, qsizetype row);

} // namespace disputedesk

Q_DECLARE_METATYPE(disputedesk::MetadataType)
