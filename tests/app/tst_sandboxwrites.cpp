#include "tests/app/sandboxclient.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk::tests;
using disputedesk::sandbox::Sandbox;

namespace {

constexpr char kForm[] = "application/x-www-form-urlencoded";

bool isNow(const QString &time)
{
    return qAbs(QDateTime::fromString(time, Qt::ISODate).secsTo(QDateTime::currentDateTimeUtc())) < 60;
}

} // namespace

/// The state rules of update, accept, close and create.
class TstSandboxWrites : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QVERIFY(m_sandbox.start()); // anew for each test: writes cannot be taken back
    }
    void cleanup() { m_sandbox.stop(); }

    void updateMovesAnOpenOneToPendingOnce()
    {
        SandboxClient client(m_sandbox);
        const QByteArray path = "/disputes/" + client.first("acceptable"_L1);
        const QByteArray body = asJson("{'message':'\\u0e2a\\u0e48\\u0e07\\u0e41\\u0e25\\u0e49\\u0e27 "
                                       "\\'ok\\'\\n2','metadata':{'n':42,'deep':{'a':[1,null,true]},'s':'x'}}");
        const QJsonObject sent = QJsonDocument::fromJson(body).object();
        const Answer answer = client.send("PATCH", path, body);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.text("status"_L1), u"pending"_s);
        QCOMPARE(answer.json()[u"message"], sent[u"message"]);
        QCOMPARE(answer.json()[u"metadata"], sent[u"metadata"]); // types kept, old keys gone
        QVERIFY(answer.json()[u"closed_at"].isNull());
        QCOMPARE(client.get(path).json(), answer.json());
        QCOMPARE(client.get("/disputes/open").total(), 15);
        QCOMPARE(client.get("/disputes/pending").total(), 12);
        const Answer again = client.send("PATCH", path, body);
        QCOMPARE(again.status, 422);
        QCOMPARE(again.code(), u"invalid_dispute_status"_s);
    }
    void updateReadsForms()
    {
        SandboxClient client(m_sandbox);
        const QByteArray path = "/disputes/" + client.first("acceptable"_L1);
        const Answer answer =
            client.send("PATCH", path, "message=sent+on%20%E0%B8%A7&metadata[order]=7&metadata[a][b]=c", kForm);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.text("message"_L1), u"sent on ว"_s);
        QCOMPARE(answer.json()[u"metadata"][u"order"].toString(), u"7"_s); // forms know text only
        QCOMPARE(answer.json()[u"metadata"][u"a"][u"b"].toString(), u"c"_s);
    }
    void updateWithoutMetadataKeepsIt()
    {
        SandboxClient client(m_sandbox);
        for (const QByteArray &id : client.about("acceptable"_L1)) {
            const QJsonValue before = client.get("/disputes/" + id).json()[u"metadata"];
            QCOMPARE(client.send("PATCH", "/disputes/" + id, asJson("{'message':'m'}")).json()[u"metadata"], before);
        }
    }
    void metadataCanBeMergedInstead()
    {
        SandboxClient client(m_sandbox);
        QVERIFY(client.control("faults", asJson("{'switches':{'metadata':'merge'}}")));
        for (const QByteArray &id : client.about("acceptable"_L1)) {
            QJsonObject expected = client.get("/disputes/" + id).json()[u"metadata"].toObject();
            expected[u"vip"_s] = u"new"_s;
            const Answer answer =
                client.send("PATCH", "/disputes/" + id, asJson("{'message':'m','metadata':{'vip':'new'}}"));
            QCOMPARE(answer.json()[u"metadata"].toObject(), expected);
        }
    }
    void badUpdateChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("type");
        const QByteArray json = "application/json";
        QTest::newRow("nothing") << QByteArray() << json;
        QTest::newRow("metadata only") << asJson("{'metadata':{'a':1}}") << json;
        QTest::newRow("blank message") << asJson("{'message':'  '}") << json;
        QTest::newRow("message not text") << asJson("{'message':5}") << json;
        QTest::newRow("metadata not an object") << asJson("{'message':'m','metadata':[1]}") << json;
        QTest::newRow("broken JSON") << asJson("{'message':'m'") << json;
        QTest::newRow("form without message") << QByteArray("metadata[a]=1") << QByteArray(kForm);
        QTest::newRow("unknown type") << QByteArray("message=m") << QByteArray("text/xml");
    }
    void badUpdateChangesNothing()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QByteArray, type);
        SandboxClient client(m_sandbox);
        const QByteArray id = client.first("acceptable"_L1);
        const Answer answer = client.send("PATCH", "/disputes/" + id, body, type);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.code(), u"bad_request"_s);
        QCOMPARE(client.get("/disputes/" + id).text("status"_L1), u"open"_s);
        QCOMPARE(client.counter("writes"_L1, id), 1);
        QCOMPARE(client.counter("applied"_L1, id), 0);
    }

    void acceptLosesOpenAndPending_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("list");
        for (const char *method : {"POST", "PATCH"}) {
            QTest::addRow("%s open", method) << QByteArray(method) << u"acceptable"_s;
            QTest::addRow("%s pending", method) << QByteArray(method) << u"closable"_s;
        }
    }
    void acceptLosesOpenAndPending()
    {
        QFETCH(const QByteArray, method);
        QFETCH(const QString, list);
        SandboxClient client(m_sandbox);
        const QByteArray id = client.first(QLatin1StringView(list.toLatin1()));
        const Answer answer = client.send(method, "/disputes/" + id + "/accept");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.text("status"_L1), u"lost"_s);
        QCOMPARE(answer.text("message"_L1), u"Accepted by merchant"_s);
        QVERIFY(isNow(answer.text("closed_at"_L1)));
        QCOMPARE(client.get("/disputes/closed").total(), 94);
        for (const QByteArray action : {"/accept", "/close"}) {
            const Answer again = client.send(method, "/disputes/" + id + action, asJson("{'status':'won'}"));
            QCOMPARE(again.status, 422);
            QCOMPARE(again.code(), u"dispute_already_closed"_s);
        }
        QCOMPARE(
            client.send("PATCH", "/disputes/" + id, asJson("{'message':'m'}")).code(), u"invalid_dispute_status"_s);
        QCOMPARE(client.counter("writes"_L1, id), 4);
        QCOMPARE(client.counter("applied"_L1, id), 1);
    }
    void acceptIsRefusedPastItsDeadline()
    {
        SandboxClient client(m_sandbox);
        for (const auto &list : {"open_past_deadline"_L1, "pending_past_deadline"_L1}) {
            const QByteArray path = "/disputes/" + client.first(list);
            const QJsonObject before = client.get(path).json();
            const Answer answer = client.send("POST", path + "/accept");
            QCOMPARE(answer.status, 422);
            QCOMPARE(answer.code(), u"invalid_dispute_status"_s);
            QCOMPARE(client.get(path).text("status"_L1), before[u"status"].toString());
        }
    }

    void closeRulesAsAsked_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QString>("status");
        QTest::newRow("POST form won") << QByteArray("POST") << QByteArray("status=won") << QByteArray(kForm)
                                       << u"won"_s;
        QTest::newRow("PATCH json lost") << QByteArray("PATCH") << asJson("{'status':'lost'}")
                                         << QByteArray("application/json") << u"lost"_s;
    }
    void closeRulesAsAsked()
    {
        QFETCH(const QByteArray, method);
        QFETCH(const QByteArray, body);
        QFETCH(const QByteArray, type);
        QFETCH(const QString, status);
        SandboxClient client(m_sandbox);
        const QByteArray id = client.first("closable"_L1);
        const QString message = client.get("/disputes/" + id).text("message"_L1);
        const Answer answer = client.send(method, "/disputes/" + id + "/close", body, type);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.text("status"_L1), status);
        QCOMPARE(answer.text("message"_L1), message);
        QVERIFY(isNow(answer.text("closed_at"_L1)));
        const QJsonArray transactions = answer.json()[u"transactions"].toArray();
        QCOMPARE(transactions.size(), status == "won"_L1 ? 2 : 1);
        QCOMPARE(transactions.first()[u"key"].toString(),
            status == "won"_L1 ? u"dispute.won.credit"_s : u"dispute.started.debit"_s);
        QCOMPARE(transactions.last()[u"key"].toString(), u"dispute.started.debit"_s);
        QCOMPARE(client.get("/events?order=reverse_chronological&limit=1").data().first()[u"key"].toString(),
            u"dispute.close"_s);
    }
    void closeIsRefusedOutOfTurn()
    {
        SandboxClient client(m_sandbox);
        for (const auto &list : {"under_review"_L1, "acceptable"_L1}) {
            const Answer answer =
                client.send("POST", "/disputes/" + client.first(list) + "/close", "status=won", kForm);
            QCOMPARE(answer.status, 422);
            QCOMPARE(answer.code(), u"invalid_dispute_status"_s);
        }
        const QByteArray path = "/disputes/" + client.first("closable"_L1);
        for (const QByteArray body : {"", "status=", "status=pending", "other=won"}) {
            const Answer answer = client.send("POST", path + "/close", body, kForm);
            QCOMPARE(answer.status, 400);
            QCOMPARE(answer.code(), u"bad_request"_s);
        }
        QCOMPARE(client.get(path).text("status"_L1), u"pending"_s);
    }

    void verbIsRefusedByTheSwitch_data()
    {
        QTest::addColumn<QByteArray>("action");
        QTest::addColumn<QByteArray>("refused");
        QTest::addColumn<int>("status");
        for (const char *action : {"accept", "close"}) {
            for (const char *refused : {"POST", "PATCH"}) {
                for (const int status : {405, 404})
                    QTest::addRow("%s %s %d", action, refused, status)
                        << QByteArray(action) << QByteArray(refused) << status;
            }
        }
    }
    void verbIsRefusedByTheSwitch()
    {
        QFETCH(const QByteArray, action);
        QFETCH(const QByteArray, refused);
        QFETCH(const int, status);
        SandboxClient client(m_sandbox);
        QVERIFY(client.control("faults",
            asJson("{'switches':{'refuse_") + action + asJson("':'") + refused.toLower() + asJson("','refused_status':")
                + QByteArray::number(status) + "}}"));
        const QByteArray id = client.first("closable"_L1);
        const QByteArray path = "/disputes/" + id + '/' + action;
        QCOMPARE(client.send(refused, path, "status=won", kForm).status, status);
        QCOMPARE(client.get("/disputes/" + id).text("status"_L1), u"pending"_s);
        QCOMPARE(client.send(refused == "POST" ? "PATCH" : "POST", path, "status=won", kForm).status, 200);
    }
    void businessErrorsCanBe400()
    {
        SandboxClient client(m_sandbox);
        QVERIFY(client.control("faults", asJson("{'switches':{'business_status':400}}")));
        const Answer answer = client.send("POST", "/disputes/" + client.first("open_past_deadline"_L1) + "/accept");
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.code(), u"invalid_dispute_status"_s);
    }

    void disputeIsCreatedOnAnUndisputedCharge()
    {
        SandboxClient client(m_sandbox);
        const QByteArray charge = client.first("charges_without_dispute"_L1);
        QVERIFY(client.get("/charges/" + charge).json()[u"dispute"].isNull());
        const Answer answer = client.send("POST", "/charges/" + charge + "/disputes");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.text("status"_L1), u"open"_s);
        QCOMPARE(answer.text("charge"_L1).toLatin1(), charge);
        QVERIFY(isNow(answer.text("created_at"_L1)));
        QCOMPARE(
            client.get("/disputes/open?order=reverse_chronological&limit=1").ids(), QStringList(answer.text("id"_L1)));
        QCOMPARE(
            client.get("/disputes/" + answer.text("id"_L1).toLatin1()).json()[u"amount"], answer.json()[u"amount"]);
        QCOMPARE(client.get("/charges/" + charge).text("dispute"_L1), answer.text("id"_L1));
        QCOMPARE(client.send("POST", "/charges/" + charge + "/disputes").status, 400);
        QCOMPARE(client.send("POST", "/charges/chrg_test_5zzz/disputes").status, 404);
        client.useKey(Sandbox::liveKey().toLatin1());
        const QByteArray live = client.about("charges_without_dispute"_L1, "live"_L1).first();
        QCOMPARE(client.send("POST", "/charges/" + live + "/disputes").status, 400);
        QCOMPARE(client.get("/disputes").total(), 40);
    }

private:
    Sandbox m_sandbox;
};

QTEST_GUILESS_MAIN(TstSandboxWrites)
#include "tst_sandboxwrites.moc"
