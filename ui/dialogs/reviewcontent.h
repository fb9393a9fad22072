#pragma once

#include "models/domain/intent.h"
#include "models/domain/metadata.h"

#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

namespace disputedesk {

/// A document as the provider will have it with the response.
struct ReviewDocument {
    QString name;
    QString kindText;
    qint64 size = -1; ///< -1: not known
    bool onServer = false; ///< false: still in the draft; the confirmation uploads it before the response
};

/// Readable name and text of each field that is filled, in the order of the form: so it can be checked against it.
using ReviewEvidence = QList<QPair<QString, QString>>;

/// What "Review and send" shows: made by app from the draft, the dispute and the request it would send.
struct ReviewContent {
    QString title; ///< "Review the response to dispute …0q7d"
    QString moneyText;
    QString moneyLine; ///< the reason; empty where none is given
    QString accountLine;
    Mode mode = Mode::Test;
    ProviderKind provider = ProviderKind::Omise;
    QString statusBefore; ///< readable words
    QString statusAfter;
    QString providerDoes; ///< "Omise takes one response, once. …"

    SeenState base; ///< the dispute as the draft was written for it
    QString message; ///< mine (Omise)
    bool byEvidence = false; ///< WooshPay and Stripe: `evidence` in place of the message
    ReviewEvidence evidence; ///< mine: the form as the provider will have it afterwards
    ReviewEvidence evidenceBefore; ///< the provider's now
    Metadata metadata; ///< mine, the whole object
    QList<ReviewDocument> documents;

    QString method;
    QString path;
    QList<QPair<QString, QString>> headers; ///< the value of Authorization is masked here whatever it is
    QByteArray body;
    QStringList notes; ///< what is worth a look before it goes on, a sentence each
    QString stop; ///< why it cannot go on now; empty: it can
};

/// One line or more for each field: `Name: text`; for a difference.
QStringList evidenceLines(const ReviewEvidence &evidence);
/// "POST /path", headers, empty line, indented body: the request to the letter, but for the key.
QString requestText(const ReviewContent &content);
/// One line for each entry: `key = value`, strings quoted; for a difference.
QStringList metadataLines(const Metadata &metadata);
QStringList metadataLines(const QByteArray &json);

} // namespace disputedesk
