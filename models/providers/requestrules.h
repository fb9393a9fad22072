#pragma once

#include "models/providers/options.h"

#include <QNetworkRequest>

namespace disputedesk {

/// A request under the rules that hold for all of ours: no redirects, cookies, cache or stored credentials, HTTP/1.1
/// only, own User-Agent. Headers of a provider come on top.
QNetworkRequest plainRequest(const QUrl &url, const ProviderOptions &options);
/// "Disputedesk/0.1.0 Qt/6.4.2 (debian)".
QByteArray userAgent();

} // namespace disputedesk
