#include "models/domain/uploadtraces.h"
#include "tests/models/sync/packetbench.h"

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// A confirmed response that waits for the provider's list can be called off, with nothing sent; once it may be on its
/// way it cannot.
class TestCalledOff : public PacketBench {
    Q_OBJECT

private Q_SLOTS:
    void whileItWaitsNothingIsSent()
    {
        uploadSlip(1'000'000); // it waits until it is called off, on the slowest machine
        listAt(0);
        const WriteIntent waiting = response();
        QSignalSpy waits(desk.get(), &WriteDesk::waitingForList);
        QSignalSpy ended(desk.get(), &WriteDesk::ended);
        desk->sendConfirmed(waiting, with({}));
        QVERIFY(!desk->callOff(waiting.id)); // the first look is under way: nothing was said of waiting
        QTRY_COMPARE_WITH_TIMEOUT(waits.size(), 1, 60'000);
        QCOMPARE(waits.first().at(0).value<WriteIntent>().id, waiting.id);
        QVERIFY(waits.first().at(1).toBool());
        QVERIFY(!desk->callOff(response().id)); // another's
        QVERIFY(ended.isEmpty());

        QVERIFY(desk->callOff(waiting.id));
        QCOMPARE(ended.size(), 1);
        const auto outcome = ended.first().at(1).value<WriteOutcome>();
        QCOMPARE(outcome.halt, Halt::CalledOff);
        QCOMPARE(namesOf(outcome.unlisted), QStringList{u"slip.pdf"_s});
        QVERIFY(!desk->isSending());
        QVERIFY(!desk->callOff(waiting.id));

        listAt(1); // there it is: whatever still looked would go on now
        desk->sendConfirmed(waiting, with({})); // nor is it confirmed any more
        const WriteIntent next = response();
        QVERIFY(reviewed(next).unlisted.awaited.isEmpty());
        QCOMPARE(ended.size(), 1);
        QCOMPARE(provider->sends.size(), 1);
        QCOMPARE(ledger->entries.size(), 1); // the upload: as of every response that halts, nothing was armed
    }

    /// In the very moment in which a look shows the file.
    void atTheLookThatShowsIt()
    {
        uploadSlip();
        listAt(2);
        const WriteIntent waiting = response();
        bool isCalledOff = false;
        QObject scope;
        connect(desk.get(), &WriteDesk::disputeRead, &scope, [&](const Dispute &read) {
            if (hasDocument(read, u"docu_test_1"_s))
                isCalledOff = desk->callOff(waiting.id);
        });
        QCOMPARE(outcomeOf(waiting, with({})).halt, Halt::CalledOff);
        QVERIFY(isCalledOff);
        QCOMPARE(m_looks, 2);
        QVERIFY(!reviewed(response()).fresh.documents.isEmpty()); // and whatever was under way had its turn
        QCOMPARE(provider->sends.size(), 1);
        QCOMPARE(ledger->entries.size(), 1);
    }

    /// From the moment on in which it goes to the ledger.
    void onceItGoesItHasNoEffect()
    {
        uploadSlip();
        listAt(2);
        provider->holdSends = true;
        const WriteIntent going = response();
        QList<bool> said;
        bool isCalledOff = false;
        QObject scope;
        connect(desk.get(), &WriteDesk::waitingForList, &scope, [&](const WriteIntent &intent, bool waits) {
            said.append(waits);
            if (!waits)
                isCalledOff = desk->callOff(intent.id);
        });
        QSignalSpy ended(desk.get(), &WriteDesk::ended);
        desk->sendConfirmed(going, with({}));
        QTRY_COMPARE_WITH_TIMEOUT(provider->sends.size(), 2, 60'000);
        QCOMPARE(said, (QList<bool>{true, false}));
        QVERIFY(!isCalledOff);
        QVERIFY(!desk->callOff(going.id));
        QVERIFY(ended.isEmpty());
        QCOMPARE(ledger->entries.constLast().state, ActionState::Sending);

        Dispute after = with({slip(u"docu_test_1"_s)});
        after.status = u"pending"_s;
        after.message = going.message;
        provider->put(after);
        provider->held.constFirst()->addResult(answered(200, after));
        provider->held.constFirst()->finish();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 60'000);
        QCOMPARE(ended.first().at(1).value<WriteOutcome>().halt, Halt::None);
        QCOMPARE(ended.first().at(1).value<WriteOutcome>().state, ActionState::Applied);
        QCOMPARE(provider->sends.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestCalledOff)
#include "tst_calledoff.moc"
