#include "tests/app/world.h"

#include <QCryptographicHash>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// Provider, cache, ledger, feed and write desk together against the sandbox: what the server counted is the judge.
class TestEndToEnd : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { registerWorldTypes(); }

    void firstSyncReadsEverythingAndTheCacheKeepsIt()
    {
        World world(333);
        QVERIFY(await(world.cache->open()));
        const SyncReport report = world.sync();
        QVERIFY(report.whole);
        QVERIFY(report.complete);
        QCOMPARE(report.seen, 333);
        QCOMPARE(report.broken.size(), 0);
        QSignalSpy rows(world.cache.get(), &CacheStore::rowsLoaded);
        QCOMPARE(*await(world.cache->loadRows({7, {}})), 333);
        const auto shown = [&rows] {
            qsizetype count = 0;
            for (const auto &batch : rows)
                count += batch.first().value<BatchPtr>()->rows.size();
            return count;
        };
        QTRY_COMPARE_WITH_TIMEOUT(shown(), 333, 30'000); // the batches come by the event loop
    }

    void refreshCostsWhatChanged()
    {
        World world(1000);
        QVERIFY(await(world.cache->open()));
        QVERIFY(world.sync().complete);
        const int before = world.requests();
        const QString moved = world.pick(u"acceptable"_s);
        world.control("change", "{\"id\":\"" + moved.toLatin1() + "\",\"status\":\"lost\"}");
        const SyncReport report = world.sync();
        QVERIFY(!report.whole);
        QVERIFY(report.complete);
        const int after = world.requests();
        QVERIFY2(after - before <= 10, qPrintable(QString::number(after - before)));
        QCOMPARE((*await(world.cache->dispute(moved)))->status, u"lost"_s);
    }

    void respondsOnce()
    {
        World world;
        QVERIFY(await(world.cache->open()));
        const QString id = world.pick(u"acceptable"_s);
        const Dispute dispute = world.read(id);
        QCOMPARE(dispute.status, u"open"_s);
        WriteIntent intent = anIntent(world.account, dispute, WriteVerb::Respond);
        intent.message = u"ของถูกส่งแล้ว. Delivered on 9 November, signed for."_s;
        intent.metadata = "{\"order_id\":\"SG-1\",\"customer-id\":42,\"nested\":{\"a\":[1,true,null]}}";
        const WriteOutcome outcome = world.send(intent, dispute);
        QCOMPARE(outcome.state, ActionState::Applied);
        QVERIFY(!outcome.requestId.isEmpty());
        QCOMPARE(outcome.now->status, u"pending"_s);
        QCOMPARE(outcome.now->message, intent.message);
        QCOMPARE(world.counted("writes"_L1, id), 1);
        const auto cached = await(world.cache->dispute(id));
        QCOMPARE((*cached)->status, u"pending"_s);
    }

    void irreversibleVerbs_data()
    {
        QTest::addColumn<QString>("pick");
        QTest::addColumn<WriteVerb>("verb");
        QTest::addColumn<QString>("status");
        QTest::newRow("accept") << u"acceptable"_s << WriteVerb::Concede << u"lost"_s;
        QTest::newRow("close as won") << u"closable"_s << WriteVerb::FinaliseWon << u"won"_s;
        QTest::newRow("close as lost") << u"closable"_s << WriteVerb::FinaliseLost << u"lost"_s;
    }

    void irreversibleVerbs()
    {
        QFETCH(QString, pick);
        QFETCH(WriteVerb, verb);
        QFETCH(QString, status);
        World world(400);
        const QString id = world.pick(pick);
        const Dispute dispute = world.read(id);
        const WriteOutcome outcome = world.send(anIntent(world.account, dispute, verb), dispute);
        QCOMPARE(outcome.state, ActionState::Applied);
        QCOMPARE(outcome.now->status, status);
        QVERIFY(outcome.now->closedAt.isValid());
        QCOMPARE(world.counted("writes"_L1, id), 1);
    }

    /// F1, F3: the answer is lost after the server acted. One write, no second, and the truth is found by reading.
    void dropAfterApplyIsFoundByReading()
    {
        World world;
        const QString id = world.pick(u"acceptable"_s);
        const Dispute dispute = world.read(id);
        world.control(
            "faults", "{\"rules\":[{\"kind\":\"drop_after\",\"match\":{\"regex\":\"/accept$\"},\"count\":1}]}");
        QSignalSpy resolved(world.desk.get(), &WriteDesk::resolved);
        QCOMPARE(world.send(anIntent(world.account, dispute, WriteVerb::Concede), dispute).state, ActionState::Unknown);
        QTRY_COMPARE_WITH_TIMEOUT(resolved.size(), 1, 30'000);
        QCOMPARE(resolved.first().at(1).value<ActionState>(), ActionState::SeenApplied);
        QCOMPARE(world.counted("writes"_L1, id), 1);
        QVERIFY(await(world.ledger->verifyChain())->whole);
    }

    void faultsBeforeApplyStayUnknownUntilRead_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::newRow("drop before") << QByteArray("{\"kind\":\"drop_before\"");
        QTest::newRow("500") << QByteArray("{\"kind\":\"server_error\"");
        QTest::newRow("HTML") << QByteArray("{\"kind\":\"not_json\"");
        QTest::newRow("half a body, applied") << QByteArray("{\"kind\":\"half_body\"");
    }

    void faultsBeforeApplyStayUnknownUntilRead()
    {
        QFETCH(QByteArray, fault);
        World world;
        const QString id = world.pick(u"acceptable"_s);
        const Dispute dispute = world.read(id);
        world.control("faults", "{\"rules\":[" + fault + ",\"match\":{\"regex\":\"/accept$\"},\"count\":5}]}");
        QCOMPARE(world.send(anIntent(world.account, dispute, WriteVerb::Concede), dispute).state, ActionState::Unknown);
        QTest::qWait(100); // the resolver reads; it must not write
        QCOMPARE(world.counted("writes"_L1, id), 1);
        // Another write on this dispute waits until the outcome is known.
        const Dispute now = world.read(id);
        if (now.status == "open"_L1)
            QCOMPARE(world.send(anIntent(world.account, now, WriteVerb::Concede), now).halt, Halt::LedgerRefused);
        QCOMPARE(world.counted("writes"_L1, id), 1);
    }

    /// 422 after the server had applied it: not a failure.
    void refusedThoughAppliedIsSeenApplied()
    {
        World world;
        const QString id = world.pick(u"acceptable"_s);
        const Dispute dispute = world.read(id);
        world.control("faults",
            "{\"rules\":[{\"kind\":\"server_error\",\"status\":422,\"applied\":true,\"match\":{\"regex\":\"/"
            "accept$\"},\"count\":1}]}");
        QCOMPARE(
            world.send(anIntent(world.account, dispute, WriteVerb::Concede), dispute).state, ActionState::SeenApplied);
        QCOMPARE(world.counted("writes"_L1, id), 1);
    }

    void refusedVerbChangesNothingAndNamesTheOther_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("405") << 405;
        QTest::newRow("404") << 404;
    }

    void refusedVerbChangesNothingAndNamesTheOther()
    {
        QFETCH(int, status);
        World world;
        const QString id = world.pick(u"acceptable"_s);
        const Dispute dispute = world.read(id);
        world.control("faults",
            "{\"switches\":{\"refuse_accept\":\"post\",\"refused_status\":" + QByteArray::number(status) + "}}");
        const WriteOutcome refused = world.send(anIntent(world.account, dispute, WriteVerb::Concede), dispute);
        QCOMPARE(refused.state, ActionState::Rejected);
        QVERIFY(refused.otherVerb == HttpVerb::Patch);
        QCOMPARE(world.counted("applied"_L1, id), 0);
        WriteIntent again = anIntent(world.account, dispute, WriteVerb::Concede); // the person confirmed again
        again.httpVerb = HttpVerb::Patch;
        QCOMPARE(world.send(again, dispute).state, ActionState::Applied);
        QCOMPARE(world.counted("applied"_L1, id), 1);
    }

    void underReviewIsRefusedAndSaid()
    {
        World world(400);
        const QString id = world.pick(u"under_review"_s);
        const Dispute dispute = world.read(id);
        const WriteOutcome outcome = world.send(anIntent(world.account, dispute, WriteVerb::FinaliseWon), dispute);
        QCOMPARE(outcome.state, ActionState::Rejected);
        QCOMPARE(outcome.error.code, u"invalid_dispute_status"_s);
        QVERIFY(!outcome.otherVerb);
    }

    void uploadsThenResponds()
    {
        World world;
        const QString id = world.pick(u"acceptable"_s);
        Dispute dispute = world.read(id);
        QFile slip(world.folder.filePath(u"slip.png"_s));
        QVERIFY(slip.open(QIODevice::WriteOnly));
        const QByteArray png =
            QByteArray::fromHex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489");
        slip.write(png);
        slip.close();
        WriteIntent upload = anIntent(world.account, dispute, WriteVerb::UploadDocument);
        upload.fileName = u"ใบส่งของ slip.png"_s;
        upload.fileKind = u"proof_of_receipt"_s;
        upload.filePath = slip.fileName();
        upload.fileSize = png.size();
        upload.fileSha256 = QCryptographicHash::hash(png, QCryptographicHash::Sha256);
        const WriteOutcome uploaded = world.send(upload, dispute);
        QCOMPARE(uploaded.state, ActionState::Applied);
        QVERIFY(std::any_of(uploaded.now->documents.cbegin(), uploaded.now->documents.cend(),
            [](const Document &d) { return d.kind == "proof_of_receipt"_L1; }));
        QCOMPARE(world.send(anIntent(world.account, dispute, WriteVerb::Respond), *uploaded.now).state,
            ActionState::Applied);
        // Locked now: a second upload is refused before it is sent.
        const Dispute pending = world.read(id);
        WriteIntent late = upload;
        late.id = QUuid::createUuid();
        late.seen = SeenState::of(pending);
        QCOMPARE(world.send(late, pending).halt, Halt::NotAllowed);
    }

    void restartWhileSendingIsResolvedByReads()
    {
        World world;
        const QString id = world.pick(u"acceptable"_s);
        const Dispute dispute = world.read(id);
        const WriteIntent intent = anIntent(world.account, dispute, WriteVerb::Concede);
        QVERIFY(await(world.ledger->arm(intent)));
        QVERIFY(await(world.ledger->advance(intent.id, ActionEvent::SendCommitted)));
        world.control("change", "{\"id\":\"" + id.toLatin1() + "\",\"status\":\"lost\"}"); // it had arrived
        world.desk->takeUpOpen(); // the next start
        QTRY_COMPARE_WITH_TIMEOUT((*await(world.ledger->entry(intent.id)))->state, ActionState::SeenApplied, 30'000);
        QCOMPARE(world.counted("writes"_L1, id), 0);
    }

    void wrongKeyIsSaidAndNothingIsLost()
    {
        World world;
        QVERIFY(await(world.cache->open()));
        QVERIFY(world.sync().complete);
        world.control("faults", "{\"rules\":[{\"kind\":\"unauthorized\"}]}");
        world.sync();
        QVERIFY(world.lastError.has_value());
        QCOMPARE(world.lastError->kind, ErrorKind::Unauthorized);
        QCOMPARE(*await(world.cache->loadRows({7, {}})), 150);
    }

    void readsRideOutRateLimits()
    {
        World world;
        QVERIFY(await(world.cache->open()));
        world.control("faults",
            "{\"rules\":[{\"kind\":\"rate_limited\",\"retry_after\":0,\"count\":2},{\"kind\":\"server_error\","
            "\"count\":1}]}");
        QVERIFY(world.sync().complete);
    }

    void serverDownIsOffline()
    {
        World world;
        QVERIFY(await(world.cache->open()));
        QVERIFY(world.sync().complete);
        world.sandbox.stop();
        world.sync();
        QVERIFY(world.lastError.has_value());
        QCOMPARE(world.lastError->kind, ErrorKind::Unreachable);
        const auto any = await(world.cache->idsIn(Stage::NeedsResponse));
        QVERIFY(!any->isEmpty());
        QVERIFY((await(world.cache->dispute(any->first())))->has_value());
    }
};

QTEST_GUILESS_MAIN(TestEndToEnd)
#include "tst_endtoend.moc"
