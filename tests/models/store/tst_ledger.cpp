#include "models/store/sqliteledger.h"
#include "models/store/storethread.h"
#include "tests/models/store/storesupport.h"

#include <QtTest>

#include <array>
#include <atomic>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using test::anIntent;
using test::take;
using S = ActionState;
using E = ActionEvent;

namespace {
constexpr std::array kStates{S::Armed, S::Sending, S::Applied, S::Rejected, S::NotSent, S::Unknown, S::SeenApplied,
    S::SeenNotApplied, S::Settled};
constexpr std::array kEvents{E::SendCommitted, E::AnswerApplied, E::AnswerRejected, E::NothingSent, E::OutcomeUnclear,
    E::ReadShowsApplied, E::ReadsShowUnchanged, E::RestartFound, E::PersonSettled};

/// The events that lead from ARMED to a state.
QList<E> wayTo(S state)
{
    switch (state) {
    case S::Armed: return {};
    case S::Sending: return {E::SendCommitted};
    case S::Applied: return {E::SendCommitted, E::AnswerApplied};
    case S::Rejected: return {E::SendCommitted, E::AnswerRejected};
    case S::NotSent: return {E::RestartFound};
    case S::Unknown: return {E::SendCommitted, E::OutcomeUnclear};
    case S::SeenApplied: return {E::SendCommitted, E::OutcomeUnclear, E::ReadShowsApplied};
    case S::SeenNotApplied: return {E::SendCommitted, E::OutcomeUnclear, E::ReadsShowUnchanged};
    case S::Settled: return {E::SendCommitted, E::OutcomeUnclear, E::PersonSettled};
    }
    return {};
}
} // namespace

