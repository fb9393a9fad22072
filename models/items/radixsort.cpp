#include "models/items/radixsort.h"

#include <algorithm>
#include <bit>
#include <iterator>
#include <utility>

namespace disputedesk {

namespace {
constexpr int kMostBits = 11; ///< of a digit: its buckets' ends stay in the second cache

constexpr size_t kPart = 1 << 15; ///< rows that are sorted in the second cache

/// Rows whose keys lie near each other.
struct Part {
    quint64 least = 0; ///< the keys' bounds
    quint64 most = 0;
    size_t count = 0;
    size_t at = 0; ///< where the next one goes
};

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
        sortByDigits(rows, width, [base](const KeyedRow &row) { return row.key - base; });
    }
    rows.insert(rows.end(), blanks.cbegin(), blanks.cend());
}

PackedRows::PackedRows(const KeySpan &span, quint32 rows)
    : m_base(span.least)
    , m_blank(0)
    , m_low(span.differing == 0 ? 0 : std::countr_zero(span.differing))
    , m_shift(std::max(1, int(std::bit_width(rows))))
    , m_width(0)
{
    if (span.least != KeySpan::kBlank)
        m_blank = ((span.most - span.least) >> m_low) + 1;
    m_width = int(std::bit_width(m_blank));
}

void PackedRows::sort(std::vector<quint64> &items) const
{
    const auto keyOf = [shift = m_shift](quint64 item) { return item >> shift; };
    if (std::is_sorted(
            items.cbegin(), items.cend(), [&keyOf](quint64 one, quint64 other) { return keyOf(one) < keyOf(other); }))
        return;
    if (items.size() <= 2 * kPart || m_width <= kMostBits)
        return sortByDigits(items, m_width, keyOf);
    // Many are parted first by what their keys begin with, into parts that stay in the second cache while they are
    // sorted, and whose keys lie closer together. Many rows of one such beginning are one part.
    const int low = m_width - kMostBits;
    std::vector<quint32> partOf(size_t(1) << kMostBits); // by the key's first bits; first: how many
    for (const quint64 item : items)
        ++partOf[keyOf(item) >> low];
    std::vector<Part> parts;
    for (size_t digit = 0; digit < partOf.size(); ++digit) {
        if (parts.empty() || parts.back().count + partOf[digit] > kPart)
            parts.push_back({quint64(digit) << low});
        parts.back().most = ((quint64(digit) + 1) << low) - 1;
        parts.back().count += std::exchange(partOf[digit], quint32(parts.size() - 1));
    }
    std::vector<quint64> parted(items.size());
    size_t sum = 0;
    for (Part &part : parts)
        part.at = std::exchange(sum, sum + part.count);
    for (const quint64 item : items)
        parted[parts[partOf[keyOf(item) >> low]].at++] = item;
    std::vector<quint64> sorted;
    auto to = items.begin();
    for (const Part &part : parts) {
        const auto end = parted.cbegin() + std::ptrdiff_t(part.at);
        sorted.assign(end - std::ptrdiff_t(part.count), end);
        sortByDigits(sorted, int(std::bit_width(part.most - part.least)),
            [&](quint64 item) { return keyOf(item) - part.least; });
        to = std::copy(sorted.cbegin(), sorted.cend(), to);
    }
}

} // namespace disputedesk
