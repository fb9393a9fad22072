#pragma once

#include "models/domain/account.h"
#include "models/domain/error.h"
#include "models/domain/secret.h"
#include "models/providers/options.h"

#include <optional>

namespace disputedesk {

/// An error that was found here, before anything was sent.
Error refused(const QString &what, ErrorKind kind = ErrorKind::InvalidInput);
/// The address of an account's API: its own where one was typed, else the provider's (safety.md K5).
QUrl baseOf(const Account &account);
/// Why an account can send nothing at all to `base`: no key, a key of another provider or mode, a bad address, a live
/// account on a test host (I6). Empty when it can.
std::optional<Error> accountProblem(
    const Account &account, const QUrl &base, const Secret &key, const ProviderOptions &options);
/// `path`, which starts with '/', under `base` and its own path. `query` is in its encoded form.
QUrl addressUnder(const QUrl &base, const QString &path, const QString &query = {});
/// The value of an Authorization header: the key as user, no password.
QByteArray basicAuthorization(const Secret &key);

} // namespace disputedesk
