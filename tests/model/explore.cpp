#include "tests/model/explore.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <vector>

using namespace Qt::StringLiterals;

namespace disputedesk::test {

namespace {
struct Hash {
    std::size_t operator()(const ModelState &state) const
    {
        return std::hash<std::string_view>()({reinterpret_cast<const char *>(&state), sizeof state});
    }
};

struct Search {
    std::unordered_map<ModelState, quint32, Hash> numbers;
    std::vector<ModelState> states;
    std::vector<quint32> parents;
    std::vector<std::pair<quint32, quint32>> edges; ///< to, from; deaths of programs aside

    quint32 numberOf(const ModelState &state, quint32 parent)
    {
        const auto [at, isNew] = numbers.try_emplace(state, quint32(states.size()));
        if (isNew) {
            states.push_back(state);
            parents.push_back(parent);
        }
        return at->second;
    }
};

QString stepText(StepName name) { return u"%1 [%2]"_s.arg(QLatin1StringView(name.what)).arg(name.which); }

QStringList traceTo(const ProtocolModel &model, const Search &search, quint32 end)
{
    QStringList steps;
    for (quint32 at = end; at != 0; at = search.parents[at]) {
        QString step;
        model.each(search.states[search.parents[at]], [&](StepName name, const ModelState &next, const char *, bool) {
            if (step.isEmpty() && model.plain(next) == search.states[at])
                step = stepText(name);
        });
        steps.prepend(step);
    }
    return steps;
}

/// The first state from which nothing at rest can be reached; the number of states: there is none.
std::size_t deadEnd(const ProtocolModel &model, Search &search)
{
    std::sort(search.edges.begin(), search.edges.end());
    std::vector<bool> good(search.states.size());
    std::vector<quint32> toLook;
    for (quint32 n = 0; n < search.states.size(); ++n)
        if (model.isAtRest(search.states[n])) {
            good[n] = true;
            toLook.push_back(n);
        }
    while (!toLook.empty()) {
        const quint32 to = toLook.back();
        toLook.pop_back();
        auto edge = std::lower_bound(search.edges.cbegin(), search.edges.cend(), std::pair(to, quint32(0)));
        for (; edge != search.edges.cend() && edge->first == to; ++edge)
            if (!good[edge->second]) {
                good[edge->second] = true;
                toLook.push_back(edge->second);
            }
    }
    return std::size_t(std::find(good.cbegin(), good.cend(), false) - good.cbegin());
}
} // namespace

Explored explore(const ProtocolModel &model)
{
    Explored found;
    Search search;
    search.numberOf(model.first(), 0);
    for (quint32 at = 0; at < search.states.size() && found.broken.isEmpty(); ++at) {
        const ModelState state = search.states[at];
        model.each(state, [&](StepName name, const ModelState &next, const char *broke, bool crash) {
            ++found.transitions;
            const quint32 to = search.numberOf(model.plain(next), at);
            if (!crash)
                search.edges.emplace_back(to, at);
            if (!broke)
                broke = model.broken(next);
            if (broke && found.broken.isEmpty()) {
                found.broken = QLatin1StringView(broke);
                found.trace = traceTo(model, search, at) << stepText(name);
            }
        });
    }
    found.states = qint64(search.states.size());
    if (!found.broken.isEmpty())
        return found;
    if (const std::size_t end = deadEnd(model, search); end < search.states.size()) {
        found.broken = u"dead end"_s;
        found.trace = traceTo(model, search, quint32(end));
    }
    return found;
}

} // namespace disputedesk::test
