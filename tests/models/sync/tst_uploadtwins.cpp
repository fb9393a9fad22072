#include "models/domain/uploadtraces.h"
#include "tests/models/sync/uploadbench.h"

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// Two files of one name and kind, one of them there already: what is said of the other is never said of the wrong one.
class TestUploadTwins : public UploadBench {
    Q_OBJECT

private Q_SLOTS:
    /// The second of a packet is refused; the first, of the same name, is in the list and young enough to be it.
    void aRefusedTwinIsNotDone_data()
    {
        QTest::addColumn<bool>("isListed");
        QTest::newRow("the server lists the first one at once") << true;
        QTest::newRow("and only after the second was refused") << false;
    }
    void aRefusedTwinIsNotDone()
    {
        QFETCH(bool, isListed);
        const Dispute before = with({}), after = with({slip(u"docu_test_1"_s)});
        provider->onSend = [&](const WriteIntent &) {
            if (isListed)
                provider->put(after);
            SendObservation seen = answered(200);
            seen.document = slip(u"docu_test_1"_s);
            return seen;
        };
        QCOMPARE(outcomeOf(upload(), before).state, ActionState::Applied);
        provider->onSend = [&](const WriteIntent &) {
            provider->put(after);
            return answered(400);
        };
        // The dialog's read is seconds old and from before the first one: it must not be what the second is judged by.
        QCOMPARE(outcomeOf(upload(), before).state, ActionState::Rejected);
        QCOMPARE(provider->sends.size(), 2);
    }

    /// Somebody else put one of that name there a moment before ours went out.
    void aStrangersTwinIsNotOurs()
    {
        const Dispute before = with({});
        provider->put(with({slip(u"docu_test_theirs"_s)}));
        provider->onSend = [](const WriteIntent &) { return answered(429); };
        QCOMPARE(outcomeOf(upload(), before).state, ActionState::Rejected);
        QCOMPARE(ledger->entries.constFirst().intent.lookalikes, QStringList{u"docu_test_theirs"_s});
    }

