#include "models/providers/backoff.h"
#include "models/providers/stripe/stripedialect.h"
#include "tests/models/providers/familybench.h"
#include "tests/support/faultserver.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

Q_DECLARE_METATYPE(Fault)

/// The writes of WooshPay and Stripe: what is refused before them, what is seen of their answers, and that each goes
/// out once. Their bytes are in tst_familywire.
class TestFamilyWrites : public QObject {
    Q_OBJECT

    static SendObservation send(FamilyBench &bench, const WriteIntent &intent)
    {
        const auto client = bench.client();
        const auto future = client->send(intent);
        return waitFor(future) && future.resultCount() == 1 ? future.result() : SendObservation();
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void refusedHere_data()
    {
        QTest::addColumn<ProviderKind>("kind");
        QTest::addColumn<int>("change");
        QTest::addColumn<ErrorKind>("error");
        const std::pair<const char *, ErrorKind> rows[] = {{"id with a path", ErrorKind::InvalidInput},
            {"other account", ErrorKind::InvalidInput}, {"no intent id", ErrorKind::InvalidInput},
            {"other mode", ErrorKind::WrongMode}, {"other provider", ErrorKind::InvalidInput},
            {"evidence is no object", ErrorKind::InvalidInput}, {"evidence twice", ErrorKind::InvalidInput},
            {"evidence with another name", ErrorKind::InvalidInput}, {"evidence as number", ErrorKind::InvalidInput},
            {"a path as file", ErrorKind::InvalidInput}, {"metadata is no object", ErrorKind::InvalidInput},
            {"metadata twice", ErrorKind::InvalidInput}, {"metadata breaks out", ErrorKind::InvalidInput},
            {"finalise won", ErrorKind::InvalidInput}, {"finalise lost", ErrorKind::InvalidInput},
            {"delete", ErrorKind::InvalidInput}};
        for (const ProviderKind kind : {ProviderKind::WooshPay, ProviderKind::Stripe})
            for (int i = 0; i < int(std::size(rows)); ++i)
                QTest::addRow("%s %s", qPrintable(providerName(kind)), rows[i].first) << kind << i << rows[i].second;
        const auto w = ProviderKind::WooshPay;
        const auto s = ProviderKind::Stripe;
        QTest::newRow("WooshPay nothing") << w << 100 << ErrorKind::InvalidInput;
        QTest::newRow("WooshPay empty metadata") << w << 101 << ErrorKind::InvalidInput;
        QTest::newRow("WooshPay stage") << w << 102 << ErrorKind::InvalidInput;
        QTest::newRow("Stripe stage nothing") << s << 103 << ErrorKind::InvalidInput;
        QTest::newRow("Stripe metadata with a number") << s << 104 << ErrorKind::InvalidInput;
        QTest::newRow("Stripe metadata with brackets") << s << 105 << ErrorKind::InvalidInput;
    }
    void refusedHere()
    {
        QFETCH(ProviderKind, kind);
        QFETCH(int, change);
        QFETCH(ErrorKind, error);
        FamilyBench bench(kind);
        WriteIntent intent = bench.intent(WriteVerb::Respond);
        QVERIFY(bool(bench.client()->requestFor(intent)));
        switch (change) {
        case 0: intent.disputeId = u"dp_1/close"_s; break;
        case 1: intent.account = QUuid::createUuid(); break;
        case 2: intent.id = QUuid(); break;
        case 3: intent.mode = Mode::Live; break;
        case 4: intent.provider = ProviderKind::Omise; break;
        case 5: intent.evidence = "[]"; break;
        case 6: intent.evidence = "{\"customer_name\":\"a\",\"customer_name\":\"b\"}"; break;
        case 7: intent.evidence = "{\"submit\":\"true\"}"; break;
        case 8: intent.evidence = "{\"customer_name\":1}"; break;
        case 9: intent.evidence = "{\"receipt\":\"/etc/passwd\"}"; break;
        case 10: intent.metadata = "[1]"; break;
        case 11: intent.metadata = "{\"a\":\"1\",\"a\":\"2\"}"; break;
        case 12: intent.metadata = "{},\"evidence\":{}"; break;
        case 13: intent.verb = WriteVerb::FinaliseWon; break;
        case 14: intent.verb = WriteVerb::FinaliseLost; break;
        case 15: intent.verb = WriteVerb::DeleteDocument, intent.documentId = u"file_1"_s; break;
        case 100: intent.evidence.clear(), intent.metadata.clear(); break;
        case 101: intent.evidence = "{}", intent.metadata = "{}"; break;
        case 102: intent.verb = WriteVerb::Stage; break;
        case 103: intent.verb = WriteVerb::Stage, intent.evidence.clear(), intent.metadata.clear(); break;
        case 104: intent.metadata = "{\"a\":1}"; break;
        case 105: intent.metadata = "{\"a]&submit\":\"false\"}"; break;
        }
        QCOMPARE(bench.client()->requestFor(intent).error().kind, error);
        const SendObservation seen = send(bench, intent);
        QCOMPARE(seen.error.kind, error);
        QCOMPARE(judge(intent, seen), SendVerdict::NotSent);
        QVERIFY(bench.network.requests.isEmpty());
    }
    void hostileTextStaysInItsField()
    {
        FamilyBench stripe(ProviderKind::Stripe);
        WriteIntent intent = stripe.intent(WriteVerb::Respond);
        intent.evidence = evidenceJson({{u"uncategorized_text"_s, u"a&submit=false\r\nX: y +%20=é\u202e"_s}});
        intent.metadata = "{\"k&e=y\":\"\"}"; // "" takes a key away
        QCOMPARE(stripe.client()->requestFor(intent)->body,
            QByteArray("evidence[uncategorized_text]=a%26submit%3Dfalse%0D%0AX%3A%20y%20%2B%2520%3D%C3%A9%E2%80%AE"
                       "&metadata[k%26e%3Dy]=&submit=true"));
        FamilyBench woosh(ProviderKind::WooshPay);
        intent = woosh.intent(WriteVerb::Respond);
        intent.evidence = evidenceJson({{u"receipt"_s, u""_s}, {u"uncategorized_text"_s, u"\"},\"x\":{"_s}});
        intent.metadata = " {\"n\":1.10} ";
        QCOMPARE(woosh.client()->requestFor(intent)->body,
            QByteArray("{\"evidence\":{\"receipt\":\"\",\"uncategorized_text\":\"\\\"},\\\"x\\\":{\"},"
                       "\"metadata\":{\"n\":1.10}}"));
    }

    void answersAreJudged_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("change");
        QTest::addColumn<ErrorKind>("error");
        QTest::addColumn<SendVerdict>("verdict");
        QTest::newRow("lost") << 200 << QByteArray() << ErrorKind::BadData << SendVerdict::Applied;
        QTest::newRow("other id") << 200 << QByteArray("id") << ErrorKind::WrongObject << SendVerdict::Unclear;
        QTest::newRow("live") << 200 << QByteArray("mode") << ErrorKind::WrongMode << SendVerdict::Unclear;
        QTest::newRow("still open") << 200 << QByteArray("status") << ErrorKind::BadData << SendVerdict::Unclear;
        QTest::newRow("HTML") << 200 << QByteArray("html") << ErrorKind::NotJson << SendVerdict::Unclear;
        QTest::newRow("error with 200") << 200 << QByteArray("error") << ErrorKind::Rejected << SendVerdict::Unclear;
        const std::tuple<int, ErrorKind, SendVerdict> rows[] = {{400, ErrorKind::Rejected, SendVerdict::Refused},
            {401, ErrorKind::Unauthorized, SendVerdict::Refused}, {402, ErrorKind::Rejected, SendVerdict::Unclear},
            {404, ErrorKind::NotFound, SendVerdict::Refused}, {409, ErrorKind::Rejected, SendVerdict::Unclear},
            {415, ErrorKind::Rejected, SendVerdict::Refused}, {422, ErrorKind::Rejected, SendVerdict::Refused},
            {429, ErrorKind::RateLimited, SendVerdict::Refused}, {500, ErrorKind::ServerFault, SendVerdict::Unclear},
            {307, ErrorKind::Redirected, SendVerdict::Unclear}};
        for (const auto &[status, error, verdict] : rows)
            QTest::addRow("%d", status) << status << QByteArray("error") << error << verdict;
    }
    void answersAreJudged()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, change);
        QFETCH(ErrorKind, error);
        QFETCH(SendVerdict, verdict);
        for (const ProviderKind kind : {ProviderKind::WooshPay, ProviderKind::Stripe}) {
            FamilyBench bench(kind);
            QByteArray body = bench.data("dispute-lost.json");
            if (change == "id")
                body.replace(disputeId(kind).toLatin1(), "dp_other");
            else if (change == "mode")
                body.replace("\"livemode\": false", "\"livemode\": true");
            else if (change == "status")
                body.replace("\"lost\"", "\"needs_response\"");
            else if (change == "html")
                body = "<html>";
            else if (change == "error")
                body = "{\"error\":{\"code\":\"c\",\"message\":\"m\",\"errors\":[\"Accept\"]}}";
            FakeAnswer answer = FakeAnswer::json(body, status);
            answer.headers.append(std::pair<QByteArray, QByteArray>("Stripe-Should-Retry", "true"));
            bench.network.plan(answer);
            bench.network.plan(FakeAnswer::json(bench.data("dispute-lost.json"))); // a second try would succeed
            const WriteIntent intent = bench.intent(WriteVerb::Concede);
            const SendObservation seen = send(bench, intent);
            QCOMPARE(seen.error.kind, error);
            QCOMPARE(judge(intent, seen), verdict);
            QCOMPARE(int(bench.network.requests.size()), 1); // whatever the server wants retried
            QCOMPARE(seen.error.serverMessage, change == "error" ? u"m\nAccept"_s : QString());
        }
    }
    void uploadsTellTheirFile()
    {
        for (const ProviderKind kind : {ProviderKind::WooshPay, ProviderKind::Stripe}) {
            FamilyBench bench(kind);
            const FamilyUpload upload(bench, "%PDF-1.7\n");
            bench.network.plan(FakeAnswer::json(bench.data("file.json")));
            const SendObservation seen = send(bench, upload.intent);
            QCOMPARE(judge(upload.intent, seen), SendVerdict::Applied);
            QCOMPARE(seen.document->id, receiptId(kind));
            QCOMPARE(seen.document->filename, u"receipt.pdf"_s);
            QCOMPARE(seen.document->kind, u"receipt"_s);
            QVERIFY(seen.document->createdAt.isValid() && seen.document->size > 0);
            const auto exact = bench.client()->requestFor(upload.intent);
            QVERIFY(exact->body.contains("(9 bytes of receipt.pdf)"));
            bench.network.plan(FakeAnswer::json(bench.data("dispute.json"))); // no file
            QCOMPARE(judge(upload.intent, send(bench, upload.intent)), SendVerdict::Unclear);
        }
    }
    void filesThatAreNotSent()
    {
        FamilyBench bench(ProviderKind::Stripe);
        const auto refusal = [&bench](const WriteIntent &intent) { return send(bench, intent).error.kind; };
        FamilyUpload upload(bench, "confirmed");
        WriteIntent intent = upload.intent;
        intent.fileKind = u"customer_name"_s; // a text field
        QCOMPARE(refusal(intent), ErrorKind::InvalidInput);
        intent.fileKind.clear();
        QCOMPARE(refusal(intent), ErrorKind::InvalidInput);
        intent = upload.intent;
        intent.fileSha256.clear();
        QCOMPARE(refusal(intent), ErrorKind::InvalidInput);
        intent = upload.intent;
        intent.filePath += u"-gone"_s;
        QCOMPARE(refusal(intent), ErrorKind::FileUnreadable);
        const FamilyUpload large(bench, QByteArray(10 * 1024 * 1024 + 1, 'x'));
        QCOMPARE(refusal(large.intent), ErrorKind::FileTooLarge);
        QVERIFY(bench.network.requests.isEmpty());
    }

    void arrivesOnce_data()
    {
        QTest::addColumn<ProviderKind>("kind");
        QTest::addColumn<WriteVerb>("verb");
        QTest::addColumn<Fault>("fault");
        const std::pair<const char *, Fault> faults[] = {{"close after headers", Fault::CloseAfterHeaders},
            {"close after all", Fault::CloseAfterAll}, {"reset after all", Fault::ResetAfterAll},
            {"half headers", Fault::HalfHeaders}, {"half body", Fault::HalfBody}};
        for (const ProviderKind kind : {ProviderKind::WooshPay, ProviderKind::Stripe})
            for (const WriteVerb verb : {WriteVerb::Respond, WriteVerb::Concede, WriteVerb::UploadDocument})
                for (const auto &[name, fault] : faults)
                    QTest::addRow("%s %s %s", qPrintable(providerName(kind)), qPrintable(writeVerbName(verb)), name)
                        << kind << verb << fault;
    }
    void arrivesOnce()
    {
        QFETCH(ProviderKind, kind);
        QFETCH(WriteVerb, verb);
        QFETCH(Fault, fault);
        FaultServer server(FaultServer::Speaks::Http);
        server.answer = FaultServer::json(200, familyData(kind, "dispute-lost.json"));
        FamilyBench bench(kind);
        bench.account.baseUrl = server.url({});
        const FamilyUpload upload(bench, "%PDF-1.7\n");
        const WriteIntent intent = verb == WriteVerb::UploadDocument ? upload.intent : bench.intent(verb);
        QNetworkAccessManager network;
        const auto client = makeProvider(bench.account, Secret(bench.key), network, bench.options);
        server.plan(fault);
        const auto future = client->send(intent);
        QVERIFY(waitFor(future));
        QCOMPARE(judge(intent, future.result()), SendVerdict::Unclear);
        QVERIFY(future.result().bytesLeft);
        QVERIFY(waitFor(client->dispute(intent.disputeId))); // a fence: what was sent before it has been seen
        const auto writes = std::count_if(server.requests.cbegin(), server.requests.cend(),
            [](const QByteArray &request) { return request.startsWith("POST"); });
        QCOMPARE(int(writes), 1);
    }

    void stripeWaits()
    {
        ProviderOptions options;
        const RetryRules rules = stripe::stripeDialect().retry();
        Error fault;
        fault.kind = ErrorKind::ServerFault;
        fault.httpStatus = 500;
        options.jitter = [] { return 1.0; };
        const int waits[] = {500, 1000, 2000, 4000, 5000, 5000};
        for (int tries = 1; tries <= 6; ++tries)
            QCOMPARE(int(backoff(tries, fault, options, rules).count()), waits[tries - 1]);
        options.jitter = [] { return 0.0; };
        QCOMPARE(int(backoff(5, fault, options, rules).count()), 2500);
        fault.retryAfter = std::chrono::seconds(30); // the server's own wish goes before the cap
        QCOMPARE(int(backoff(1, fault, options, rules).count()), 30'000);
        Error lost;
        lost.kind = ErrorKind::ConnectionLost;
        QVERIFY(isWorthRetrying(lost, {}, rules));
        lost.kind = ErrorKind::TlsFailed;
        QVERIFY(!isWorthRetrying(lost, {}, rules));
    }
};

QTEST_GUILESS_MAIN(TestFamilyWrites)
#include "tst_familywrites.moc"
