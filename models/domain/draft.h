#pragma once

#include "models/domain/intent.h"
#include "models/domain/metadata.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QUuid>

namespace disputedesk {

/// A file the agent put with a draft. The bytes lie in our own folder, so that moving the original loses nothing.
struct DraftFile {
    QUuid id;
    QString fileName; ///< as the server shall see it
    QString kind; ///< Omise document kind, or empty
    QString mimeType; ///< by content: image/png, image/jpeg, application/pdf
    QString path; ///< our own copy
    qint64 size = 0;
    QByteArray sha256;

    friend bool operator==(const DraftFile &, const DraftFile &) = default;
};

/// What an agent has typed for one dispute and not sent. Kept as typed, bad JSON included.
struct Draft {
    QUuid account;
    QString disputeId;
    QString message;
    Metadata metadata; ///< the whole table as edited, server's entries included
    bool metadataEdited = false; ///< false: `metadata` is not part of the draft
    QList<DraftFile> files;
    QDateTime agentsDeadline; ///< the agent's own date in place of the estimate; invalid when not set
    SeenState base; ///< the dispute as it was when the draft began: for base, mine, theirs
    QDateTime savedAt; ///< UTC

    /// Nothing in it that a person would miss. A deadline alone is kept, but is no draft (no mark in the list).
    bool isEmpty() const { return message.isEmpty() && !metadataEdited && files.isEmpty(); }
};

} // namespace disputedesk

Q_DECLARE_METATYPE(disputedesk::Draft)
