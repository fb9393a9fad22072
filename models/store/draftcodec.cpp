#include "models/store/draftcodec.h"

#include <QCborArray>
#include <QCborValue>

namespace disputedesk {

namespace {
std::optional<QCborArray> arrayOf(const QByteArray &bytes)
{
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(bytes, &error);
    if (error.error != QCborError::NoError || !value.isArray())
        return std::nullopt;
    return value.toArray();
}
} // namespace

QByteArray encodeEntries(const Metadata &metadata)
{
    QCborArray entries;
    for (const MetadataEntry &entry : metadata)
        entries.append(QCborArray{entry.key, int(entry.type), entry.text});
    return QCborValue(entries).toCbor();
}

std::optional<Metadata> decodeEntries(const QByteArray &bytes)
{
    const auto entries = arrayOf(bytes);
    if (!entries)
        return std::nullopt;
    Metadata metadata;
    for (const QCborValue &value : *entries) {
        const QCborArray entry = value.toArray();
        const qint64 type = entry.at(1).toInteger(-1);
        if (entry.size() != 3 || type < 0 || type > qint64(MetadataType::Json))
            return std::nullopt;
        metadata.append({entry.at(0).toString(), MetadataType(type), entry.at(2).toString()});
    }
    return metadata;
}

QByteArray encodeSeen(const SeenState &seen)
{
    return QCborValue(QCborArray{seen.status, seen.amount.minor, seen.amount.currency, seen.message, seen.metadata,
                          seen.submissionCount, seen.evidence})
        .toCbor();
}

std::optional<SeenState> decodeSeen(const QByteArray &bytes)
{
    const auto seen = arrayOf(bytes);
    if (!seen || (seen->size() != 6 && seen->size() != 7)) // six: before there was evidence
        return std::nullopt;
    return SeenState{seen->at(0).toString(), {seen->at(1).toInteger(), seen->at(2).toString()}, seen->at(3).toString(),
        seen->at(4).toByteArray(), int(seen->at(5).toInteger()), seen->at(6).toByteArray()};
}

} // namespace disputedesk
