#pragma once

#include "models/providers/options.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>

namespace disputedesk {

/// A request under the rules that hold for all of ours: no redirects, cookies, cache or stored credentials, HTTP/1.1
/// only, own User-Agent. Headers of a provider come on top.
QNetworkRequest plainRequest(const QUrl &url, const ProviderOptions &options);
/// To be called when a request has met its deadline without an answer: Qt keeps a connection whose handshake hangs and
/// gives it to every later request, which then meets theirs. Lets it go, unless another request is under way by then.
void dropHungConnection(QNetworkAccessManager &network);
/// "Disputedesk/0.1.0 Qt/6.4.2 (debian)".
QByteArray userAgent();

} // namespace disputedesk
