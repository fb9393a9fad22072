#include "models/domain/asyncresult.h"
#include "models/providers/providerfactory.h"
#include "models/store/sqliteledger.h"
#include "models/store/storethread.h"
#include "models/sync/writedesk.h"
#include "tests/faults/quickfolder.h"
#include "tests/faults/scriptedserver.h"
#include "tests/support/proof.h"
#include "tests/support/waitfor.h"

#include <QNetworkAccessManager>
#include <QTemporaryDir>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

namespace {
/// One account on an honest server: provider, ledger and write desk are the program's own.
struct Bench {
    explicit Bench(ProviderKind kind, const std::function<void(Account &)> &adjust = {})
        : truth(kind, Operation::Concede)
        , server(truth, faultRows().front(), true, QUrl())
    {
        account.id = QUuid::createUuid();
        account.provider = kind;
        account.baseUrl = server.url();
        server.authorization = "Basic " + (key().reveal() + ':').toBase64();
        ProviderOptions options;
        options.maxTries = 1;
        options.tls = server.clientTls();
        options.writeNetwork = &writeNetwork;
        honest = makeProvider(account, key(), network, options);
        if (adjust)
            adjust(account);
        provider = makeProvider(account, key(), network, options);
        if (!waitFor(ledger.openFile()))
            qFatal("no ledger");
        desk = newDesk();
    }
    Secret key() const
    {
        return Secret(account.provider == ProviderKind::Omise ? QByteArray("skey_test_5xuy4w91xqz7d1w9u0t")
                                                              : QByteArray("sk_test_5xuy4w91xqz7d1w9u0t"));
    }
    std::unique_ptr<WriteDesk> newDesk()
    {
        return std::make_unique<WriteDesk>(
            account, *provider, ledger, systemNow, OutcomeResolver::Schedule{{1ms, 2ms, 20ms}, 20ms});
    }
    Dispute read()
    {
        const auto future = honest->dispute(truth.disputeId());
        if (!waitFor(future) || !future.result())
            qFatal("no dispute");
        return *future.result();
    }
    WriteIntent intentOn(const Dispute &seen) const
    {
        WriteIntent intent;
        intent.id = QUuid::createUuid();
        intent.account = account.id;
        intent.provider = account.provider;
        intent.disputeId = seen.id;
        intent.verb = WriteVerb::Concede;
        intent.amount = seen.amount;
        intent.seen = SeenState::of(seen);
        intent.confirmedAt = systemNow();
        return intent;
    }
    WriteOutcome confirm(WriteDesk &with, const WriteIntent &intent, const Dispute &seen)
    {
        QSignalSpy ended(&with, &WriteDesk::ended);
        with.sendConfirmed(intent, seen);
        if (ended.isEmpty() && !ended.wait(60'000))
            qFatal("the write does not end");
        return ended.first().at(1).value<WriteOutcome>();
    }

    QTemporaryDir folder;
    Truth truth;
    ScriptedServer server;
    QNetworkAccessManager network;
    QNetworkAccessManager writeNetwork;
    Account account;
    std::unique_ptr<Provider> honest; ///< the account as it should be, for reading
    std::unique_ptr<Provider> provider;
    StoreThread thread;
    SqliteLedger ledger{thread, folder.path()};
    std::unique_ptr<WriteDesk> desk;
};

/// What does not fit together in a write: intent, account, dispute.
struct Mismatch {
    const char *name;
    std::function<void(WriteIntent &, Dispute &)> change;
    std::function<void(Account &)> adjust;
    bool bySend = true; ///< the provider alone refuses it too
};

const QList<Mismatch> &mismatches()
{
    using I = WriteIntent;
    using D = Dispute;
    static const QList<Mismatch> all{
        {"intent is live", [](I &intent, D &) { intent.mode = Mode::Live; }, {}},
        {"intent of another account", [](I &intent, D &) { intent.account = QUuid::createUuid(); }, {}},
        {"intent of another provider",
            [](I &intent, D &) {
                const bool isOmise = intent.provider == ProviderKind::Omise;
                intent.provider = isOmise ? ProviderKind::Stripe : ProviderKind::Omise;
            },
            {}},
        {"intent on another dispute than was read", [](I &, D &fresh) { fresh.id = fresh.id.chopped(1) + u'2'; }, {},
            false},
        {"intent on a dispute of another provider",
            [](I &intent, D &) {
                const bool isOmise = intent.provider == ProviderKind::Omise;
                intent.disputeId = isOmise ? u"dp_1Matrix0003"_s : u"dspt_test_matrix0001"_s;
            },
            {}},
        {"a path for an id", [](I &intent, D &) { intent.disputeId += u"/../x"_s; }, {}},
        {"no id", [](I &intent, D &) { intent.disputeId.clear(); }, {}},
        {"no id of its own", [](I &intent, D &) { intent.id = QUuid(); }, {}},
        {"the dispute is live", [](I &, D &fresh) { fresh.mode = Mode::Live; }, {}, false},
        {"another amount than seen", [](I &, D &fresh) { fresh.amount.minor += 1; }, {}, false},
        {"another status than seen", [](I &intent, D &) { intent.seen.status = u"pending"_s; }, {}, false},
        {"a live account with a test key", [](I &intent, D &) { intent.mode = Mode::Live; },
            [](Account &account) { account.mode = Mode::Live; }},
        {"a live account on loopback", [](I &intent, D &fresh) { intent.mode = fresh.mode = Mode::Live; },
            [](Account &account) { account.mode = Mode::Live; }},
    };
    return all;
}
} // namespace

/// I6 and I7 with the server's own count: what does not fit, or was not confirmed in this run, opens no connection.
class TestFaultGuards : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useQuickFolders(); }

