#pragma once

#include <QByteArray>
#include <QNetworkRequest>

namespace disputedesk {

/// A read, ready to go: GET, with a body where the provider wants its parameters there (WooshPay's list).
struct ReadRequest {
    QNetworkRequest request;
    QByteArray body; ///< empty: none

    ReadRequest(QNetworkRequest asked, QByteArray bytes = {})
        : request(std::move(asked))
        , body(std::move(bytes))
    {
    }
};

} // namespace disputedesk
