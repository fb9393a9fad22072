#include "models/items/textorder.h"

#include "models/items/metadatatext.h"
#include "models/items/metavalue.h"
#include "models/items/slipin.h"
#include "models/items/textsorter.h"

#include <algorithm>
#include <utility>

namespace disputedesk {

void TextOrder::note(const std::vector<quint32> &changed)
{
    if (m_field == TextField::Id || m_known == 0) // an id is what a row is known by
        return;
    m_changed.insert(m_changed.end(), changed.cbegin(), changed.cend());
    if (m_changed.size() > m_rows.size() / 8)
        forget();
}

void TextOrder::forget() { *this = m_metaKey.empty() ? TextOrder(m_field) : TextOrder(m_metaKey); }

std::string_view TextOrder::textOf(const DisputeIndex &index, quint32 row, std::string &room) const
{
    if (m_metaKey.empty())
        return index.text(row, m_field);
    const auto value = metadataValue(index.searchPieces(row), m_metaKey);
    room = value ? metaSortText(*value) : std::string();
    return room;
}

bool TextOrder::bringUpToDate(JobReader &reader, bool patient)
{
    const quint32 end = reader.end();
    if (m_known == end && m_changed.empty())
        return true;
    const bool many = m_known == 0 || end - m_known > m_known / 8;
    return many || (patient && m_field != TextField::Id) ? sortAll(reader) : slipNew(reader);
}

bool TextOrder::sortAll(JobReader &reader)
{
    const DisputeIndex &index = reader.index();
    TextSorter sorter;
    std::string room;
    bool blanks = false;
    for (quint32 row = 0; row < reader.end(); ++row) {
        if (row % JobReader::kStride == 0 && !reader.goOn())
            return false;
        if (!index.columns().isLive(row))
            continue;
        const std::string_view text = textOf(index, row, room);
        blanks = blanks || text.empty();
        sorter.add(row, text);
    }
    return reader.outside([&] {
        m_hasBlanks = blanks;
        m_rows = sorter.sorted();
        m_ranks.assign(reader.end(), 0);
        // Ids break ties, so each has a rank of its own; equal charges share one, so that ids decide between them.
        const std::vector<quint32> first = m_field == TextField::Id ? std::vector<quint32>() : sorter.firstOfSame();
        for (size_t place = 0; place < m_rows.size(); ++place)
            m_ranks[m_rows[place]] = first.empty() ? quint32(place) : first[place];
        m_known = reader.end();
        m_changed.clear(); // what changed while they were gathered will be told yet
    });
}

bool TextOrder::slipNew(JobReader &reader)
{
    const DisputeIndex &index = reader.index();
    const bool mayChange = m_field != TextField::Id;
    std::vector<quint32> rows;
    std::vector<quint32> added = m_changed;
    for (quint32 row = m_known; row < reader.end(); ++row)
        added.push_back(row);
    const bool goesOn = reader.outside([&] {
        std::sort(added.begin(), added.end());
        added.erase(std::unique(added.begin(), added.end()), added.end());
        std::vector<bool> leaves(reader.end());
        for (const quint32 row : m_changed)
            leaves[row] = true;
        rows = without(m_rows, [&](quint32 row) { return leaves[row]; });
    });
    if (!goesOn)
        return false;
    TextSorter sorter;
    std::string room;
    std::string otherRoom;
    for (size_t i = 0; i < added.size(); ++i) {
        if (i % JobReader::kStride == 0 && !reader.goOn())
            return false;
        if (index.columns().isLive(added[i]))
            sorter.add(added[i], textOf(index, added[i], room));
    }
    added = sorter.sorted();
    const auto isBefore = [&](quint32 a, quint32 b) {
        const int order = textOf(index, a, room).compare(textOf(index, b, otherRoom));
        return order != 0 ? order < 0 : a < b;
    };
    std::vector<std::ptrdiff_t> places;
    for (const quint32 row : added) {
        if (places.size() % 64 == 0 && !reader.goOn())
            return false;
        if (mayChange && !reader.isCurrent())
            return false;
        const auto from = rows.cbegin() + (places.empty() ? 0 : places.back());
        places.push_back(std::upper_bound(from, rows.cend(), row, isBefore) - rows.cbegin());
    }
    if (!reader.outside([&] { slipIn(rows, added, places); }))
        return false;
    return rank(reader, std::move(rows));
}

bool TextOrder::rank(JobReader &reader, std::vector<quint32> rows)
{
    const DisputeIndex &index = reader.index();
    std::vector<quint32> ranks(reader.end());
    std::string room;
    std::string otherRoom;
    bool blanks = false;
    if (m_field == TextField::Id) {
        const bool goesOn = reader.outside([&] {
            for (size_t place = 0; place < rows.size(); ++place)
                ranks[rows[place]] = quint32(place);
        });
        if (!goesOn)
            return false;
    } else {
        quint32 rank = 0;
        for (size_t place = 0; place < rows.size(); ++place) {
            if (place % JobReader::kStride == 0 && (!reader.goOn() || !reader.isCurrent()))
                return false;
            const std::string_view text = textOf(index, rows[place], room);
            blanks = blanks || text.empty();
            if (place == 0 || textOf(index, rows[place - 1], otherRoom) != text)
                rank = quint32(place);
            ranks[rows[place]] = rank;
        }
    }
    m_rows = std::move(rows);
    m_hasBlanks = blanks;
    m_ranks = std::move(ranks);
    m_known = reader.end();
    m_changed.clear();
    return true;
}

} // namespace disputedesk
