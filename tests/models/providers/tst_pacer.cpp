#include "models/providers/fetch.h"
#include "models/providers/pacer.h"
#include "models/providers/requestrules.h"
#include "tests/support/fakenetwork.h"
#include "tests/support/waitfor.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;
using std::chrono::milliseconds;

namespace {
/// Reads that end only when the test says so.
struct Line {
    std::shared_ptr<ReadSlots> reads;
    Pacer pacer;
    QList<Pacer::Ticket> under; ///< let go and not ended, in that order

    explicit Line(std::shared_ptr<ReadSlots> shared, PacerRules rules = {})
        : reads(std::move(shared))
        , pacer(reads, std::move(rules))
    {
    }
    Pacer::Ticket want(ReadRank rank = ReadRank::Background)
    {
        const Pacer::Ticket ticket = pacer.take();
        pacer.ask(ticket, rank, [this, ticket] { under.append(ticket); });
        return ticket;
    }
    void want(int count)
    {
        for (int n = 0; n < count; ++n)
            want();
    }
    void end(Pacer::Outcome outcome = Pacer::Outcome::Answered, milliseconds wait = {})
    {
        pacer.ended(under.takeFirst(), outcome, wait);
    }
};

PacerRules quick()
{
    PacerRules rules;
    rules.pauseBase = milliseconds(1);
    rules.longestPause = milliseconds(4);
    rules.jitter = [] { return 0.5; };
    return rules;
}
} // namespace

/// Who may read, when the server says "slow down" and when it does not.
class TestPacer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itGrowsToItsMost()
    {
        Line line(std::make_shared<ReadSlots>(20));
        line.want(300);
        QCOMPARE(line.under.size(), 4);
        for (int n = 0; n < 100; ++n)
            line.end();
        QCOMPARE(line.under.size(), 6);
    }

    void aCrowdOfRefusalsHalvesOnce()
    {
        Line line(std::make_shared<ReadSlots>(20), quick());
        QSignalSpy slowed(&line.pacer, &Pacer::slowedDown);
        line.want(50);
        for (int n = 0; n < 4; ++n)
            line.end(Pacer::Outcome::SlowDown);
        QCOMPARE(line.pacer.width(), 2);
        QCOMPARE(line.under.size(), 0); // all wait
        QTRY_COMPARE_WITH_TIMEOUT(line.under.size(), 2, 30'000);
        QCOMPARE(slowed.size(), 2);
        for (int n = 0; n < 2; ++n)
            line.end(Pacer::Outcome::SlowDown);
        QTRY_COMPARE_WITH_TIMEOUT(line.under.size(), 1, 30'000);
        for (int n = 0; n < 31; ++n)
            line.end();
        QCOMPARE(line.pacer.width(), 1); // slowly
        line.end();
        QCOMPARE(line.pacer.width(), 2);
    }

    void allReadsWaitAsLongAsAskedFor()
    {
        Line line(std::make_shared<ReadSlots>(20));
        line.want(10);
        line.end(Pacer::Outcome::SlowDown, std::chrono::minutes(5));
        line.end();
        line.end();
        line.end();
        line.want(ReadRank::Person);
        QCOMPARE(line.under.size(), 0);
        QVERIFY(line.pacer.isSlowedDown());
    }

    void aPersonsReadGoesFirst()
    {
        Line line(std::make_shared<ReadSlots>(4));
        line.want(100);
        QCOMPARE(line.under.size(), 4);
        const Pacer::Ticket mine = line.want(ReadRank::Person);
        QCOMPARE(line.under.last(), mine); // it did not even wait for one to end
        const Pacer::Ticket second = line.want(ReadRank::Person);
        const Pacer::Ticket third = line.want(ReadRank::Person);
        QVERIFY(line.under.contains(second) && !line.under.contains(third));
        line.end();
        QVERIFY(line.under.contains(third));
    }

    void accountsTakeTurns()
    {
        const auto reads = std::make_shared<ReadSlots>(6);
        Line big(reads), small(reads), other(reads);
        big.want(1000);
        small.want(3);
        other.want(3);
        QCOMPARE(big.under.size(), 4);
        QCOMPARE(small.under.size() + other.under.size(), 2);
        for (int n = 0; n < 4; ++n)
            big.end();
        QCOMPARE(small.under.size() + other.under.size(), 4 + 1); // three of the four that were free, at least
        QVERIFY(reads->used() <= 6);
    }

    void whoIsGoneHoldsNothing()
    {
        const auto reads = std::make_shared<ReadSlots>(4);
        Line stays(reads);
        {
            Line goes(reads);
            goes.want(10);
            stays.want(10);
            QCOMPARE(stays.under.size(), 0);
            goes.pacer.withdraw(goes.under.takeFirst());
            QCOMPARE(reads->used(), 4);
        }
        QCOMPARE(stays.under.size(), 4);
        QCOMPARE(reads->used(), 4);
    }

    /// A walk's page outlives a storm; nobody asks in a loop meanwhile.
    void aStormIsNoFailure()
    {
        FakeNetwork network;
        ProviderOptions options;
        options.pacer = std::make_shared<Pacer>(std::make_shared<ReadSlots>(), quick());
        options.maxTries = 2;
        Breaker breaker;
        QObject parent;
        const FetchRules rules{milliseconds(5000), 1000, nullptr, {}};
        const auto get = [&](ReadRank rank) {
            const ReadRequest asked(plainRequest(QUrl(u"https://api.example/x"_s), options), {}, rank);
            return Fetch::start(network, asked, rules, options, breaker, &parent);
        };
        for (int n = 0; n < 20; ++n)
            network.plan(FakeAnswer::json("{}", 429));
        network.plan(FakeAnswer::json("{}"));
        const auto page = get(ReadRank::Background);
        QVERIFY(waitFor(page));
        QVERIFY(bool(page.result()));
        QCOMPARE(int(network.requests.size()), 21);

        for (int n = 0; n < 100; ++n) // but not for ever
            network.plan(FakeAnswer::json("{}", 429));
        const auto refused = get(ReadRank::Background);
        QVERIFY(waitFor(refused));
        QCOMPARE(refused.result().error().kind, ErrorKind::RateLimited);
        QCOMPARE(int(network.requests.size()), 21 + options.maxSlowDowns);

        const auto mine = get(ReadRank::Person); // a person is told sooner
        QVERIFY(waitFor(mine));
        QCOMPARE(int(network.requests.size()), 21 + options.maxSlowDowns + 2);
        QCOMPARE(options.pacer->underWay(), 0);
    }
};

QTEST_GUILESS_MAIN(TestPacer)
#include "tst_pacer.moc"
