#include "tests/app/world.h"

#include <QCryptographicHash>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

namespace {
/// What differs between providers in a suite that holds for all of them.
struct Ways {
    ProviderKind kind;
    QString open; ///< about-list of disputes that can be answered and conceded
    QString reviewed; ///< raw status after a response
    QByteArray concede; ///< regex of the conceding request's path
    QByteArray respond; ///< regex of the responding request's path
    QString fileKind;
    QString uploadsCountedAs; ///< counter's id of an upload; empty: the dispute's
};

const Ways &waysOf(ProviderKind kind)
{
    static const Ways omise{
        kind, u"acceptable"_s, u"pending"_s, "/accept$", "^/disputes/[a-z0-9_]+$", u"proof_of_receipt"_s, {}};
    static const Ways wooshpay{ProviderKind::WooshPay, u"needs_response"_s, u"under_review"_s, "/close$",
        "^/v1/disputes/[A-Za-z0-9_]+$", u"receipt"_s, u"files"_s};
    static const Ways stripe{ProviderKind::Stripe, u"needs_response"_s, u"under_review"_s, "/close$",
        "^/v1/disputes/[A-Za-z0-9_]+$", u"receipt"_s, u"files"_s};
    switch (kind) {
    case ProviderKind::Omise: break;
    case ProviderKind::WooshPay: return wooshpay;
    case ProviderKind::Stripe: return stripe;
    }
    return omise;
}

WriteIntent aResponse(const World &world, const Dispute &dispute)
{
    WriteIntent intent = anIntent(world.account, dispute, WriteVerb::Respond);
    intent.message.clear();
    if (world.account.provider == ProviderKind::Omise) {
        intent.message = u"ของถูกส่งแล้ว. Delivered on 9 November, signed for."_s;
        return intent;
    }
    intent.httpVerb = HttpVerb::Post;
    intent.evidence = evidenceJson({{u"customer_name"_s, u"สมชาย ใจดี & Co. 100%"_s},
        {u"product_description"_s, u"Two lines:\na=b&c=d \u201cquoted\u201d"_s}});
    intent.metadata = "{\"order_id\":\"EU-1\"}";
    return intent;
}

QByteArray fault(const char *kind, const QByteArray &regex, const QByteArray &more = {})
{
    return "{\"rules\":[{\"kind\":\"" + QByteArray(kind) + "\",\"match\":{\"method\":\"POST\",\"regex\":\"" + regex
        + "\"}" + more + "}]}";
}
} // namespace

/// One behaviour for all providers: the same suite over Omise, WooshPay and Stripe against the sandbox.
class TestThreeProviders : public QObject {
    Q_OBJECT

private:
    static void providers()
    {
        QTest::addColumn<ProviderKind>("kind");
        for (const ProviderKind kind : {ProviderKind::Omise, ProviderKind::WooshPay, ProviderKind::Stripe})
            QTest::newRow(qPrintable(providerName(kind))) << kind;
    }

private Q_SLOTS:
    void initTestCase() { registerWorldTypes(); }

