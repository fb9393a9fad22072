#pragma once

#include "models/domain/stage.h"

#include <QDateTime>
#include <QMetaType>
#include <QString>
#include <QStringList>
#include <QUuid>

namespace disputedesk {

/// What agents note of a dispute for themselves: on this computer only, nothing of it ever goes to a provider, and none
/// of it is a status.
struct Triage {
    QUuid account;
    QString disputeId;
    QStringList tags; ///< as cleanTags() makes them
    QString note;
    QString assignee; ///< a name, no user of anything
    bool decided = false; ///< "decided, nothing sent"
    /// The provider's status that this was decided at; empty: an older version did not note it. Without `decided`: of a
    /// decision that holds no more, since the status moved.
    QString decidedFor = {};
    QDateTime decidedAt = {}; ///< when that was, UTC; invalid: an older version did not note it

    bool isEmpty() const { return tags.isEmpty() && note.isEmpty() && assignee.isEmpty() && !decided; }
    friend bool operator==(const Triage &, const Triage &) = default;
};

/// Whether the decision of `triage` stands for a dispute that is at `status` now. An inquiry that the bank makes a
/// chargeback of asks another question, which nobody has decided; one that asks nothing any more keeps its mark.
bool isDecided(const Triage &triage, Stage stage, const QString &status);

inline constexpr qsizetype kLongestTag = 40;
inline constexpr qsizetype kMostTags = 20; ///< of one dispute
inline constexpr qsizetype kLongestNote = 20'000;
inline constexpr qsizetype kLongestAssignee = 80;

/// Tags fit to be kept: trimmed, one space between words, no commas, cut to kLongestTag, each once whatever its
/// capitals, sorted, at most kMostTags.
QStringList cleanTags(const QStringList &tags);
/// One tag as cleanTags() keeps it; empty for one that is none.
QString cleanTag(const QString &tag);

} // namespace disputedesk

Q_DECLARE_METATYPE(disputedesk::Triage)
