#include "models/domain/version.h"
#include "models/providers/releasecheck.h"
#include "tests/support/faultserver.h"
#include "tests/support/waitfor.h"

#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using disputedesk::test::Fault;
using disputedesk::test::FaultServer;
using disputedesk::test::waitFor;

/// One question over the wire: what it says, and what it takes for an answer.
class TestReleaseCheck : public QObject {
    Q_OBJECT

    static QByteArray announced()
    {
        return "{\"format\": \"disputedesk-release\", \"version\": 1, \"release\": \"9.8.7\", \"files\": []}";
    }
    static ErrorKind problem(ReleaseCheck &check)
    {
        const auto asked = check.ask();
        if (!waitFor(asked) || asked.result())
            qFatal("an answer was taken");
        return asked.result().error().kind;
    }

private Q_SLOTS:
    void saysTheVersionAndNothingElse()
    {
        FaultServer server(FaultServer::Speaks::Http);
        server.answer = FaultServer::json(200, announced(), "Set-Cookie: seen=1; Max-Age=9999\r\n");
        ReleaseCheck check(server.url(u"/release.json"_s));
        QTest::qWait(50);
        QCOMPARE(server.connections, 0); // not before it is asked
        for (int again = 0; again < 2; ++again) {
            const auto asked = check.ask();
            QVERIFY(waitFor(asked));
            QVERIFY(asked.result());
            QCOMPARE(asked.result()->version, u"9.8.7"_s);
        }
        QCOMPARE(server.requests.size(), 2);
        for (const QByteArray &request : server.requests) {
            QByteArrayList said;
            for (const QByteArray &line : request.trimmed().split('\n'))
                said << line.trimmed();
            QCOMPARE(said.takeFirst(), "GET /release.json HTTP/1.1"_ba);
            std::sort(said.begin(), said.end());
            // Qt's own lines of any request, the version, and one language for everybody.
            QCOMPARE(said,
                (QByteArrayList{"Accept-Encoding: identity", "Accept-Language: en", "Accept: application/json",
                    "Cache-Control: no-cache", "Connection: Keep-Alive",
                    "Host: " + server.url({}).authority().toLatin1(), "Pragma: no-cache",
                    "User-Agent: Disputedesk/" + programVersion().toLatin1()}));
        }
    }

    void overTls()
    {
        FaultServer server(FaultServer::Speaks::Tls);
        server.answer = FaultServer::json(200, announced());
        ProviderOptions trusted;
        trusted.tls = FaultServer::clientTls();
        ReleaseCheck check(server.url(u"/release.json"_s), trusted);
        const auto asked = check.ask();
        QVERIFY(waitFor(asked));
        QVERIFY(asked.result());
        ReleaseCheck stranger(server.url(u"/release.json"_s)); // a certificate that nobody vouches for
        QCOMPARE(problem(stranger), ErrorKind::TlsFailed);
        QCOMPARE(server.requests.size(), 1);
    }

    void aRedirectIsNotFollowed_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {301, 302, 303, 307, 308})
            QTest::addRow("%d", status) << status;
    }
    void aRedirectIsNotFollowed()
    {
        QFETCH(int, status);
        FaultServer other(FaultServer::Speaks::Http);
        other.answer = FaultServer::json(200, announced());
        FaultServer server(FaultServer::Speaks::Http);
        server.answer = FaultServer::json(status, announced(), "Location: " + other.url(u"/x"_s).toEncoded() + "\r\n");
        ReleaseCheck check(server.url(u"/release.json"_s));
        QCOMPARE(problem(check), ErrorKind::Redirected);
        QCOMPARE(other.connections, 0);
        QCOMPARE(server.requests.size(), 1);
    }

    void answersThatAreNone()
    {
        FaultServer server(FaultServer::Speaks::Http);
        ReleaseCheck check(server.url(u"/release.json"_s));
        server.answer = FaultServer::json(200, QByteArray(qsizetype(kMostReleaseBytes) + 1, ' '));
        QCOMPARE(problem(check), ErrorKind::TooLarge);
        server.answer = FaultServer::json(200, "<html>Sign in</html>");
        QCOMPARE(problem(check), ErrorKind::NotJson);
        server.answer = FaultServer::json(200, "{}");
        QCOMPARE(problem(check), ErrorKind::BadData);
        server.answer = FaultServer::json(503, announced());
        const qsizetype before = server.requests.size();
        QCOMPARE(problem(check), ErrorKind::ServerFault);
        QCOMPARE(server.requests.size(), before + 1); // once, not again and again
        server.plan(Fault::HalfBody);
        server.answer = FaultServer::json(200, announced());
        QCOMPARE(problem(check), ErrorKind::ConnectionLost);
    }

    /// The program ends while it asks.
    void itGoesWhileItAsks()
    {
        FaultServer server(FaultServer::Speaks::Http);
        server.plan(Fault::Silent);
        auto check = std::make_unique<ReleaseCheck>(server.url(u"/release.json"_s));
        const auto asked = check->ask();
        QTRY_COMPARE_WITH_TIMEOUT(server.requests.size(), 1, 30'000);
        check.reset();
        QVERIFY(asked.isCanceled());
        QVERIFY(asked.isFinished());
    }

    void onlyTrustworthyAddresses()
    {
        for (const char *address : {"http://updates.example/release.json", "ftp://127.0.0.1/x", "",
                 "https://user:secret@updates.example/x", "file:///etc/passwd"}) {
            ReleaseCheck check(QUrl(QString::fromLatin1(address)));
            QCOMPARE(problem(check), ErrorKind::InvalidInput);
        }
    }
};

QTEST_GUILESS_MAIN(TestReleaseCheck)
#include "tst_releasecheck.moc"
