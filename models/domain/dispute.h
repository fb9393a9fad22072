#pragma once

#include "models/domain/evidence.h"
#include "models/domain/metadata.h"
#include "models/domain/money.h"
#include "models/domain/stage.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>

#include <algorithm>
#include <optional>

namespace disputedesk {

/// A file the provider keeps with a dispute (Omise: docu_…; WooshPay and Stripe: file_… in an evidence field).
struct Document {
    QString id;
    QString filename; ///< hostile text: never used as a path
    QString kind; ///< Omise: cardholder_details, details_of_purchase, proof_of_receipt, proof_of_acceptance, or empty;
                  ///< others: the evidence field it stands in
    QString downloadUri; ///< often null; only a host of the account is ever asked (K5)
    QDateTime createdAt;
    bool deleted = false;
    qint64 size = -1; ///< bytes; -1: the provider does not say

    friend bool operator==(const Document &, const Document &) = default;
};

/// A money movement of a dispute, newest first in Omise's answer.
struct DisputeTransaction {
    QString id;
    QString key; ///< e.g. "dispute.started.debit", "dispute.won.credit"
    Money amount;
    QDateTime createdAt;

    friend bool operator==(const DisputeTransaction &, const DisputeTransaction &) = default;
};

/// One dispute as a provider told it at `readAt`: the common model of contracts/wooshpay.md.
struct Dispute {
    QString id;
    ProviderKind provider = ProviderKind::Omise;
    Mode mode = Mode::Test;
    Money amount;
    std::optional<Money> fundingAmount; ///< in the account's own currency, where it differs
    QString status; ///< the provider's raw word
    QString reasonCode; ///< the provider's word or, where it has none (WooshPay), the network's code; open set
    QString reasonType; ///< WooshPay's reason_type: the network's wider heading
    QString networkCode; ///< the card network's own code, e.g. "10.4"; empty where the provider tells none
    QString network; ///< visa, mastercard, amex, discover …; empty: not told
    QString reasonMessage; ///< the provider's sentence; never a key
    QString charge;
    QString paymentIntent;
    QString message;
    QString adminMessage;
    Metadata metadata;
    QList<Document> documents; ///< Omise inlines the first 20
    qint64 documentsTotal = 0;
    QList<DisputeTransaction> transactions;
    QDateTime createdAt; ///< UTC
    QDateTime closedAt; ///< UTC; invalid while open
    QDateTime dueBy; ///< UTC; invalid where the provider names none
    bool pastDue = false;
    int submissionCount = 0;
    bool hasEvidence = false; ///< Stripe: evidence is staged or submitted
    Evidence evidence; ///< never card-masked: what is edited goes back to the provider
    QByteArray raw; ///< the object's own bytes in the answer
    QDateTime readAt; ///< when the request that brought it was sent (UTC): an older read never overwrites a newer one
    QDateTime missingAt; ///< when the provider was seen to have it no longer (UTC); invalid: it has it. The cache's
                         ///< word: what a provider tells is there (decision 0035)

    bool isGone() const { return missingAt.isValid(); }
    Stage stage() const { return stageOf(provider, status); }
    bool inquiry() const { return isInquiry(provider, status); }
};

/// Lists of WooshPay and Stripe tell a file's id only: gives the documents of `next` the names, sizes and times that an
/// earlier read of the same files brought. True when there was something to give.
inline bool keepFileNames(const Dispute &known, Dispute &next)
{
    bool kept = false;
    for (Document &document : next.documents)
        for (const Document &old : known.documents)
            if (old.id == document.id && document.filename.isEmpty() && !old.filename.isEmpty()) {
                document.filename = old.filename;
                document.size = old.size;
                document.createdAt = old.createdAt;
                kept = true;
            }
    return kept;
}

/// What an earlier, wholer read of the same dispute knew of its documents, put into `next`: Omise's lists inline the
/// first 20 only, those of WooshPay and Stripe no names. True when there was something to give.
inline bool keepDocuments(const Dispute &known, Dispute &next)
{
    if (next.documents.size() >= next.documentsTotal || known.documents.size() != next.documentsTotal)
        return keepFileNames(known, next);
    QList<Document> all = known.documents;
    for (const Document &document : next.documents) {
        const auto same =
            std::find_if(all.begin(), all.end(), [&document](const Document &old) { return old.id == document.id; });
        if (same == all.end())
            return keepFileNames(known, next); // one came and another went: nobody knows what the rest is now
        *same = document;
    }
    next.documents = all;
    keepFileNames(known, next);
    return true;
}

/// The charge behind a dispute (GET /charges/{id}); every member may be empty.
struct Charge {
    QString id;
    Money amount;
    QString description;
    QString customer;
    QString ip;
    QString cardBrand;
    QString cardLastDigits;
    QString cardName;
    QString cardCountry;
    QString status;
    std::optional<Money> refunded;
    QDateTime createdAt;
    QByteArray raw;
    QDateTime readAt;
};

} // namespace disputedesk

Q_DECLARE_METATYPE(disputedesk::Document)
Q_DECLARE_METATYPE(disputedesk::Dispute)
Q_DECLARE_METATYPE(disputedesk::Charge)
