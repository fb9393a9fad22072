#include "tests/support/omisebench.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

namespace {
const QString kDispute = u"dspt_test_5xuy4w91xqz7d1w9u0t"_s;
const QString kDocument = u"docu_test_5x1v2u3t4s5r6q7p8o9"_s;

/// A page of documents, numbered from `first`.
QByteArray documentPage(int first, int count, int total, int offset)
{
    QByteArray rows;
    for (int i = first; i < first + count; ++i)
        rows += QByteArray(rows.isEmpty() ? "" : ",") + R"({"object":"document","id":"docu_test_d)"
            + QByteArray::number(i) + R"(","filename":"a.pdf"})";
    return R"({"object":"list","data":[)" + rows + R"(],"limit":100,"offset":)" + QByteArray::number(offset)
        + R"(,"total":)" + QByteArray::number(total) + "}";
}

Document aDocument(const QString &uri)
{
    Document document;
    document.id = kDocument;
    document.downloadUri = uri;
    return document;
}
} // namespace

/// Each read's exact request, and what is made of its answers.
class TestOmiseClient : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void listAsksExactly_data()
    {
        QTest::addColumn<ListQuery>("query");
        QTest::addColumn<QString>("target");
        ListQuery query;
        QTest::newRow("plain") << query << u"/disputes?offset=0&limit=100&order=chronological"_s;
        query.scope = ListScope::Open;
        QTest::newRow("open") << query << u"/disputes/open?offset=0&limit=100&order=chronological"_s;
        query.scope = ListScope::Pending;
        QTest::newRow("pending") << query << u"/disputes/pending?offset=0&limit=100&order=chronological"_s;
        query.scope = ListScope::Closed;
        query.limit = 20;
        query.newestFirst = true;
        query.from = QDateTime(QDate(2026, 1, 2), QTime(7, 4, 5), QTimeZone(7 * 3600));
        query.to = QDateTime(QDate(2026, 2, 3), QTime(4, 5, 6, 789), QTimeZone::utc());
        QTest::newRow("everything")
            << query
            << u"/disputes/closed?offset=0&limit=20&from=2026-01-02T00:04:05Z&to=2026-02-03T04:05:06Z&order=reverse_chronological"_s;
    }
    void listAsksExactly()
    {
        QFETCH(ListQuery, query);
        QFETCH(QString, target);
        OmiseBench bench;
        FakeAnswer answer = FakeAnswer::json(omiseData("list.json"));
        answer.headers.append(std::pair<QByteArray, QByteArray>("Date", "Sun, 01 Mar 2026 12:00:03 GMT"));
        bench.network.plan(answer);
        const auto client = bench.client();
        const auto future = client->list(query);
        QVERIFY(waitFor(future));
        QVERIFY(bool(future.result()));
        QCOMPARE(future.result()->batch->rows.size(), size_t(3));
        QCOMPARE(future.result()->batch->rows.at(2).readMs, bench.now.toMSecsSinceEpoch());
        QCOMPARE(future.result()->serverDate, bench.now.addSecs(3));
        const FakeRequest &asked = bench.network.requests.at(0);
        QCOMPARE(asked.verb, QByteArray("GET"));
        QCOMPARE(asked.target(), target);
        QCOMPARE(asked.request.url().host(), u"api.omise.co"_s);
        QCOMPARE(asked.request.url().scheme(), u"https"_s);
        QCOMPARE(asked.header("Authorization"), "Basic " + QByteArray("skey_test_5xuy4w91xqz7d1w9u0t:").toBase64());
        QCOMPARE(asked.header("Accept"), QByteArray("application/json"));
        QCOMPARE(asked.header("Omise-Version"), QByteArray("2019-05-29"));
        QVERIFY(asked.header("User-Agent").startsWith("Disputedesk/"));
        QVERIFY(!asked.request.hasRawHeader("Content-Type"));
        QVERIFY(!asked.request.hasRawHeader("Idempotency-Key"));
    }
    void listOffsets()
    {
        OmiseBench bench;
        const auto client = bench.client();
        ListQuery query;
        query.offset = 100;
        bench.network.plan(FakeAnswer::json(omiseData("list-nulls.json")));
        const auto future = client->list(query);
        QVERIFY(waitFor(future));
        QVERIFY(bool(future.result()));
        QVERIFY(bench.network.requests.at(0).target().startsWith(u"/disputes?offset=100&limit=100"_s));
        bench.network.plan(FakeAnswer::json(omiseData("list.json"))); // says offset 0
        const auto other = client->list(query);
        QVERIFY(waitFor(other));
        QCOMPARE(other.result().error().kind, ErrorKind::BadData);
    }
    void listRefusesNonsense()
    {
        OmiseBench bench;
        const auto client = bench.client();
        ListQuery queries[4];
        queries[0].offset = -1;
        queries[1].limit = 0;
        queries[2].limit = 101;
        queries[3].cursor = u"dp_1"_s;
        for (const ListQuery &query : queries) {
            const auto future = client->list(query);
            QVERIFY(future.isFinished());
            QCOMPARE(future.result().error().kind, ErrorKind::InvalidInput);
        }
        QVERIFY(bench.network.requests.isEmpty());
    }
    void basePathIsKept()
    {
        OmiseBench bench;
        bench.account.baseUrl = QUrl(u"http://127.0.0.1:8080/omise/"_s);
        bench.network.plan(FakeAnswer::json(omiseData("account.json")));
        const auto client = bench.client();
        const auto future = client->account();
        QVERIFY(waitFor(future));
        QCOMPARE(bench.network.requests.at(0).request.url(), QUrl(u"http://127.0.0.1:8080/omise/account"_s));
        QCOMPARE(future.result()->email, u"merchant@example.com"_s);
    }

    void disputeIsRead()
    {
        OmiseBench bench;
        bench.network.plan(FakeAnswer::json(omiseData("dispute.json")));
        const auto client = bench.client();
        const auto future = client->dispute(kDispute);
        QVERIFY(waitFor(future));
        QVERIFY(bool(future.result()));
        QCOMPARE(future.result()->readAt, bench.now);
        QCOMPARE(bench.network.requests.at(0).target(), u"/disputes/"_s + kDispute);
    }
    void chargeIsRead()
    {
        OmiseBench bench;
        bench.network.plan(FakeAnswer::json(omiseData("charge.json")));
        const auto client = bench.client();
        const auto future = client->charge(u"chrg_test_5m7wj8yi1pa9vlk9bq8"_s);
        QVERIFY(waitFor(future));
        QCOMPARE(future.result()->cardBrand, u"Visa"_s);
        QCOMPARE(bench.network.requests.at(0).target(), u"/charges/chrg_test_5m7wj8yi1pa9vlk9bq8"_s);
    }
    void answersAboutOthersAreRefused()
    {
        OmiseBench bench;
        const auto client = bench.client();
        bench.network.plan(FakeAnswer::json(omiseData("dispute.json")));
        const auto dispute = client->dispute(u"dspt_test_another"_s);
        QVERIFY(waitFor(dispute));
        QCOMPARE(dispute.result().error().kind, ErrorKind::WrongObject);
        QCOMPARE(dispute.result().error().requestId, u"req_fake"_s);
        bench.network.plan(FakeAnswer::json(omiseData("charge.json")));
        const auto charge = client->charge(u"chrg_test_another"_s);
        QVERIFY(waitFor(charge));
        QCOMPARE(charge.result().error().kind, ErrorKind::WrongObject);
    }
    void modesMustAgree()
    {
        OmiseBench bench;
        const auto client = bench.client();
        bench.network.plan(
            FakeAnswer::json(omiseData("account.json").replace("\"livemode\": false", "\"livemode\": true")));
        const auto account = client->account();
        QVERIFY(waitFor(account));
        QCOMPARE(account.result().error().kind, ErrorKind::WrongMode);
        QByteArray list = omiseData("list.json");
        list.replace("\"id\": \"dspt_test_row2\",\n      \"livemode\": false",
            "\"id\": \"dspt_row2\",\n      \"livemode\": true");
        QVERIFY(list.contains("dspt_row2"));
        bench.network.plan(FakeAnswer::json(list));
        const auto page = client->list({});
        QVERIFY(waitFor(page));
        QCOMPARE(page.result().error().kind, ErrorKind::WrongMode);
        const auto live = client->dispute(u"dspt_5xuy4w91xqz7d1w9u0t"_s); // refused by the id alone
        QVERIFY(live.isFinished());
        QCOMPARE(live.result().error().kind, ErrorKind::WrongMode);
        QCOMPARE(int(bench.network.requests.size()), 2);
    }
    void badIdsGoNowhere()
    {
        OmiseBench bench;
        const auto client = bench.client();
        for (const QString &id :
            {u""_s, u"dspt_test_../x"_s, u"dspt_test_A"_s, u"chrg_test_1"_s, u"dspt_test_1\n"_s, u"dspt_test_1?x"_s}) {
            QCOMPARE(client->dispute(id).result().error().kind, ErrorKind::InvalidInput);
            QCOMPARE(client->documents(id).result().error().kind, ErrorKind::InvalidInput);
            QCOMPARE(client->download(id, aDocument({})).result().error().kind, ErrorKind::InvalidInput);
        }
        QCOMPARE(client->charge(u"chrg_test_1/refunds"_s).result().error().kind, ErrorKind::InvalidInput);
        QVERIFY(bench.network.requests.isEmpty());
    }

    void keysAreChecked_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<Mode>("mode");
        QTest::addColumn<QString>("baseUrl");
        QTest::addColumn<ErrorKind>("kind");
        const QString none;
        QTest::newRow("none") << QByteArray() << Mode::Test << none << ErrorKind::KeyMissing;
        QTest::newRow("public") << QByteArray("pkey_test_5xuy4w91xqz7d1w9u0t") << Mode::Test << none
                                << ErrorKind::InvalidInput;
        QTest::newRow("live key, test account")
            << QByteArray("skey_5xuy4w91xqz7d1w9u0t") << Mode::Test << none << ErrorKind::WrongMode;
        QTest::newRow("test key, live account")
            << QByteArray("skey_test_5xuy4w91xqz7d1w9u0t") << Mode::Live << none << ErrorKind::WrongMode;
        QTest::newRow("live on loopback")
            << QByteArray("skey_5xuy4w91xqz7d1w9u0t") << Mode::Live << u"http://127.0.0.1:1"_s << ErrorKind::WrongMode;
        QTest::newRow("plain http") << QByteArray("skey_test_5xuy4w91xqz7d1w9u0t") << Mode::Test
                                    << u"http://example.com"_s << ErrorKind::InvalidInput;
        QTest::newRow("user info") << QByteArray("skey_test_5xuy4w91xqz7d1w9u0t") << Mode::Test
                                   << u"https://a:b@example.com"_s << ErrorKind::InvalidInput;
    }
    void keysAreChecked()
    {
        QFETCH(QByteArray, key);
        QFETCH(Mode, mode);
        QFETCH(QString, baseUrl);
        QFETCH(ErrorKind, kind);
        OmiseBench bench;
        bench.key = key;
        bench.account.mode = mode;
        bench.account.baseUrl = QUrl(baseUrl);
        const auto client = bench.client();
        const Error error = client->account().result().error();
        QCOMPARE(error.kind, kind);
        QVERIFY(key.isEmpty() || !error.detail.contains(QString::fromLatin1(key)));
        QCOMPARE(client->list({}).result().error().kind, kind);
        QVERIFY(bench.network.requests.isEmpty());
    }

    void documentsOfEveryPage()
    {
        OmiseBench bench;
        bench.network.plan(FakeAnswer::json(documentPage(0, 100, 230, 0)));
        bench.network.plan(FakeAnswer::json(documentPage(100, 100, 230, 100)));
        bench.network.plan(FakeAnswer::json(documentPage(199, 31, 230, 200))); // one came in twice
        const auto client = bench.client();
        const auto future = client->documents(kDispute);
        QVERIFY(waitFor(future));
        QVERIFY(bool(future.result()));
        QCOMPARE(future.result()->size(), 230);
        QCOMPARE(bench.network.requests.at(2).target(), u"/disputes/%1/documents?offset=200&limit=100"_s.arg(kDispute));
        QCOMPARE(int(bench.network.requests.size()), 3);
    }
    void documentsThatNeverEnd()
    {
        OmiseBench bench;
        const auto client = bench.client();
        bench.network.plan(FakeAnswer::json(documentPage(0, 100, 1000, 0)));
        bench.network.plan(FakeAnswer::json(documentPage(0, 100, 1000, 100))); // nothing new
        const auto same = client->documents(kDispute);
        QVERIFY(waitFor(same));
        QCOMPARE(same.result().error().kind, ErrorKind::BadData);
        bench.network.plan(FakeAnswer::json(documentPage(0, 0, 5, 0))); // promises five, gives none
        const auto none = client->documents(kDispute);
        QVERIFY(waitFor(none));
        QCOMPARE(none.result().error().kind, ErrorKind::BadData);
        for (int page = 0; page < 60; ++page)
            bench.network.plan(FakeAnswer::json(documentPage(page, 1, 1'000'000, page)));
        const auto endless = client->documents(kDispute);
        QVERIFY(waitFor(endless));
        QCOMPARE(endless.result().error().kind, ErrorKind::BadData);
        QCOMPARE(bench.network.left(), 10); // 50 pages and no more
    }
    void cancellingAWalkEndsIt()
    {
        OmiseBench bench;
        bench.network.plan(FakeAnswer::json(documentPage(0, 100, 230, 0)));
        bench.network.plan(FakeAnswer::silence());
        const auto client = bench.client();
        auto future = client->documents(kDispute);
        QTRY_COMPARE_WITH_TIMEOUT(int(bench.network.requests.size()), 2, 30'000);
        future.cancel();
        QTRY_COMPARE_WITH_TIMEOUT(bench.network.aborted, 1, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 30'000);
        QCOMPARE(future.resultCount(), 0);
    }
    void aDeadClientAborts()
    {
        OmiseBench bench;
        bench.network.plan(FakeAnswer::silence());
        auto client = bench.client();
        const auto future = client->dispute(kDispute);
        client.reset();
        QVERIFY(future.isCanceled());
        QVERIFY(future.isFinished());
        QCOMPARE(bench.network.aborted, 1);
    }

    void downloadAuthorization_data()
    {
        QTest::addColumn<QString>("uri");
        QTest::addColumn<bool>("asked");
        QTest::addColumn<bool>("withKey");
        QTest::newRow("own host") << u"https://api.omise.co/disputes/x/documents/y/file"_s << true << true;
        QTest::newRow("own host, port told") << u"https://api.omise.co:443/y"_s << true << true;
        QTest::newRow("file host") << u"https://cdn.omise.co/y"_s << true << false;
        QTest::newRow("own host, other port") << u"https://api.omise.co:8443/y"_s << false << false;
        QTest::newRow("own host in plain") << u"http://api.omise.co/y"_s << false << false;
        QTest::newRow("look-alike") << u"https://api.omise.co.evil.example/y"_s << false << false;
        QTest::newRow("look-alike 2") << u"https://evilomise.co/y"_s << false << false;
        QTest::newRow("user info") << u"https://api.omise.co@evil.example/y"_s << false << false;
        QTest::newRow("user info on own host") << u"https://a:b@api.omise.co/y"_s << false << false;
        QTest::newRow("somebody else") << u"https://s3.example.com/y"_s << false << false;
        QTest::newRow("file") << u"file:///etc/passwd"_s << false << false;
        QTest::newRow("relative") << u"/disputes/y"_s << false << false;
    }
    void downloadAuthorization()
    {
        QFETCH(QString, uri);
        QFETCH(bool, asked);
        QFETCH(bool, withKey);
        OmiseBench bench;
        FakeAnswer answer = FakeAnswer::json("%PDF-1.7");
        answer.headers[0].second = "application/pdf";
        bench.network.plan(answer);
        const auto client = bench.client();
        const auto future = client->download(kDispute, aDocument(uri));
        QVERIFY(waitFor(future));
        QCOMPARE(bool(future.result()), asked);
        QCOMPARE(int(bench.network.requests.size()), asked ? 1 : 0);
        if (!asked) {
            QCOMPARE(future.result().error().kind, ErrorKind::InvalidInput);
            return;
        }
        QCOMPARE(future.result()->bytes, QByteArray("%PDF-1.7"));
        QCOMPARE(future.result()->contentType, QByteArray("application/pdf"));
        QCOMPARE(bench.network.requests.at(0).request.hasRawHeader("Authorization"), withKey);
    }
    void downloadAsksForTheAddress()
    {
        OmiseBench bench;
        bench.network.plan(FakeAnswer::json(omiseData("document.json")));
        bench.network.plan(FakeAnswer::json("bytes"));
        const auto client = bench.client();
        const auto future = client->download(kDispute, aDocument({}));
        QVERIFY(waitFor(future));
        QCOMPARE(future.result()->bytes, QByteArray("bytes"));
        QCOMPARE(bench.network.requests.at(0).target(), u"/disputes/%1/documents/%2"_s.arg(kDispute, kDocument));
        QCOMPARE(bench.network.requests.at(1).request.url().host(), u"api.omise.co"_s);
        bench.network.plan(FakeAnswer::json(
            omiseData("document.json").replace("\"https://api.omise.co/disputes/x/documents/y/download\"", "null")));
        const auto none = client->download(kDispute, aDocument({}));
        QVERIFY(waitFor(none));
        QCOMPARE(none.result().error().kind, ErrorKind::NotFound);
    }
    void downloadTellsProgressAndHasItsOwnCap()
    {
        OmiseBench bench;
        bench.options.maxJsonBytes = 10;
        bench.options.maxDownloadBytes = 1000;
        FakeAnswer answer = FakeAnswer::json(QByteArray(900, 'x'));
        answer.chunk = 90;
        bench.network.plan(answer);
        const auto client = bench.client();
        QFutureWatcher<ApiResult<DocumentBytes>> watcher;
        QSignalSpy progress(&watcher, &QFutureWatcherBase::progressValueChanged);
        const auto future = client->download(kDispute, aDocument(u"https://api.omise.co/y"_s));
        watcher.setFuture(future);
        QVERIFY(waitFor(future));
        QCOMPARE(future.result()->bytes.size(), 900);
        QTRY_VERIFY_WITH_TIMEOUT(!progress.isEmpty(), 30'000);
        QCOMPARE(watcher.progressMaximum(), 900);
        bench.network.plan(FakeAnswer::json(QByteArray(1001, 'x')));
        const auto over = client->download(kDispute, aDocument(u"https://api.omise.co/y"_s));
        QVERIFY(waitFor(over));
        QCOMPARE(over.result().error().kind, ErrorKind::TooLarge);
    }

    void serverWordsAreHandedOn()
    {
        OmiseBench bench;
        bench.network.plan(FakeAnswer::json(omiseData("error.json"), 404));
        const auto client = bench.client();
        const auto future = client->dispute(kDispute);
        QVERIFY(waitFor(future));
        QCOMPARE(future.result().error().kind, ErrorKind::NotFound);
        QCOMPARE(future.result().error().code, u"not_found"_s);
        QCOMPARE(future.result().error().serverMessage, u"dispute dspt_test_x was not found"_s);
        bench.network.plan(FakeAnswer::json(omiseData("not-json-portal.html")));
        const auto portal = client->dispute(kDispute);
        QVERIFY(waitFor(portal));
        QCOMPARE(portal.result().error().kind, ErrorKind::NotJson);
        QCOMPARE(portal.result().error().httpStatus, 200);
    }
    void everyKindHasItsClient()
    {
        OmiseBench bench;
        for (const ProviderKind kind : {ProviderKind::Omise, ProviderKind::WooshPay, ProviderKind::Stripe}) {
            bench.account.provider = kind;
            QCOMPARE(bench.client()->kind(), kind);
        }
    }
};

QTEST_GUILESS_MAIN(TestOmiseClient)
#include "tst_omiseclient.moc"
