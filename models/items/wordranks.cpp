#include "models/items/wordranks.h"

#include "models/items/disputetablemodel.h"
#include "models/items/texts.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace disputedesk {

namespace {
constexpr size_t kStep = 1024; ///< comparisons, or words made, between two questions

/// Sorts numbers by merging, so that it can be called off; false when it was.
template <typename Less>
bool mergeSort(std::vector<quint32> &numbers, const Less &isLess, const std::function<bool()> &goOn)
{
    const size_t count = numbers.size();
    const auto at = [&numbers](size_t place) { return numbers.begin() + std::ptrdiff_t(place); };
    for (size_t from = 0; from < count; from += kStep / 8) {
        if (from % kStep == 0 && !goOn())
            return false;
        std::sort(at(from), at(std::min(count, from + kStep / 8)), isLess);
    }
    std::vector<quint32> other(count);
    for (size_t width = kStep / 8; width < count; width *= 2) {
        for (size_t from = 0; from < count; from += 2 * width) {
            const size_t middle = std::min(count, from + width);
            const size_t end = std::min(count, middle + width);
            size_t left = from;
            size_t right = middle;
            for (size_t to = from; to < end; ++to) {
                if (to % kStep == 0 && !goOn())
                    return false;
                const bool takeLeft = right >= end || (left < middle && !isLess(numbers[right], numbers[left]));
                other[to] = numbers[takeLeft ? left++ : right++];
            }
        }
        numbers.swap(other);
    }
    return true;
}
} // namespace

std::optional<std::vector<quint64>> rankWords(const QList<QString> &words, const std::function<bool()> &goOn)
{
    std::vector<quint64> ranks(size_t(words.size()), WordRanks::kBlank);
    std::vector<quint32> order(ranks.size());
    std::iota(order.begin(), order.end(), 0u);
    const auto compare = [&words](quint32 a, quint32 b) {
        const int folded = words.at(a).compare(words.at(b), Qt::CaseInsensitive);
        return folded != 0 ? folded : words.at(a).compare(words.at(b));
    };
    if (!mergeSort(
            order, [&](quint32 a, quint32 b) { return compare(a, b) < 0; }, goOn))
        return std::nullopt;
    quint64 rank = 0;
    for (size_t i = 0; i < order.size(); ++i) {
        if (i % kStep == 0 && !goOn())
            return std::nullopt;
        if (i > 0 && compare(order[i - 1], order[i]) != 0)
            ++rank;
        if (!words.at(order[i]).isEmpty())
            ranks[order[i]] = rank;
    }
    return ranks;
}

std::optional<WordRanks::Kind> WordRanks::kindOf(int column)
{
    switch (column) {
    case DisputeTableModel::Currency: return Kind::Currency;
    case DisputeTableModel::Status:
    case DisputeTableModel::ProviderStatus: return Kind::Status;
    case DisputeTableModel::ReasonCode: return Kind::Code;
    case DisputeTableModel::ReasonColumn: return Kind::Reason;
    case DisputeTableModel::AccountColumn: return Kind::Account;
    case DisputeTableModel::ProviderColumn: return Kind::Provider;
    case DisputeTableModel::Tags:
    case DisputeTableModel::Assignee: return Kind::Noted;
    default: return std::nullopt;
    }
}

std::optional<const std::vector<quint64> *> WordRanks::of(JobReader &reader, int column)
{
    const auto kind = kindOf(column);
    if (!kind)
        return nullptr;
    const DisputeIndex &index = reader.index();
    // A word table only grows. Labels may be changed, and are few.
    const auto count = [&] {
        switch (*kind) {
        case Kind::Currency: return index.currencies().size();
        case Kind::Status: return index.statuses().size();
        case Kind::Code:
        case Kind::Reason: return index.reasonCodes().size();
        case Kind::Noted: return index.notedWords().size();
        default: return qsizetype(0);
        }
    };
    std::vector<quint64> &ranks = m_ranks[size_t(*kind)];
    if (!ranks.empty() && qsizetype(ranks.size()) == count())
        return &ranks;
    QList<QString> words;
    if (*kind == Kind::Account)
        words = index.accountLabels();
    else if (*kind == Kind::Provider)
        words = {providerName(ProviderKind::Omise), providerName(ProviderKind::WooshPay),
            providerName(ProviderKind::Stripe)};
    else
        words.reserve(count());
    // One by one: sharing the list itself would have the window's thread copy all of it with the next new word.
    while (words.size() < count()) {
        if (size_t(words.size()) % kStep == 0 && !reader.goOn())
            return std::nullopt;
        const QList<QString> &all = *kind == Kind::Currency ? index.currencies()
            : *kind == Kind::Status                         ? index.statuses()
            : *kind == Kind::Noted                          ? index.notedWords()
                                                            : index.reasonCodes();
        words.append(all.at(words.size()));
    }
    std::optional<std::vector<quint64>> made;
    const bool goesOn = reader.outside([&] {
        const auto wanted = [&reader] { return !reader.isCancelled(); };
        for (qsizetype i = 0; *kind == Kind::Reason && i < words.size(); ++i) {
            if (size_t(i) % kStep == 0 && !wanted())
                return;
            words[i] = reasonText(words.at(i));
        }
        made = rankWords(words, wanted);
    });
    if (!made || !goesOn)
        return std::nullopt;
    ranks = std::move(*made);
    return &ranks;
}

} // namespace disputedesk
