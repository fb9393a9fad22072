#include "models/items/radixsort.h"

#include <algorithm>
#include <array>
#include <bit>
#include <iterator>
#include <utility>

namespace disputedesk {

namespace {
constexpr int kBits = 11;
constexpr size_t kBuckets = size_t(1) << kBits;
} // namespace

void radixSort(std::vector<KeyedRow> &rows)
{
    const auto byKey = [](const KeyedRow &a, const KeyedRow &b) { return a.key < b.key; };
    if (rows.size() < 256)
        return std::stable_sort(rows.begin(), rows.end(), byKey);
    if (std::is_sorted(rows.cbegin(), rows.cend(), byKey))
        return;
    // Blanks have the largest key of all: they are set aside, so that they do not widen the range of the others.
    const auto blank = [](const KeyedRow &row) { return row.key == ~quint64(0); };
    std::vector<KeyedRow> blanks;
    std::copy_if(rows.cbegin(), rows.cend(), std::back_inserter(blanks), blank);
    if (!blanks.empty())
        rows.erase(std::remove_if(rows.begin(), rows.end(), blank), rows.end());
    if (!rows.empty()) {
        const auto [least, most] = std::minmax_element(rows.cbegin(), rows.cend(), byKey);
        const quint64 base = least->key;
        const int width = std::bit_width(most->key - base);
        std::vector<KeyedRow> other(rows.size());
        for (int shift = 0; shift < width; shift += kBits) {
            std::array<size_t, kBuckets> at{};
            const auto bucket = [&](const KeyedRow &row) { return size_t((row.key - base) >> shift) & (kBuckets - 1); };
            for (const KeyedRow &row : rows)
                ++at[bucket(row)];
            size_t sum = 0;
            for (size_t &count : at)
                sum += std::exchange(count, sum);
            for (const KeyedRow &row : rows)
                other[at[bucket(row)]++] = row;
            rows.swap(other);
        }
    }
    rows.insert(rows.end(), blanks.cbegin(), blanks.cend());
}

} // namespace disputedesk
