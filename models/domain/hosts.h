#pragma once

#include "models/domain/provider.h"

#include <QUrl>

namespace disputedesk {

/// Why a base URL cannot be used.
enum class HostProblem { None, NotAUrl, PlainHttp, HasCredentials, HasQuery };

/// The provider's own address for a mode: the compiled list of safety.md K5.
QUrl providerHost(ProviderKind provider, Mode mode);
/// Where files are uploaded to and their bytes come from: Stripe has a host of its own for that, the others do not.
QUrl providerFilesHost(ProviderKind provider, Mode mode);
/// 127.0.0.0/8, ::1 or "localhost".
bool isLoopback(const QUrl &url);
/// True for hosts on which a live key has no business: loopback in any spelling and known test hosts. Wider than
/// isLoopback(), which allows plain http. Empty is not one.
bool isTestHost(const QUrl &url);
/// An override typed by a person: https anywhere, http on loopback only, no user info, no query or fragment.
HostProblem checkBaseUrl(const QUrl &url);

} // namespace disputedesk
