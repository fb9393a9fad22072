#pragma once

#include "models/domain/triage.h"

#include <QHash>

#include <utility>

namespace disputedesk {

/// What an agent noted of a row, with what is searched for in lower case.
struct RowTriage {
    RowTriage(const Triage &noted, quint32 tagsNumber, quint32 assigneesNumber)
        : triage(noted)
        , lowerNote(noted.note.toLower())
        , lowerAssignee(noted.assignee.toLower())
        , tagSet(tagsNumber)
        , assigneeNumber(assigneesNumber)
    {
        for (const QString &tag : noted.tags)
            lowerTags << tag.toLower();
    }
    Triage triage;
    QStringList lowerTags;
    QString lowerNote;
    QString lowerAssignee;
    quint32 tagSet = 0; ///< number of all its tags together in the index's words, for sorting
    quint32 assigneeNumber = 0; ///< likewise
};

/// By account and dispute; beside the columns, so that rows without cost nothing.
using RowTriages = QHash<std::pair<QUuid, QString>, RowTriage>;

} // namespace disputedesk
