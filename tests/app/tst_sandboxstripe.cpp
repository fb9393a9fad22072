#include "tests/app/sandboxclient.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk::tests;
using disputedesk::sandbox::Api;
using disputedesk::sandbox::Sandbox;

namespace {

const QByteArray kPdf = "%PDF-1.7\nrest";

QJsonObject error(const Answer &answer) { return answer.json()[u"error"].toObject(); }

} // namespace

/// What is Stripe's alone: forms, staging, idempotency keys that hold, its headers and the fuller dispute.
class TstSandboxStripe : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QVERIFY(m_sandbox.start());
    }
    void cleanup() { m_sandbox.stop(); }

    void answersCarryNumberAndVersion()
    {
        SandboxClient client = stripe();
        const Answer first = client.get("/v1/disputes");
        QVERIFY(first.headers.value("request-id").startsWith("req_"));
        QVERIFY(!first.headers.value("stripe-version").isEmpty());
        client.moreHeaders = {"Stripe-Version: 2022-11-15"};
        const Answer second = client.get("/v1/disputes/du_nobody");
        QCOMPARE(second.status, 404);
        QCOMPARE(error(second)[u"code"_s].toString(), u"resource_missing"_s);
        QCOMPARE(second.headers.value("stripe-version"), "2022-11-15");
        QVERIFY(second.headers.value("request-id") != first.headers.value("request-id"));
        QVERIFY(!second.headers.contains("stripe-should-retry"));
        QVERIFY(client.control("faults", asJson("{'switches':{'should_retry':'false'}}")));
        QCOMPARE(client.get("/v1/disputes/du_nobody").headers.value("stripe-should-retry"), "false");
        QVERIFY(!client.get("/v1/disputes").headers.contains("stripe-should-retry"));
    }
    void accountIsThere()
    {
        SandboxClient client = stripe();
        const Answer account = client.get("/v1/account");
        QCOMPARE(account.text("object"_L1), u"account"_s);
        QVERIFY(account.text("id"_L1).startsWith("acct_"_L1));
        client.authorization.clear();
        const Answer refused = client.get("/v1/account");
        QCOMPARE(refused.status, 401);
        QVERIFY(refused.headers.contains("www-authenticate"));
    }
    void disputeHasStripesMembers()
    {
        QSet<QString> brands, prefixes;
        SandboxClient client = stripe();
        for (const QJsonValue &dispute : client.get("/v1/disputes?limit=100").data()) {
            const QJsonValue card = dispute[u"payment_method_details"][u"card"];
            brands += card[u"brand"].toString();
            prefixes += dispute[u"id"].toString().left(3);
            QVERIFY(!dispute[u"reason"].toString().isEmpty());
            QVERIFY(!card[u"network_reason_code"].toString().isEmpty());
            QVERIFY(!dispute.toObject().contains(u"reason_code"_s));
            const bool inquiry = card[u"case_type"].toString() == "inquiry"_L1;
            QCOMPARE(dispute[u"is_charge_refundable"].toBool(), inquiry);
            const qsizetype wanted = inquiry ? 0 : dispute[u"status"].toString() == "won"_L1 ? 2 : 1;
            QCOMPARE(dispute[u"balance_transactions"].toArray().size(), wanted);
        }
        QCOMPARE(brands, (QSet<QString>{u"visa"_s, u"mastercard"_s, u"amex"_s, u"discover"_s}));
        QCOMPARE(prefixes, (QSet<QString>{u"dp_"_s, u"du_"_s}));
    }
    void stagedEvidenceWaitsUntilItIsSubmitted()
    {
        SandboxClient client = stripe();
        const QByteArray id = client.first("needs_response"_L1), path = "/v1/disputes/" + id;
        const QByteArray file = client.uploadFile("r.pdf", kPdf).text("id"_L1).toLatin1();
        Answer answer = client.send("POST", path,
            "evidence%5Bcustomer_name%5D=%E0%B8%AA%E0%B8%A1+Chai&evidence[receipt]=" + file + "&submit=false");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json()[u"evidence"][u"customer_name"].toString(), u"สม Chai"_s);
        QCOMPARE(answer.text("status"_L1), u"needs_response"_s);
        QVERIFY(answer.json()[u"evidence_details"][u"has_evidence"].toBool());
        QCOMPARE(answer.json()[u"evidence_details"][u"submission_count"].toInt(), 0);
        answer = client.send("POST", path, "evidence[customer_name]=&evidence[service_date]=May+1&submit=false");
        QVERIFY(answer.json()[u"evidence"][u"customer_name"].isNull()); // an empty text takes it away
        QCOMPARE(answer.json()[u"evidence"][u"receipt"].toString().toLatin1(), file);
        answer = client.send("POST", path, "submit=true");
        QCOMPARE(answer.text("status"_L1), u"under_review"_s);
        QCOMPARE(answer.json()[u"evidence"][u"service_date"].toString(), u"May 1"_s);
        QCOMPARE(answer.json()[u"evidence_details"][u"submission_count"].toInt(), 1);
        QCOMPARE(client.counter("applied"_L1, id), 3);
        QCOMPARE(client.send("POST", path, "evidence[customer_name]=B&submit=false").status, 400);
    }
    void submittingIsTheDefault()
    {
        SandboxClient client = stripe();
        const QByteArrayList ids = client.about("needs_response"_L1);
        QCOMPARE(client.send("POST", "/v1/disputes/" + ids[0], "evidence[customer_name]=A").text("status"_L1),
            u"under_review"_s);
        QCOMPARE(client.send("POST", "/v1/disputes/" + ids[1], "metadata[a]=1").text("status"_L1), u"needs_response"_s);
        const Answer nothing = client.send("POST", "/v1/disputes/" + ids[2], "submit=true");
        QCOMPARE(nothing.status, 400);
        QCOMPARE(error(nothing)[u"param"_s].toString(), u"evidence"_s);
        QCOMPARE(client.send("POST", "/v1/disputes/" + client.first("appeal"_L1), "evidence[customer_name]=A")
                     .text("status"_L1),
            u"appeal_under_review"_s);
        QCOMPARE(client.send("POST", "/v1/disputes/" + client.first("inquiry"_L1), "evidence[customer_name]=A")
                     .text("status"_L1),
            u"warning_under_review"_s);
    }
    void metadataIsMerged()
    {
        SandboxClient client = stripe();
        const QByteArray path = "/v1/disputes/" + client.first("won"_L1);
        const auto update = [&](const QByteArray &form) {
            return client.send("POST", path, form).json()[u"metadata"].toObject();
        };
        QCOMPARE(update("metadata="), QJsonObject());
        QCOMPARE(update("metadata[a]=1&metadata[b]=2"), (QJsonObject{{u"a"_s, u"1"_s}, {u"b"_s, u"2"_s}}));
        QCOMPARE(update("metadata[a]=&metadata[c]=3"), (QJsonObject{{u"b"_s, u"2"_s}, {u"c"_s, u"3"_s}}));
    }
    void badFormIsNamed_data()
    {
        QTest::addColumn<QByteArray>("form");
        QTest::addColumn<QString>("param");
        const auto row = [](const QByteArray &form, const char *param) {
            QTest::newRow(form.left(40).constData()) << form << QString::fromLatin1(param);
        };
        row("evidence[shoe_size]=42", "evidence[shoe_size]");
        row("evidence[customer_name][first]=A", "evidence[customer_name][first]");
        row("evidence=A", "evidence");
        row("submit=maybe", "submit");
        row("reason=fraudulent", "reason");
        row("evidence[receipt]=file_nobody", "evidence[receipt]");
        row("evidence[customer_name]=" + QByteArray(5001, 'x'), "evidence[customer_name]");
        row("metadata[" + QByteArray(41, 'k') + "]=x", ("metadata[" + QByteArray(41, 'k') + "]").constData());
        row("metadata[k]=" + QByteArray(501, 'x'), "metadata[k]");
    }
    void badFormIsNamed()
    {
        QFETCH(const QByteArray, form);
        QFETCH(const QString, param);
        SandboxClient client = stripe();
        const QByteArray id = client.first("needs_response"_L1);
        const Answer answer = client.send("POST", "/v1/disputes/" + id, form);
        QCOMPARE(answer.status, 400);
        QCOMPARE(error(answer)[u"param"_s].toString(), param);
        QCOMPARE(client.counter("applied"_L1, id), 0);
    }
    void jsonBodyIsRefused()
    {
        SandboxClient client = stripe();
        const QByteArray id = client.first("needs_response"_L1);
        QCOMPARE(
            client.send("POST", "/v1/disputes/" + id, asJson("{'evidence':{'customer_name':'A'}}"), "application/json")
                .status,
            400);
        QCOMPARE(client.get("/v1/disputes/" + id).text("status"_L1), u"needs_response"_s);
    }
    void closeConcedes()
    {
        SandboxClient client = stripe();
        const QByteArray id = client.first("needs_response"_L1);
        QCOMPARE(client.send("POST", "/v1/disputes/" + id + "/close", "reason=tired").status, 400);
        QCOMPARE(client.send("POST", "/v1/disputes/" + id + "/close").text("status"_L1), u"lost"_s);
        QCOMPARE(client.counter("applied"_L1, id), 1);
        for (const char *list : {"inquiry", "appeal", "under_review", "won", "lost"}) {
            const QByteArray other = client.first(QLatin1StringView(list));
            QVERIFY(!other.isEmpty());
            QCOMPARE(client.send("POST", "/v1/disputes/" + other + "/close").status, 400);
        }
    }
    void sameKeyAndBytesAreReplayed()
    {
        SandboxClient client = stripe();
        client.idempotencyKey = "6f2c";
        const QByteArray id = client.first("needs_response"_L1), path = "/v1/disputes/" + id;
        const Answer first = client.send("POST", path, "evidence[customer_name]=A&submit=false");
        QVERIFY(!first.headers.contains("idempotent-replayed"));
        client.idempotencyKey.clear();
        QCOMPARE(client.send("POST", path, "evidence[customer_name]=B&submit=false").status, 200);
        client.idempotencyKey = "6f2c";
        const Answer again = client.send("POST", path, "evidence[customer_name]=A&submit=false");
        QCOMPARE(again.status, 200);
        QCOMPARE(again.headers.value("idempotent-replayed"), "true");
        QCOMPARE(again.body, first.body);
        QCOMPARE(client.get(path).json()[u"evidence"][u"customer_name"].toString(), u"B"_s); // not done again
        QCOMPARE(client.counter("writes"_L1, id), 3);
        QCOMPARE(client.counter("applied"_L1, id), 2);
        const Answer other = client.send("POST", path, "evidence[customer_name]=C&submit=false");
        QCOMPARE(other.status, 400);
        QCOMPARE(error(other)[u"type"_s].toString(), u"idempotency_error"_s);
        const Answer otherPath = client.send("POST", path + "/close");
        QCOMPARE(error(otherPath)[u"type"_s].toString(), u"idempotency_error"_s);
        QCOMPARE(client.counter("applied"_L1, id), 2);
        QCOMPARE(client.get(path).text("status"_L1), u"needs_response"_s);
        QVERIFY(client.control("reset"));
        QVERIFY(!client.send("POST", path, "evidence[customer_name]=A").headers.contains("idempotent-replayed"));
    }
    void writeWhoseAnswerWasLostIsReplayed()
    {
        SandboxClient client = stripe();
        client.idempotencyKey = "9a1d";
        const QByteArray id = client.first("needs_response"_L1), path = "/v1/disputes/" + id + "/close";
        QVERIFY(client.control("faults", asJson("{'rules':[{'kind':'drop_after','count':1}]}")));
        QCOMPARE(client.send("POST", path).status, 0);
        const Answer again = client.send("POST", path);
        QCOMPARE(again.text("status"_L1), u"lost"_s);
        QCOMPARE(again.headers.value("idempotent-replayed"), "true");
        QCOMPARE(client.counter("applied"_L1, id), 1);
    }
    void refusalLeavesTheKeyFree()
    {
        SandboxClient client = stripe();
        client.idempotencyKey = "77b0";
        const QByteArray id = client.first("needs_response"_L1), path = "/v1/disputes/" + id;
        QCOMPARE(client.send("POST", path, "evidence[shoe_size]=42").status, 400);
        const Answer better = client.send("POST", path, "evidence[customer_name]=A");
        QCOMPARE(better.status, 200);
        QVERIFY(!better.headers.contains("idempotent-replayed"));
    }
    void listsReadTheQueryAlone()
    {
        SandboxClient client = stripe();
        QCOMPARE(
            client.send("GET", "/v1/disputes?limit=3", asJson("{'limit':7}"), "application/json").data().size(), 3);
    }

private:
    SandboxClient stripe() const { return SandboxClient(m_sandbox, Api::Stripe); }

    Sandbox m_sandbox{{.stripe = true}};
};

QTEST_GUILESS_MAIN(TstSandboxStripe)
#include "tst_sandboxstripe.moc"
