#include "models/items/radixsort.h"

#include <algorithm>
#include <bit>
#include <iterator>
#include <utility>

namespace disputedesk {

namespace {
constexpr int kMostBits = 11; ///< of a digit: its buckets' ends stay in the second cache

/// Digits of equal width, as few as can be.
struct Digits {
    explicit Digits(int width)
        : count((width + kMostBits - 1) / kMostBits)
        , bits(count == 0 ? 0 : (width + count - 1) / count)
    {
    }
    size_t of(quint64 key, int digit) const { return size_t(key >> digit * bits) & ((size_t(1) << bits) - 1); }
    int count;
    int bits;
};

/// Sorts by `width` bits of what `keyOf` gives, equal ones keeping their order. All digits are counted in one round.
template <typename Item, typename KeyOf> void sortByDigits(std::vector<Item> &items, int width, KeyOf keyOf)
{
    const Digits digits(width);
    const size_t buckets = size_t(1) << digits.bits;
    std::vector<quint32> at(buckets * size_t(digits.count));
    for (const Item &item : items)
        for (int digit = 0; digit < digits.count; ++digit)
            ++at[size_t(digit) * buckets + digits.of(keyOf(item), digit)];
    std::vector<Item> other(items.size());
    for (int digit = 0; digit < digits.count; ++digit) {
        quint32 *const ends = at.data() + size_t(digit) * buckets;
        if (std::find(ends, ends + buckets, quint32(items.size())) != ends + buckets)
            continue; // all have the same
        quint32 sum = 0;
        for (quint32 *end = ends; end < ends + buckets; ++end)
            sum += std::exchange(*end, sum);
        for (const Item &item : items)
            other[ends[digits.of(keyOf(item), digit)]++] = item;
        items.swap(other);
    }
}

/// Key and row in one number where both fit: half the memory to be moved.
bool sortPacked(std::vector<KeyedRow> &rows, quint64 base, int width)
{
    const quint32 last = std::max_element(rows.cbegin(), rows.cend(), [](const KeyedRow &a, const KeyedRow &b) {
        return a.row < b.row;
    })->row;
    const int shift = int(std::bit_width(last));
    if (width + shift > 64)
        return false;
    std::vector<quint64> packed(rows.size());
    std::transform(rows.cbegin(), rows.cend(), packed.begin(),
        [&](const KeyedRow &row) { return (row.key - base) << shift | row.row; });
    sortByDigits(packed, width, [shift](quint64 item) { return item >> shift; });
    const quint64 rowMask = (quint64(1) << shift) - 1;
    std::transform(packed.cbegin(), packed.cend(), rows.begin(), [&](quint64 item) {
        return KeyedRow{base + (item >> shift), quint32(item & rowMask)};
    });
    return true;
}
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
        const auto width = int(std::bit_width(most->key - base));
        if (!sortPacked(rows, base, width))
            sortByDigits(rows, width, [base](const KeyedRow &row) { return row.key - base; });
    }
    rows.insert(rows.end(), blanks.cbegin(), blanks.cend());
}

} // namespace disputedesk
