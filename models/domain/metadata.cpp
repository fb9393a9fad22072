#include "models/domain/metadata.h"

#include "models/domain/jsonreader.h"

#include <QJsonArray>
#include <QJsonDocument>

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

QByteArray quoted(const QString &text)
{
    // An array of one string, less its brackets: Qt's own escaping.
    const QByteArray json = QJsonDocument(QJsonArray {text}).toJson(QJsonDocument::Compact);
    return json.mid(1, json.size() - 2);
}

/// Reads `text` as the value of a one-member object, so that every check of parseMetadata() holds for it.
std::optional<MetadataType> typeOfJson(const QString &text)
{
    const auto parsed = parseMetadata("{\"v\":" + text.toUtf8() + '}');
    if (!parsed || parsed->size() != 1)
        return std::nullopt;
    return parsed->first().type;
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
        return Failure {reader.fault()};
    return metadata;
}

QByteArray metadataJson(const Metadata &metadata)
{
    QByteArray json = "{";
    for (const MetadataEntry &entry : metadata) {
        if (json.size() > 1)
            json += ',';
        json += quoted(entry.key) + ':' + (entry.type == MetadataType::Text ? quoted(entry.text) : entry.text.toUtf8());
    }
    return json + '}';
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
    switch (entry.type) {
    case MetadataType::Text: return MetadataProblem::None;
    case MetadataType::Boolean:
        return entry.text == "true"_L1 || entry.text == "false"_L1 ? MetadataProblem::None : MetadataProblem::NotABoolean;
    case MetadataType::Null: return entry.text == "null"_L1 ? MetadataProblem::None : MetadataProblem::BadJson;
    case MetadataType::Number:
        return typeOfJson(entry.text) == MetadataType::Number ? MetadataProblem::None : MetadataProblem::NotANumber;
    case MetadataType::Json: return typeOfJson(entry.text) == MetadataType::Json ? MetadataProblem::None : MetadataProblem::BadJson;
    }
    return MetadataProblem::None;
}

} // namespace disputedesk
