#pragma once

#include "models/domain/release.h"
#include "models/providers/backoff.h"
#include "models/providers/options.h"

#include <QFuture>
#include <QNetworkProxy>
#include <QObject>
#include <QUrl>

#include <memory>

namespace disputedesk {

/// Asks one address for the newest version of this program: one GET over verified TLS that says which version asks and
/// nothing else, tried once, no redirect followed, kMostReleaseBytes at most. It fetches nothing else. Until ask() is
/// called there is no network in it.
class ReleaseCheck : public QObject {
    Q_OBJECT
public:
    /// `address`: https, or http on loopback; InvalidInput with any other.
    ReleaseCheck(QUrl address, const ProviderOptions &options = {}, QObject *parent = nullptr);
    ~ReleaseCheck() override;

    void setProxy(const QNetworkProxy &proxy);
    QFuture<ApiResult<Release>> ask();

private:
    const QUrl m_address;
    ProviderOptions m_options;
    Breaker m_breaker;
    QNetworkProxy m_proxy{QNetworkProxy::NoProxy};
    std::unique_ptr<QNetworkAccessManager> m_network;
    QObject m_context; ///< parent of what is under way: last, so that it goes before the network takes its reply along
};

} // namespace disputedesk
