#pragma once

#include "models/domain/account.h"
#include "models/domain/listquery.h"
#include "models/domain/secret.h"
#include "models/providers/options.h"
#include "models/providers/requests.h"

namespace disputedesk::omise {

/// Builds Omise requests for one account: addresses, queries, headers. Holds the key, sends nothing.
class OmiseRequests final : public Requests {
public:
    OmiseRequests(const Account &account, Secret key, const ProviderOptions &options);

    const std::optional<Error> &problem() const override { return m_problem; }
    /// A request with all headers of contracts/omise.md "Transport". `path` starts with '/' and holds checked ids only.
    QNetworkRequest request(const QString &path, const QString &query = {}) const override;
    /// GET for a document's bytes: Authorization only on the account's own host. InvalidInput for an unknown host (K5).
    ApiResult<QNetworkRequest> download(const QString &uri) const;

private:
    QUrl m_base;
    Secret m_key;
    ProviderOptions m_options;
    std::optional<Error> m_problem;
};

/// "/disputes/open" and the like.
QString listPath(ListScope scope);
/// offset, limit, from, to, order; InvalidInput when one is out of range.
ApiResult<QString> listParameters(const ListQuery &query);

} // namespace disputedesk::omise
