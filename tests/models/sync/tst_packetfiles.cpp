#include "tests/models/sync/uploadbench.h"

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// Several writes under one confirmation: each file has an answer of its own, and the response goes with all of them.
class TestPacketFiles : public UploadBench {
    Q_OBJECT

    int m_looks = 0; ///< at the dispute, since the response was confirmed

private Q_SLOTS:
    /// Stripe: the id of the file that went up before, for another field, is not the next one's.
    void anotherFilesIdIsNotTheNextOnes()
    {
        Account shop = account;
        shop.provider = ProviderKind::Stripe;
        Dispute open = aDispute(u"dp_1"_s);
        open.provider = ProviderKind::Stripe;
        open.mode = Mode::Test;
        open.status = u"needs_response"_s;
        open.dueBy = now.addDays(5);
        provider->providerKind = ProviderKind::Stripe;
        provider->put(open);
        desk = std::make_unique<WriteDesk>(
            shop, *provider, *ledger, [this] { return now; }, OutcomeResolver::Schedule::standard());
        answerUploadsWith({u"file_1"_s, {}, u"receipt"_s, {}, {}, false, -1});
        const WriteIntent first = anIntent(shop, open, WriteVerb::UploadDocument);
        const WriteIntent second = anIntent(shop, open, WriteVerb::UploadDocument);
        QCOMPARE(outcomeOf(first, open).state, ActionState::Applied);
        QCOMPARE(outcomeOf(second, open).state, ActionState::Unknown);
        QCOMPARE(provider->sends.size(), 2);
    }

    /// What this packet uploaded goes out with its response, or the response does not go: a list that lags is looked at
    /// again, one that never has it stops it.
    void aResponseWaitsForThePacketsFiles_data()
    {
        QTest::addColumn<int>("comesAt"); // the look from which on the list has it
        QTest::newRow("at once") << 1;
        QTest::newRow("a moment later") << 2;
        QTest::newRow("never") << 0;
    }
    void aResponseWaitsForThePacketsFiles()
    {
        QFETCH(int, comesAt);
        m_looks = 0;
        desk = std::make_unique<WriteDesk>( // the patience is over with the third look
            account, *provider, *ledger, [this] { return now; }, OutcomeResolver::Schedule::standard(),
            [this] { return m_looks > 2 ? WriteDesk::kPatience : std::chrono::seconds(0); });
        answerUploadsWith(slip(u"docu_test_1"_s));
        QCOMPARE(outcomeOf(upload(), with({})).state, ActionState::Applied);
        provider->readErrorOf = [this, comesAt](const QString &) -> std::optional<Error> {
            if (++m_looks == comesAt)
                provider->put(with({slip(u"docu_test_1"_s)}));
            return std::nullopt;
        };
        provider->onSend = [](const WriteIntent &) { return answered(400); };
        const WriteOutcome outcome = outcomeOf(anIntent(account, dispute, WriteVerb::Respond), with({}));
        QCOMPARE(provider->sends.size(), comesAt ? 2 : 1);
        QCOMPARE(outcome.halt, comesAt ? Halt::None : Halt::Changed);
        QCOMPARE(ledger->entries.size(), comesAt ? 2 : 1);
        QVERIFY(outcome.now.has_value());
    }

    /// A document that was uploaded before, and went since: the person has seen the list without it.
    void whatWentBeforeTheReviewIsNotWaitedFor()
    {
        answerUploadsWith(slip(u"docu_test_1"_s));
        QCOMPARE(outcomeOf(upload(), with({})).state, ActionState::Applied);
        const WriteIntent response = anIntent(account, dispute, WriteVerb::Respond);
        const auto prepared = desk->prepare(response);
        QTRY_VERIFY(prepared.isFinished());
        const auto shown = prepared.result();
        QVERIFY(shown);
        QVERIFY(shown->fresh.documents.isEmpty());
        QCOMPARE(outcomeOf(response, shown->fresh).halt, Halt::None);
        QCOMPARE(provider->sends.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestPacketFiles)
#include "tst_packetfiles.moc"