    void whatDoesNotFitOpensNoConnection()
    {
        int cases = 0;
        for (const ProviderKind kind : {ProviderKind::Omise, ProviderKind::WooshPay, ProviderKind::Stripe})
            for (const Mismatch &mismatch : mismatches())
                for (const bool byDesk : {true, false}) {
                    if (!byDesk && !mismatch.bySend)
                        continue;
                    const QByteArray name =
                        providerName(kind).toUtf8() + ", " + mismatch.name + (byDesk ? "" : ", send()");
                    Bench bench(kind, mismatch.adjust);
                    Dispute fresh = bench.read();
                    WriteIntent intent = bench.intentOn(fresh);
                    mismatch.change(intent, fresh);
                    const int before = bench.server.connections;
                    if (byDesk) {
                        const WriteOutcome outcome = bench.confirm(*bench.desk, intent, fresh);
                        QVERIFY2(outcome.halt != Halt::None || outcome.state == ActionState::NotSent, name.constData());
                        QVERIFY2(!outcome.isDone(), name.constData());
                    } else {
                        const auto sent = bench.provider->send(intent);
                        QVERIFY2(waitFor(sent), name.constData());
                        QCOMPARE(judge(intent, sent.result()), SendVerdict::NotSent);
                    }
                    QVERIFY2(bench.server.connections == before, name.constData());
                    QVERIFY2(bench.server.writesBegun == 0 && !bench.truth.applied, name.constData());
                    QVERIFY2(bench.server.strangers == 0 && bench.server.strays == 0, name.constData());
                    ++cases;
                }
        proof("I6",
            u"%1 mismatches of intent, account, key, host, id and dispute at 3 providers: 0 connections"_s.arg(cases));
    }

    void nothingIsWrittenWithoutAConfirmation()
    {
        int cases = 0;
        for (const ProviderKind kind : {ProviderKind::Omise, ProviderKind::WooshPay, ProviderKind::Stripe}) {
            Bench bench(kind);
            const Dispute fresh = bench.read();
            const WriteIntent intent = bench.intentOn(fresh);
            const auto prepared = bench.desk->prepare(intent);
            QVERIFY(waitFor(prepared));
            QVERIFY(bool(prepared.result()));
            QCOMPARE(bench.server.writesBegun, 0);
            QCOMPARE(bench.server.strangers + bench.server.strays, 0);
            ++cases;
            // What an earlier run left in each open state is taken up by a new desk: read, never sent.
            for (const int steps : {0, 1, 2}) {
                Bench earlier(kind);
                const Dispute seen = earlier.read();
                const WriteIntent left = earlier.intentOn(seen);
                QVERIFY(waitFor(earlier.ledger.arm(left)));
                if (steps > 0)
                    QVERIFY(waitFor(earlier.ledger.advance(left.id, ActionEvent::SendCommitted)));
                if (steps > 1)
                    QVERIFY(waitFor(earlier.ledger.advance(left.id, ActionEvent::OutcomeUnclear)));
                const auto restarted = earlier.newDesk();
                QSignalSpy resolved(restarted.get(), &WriteDesk::resolved);
                restarted->takeUpOpen();
                const auto settled = [&resolved] {
                    return !resolved.isEmpty() && isSettled(resolved.last().at(1).value<ActionState>());
                };
                QTRY_VERIFY_WITH_TIMEOUT(settled(), 60'000);
                QCOMPARE(resolved.last().at(1).value<ActionState>(),
                    steps == 0 ? ActionState::NotSent : ActionState::SeenNotApplied);
                QCOMPARE(earlier.server.writesBegun, 0);
                QCOMPARE(earlier.server.strangers + earlier.server.strays, 0);
                ++cases;
            }
        }
        proof("I7", u"%1 cases of preparing and of taking up what an earlier run left: 0 writes"_s.arg(cases));
    }

    void oneConfirmationIsOneWrite()
    {
        int cases = 0;
        for (const ProviderKind kind : {ProviderKind::Omise, ProviderKind::WooshPay, ProviderKind::Stripe}) {
            Bench bench(kind);
            const Dispute fresh = bench.read();
            const WriteIntent intent = bench.intentOn(fresh);
            const auto second = bench.newDesk(); // another window, or another instance on the same ledger
            QSignalSpy others(second.get(), &WriteDesk::ended);
            bench.desk->sendConfirmed(intent, fresh);
            WriteIntent rival = intent;
            rival.id = QUuid::createUuid();
            second->sendConfirmed(rival, fresh);
            QCOMPARE(bench.confirm(*bench.desk, intent, fresh).state, ActionState::Applied);
            QTRY_VERIFY_WITH_TIMEOUT(!others.isEmpty(), 60'000);
            QCOMPARE(others.first().at(1).value<WriteOutcome>().halt, Halt::LedgerRefused);
            bench.desk->sendConfirmed(intent, fresh); // and again, when all is over
            const auto restarted = bench.newDesk();
            const WriteOutcome again = bench.confirm(*restarted, intent, fresh);
            QCOMPARE(again.halt, Halt::LedgerRefused);
            QCOMPARE(bench.server.writesBegun, 1);
            QCOMPARE(bench.server.strangers + bench.server.strays, 0);
            cases += 5;
        }
        proof("I1 I7", u"%1 confirmations, rivals and repeats of 3 intents: 3 writes"_s.arg(cases));
    }
};

QTEST_GUILESS_MAIN(TestFaultGuards)
#include "tst_faultguards.moc"
