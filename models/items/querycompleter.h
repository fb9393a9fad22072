#pragma once

#include "models/domain/query.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace disputedesk {

class DisputeIndex;

/// What could stand at the cursor of the search line.
struct QueryCompletion {
    QString text; ///< goes in the place of the span, quoted where it must be: "status:", "won"
    QString about; ///< what it means, short; hostile text made visible; may be empty
    qsizetype from = 0; ///< the span, in UTF-16 units
    qsizetype length = 0;
    bool isWhole = true; ///< the term is done with it: a space may follow; false for a key

    friend bool operator==(const QueryCompletion &, const QueryCompletion &) = default;
};

/// Keys, words of closed sets and words of the index that fit what stands left of the cursor, those that begin like it
/// first; at most kMostCompletions. Ids and metadata values are those of the rows that came last, of which kMostLooks
/// are looked at; `metaKeys` are offered beside the keys that the last few of them have. Empty inside free text that
/// begins no key, and where the only one is there already.
QList<QueryCompletion> queryCompletions(
    const QString &text, qsizetype cursor, const DisputeIndex &index, const QStringList &metaKeys = {});

inline constexpr int kMostCompletions = 40;
inline constexpr quint32 kMostLooks = 20'000; ///< rows, at a key press: a few milliseconds

} // namespace disputedesk