    void aLostAnswerIsReadByWhatCame_data()
    {
        QTest::addColumn<bool>("came");
        QTest::addColumn<ActionState>("end");
        QTest::newRow("it came") << true << ActionState::SeenApplied;
        QTest::newRow("it did not") << false << ActionState::SeenNotApplied;
    }
    void aLostAnswerIsReadByWhatCame()
    {
        QFETCH(bool, came);
        QFETCH(ActionState, end);
        perLookMs = 50'000;
        const Document twin = slip(u"docu_test_1"_s);
        provider->put(with({twin}));
        provider->onSend = [&](const WriteIntent &) {
            if (came)
                provider->put(with({twin, slip(u"docu_test_2"_s)}));
            return cutOff();
        };
        const WriteIntent intent = upload();
        QCOMPARE(outcomeOf(intent, with({})).state, ActionState::Unknown);
        QTRY_COMPARE_WITH_TIMEOUT(ledger->entries.constFirst().state, end, 30'000);
    }

    /// Refused, and yet there is one more: applied under a name of the server's own, or somebody else's. Nobody says
    /// no.
    void aRefusalBesideANewDocumentIsNotKnown_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("hours"); // by which our clock is ahead
        QTest::newRow("renamed") << u"slip_1.pdf"_s << 0;
        QTest::newRow("renamed, and our clock is wrong") << u"slip_1.pdf"_s << 7;
        QTest::newRow("our clock is wrong") << u"slip.pdf"_s << 7;
    }
    void aRefusalBesideANewDocumentIsNotKnown()
    {
        QFETCH(QString, name);
        QFETCH(int, hours);
        Document came = slip(u"docu_test_1"_s);
        came.filename = name;
        came.createdAt = came.createdAt.addSecs(-3600 * hours);
        provider->onSend = [&](const WriteIntent &) {
            provider->put(with({came}));
            return answered(400);
        };
        perLookMs = 50'000;
        QCOMPARE(outcomeOf(upload(), with({})).state, ActionState::Unknown);
        const int reads = provider->reads;
        QTRY_VERIFY_WITH_TIMEOUT(provider->reads >= reads + 3, 30'000); // as many as would settle it
        QCOMPARE(ledger->entries.constFirst().state, ActionState::Unknown);
    }

    /// Omise: the documents that lie there go out with the response, so they are part of what was confirmed.
    void aResponseGoesWithTheDocumentsThatWereShown_data()
    {
        QTest::addColumn<QStringList>("shown");
        QTest::addColumn<QStringList>("there");
        QTest::addColumn<int>("sends");
        const QString a = u"docu_test_a"_s, b = u"docu_test_b"_s;
        QTest::newRow("the same") << QStringList{a} << QStringList{a} << 1;
        QTest::newRow("one went") << QStringList{a, b} << QStringList{a} << 0;
        QTest::newRow("all went") << QStringList{a} << QStringList{} << 0;
        QTest::newRow("one came") << QStringList{a} << QStringList{a, b} << 0;
        QTest::newRow("another one") << QStringList{a} << QStringList{b} << 0;
    }
    void aResponseGoesWithTheDocumentsThatWereShown()
    {
        QFETCH(QStringList, shown);
        QFETCH(QStringList, there);
        QFETCH(int, sends);
        const auto all = [this](const QStringList &ids) {
            QList<Document> documents;
            for (const QString &id : ids)
                documents.append(slip(id));
            return with(documents);
        };
        provider->put(all(there));
        const WriteOutcome outcome = outcomeOf(anIntent(account, dispute, WriteVerb::Respond), all(shown));
        QCOMPARE(provider->sends.size(), sends);
        QCOMPARE(outcome.halt, sends == 0 ? Halt::Changed : Halt::None);
    }

    /// The packet's own file is no change, though the dialog did not have it.
    void aPacketsOwnFilesAreNoChange()
    {
        provider->onSend = [&](const WriteIntent &intent) {
            if (intent.verb != WriteVerb::UploadDocument)
                return answered(200);
            provider->put(with({slip(u"docu_test_1"_s)}));
            SendObservation seen = answered(200);
            seen.document = slip(u"docu_test_1"_s);
            return seen;
        };
        QCOMPARE(outcomeOf(upload(), with({})).state, ActionState::Applied);
        outcomeOf(anIntent(account, dispute, WriteVerb::Respond), with({}));
        QCOMPARE(provider->sends.size(), 2);
    }

    /// 2xx, and about another document: an answer that a gateway had before, or one that lay there.
    void anAnswerOfAnotherDocumentIsNotKnown_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<ActionState>("state");
        const QString kind = u"proof_of_receipt"_s;
        QTest::newRow("its own") << u"docu_test_2"_s << kind << ActionState::Applied;
        QTest::newRow("its own, the kind is not told") << u"docu_test_2"_s << QString() << ActionState::Applied;
        QTest::newRow("one that lay there") << u"docu_test_old"_s << kind << ActionState::Unknown;
        QTest::newRow("the packet's first") << u"docu_test_1"_s << kind << ActionState::Unknown;
        QTest::newRow("another kind") << u"docu_test_2"_s << u"details_of_purchase"_s << ActionState::Unknown;
    }
    void anAnswerOfAnotherDocumentIsNotKnown()
    {
        QFETCH(QString, id);
        QFETCH(QString, kind);
        QFETCH(ActionState, state);
        const Dispute before = with({slip(u"docu_test_old"_s)});
        provider->put(before);
        answerUploadsWith(slip(u"docu_test_1"_s));
        QCOMPARE(outcomeOf(upload(), before).state, ActionState::Applied); // and not in the list yet
        Document second = slip(id);
        second.kind = kind;
        answerUploadsWith(second);
        const WriteOutcome outcome = outcomeOf(upload(), before);
        QCOMPARE(outcome.state, state);
        QCOMPARE(outcome.document.has_value(), state == ActionState::Applied);
        QCOMPARE(outcome.isDone(), state == ActionState::Applied); // else the draft keeps its file (tst_sentdrafts)
        QCOMPARE(provider->sends.size(), 2);
    }

    /// A list that is not whole hides what the file could be taken for: no read decides.
    void whatCannotBeListedIsLeftToAPerson()
    {
        WriteIntent intent = upload();
        Dispute cut = with({slip(u"docu_test_1"_s)});
        cut.documentsTotal = 25;
        intent.lookalikes = lookalikesOf(cut);
        const Dispute later = with({slip(u"docu_test_9"_s)});
        QVERIFY(!showsApplied(intent, later));
        QVERIFY(!showsUnchanged(intent, with({})));
        intent.lookalikes = lookalikesOf(with({}));
        QVERIFY(showsApplied(intent, later)); // the judge can tell where it can
        QVERIFY(showsUnchanged(intent, with({})));

        QList<Document> many;
        for (int i = 0; i < 101; ++i)
            many.append(slip(u"docu_test_%1"_s.arg(i)));
        intent.lookalikes = lookalikesOf(with(many));
        QVERIFY(!showsApplied(intent, later));
        intent.lookalikes = lookalikesOf(with({slip(u"docu test"_s)})); // hostile: no id of a provider's
        QVERIFY(!showsApplied(intent, later));
        Document old = slip(u"docu_test_old"_s);
        old.filename = u"other.pdf"_s;
        old.createdAt = testNow().addDays(-3);
        QCOMPARE(lookalikesOf(with({old, slip(u"docu_test_1"_s)})),
            (QStringList{u"docu_test_old"_s, u"docu_test_1"_s})); // by id alone: names and clocks may be wrong
    }
};

QTEST_GUILESS_MAIN(TestUploadTwins)
#include "tst_uploadtwins.moc"
