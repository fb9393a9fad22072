#include "tests/models/providers/familybench.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

namespace {
FakeAnswer withHeader(int status, const char *name, const char *value)
{
    FakeAnswer answer = FakeAnswer::json("{}", status);
    answer.headers.append(std::pair<QByteArray, QByteArray>(name, value));
    return answer;
}

template <typename T> ErrorKind kindOf(const QFuture<ApiResult<T>> &future)
{
    return waitFor(future) && !future.result() ? future.result().error().kind : ErrorKind::Cancelled;
}
} // namespace

/// The reads of WooshPay and Stripe: what is refused before asking, what is checked after, and how they are retried.
class TestFamilyClient : public QObject {
    Q_OBJECT

    static void bothKinds()
    {
        QTest::addColumn<ProviderKind>("kind");
        QTest::newRow("WooshPay") << ProviderKind::WooshPay;
        QTest::newRow("Stripe") << ProviderKind::Stripe;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatItSaysOfItself_data() { bothKinds(); }
    void whatItSaysOfItself()
    {
        QFETCH(ProviderKind, kind);
        FamilyBench bench(kind);
        const auto client = bench.client();
        QCOMPARE(client->kind(), kind);
        QCOMPARE(client->paging(), Paging::Cursor);
        QCOMPARE(client->parallelReads(), 4);
        QCOMPARE(kindOf(client->charge(u"ch_1"_s)), ErrorKind::InvalidInput);
        QVERIFY(bench.network.requests.isEmpty());
    }
    void hosts_data()
    {
        QTest::addColumn<ProviderKind>("kind");
        QTest::addColumn<Mode>("mode");
        QTest::addColumn<QString>("api");
        QTest::addColumn<QString>("files");
        QTest::newRow("WooshPay test") << ProviderKind::WooshPay << Mode::Test << u"apitest.wooshpay.com"_s
                                       << u"apitest.wooshpay.com"_s;
        QTest::newRow("WooshPay live") << ProviderKind::WooshPay << Mode::Live << u"api.wooshpay.com"_s
                                       << u"api.wooshpay.com"_s;
        QTest::newRow("Stripe test") << ProviderKind::Stripe << Mode::Test << u"api.stripe.com"_s
                                     << u"files.stripe.com"_s;
        QTest::newRow("Stripe live") << ProviderKind::Stripe << Mode::Live << u"api.stripe.com"_s
                                     << u"files.stripe.com"_s;
    }
    void hosts()
    {
        QFETCH(ProviderKind, kind);
        QFETCH(Mode, mode);
        FamilyBench bench(kind);
        bench.account.mode = mode;
        bench.key = mode == Mode::Live ? "sk_live_5xuy4w91xqz7d1w9u0t" : bench.key;
        const auto client = bench.client();
        for (int i = 0; i < 3; ++i)
            bench.network.plan(FakeAnswer::json(bench.data("file.json")));
        Document document;
        document.id = receiptId(kind);
        document.downloadUri = u"https://evil.example/steal"_s; // K5: not asked
        QVERIFY(waitFor(client->download(disputeId(kind), document)));
        QVERIFY(waitFor(client->dispute(disputeId(kind))));
        FamilyUpload upload(bench, "bytes");
        upload.intent.mode = mode;
        QVERIFY(waitFor(client->send(upload.intent)));
        QTEST(bench.network.requests.at(0).request.url().host(), "files");
        QTEST(bench.network.requests.at(1).request.url().host(), "api");
        QTEST(bench.network.requests.at(2).request.url().host(), "files");
        for (const FakeRequest &asked : std::as_const(bench.network.requests))
            QCOMPARE(asked.request.url().scheme(), u"https"_s);
    }
    void listRefusesNonsense_data() { bothKinds(); }
    void listRefusesNonsense()
    {
        QFETCH(ProviderKind, kind);
        FamilyBench bench(kind);
        const auto client = bench.client();
        ListQuery queries[6];
        queries[0].offset = 1;
        queries[1].limit = 0;
        queries[2].limit = 101;
        queries[3].cursor = u"dp_1&limit=5"_s;
        queries[4].scope = ListScope::Open;
        queries[5].cursor = u"ch_1"_s;
        for (const ListQuery &query : queries)
            QCOMPARE(kindOf(client->list(query)), ErrorKind::InvalidInput);
        for (const QString &id : {u""_s, u"dp_"_s, u"dp_1/close"_s, u"dspt_test_1"_s, u"dp_1\n"_s, u"dp_é"_s}) {
            QCOMPARE(kindOf(client->dispute(id)), ErrorKind::InvalidInput);
            QCOMPARE(kindOf(client->documents(id)), ErrorKind::InvalidInput);
            QCOMPARE(kindOf(client->download(id, {})), ErrorKind::InvalidInput);
        }
        Document document;
        document.id = u"file_1/../../charges"_s;
        QCOMPARE(kindOf(client->download(disputeId(kind), document)), ErrorKind::InvalidInput);
        QVERIFY(bench.network.requests.isEmpty());
    }
    void pagesAreStamped()
    {
        FamilyBench bench(ProviderKind::WooshPay);
        FakeAnswer answer = FakeAnswer::json(bench.data("list.json"));
        answer.headers.append(std::pair<QByteArray, QByteArray>("Date", "Sun, 01 Mar 2026 12:00:05 GMT"));
        bench.network.plan(answer);
        ListQuery query;
        query.limit = 3;
        query.newestFirst = true; // always so: no parameter
        const auto client = bench.client();
        const auto page = client->list(query);
        QVERIFY(waitFor(page));
        QVERIFY(bool(page.result()));
        QCOMPARE(page.result()->batch->rows.at(0).readMs, bench.now.toMSecsSinceEpoch());
        QCOMPARE(page.result()->serverDate, bench.now.addSecs(5));
        QCOMPARE(page.result()->limit, 3);
        QCOMPARE(bench.network.requests.last().target(), u"/v1/disputes/list?limit=3"_s);
        QCOMPARE(bench.network.requests.last().body, QByteArray("{\"limit\":3}"));
        QCOMPARE(bench.network.requests.last().verb, QByteArray("GET"));
    }
    void strangersAreRefused_data() { bothKinds(); }
    void strangersAreRefused()
    {
        QFETCH(ProviderKind, kind);
        FamilyBench bench(kind);
        const auto client = bench.client();
        const auto live = [&bench](const char *name) {
            return FakeAnswer::json(bench.data(name).replace("\"livemode\": false", "\"livemode\": true"));
        };
        bench.network.plan(live("dispute.json"));
        QCOMPARE(kindOf(client->dispute(disputeId(kind))), ErrorKind::WrongMode);
        bench.network.plan(live("list.json"));
        QCOMPARE(kindOf(client->list({})), ErrorKind::WrongMode);
        bench.network.plan(FakeAnswer::json(bench.data("dispute.json")));
        QCOMPARE(kindOf(client->dispute(u"dp_another"_s)), ErrorKind::WrongObject);
        bench.network.plan(live("list.json"));
        if (kind == ProviderKind::WooshPay)
            QCOMPARE(kindOf(client->account()), ErrorKind::WrongMode);
    }
    void keysAreChecked_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<Mode>("mode");
        QTest::addColumn<QString>("baseUrl");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("none") << QByteArray() << Mode::Test << QString() << ErrorKind::KeyMissing;
        QTest::newRow("public") << QByteArray("pk_test_5xuy4w91xq") << Mode::Test << QString()
                                << ErrorKind::InvalidInput;
        QTest::newRow("Omise's") << QByteArray("skey_test_5xuy4w91xq") << Mode::Test << QString()
                                 << ErrorKind::InvalidInput;
        QTest::newRow("encoded") << QByteArray("sk_test_5xuy4w91xq:").toBase64() << Mode::Test << QString()
                                 << ErrorKind::InvalidInput;
        QTest::newRow("live key") << QByteArray("sk_live_5xuy4w91xq") << Mode::Test << QString()
                                  << ErrorKind::WrongMode;
        QTest::newRow("live on loopback")
            << QByteArray("sk_live_5xuy4w91xq") << Mode::Live << u"http://127.0.0.1:1"_s << ErrorKind::WrongMode;
        QTest::newRow("live on the test host") << QByteArray("sk_live_5xuy4w91xq") << Mode::Live
                                               << u"https://apitest.wooshpay.com"_s << ErrorKind::WrongMode;
        QTest::newRow("plain http") << QByteArray("sk_test_5xuy4w91xq") << Mode::Test << u"http://example.com"_s
                                    << ErrorKind::InvalidInput;
    }
    void keysAreChecked()
    {
        QFETCH(QByteArray, key);
        QFETCH(Mode, mode);
        QFETCH(QString, baseUrl);
        QFETCH(ErrorKind, kind);
        FamilyBench bench(ProviderKind::WooshPay);
        bench.key = key;
        bench.account.mode = mode;
        bench.account.baseUrl = QUrl(baseUrl);
        const auto client = bench.client();
        QCOMPARE(kindOf(client->account()), kind);
        QCOMPARE(kindOf(client->list({})), kind);
        WriteIntent intent = bench.intent(WriteVerb::Concede);
        intent.mode = mode;
        QCOMPARE(client->requestFor(intent).error().kind, kind);
        QVERIFY(bench.network.requests.isEmpty());
    }

