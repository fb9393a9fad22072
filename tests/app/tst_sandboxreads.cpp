#include "tests/app/sandboxclient.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk::tests;
using disputedesk::sandbox::Sandbox;

/// Keys, lists, single objects and both shapes.
class TstSandboxReads : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_sandbox.start()); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void badKeyIsRefused_data()
    {
        QTest::addColumn<QByteArray>("authorization");
        const auto basic = [](const QByteArray &text) { return "Basic " + text.toBase64(); };
        const QByteArray key = Sandbox::testKey().toLatin1();
        QTest::newRow("missing") << QByteArray();
        QTest::newRow("bearer") << "Bearer " + key;
        QTest::newRow("public key") << basic("pkey_test_sandbox0000000000001:");
        QTest::newRow("wrong") << basic("skey_test_other:");
        QTest::newRow("no colon") << basic(key);
        QTest::newRow("a password") << basic(key + ":x");
        QTest::newRow("key as password") << basic(':' + key);
        QTest::newRow("not base64") << QByteArray("Basic %%%");
    }
    void badKeyIsRefused()
    {
        QFETCH(const QByteArray, authorization);
        SandboxClient client(m_sandbox);
        client.authorization = authorization;
        for (const QByteArray path : {"/account", "/disputes", "/disputes/dspt_test_5", "/nonsense"}) {
            const Answer answer = client.get(path);
            QCOMPARE(answer.status, 401);
            QCOMPARE(answer.code(), u"authentication_failure"_s);
            QCOMPARE(answer.text("object"_L1), u"error"_s);
            QCOMPARE(answer.text("location"_L1), u"https://www.omise.co/api-errors#authentication-failure"_s);
        }
    }
    void eachKeySeesItsOwnMode()
    {
        SandboxClient client(m_sandbox);
        const QStringList test = client.get("/disputes?limit=100").ids();
        QVERIFY(test.first().startsWith(u"dspt_test_5"));
        QCOMPARE(client.get("/account").json()[u"livemode"], QJsonValue(false));
        client.useKey(Sandbox::liveKey().toLatin1());
        const Answer live = client.get("/disputes?limit=100");
        QCOMPARE(live.total(), 40);
        QVERIFY(QRegularExpression(u"^dspt_5[0-9a-z]{18}$"_s).match(live.ids().first()).hasMatch());
        QCOMPARE(live.data().first()[u"livemode"], QJsonValue(true));
        QCOMPARE(client.get("/account").json()[u"livemode"], QJsonValue(true));
        const Answer others = client.get("/disputes/" + test.first().toLatin1());
        QCOMPARE(others.status, 404);
        QCOMPARE(others.code(), u"not_found"_s);
    }
    void liveKeyCanBeRefused()
    {
        Sandbox testOnly({.liveDisputes = -1});
        QVERIFY(testOnly.start());
        SandboxClient client(testOnly);
        QCOMPARE(client.get("/account").status, 200);
        client.useKey(Sandbox::liveKey().toLatin1());
        QCOMPARE(client.get("/account").status, 401);
    }
    void everyAnswerSaysWhoWhenAndWhichVersion()
    {
        SandboxClient client(m_sandbox);
        QSet<QByteArray> requestIds;
        for (const QByteArray path : {"/account", "/disputes/dspt_test_5", "/nonsense", "/disputes?limit=x"}) {
            client.version = "2017-11-02";
            const Answer answer = client.get(path);
            QCOMPARE(answer.headers.value("omise-version"), "2017-11-02");
            QVERIFY(answer.headers.value("date").endsWith(" GMT"));
            QCOMPARE(answer.headers.value("content-type"), "application/json; charset=utf-8");
            requestIds += answer.headers.value("x-request-id");
        }
        QCOMPARE(requestIds.size(), 4);
        client.version.clear();
        QCOMPARE(client.get("/account").headers.value("omise-version"), "2019-05-29");
    }

    void pagesCoverEachListOnceInOrder_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("total");
        QTest::newRow("all") << QByteArray("/disputes") << 120;
        QTest::newRow("open") << QByteArray("/disputes/open") << 16;
        QTest::newRow("pending") << QByteArray("/disputes/pending") << 11;
        QTest::newRow("closed") << QByteArray("/disputes/closed") << 93;
    }
    void pagesCoverEachListOnceInOrder()
    {
        QFETCH(const QByteArray, path);
        QFETCH(const int, total);
        SandboxClient client(m_sandbox);
        QStringList forwards, times;
        for (int offset = 0; offset < total; offset += 7) {
            const Answer page = client.get(path + "?limit=7&offset=" + QByteArray::number(offset));
            QCOMPARE(page.total(), total);
            QCOMPARE(page.text("location"_L1), QString::fromLatin1(path));
            forwards += page.ids();
            for (const QJsonValue &dispute : page.data())
                times += dispute[u"created_at"].toString();
        }
        QCOMPARE(forwards.size(), total);
        QCOMPARE(QSet<QString>(forwards.begin(), forwards.end()).size(), total);
        QVERIFY(std::is_sorted(times.begin(), times.end()));
        const Answer newest = client.get(path + "?limit=3&order=reverse_chronological");
        QCOMPARE(newest.text("order"_L1), u"reverse_chronological"_s);
        QCOMPARE(newest.ids(),
            QStringList({forwards.value(total - 1), forwards.value(total - 2), forwards.value(total - 3)}));
        const Answer beyond = client.get(path + "?offset=5000");
        QCOMPARE(beyond.status, 200);
        QVERIFY(beyond.data().isEmpty());
        QCOMPARE(beyond.total(), total);
    }
    void listsHaveTheirDefaults()
    {
        const Answer list = SandboxClient(m_sandbox).get("/disputes");
        QCOMPARE(list.text("object"_L1), u"list"_s);
        QCOMPARE(list.json()[u"limit"].toInt(), 20);
        QCOMPARE(list.json()[u"offset"].toInt(-1), 0);
        QCOMPARE(list.text("order"_L1), u"chronological"_s);
        QCOMPARE(list.text("from"_L1), u"1970-01-01T00:00:00Z"_s);
        QCOMPARE(list.data().size(), 20);
        QCOMPARE(SandboxClient(m_sandbox).get("/disputes?limit=5000").json()[u"limit"].toInt(), 100);
    }
    void windowFiltersOnCreation()
    {
        SandboxClient client(m_sandbox);
        const QJsonArray all = client.get("/disputes?limit=100").data();
        const QString from = all[10][u"created_at"].toString();
        const QString to = all[29][u"created_at"].toString();
        const Answer part = client.get("/disputes?limit=5&from=" + from.toLatin1() + "&to=" + to.toLatin1());
        QCOMPARE(part.total(), 20); // the window, not the page and not the account
        QCOMPARE(part.data().size(), 5);
        QCOMPARE(part.data().first()[u"id"], all[10][u"id"]);
        QCOMPARE(part.text("from"_L1), from);
        const QDateTime bangkok = QDateTime::fromString(from, Qt::ISODate).toOffsetFromUtc(7 * 3600);
        const QByteArray zoned = bangkok.toString(Qt::ISODate).toLatin1().replace('+', "%2B");
        QCOMPARE(client.get("/disputes?from=" + zoned + "&to=" + to.toLatin1()).total(), 20);
        QCOMPARE(client.get("/disputes?from=2031-01-01&to=2030-01-01").total(), 0);
    }
    void badListParametersAreRefused_data()
    {
        QTest::addColumn<QByteArray>("query");
        for (const char *query :
            {"offset=-1", "offset=x", "limit=0", "limit=-5", "limit=ten", "limit=5x", "from=yesterday",
                "to=2026-13-01T00:00:00Z", "from=2026-01-01T00:00:00+07:00", "order=random", "order="})
            QTest::newRow(query) << QByteArray(query);
    }
    void badListParametersAreRefused()
    {
        QFETCH(const QByteArray, query);
        for (const QByteArray path :
            {"/disputes", "/disputes/open", "/disputes/pending", "/disputes/closed", "/events"}) {
            const Answer answer = SandboxClient(m_sandbox).get(path + '?' + query);
            QCOMPARE(answer.status, 400);
            QCOMPARE(answer.code(), u"bad_request"_s);
        }
    }

    void disputeHasTheCurrentShape()
    {
        SandboxClient client(m_sandbox);
        const QByteArray id = client.get("/disputes/closed?limit=1").ids().first().toLatin1();
        const QJsonObject dispute = client.get("/disputes/" + id).json();
        const QStringList expected{u"admin_message"_s, u"amount"_s, u"charge"_s, u"closed_at"_s, u"created_at"_s,
            u"currency"_s, u"documents"_s, u"funding_amount"_s, u"funding_currency"_s, u"id"_s, u"livemode"_s,
            u"location"_s, u"message"_s, u"metadata"_s, u"object"_s, u"reason_code"_s, u"reason_message"_s, u"status"_s,
            u"transactions"_s};
        QCOMPARE(dispute.keys(), expected);
        QCOMPARE(dispute[u"location"].toString(), u"/disputes/"_s + QString::fromLatin1(id));
        QVERIFY(dispute[u"charge"].toString().startsWith(u"chrg_test_5"));
        QCOMPARE(dispute[u"documents"][u"object"].toString(), u"list"_s);
        QVERIFY(!dispute[u"closed_at"].toString().isEmpty());
    }
    void olderVersionGetsTheOlderShape()
    {
        SandboxClient client(m_sandbox);
        const QByteArray id = client.get("/disputes/open?limit=1").ids().first().toLatin1();
        const QJsonObject newer = client.get("/disputes/" + id).json();
        client.version = "2017-11-02";
        const QJsonObject older = client.get("/disputes/" + id).json();
        QCOMPARE(older[u"created"], newer[u"created_at"]);
        QVERIFY(
            !older.contains(u"created_at") && !older.contains(u"transactions") && !older.contains(u"funding_amount"));
        QCOMPARE(older[u"currency"].toString(), newer[u"currency"].toString().toLower());
        QCOMPARE(older[u"transaction"], newer[u"transactions"][0][u"id"]);
        QCOMPARE(client.get("/disputes/open?limit=1").data().first().toObject().keys(), older.keys());
    }
    void expandInlinesTheCharge()
    {
        SandboxClient client(m_sandbox);
        const QByteArray id = client.get("/disputes?limit=1").ids().first().toLatin1();
        const QByteArray chargeId = client.get("/disputes/" + id).text("charge"_L1).toLatin1();
        const QJsonObject charge = client.get("/charges/" + chargeId).json();
        QCOMPARE(client.get("/disputes/" + id + "?expand=true").json()[u"charge"].toObject(), charge);
        QCOMPARE(charge[u"id"].toString().toLatin1(), chargeId);
        QCOMPARE(charge[u"dispute"].toString().toLatin1(), id);
        QCOMPARE(charge[u"card"][u"last_digits"].toString().size(), 4);
        for (const char *key : {"description", "ip", "amount", "currency", "refunds", "created_at"})
            QVERIFY2(!charge[QLatin1StringView(key)].isNull(), key);
        QVERIFY(!charge[u"card"][u"brand"].toString().isEmpty() && !charge[u"card"][u"name"].toString().isEmpty());
    }
    void unknownThingsAreNotFound_data()
    {
        QTest::addColumn<QByteArray>("path");
        for (const char *path : {"/disputes/dspt_test_5zzzzzzzzzzzzzzzzzz", "/disputes/dspt_test_", "/disputes/x",
                 "/disputes/open/x", "/charges/chrg_test_5zzzzzzzzzzzzzzzzzz", "/disputes/", "/", "/disputes/a/b/c/d",
                 "/disputes/dspt_test_5zzzzzzzzzzzzzzzzzz/documents", "/files/docu_test_5zzzzzzzzzzzzzzzzzz"})
            QTest::newRow(path) << QByteArray(path);
    }
    void unknownThingsAreNotFound()
    {
        QFETCH(const QByteArray, path);
        const Answer answer = SandboxClient(m_sandbox).get(path);
        QCOMPARE(answer.status, 404);
        QCOMPARE(answer.code(), u"not_found"_s);
    }
    void wrongMethodIsRefusedWithTheRightOnes()
    {
        SandboxClient client(m_sandbox);
        const Answer answer = client.send("DELETE", "/disputes/" + client.first("acceptable"_L1));
        QCOMPARE(answer.status, 405);
        QCOMPARE(answer.headers.value("allow"), "GET, PATCH");
        QCOMPARE(client.send("POST", "/disputes").status, 405);
    }
    void eventsTellTheHistory()
    {
        SandboxClient client(m_sandbox);
        QStringList keys, times;
        const qint64 total = client.get("/events").total();
        for (qint64 offset = 0; offset < total; offset += 100) {
            for (const QJsonValue &event :
                client.get("/events?limit=100&offset=" + QByteArray::number(offset)).data()) {
                keys += event[u"key"].toString();
                times += event[u"created_at"].toString();
                QCOMPARE(event[u"data"][u"object"].toString(), u"dispute"_s);
                QCOMPARE(event[u"object"].toString(), u"event"_s);
            }
        }
        QVERIFY(std::is_sorted(times.begin(), times.end()));
        QCOMPARE(keys.count(u"dispute.create"_s), 120);
        QCOMPARE(keys.count(u"dispute.close"_s), 93);
        QVERIFY(keys.count(u"dispute.update"_s) > 11);
        client.version = "2017-11-02";
        const QJsonValue older = client.get("/events?limit=1").data().first();
        QVERIFY(older.toObject().contains(u"created"));
        QVERIFY(older[u"data"].toObject().contains(u"created_at")); // in the account's version, not the header's
    }

private:
    Sandbox m_sandbox;
};

QTEST_GUILESS_MAIN(TstSandboxReads)
#include "tst_sandboxreads.moc"
