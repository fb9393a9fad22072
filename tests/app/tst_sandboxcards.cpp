#include "tests/app/sandboxclient.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk::tests;
using disputedesk::sandbox::Api;
using disputedesk::sandbox::Sandbox;

namespace {

Sandbox::Options both(int disputes = 120)
{
    return {.wooshpay = true, .stripe = true, .wooshpayDisputes = disputes, .stripeDisputes = disputes};
}

QByteArray listOf(Api api) { return api == Api::WooshPay ? "/v1/disputes/list" : "/v1/disputes"; }

/// Every dispute the key sees, by walking the cursor in pages of that size.
QJsonArray walked(SandboxClient &client, Api api, int limit)
{
    QJsonArray all;
    QByteArray cursor;
    for (int page = 0; page < 1000; ++page) {
        const Answer answer = client.get(listOf(api) + "?limit=" + QByteArray::number(limit)
            + (cursor.isEmpty() ? "" : "&starting_after=") + cursor);
        for (const QJsonValue &dispute : answer.data())
            all.append(dispute);
        if (!answer.json()[u"has_more"].toBool())
            return all;
        cursor = answer.data().last()[u"id"].toString().toLatin1();
    }
    return {};
}

QStringList idsOf(const QJsonArray &disputes)
{
    QStringList ids;
    for (const QJsonValue &dispute : disputes)
        ids += dispute[u"id"].toString();
    return ids;
}

QByteArray everything(quint32 seed, Api api)
{
    Sandbox::Options options = both();
    options.seed = seed;
    options.anchor = 1'770'000'000;
    Sandbox sandbox(options);
    return sandbox.start() ? SandboxClient(sandbox, api).get(listOf(api) + "?limit=100").body : QByteArray();
}

} // namespace

/// What WooshPay's and Stripe's data and lists have in common; every test runs for both.
class TstSandboxCards : public QObject {
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