    void filesOfADispute()
    {
        FamilyBench bench(ProviderKind::WooshPay);
        const auto client = bench.client();
        bench.network.plan(FakeAnswer::json(bench.data("dispute.json")));
        bench.network.plan(FakeAnswer::json(bench.data("file.json")));
        bench.network.plan(FakeAnswer::json("{\"error\":\"no such file\"}", 404));
        const auto future = client->documents(disputeId(ProviderKind::WooshPay));
        QVERIFY(waitFor(future));
        QVERIFY(bool(future.result()));
        const QList<Document> found = *future.result();
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.at(0).filename, u"receipt.pdf"_s);
        QCOMPARE(found.at(0).size, 4711);
        QCOMPARE(found.at(0).kind, u"receipt"_s);
        QVERIFY(found.at(0).createdAt.isValid());
        QCOMPARE(found.at(1).id, u"file_1Shipping0001"_s); // could not be read: its id stays
        QCOMPARE(found.at(1).kind, u"shipping_documentation"_s);
        QCOMPARE(found.at(1).size, -1);
    }
    void aFileThatIsAnotherIsNotTaken()
    {
        FamilyBench bench(ProviderKind::WooshPay);
        const auto client = bench.client();
        bench.network.plan(FakeAnswer::json(bench.data("dispute.json")));
        bench.network.plan(FakeAnswer::json(bench.data("file.json").replace("file_1Receipt0002", "file_1Other")));
        bench.network.plan(FakeAnswer::json("{}", 401)); // would be so for every other file: no more are asked for
        const auto future = client->documents(disputeId(ProviderKind::WooshPay));
        QVERIFY(waitFor(future));
        QCOMPARE(future.result()->at(0).id, u"file_1Receipt0002"_s);
        QCOMPARE(future.result()->at(0).filename, QString());
        QCOMPARE(int(bench.network.requests.size()), 3);
    }
    void downloadsHaveTheirOwnCap()
    {
        FamilyBench bench(ProviderKind::Stripe);
        bench.options.maxJsonBytes = 10;
        bench.options.maxDownloadBytes = 1000;
        const auto client = bench.client();
        Document document;
        document.id = receiptId(ProviderKind::Stripe);
        bench.network.plan(FakeAnswer::json(QByteArray(900, 'x')));
        const auto whole = client->download(disputeId(ProviderKind::Stripe), document);
        QVERIFY(waitFor(whole));
        QCOMPARE(whole.result()->bytes.size(), 900);
        bench.network.plan(FakeAnswer::json(QByteArray(1001, 'x')));
        QCOMPARE(kindOf(client->download(disputeId(ProviderKind::Stripe), document)), ErrorKind::TooLarge);
    }
    void serverWordsAreHandedOn()
    {
        FamilyBench bench(ProviderKind::Stripe);
        const auto client = bench.client();
        FakeAnswer answer = FakeAnswer::json(
            R"({"error":{"code":"resource_missing","message":"No such dispute","param":"dispute"}})", 404);
        answer.headers.append(std::pair<QByteArray, QByteArray>("Request-Id", "req_stripe"));
        bench.network.plan(answer);
        const auto future = client->dispute(disputeId(ProviderKind::Stripe));
        QVERIFY(waitFor(future));
        const Error error = future.result().error();
        QCOMPARE(error.kind, ErrorKind::NotFound);
        QCOMPARE(error.code, u"resource_missing"_s);
        QCOMPARE(error.serverMessage, u"No such dispute\nparam: dispute"_s);
        QCOMPARE(error.requestId, u"req_stripe"_s);
    }

    void retries_data()
    {
        QTest::addColumn<ProviderKind>("kind");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("should");
        QTest::addColumn<int>("tries");
        const std::tuple<int, const char *, int, int> rows[] = {
            // status, Stripe-Should-Retry, tries at Stripe, tries at WooshPay
            {500, "", 3, 3},
            {503, "", 3, 3},
            {429, "", 3, 3},
            {409, "", 3, 1},
            {400, "", 1, 1},
            {402, "", 1, 1},
            {404, "", 1, 1},
            {500, "false", 1, 3},
            {400, "true", 3, 1},
            {409, "false", 1, 1},
            {500, "perhaps", 3, 3},
            {302, "", 1, 1},
        };
        for (const auto &[status, should, atStripe, atWooshPay] : rows) {
            QTest::addRow("Stripe %d %s", status, should)
                << ProviderKind::Stripe << status << QByteArray(should) << atStripe;
            QTest::addRow("WooshPay %d %s", status, should)
                << ProviderKind::WooshPay << status << QByteArray(should) << atWooshPay;
        }
    }
    void retries()
    {
        QFETCH(ProviderKind, kind);
        QFETCH(int, status);
        QFETCH(QByteArray, should);
        QFETCH(int, tries);
        FamilyBench bench(kind);
        bench.options.maxTries = 3;
        const auto client = bench.client();
        for (int i = 0; i < 5; ++i)
            bench.network.plan(should.isEmpty() ? FakeAnswer::json("{}", status)
                                                : withHeader(status, "Stripe-Should-Retry", should.constData()));
        QVERIFY(waitFor(client->dispute(disputeId(kind))));
        QCOMPARE(int(bench.network.requests.size()), tries);
    }
    void aListIsAskedAgainWithItsBody()
    {
        FamilyBench bench(ProviderKind::WooshPay);
        const auto client = bench.client();
        bench.network.plan(FakeAnswer::json("{}", 503));
        bench.network.plan(FakeAnswer::json(bench.data("list.json")));
        const auto future = client->list({});
        QVERIFY(waitFor(future));
        QVERIFY(bool(future.result()));
        QCOMPARE(bench.network.requests.at(1).body, QByteArray("{\"limit\":100}"));
        QCOMPARE(bench.network.requests.at(1).verb, QByteArray("GET"));
    }
};

QTEST_GUILESS_MAIN(TestFamilyClient)
#include "tst_familyclient.moc"
