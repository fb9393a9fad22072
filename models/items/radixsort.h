#pragma once

#include <QtGlobal>

#include <vector>

namespace disputedesk {

struct KeyedRow {
    quint64 key = 0;
    quint32 row = 0;
};

/// Sorts by key, smallest first; rows of equal keys keep their order. Cost grows with the keys' spread, not with log n.
void radixSort(std::vector<KeyedRow> &rows);

} // namespace disputedesk
