#include "tests/models/sync/packetbench.h"

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// Several writes under one confirmation: each file has an answer of its own, and the response goes with all of them.
class TestPacketFiles : public PacketBench {
    Q_OBJECT

    /// A desk where files are kept apart from disputes, and a dispute there.
    Dispute useEvidence(ProviderKind kind)
    {
        Account shop = account;
        shop.provider = kind;
        Dispute open = aDispute(u"dp_1"_s);
        open.provider = kind;
        open.mode = Mode::Test;
        open.status = u"needs_response"_s;
        open.dueBy = now.addDays(5);
        provider->providerKind = kind;
        provider->put(open);
        desk = std::make_unique<WriteDesk>(
            shop, *provider, *ledger, [this] { return now; }, OutcomeResolver::Schedule::standard());
        return open;
    }
    WriteIntent uploadOf(const QByteArray &sha256, const Dispute &open) const
    {
        Account shop = account;
        shop.provider = open.provider;
        WriteIntent intent = anIntent(shop, open, WriteVerb::UploadDocument);
        intent.fileSha256 = sha256;
        return intent;
    }

private Q_SLOTS:
    /// The id of the file that went up before, for another field, is not the next one's; unless it is the same file,
    /// which a server may keep once.
    void anotherFilesIdIsNotTheNextOnes_data()
    {
        QTest::addColumn<ProviderKind>("kind");
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<ActionState>("state");
        for (const ProviderKind kind : {ProviderKind::WooshPay, ProviderKind::Stripe}) {
            QTest::addRow("%d, other bytes", int(kind)) << kind << QByteArray("other") << ActionState::Unknown;
            QTest::addRow("%d, bytes not known", int(kind)) << kind << QByteArray() << ActionState::Unknown;
            QTest::addRow("%d, the same bytes", int(kind)) << kind << QByteArray("one") << ActionState::Applied;
        }
    }
    void anotherFilesIdIsNotTheNextOnes()
    {
        QFETCH(ProviderKind, kind);
        QFETCH(QByteArray, second);
        const Dispute open = useEvidence(kind);
        answerUploadsWith({u"file_1"_s, {}, u"receipt"_s, {}, {}, false, -1});
        QCOMPARE(
            outcomeOf(uploadOf(second.isEmpty() ? second : QByteArray("one"), open), open).state, ActionState::Applied);
        QTEST(outcomeOf(uploadOf(second, open), open).state, "state");
        QCOMPARE(provider->sends.size(), 2);
    }

    /// Omise: each upload makes a document of its own, also of the same bytes.
    void theSameBytesAreTwoDocuments()
    {
        WriteIntent first = upload(), second = upload();
        first.fileSha256 = second.fileSha256 = "one";
        answerUploadsWith(slip(u"docu_test_1"_s));
        QCOMPARE(outcomeOf(first, with({})).state, ActionState::Applied);
        QCOMPARE(outcomeOf(second, with({})).state, ActionState::Unknown);
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
        uploadSlip();
        listAt(comesAt);
        const WriteOutcome outcome = outcomeOf(response(), with({}));
        QCOMPARE(provider->sends.size(), comesAt ? 2 : 1);
        QCOMPARE(outcome.halt, comesAt ? Halt::None : Halt::NotListed);
        QCOMPARE(namesOf(outcome.unlisted), comesAt ? QStringList() : QStringList{u"slip.pdf"_s});
        QCOMPARE(ledger->entries.size(), comesAt ? 2 : 1);
        QVERIFY(outcome.now.has_value());
    }

