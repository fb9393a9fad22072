#pragma once

#include "models/domain/evidence.h"
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
    QString kind; ///< Omise: document kind, or empty; WooshPay and Stripe: the evidence field it is for, one file each
    QString mimeType; ///< by content: image/png, image/jpeg, application/pdf
    QString path; ///< our own copy
    qint64 size = 0;
    QByteArray sha256;
    QString serverId; ///< file_… once it was uploaded (WooshPay, Stripe); empty before, always for Omise
    int pages = -1; ///< an image has one; -1: not counted

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
    Evidence evidence; ///< text fields that the agent touched; "" clears what the provider has
    ProductType productType = ProductType::Unset; ///< what was sold; kept, but no draft
    QString category; ///< the reason category the agent chose for an ambiguous code; kept, but no draft
    QDateTime agentsDeadline; ///< the agent's own date in place of the estimate; invalid when not set
    SeenState base; ///< the dispute as it was when the draft began: for base, mine, theirs
    QDateTime savedAt; ///< UTC

    /// Nothing in it that a person would miss. A deadline, what was sold and the chosen reason are kept,
    /// but are no draft (no mark in the list).
    bool isEmpty() const { return message.isEmpty() && !metadataEdited && files.isEmpty() && evidence.isEmpty(); }
    /// Choices of the agent that outlive the text.
    bool hasChoices() const
    {
        return agentsDeadline.isValid() || productType != ProductType::Unset || !category.isEmpty();
    }
};

} // namespace disputedesk

Q_DECLARE_METATYPE(disputedesk::Draft)
