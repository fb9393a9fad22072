#pragma once

#include "models/domain/account.h"
#include "models/domain/secret.h"
#include "models/providers/options.h"
#include "models/providers/requests.h"
#include "models/providers/stripe/dialect.h"

namespace disputedesk::stripe {

/// Builds the requests of a Stripe or WooshPay account: addresses and headers. Holds the key, sends nothing.
class StripeRequests final : public Requests {
public:
    StripeRequests(const Account &account, Secret key, const Dialect &dialect, const ProviderOptions &options);

    const std::optional<Error> &problem() const override { return m_problem; }
    QNetworkRequest request(const QString &path, const QString &query = {}) const override;
    /// The same on the host that takes uploads and gives files' bytes.
    QNetworkRequest fileRequest(const QString &path) const;
    /// GET for a file's bytes: an address of our own making, never an answer's (K5). `id` is checked.
    QNetworkRequest download(const QString &id) const;

private:
    QNetworkRequest plain(const QUrl &url, const QByteArray &accept) const;

    QUrl m_base;
    QUrl m_files;
    Secret m_key;
    const Dialect &m_dialect;
    ProviderOptions m_options;
    std::optional<Error> m_problem;
};

} // namespace disputedesk::stripe
