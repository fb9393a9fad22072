#include "models/domain/metadata.h"
#include "models/items/metadataedit.h"
#include "models/providers/omise/omisecodec.h"
#include "tests/fuzz/fuzz.h"

namespace disputedesk::fuzz {

namespace {
constexpr MetadataType kTypes[] = {
    MetadataType::Text, MetadataType::Number, MetadataType::Boolean, MetadataType::Null, MetadataType::Json};

/// As the server keeps it: the white space around a JSON value is nobody's.
Metadata kept(Metadata metadata)
{
    for (MetadataEntry &entry : metadata)
        if (entry.type == MetadataType::Json)
            entry.text = entry.text.trimmed();
    return metadata;
}

/// What may be sent is read back, alone and inside a dispute of a list: no agent types a dispute that is lost to us.
void requireReadBack(const Metadata &metadata)
{
    const QByteArray json = metadataJson(metadata);
    const auto alone = parseMetadata(json);
    require(alone && *alone == kept(metadata), "metadata that is not read back");
    const QByteArray dispute =
        "{\"object\":\"dispute\",\"id\":\"dspt_test_1\",\"amount\":1,\"currency\":\"thb\",\"status\":"
        "\"open\",\"created_at\":\"2026-01-02T03:04:05Z\",\"metadata\":"
        + json + '}';
    const auto page = omise::decodeDisputePage("{\"object\":\"list\",\"data\":[" + dispute + "],\"total\":1}");
    require(page && page->broken.isEmpty() && page->batch->rows.size() == 1, "a dispute that we cannot read any more");
    const auto whole = omise::decodeDispute(dispute);
    require(whole && whole->metadata == kept(metadata), "other metadata in the dispute");
}

/// Rows of the editor: a sign for the type, the key, a tab, the value; one a line.
Metadata typed(const QByteArray &bytes)
{
    Metadata metadata;
    for (const QByteArray &line : bytes.split('\n')) {
        if (line.isEmpty() || metadata.size() == 20)
            continue;
        const qsizetype tab = line.indexOf('\t');
        MetadataEntry entry;
        entry.key = QString::fromUtf8(line.mid(1, tab < 0 ? -1 : tab - 1));
        entry = withType(entry, kTypes[uchar(line.front()) % std::size(kTypes)]);
        entry = withValue(entry, QString::fromUtf8(tab < 0 ? QByteArray() : line.mid(tab + 1)));
        metadata += entry;
    }
    return metadata;
}
} // namespace

int fuzzMetadata(const uint8_t *data, size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    if (const auto read = parseMetadata(bytes)) {
        const auto again = parseMetadata(metadataJson(*read));
        require(again && *again == *read, "metadata that is not read back");
    }
    const Metadata all = typed(bytes);
    Metadata good;
    for (qsizetype row = 0; row < all.size(); ++row) {
        for (const MetadataType type : kTypes) { // as the editor turns a type to and fro
            Metadata turned = all;
            turned[row] = withType(all.at(row), type);
            if (metadataEntryProblem(turned, row) == MetadataProblem::None)
                requireReadBack({turned.at(row)});
        }
        if (metadataEntryProblem(all, row) == MetadataProblem::None)
            good += all.at(row);
    }
    requireReadBack(good);
    return 0;
}

} // namespace disputedesk::fuzz
