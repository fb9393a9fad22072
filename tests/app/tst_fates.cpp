#include "app/desktop/fates.h"
#include "models/items/disputeindex.h"
#include "tests/models/items/builders.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace disputedesk;

/// What our own records say of how a dispute went, and where they say nothing.
class TestFates : public QObject {
    Q_OBJECT

    static LedgerEntry write(const QString &id, WriteVerb verb, ActionState state)
    {
        LedgerEntry entry;
        entry.intent.disputeId = id;
        entry.intent.verb = verb;
        entry.state = state;
        return entry;
    }
    static ObservedChange change(const QString &id, const QString &before, const QString &after)
    {
        return {id, {}, u"status"_s, before, after};
    }
    static quint8 fate(const QList<LedgerEntry> &writes, const QList<ObservedChange> &changes,
        ProviderKind provider = ProviderKind::Omise)
    {
        return fatesOf(provider, writes, changes).value(u"d"_s);
    }

private Q_SLOTS:
    void fromTheLedger_data()
    {
        QTest::addColumn<int>("verb");
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("fate");
        const auto row = [](const char *name, WriteVerb verb, ActionState state, int fate) {
            QTest::newRow(name) << int(verb) << int(state) << fate;
        };
        row("accepted", WriteVerb::Concede, ActionState::Applied, DisputeColumns::Conceded);
        row("accepted, seen later", WriteVerb::Concede, ActionState::SeenApplied, DisputeColumns::Conceded);
        row("not accepted", WriteVerb::Concede, ActionState::Rejected, 0);
        row("perhaps accepted", WriteVerb::Concede, ActionState::Unknown, 0);
        row("answered", WriteVerb::Respond, ActionState::Applied, DisputeColumns::Answered);
        row("not answered", WriteVerb::Respond, ActionState::NotSent, 0);
        row("outcome recorded", WriteVerb::FinaliseLost, ActionState::Applied, DisputeColumns::Answered);
        row("a document is no answer", WriteVerb::UploadDocument, ActionState::Applied, 0);
        row("nor what is kept at the provider", WriteVerb::Stage, ActionState::Applied, 0);
    }
    void fromTheLedger()
    {
        QFETCH(int, verb);
        QFETCH(int, state);
        QFETCH(int, fate);
        QCOMPARE(int(TestFates::fate({write(u"d"_s, WriteVerb(verb), ActionState(state))}, {})), fate);
    }

    void fromWhatWasSeen()
    {
        QCOMPARE(fate({}, {}), quint8(0));
        QCOMPARE(fate({}, {change(u"d"_s, u"open"_s, u"lost"_s)}), quint8(DisputeColumns::Unanswered));
        QCOMPARE(fate({}, {change(u"d"_s, u"open"_s, u"pending"_s)}), quint8(DisputeColumns::Answered));
        QCOMPARE(fate({}, {change(u"d"_s, u"pending"_s, u"lost"_s)}), quint8(DisputeColumns::Answered));
        QCOMPARE(fate({}, {change(u"d"_s, u"open"_s, u"won"_s)}), quint8(0));
        QCOMPARE(fate({}, {change(u"other"_s, u"open"_s, u"lost"_s)}), quint8(0));
        QCOMPARE(fate({}, {change(u"d"_s, u"needs_response"_s, u"lost"_s)}, ProviderKind::WooshPay),
            quint8(DisputeColumns::Unanswered));
        // It came back from review and was lost then: it had been answered.
        QCOMPARE(fate({}, {change(u"d"_s, u"pending"_s, u"open"_s), change(u"d"_s, u"open"_s, u"lost"_s)}),
            quint8(DisputeColumns::Answered));
    }

    void theLedgerKnowsBetter()
    {
        const QList<ObservedChange> silent{change(u"d"_s, u"open"_s, u"lost"_s)};
        QCOMPARE(
            fate({write(u"d"_s, WriteVerb::Concede, ActionState::Applied)}, silent), quint8(DisputeColumns::Conceded));
        QCOMPARE(fate({write(u"d"_s, WriteVerb::Respond, ActionState::Unknown)}, silent), quint8(0)); // who knows
        QCOMPARE(fate({write(u"d"_s, WriteVerb::Concede, ActionState::Settled)}, silent), quint8(0));
        QCOMPARE(fate({write(u"d"_s, WriteVerb::Respond, ActionState::Rejected)}, silent),
            quint8(DisputeColumns::Unanswered));
    }

    /// Worked out on another thread, and the index is told only when a row is to differ.
    void theIndexIsToldOfWhatDiffers()
    {
        DisputeIndex index;
        const QUuid siam = QUuid::createUuid();
        const QUuid kyoto = QUuid::createUuid();
        upsertRows(index, siam, Mode::Test, u"A"_s, {aRow(u"a"_s, u"lost"_s), aRow(u"b"_s, u"lost"_s)});
        upsertRows(index, kyoto, Mode::Test, u"B"_s, {aRow(u"a"_s, u"lost"_s)});
        const auto fateAt = [&index](const QUuid &account, const QString &id) {
            return int(index.columns().flags[*index.find(account, id)] & DisputeColumns::kFates);
        };
        FateTeller teller(index);
        QSignalSpy changed(&index, &DisputeIndex::upserted);
        const auto tell = [&](const QList<LedgerEntry> &history, const QList<ObservedChange> &changes) {
            teller.tell(siam, ProviderKind::Omise, history, changes);
            const int before = teller.told();
            return teller.isBusy() && teller.told() == before // never at once
                && QTest::qWaitFor([&teller] { return !teller.isBusy(); }, 30'000)
                && teller.workedOn() != QThread::currentThread();
        };
        LedgerEntry conceded = write(u"a"_s, WriteVerb::Concede, ActionState::Applied);
        conceded.intent.account = siam;
        LedgerEntry others = write(u"b"_s, WriteVerb::Concede, ActionState::Applied);
        others.intent.account = kyoto; // its ids are no others'
        const QList<ObservedChange> silent{
            change(u"b"_s, u"open"_s, u"lost"_s), change(u"gone"_s, u"open"_s, u"lost"_s)};
        QVERIFY(tell({conceded, others}, silent));
        QCOMPARE(fateAt(siam, u"a"_s), int(DisputeColumns::Conceded));
        QCOMPARE(fateAt(siam, u"b"_s), int(DisputeColumns::Unanswered));
        QCOMPARE(fateAt(kyoto, u"a"_s), 0);
        QCOMPARE(teller.told(), 1);
        const quint64 version = index.version();
        QVERIFY(tell({conceded, others}, silent)); // the next refresh knows nothing new
        QCOMPARE(teller.told(), 1);
        QCOMPARE(index.version(), version);
        QCOMPARE(changed.size(), 1);
        QVERIFY(tell({others}, silent)); // one to be forgotten
        QCOMPARE(teller.told(), 2);
        QCOMPARE(fateAt(siam, u"a"_s), 0);
        upsertRows(index, siam, Mode::Test, u"A"_s, {aRow(u"gone"_s, u"lost"_s)}); // it was not there before
        QVERIFY(tell({others}, silent));
        QCOMPARE(teller.told(), 3);
        QCOMPARE(fateAt(siam, u"gone"_s), int(DisputeColumns::Unanswered));
        QVERIFY(tell({}, {}));
        QCOMPARE(fateAt(siam, u"gone"_s) + fateAt(siam, u"b"_s), 0);
        teller.tell(siam, ProviderKind::Omise, {conceded}, silent); // and the program ends
    }
};

QTEST_GUILESS_MAIN(TestFates)
#include "tst_fates.moc"
