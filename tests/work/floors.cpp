#include "tests/work/floors.h"

#include <algorithm>
#include <simdjson.h>
#include <string>
#include <unordered_map>

namespace disputedesk {

namespace {
template <typename Key> void sortBothWays(std::vector<std::pair<Key, quint32>> keys)
{
    std::sort(keys.begin(), keys.end());
    std::sort(keys.begin(), keys.end(), std::greater<>());
    if (keys.front() < keys.back())
        qFatal("a floor does not sort");
}
} // namespace

void parseAll(const QList<QByteArray> &pages)
{
    simdjson::dom::parser parser;
    for (const QByteArray &page : pages)
        if (parser.parse(page.constData(), size_t(page.size())).error() != simdjson::SUCCESS)
            qFatal("a floor does not parse");
}

void hashIds(const QList<std::shared_ptr<DisputeBatch>> &batches)
{
    std::unordered_map<std::string, quint32> rows;
    for (const auto &batch : batches)
        for (const BatchRow &row : batch->rows)
            rows.emplace(std::string(batch->view(row.id)), quint32(rows.size()));
    if (rows.empty())
        qFatal("a floor has no rows");
}

void scanText(const DisputeIndex &index)
{
    std::string block;
    for (quint32 row = 0; row < index.slotCount(); ++row)
        for (const std::string_view piece : index.searchPieces(row))
            block += piece;
    if (block.find("q\x02q") != std::string::npos)
        qFatal("a floor finds what is not there");
}

void sortAmounts(const DisputeIndex &index)
{
    std::vector<std::pair<qint64, quint32>> keys;
    for (quint32 row = 0; row < index.slotCount(); ++row)
        keys.emplace_back(index.amount(row).minor, row);
    sortBothWays(std::move(keys));
}

void sortIds(const DisputeIndex &index)
{
    std::vector<std::pair<std::string_view, quint32>> keys;
    for (quint32 row = 0; row < index.slotCount(); ++row)
        keys.emplace_back(index.text(row, TextField::Id), row);
    sortBothWays(std::move(keys));
}

} // namespace disputedesk
