#pragma once

#include "models/domain/asyncresult.h"
#include "models/providers/backoff.h"
#include "models/providers/exchange.h"
#include "models/providers/readrequest.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QTimer>

namespace disputedesk {

/// What holds for one read.
struct FetchRules {
    std::chrono::milliseconds deadline{30'000}; ///< per try
    qint64 maxBytes = 8 * 1024 * 1024;
    WordsReader words = nullptr;
    RetryRules retry;
};

/// One GET, with a body where there is one, with its retries, deadline and byte cap; deletes itself when done.
/// Cancelling the future aborts at once, in a wait too. Knows no JSON and never sends anything but GET.
class Fetch final : public QObject {
public:
    /// Starts. `network`, `options` and `breaker` outlive it; `parent` dying aborts it and leaves the future cancelled.
    static QFuture<ApiResult<Exchange>> start(QNetworkAccessManager &network, const ReadRequest &asked,
        const FetchRules &rules, const ProviderOptions &options, Breaker &breaker, QObject *parent);
    ~Fetch() override;

private:
    Fetch(QNetworkAccessManager &network, const ReadRequest &asked, const FetchRules &rules,
        const ProviderOptions &options, Breaker &breaker, QObject *parent);
    /// Asks the pacer, where there is one, for leave to try.
    void queue();
    void tryOnce();
    /// Tells the pacer how the try ended; true when the server asked us to slow down.
    bool tellPacer(const Exchange &exchange, bool failed);
    QNetworkReply *ask();
    void takeBytes();
    void stop(Stopped why);
    void judge();
    void finish(ApiResult<Exchange> result);
    void dropReply();

    QNetworkAccessManager &m_network;
    const ProviderOptions &m_options;
    Breaker &m_breaker;
    ReadRequest m_asked;
    FetchRules m_rules;
    QPromise<ApiResult<Exchange>> m_promise;
    QFutureWatcher<ApiResult<Exchange>> m_watcher;
    QTimer m_deadline;
    QTimer m_wait;
    QNetworkReply *m_reply = nullptr;
    QByteArray m_body;
    QDateTime m_sentAt;
    std::chrono::milliseconds m_began{0}; ///< by the clock that counts sleep
    Stopped m_stopped = Stopped::No;
    bool m_wasSent = false; ///< this try
    int m_silent = 0; ///< tries in a row that met their deadline without a word
    int m_tries = 0;
    int m_slowDowns = 0;
    quint64 m_ticket = 0; ///< the pacer's
};

} // namespace disputedesk
