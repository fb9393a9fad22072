#include "tests/bench/syncclient.h"

#include "models/domain/clock.h"
#include "models/providers/providerfactory.h"
#include "models/store/cachestore.h"
#include "models/store/storethread.h"
#include "models/sync/disputefeed.h"
#include "tests/bench/child.h"
#include "tests/bench/pages.h"
#include "tests/support/sealedcache.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace disputedesk::bench {

namespace {
ProviderKind providerNamed(const QString &name)
{
    for (const ProviderKind kind : {ProviderKind::Omise, ProviderKind::Stripe})
        if (name == nameOf(kind))
            return kind;
    return ProviderKind::WooshPay;
}

void say(const QByteArray &line)
{
    std::fprintf(stdout, "%s\n", line.constData());
    std::fflush(stdout);
}

int sync(ProviderKind kind, const QUrl &url, const QString &folder)
{
    qRegisterMetaType<BatchPtr>();
    Account account = accountOf(kind);
    account.baseUrl = url;
    QNetworkAccessManager network;
    StoreThread thread;
    const auto provider = makeProvider(account, Secret(testKeyOf(kind)), network);
    CacheStore cache(thread, folder, account, makeDisputeDecoder(account));
    cache.setKey(test::cacheKey());
    DisputeFeed feed(account, provider.get(), cache, systemNow, makeDisputeDecoder(account));
    QObject::connect(&feed, &DisputeFeed::cacheLoaded, &feed, [&feed] {
        say("REFRESH");
        feed.refresh();
    });
    QObject::connect(&feed, &DisputeFeed::finished, &feed, [](const SyncReport &report) {
        say("SYNCED " + QByteArray::number(report.seen) + (report.complete ? " complete" : " partial"));
        QCoreApplication::exit(report.complete ? 0 : 1);
    });
    QObject::connect(&feed, &DisputeFeed::failed, &feed, [](const Error &error) {
        say("FAILED " + error.detail.toUtf8());
        QCoreApplication::exit(1);
    });
    feed.loadCache();
    return QCoreApplication::exec(); // what is queued for the store thread is stored before it ends
}

/// Raw pages, nothing more.
class RawFetch {
public:
    RawFetch(ProviderKind kind, QUrl url, int disputes)
        : m_kind(kind)
        , m_url(std::move(url))
        , m_left((disputes + 99) / 100)
    {
    }
    int run()
    {
        for (int at = 0; at < 6; ++at)
            next();
        return QCoreApplication::exec();
    }

private:
    void next()
    {
        if (m_left == 0) {
            if (m_running == 0) {
                say("READ " + QByteArray::number(m_bytes));
                QCoreApplication::exit(0);
            }
            return;
        }
        QUrl url = m_url;
        url.setPath(m_kind == ProviderKind::Omise ? u"/disputes"_s
                : m_kind == ProviderKind::Stripe  ? u"/v1/disputes"_s
                                                  : u"/v1/disputes/list"_s);
        url.setQuery(u"limit=100&offset=%1&order=chronological"_s.arg(--m_left * 100));
        if (m_kind != ProviderKind::Omise)
            url.setQuery(u"limit=100"_s);
        QNetworkRequest request(url);
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s); // WooshPay wants one
        request.setRawHeader("Accept", "application/json");
        const QByteArray key = testKeyOf(m_kind);
        request.setRawHeader("Authorization", "Basic " + (key + ':').toBase64());
        QNetworkReply *const reply = m_network.get(request);
        ++m_running;
        QObject::connect(reply, &QNetworkReply::finished, &m_network, [this, reply] {
            m_bytes += reply->readAll().size();
            reply->deleteLater();
            --m_running;
            next();
        });
    }

    QNetworkAccessManager m_network;
    ProviderKind m_kind;
    QUrl m_url;
    int m_left;
    int m_running = 0;
    qint64 m_bytes = 0;
};
} // namespace

int runSyncClient(const QStringList &arguments)
{
    if (arguments.size() != 4)
        return 2;
    const ProviderKind kind = providerNamed(arguments.at(1));
    const QUrl url(arguments.at(2));
    if (arguments.at(0) == "sync"_L1)
        return sync(kind, url, arguments.at(3));
    return RawFetch(kind, url, arguments.at(3).toInt()).run();
}

} // namespace disputedesk::bench
