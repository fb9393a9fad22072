#pragma once

#include "models/providers/options.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>

namespace disputedesk {

/// A request under the rules that hold for all of ours: no redirects, cookies, cache or stored credentials, HTTP/1.1
/// only, own User-Agent. Headers of a provider come on top.
QNetworkRequest plainRequest(const QUrl &url, const ProviderOptions &options);
/// To be called when a request has met its deadline before anything of it was sent: Qt keeps a connection whose
/// handshake hangs and gives it to every later request, which then meets theirs. Lets it go, unless another request is
/// under way by then. Not for the first that was sent: Qt closes that connection itself, and this waits, up to 5 s, for
/// a thread of Qt's that may be busy with what the server still pours.
void dropHungConnection(QNetworkAccessManager &network);
/// Lets every kept connection go at once, unless a request is under way. Only for when the last request has ended by
/// itself: the thread of Qt's that this waits for has nothing to do then, and is gone in a millisecond or so.
void dropIdleConnections(QNetworkAccessManager &network);
/// "Disputedesk/0.1.0 Qt/6.4.2 (debian)".
QByteArray userAgent();

} // namespace disputedesk
