#pragma once

#include "models/domain/jsonindex.h"
#include "models/domain/listquery.h"
#include "models/providers/stripe/dialect.h"

namespace disputedesk::stripe {

// Each takes a whole 2xx body. An error object is Rejected even there; text that is no JSON is NotJson; JSON that
// breaks the contract is BadData with the JSON path in `detail`.

/// The mode is livemode's, without one `accountMode`; readAt is the caller's to set.
ApiResult<Dispute> decodeDispute(const QByteArray &body, const Dialect &dialect, Mode accountMode);
/// A row that breaks the contract goes to `broken`; more than 100 rows is BadData. nextCursor is the id of the last row
/// that has a valid one, broken or not; a page that promises more and has none is BadData (N7).
/// The batch shares the body's bytes and holds rows only, none whole.
ApiResult<DisputePage> decodeDisputePage(const QByteArray &body, const Dialect &dialect, Mode accountMode);
/// The same with memory that is worth keeping from page to page.
ApiResult<DisputePage> decodeDisputePage(
    const QByteArray &body, const Dialect &dialect, Mode accountMode, json::TextIndex &index);
/// A file object; `kind` is the caller's to set.
ApiResult<Document> decodeFile(const QByteArray &body);
/// Stripe's account object.
ApiResult<AccountInfo> decodeAccount(const QByteArray &body);
/// What a list of disputes tells of the account: the livemode of its first row, where there is one.
ApiResult<AccountInfo> decodeAccountFromList(const QByteArray &body);

} // namespace disputedesk::stripe
