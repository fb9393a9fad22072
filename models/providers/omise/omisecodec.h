#pragma once

#include "models/domain/dispute.h"
#include "models/domain/jsonindex.h"
#include "models/domain/listquery.h"
#include "models/providers/exchange.h"

namespace disputedesk::omise {

/// One page of a dispute's documents.
struct DocumentPage {
    QList<Document> documents;
    qint64 offset = 0;
    qint64 limit = 0;
    qint64 total = -1; ///< -1: not said
};

// Each takes a whole 2xx body. {"object":"error"} is Rejected even there; text that is no JSON is NotJson; JSON that
// breaks the contract is BadData with the JSON path in `detail`. Both object shapes of contracts/omise.md are read.

/// The mode is livemode's, held against the id's; readAt is the caller's to set.
ApiResult<Dispute> decodeDispute(const QByteArray &body);
/// A row that breaks the contract goes to `broken`; more than 100 rows or a negative total, offset or limit is BadData.
/// The batch shares the body's bytes and holds rows only, none whole.
ApiResult<DisputePage> decodeDisputePage(const QByteArray &body);
/// The same with memory that is worth keeping from page to page.
ApiResult<DisputePage> decodeDisputePage(const QByteArray &body, json::TextIndex &index);
ApiResult<Charge> decodeCharge(const QByteArray &body);
ApiResult<Document> decodeDocument(const QByteArray &body);
/// Strict, unlike the list inside a dispute: one broken document fails the page.
ApiResult<DocumentPage> decodeDocumentPage(const QByteArray &body);
ApiResult<AccountInfo> decodeAccount(const QByteArray &body);

/// Code and message of an error object; empty for anything else.
ServerWords serverWords(const QByteArray &body, const QByteArray &contentType = {});

} // namespace disputedesk::omise
