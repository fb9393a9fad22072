// What ViewCounts hands over to its thread and back.
#pragma once

#include "models/items/listjob.h"
#include "models/items/viewcounts.h"

#include <QThread>

#include <algorithm>
#include <bit>
#include <utility>

namespace disputedesk {

/// What is known of the rows of one view. A job's alone while it runs, else the window's thread's.
struct ViewCounts::Tally {
    Tally(const DisputeIndex &index, const ViewQuery &query)
        : filter(index)
        , search(query.search)
    {
        filter.accounts = query.accounts;
        filter.inquiries = query.inquiries;
        filter.stage = query.stage;
    }
    bool isGood() const { return filter.problems().isEmpty(); }
    /// What is a word of the search depends on what the index holds: asked again when that learned another, not at each
    /// stride, since it costs all words of the index.
    void prepare(quint64 vocabulary)
    {
        if (prepared == vocabulary)
            return;
        const bool wasGood = isGood();
        filter.setSearch(search);
        filter.prepare();
        prepared = vocabulary;
        ++preparations;
        if (wasGood != isGood())
            forget();
    }
    void startOver()
    {
        forget();
        prepared.reset();
    }
    void forget()
    {
        taken.clear();
        next = 0;
        count = 0;
    }
    void look(quint32 row)
    {
        const bool fits = isGood() && filter.accepts(row);
        count += int(fits) - int(taken[row]);
        taken.set(row, fits);
    }
    /// Looks at the next rows below `end`, at most at a stride of them.
    void lookOn(quint32 end)
    {
        constexpr quint32 kWord = RowBits::kWord;
        if (taken.size() < end)
            taken.resize(end);
        quint32 row = std::exchange(next, isGood() ? std::min(end, next / kWord * kWord + JobReader::kStride) : end);
        if (!isGood())
            return; // nothing fits
        for (; row < next && row % kWord != 0; ++row)
            look(row);
        if (row == next)
            return;
        filter.accept(taken, row, next, false);
        for (quint32 at = row / kWord; at * kWord < next; ++at)
            count += std::popcount(taken.word(at));
    }
    RowFilter filter;
    QString search;
    std::optional<quint64> prepared; ///< for what vocabulary of the index; empty: time went by
    int preparations = 0;
    RowBits taken; ///< by row number: is in `count`
    quint32 next = 0; ///< rows below this have been looked at
    int count = 0; ///< while it is being made
    std::shared_ptr<const RowBits> rows; ///< of the last whole count; never written again
};

/// One count of all views, or as much of it as is done when it is called off.
struct ViewCounts::Job {
    std::vector<std::shared_ptr<Tally>> tallies;
    std::vector<quint32> changed; ///< rows to look at again behind what was counted; what is left when it is called off
    quint64 version = 0; ///< of the index
    JobToken token;
    bool isWhole = false;
    const QThread *thread = nullptr;

    /// On any thread.
    void run(const DisputeIndex &index)
    {
        thread = QThread::currentThread();
        JobReader reader(index, token, version);
        const auto goOn = [&] { return reader.goOn() && index.slotCount() >= reader.end(); };
        for (const auto &tally : tallies) {
            if (!goOn())
                return;
            tally->prepare(index.vocabulary());
        }
        for (; !changed.empty(); changed.pop_back()) {
            if (!goOn())
                return;
            for (const auto &tally : tallies) {
                tally->prepare(index.vocabulary());
                if (changed.back() < tally->next)
                    tally->look(changed.back());
            }
        }
        for (const auto &tally : tallies)
            while (tally->next < reader.end()) {
                if (!goOn())
                    return;
                tally->prepare(index.vocabulary()); // the index may have learned words meanwhile
                tally->lookOn(reader.end());
            }
        for (const auto &tally : tallies)
            tally->rows = std::make_shared<const RowBits>(tally->taken);
        isWhole = true;
    }
};

} // namespace disputedesk