    void accountIsCheckedLive_data() { providers(); }
    void accountIsCheckedLive()
    {
        QFETCH(ProviderKind, kind);
        World world(10, kind);
        const auto info = await(world.provider->account());
        QVERIFY2(info, qPrintable(info ? QString() : info.error().detail));
        QCOMPARE(info->mode, Mode::Test);
        world.control("faults", "{\"rules\":[{\"kind\":\"unauthorized\"}]}");
        const auto refused = await(world.provider->account());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Unauthorized);
    }

    void firstSyncReadsEverything_data() { providers(); }
    void firstSyncReadsEverything()
    {
        QFETCH(ProviderKind, kind);
        World world(333, kind);
        QVERIFY(await(world.cache->open()));
        const SyncReport report = world.sync();
        QVERIFY(!world.lastError);
        QVERIFY(report.whole);
        QVERIFY(report.complete);
        QCOMPARE(report.seen, 333);
        QCOMPARE(report.broken.size(), 0);
        QCOMPARE(*await(world.cache->loadRows({7, {}})), 333);
    }

    void refreshFindsWhatMovedAndWhatIsNew_data() { providers(); }
    void refreshFindsWhatMovedAndWhatIsNew()
    {
        QFETCH(ProviderKind, kind);
        World world(600, kind);
        QVERIFY(await(world.cache->open()));
        QVERIFY(world.sync().complete);
        const QString moved = world.pick(waysOf(kind).open);
        world.control("change", "{\"id\":\"" + moved.toLatin1() + "\",\"status\":\"won\"}");
        world.control("change", "{\"add\":3}");
        const SyncReport report = world.sync();
        QVERIFY(report.complete);
        QCOMPARE((*await(world.cache->dispute(moved)))->status, u"won"_s);
        QCOMPARE(*await(world.cache->loadRows({7, {}})), 603);
    }

    void concedesOnce_data() { providers(); }
    void concedesOnce()
    {
        QFETCH(ProviderKind, kind);
        World world(150, kind);
        QVERIFY(await(world.cache->open()));
        const QString id = world.pick(waysOf(kind).open);
        const Dispute dispute = world.read(id);
        const WriteOutcome outcome = world.send(anIntent(world.account, dispute, WriteVerb::Concede), dispute);
        QCOMPARE(outcome.halt, Halt::None);
        QCOMPARE(outcome.state, ActionState::Applied);
        QVERIFY(!outcome.requestId.isEmpty());
        QCOMPARE(outcome.now->status, u"lost"_s);
        QCOMPARE(world.counted("writes"_L1, id), 1);
        QCOMPARE((*await(world.cache->dispute(id)))->status, u"lost"_s);
        // And never again: the second is stopped before anything is sent.
        const WriteIntent again = anIntent(world.account, *outcome.now, WriteVerb::Concede);
        QCOMPARE(world.send(again, *outcome.now).halt, Halt::NotAllowed);
        QCOMPARE(world.counted("writes"_L1, id), 1);
        QVERIFY(await(world.ledger->verifyChain())->whole);
    }

    void respondsOnce_data() { providers(); }
    void respondsOnce()
    {
        QFETCH(ProviderKind, kind);
        World world(150, kind);
        QVERIFY(await(world.cache->open()));
        const QString id = world.pick(waysOf(kind).open);
        const Dispute dispute = world.read(id);
        const WriteIntent intent = aResponse(world, dispute);
        const WriteOutcome outcome = world.send(intent, dispute);
        QVERIFY2(outcome.state == ActionState::Applied, qPrintable(outcome.error.serverMessage + outcome.error.detail));
        QCOMPARE(outcome.now->status, waysOf(kind).reviewed);
        if (kind == ProviderKind::Omise) {
            QCOMPARE(outcome.now->message, intent.message);
        } else {
            const Evidence sent = *parseEvidence(intent.evidence);
            for (auto it = sent.cbegin(); it != sent.cend(); ++it)
                QCOMPARE(outcome.now->evidence.value(it.key()), it.value());
            QCOMPARE(outcome.now->submissionCount, dispute.submissionCount + 1);
            QVERIFY(outcome.now->metadata.contains({u"order_id"_s, MetadataType::Text, u"EU-1"_s}));
        }
        QCOMPARE(world.counted("writes"_L1, id), 1);
        const auto cached = *await(world.cache->dispute(id));
        QCOMPARE(cached->evidence, outcome.now->evidence);
        QCOMPARE(cached->submissionCount, outcome.now->submissionCount);
    }

    /// F1, F3: the answer is lost after the server acted. One write, no second, and the truth is found by reading.
    void lostAnswerIsFoundByReading_data()
    {
        QTest::addColumn<ProviderKind>("kind");
        QTest::addColumn<WriteVerb>("verb");
        for (const ProviderKind kind : {ProviderKind::Omise, ProviderKind::WooshPay, ProviderKind::Stripe})
            for (const WriteVerb verb : {WriteVerb::Concede, WriteVerb::Respond})
                QTest::addRow("%s %s", qPrintable(providerName(kind)), qPrintable(writeVerbName(verb))) << kind << verb;
    }
    void lostAnswerIsFoundByReading()
    {
        QFETCH(ProviderKind, kind);
        QFETCH(WriteVerb, verb);
        World world(150, kind);
        const Ways &ways = waysOf(kind);
        const QString id = world.pick(ways.open);
        const Dispute dispute = world.read(id);
        const bool concedes = verb == WriteVerb::Concede;
        const QByteArray rule = fault("drop_after", concedes ? ways.concede : ways.respond, ",\"count\":1");
        world.control(
            "faults", kind == ProviderKind::Omise && !concedes ? QByteArray(rule).replace("POST", "PATCH") : rule);
        QSignalSpy resolved(world.desk.get(), &WriteDesk::resolved);
        const WriteIntent intent =
            concedes ? anIntent(world.account, dispute, WriteVerb::Concede) : aResponse(world, dispute);
        QCOMPARE(world.send(intent, dispute).state, ActionState::Unknown);
        QTRY_COMPARE_WITH_TIMEOUT(resolved.size(), 1, 30'000);
        QCOMPARE(resolved.first().at(1).value<ActionState>(), ActionState::SeenApplied);
        QCOMPARE(world.counted("writes"_L1, id), 1);
    }

    void faultsKeepItUnknownAndSendNothingTwice_data()
    {
        QTest::addColumn<ProviderKind>("kind");
        QTest::addColumn<QByteArray>("broken");
        for (const ProviderKind kind : {ProviderKind::Omise, ProviderKind::WooshPay, ProviderKind::Stripe})
            for (const char *broken : {"drop_before", "server_error", "not_json", "half_body"})
                QTest::addRow("%s %s", qPrintable(providerName(kind)), broken) << kind << QByteArray(broken);
    }
    void faultsKeepItUnknownAndSendNothingTwice()
    {
        QFETCH(ProviderKind, kind);
        QFETCH(QByteArray, broken);
        World world(150, kind);
        const QString id = world.pick(waysOf(kind).open);
        const Dispute dispute = world.read(id);
        world.control("faults", fault(broken.constData(), waysOf(kind).concede));
        QCOMPARE(world.send(anIntent(world.account, dispute, WriteVerb::Concede), dispute).state, ActionState::Unknown);
        QTest::qWait(100); // the resolver reads; it must not write
        QCOMPARE(world.counted("writes"_L1, id), 1);
        const Dispute now = world.read(id);
        if (now.status == dispute.status) // another write waits until the outcome is known
            QCOMPARE(world.send(anIntent(world.account, now, WriteVerb::Concede), now).halt, Halt::LedgerRefused);
        QCOMPARE(world.counted("writes"_L1, id), 1);
    }

    void refusedThoughAppliedIsSeenApplied_data() { providers(); }
    void refusedThoughAppliedIsSeenApplied()
    {
        QFETCH(ProviderKind, kind);
        World world(150, kind);
        const QString id = world.pick(waysOf(kind).open);
        const Dispute dispute = world.read(id);
        world.control(
            "faults", fault("server_error", waysOf(kind).concede, ",\"status\":422,\"applied\":true,\"count\":1"));
        QCOMPARE(
            world.send(anIntent(world.account, dispute, WriteVerb::Concede), dispute).state, ActionState::SeenApplied);
        QCOMPARE(world.counted("writes"_L1, id), 1);
    }

    void plainRefusalIsSaidWithTheServersWords_data() { providers(); }
    void plainRefusalIsSaidWithTheServersWords()
    {
        QFETCH(ProviderKind, kind);
        World world(150, kind);
        const QString id = world.pick(waysOf(kind).open);
        const Dispute dispute = world.read(id);
        world.control("faults", fault("server_error", waysOf(kind).concede, ",\"status\":400,\"count\":1"));
        const WriteOutcome outcome = world.send(anIntent(world.account, dispute, WriteVerb::Concede), dispute);
        QCOMPARE(outcome.state, ActionState::Rejected);
        QVERIFY(!outcome.error.serverMessage.isEmpty());
        QCOMPARE(world.counted("applied"_L1, id), 0);
        QVERIFY(outcome.otherVerb.has_value() == false || kind == ProviderKind::Omise);
    }

    void aDisputeThatMovedOnStopsTheWrite_data() { providers(); }
    void aDisputeThatMovedOnStopsTheWrite()
    {
        QFETCH(ProviderKind, kind);
        World world(150, kind);
        const QString id = world.pick(waysOf(kind).open);
        const Dispute dispute = world.read(id);
        world.control("change", "{\"id\":\"" + id.toLatin1() + "\",\"status\":\"won\"}");
        const auto prepared = await(world.desk->prepare(anIntent(world.account, dispute, WriteVerb::Concede)));
        QVERIFY(!prepared);
        QCOMPARE(prepared.error().halt, Halt::Changed);
        QCOMPARE(world.counted("writes"_L1, id), 0);
    }

    void uploadsAFileAndNamesItInTheResponse_data() { providers(); }
    void uploadsAFileAndNamesItInTheResponse()
    {
        QFETCH(ProviderKind, kind);
        World world(150, kind);
        const Ways &ways = waysOf(kind);
        const QString id = world.pick(ways.open);
        const Dispute dispute = world.read(id);
        QFile slip(world.folder.filePath(u"slip.png"_s));
        QVERIFY(slip.open(QIODevice::WriteOnly));
        const QByteArray png =
            QByteArray::fromHex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489");
        slip.write(png);
        slip.close();
        WriteIntent upload = anIntent(world.account, dispute, WriteVerb::UploadDocument);
        upload.fileName = u"ใบส่งของ slip.png"_s;
        upload.fileKind = ways.fileKind;
        upload.filePath = slip.fileName();
        upload.fileSize = png.size();
        upload.fileSha256 = QCryptographicHash::hash(png, QCryptographicHash::Sha256);
        const WriteOutcome uploaded = world.send(upload, dispute);
        QVERIFY2(
            uploaded.state == ActionState::Applied, qPrintable(uploaded.error.serverMessage + uploaded.error.detail));
        QCOMPARE(world.counted("writes"_L1, ways.uploadsCountedAs.isEmpty() ? id : ways.uploadsCountedAs), 1);
        WriteIntent response = aResponse(world, *uploaded.now);
        if (kind != ProviderKind::Omise) {
            QVERIFY(uploaded.document.has_value());
            Evidence evidence = *parseEvidence(response.evidence);
            evidence.insert(ways.fileKind, uploaded.document->id);
            response.evidence = evidenceJson(evidence);
        }
        const WriteOutcome answered = world.send(response, *uploaded.now);
        QVERIFY2(
            answered.state == ActionState::Applied, qPrintable(answered.error.serverMessage + answered.error.detail));
        const auto documents = await(world.provider->documents(id));
        QVERIFY(documents);
        const auto ours = std::find_if(
            documents->cbegin(), documents->cend(), [&](const Document &d) { return d.kind == ways.fileKind; });
        QVERIFY(ours != documents->cend());
        QCOMPARE(ours->filename, upload.fileName);
        const auto bytes = await(world.provider->download(id, *ours));
        QVERIFY2(bytes, qPrintable(bytes ? QString() : bytes.error().detail));
        QCOMPARE(bytes->bytes, png);
    }

    void readsRideOutRateLimits_data() { providers(); }
    void readsRideOutRateLimits()
    {
        QFETCH(ProviderKind, kind);
        World world(150, kind);
        QVERIFY(await(world.cache->open()));
        world.control("faults",
            "{\"rules\":[{\"kind\":\"rate_limited\",\"retry_after\":0,\"count\":2},{\"kind\":\"server_error\","
            "\"count\":1}]}");
        QVERIFY(world.sync().complete);
    }

    void wrongKeyAndServerDownLoseNothing_data() { providers(); }
    void wrongKeyAndServerDownLoseNothing()
    {
        QFETCH(ProviderKind, kind);
        World world(150, kind);
        QVERIFY(await(world.cache->open()));
        QVERIFY(world.sync().complete);
        world.control("faults", "{\"rules\":[{\"kind\":\"unauthorized\"}]}");
        world.sync();
        QVERIFY(world.lastError.has_value());
        QCOMPARE(world.lastError->kind, ErrorKind::Unauthorized);
        world.sandbox.stop();
        world.sync();
        QVERIFY(world.lastError.has_value());
        QCOMPARE(world.lastError->kind, ErrorKind::Unreachable);
        QCOMPARE(*await(world.cache->loadRows({7, {}})), 150);
    }

    void restartWhileSendingIsResolvedByReads_data() { providers(); }
    void restartWhileSendingIsResolvedByReads()
    {
        QFETCH(ProviderKind, kind);
        World world(150, kind);
        const QString id = world.pick(waysOf(kind).open);
        const Dispute dispute = world.read(id);
        const WriteIntent intent = anIntent(world.account, dispute, WriteVerb::Concede);
        QVERIFY(await(world.ledger->arm(intent)));
        QVERIFY(await(world.ledger->advance(intent.id, ActionEvent::SendCommitted)));
        world.control("change", "{\"id\":\"" + id.toLatin1() + "\",\"status\":\"lost\"}"); // it had arrived
        world.desk->takeUpOpen(); // the next start
        QTRY_COMPARE_WITH_TIMEOUT((*await(world.ledger->entry(intent.id)))->state, ActionState::SeenApplied, 30'000);
        QCOMPARE(world.counted("writes"_L1, id), 0);
    }
};

QTEST_GUILESS_MAIN(TestThreeProviders)
#include "tst_threeproviders.moc"
