#pragma once

#include "models/providers/readslots.h"

#include <QByteArray>
#include <QNetworkRequest>

namespace disputedesk {

/// A read, ready to go: GET, with a body where the provider wants its parameters there (WooshPay's list).
struct ReadRequest {
    QNetworkRequest request;
    QByteArray body; ///< empty: none
    ReadRank rank = ReadRank::Person;

    ReadRequest(QNetworkRequest asked, QByteArray bytes = {}, ReadRank whoWaits = ReadRank::Person)
        : request(std::move(asked))
        , body(std::move(bytes))
        , rank(whoWaits)
    {
    }
};

} // namespace disputedesk
