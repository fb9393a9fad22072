#pragma once

#include "models/domain/uploadtraces.h"
#include "models/providers/provider.h"

#include <chrono>
#include <functional>

namespace disputedesk {

/// Reads one dispute now. With `wholeDocuments` every page of its documents too: only a whole list proves that a
/// document is absent. Cancelling the future cancels the requests. `context` must outlive neither: when it dies, so
/// does the read, silently.
QFuture<ApiResult<Dispute>> readFresh(
    Provider &provider, const QString &disputeId, bool wholeDocuments, QObject *context);
/// The same for somebody who stands there and waits: hands `use` what was read, Cancelled where the provider gave the
/// read up, or a time-out once the patience is over, and nothing after that. A provider may ask us to wait for minutes
/// (429).
void readFreshWithin(std::chrono::milliseconds patience, Provider &provider, const QString &disputeId,
    bool wholeDocuments, QObject *context, std::function<void(const ApiResult<Dispute> &)> use);

/// Hands `use` what such a read brought, once: Cancelled where somebody else gave it up. Silent when `context` dies.
void whenRead(
    const QFuture<ApiResult<Dispute>> &read, QObject *context, std::function<void(const ApiResult<Dispute> &)> use);

/// Where documents live in the dispute (Omise) uploads and deletes are judged by their list; everything else by the
/// dispute alone.
inline bool needsWholeDocuments(const WriteIntent &intent)
{
    return isToldByList(intent) || (intent.verb == WriteVerb::DeleteDocument && !answersByEvidence(intent.provider));
}

/// Before it goes out, a response with documents is looked at with all of them, too.
inline bool looksAtDocuments(const WriteIntent &intent)
{
    return needsWholeDocuments(intent) || goesWithDocuments(intent);
}

} // namespace disputedesk
