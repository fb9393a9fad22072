#include "models/domain/savedview.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace disputedesk {

bool showSame(const SavedView &one, const SavedView &other)
{
    return one.query == other.query && one.mode == other.mode && one.account == other.account && one.tab == other.tab
        && one.inquiries == other.inquiries && one.sortColumn == other.sortColumn && one.descending == other.descending
        && std::equal(one.columns.cbegin(), one.columns.cend(), other.columns.cbegin(), other.columns.cend(),
            [](const ViewColumn &a, const ViewColumn &b) { return a.key == b.key; });
}

QString tabWord(std::optional<Stage> tab)
{
    if (!tab)
        return u"all"_s;
    switch (*tab) {
    case Stage::NeedsResponse: return u"needs_response"_s;
    case Stage::InReview: return u"in_review"_s;
    case Stage::Won: return u"won"_s;
    case Stage::Lost: return u"lost"_s;
    case Stage::ClosedWithoutRuling: return u"no_ruling"_s;
    case Stage::Unknown: break;
    }
    return u"unknown"_s;
}

std::optional<std::optional<Stage>> tabOfWord(const QString &word)
{
    std::optional<std::optional<Stage>> tab;
    if (word == tabWord(std::nullopt))
        tab.emplace(std::nullopt);
    for (const Stage stage : kAllStages)
        if (word == tabWord(stage))
            tab.emplace(stage);
    return tab;
}

} // namespace disputedesk
