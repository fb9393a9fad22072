#include "tests/bench/pages.h"

#include "models/domain/jsonindex.h"
#include "models/providers/omise/omisecodec.h"
#include "models/providers/stripe/stripecodec.h"
#include "models/providers/stripe/stripedialect.h"
#include "models/providers/wooshpay/wooshpaydialect.h"
#include "tests/support/sandboxfor.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace disputedesk::bench {

namespace {
QByteArray get(QNetworkAccessManager &network, const QUrl &url, ProviderKind provider)
{
    QNetworkRequest request(url);
    const QByteArray key = testKeyOf(provider);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s); // WooshPay wants one on a GET, too
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("Authorization", "Basic " + (key + ':').toBase64());
    QNetworkReply *const reply = network.get(request);
    QEventLoop loop; // a program that measures, with no window of its own
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    const QByteArray body = reply->readAll();
    if (reply->error() != QNetworkReply::NoError)
        qFatal("the sandbox answers %s to %s", qPrintable(reply->errorString()), qPrintable(url.toString()));
    delete reply;
    return body;
}
} // namespace

Account accountOf(ProviderKind provider)
{
    Account account;
    account.id = QUuid::fromString(u"{6c1f8f9e-5f0e-4f51-9f0e-0123456789ab}"_s);
    account.provider = provider;
    account.mode = Mode::Test;
    account.label = u"Bench"_s;
    account.deadlineDays = 7;
    return account;
}

QString nameOf(ProviderKind provider)
{
    return provider == ProviderKind::Omise ? u"omise"_s
        : provider == ProviderKind::Stripe ? u"stripe"_s
                                           : u"wooshpay"_s;
}

QByteArray testKeyOf(ProviderKind provider) { return sandbox::Sandbox::testKey(test::apiOf(provider)).toLatin1(); }

QList<QByteArray> pagesOf(ProviderKind provider, int disputes)
{
    sandbox::Sandbox server(test::sandboxFor(provider, disputes));
    if (!server.start())
        qFatal("the sandbox does not start");
    QNetworkAccessManager network;
    QList<QByteArray> pages;
    QString cursor;
    for (int offset = 0; offset < disputes; offset += 100) {
        QUrl url = server.baseUrl(test::apiOf(provider));
        QUrlQuery query{{u"limit"_s, u"100"_s}};
        if (provider == ProviderKind::Omise) {
            url.setPath(u"/disputes"_s);
            query.addQueryItem(u"offset"_s, QString::number(offset));
            query.addQueryItem(u"order"_s, u"chronological"_s);
        } else {
            url.setPath(provider == ProviderKind::WooshPay ? u"/v1/disputes/list"_s : u"/v1/disputes"_s);
            if (!cursor.isEmpty())
                query.addQueryItem(u"starting_after"_s, cursor);
        }
        url.setQuery(query);
        pages.append(get(network, url, provider));
        if (provider != ProviderKind::Omise) {
            const auto batches = batchesOf(provider, {pages.last()});
            if (batches.first()->rows.empty())
                break;
            cursor = batches.first()->string(batches.first()->rows.back().id);
        }
    }
    return pages;
}

QList<std::shared_ptr<DisputeBatch>> batchesOf(ProviderKind provider, const QList<QByteArray> &pages)
{
    QList<std::shared_ptr<DisputeBatch>> batches;
    json::TextIndex index; // one for all pages, as the decoding threads have it
    for (const QByteArray &body : pages) {
        const auto page = provider == ProviderKind::Omise ? omise::decodeDisputePage(body, index)
            : provider == ProviderKind::WooshPay
            ? stripe::decodeDisputePage(body, wooshpay::wooshpayDialect(), Mode::Test, index)
            : stripe::decodeDisputePage(body, stripe::stripeDialect(), Mode::Test, index);
        if (!page)
            qFatal("a page of the sandbox cannot be read: %s", qPrintable(page.error().detail));
        setReadAt(*page->batch, QDateTime::fromMSecsSinceEpoch(1'795'000'000'000));
        batches.append(page->batch);
    }
    return batches;
}

qint64 sizeOf(const QList<QByteArray> &pages)
{
    qint64 bytes = 0;
    for (const QByteArray &page : pages)
        bytes += page.size();
    return bytes;
}

} // namespace disputedesk::bench