/// The ledger's transitions, its guard against a second open intent, and restarts.
class TestLedger : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<StoreThread> m_thread;
    std::unique_ptr<SqliteLedger> m_ledger;
    QUuid m_account = QUuid::createUuid();
    QDateTime m_began = QDateTime(QDate(2026, 5, 1), QTime(9, 0), Qt::UTC);
    std::atomic<qint64> m_since = 0; ///< ms; two ledgers ask on threads of their own

    QDateTime lastTime() const { return m_began.addMSecs(m_since); }
    QString folder() const { return m_dir->filePath(u"f"_s); }
    std::unique_ptr<SqliteLedger> another(StoreThread &thread)
    {
        auto ledger = std::make_unique<SqliteLedger>(thread, folder(), [this] { return m_began.addMSecs(++m_since); });
        return take(ledger->openFile()) ? std::move(ledger) : nullptr;
    }
    WriteIntent armed(S state, const QString &dispute = u"dspt_1"_s)
    {
        const WriteIntent intent = anIntent(m_account, dispute);
        bool went = bool(take(m_ledger->arm(intent)));
        for (const E event : wayTo(state))
            went = went && take(m_ledger->advance(intent.id, event, u"note"_s));
        return went ? intent : WriteIntent();
    }
    S stateOf(const QUuid &id) { return (*take(m_ledger->entry(id)))->state; }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_dir = std::make_unique<QTemporaryDir>();
        m_thread = std::make_unique<StoreThread>();
        m_ledger = another(*m_thread);
        QVERIFY(m_ledger);
    }
    void cleanup()
    {
        m_ledger.reset();
        m_thread.reset();
    }

    void anIntentComesBackToTheLetter()
    {
        const WriteIntent intent = anIntent(m_account, u"dspt_1"_s);
        QVERIFY(take(m_ledger->arm(intent)));
        const LedgerEntry entry = **take(m_ledger->entry(intent.id));
        const WriteIntent &back = entry.intent;
        QCOMPARE(back.id, intent.id);
        QCOMPARE(back.parent, intent.parent);
        QCOMPARE(back.account, intent.account);
        QCOMPARE(back.provider, intent.provider);
        QCOMPARE(back.mode, intent.mode);
        QCOMPARE(back.disputeId, intent.disputeId);
        QCOMPARE(back.verb, intent.verb);
        QCOMPARE(back.httpVerb, intent.httpVerb);
        QCOMPARE(back.amount, intent.amount);
        QVERIFY(back.seen == intent.seen);
        QCOMPARE(back.message, intent.message);
        QCOMPARE(back.metadata, intent.metadata);
        QCOMPARE(back.evidence, intent.evidence);
        QVERIFY(!back.seen.evidence.isEmpty());
        QCOMPARE(back.documentId, intent.documentId);
        QCOMPARE(back.fileName, intent.fileName);
        QCOMPARE(back.fileKind, intent.fileKind);
        QCOMPARE(back.filePath, intent.filePath);
        QCOMPARE(back.fileSize, intent.fileSize);
        QCOMPARE(back.fileSha256, intent.fileSha256);
        QCOMPARE(back.confirmedAt, intent.confirmedAt);
        QCOMPARE(entry.state, S::Armed);
        QCOMPARE(entry.changedAt, lastTime());

        WriteIntent upload = anIntent(m_account, u"dspt_2"_s);
        upload.verb = WriteVerb::UploadDocument;
        for (const QStringList &lookalikes : {QStringList(), QStringList{u"docu_1"_s, u"docu_2"_s}}) {
            upload.id = QUuid::createUuid();
            upload.disputeId += u"x"_s;
            upload.lookalikes = lookalikes;
            QVERIFY(take(m_ledger->arm(upload)));
            const WriteIntent kept = (**take(m_ledger->entry(upload.id))).intent;
            QCOMPARE(kept.lookalikes, lookalikes);
            QCOMPARE(kept.documentId, QString());
        }
        QVERIFY(!take(m_ledger->entry(QUuid::createUuid()))->has_value());
    }

    void everyTransition_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("event");
        for (const S state : kStates)
            for (const E event : kEvents)
                QTest::addRow("%s %d", qPrintable(stateName(state)), int(event)) << int(state) << int(event);
    }
    void everyTransition()
    {
        QFETCH(int, from);
        QFETCH(int, event);
        const WriteIntent intent = armed(S(from));
        QVERIFY(!intent.id.isNull());
        QCOMPARE(stateOf(intent.id), S(from));
        const auto before = *take(m_ledger->rowsOf(intent.id));
        const auto wanted = nextState(S(from), E(event));
        const auto got = take(m_ledger->advance(intent.id, E(event), u"the note"_s, u"req_1"_s, 422));
        const auto after = *take(m_ledger->rowsOf(intent.id));
        if (!wanted) {
            QCOMPARE(got.error().kind, ErrorKind::InvalidInput);
            QCOMPARE(stateOf(intent.id), S(from));
            QCOMPARE(after.size(), before.size());
        } else {
            QCOMPARE(*got, *wanted);
            const LedgerEntry entry = **take(m_ledger->entry(intent.id));
            QCOMPARE(entry.state, *wanted);
            QCOMPARE(entry.note, u"the note"_s);
            QCOMPARE(entry.requestId, u"req_1"_s);
            QCOMPARE(entry.httpStatus, 422);
            QCOMPARE(entry.changedAt, lastTime());
            QCOMPARE(after.size(), before.size() + 1);
            QCOMPARE(after.last().state, *wanted);
            QCOMPARE(after.last().note, u"the note"_s);
            QCOMPARE(after.last().at, lastTime());
        }
        QVERIFY(take(m_ledger->verifyChain())->whole);
    }

    void oneOpenIntentForEachDispute_data()
    {
        QTest::addColumn<int>("state");
        for (const S state : kStates)
            QTest::addRow("%s", qPrintable(stateName(state))) << int(state);
    }
    void oneOpenIntentForEachDispute()
    {
        QFETCH(int, state);
        armed(S(state));
        StoreThread elsewhere; // a connection of its own, as a second process has
        const auto second = another(elsewhere);
        QVERIFY(second);
        const auto again = take(second->arm(anIntent(m_account, u"dspt_1"_s)));
        QCOMPARE(bool(again), isSettled(S(state)));
        if (!again)
            QCOMPARE(again.error().kind, ErrorKind::IntentOpen);
        QVERIFY(take(second->arm(anIntent(m_account, u"dspt_2"_s))));
        // Another account of ours may be the same one at the provider.
        QCOMPARE(take(second->arm(anIntent(QUuid::createUuid(), u"dspt_1"_s))).error().kind, ErrorKind::IntentOpen);
        WriteIntent other = anIntent(QUuid::createUuid(), u"dspt_1"_s);
        other.mode = other.mode == Mode::Live ? Mode::Test : Mode::Live;
        QVERIFY(take(second->arm(other)));
        other = anIntent(QUuid::createUuid(), u"dspt_1"_s);
        other.provider = ProviderKind::Stripe;
        QVERIFY(take(second->arm(other)));
        QVERIFY(take(m_ledger->verifyChain())->whole);
    }

    void anIntentIsArmedOnce()
    {
        const WriteIntent intent = armed(S::Applied);
        const auto again = take(m_ledger->arm(intent));
        QCOMPARE(again.error().kind, ErrorKind::InvalidInput);
        QCOMPARE(stateOf(intent.id), S::Applied);
    }

    void manyAtOnceArmOneAndSendOnce()
    {
        constexpr int kDesks = 4;
        std::array<StoreThread, kDesks> threads;
        std::array<std::unique_ptr<SqliteLedger>, kDesks> desks;
        for (int desk = 0; desk < kDesks; ++desk)
            QVERIFY((desks[desk] = another(threads[desk])));
        for (int round = 0; round < 20; ++round) {
            const QString dispute = u"dspt_%1"_s.arg(round);
            QList<WriteIntent> intents;
            QList<QFuture<StoreResult<Done>>> arming;
            for (int desk = 0; desk < kDesks; ++desk)
                intents.append(anIntent(m_account, dispute));
            for (int desk = 0; desk < kDesks; ++desk)
                arming.append(desks[desk]->arm(intents.at(desk)));
            QList<WriteIntent> won;
            for (int desk = 0; desk < kDesks; ++desk) {
                const auto result = take(arming.at(desk));
                if (result)
                    won.append(intents.at(desk));
                else
                    QCOMPARE(result.error().kind, ErrorKind::IntentOpen);
            }
            QCOMPARE(won.size(), 1);
            QList<QFuture<StoreResult<S>>> sending;
            for (const auto &desk : desks)
                sending.append(desk->advance(won.first().id, E::SendCommitted));
            int sent = 0;
            for (const auto &future : sending)
                sent += bool(take(future));
            QCOMPARE(sent, 1);
        }
        const auto chain = take(m_ledger->verifyChain());
        QVERIFY(chain->whole);
        QCOMPARE(chain->rows, 40);
        desks = {};
    }

    void aRestartFindsEveryState_data() { oneOpenIntentForEachDispute_data(); }
    void aRestartFindsEveryState()
    {
        QFETCH(int, state);
        const WriteIntent intent = armed(S(state));
        m_ledger.reset();
        m_thread = std::make_unique<StoreThread>();
        m_ledger = another(*m_thread);
        QCOMPARE(stateOf(intent.id), S(state));
        const auto open = *take(m_ledger->open());
        QCOMPARE(open.size(), isSettled(S(state)) ? 0 : 1);
        const auto found = take(m_ledger->advance(intent.id, E::RestartFound));
        QCOMPARE(bool(found), nextState(S(state), E::RestartFound).has_value());
        if (found)
            QCOMPARE(*found, S(state) == S::Armed ? S::NotSent : S::Unknown);
    }

    void listsAreInOrder()
    {
        const WriteIntent first = armed(S::NotSent), second = armed(S::Unknown), other = armed(S::Armed, u"dspt_2"_s);
        const auto open = *take(m_ledger->open());
        QCOMPARE(open.size(), 2);
        QCOMPARE(open.first().intent.id, second.id);
        const auto history = *take(m_ledger->history(m_account, u"dspt_1"_s));
        QCOMPARE(history.size(), 2);
        QCOMPARE(history.first().intent.id, second.id);
        QVERIFY(take(m_ledger->history(QUuid::createUuid(), u"dspt_1"_s))->isEmpty());
        const auto all = *take(m_ledger->history({}, {}));
        QCOMPARE(all.size(), 3);
        QCOMPARE(all.first().intent.id, other.id);
        QCOMPARE(all.last().intent.id, first.id);
    }

    void whatCannotBeKeptIsRefused()
    {
        WriteIntent noAccount = anIntent({}, u"dspt_1"_s);
        QCOMPARE(take(m_ledger->arm(noAccount)).error().kind, ErrorKind::InvalidInput);
        WriteIntent noDispute = anIntent(m_account, {});
        QCOMPARE(take(m_ledger->arm(noDispute)).error().kind, ErrorKind::InvalidInput);
        WriteIntent half = anIntent(m_account, u"dspt_1"_s);
        half.message = QString(QChar(0xd83d));
        QCOMPARE(take(m_ledger->arm(half)).error().kind, ErrorKind::InvalidInput);
        WriteIntent latin = anIntent(m_account, u"dspt_1"_s);
        latin.metadata = "{\"a\":\"\xe9\"}";
        QCOMPARE(take(m_ledger->arm(latin)).error().kind, ErrorKind::InvalidInput);
        WriteIntent evidence = anIntent(m_account, u"dspt_1"_s);
        evidence.evidence = "{\"a\":\"\xe9\"}";
        QCOMPARE(take(m_ledger->arm(evidence)).error().kind, ErrorKind::InvalidInput);
        WriteIntent seen = anIntent(m_account, u"dspt_1"_s);
        seen.seen.evidence = "{\"a\":\"\xe9\"}";
        QCOMPARE(take(m_ledger->arm(seen)).error().kind, ErrorKind::InvalidInput);
        QVERIFY(take(m_ledger->open())->isEmpty());
        QCOMPARE(take(m_ledger->advance(QUuid::createUuid(), E::SendCommitted)).error().kind, ErrorKind::InvalidInput);
        const WriteIntent intent = armed(S::Unknown);
        QCOMPARE(take(m_ledger->advance(intent.id, E::PersonSettled, u"  "_s)).error().kind, ErrorKind::InvalidInput);
        QCOMPARE(stateOf(intent.id), S::Unknown);
    }

    void notesHoldNoKeysAndNoHalfCharacters()
    {
        const WriteIntent intent = armed(S::Sending);
        const QString note = u"key skey_test_5xsecretsecret "_s + QChar(0xd83d) + QChar(0) + u" end"_s;
        QVERIFY(take(m_ledger->advance(intent.id, E::OutcomeUnclear, note)));
        const LedgerEntry entry = **take(m_ledger->entry(intent.id));
        QVERIFY(!entry.note.contains("5xsecret"_L1));
        QVERIFY(entry.note.endsWith(" end"_L1));
        QVERIFY(take(m_ledger->verifyChain())->whole);
    }
};

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
