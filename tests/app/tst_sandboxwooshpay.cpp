#include "tests/app/sandboxclient.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk::tests;
using disputedesk::sandbox::Api;
using disputedesk::sandbox::Sandbox;

namespace {

const QByteArray kPdf = "%PDF-1.7\nrest";

QByteArray json(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }
QByteArray evidence(const QJsonObject &fields) { return json({{u"evidence"_s, fields}}); }
QString errorParam(const Answer &answer) { return answer.json()[u"error"][u"param"].toString(); }

} // namespace

/// What is WooshPay's alone: its headers, parameters in a body on a GET, and updates that are all final.
class TstSandboxWooshPay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QVERIFY(m_sandbox.start());
    }
    void cleanup() { m_sandbox.stop(); }

    void headersAreRequired_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("list") << QByteArray("GET") << QByteArray("/v1/disputes/list");
        QTest::newRow("retrieve") << QByteArray("GET") << QByteArray("/v1/disputes/ID");
        QTest::newRow("update") << QByteArray("POST") << QByteArray("/v1/disputes/ID");
        QTest::newRow("close") << QByteArray("POST") << QByteArray("/v1/disputes/ID/close");
    }
    void headersAreRequired()
    {
        QFETCH(const QByteArray, method);
        QFETCH(QByteArray, path);
        SandboxClient client = woosh();
        const QByteArray id = client.first("needs_response"_L1);
        path.replace("ID", id);
        const auto refused = [&](const QByteArray &accept, bool typed, int status, QLatin1StringView missing) {
            client.accept = accept;
            client.alwaysTyped = typed;
            const Answer answer = client.send(method, path);
            return answer.status == status
                && answer.json()[u"error"][u"message"].toString().endsWith(u": "_s + missing);
        };
        QVERIFY(refused("", true, 406, "Accept"_L1));
        QVERIFY(refused("*/*", true, 406, "Accept"_L1));
        QVERIFY(refused("application/json", false, 415, "Content-Type"_L1));
        QVERIFY(refused("", false, 415, "Accept, Content-Type"_L1));
        QVERIFY(client.control("faults", asJson("{'switches':{'header_status':422}}")));
        QVERIFY(refused("", true, 422, "Accept"_L1));
        QVERIFY(refused("application/json", false, 422, "Content-Type"_L1));
        client.accept = "application/json";
        client.alwaysTyped = true;
        client.usualType = "application/json; charset=utf-8";
        QCOMPARE(client.send(method, path).status, 200);
    }
    void parametersComeInQueryOrBody()
    {
        SandboxClient client = woosh();
        const QByteArray list = "/v1/disputes/list";
        const QStringList ids = client.get(list + "?limit=20").ids();
        QCOMPARE(ids.size(), 20);
        const QByteArray four = json({{u"limit"_s, 4}, {u"starting_after"_s, ids[3]}});
        QCOMPARE(client.send("GET", list, four).ids(), ids.mid(4, 4));
        QCOMPARE(client.send("GET", list + "?limit=9", four).ids(), ids.mid(4, 4)); // the body wins
        QCOMPARE(client.send("GET", list + "?limit=6", json({{u"starting_after"_s, ids[3]}})).ids(), ids.mid(4, 6));
        QVERIFY(client.control("faults", asJson("{'switches':{'list_parameters':'query'}}")));
        QCOMPARE(client.send("GET", list + "?limit=9", four).ids(), ids.mid(0, 9));
        QVERIFY(client.control("faults", asJson("{'switches':{'list_parameters':'body'}}")));
        QCOMPARE(client.send("GET", list + "?limit=9", four).ids(), ids.mid(4, 4));
        QCOMPARE(client.get(list + "?limit=9").ids().size(), 10);
    }
    void createdInTheBodyIsAHash()
    {
        SandboxClient client = woosh();
        const QJsonArray all = client.get("/v1/disputes/list?limit=100").data();
        const qint64 newest = all[5][u"created"].toInteger(), oldest = all[50][u"created"].toInteger();
        const Answer found = client.send("GET", "/v1/disputes/list",
            json({{u"limit"_s, 100}, {u"created"_s, QJsonObject{{u"gte"_s, oldest}, {u"lt"_s, newest}}}}));
        QVERIFY(found.data().size() >= 44 && found.data().size() <= 46);
        for (const QJsonValue &dispute : found.data())
            QVERIFY(dispute[u"created"].toInteger() >= oldest && dispute[u"created"].toInteger() < newest);
        QCOMPARE(client.send("GET", "/v1/disputes/list", "[1]").status, 400);
        QCOMPARE(errorParam(client.send("GET", "/v1/disputes/list", asJson("{'limit':1.5}"))), u"limit"_s);
    }
    void disputeHasWooshPaysMembers()
    {
        SandboxClient client = woosh();
        int uncoded = 0;
        for (const QJsonValue &value : client.get("/v1/disputes/list?limit=100").data()) {
            const QJsonObject dispute = value.toObject();
            QVERIFY(dispute[u"id"].toString().startsWith("dp_"_L1));
            QVERIFY(!dispute.contains(u"reason"_s) && !dispute.contains(u"is_charge_refundable"_s));
            QVERIFY(dispute.contains(u"reason_type"_s) && dispute.contains(u"reason_description"_s));
            QCOMPARE(dispute[u"evidence"].toObject().size(), 27);
            uncoded += dispute[u"reason_code"].isNull() ? 1 : 0;
        }
        QVERIFY(uncoded > 0 && uncoded < 20);
        QCOMPARE(client.get("/v1/disputes").status, 404);
        QCOMPARE(client.get("/v1/account").status, 404);
        for (const char *method : {"DELETE", "PATCH", "OST"})
            QCOMPARE(client.send(method, "/v1/disputes/" + client.first("won"_L1)).status, 404);
    }
    void everyUpdateIsFinal()
    {
        SandboxClient client = woosh();
        const QByteArray id = client.first("needs_response_with_staged_evidence"_L1);
        const QJsonObject before = client.get("/v1/disputes/" + id).json()[u"evidence"].toObject();
        const QString file = client.uploadFile("r.pdf", kPdf).text("id"_L1);
        const Answer answer = client.send("POST", "/v1/disputes/" + id,
            json({{u"evidence"_s, QJsonObject{{u"customer_name"_s, u"ソムチャイ"_s}, {u"receipt"_s, file}}},
                {u"metadata"_s, QJsonObject{{u"ticket"_s, u"T-1"_s}}}}));
        QCOMPARE(answer.status, 200);
        QJsonObject merged = before;
        merged[u"customer_name"_s] = u"ソムチャイ"_s;
        merged[u"receipt"_s] = file;
        QCOMPARE(answer.json()[u"evidence"].toObject(), merged);
        QCOMPARE(answer.text("status"_L1), u"under_review"_s);
        QCOMPARE(answer.json()[u"evidence_details"][u"submission_count"].toInt(), 1);
        QVERIFY(answer.json()[u"evidence_details"][u"has_evidence"].toBool());
        QCOMPARE(answer.json()[u"metadata"][u"ticket"].toString(), u"T-1"_s);
        QCOMPARE(client.get("/v1/disputes/" + id).json(), answer.json());
        QCOMPARE(client.counter("applied"_L1, id), 1);
        const Answer second = client.send("POST", "/v1/disputes/" + id, evidence({{u"customer_name"_s, u"B"_s}}));
        QCOMPARE(second.status, 400);
        QCOMPARE(client.get("/v1/disputes/" + id).json(), answer.json());
        QCOMPARE(client.counter("applied"_L1, id), 1);
    }
    void inquiryGoesItsOwnWay()
    {
        SandboxClient client = woosh();
        const QByteArray id = client.first("inquiry"_L1);
        const Answer closed = client.send("POST", "/v1/disputes/" + id + "/close");
        QCOMPARE(closed.status, 400);
        QCOMPARE(client.send("POST", "/v1/disputes/" + id, evidence({{u"customer_name"_s, u"A"_s}})).text("status"_L1),
            u"warning_under_review"_s);
    }
    void stateMayForbidEvidence_data()
    {
        QTest::addColumn<QString>("list");
        for (const char *list :
            {"due_by_null", "due_by_zero", "due_by_absent", "past_due", "under_review", "won", "lost", "early_warning"})
            QTest::newRow(list) << QString::fromLatin1(list);
    }
    void stateMayForbidEvidence()
    {
        QFETCH(const QString, list);
        SandboxClient client = woosh();
        const QByteArray id = client.first(QLatin1StringView(list.toLatin1()));
        QVERIFY(!id.isEmpty());
        const QJsonObject before = client.get("/v1/disputes/" + id).json();
        const Answer answer = client.send("POST", "/v1/disputes/" + id, evidence({{u"customer_name"_s, u"A"_s}}));
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.json()[u"error"][u"code"].toString(), u"dispute_unexpected_state"_s);
        QCOMPARE(client.get("/v1/disputes/" + id).json(), before);
        QCOMPARE(client.counter("applied"_L1, id), 0);
    }
    void badEvidenceIsNamed_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("param");
        const auto row = [](const char *name, const QByteArray &body, const QString &param) {
            QTest::newRow(name) << body << param;
        };
        row("unknown", evidence({{u"customer_shoe_size"_s, u"42"_s}}), u"evidence[customer_shoe_size]"_s);
        row("number", evidence({{u"customer_name"_s, 7}}), u"evidence[customer_name]"_s);
        row("no such file", evidence({{u"receipt"_s, u"file_nobody"_s}}), u"evidence[receipt]"_s);
        row("too long", evidence({{u"customer_name"_s, QString(5001, u'ก')}}), u"evidence[customer_name]"_s);
        row("much too long", evidence({{u"uncategorized_text"_s, QString(20'001, u'x')}}),
            u"evidence[uncategorized_text]"_s);
        row("submit", asJson("{'evidence':{'customer_name':'A'},'submit':false}"), u"submit"_s);
        row("null hash", asJson("{'evidence':null}"), u"evidence"_s);
        row("text hash", asJson("{'evidence':'hello'}"), u"evidence"_s);
        row("nothing in it", asJson("{'evidence':{'customer_name':''}}"), u"evidence"_s);
        row("metadata", asJson("{'metadata':'hello'}"), u"metadata"_s);
        QJsonObject all; // each within its limit, together 150,001
        for (const char *name : {"access_activity_log", "cancellation_policy_disclosure", "cancellation_rebuttal",
                 "duplicate_charge_explanation", "product_description", "refund_policy_disclosure",
                 "refund_refusal_explanation"})
            all[QString::fromLatin1(name)] = QString(20'000, u'x');
        all[u"customer_name"_s] = QString(5'000, u'x');
        all[u"billing_address"_s] = QString(5'000, u'x');
        all[u"service_date"_s] = u"x"_s;
        row("together", evidence(all), u"evidence"_s);
    }
    void badEvidenceIsNamed()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QString, param);
        SandboxClient client = woosh();
        const QByteArray id = client.first("needs_response"_L1);
        const Answer answer = client.send("POST", "/v1/disputes/" + id, body);
        QCOMPARE(answer.status, 400);
        QCOMPARE(errorParam(answer), param);
        QCOMPARE(client.get("/v1/disputes/" + id).text("status"_L1), u"needs_response"_s);
        QCOMPARE(client.counter("applied"_L1, id), 0);
    }
    void evidenceAtItsLimitsIsTaken()
    {
        SandboxClient client = woosh();
        const QByteArrayList ids = client.about("needs_response"_L1);
        QJsonObject all;
        for (const char *name : {"access_activity_log", "cancellation_policy_disclosure", "cancellation_rebuttal",
                 "duplicate_charge_explanation", "product_description", "refund_policy_disclosure",
                 "refund_refusal_explanation"})
            all[QString::fromLatin1(name)] = QString(20'000, u'ก'); // characters, not bytes
        all[u"customer_name"_s] = QString(5'000, u'x');
        all[u"billing_address"_s] = QString(5'000, u'x');
        QCOMPARE(client.send("POST", "/v1/disputes/" + ids[0], evidence(all)).status, 200);
        const QByteArray half = kPdf.leftJustified(2'250'000, 'x');
        const QString one = client.uploadFile("1.pdf", half).text("id"_L1);
        const QString two = client.uploadFile("2.pdf", half).text("id"_L1);
        const QString three = client.uploadFile("3.pdf", kPdf).text("id"_L1);
        const QJsonObject files{{u"receipt"_s, one}, {u"refund_policy"_s, two}};
        QJsonObject more = files;
        more[u"customer_signature"_s] = three;
        QCOMPARE(errorParam(client.send("POST", "/v1/disputes/" + ids[1], evidence(more))), u"evidence"_s);
        QCOMPARE(client.send("POST", "/v1/disputes/" + ids[1], evidence(files)).status, 200);
        const QString logo = client.uploadFile("logo.pdf", kPdf, "business_logo").text("id"_L1);
        QCOMPARE(errorParam(client.send("POST", "/v1/disputes/" + ids[2], evidence({{u"receipt"_s, logo}}))),
            u"evidence[receipt]"_s);
    }
    void metadataAloneSubmitsNothing()
    {
        SandboxClient client = woosh();
        const QByteArray id = client.first("lost"_L1); // whatever the state
        const auto update = [&](const char *metadata) {
            return client.send("POST", "/v1/disputes/" + id, asJson("{'metadata':") + asJson(metadata) + '}')
                .json()[u"metadata"]
                .toObject();
        };
        static_cast<void>(update("null"));
        QCOMPARE(update("{'a':'1','b':'2'}"), (QJsonObject{{u"a"_s, u"1"_s}, {u"b"_s, u"2"_s}}));
        QCOMPARE(update("{'b':null,'c':3}"), (QJsonObject{{u"a"_s, u"1"_s}, {u"c"_s, u"3"_s}}));
        QCOMPARE(client.counter("applied"_L1, id), 3);
        QVERIFY(client.control("faults", asJson("{'switches':{'metadata':'replace'}}")));
        QCOMPARE(update("{'d':'4'}"), (QJsonObject{{u"d"_s, u"4"_s}}));
        QCOMPARE(client.get("/v1/disputes/" + id).text("status"_L1), u"lost"_s);
        QCOMPARE(client.send("POST", "/v1/disputes/" + id, "{}").status, 200);
        QCOMPARE(client.counter("applied"_L1, id), 4);
    }
    void closeTakesNoBodyAtAll()
    {
        SandboxClient client = woosh();
        const QByteArray id = client.first("needs_response"_L1), path = "/v1/disputes/" + id + "/close";
        for (const char *body : {"{}", "null", " ", "x"})
            QCOMPARE(client.send("POST", path, body).status, 400);
        QCOMPARE(client.get("/v1/disputes/" + id).text("status"_L1), u"needs_response"_s);
        QCOMPARE(client.send("POST", path).text("status"_L1), u"lost"_s);
        QCOMPARE(client.get("/v1/disputes/" + id).text("status"_L1), u"lost"_s);
        QCOMPARE(client.send("POST", path).status, 400); // it is lost by now
        QCOMPARE(client.counter("writes"_L1, id), 6);
        QCOMPARE(client.counter("applied"_L1, id), 1);
        for (const char *list : {"under_review", "won", "inquiry", "early_warning"}) {
            const QByteArray other = client.first(QLatin1StringView(list));
            QCOMPARE(client.send("POST", "/v1/disputes/" + other + "/close").status, 400);
        }
        QCOMPARE(client.send("POST", "/v1/disputes/dp_nobody/close").status, 404);
    }
    void idempotencyKeyIsSeenAndMeansNothing()
    {
        SandboxClient client = woosh();
        client.idempotencyKey = "one";
        const QByteArray id = client.first("needs_response"_L1), path = "/v1/disputes/" + id + "/close";
        QCOMPARE(client.send("POST", path).status, 200);
        QCOMPARE(client.send("POST", path).status, 400);
        QCOMPARE(
            client.get("/_sandbox/counters").json()[u"idempotency_keys"][QString::fromLatin1(id)].toArray().size(), 2);
    }

private:
    SandboxClient woosh() const { return SandboxClient(m_sandbox, Api::WooshPay); }

    Sandbox m_sandbox{{.wooshpay = true}};
};

QTEST_GUILESS_MAIN(TstSandboxWooshPay)
#include "tst_sandboxwooshpay.moc"