    /// So does the next response, though it is another packet's: after one that was stopped, and after an upload from
    /// the document's own row.
    void theNextResponseWaitsToo_data()
    {
        QTest::addColumn<bool>("afterAHalt");
        QTest::addColumn<int>("comesAt");
        QTest::newRow("after a halt, a moment later") << true << 2;
        QTest::newRow("after a halt, never") << true << 0;
        QTest::newRow("after a row's upload, a moment later") << false << 2;
        QTest::newRow("after a row's upload, never") << false << 0;
    }
    void theNextResponseWaitsToo()
    {
        QFETCH(bool, afterAHalt);
        QFETCH(int, comesAt);
        uploadSlip();
        listAt(0);
        if (afterAHalt)
            QCOMPARE(outcomeOf(response(), with({})).halt, Halt::NotListed);
        const WriteIntent next = response();
        const WriteDesk::Prepared shown = reviewed(next);
        QCOMPARE(shown.unlisted.awaited, QStringList{u"slip.pdf"_s});
        QVERIFY(shown.unlisted.givenUp.isEmpty());
        listAt(comesAt);
        const WriteOutcome outcome = outcomeOf(next, shown.fresh);
        QCOMPARE(outcome.halt, comesAt ? Halt::None : Halt::NotListed);
        QCOMPARE(namesOf(outcome.unlisted), comesAt ? QStringList() : QStringList{u"slip.pdf"_s});
        QCOMPARE(provider->sends.size(), comesAt ? 2 : 1);
    }

    /// Two waited in vain: the third goes without it, but only as the one whose dialog said so.
    void theThirdMayGoWithoutIt()
    {
        uploadSlip();
        for (int round = 0; round < 2; ++round) {
            const WriteIntent next = response();
            const WriteDesk::Prepared shown = reviewed(next);
            QVERIFY(shown.unlisted.givenUp.isEmpty());
            listAt(0);
            QCOMPARE(outcomeOf(next, shown.fresh).halt, Halt::NotListed);
        }
        const WriteIntent third = response();
        listAt(0);
        const WriteDesk::Prepared shown = reviewed(third);
        QVERIFY(shown.unlisted.awaited.isEmpty());
        QCOMPARE(shown.unlisted.givenUp, QStringList{u"slip.pdf"_s});
        listAt(0);
        QCOMPARE(outcomeOf(response(), with({})).halt, Halt::NotListed); // nobody was told of this one
        QCOMPARE(provider->sends.size(), 1);
        listAt(0);
        QCOMPARE(outcomeOf(third, shown.fresh).halt, Halt::None);
        QCOMPARE(provider->sends.size(), 2);
    }

    /// A document that was in the list, and went since: the person has seen the list without it.
    void whatAReadHasShownIsNotWaitedFor_data()
    {
        QTest::addColumn<bool>("ours");
        QTest::newRow("the read after the upload") << true;
        QTest::newRow("a read of somebody else's") << false;
    }
    void whatAReadHasShownIsNotWaitedFor()
    {
        QFETCH(bool, ours);
        const Dispute listed = with({slip(u"docu_test_1"_s)});
        provider->onSend = [&](const WriteIntent &) {
            if (ours)
                provider->put(listed);
            SendObservation seen = answered(200);
            seen.document = slip(u"docu_test_1"_s);
            return seen;
        };
        QCOMPARE(outcomeOf(upload(), with({})).state, ActionState::Applied);
        if (!ours)
            desk->noteRead(listed);
        provider->put(with({}));
        const WriteIntent next = response();
        const WriteDesk::Prepared shown = reviewed(next);
        QVERIFY(shown.fresh.documents.isEmpty());
        QVERIFY(shown.unlisted.awaited.isEmpty());
        QCOMPARE(outcomeOf(next, shown.fresh).halt, Halt::None);
        QCOMPARE(provider->sends.size(), 2);
    }

    /// Nor is one that was deleted from here, though no list ever had it.
    void whatWasDeletedIsNotWaitedFor()
    {
        uploadSlip();
        WriteIntent deletion = anIntent(account, dispute, WriteVerb::DeleteDocument);
        deletion.httpVerb = HttpVerb::Delete;
        deletion.documentId = u"docu_test_1"_s;
        Document gone = slip(u"docu_test_1"_s);
        gone.deleted = true;
        answerUploadsWith(gone);
        QCOMPARE(outcomeOf(deletion, with({})).state, ActionState::Applied);
        listAt(0);
        QCOMPARE(outcomeOf(response(), with({})).halt, Halt::None);
        QCOMPARE(provider->sends.size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestPacketFiles)
#include "tst_packetfiles.moc"
