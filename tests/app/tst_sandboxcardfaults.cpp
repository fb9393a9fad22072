#include "tests/app/sandboxclient.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk::tests;
using disputedesk::sandbox::Api;
using disputedesk::sandbox::Sandbox;

namespace {

QByteArray rule(const QByteArray &fields) { return asJson("{'rules':[{") + fields + "}]}"; }
QByteArray switches(const QByteArray &fields) { return asJson("{'switches':{") + fields + "}}"; }
QByteArray listOf(Api api) { return api == Api::WooshPay ? "/v1/disputes/list" : "/v1/disputes"; }

} // namespace

/// Faults, counters and switches on the ports of WooshPay and Stripe; every test runs for both.
class TstSandboxCardFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<Api>("api");
        QTest::newRow("wooshpay") << Api::WooshPay;
        QTest::newRow("stripe") << Api::Stripe;
    }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QVERIFY(m_sandbox.start());
    }
    void cleanup() { m_sandbox.stop(); }

    void refusalsAreWordedAsTheHouseDoes_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("type");
        QTest::newRow("rate") << asJson("'kind':'rate_limited','retry_after':7") << 429 << u"invalid_request_error"_s;
        QTest::newRow("server") << asJson("'kind':'server_error'") << 500 << u"api_error"_s;
        QTest::newRow("down") << asJson("'kind':'server_error','status':503") << 503 << u"api_error"_s;
        QTest::newRow("card") << asJson("'kind':'server_error','status':402") << 402 << u"card_error"_s;
        QTest::newRow("forbidden") << asJson("'kind':'server_error','status':403") << 403 << u"invalid_request_error"_s;
        QTest::newRow("conflict") << asJson("'kind':'server_error','status':409") << 409 << u"idempotency_error"_s;
        QTest::newRow("verb") << asJson("'kind':'verb_refused'") << 405 << u"invalid_request_error"_s;
        QTest::newRow("key") << asJson("'kind':'unauthorized'") << 401 << u"invalid_request_error"_s;
    }
    void refusalsAreWordedAsTheHouseDoes()
    {
        QFETCH_GLOBAL(const Api, api);
        QFETCH(const QByteArray, fields);
        QFETCH(const int, status);
        QFETCH(const QString, type);
        SandboxClient client(m_sandbox, api);
        const QByteArray id = client.first("needs_response"_L1);
        QVERIFY(client.control("faults", rule(fields + asJson(",'count':1"))));
        const Answer answer = client.send("POST", "/v1/disputes/" + id + "/close");
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.json()[u"error"][u"type"].toString(), type);
        QVERIFY(!answer.json()[u"error"][u"message"].toString().isEmpty());
        QCOMPARE(answer.headers.value("retry-after"), status == 429 ? "7" : "");
        QCOMPARE(answer.headers.value("request-id").startsWith("req_"), api == Api::Stripe);
        QCOMPARE(client.get("/v1/disputes/" + id).text("status"_L1), u"needs_response"_s);
        QCOMPARE(client.counter("writes"_L1, id), 1);
        QCOMPARE(client.counter("applied"_L1, id), 0);
    }
    void lostAnswersAreCountedAsWhatTheyDid_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("applied");
        QTest::newRow("before") << asJson("'kind':'drop_before'") << 0 << 0;
        QTest::newRow("after") << asJson("'kind':'drop_after'") << 0 << 1;
        QTest::newRow("half") << asJson("'kind':'half_body'") << 200 << 1;
        QTest::newRow("html") << asJson("'kind':'not_json'") << 200 << 0;
        QTest::newRow("html, done") << asJson("'kind':'not_json','applied':true") << 200 << 1;
        QTest::newRow("error, done") << asJson("'kind':'server_error','applied':true") << 500 << 1;
    }
    void lostAnswersAreCountedAsWhatTheyDid()
    {
        QFETCH_GLOBAL(const Api, api);
        QFETCH(const QByteArray, fields);
        QFETCH(const int, status);
        QFETCH(const int, applied);
        SandboxClient client(m_sandbox, api);
        client.idempotencyKey = "key-1";
        const QByteArray id = client.first("needs_response"_L1);
        QVERIFY(client.control("faults", rule(fields + asJson(",'count':1,'match':{'method':'POST'}"))));
        QCOMPARE(client.send("POST", "/v1/disputes/" + id + "/close").status, status);
        QCOMPARE(client.get("/v1/disputes/" + id).text("status"_L1), applied ? u"lost"_s : u"needs_response"_s);
        QCOMPARE(client.counter("writes"_L1, id), 1);
        QCOMPARE(client.counter("applied"_L1, id), applied);
        QCOMPARE(client.counter("requests"_L1, "POST /v1/disputes/{id}/close"), 1);
        QCOMPARE(client.counter("requests"_L1, "GET /v1/disputes/{id}"), 1);
        QCOMPARE(client.get("/_sandbox/counters").json()[u"idempotency_keys"][QString::fromLatin1(id)].toArray(),
            QJsonArray{u"key-1"_s});
    }
    void halfABodyIsHalf()
    {
        QFETCH_GLOBAL(const Api, api);
        SandboxClient client(m_sandbox, api);
        const qsizetype length = client.get(listOf(api)).body.size();
        QVERIFY(client.control("faults", rule(asJson("'kind':'half_body','count':1"))));
        const Answer answer = client.get(listOf(api));
        QVERIFY(!answer.whole);
        QVERIFY(answer.body.size() > 0 && answer.body.size() < length);
    }
    void latencyDelays()
    {
        QFETCH_GLOBAL(const Api, api);
        SandboxClient client(m_sandbox, api);
        QVERIFY(client.control("faults", rule(asJson("'kind':'latency','ms':80,'count':1"))));
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(client.get(listOf(api)).status, 200);
        QVERIFY(clock.elapsed() >= 79);
    }
    void faultsStayOnTheirPort()
    {
        QFETCH_GLOBAL(const Api, api);
        SandboxClient client(m_sandbox, api), omise(m_sandbox);
        SandboxClient other(m_sandbox, api == Api::WooshPay ? Api::Stripe : Api::WooshPay);
        QVERIFY(client.control("faults", rule(asJson("'kind':'server_error'"))));
        QCOMPARE(client.get(listOf(api)).status, 500);
        QCOMPARE(other.get(listOf(api == Api::WooshPay ? Api::Stripe : Api::WooshPay)).status, 200);
        QCOMPARE(omise.get("/disputes").status, 200);
        QCOMPARE(other.get("/_sandbox/counters").json()[u"total"].toInteger(), 1);
    }
    void errorsHaveTheShapeAskedFor_data()
    {
        QTest::addColumn<QByteArray>("shape");
        QTest::addColumn<QByteArray>("contentType");
        QTest::newRow("stripe") << QByteArray("stripe") << QByteArray("application/json");
        QTest::newRow("string") << QByteArray("string") << QByteArray("application/json");
        QTest::newRow("flat") << QByteArray("flat") << QByteArray("application/json");
        QTest::newRow("problem") << QByteArray("problem") << QByteArray("application/problem+json");
        QTest::newRow("text") << QByteArray("text") << QByteArray("text/plain");
    }
    void errorsHaveTheShapeAskedFor()
    {
        QFETCH_GLOBAL(const Api, api);
        QFETCH(const QByteArray, shape);
        QFETCH(const QByteArray, contentType);
        SandboxClient client(m_sandbox, api);
        QVERIFY(client.control("faults", switches(asJson("'error_shape':'") + shape + '\'').replace('\'', '"')));
        const Answer answer = client.get(listOf(api) + "?limit=0");
        const QString message = u"limit is 1 to 100, not 0"_s;
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.headers.value("content-type").split(';').first(), contentType);
        const QJsonObject json = answer.json();
        if (shape == "text") {
            QCOMPARE(QString::fromUtf8(answer.body).trimmed(), message);
        } else if (shape == "stripe") {
            QCOMPARE(json[u"error"].toObject(),
                (QJsonObject{{u"type"_s, u"invalid_request_error"_s}, {u"code"_s, u"parameter_invalid_integer"_s},
                    {u"message"_s, message}, {u"param"_s, u"limit"_s}}));
        } else if (shape == "string") {
            QCOMPARE(json, (QJsonObject{{u"error"_s, message}}));
        } else if (shape == "flat") {
            QCOMPARE(json, (QJsonObject{{u"message"_s, message}, {u"code"_s, u"parameter_invalid_integer"_s}}));
        } else {
            QCOMPARE(json[u"detail"].toString(), message);
            QCOMPARE(json[u"status"].toInt(), 400);
            QVERIFY(!json[u"title"].toString().isEmpty() && !json[u"type"].toString().isEmpty());
        }
        QVERIFY(client.control("faults", rule(asJson("'kind':'rate_limited','count':1"))));
        QCOMPARE(client.get(listOf(api)).headers.value("content-type").split(';').first(), contentType);
        client.authorization.clear();
        const Answer refused = client.get(listOf(api));
        QCOMPARE(refused.status, 401);
        QCOMPARE(refused.headers.value("content-type").split(';').first(), contentType);
    }
    void cursorCanRepeatForEver()
    {
        QFETCH_GLOBAL(const Api, api);
        SandboxClient client(m_sandbox, api);
        QVERIFY(client.control("faults", switches(asJson("'cursor':'repeat'"))));
        const Answer first = client.get(listOf(api) + "?limit=5");
        for (int i = 0; i < 3; ++i) {
            const Answer again = client.get(listOf(api) + "?limit=5&starting_after=" + first.ids().last().toLatin1());
            QCOMPARE(again.ids(), first.ids());
            QVERIFY(again.json()[u"has_more"].toBool());
        }
    }
    void cursorCanEndInNothing()
    {
        QFETCH_GLOBAL(const Api, api);
        SandboxClient client(m_sandbox, api);
        QVERIFY(client.control("faults", switches(asJson("'cursor':'empty_more'"))));
        const Answer first = client.get(listOf(api) + "?limit=5");
        QCOMPARE(first.data().size(), 5);
        const Answer next = client.get(listOf(api) + "?limit=5&starting_after=" + first.ids().last().toLatin1());
        QCOMPARE(next.data().size(), 0);
        QVERIFY(next.json()[u"has_more"].toBool());
    }
    void evidenceAndChargeCanBeMissing()
    {
        QFETCH_GLOBAL(const Api, api);
        SandboxClient client(m_sandbox, api);
        const QByteArray path = "/v1/disputes/" + client.first("submitted"_L1);
        QVERIFY(client.get(path).json()[u"evidence"].isObject());
        QVERIFY(client.control("faults", switches(asJson("'null_evidence':true,'charge_missing':true"))));
        const QJsonObject dispute = client.get(path).json();
        QVERIFY(dispute[u"evidence"].isNull() && dispute.contains(u"evidence"_s));
        QVERIFY(!dispute.contains(u"charge"_s));
        const QJsonObject listed = client.get(listOf(api)).data()[0].toObject();
        QVERIFY(listed[u"evidence"].isObject() && !listed.contains(u"charge"_s));
        QVERIFY(client.control("reset"));
        QVERIFY(client.get(path).json().contains(u"charge"_s));
    }
    void closeCanSayOneThingAndMeanAnother()
    {
        QFETCH_GLOBAL(const Api, api);
        SandboxClient client(m_sandbox, api);
        const QByteArrayList ids = client.about("needs_response"_L1);
        const auto close = [&](int i) { return client.send("POST", "/v1/disputes/" + ids[i] + "/close"); };
        const auto truth = [&](int i) { return client.get("/v1/disputes/" + ids[i]).text("status"_L1); };
        QVERIFY(client.control("faults", switches(asJson("'close_status':'settled'"))));
        QCOMPARE(close(0).text("status"_L1), u"settled"_s);
        QCOMPARE(truth(0), u"lost"_s);
        QVERIFY(client.control("faults", switches(asJson("'close_status':'lost','close_truth':'needs_response'"))));
        QCOMPARE(close(1).text("status"_L1), u"needs_response"_s);
        QCOMPARE(client.counter("applied"_L1, ids[1]), 0);
        QVERIFY(client.control("faults", switches(asJson("'close_status':'won','close_truth':'won'"))));
        QCOMPARE(close(2).text("status"_L1), u"won"_s);
        QCOMPARE(truth(2), u"won"_s);
    }
    void mistakesInSwitchesAreTold_data()
    {
        QTest::addColumn<QByteArray>("wish");
        for (const char *wish : {"'error_shape':'xml'", "'cursor':'backwards'", "'list_parameters':'none'",
                 "'close_truth':'open'", "'null_evidence':'yes'", "'header_status':400", "'metadata':'keep'",
                 "'charge_mising':true", "'should_retry':true"})
            QTest::newRow(wish) << asJson(wish);
    }
    void mistakesInSwitchesAreTold()
    {
        QFETCH_GLOBAL(const Api, api);
        QFETCH(const QByteArray, wish);
        QVERIFY(!SandboxClient(m_sandbox, api).control("faults", switches(wish)));
    }

private:
    Sandbox m_sandbox{{.wooshpay = true, .stripe = true}};
};

QTEST_GUILESS_MAIN(TstSandboxCardFaults)
#include "tst_sandboxcardfaults.moc"
