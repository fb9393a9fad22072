#include "tests/app/world.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

namespace {
QByteArray switches(const QByteArray &members) { return "{\"switches\":{" + members + "}}"; }

WriteIntent evidenceIntent(const World &world, const Dispute &dispute, WriteVerb verb, const Evidence &evidence)
{
    WriteIntent intent = anIntent(world.account, dispute, verb);
    intent.message.clear();
    intent.metadata.clear();
    intent.httpVerb = HttpVerb::Post;
    intent.evidence = evidenceJson(evidence);
    return intent;
}
} // namespace

/// What only WooshPay and Stripe have: evidence, staging, cursors, their errors.
class TestEvidenceProviders : public QObject {
    Q_OBJECT

private:
    static void providers()
    {
        QTest::addColumn<ProviderKind>("kind");
        for (const ProviderKind kind : {ProviderKind::WooshPay, ProviderKind::Stripe})
            QTest::newRow(qPrintable(providerName(kind))) << kind;
    }

private Q_SLOTS:
    void initTestCase() { registerWorldTypes(); }

    void listParametersGoWhereTheSettingSays_data()
    {
        QTest::addColumn<ListParameters>("where");
        QTest::addColumn<QByteArray>("server");
        QTest::addColumn<bool>("works");
        QTest::newRow("both, server takes both") << ListParameters::Both << QByteArray("both") << true;
        QTest::newRow("both, server takes the body") << ListParameters::Both << QByteArray("body") << true;
        QTest::newRow("both, server takes the query") << ListParameters::Both << QByteArray("query") << true;
        QTest::newRow("body") << ListParameters::Body << QByteArray("body") << true;
        QTest::newRow("query") << ListParameters::Query << QByteArray("query") << true;
        // A server that ignores the cursor gives the first page for ever: ended, and said.
        QTest::newRow("body, server takes the query") << ListParameters::Body << QByteArray("query") << false;
        QTest::newRow("query, server takes the body") << ListParameters::Query << QByteArray("body") << false;
    }
    void listParametersGoWhereTheSettingSays()
    {
        QFETCH(ListParameters, where);
        QFETCH(QByteArray, server);
        QFETCH(bool, works);
        World world(250, ProviderKind::WooshPay, [where](Account &account) { account.listParameters = where; });
        QVERIFY(await(world.cache->open()));
        world.control("faults", switches("\"list_parameters\":\"" + server + "\""));
        const SyncReport report = world.sync();
        QVERIFY(!world.lastError);
        QCOMPARE(report.complete, works);
        QCOMPARE(report.seen == 250, works);
        QVERIFY(world.requests() < 40);
    }

    void aCursorThatLiesEndsAsPartial_data()
    {
        QTest::addColumn<ProviderKind>("kind");
        QTest::addColumn<QByteArray>("cursor");
        for (const ProviderKind kind : {ProviderKind::WooshPay, ProviderKind::Stripe})
            for (const char *cursor : {"repeat", "empty_more"})
                QTest::addRow("%s %s", qPrintable(providerName(kind)), cursor) << kind << QByteArray(cursor);
    }
    void aCursorThatLiesEndsAsPartial()
    {
        QFETCH(ProviderKind, kind);
        QFETCH(QByteArray, cursor);
        World world(450, kind);
        QVERIFY(await(world.cache->open()));
        world.control("faults", switches("\"cursor\":\"" + cursor + "\""));
        const SyncReport report = world.sync();
        QVERIFY(!world.lastError);
        QVERIFY(!report.complete);
        QVERIFY(world.requests() < 40);
        const int kept = *await(world.cache->loadRows({7, {}}));
        // The server mends itself: the next refresh walks it all, and nothing that was read is lost.
        world.control("faults", switches("\"cursor\":\"normal\""));
        const SyncReport again = world.sync();
        QVERIFY(again.complete);
        QCOMPARE(*await(world.cache->loadRows({7, {}})), 450);
        QVERIFY(kept <= 450);
    }

