#include "tests/app/sandboxclient.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk::tests;
using disputedesk::sandbox::Sandbox;

namespace {

QByteArray rule(const QByteArray &fields) { return asJson("{'rules':[{") + fields + "}]}"; }

} // namespace

/// Everything under /_sandbox/: faults, counters, reset, and disputes that change by themselves.
class TstSandboxControl : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QVERIFY(m_sandbox.start());
    }
    void cleanup() { m_sandbox.stop(); }

    void refusalKindsAnswerInsteadOfTheProvider_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::newRow("rate") << asJson("'kind':'rate_limited','retry_after':7") << 429 << u"too_many_requests"_s;
        QTest::newRow("server") << asJson("'kind':'server_error'") << 500 << u"internal_error"_s;
        QTest::newRow("down") << asJson("'kind':'server_error','status':503") << 503 << u"service_unavailable"_s;
        QTest::newRow("verb") << asJson("'kind':'verb_refused'") << 405 << u"method_not_allowed"_s;
        QTest::newRow("verb 404") << asJson("'kind':'verb_refused','status':404") << 404 << u"not_found"_s;
        QTest::newRow("key") << asJson("'kind':'unauthorized'") << 401 << u"authentication_failure"_s;
    }
    void refusalKindsAnswerInsteadOfTheProvider()
    {
        QFETCH(const QByteArray, fields);
        QFETCH(const int, status);
        QFETCH(const QString, code);
        SandboxClient client(m_sandbox);
        const QByteArray id = client.first("acceptable"_L1);
        QVERIFY(client.control("faults", rule(fields + asJson(",'count':1"))));
        const Answer answer = client.send("POST", "/disputes/" + id + "/accept");
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.code(), code);
        QCOMPARE(answer.headers.value("retry-after"), status == 429 ? "7" : "");
        QVERIFY(!answer.headers.value("x-request-id").isEmpty());
        QCOMPARE(answer.headers.value("omise-version"), "2019-05-29");
        QCOMPARE(client.get("/disputes/" + id).text("status"_L1), u"open"_s);
        QCOMPARE(client.counter("writes"_L1, id), 1);
        QCOMPARE(client.counter("applied"_L1, id), 0);
    }
    void errorMayHideAnAppliedWrite()
    {
        SandboxClient client(m_sandbox);
        const QByteArray id = client.first("acceptable"_L1);
        QVERIFY(client.control("faults", rule(asJson("'kind':'server_error','applied':true,'count':1"))));
        QCOMPARE(client.send("POST", "/disputes/" + id + "/accept").status, 500);
        QCOMPARE(client.get("/disputes/" + id).text("status"_L1), u"lost"_s);
        QCOMPARE(client.counter("applied"_L1, id), 1);
    }
    void dropBeforeAppliesNothing()
    {
        SandboxClient client(m_sandbox);
        const QByteArray id = client.first("acceptable"_L1);
        QVERIFY(client.control("faults", rule(asJson("'kind':'drop_before','count':1"))));
        QCOMPARE(client.send("POST", "/disputes/" + id + "/accept").status, 0);
        QCOMPARE(client.get("/disputes/" + id).text("status"_L1), u"open"_s);
        QCOMPARE(client.counter("writes"_L1, id), 1);
        QCOMPARE(client.counter("applied"_L1, id), 0);
    }
    void dropAfterAppliesAndSaysNothing()
    {
        SandboxClient client(m_sandbox);
        const QByteArray id = client.first("acceptable"_L1);
        QVERIFY(client.control("faults", rule(asJson("'kind':'drop_after','count':1"))));
        QCOMPARE(client.send("POST", "/disputes/" + id + "/accept").status, 0);
        QCOMPARE(client.get("/disputes/" + id).text("status"_L1), u"lost"_s);
        QCOMPARE(client.counter("writes"_L1, id), 1);
        QCOMPARE(client.counter("applied"_L1, id), 1);
    }
    void halfBodyBreaksOff()
    {
        SandboxClient client(m_sandbox);
        const qsizetype length = client.get("/disputes/open").body.size();
        QVERIFY(client.control("faults", rule(asJson("'kind':'half_body','count':1"))));
        const Answer answer = client.get("/disputes/open");
        QCOMPARE(answer.status, 200);
        QVERIFY(!answer.whole);
        QCOMPARE(answer.headers.value("content-length").toLongLong(), length);
        QVERIFY(answer.body.size() > 0 && answer.body.size() < length);
        QVERIFY(client.get("/disputes/open").whole);
    }
    void notJsonIsHtml()
    {
        SandboxClient client(m_sandbox);
        QVERIFY(client.control("faults", rule(asJson("'kind':'not_json','count':1"))));
        const Answer answer = client.get("/account");
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.headers.value("content-type").startsWith("text/html"));
        QVERIFY(answer.body.startsWith("<!doctype html>"));
    }
    void latenciesAddUp()
    {
        SandboxClient client(m_sandbox);
        QVERIFY(client.control(
            "faults", asJson("{'rules':[{'kind':'latency','ms':60},{'kind':'latency','ms':60,'count':1}]}")));
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(client.get("/account").status, 200);
        QVERIFY(clock.elapsed() >= 119);
        QCOMPARE(client.get("/_sandbox/faults").json()[u"rules"][1][u"left"].toInt(-1), 0);
    }
    void rulesMatchOnlyWhatTheyName()
    {
        SandboxClient client(m_sandbox);
        const QByteArray path = "/disputes/" + client.first("acceptable"_L1);
        QVERIFY(client.control(
            "faults", rule(asJson("'kind':'server_error','match':{'method':'post','regex':'/accept$'},'count':2"))));
        QCOMPARE(client.get(path).status, 200);
        QCOMPARE(client.send("PATCH", path + "/close").status, 400);
        QCOMPARE(client.send("POST", path + "/accept").status, 500);
        QCOMPARE(client.send("POST", path + "/accept").status, 500);
        QCOMPARE(client.send("POST", path + "/accept").status, 200); // the count is used up
        QVERIFY(client.control("faults", rule(asJson("'kind':'server_error','match':{'path':'/disputes/open'}"))));
        for (int i = 0; i < 5; ++i)
            QCOMPARE(client.get("/disputes/open").status, 500); // for ever
        QCOMPARE(client.get("/disputes").status, 200);
        QCOMPARE(client.send("DELETE", "/_sandbox/faults").status, 200);
        QCOMPARE(client.get("/disputes/open").status, 200);
    }
    void probabilityHitsItsShare()
    {
        SandboxClient client(m_sandbox);
        QVERIFY(client.control("faults", rule(asJson("'kind':'server_error','probability':0.5"))));
        int failed = 0;
        for (int i = 0; i < 200; ++i)
            failed += client.get("/account").status == 500 ? 1 : 0;
        QVERIFY2(failed > 60 && failed < 140, qPrintable(QString::number(failed)));
    }
    void mistakesAreToldNotIgnored_data()
    {
        QTest::addColumn<QByteArray>("what");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("unknown kind") << QByteArray("faults") << rule(asJson("'kind':'earthquake'"));
        QTest::newRow("unknown key") << QByteArray("faults") << rule(asJson("'kind':'drop_before','conut':1"));
        QTest::newRow("unknown match") << QByteArray("faults")
                                       << rule(asJson("'kind':'drop_before','match':{'verb':'GET'}"));
        QTest::newRow("unknown part") << QByteArray("faults") << asJson("{'rule':[]}");
        QTest::newRow("latency without ms") << QByteArray("faults") << rule(asJson("'kind':'latency'"));
        QTest::newRow("bad regex") << QByteArray("faults")
                                   << rule(asJson("'kind':'drop_before','match':{'regex':'('}"));
        QTest::newRow("bad count") << QByteArray("faults") << rule(asJson("'kind':'drop_before','count':'often'"));
        QTest::newRow("bad switch") << QByteArray("faults") << asJson("{'switches':{'business_status':418}}");
        QTest::newRow("unknown switch") << QByteArray("faults") << asJson("{'switches':{'gravity':true}}");
        QTest::newRow("not JSON") << QByteArray("faults") << QByteArray("rules");
        QTest::newRow("unknown id") << QByteArray("change") << asJson("{'id':'dspt_test_5','status':'won'}");
        QTest::newRow("unknown change") << QByteArray("change") << asJson("{'explode':1}");
        QTest::newRow("negative add") << QByteArray("change") << asJson("{'add':-1}");
    }
    void mistakesAreToldNotIgnored()
    {
        QFETCH(const QByteArray, what);
        QFETCH(const QByteArray, body);
        const Answer answer = SandboxClient(m_sandbox).send("POST", "/_sandbox/" + what, body);
        QCOMPARE(answer.status, 400);
        QVERIFY(!answer.text("error"_L1).isEmpty());
        QCOMPARE(SandboxClient(m_sandbox).get("/_sandbox/nonsense").status, 404);
    }

    void countersSeeEveryRequestButTheirOwn()
    {
        SandboxClient client(m_sandbox);
        const QByteArray id = client.first("acceptable"_L1);
        static_cast<void>(client.get("/disputes?limit=3"));
        static_cast<void>(client.get("/disputes/" + id));
        static_cast<void>(client.get("/disputes/" + id + "?expand=true"));
        static_cast<void>(client.get("/nonsense"));
        client.authorization.clear();
        static_cast<void>(client.send("POST", "/disputes/" + id + "/accept"));
        const QJsonObject counters = client.get("/_sandbox/counters").json();
        const QJsonObject expected{{u"GET /disputes"_s, 1}, {u"GET /disputes/{id}"_s, 2}, {u"GET (unknown)"_s, 1},
            {u"POST /disputes/{id}/accept"_s, 1}};
        QCOMPARE(counters[u"requests"].toObject(), expected);
        QCOMPARE(counters[u"total"].toInt(), 5);
        QCOMPARE(counters[u"writes"].toObject(), QJsonObject({{QString::fromLatin1(id), 1}}));
        QVERIFY(counters[u"applied"].toObject().isEmpty()); // a 401 applies nothing
    }
    void countersKeepTheKeysOfWritesOnly()
    {
        SandboxClient client(m_sandbox);
        const QByteArray id = client.first("acceptable"_L1);
        client.idempotencyKey = "one";
        static_cast<void>(client.get("/disputes/" + id));
        static_cast<void>(client.send("POST", "/disputes/" + id + "/accept"));
        client.idempotencyKey = "two";
        static_cast<void>(client.send("POST", "/disputes/" + id + "/accept")); // refused, yet seen
        const QJsonObject keys = client.get("/_sandbox/counters").json()[u"idempotency_keys"].toObject();
        QCOMPARE(keys, QJsonObject({{QString::fromLatin1(id), QJsonArray({u"one"_s, u"two"_s})}}));
    }
    void resetBringsTheSeedBack()
    {
        SandboxClient client(m_sandbox);
        const QJsonValue before = client.get("/disputes?limit=100").json()[u"data"];
        const QByteArray id = client.first("acceptable"_L1);
        QCOMPARE(client.send("POST", "/disputes/" + id + "/accept").status, 200);
        QVERIFY(client.control("change", asJson("{'add':5}")));
        QVERIFY(
            client.control("faults", asJson("{'rules':[{'kind':'server_error'}],'switches':{'business_status':400}}")));
        QVERIFY(client.control("reset"));
        QCOMPARE(client.get("/_sandbox/counters").json()[u"total"].toInt(-1), 0);
        QCOMPARE(client.get("/_sandbox/faults").json()[u"rules"].toArray().size(), 0);
        const QJsonArray after = client.get("/disputes?limit=100").data();
        for (qsizetype i = 0; i < after.size(); ++i) { // the documents' "to" moves with the clock
            for (const auto &key :
                {u"id"_s, u"status"_s, u"created_at"_s, u"message"_s, u"metadata"_s, u"transactions"_s})
                QCOMPARE(after[i][key], before[i][key]);
        }
        QCOMPARE(client.send("POST", "/disputes/" + client.first("open_past_deadline"_L1) + "/accept").status, 422);
    }
    void disputesChangeOnDemand()
    {
        SandboxClient client(m_sandbox);
        const QByteArray id = client.first("under_review"_L1);
        QVERIFY(client.control("change", asJson("{'id':'") + id + asJson("','status':'won'}")));
        const QJsonObject won = client.get("/disputes/" + id).json();
        QCOMPARE(won[u"status"].toString(), u"won"_s);
        QCOMPARE(won[u"transactions"][0][u"key"].toString(), u"dispute.won.credit"_s);
        QCOMPARE(client.counter("applied"_L1, id), 0); // nobody wrote it
        QVERIFY(client.control("change", asJson("{'id':'") + id + asJson("','status':'open'}")));
        QVERIFY(client.get("/disputes/" + id).json()[u"closed_at"].isNull());
        const QByteArray second = client.first("under_review"_L1);
        QVERIFY(client.control("change", asJson("{'id':'") + second + asJson("','review_over':true}")));
        QCOMPARE(client.send("POST", "/disputes/" + second + "/close", asJson("{'status':'lost'}")).status, 200);
    }
    void newDisputesAreTheNewest()
    {
        SandboxClient client(m_sandbox);
        const QStringList before = client.get("/disputes?limit=100&offset=100").ids();
        QVERIFY(client.control("change", asJson("{'add':3}")));
        QVERIFY(client.control("change", asJson("{'add':2,'live':true}")));
        const Answer after = client.get("/disputes?limit=100&offset=100");
        QCOMPARE(after.total(), 123);
        QCOMPARE(after.ids().first(before.size()), before); // pages stay put
        QCOMPARE(client.get("/disputes/open").total(), 19);
        client.useKey(Sandbox::liveKey().toLatin1());
        QCOMPARE(client.get("/disputes").total(), 42);
    }
    void tickerChangesDisputesByItself()
    {
        SandboxClient client(m_sandbox);
        QVERIFY(client.control("change", asJson("{'every_ms':1}")));
        QTRY_VERIFY_WITH_TIMEOUT(client.get("/disputes").total() > 120, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(client.get("/disputes/closed").total() > 93, 30'000);
        QVERIFY(client.control("change", asJson("{'every_ms':0}")));
        const qint64 total = client.get("/disputes").total();
        QElapsedTimer clock;
        clock.start();
        while (clock.elapsed() < 20)
            QCOMPARE(client.get("/disputes").total(), total);
    }
    void listsCanDriftAsRecordedOnesDo()
    {
        SandboxClient client(m_sandbox);
        QVERIFY(client.control("faults", asJson("{'switches':{'drift':true}}")));
        const Answer list = client.get("/disputes?limit=1");
        QVERIFY(list.json().contains(u"order"_s) && list.json()[u"order"].isNull());
        QVERIFY(!list.json().contains(u"location"_s));
        QCOMPARE(list.text("from"_L1), u"1970-01-01T07:00:00+07:00"_s);
        QVERIFY(list.data().first()[u"created_at"].toString().endsWith(u"+07:00"));
    }

private:
    Sandbox m_sandbox;
};

QTEST_GUILESS_MAIN(TstSandboxControl)
#include "tst_sandboxcontrol.moc"
