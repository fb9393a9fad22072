#pragma once

#include "models/domain/listquery.h"

namespace disputedesk::stripe {

/// The parameters of a dispute list that we use; contracts/wooshpay.md, "list".
struct ListWindow {
    int limit = 100;
    QString cursor; ///< starting_after: a checked id, or empty
    std::optional<qint64> from; ///< created[gte], epoch seconds
    std::optional<qint64> to; ///< created[lte]
};

/// The window of a query; InvalidInput for an offset, a scope other than All (no status filter exists), a limit out of
/// 1 to 100, or a cursor that is no dispute's id. newestFirst does not matter: these lists have no other order.
ApiResult<ListWindow> listWindow(const ListQuery &query);
/// "limit=100&starting_after=dp_…&created[gte]=…&created[lte]=…", the brackets as they are.
QString asQuery(const ListWindow &window);
/// {"limit":100,"starting_after":"dp_…","created":{"gte":…,"lte":…}}
QByteArray asJson(const ListWindow &window);

} // namespace disputedesk::stripe
