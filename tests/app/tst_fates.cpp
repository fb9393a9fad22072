#include "app/desktop/fates.h"
#include "models/items/disputecolumns.h"

#include <QTest>

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
};

QTEST_GUILESS_MAIN(TestFates)
#include "tst_fates.moc"