    void stagesThenSubmits()
    {
        World world(150, ProviderKind::Stripe);
        const QString id = world.pick(u"needs_response"_s);
        const Dispute dispute = world.read(id);
        const WriteOutcome staged = world.send(
            evidenceIntent(world, dispute, WriteVerb::Stage, {{u"shipping_carrier"_s, u"Kerry"_s}}), dispute);
        QVERIFY2(staged.state == ActionState::Applied, qPrintable(staged.error.serverMessage + staged.error.detail));
        QCOMPARE(staged.now->status, dispute.status); // nothing was submitted
        QCOMPARE(staged.now->submissionCount, dispute.submissionCount);
        QVERIFY(staged.now->hasEvidence);
        QCOMPARE(staged.now->evidence.value(u"shipping_carrier"_s), u"Kerry"_s);
        // Changed and emptied while staged.
        const WriteOutcome cleared =
            world.send(evidenceIntent(world, *staged.now, WriteVerb::Stage,
                           {{u"shipping_carrier"_s, QString()}, {u"customer_name"_s, u"Jane"_s}}),
                *staged.now);
        QCOMPARE(cleared.state, ActionState::Applied);
        QVERIFY(!cleared.now->evidence.contains(u"shipping_carrier"_s));
        // Submitting with nothing new sends what is staged.
        const WriteOutcome submitted =
            world.send(evidenceIntent(world, *cleared.now, WriteVerb::Respond, {}), *cleared.now);
        QVERIFY2(submitted.state == ActionState::Applied,
            qPrintable(submitted.error.serverMessage + submitted.error.detail));
        QCOMPARE(submitted.now->status, u"under_review"_s);
        QCOMPARE(submitted.now->submissionCount, 1);
        QCOMPARE(submitted.now->evidence.value(u"customer_name"_s), u"Jane"_s);
        QCOMPARE(world.counted("writes"_L1, id), 3);
    }

    void stagingAtWooshPayIsRefusedHere()
    {
        World world(50, ProviderKind::WooshPay);
        const QString id = world.pick(u"needs_response"_s);
        const Dispute dispute = world.read(id);
        const WriteIntent intent =
            evidenceIntent(world, dispute, WriteVerb::Stage, {{u"shipping_carrier"_s, u"Kerry"_s}});
        QVERIFY(!world.provider->requestFor(intent));
        QCOMPARE(world.send(intent, dispute).halt, Halt::NotAllowed);
        QCOMPARE(world.counted("writes"_L1, id), 0);
    }

    void inquiriesAndMissingDatesStopTheWriteHere_data()
    {
        QTest::addColumn<ProviderKind>("kind");
        QTest::addColumn<QString>("list");
        QTest::addColumn<WriteVerb>("verb");
        for (const ProviderKind kind : {ProviderKind::WooshPay, ProviderKind::Stripe}) {
            const auto row = [kind](const char *list, WriteVerb verb) {
                QTest::addRow("%s %s %s", qPrintable(providerName(kind)), list, qPrintable(writeVerbName(verb)))
                    << kind << QString::fromLatin1(list) << verb;
            };
            row("inquiry", WriteVerb::Concede);
            row("no_due_date", WriteVerb::Respond);
            row("under_review", WriteVerb::Respond);
            row("under_review", WriteVerb::Concede);
        }
    }
    void inquiriesAndMissingDatesStopTheWriteHere()
    {
        QFETCH(ProviderKind, kind);
        QFETCH(QString, list);
        QFETCH(WriteVerb, verb);
        World world(400, kind);
        const QString id = world.pick(list);
        const Dispute dispute = world.read(id);
        const WriteIntent intent = evidenceIntent(
            world, dispute, verb, verb == WriteVerb::Respond ? Evidence{{u"customer_name"_s, u"Jane"_s}} : Evidence());
        QCOMPARE(world.send(intent, dispute).halt, Halt::NotAllowed);
        QCOMPARE(world.counted("writes"_L1, id), 0);
    }

