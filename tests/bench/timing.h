#pragma once

#include <QElapsedTimer>

#include <algorithm>
#include <vector>

namespace disputedesk::bench {

/// The middle of several rounds, and how far they lie apart.
struct Middle {
    double value = 0;
    double spread = 0; ///< (largest - smallest) / middle
};

inline Middle middleOf(std::vector<double> rounds)
{
    if (rounds.empty())
        return {};
    std::sort(rounds.begin(), rounds.end());
    const double middle = rounds[rounds.size() / 2];
    return {middle, middle > 0 ? (rounds.back() - rounds.front()) / middle : 0};
}

/// Wall seconds of one run of `work`.
template <typename Work> double secondsOf(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e9;
}

/// Runs floor and subject in turn, after one round of each that does not count: `floor / subject` of each round, so
/// that a noisy machine disturbs both alike. Above 1: the subject is faster.
template <typename Floor, typename Subject> Middle speedOf(int rounds, Floor floor, Subject subject)
{
    floor();
    subject();
    std::vector<double> ratios;
    for (int round = 0; round < rounds; ++round) {
        const double base = secondsOf(floor);
        ratios.push_back(base / secondsOf(subject));
    }
    return middleOf(std::move(ratios));
}

/// Milliseconds of `work`, the middle of several rounds after one that does not count.
template <typename Work> Middle millisecondsOf(int rounds, Work work)
{
    work();
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round)
        times.push_back(secondsOf(work) * 1000);
    return middleOf(std::move(times));
}

} // namespace disputedesk::bench
