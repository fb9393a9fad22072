#include "models/domain/metadata.h"

#include "models/domain/jsonreader.h"
#include "models/domain/jsontext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
MetadataEntry entryOf(std::string_view key, json::Value &value)
{
    MetadataEntry entry;
    entry.key = QString::fromUtf8(key.data(), qsizetype(key.size()));
    if (value.isText()) {
        entry.text = value.text();
        return entry;
    }
    const bool nested = value.isObject() || value.isArray();
    const bool null = value.isNull();
    entry.text = QString::fromUtf8(value.raw());
    if (nested)
        entry.type = MetadataType::Json;
    else if (null)
        entry.type = MetadataType::Null;
    else
        entry.type = entry.text == "true"_L1 || entry.text == "false"_L1 ? MetadataType::Boolean : MetadataType::Number;
    return entry;
}

/// Reads `text` as the one value of a metadata object, as deep as it will stand in a list's answer: what an agent types
/// must not make a dispute that we cannot read afterwards. Empty when it is no such value or has anything around it.
std::optional<MetadataEntry> entryOfJson(const QString &text)
{
    const QByteArray json = "{\"data\":[{\"metadata\":{\"v\":" + text.toUtf8() + "}}]}";
    json::Reader reader(json);
    Metadata metadata;
    reader.read([&](json::Value &root) {
        root.members([&](std::string_view, json::Value &data) {
            data.elements(
                [&](json::Value &dispute) {
                    dispute.members([&](std::string_view, json::Value &object) {
                        object.members(
                            [&](std::string_view key, json::Value &value) { metadata.append(entryOf(key, value)); });
                    });
                },
                1);
        });
    });
    if (reader.failed() || metadata.size() != 1)
        return std::nullopt;
    return metadata.first();
}
} // namespace

Result<Metadata, Error> parseMetadata(const QByteArray &json)
{
    json::Reader reader(json);
    Metadata metadata;
    reader.read([&](json::Value &root) {
        root.members([&](std::string_view key, json::Value &value) { metadata.append(entryOf(key, value)); });
    });
    if (reader.failed())
        return Failure{reader.fault()};
    return metadata;
}

QByteArray metadataJson(const Metadata &metadata)
{
    QByteArray json = "{";
    for (const MetadataEntry &entry : metadata) {
        if (json.size() > 1)
            json += ',';
        json += json::quoted(entry.key) + ':'
            + (entry.type == MetadataType::Text ? json::quoted(entry.text) : entry.text.toUtf8());
    }
    return json + '}';
}

Metadata metadataChange(const Metadata &from, const Metadata &to)
{
    Metadata change;
    for (const MetadataEntry &entry : to)
        if (!from.contains(entry))
            change.append(entry);
    for (const MetadataEntry &entry : from)
        if (std::none_of(to.cbegin(), to.cend(), [&](const MetadataEntry &kept) { return kept.key == entry.key; }))
            change.append({entry.key, MetadataType::Text, QString()});
    return change;
}

MetadataProblem metadataEntryProblem(const Metadata &metadata, qsizetype row)
{
    const MetadataEntry &entry = metadata.at(row);
    if (entry.key.isEmpty())
        return MetadataProblem::EmptyKey;
    for (qsizetype other = 0; other < metadata.size(); ++other)
        if (other != row && metadata.at(other).key == entry.key)
            return MetadataProblem::DuplicateKey;
    if (entry.text.toUtf8().size() > json::kMaxTextBytes || entry.key.toUtf8().size() > json::kMaxTextBytes)
        return MetadataProblem::TooLong;
    if (!entry.key.isValidUtf16() || !entry.text.isValidUtf16())
        return MetadataProblem::BadJson;
    const auto isWhole = [&entry](MetadataType type) {
        const auto read = entryOfJson(entry.text);
        return read && read->type == type
            && read->text == (type == MetadataType::Json ? entry.text.trimmed() : entry.text);
    };
    switch (entry.type) {
    case MetadataType::Text: return MetadataProblem::None;
    case MetadataType::Boolean:
        return entry.text == "true"_L1 || entry.text == "false"_L1 ? MetadataProblem::None
                                                                   : MetadataProblem::NotABoolean;
    case MetadataType::Null: return entry.text == "null"_L1 ? MetadataProblem::None : MetadataProblem::BadJson;
    case MetadataType::Number:
        return isWhole(MetadataType::Number) ? MetadataProblem::None : MetadataProblem::NotANumber;
    case MetadataType::Json: return isWhole(MetadataType::Json) ? MetadataProblem::None : MetadataProblem::BadJson;
    }
    return MetadataProblem::None;
}

} // namespace disputedesk
