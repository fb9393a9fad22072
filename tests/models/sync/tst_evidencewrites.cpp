#include "models/sync/writedesk.h"
#include "tests/support/builders.h"
#include "tests/support/fakeledger.h"
#include "tests/support/fakeprovider.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// The write protocol where answers are evidence (WooshPay, Stripe): what is sent once, and what reads make of it.
class TestEvidenceWrites : public QObject {
    Q_OBJECT

    Account account;
    Dispute dispute;
    std::unique_ptr<FakeProvider> provider;
    std::unique_ptr<FakeLedger> ledger;
    std::unique_ptr<WriteDesk> desk;
    QDateTime now = testNow();
    qint64 elapsedMs = 0;

    void use(ProviderKind kind)
    {
        account = anOmiseAccount();
        account.provider = kind;
        dispute = aDispute(u"dp_1"_s);
        dispute.provider = kind;
        dispute.mode = Mode::Test;
        dispute.status = u"needs_response"_s;
        dispute.dueBy = now.addDays(5);
        provider = std::make_unique<FakeProvider>();
        provider->providerKind = kind;
        provider->pages = Paging::Cursor;
        provider->put(dispute);
        ledger = std::make_unique<FakeLedger>();
        elapsedMs = 0;
        using std::chrono::milliseconds;
        OutcomeResolver::Schedule quick{{milliseconds(0), milliseconds(0), milliseconds(0), milliseconds(0)},
            std::chrono::seconds(120), [this] { return milliseconds(elapsedMs); }};
        desk = std::make_unique<WriteDesk>(
            account, *provider, *ledger, [this] { return now; }, quick);
        connect(desk.get(), &WriteDesk::disputeRead, this, [this] { elapsedMs += 50'000; });
    }

    WriteIntent intentOf(WriteVerb verb) const
    {
        WriteIntent intent = anIntent(account, dispute, verb);
        intent.httpVerb = HttpVerb::Post;
        intent.message.clear();
        if (verb == WriteVerb::Respond || verb == WriteVerb::Stage)
            intent.evidence = evidenceJson({{u"customer_name"_s, u"Jane"_s}});
        if (verb == WriteVerb::UploadDocument) {
            intent.fileName = u"slip.pdf"_s;
            intent.fileKind = u"receipt"_s;
        }
        return intent;
    }
    WriteOutcome outcomeOf(const WriteIntent &intent)
    {
        QSignalSpy ended(desk.get(), &WriteDesk::ended);
        desk->sendConfirmed(intent, dispute);
        if (ended.isEmpty() && !ended.wait(60'000))
            qFatal("no outcome");
        return ended.first().at(1).value<WriteOutcome>();
    }
    Dispute answeredWith(const Evidence &evidence, int submissions, const QString &status) const
    {
        Dispute after = dispute;
        after.evidence = evidence;
        after.hasEvidence = !evidence.isEmpty();
        after.submissionCount = submissions;
        after.status = status;
        return after;
    }
    ActionState resolvedAs(const QSignalSpy &resolved)
    {
        if (!QTest::qWaitFor([&] { return !resolved.isEmpty(); }, 60'000))
            qFatal("nothing resolved");
        return resolved.first().at(1).value<ActionState>();
    }

private Q_SLOTS:
    void initTestCase()
    {
        qRegisterMetaType<WriteOutcome>();
        qRegisterMetaType<WriteIntent>();
        qRegisterMetaType<ActionState>();
    }

    /// Close answered with 200 and a status that is not "lost": nobody says done, reads decide.
    void concedeWithAnotherStatusIsResolvedByReads_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("then");
        QTest::addColumn<ActionState>("end");
        for (const char *said : {"needs_response", "under_review", "won", "closing"}) {
            QTest::addRow("%s, then lost", said) << QString::fromLatin1(said) << u"lost"_s << ActionState::SeenApplied;
            QTest::addRow("%s, then unchanged", said)
                << QString::fromLatin1(said) << u"needs_response"_s << ActionState::SeenNotApplied;
            QTest::addRow("%s, then another", said)
                << QString::fromLatin1(said) << u"under_review"_s << ActionState::Unknown;
        }
    }

    void concedeWithAnotherStatusIsResolvedByReads()
    {
        QFETCH(QString, said);
        QFETCH(QString, then);
        use(ProviderKind::WooshPay);
        provider->onSend = [&](const WriteIntent &) {
            Dispute after = dispute;
            after.status = then;
            provider->put(after);
            after.status = said;
            return answered(200, after);
        };
        QSignalSpy resolved(desk.get(), &WriteDesk::resolved);
        QCOMPARE(outcomeOf(intentOf(WriteVerb::Concede)).state, ActionState::Unknown);
        QTEST(resolvedAs(resolved), "end");
        QCOMPARE(provider->sends.size(), 1);
    }

    void aRefusedConcedeNamesNoOtherVerb()
    {
        for (const int status : {404, 405}) {
            use(ProviderKind::WooshPay);
            provider->onSend = [status](const WriteIntent &) { return answered(status); };
            const WriteOutcome outcome = outcomeOf(intentOf(WriteVerb::Concede));
            QCOMPARE(outcome.state, ActionState::Rejected);
            QVERIFY(!outcome.otherVerb);
        }
    }

    /// The answer is lost: what a read shows decides.
    void respondWithALostAnswer_data()
    {
        QTest::addColumn<Evidence>("evidence");
        QTest::addColumn<int>("submissions");
        QTest::addColumn<QString>("status");
        QTest::addColumn<ActionState>("end");
        const Evidence ours{{u"customer_name"_s, u"Jane"_s}}, others{{u"customer_name"_s, u"John"_s}};
        QTest::newRow("ours") << ours << 1 << u"under_review"_s << ActionState::SeenApplied;
        QTest::newRow("ours, still needs a response") << ours << 1 << u"needs_response"_s << ActionState::SeenApplied;
        QTest::newRow("none shown, counted") << Evidence() << 1 << u"under_review"_s << ActionState::Unknown;
        QTest::newRow("none shown, counted twice") << Evidence() << 2 << u"under_review"_s << ActionState::Unknown;
        QTest::newRow("none shown, in review") << Evidence() << 0 << u"under_review"_s << ActionState::Unknown;
        QTest::newRow("somebody else's") << others << 1 << u"under_review"_s << ActionState::Unknown;
        QTest::newRow("unchanged") << Evidence() << 0 << u"needs_response"_s << ActionState::SeenNotApplied;
        QTest::newRow("ours, only staged") << ours << 0 << u"needs_response"_s << ActionState::Unknown;
    }

    void respondWithALostAnswer()
    {
        QFETCH(Evidence, evidence);
        QFETCH(int, submissions);
        QFETCH(QString, status);
        use(ProviderKind::WooshPay);
        provider->onSend = [&](const WriteIntent &) {
            provider->put(answeredWith(evidence, submissions, status));
            return cutOff();
        };
        QSignalSpy resolved(desk.get(), &WriteDesk::resolved);
        QCOMPARE(outcomeOf(intentOf(WriteVerb::Respond)).state, ActionState::Unknown);
        QTEST(resolvedAs(resolved), "end");
        QCOMPARE(provider->sends.size(), 1);
        QCOMPARE(provider->documentLists, 0);
    }

    void stageIsAppliedOnlyWhenTheAnswerShowsIt_data()
    {
        QTest::addColumn<bool>("shown");
        QTest::newRow("shown") << true;
        QTest::newRow("not shown") << false;
    }

    void stageIsAppliedOnlyWhenTheAnswerShowsIt()
    {
        QFETCH(bool, shown);
        use(ProviderKind::Stripe);
        const Dispute staged = answeredWith({{u"customer_name"_s, u"Jane"_s}}, 0, u"needs_response"_s);
        provider->onSend = [&](const WriteIntent &) {
            provider->put(staged);
            return answered(200, shown ? staged : dispute);
        };
        QSignalSpy resolved(desk.get(), &WriteDesk::resolved);
        const WriteOutcome outcome = outcomeOf(intentOf(WriteVerb::Stage));
        QCOMPARE(outcome.state, shown ? ActionState::Applied : ActionState::Unknown);
        QCOMPARE(ledger->log.mid(0, 2), (QList{ActionState::Armed, ActionState::Sending}));
        if (!shown)
            QCOMPARE(resolvedAs(resolved), ActionState::SeenApplied);
        QCOMPARE(provider->sends.size(), 1);
    }

    void stageWithALostAnswer_data()
    {
        QTest::addColumn<bool>("applied");
        QTest::newRow("applied") << true;
        QTest::newRow("not applied") << false;
    }

    void stageWithALostAnswer()
    {
        QFETCH(bool, applied);
        use(ProviderKind::Stripe);
        provider->onSend = [&](const WriteIntent &) {
            if (applied)
                provider->put(answeredWith({{u"customer_name"_s, u"Jane"_s}}, 0, u"needs_response"_s));
            return cutOff();
        };
        QSignalSpy resolved(desk.get(), &WriteDesk::resolved);
        QCOMPARE(outcomeOf(intentOf(WriteVerb::Stage)).state, ActionState::Unknown);
        QCOMPARE(resolvedAs(resolved), applied ? ActionState::SeenApplied : ActionState::SeenNotApplied);
    }

    void stageIsNotOfferedEverywhere()
    {
        use(ProviderKind::WooshPay);
        QCOMPARE(outcomeOf(intentOf(WriteVerb::Stage)).halt, Halt::NotAllowed);
        use(ProviderKind::Stripe);
        dispute.status = u"under_review"_s;
        provider->put(dispute);
        QCOMPARE(outcomeOf(intentOf(WriteVerb::Stage)).halt, Halt::NotAllowed);
        QCOMPARE(provider->sends.size(), 0);
    }

    void stageStartsOverWhenTheEvidenceChanged()
    {
        use(ProviderKind::Stripe);
        provider->put(answeredWith({{u"receipt"_s, u"file_9"_s}}, 0, u"needs_response"_s));
        now = now.addSecs(60);
        QCOMPARE(outcomeOf(intentOf(WriteVerb::Stage)).halt, Halt::Changed);
        now = testNow();
    }

    void anUploadCarriesItsDocumentAndReadsTheDispute()
    {
        for (const ProviderKind kind : {ProviderKind::WooshPay, ProviderKind::Stripe}) {
            use(kind);
            provider->onSend = [](const WriteIntent &) {
                SendObservation seen = answered(200);
                Document document;
                document.id = u"file_1"_s;
                document.size = 12;
                seen.document = document;
                return seen;
            };
            const int reads = provider->reads;
            const WriteOutcome outcome = outcomeOf(intentOf(WriteVerb::UploadDocument));
            QCOMPARE(outcome.state, ActionState::Applied);
            QVERIFY(outcome.document);
            QCOMPARE(outcome.document->id, u"file_1"_s);
            QCOMPARE(provider->reads, reads + 1);
            QCOMPARE(provider->documentLists, 0);
        }
    }

    /// The file may lie there, and no read can tell: whatever the reads show, a person settles it (I4).
    void anUploadWithALostAnswerWaitsForAPerson()
    {
        use(ProviderKind::WooshPay);
        dispute.documentsTotal = 3; // a list that is not whole does not matter here
        provider->put(dispute);
        QSignalSpy resolved(desk.get(), &WriteDesk::resolved);
        QSignalSpy read(desk.get(), &WriteDesk::disputeRead);
        const WriteOutcome outcome = outcomeOf(intentOf(WriteVerb::UploadDocument));
        QCOMPARE(outcome.state, ActionState::Unknown);
        QVERIFY(!outcome.document && !outcome.isDone());
        QCOMPARE(resolvedAs(resolved), ActionState::Unknown);
        QVERIFY(read.size() >= 3);
        const WriteIntent open = provider->sends.last();
        QCOMPARE(outcomeOf(intentOf(WriteVerb::UploadDocument)).halt, Halt::LedgerRefused);
        const auto settled = desk->settleByHand(open, u"not among the files of the dashboard"_s);
        QTRY_VERIFY_WITH_TIMEOUT(settled.isFinished(), 30'000);
        QVERIFY(settled.result());
        QCOMPARE(outcomeOf(intentOf(WriteVerb::UploadDocument)).state, ActionState::Unknown); // free again
        QCOMPARE(provider->documentLists, 0);
    }

    void aRefusedUploadIsRejectedWithoutADocument()
    {
        use(ProviderKind::WooshPay);
        provider->onSend = [](const WriteIntent &) { return answered(400); };
        const WriteOutcome outcome = outcomeOf(intentOf(WriteVerb::UploadDocument));
        QCOMPARE(outcome.state, ActionState::Rejected);
        QVERIFY(!outcome.document);
    }

    void anUploadThatCouldNotBeRecordedIsUnknown()
    {
        use(ProviderKind::Stripe);
        ledger->failOn = ActionEvent::AnswerApplied;
        provider->onSend = [](const WriteIntent &) {
            SendObservation seen = answered(200);
            seen.document = Document{u"file_1"_s, {}, {}, {}, {}, false, -1};
            return seen;
        };
        const WriteOutcome outcome = outcomeOf(intentOf(WriteVerb::UploadDocument));
        QCOMPARE(outcome.state, ActionState::Unknown);
        QVERIFY(!outcome.document);
    }
};

QTEST_GUILESS_MAIN(TestEvidenceWrites)
#include "tst_evidencewrites.moc"