    void portsAreApartAndOnDemand()
    {
        QFETCH_GLOBAL(const Api, api);
        QVERIFY(m_sandbox.port(api) != 0);
        QVERIFY(m_sandbox.port(api) != m_sandbox.port());
        QCOMPARE(m_sandbox.baseUrl(api), QUrl(u"http://127.0.0.1:%1"_s.arg(m_sandbox.port(api))));
        Sandbox alone;
        QVERIFY(alone.start());
        QCOMPARE(alone.port(api), 0);
        QVERIFY(alone.baseUrl(api).isEmpty());
    }
    void portThatIsTakenIsToldNotShared()
    {
        QFETCH_GLOBAL(const Api, api);
        Sandbox::Options options = both();
        (api == Api::WooshPay ? options.wooshpayPort : options.stripePort) = m_sandbox.port(api);
        Sandbox second(options);
        QString error;
        QVERIFY(!second.start(&error));
        QVERIFY(!error.isEmpty());
        QCOMPARE(second.port(), 0);
    }
    void keysOpenOnlyTheirOwnHouse()
    {
        QFETCH_GLOBAL(const Api, api);
        SandboxClient client(m_sandbox, api);
        const QByteArray key = Sandbox::testKey(api).toLatin1();
        QCOMPARE(client.get(listOf(api)).status, 200);
        client.useKey(Sandbox::testKey(api == Api::WooshPay ? Api::Stripe : Api::WooshPay).toLatin1());
        QCOMPARE(client.get(listOf(api)).status, 401);
        client.authorization = "Basic " + QByteArray(key + ":password").toBase64();
        QCOMPARE(client.get(listOf(api)).status, 401);
        client.authorization = "Basic " + key.toBase64();
        QCOMPARE(client.get(listOf(api)).status, 401);
        client.authorization = "Bearer " + key;
        QCOMPARE(client.get(listOf(api)).status, api == Api::Stripe ? 200 : 401);
        client.authorization.clear();
        const Answer refused = client.get(listOf(api));
        QCOMPARE(refused.status, 401);
        QCOMPARE(refused.json()[u"error"][u"type"].toString(), u"invalid_request_error"_s);
    }
    void liveKeySeesLiveDisputes()
    {
        QFETCH_GLOBAL(const Api, api);
        SandboxClient client(m_sandbox, api);
        const QStringList test = idsOf(walked(client, api, 100));
        client.useKey(Sandbox::liveKey(api).toLatin1());
        const QJsonArray live = walked(client, api, 100);
        QCOMPARE(live.size(), 40);
        QVERIFY(live[0][u"livemode"].toBool());
        QCOMPARE(client.get("/v1/disputes/" + test[0].toLatin1()).status, 404); // the other mode's
        Sandbox::Options options = both();
        options.wooshpayLiveDisputes = options.stripeLiveDisputes = -1;
        Sandbox without(options);
        QVERIFY(without.start());
        SandboxClient refused(without, api);
        refused.useKey(Sandbox::liveKey(api).toLatin1());
        QCOMPARE(refused.get(listOf(api)).status, 401);
    }
    void oneSeedAndAnchorGiveOneSetOfData()
    {
        QFETCH_GLOBAL(const Api, api);
        const QByteArray page = everything(7, api);
        QVERIFY(page.size() > 50'000);
        QCOMPARE(everything(7, api), page);
        QVERIFY(everything(8, api) != page);
    }
    void cursorWalksToTheEndNewestFirst()
    {
        QFETCH_GLOBAL(const Api, api);
        SandboxClient client(m_sandbox, api);
        const QJsonArray byHundreds = walked(client, api, 100);
        QCOMPARE(byHundreds.size(), 120);
        QCOMPARE(walked(client, api, 7), byHundreds);
        QCOMPARE(walked(client, api, 120 / 4), byHundreds); // the last page is full and yet the last
        const QStringList ids = idsOf(byHundreds);
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), 120);
        for (qsizetype i = 1; i < byHundreds.size(); ++i)
            QVERIFY(byHundreds[i - 1][u"created"].toInteger() >= byHundreds[i][u"created"].toInteger());
        QCOMPARE(client.get(listOf(api)).data().size(), 10);
        QCOMPARE(client.get(listOf(api)).text("url"_L1).toLatin1(), listOf(api));
    }
    void endingBeforeTurnsBack()
    {
        QFETCH_GLOBAL(const Api, api);
        SandboxClient client(m_sandbox, api);
        const QStringList ids = idsOf(walked(client, api, 100));
        const Answer page = client.get(listOf(api) + "?limit=5&ending_before=" + ids[20].toLatin1());
        QCOMPARE(page.ids(), ids.mid(15, 5));
        QVERIFY(page.json()[u"has_more"].toBool());
        const Answer first = client.get(listOf(api) + "?limit=5&ending_before=" + ids[5].toLatin1());
        QCOMPARE(first.ids(), ids.mid(0, 5));
        QVERIFY(!first.json()[u"has_more"].toBool());
        QCOMPARE(
            client.get(listOf(api) + "?starting_after=" + ids[0].toLatin1() + "&ending_before=" + ids[9].toLatin1())
                .status,
            400);
    }
    void createdFiltersCutWhereTheySay()
    {
        QFETCH_GLOBAL(const Api, api);
        SandboxClient client(m_sandbox, api);
        const QJsonArray all = walked(client, api, 100);
        const qint64 cut = all[60][u"created"].toInteger();
        for (const QByteArray bound : {"gt", "gte", "lt", "lte"}) {
            const Answer found =
                client.get(listOf(api) + "?limit=100&created%5B" + bound + "%5D=" + QByteArray::number(cut));
            QStringList wanted;
            for (const QJsonValue &dispute : all) {
                const qint64 created = dispute[u"created"].toInteger();
                const bool newer = created > cut || (created == cut && bound == "gte");
                const bool older = created < cut || (created == cut && bound == "lte");
                if (bound[0] == 'g' ? newer : older)
                    wanted += dispute[u"id"].toString();
            }
            QVERIFY(wanted.size() > 20);
            QCOMPARE(found.ids(), wanted);
        }
        const qint64 older = all[70][u"created"].toInteger();
        const Answer between = client.get(listOf(api) + "?limit=100&created[gte]=" + QByteArray::number(older)
            + "&created[lt]=" + QByteArray::number(cut));
        QVERIFY(between.ids().size() > 5 && between.ids().size() < 15);
        QCOMPARE(client.get(listOf(api) + "?created[gt]=9223372036854775807").data().size(), 0);
        QCOMPARE(client.get(listOf(api) + "?created=" + QByteArray::number(older)).ids().value(0),
            all[70][u"id"].toString());
    }
    void chargeAndPaymentIntentFindTheirDispute()
    {
        QFETCH_GLOBAL(const Api, api);
        SandboxClient client(m_sandbox, api);
        for (const QJsonValue &dispute : walked(client, api, 100)) {
            const QString charge = dispute[u"charge"].toString(), intent = dispute[u"payment_intent"].toString();
            QCOMPARE(client.get(listOf(api) + "?charge=" + charge.toLatin1()).ids(), {dispute[u"id"].toString()});
            if (!intent.isEmpty())
                QCOMPARE(client.get(listOf(api) + "?payment_intent=" + intent.toLatin1()).ids(),
                    {dispute[u"id"].toString()});
        }
        const QByteArray newest = client.get(listOf(api)).ids().value(0).toLatin1();
        for (const QByteArray &more : {QByteArray(), "&ending_before=" + newest, "&starting_after=" + newest}) {
            const Answer none = client.get(listOf(api) + "?charge=ch_nobody" + more);
            QCOMPARE(none.status, 200);
            QCOMPARE(none.data().size(), 0);
            QVERIFY(!none.json()[u"has_more"].toBool());
        }
    }
    void badParameterIsNamed()
    {
        QFETCH_GLOBAL(const Api, api);
        SandboxClient client(m_sandbox, api);
        const QList<std::pair<QByteArray, QString>> wrong{{"limit=0", u"limit"_s}, {"limit=101", u"limit"_s},
            {"limit=ten", u"limit"_s}, {"starting_after=dp_nobody", u"starting_after"_s},
            {"created[gte]=today", u"created[gte]"_s}, {"created[above]=1", u"created[above]"_s},
            {"status=won", u"status"_s}};
        for (const auto &[query, param] : wrong) {
            const Answer answer = client.get(listOf(api) + '?' + query);
            QCOMPARE(answer.status, 400);
            QCOMPARE(answer.json()[u"error"][u"param"].toString(), param);
        }
    }
    void everyStatusAndCurrencyTurnsUp()
    {
        QFETCH_GLOBAL(const Api, api);
        SandboxClient client(m_sandbox, api);
        QSet<QString> statuses, currencies;
        for (const QJsonValue &dispute : walked(client, api, 100)) {
            statuses += dispute[u"status"].toString();
            currencies += dispute[u"currency"].toString();
            const QString currency = dispute[u"currency"].toString();
            const qint64 amount = dispute[u"amount"].toInteger();
            QVERIFY(amount > 0);
            if (currency == "isk"_L1 || currency == "ugx"_L1)
                QCOMPARE(amount % 100, 0);
            if (currency == "kwd"_L1)
                QCOMPARE(amount % 10, 0);
        }
        QSet<QString> wanted{u"warning_needs_response"_s, u"warning_under_review"_s, u"warning_closed"_s,
            u"needs_response"_s, u"under_review"_s, u"charge_refunded"_s, u"won"_s, u"lost"_s};
        wanted += api == Api::WooshPay
            ? QSet<QString>{u"early_dispute_warning"_s, u"early_dispute_resolved"_s}
            : QSet<QString>{u"appeal_needs_response"_s, u"appeal_under_review"_s, u"prevented"_s};
        QCOMPARE(statuses, wanted);
        QCOMPARE(currencies,
            (QSet<QString>{u"usd"_s, u"eur"_s, u"gbp"_s, u"thb"_s, u"jpy"_s, u"kwd"_s, u"isk"_s, u"ugx"_s, u"krw"_s}));
    }
    void idsToPickFromAreWhatTheySay()
    {
        QFETCH_GLOBAL(const Api, api);
        SandboxClient client(m_sandbox, api);
        const qint64 now = QDateTime::currentSecsSinceEpoch();
        const auto eachOf = [&](QLatin1StringView list, const auto &holds) {
            const QByteArrayList ids = client.about(list);
            bool good = !ids.isEmpty();
            for (const QByteArray &id : ids)
                good = good && holds(client.get("/v1/disputes/" + id).json());
            return good;
        };
        const auto details = [](const QJsonObject &d) { return d[u"evidence_details"].toObject(); };
        const auto status = [](const char *name) {
            return [name](const QJsonObject &d) { return d[u"status"].toString() == QLatin1StringView(name); };
        };
        const auto due = [&](const QJsonObject &d) { return details(d)[u"due_by"].toInteger(); };
        const auto open = [&](const QJsonObject &d) { return status("needs_response")(d) && due(d) > now; };
        QVERIFY(eachOf("needs_response"_L1,
            [&](const QJsonObject &d) { return open(d) && !details(d)[u"has_evidence"].toBool(); }));
        QVERIFY(eachOf("needs_response_with_staged_evidence"_L1, [&](const QJsonObject &d) {
            return open(d) && details(d)[u"has_evidence"].toBool() && details(d)[u"submission_count"].toInt(-1) == 0;
        }));
        QVERIFY(eachOf("inquiry"_L1, status("warning_needs_response")));
        QVERIFY(eachOf("past_due"_L1,
            [&](const QJsonObject &d) { return status("needs_response")(d) && due(d) > 0 && due(d) <= now; }));
        QVERIFY(eachOf("due_by_null"_L1, [&](const QJsonObject &d) { return details(d)[u"due_by"].isNull(); }));
        QVERIFY(eachOf("due_by_absent"_L1, [&](const QJsonObject &d) { return !details(d).contains(u"due_by"_s); }));
        QVERIFY(eachOf("due_by_zero"_L1, [&](const QJsonObject &d) { return details(d)[u"due_by"].toInt(-1) == 0; }));
        QCOMPARE(client.about("no_due_date"_L1).size(),
            client.about("due_by_null"_L1).size() + client.about("due_by_zero"_L1).size()
                + client.about("due_by_absent"_L1).size());
        QVERIFY(eachOf("under_review"_L1, status("under_review")));
        QVERIFY(eachOf("submitted"_L1, [&](const QJsonObject &d) {
            return details(d)[u"submission_count"].toInt() == 1
                && !d[u"evidence"][u"customer_name"].toString().isEmpty();
        }));
        QVERIFY(eachOf("ambiguous_reason"_L1, [&](const QJsonObject &d) {
            return (api == Api::WooshPay ? d[u"reason_code"]
                                         : d[u"payment_method_details"][u"card"][u"network_reason_code"])
                       .toString()
                == "4863"_L1;
        }));
        QVERIFY(eachOf("won"_L1, status("won")) && eachOf("lost"_L1, status("lost")));
        QVERIFY(api == Api::WooshPay ? eachOf("early_warning"_L1, status("early_dispute_warning"))
                                     : eachOf("appeal"_L1, status("appeal_needs_response")));
    }
    void namesComeInThreeScripts()
    {
        QFETCH_GLOBAL(const Api, api);
        SandboxClient client(m_sandbox, api);
        QByteArray all;
        int late = 0;
        for (const QByteArray list : {"won", "under_review", "submitted"}) {
            for (const QByteArray &id : client.about(QLatin1StringView(list))) {
                const Answer answer = client.get("/v1/disputes/" + id);
                all += answer.body;
                late += answer.json()[u"evidence_details"][u"past_due"].toBool() ? 1 : 0;
            }
        }
        QVERIFY(QString::fromUtf8(all).contains(QRegularExpression(u"\"customer_name\":\"\\p{Thai}"_s)));
        QVERIFY(QString::fromUtf8(all).contains(QRegularExpression(u"\"customer_name\":\"\\p{Han}"_s)));
        QVERIFY(QString::fromUtf8(all).contains(QRegularExpression(u"\"customer_name\":\"\\p{Latin}"_s)));
        QVERIFY(late > 0);
    }
    void changesByThemselvesShow()
    {
        QFETCH_GLOBAL(const Api, api);
        SandboxClient client(m_sandbox, api);
        const QByteArray id = client.first("under_review"_L1);
        QVERIFY(client.control("change", asJson("{'id':'") + id + asJson("','status':'won'}")));
        QCOMPARE(client.get("/v1/disputes/" + id).text("status"_L1), u"won"_s);
        const QByteArray open = client.first("needs_response"_L1);
        QVERIFY(client.control("change", asJson("{'id':'") + open + asJson("','due_by':1000}")));
        QVERIFY(client.about("past_due"_L1).contains(open));
        const QStringList before = client.get(listOf(api)).ids();
        QVERIFY(client.control("change", asJson("{'add':2}")));
        QCOMPARE(client.get(listOf(api)).ids().mid(2), before.mid(0, 8));
        QVERIFY(client.control("change", asJson("{'every_ms':1}")));
        QTest::qWait(30);
        QTRY_VERIFY_WITH_TIMEOUT(client.get(listOf(api)).ids().value(9) != before.value(7), 30'000);
        QVERIFY(!client.control("change", asJson("{'id':'dp_nobody','status':'won'}")));
        QVERIFY(!client.control("change", asJson("{'id':'") + id + asJson("','status':'open'}")));
        QVERIFY(!client.control("change", asJson("{'addd':2}")));
        QVERIFY(client.control("reset"));
        QCOMPARE(client.get(listOf(api)).ids(), before);
        QCOMPARE(client.get("/v1/disputes/" + id).text("status"_L1), u"under_review"_s);
    }
    /// Ten times as many take some ten times as long to lay out, and no longer to page through: a server that searched
    /// for its cursor in each page would need ten times as long there, too.
    void aHundredThousandCostLittle()
    {
        QFETCH_GLOBAL(const Api, api);
        auto few = costOf(api, 10'000), many = costOf(api, 100'000);
        // Something else may have had the machine meanwhile: what it costs is the least of several.
        const auto isLittle = [&] { return many.first < 40 * few.first && many.second < 5 * few.second; };
        for (int again = 0; again < 5 && few.second > 0 && many.second > 0 && !isLittle(); ++again) {
            few = leastOf(few, costOf(api, 10'000));
            many = leastOf(many, costOf(api, 100'000));
        }
        const auto text =
            u"%1 and %2 us; %3 and %4 us"_s.arg(few.first).arg(many.first).arg(few.second).arg(many.second);
        QVERIFY2(few.second > 0 && many.second > 0, qPrintable(text));
        QVERIFY2(many.first < 40 * few.first, qPrintable(text));
        QVERIFY2(many.second < 5 * few.second, qPrintable(text));
    }

private:
    static std::pair<qint64, qint64> leastOf(
        const std::pair<qint64, qint64> &one, const std::pair<qint64, qint64> &other)
    {
        return {qMin(one.first, other.first), qMin(one.second, other.second)};
    }
    /// Microseconds to lay `count` out and to read fifty pages; 0 for pages that did not come.
    static std::pair<qint64, qint64> costOf(Api api, int count)
    {
        Sandbox sandbox(both(count));
        QElapsedTimer clock;
        clock.start();
        if (!sandbox.start())
            return {};
        const qint64 seeded = clock.nsecsElapsed() / 1000;
        SandboxClient client(sandbox, api);
        QByteArray cursor;
        clock.restart();
        for (int page = 0; page < 50; ++page) {
            const Answer answer = client.get(listOf(api) + "?limit=100" + cursor);
            if (answer.data().size() != 100)
                return {seeded, 0};
            cursor = "&starting_after=" + answer.data().last()[u"id"].toString().toLatin1();
        }
        return {seeded, clock.nsecsElapsed() / 1000};
    }

    Sandbox m_sandbox{both()};
};

QTEST_GUILESS_MAIN(TstSandboxCards)
#include "tst_sandboxcards.moc"
