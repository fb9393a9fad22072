#pragma once

#include "models/domain/account.h"
#include "models/domain/error.h"

namespace disputedesk {

/// Keys of the catalogue in the context disputedesk::ErrorText; %1 is the provider. No title: no words for it.
struct ErrorWords {
    const char *title = nullptr;
    const char *what = nullptr;
    const char *next = nullptr;
};

/// The words for a kind of error; never without a title.
ErrorWords errorWordsOf(ErrorKind kind);

/// Refusals whose number says more than their kind: 402 and 409 at all providers, 415 and 422 at those that insist on
/// headers (contracts/wooshpay.md). Omise's 422 has a code of its own.
ErrorWords errorWordsOfStatus(int status, ProviderKind provider);

} // namespace disputedesk
