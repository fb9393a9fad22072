#pragma once

#include "models/domain/dispute.h"
#include "models/domain/result.h"

#include <QHash>
#include <QStringList>

namespace disputedesk {

/// What one reason code means. Texts are English source texts, translated where they are shown.
struct ReasonMeaning {
    QString network; ///< visa, mastercard, amex, discover; empty for a provider's own word
    QString code; ///< "10.4", or the provider's word
    QString category; ///< key of the evidence table, e.g. "fraudulent"
    QString text; ///< "Fraud: card absent"
    QString advice; ///< one or two sentences: what usually decides it
};

/// Reason codes of card networks and providers in plain words: resources/reasons.json, whose network map is
/// contracts/network-reason-codes.json. Immutable.
class ReasonBook {
public:
    static Result<ReasonBook, QString> parse(const QByteArray &json);
    /// The book this program ships.
    static const ReasonBook &standard();

    /// Every meaning of a network's code; more than one network may use it. `network` empty: of all networks.
    QList<ReasonMeaning> ofNetwork(const QString &code, const QString &network = {}) const;
    /// A provider's own word: Omise's reason_code, Stripe's reason.
    const ReasonMeaning *ofWord(const QString &word) const;
    /// Words and advice of a category ("fraudulent"); null for one that nobody listed.
    const ReasonMeaning *ofCategory(const QString &category) const;
    QStringList categories() const { return m_categories; }
    const QList<ReasonMeaning> &all() const { return m_all; }

private:
    QList<ReasonMeaning> m_all; ///< network codes
    QHash<QString, ReasonMeaning> m_words;
    QHash<QString, ReasonMeaning> m_byCategory;
    QStringList m_categories;
};

/// The reason category of a dispute.
struct ReasonFinding {
    QString category; ///< empty while it is ambiguous and not chosen
    QStringList choices; ///< two or more when the code means different things to different networks
    bool chosen = false; ///< by the agent
    bool isAmbiguous() const { return choices.size() > 1; }
};
/// `chosen` (a category, from the draft) wins where the code is ambiguous or says nothing; a code nobody listed gives
/// "general" with no choices.
ReasonFinding categoryOf(const Dispute &dispute, const QString &chosen, const ReasonBook &book);

} // namespace disputedesk