    /// A close that is answered with another status than "lost" is no success; what a read shows decides.
    void closeAnsweredWithAnotherStatusIsReadAgain_data()
    {
        QTest::addColumn<ProviderKind>("kind");
        QTest::addColumn<QByteArray>("word");
        for (const ProviderKind kind : {ProviderKind::WooshPay, ProviderKind::Stripe})
            for (const char *word : {"won", "needs_response", "under_review", "closed"})
                QTest::addRow("%s %s", qPrintable(providerName(kind)), word) << kind << QByteArray(word);
    }
    void closeAnsweredWithAnotherStatusIsReadAgain()
    {
        QFETCH(ProviderKind, kind);
        QFETCH(QByteArray, word);
        World world(150, kind);
        const QString id = world.pick(u"needs_response"_s);
        const Dispute dispute = world.read(id);
        world.control("faults", switches("\"close_status\":\"" + word + "\""));
        QSignalSpy resolved(world.desk.get(), &WriteDesk::resolved);
        const WriteOutcome outcome = world.send(anIntent(world.account, dispute, WriteVerb::Concede), dispute);
        QCOMPARE(outcome.state, ActionState::Unknown);
        QTRY_VERIFY_WITH_TIMEOUT(!resolved.isEmpty(), 30'000);
        const bool isLost = world.read(id).status == "lost"_L1;
        QCOMPARE(resolved.first().at(1).value<ActionState>(), isLost ? ActionState::SeenApplied : ActionState::Unknown);
        QCOMPARE(world.counted("writes"_L1, id), 1);
    }

    void errorsOfFiveShapesKeepTheirWords_data()
    {
        QTest::addColumn<ProviderKind>("kind");
        QTest::addColumn<QByteArray>("shape");
        for (const ProviderKind kind : {ProviderKind::WooshPay, ProviderKind::Stripe})
            for (const char *shape : {"stripe", "string", "flat", "problem", "text"})
                QTest::addRow("%s %s", qPrintable(providerName(kind)), shape) << kind << QByteArray(shape);
    }
    void errorsOfFiveShapesKeepTheirWords()
    {
        QFETCH(ProviderKind, kind);
        QFETCH(QByteArray, shape);
        World world(150, kind);
        world.control("faults", switches("\"error_shape\":\"" + shape + "\""));
        const auto missing = await(world.provider->dispute(u"dp_0000nothing0000"_s));
        QVERIFY(!missing);
        QCOMPARE(missing.error().kind, ErrorKind::NotFound);
        QVERIFY2(missing.error().serverMessage.contains("dispute"_L1, Qt::CaseInsensitive),
            qPrintable(missing.error().serverMessage));
        // A refusal of a write keeps them too, and nothing is lost: the dispute is what it was.
        const QString id = world.pick(u"needs_response"_s);
        const Dispute dispute = world.read(id);
        const WriteIntent intent = evidenceIntent(
            world, dispute, WriteVerb::Respond, {{u"customer_name"_s, QString(6000, u'x')}}); // over the field's limit
        const WriteOutcome outcome = world.send(intent, dispute);
        QCOMPARE(outcome.state, ActionState::Rejected);
        QVERIFY2(outcome.error.serverMessage.contains("customer_name"_L1), qPrintable(outcome.error.serverMessage));
        QCOMPARE(SeenState::of(world.read(id)), SeenState::of(dispute));
    }

    void nullEvidenceInTheAnswerIsBelievedByTheCount()
    {
        World world(150, ProviderKind::WooshPay);
        const QString id = world.pick(u"needs_response"_s);
        const Dispute dispute = world.read(id);
        world.control("faults", switches("\"null_evidence\":true"));
        const WriteOutcome outcome =
            world.send(evidenceIntent(world, world.read(id), WriteVerb::Respond, {{u"customer_name"_s, u"Jane"_s}}),
                world.read(id));
        QCOMPARE(outcome.state, ActionState::Applied);
        QCOMPARE(outcome.now->submissionCount, dispute.submissionCount + 1);
    }

    void twentySevenFieldsSurviveTheWay_data() { providers(); }
    void twentySevenFieldsSurviveTheWay()
    {
        QFETCH(ProviderKind, kind);
        World world(150, kind);
        const QString id = world.pick(u"needs_response"_s);
        const Dispute dispute = world.read(id);
        Evidence all;
        for (const EvidenceField &field : evidenceFields())
            if (!field.isFile)
                all.insert(field.name, field.name + u" = ไทย 日本語 & + % \"\\ \n [x]"_s);
        QCOMPARE(all.size(), 18);
        const WriteOutcome outcome = world.send(evidenceIntent(world, dispute, WriteVerb::Respond, all), dispute);
        QVERIFY2(outcome.state == ActionState::Applied, qPrintable(outcome.error.serverMessage + outcome.error.detail));
        for (auto it = all.cbegin(); it != all.cend(); ++it)
            QCOMPARE(outcome.now->evidence.value(it.key()), it.value());
    }
};

QTEST_GUILESS_MAIN(TestEvidenceProviders)
#include "tst_evidenceproviders.moc"
