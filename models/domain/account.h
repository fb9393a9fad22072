#pragma once

#include "models/domain/provider.h"

#include <QString>
#include <QUrl>
#include <QUuid>

namespace disputedesk {

/// Where WooshPay's list parameters go: its documents say the body of the GET, an older sample the query.
enum class ListParameters : quint8 { Both, Query, Body };

/// One connected account: everything but its key, which stays in the KeyStore under `id`.
struct Account {
    QUuid id; ///< random, ours; the reference under which cache and key are kept
    ProviderKind provider = ProviderKind::Omise;
    Mode mode = Mode::Test;
    QString label; ///< the agent's name for it
    QUrl baseUrl; ///< empty: the provider's own host; set: a sandbox or proxy (http only on loopback)
    int deadlineDays = 7; ///< Omise: days after creation until the estimated deadline
    HttpVerb acceptVerb = HttpVerb::Post; ///< Omise: which verb the server takes for accept (contracts/omise.md)
    HttpVerb closeVerb = HttpVerb::Post; ///< the same for close
    ListParameters listParameters = ListParameters::Both; ///< WooshPay only
    QString remoteId; ///< the provider's account id, shown in dialogs that act
    bool demo = false; ///< sample data on the embedded sandbox: gone after this run

    friend bool operator==(const Account &, const Account &) = default;
};

} // namespace disputedesk

Q_DECLARE_METATYPE(disputedesk::Account)
