#include "models/domain/intent.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;

namespace {
using S = ActionState;
using E = ActionEvent;
constexpr S kStates[] = {S::Armed, S::Sending, S::Applied, S::Rejected, S::NotSent, S::Unknown, S::SeenApplied,
    S::SeenNotApplied, S::Settled};
constexpr E kEvents[] = {E::SendCommitted, E::AnswerApplied, E::AnswerRejected, E::NothingSent, E::OutcomeUnclear,
    E::ReadShowsApplied, E::ReadsShowUnchanged, E::RestartFound, E::PersonSettled};
constexpr WriteVerb kVerbs[] = {WriteVerb::Respond, WriteVerb::Stage, WriteVerb::Concede, WriteVerb::FinaliseWon,
    WriteVerb::FinaliseLost, WriteVerb::UploadDocument, WriteVerb::DeleteDocument};

/// One line per state: what each event, in the order of kEvents, makes of it; "-" is not allowed. From safety.md
/// section 2.
struct Line {
    S from;
    const char *to[9];
};
constexpr const char *no = "-";
// clang-format off
constexpr Line kTable[] = {
    //                    SendCommitted AnswerApplied AnswerRejected NothingSent OutcomeUnclear ReadShowsApplied ReadsShowUnchanged  RestartFound PersonSettled
    {S::Armed,          {"SENDING",     no,           no,            "NOT_SENT", no,            no,              no,                 "NOT_SENT",  no}},
    {S::Sending,        {no,            "APPLIED",    "REJECTED",    "NOT_SENT", "UNKNOWN",     "SEEN_APPLIED",  no,                 "UNKNOWN",   no}},
    {S::Unknown,        {no,            no,           no,            no,         "UNKNOWN",     "SEEN_APPLIED",  "SEEN_NOT_APPLIED", "UNKNOWN",   "SETTLED"}},
    {S::Applied,        {no, no, no, no, no, no, no, no, no}},
    {S::Rejected,       {no, no, no, no, no, no, no, no, no}},
    {S::NotSent,        {no, no, no, no, no, no, no, no, no}},
    {S::SeenApplied,    {no, no, no, no, no, no, no, no, no}},
    {S::SeenNotApplied, {no, no, no, no, no, no, no, no, no}},
    {S::Settled,        {no, no, no, no, no, no, no, no, no}},
};
// clang-format on
} // namespace

/// The protocol's states: every pair of state and event, the names in the ledger, and what a settled intent means.
class tst_Intent : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyStateAndEvent_data()
    {
        QTest::addColumn<ActionState>("state");
        QTest::addColumn<ActionEvent>("event");
        QTest::addColumn<QString>("next");
        for (const Line &line : kTable)
            for (size_t i = 0; i < std::size(kEvents); ++i)
                QTest::addRow("%s + %zu", qPrintable(stateName(line.from)), i)
                    << line.from << kEvents[i] << QString::fromLatin1(line.to[i]);
    }
    void everyStateAndEvent()
    {
        QFETCH(ActionState, state);
        QFETCH(ActionEvent, event);
        const std::optional<ActionState> next = nextState(state, event);
        QTEST(next ? stateName(*next) : u"-"_s, "next");
    }
    void aSettledIntentNeverMovesAgain()
    {
        for (const S state : kStates) {
            const bool settled = state != S::Armed && state != S::Sending && state != S::Unknown;
            QCOMPARE(isSettled(state), settled);
            for (const E event : kEvents)
                if (settled)
                    QVERIFY(!nextState(state, event));
        }
    }
    void anUnknownStaysOrIsProvenOrIsAPersons()
    {
        // I5: no event takes UNKNOWN to "failed" or "not sent".
        for (const E event : kEvents) {
            const auto next = nextState(S::Unknown, event);
            QVERIFY(!next
                || (*next != S::Rejected && *next != S::NotSent && *next != S::Applied && *next != S::Armed
                    && *next != S::Sending));
        }
        QVERIFY(!nextState(S(200), E::SendCommitted)); // a damaged ledger row
        QVERIFY(!nextState(S::Armed, E(200)));
    }

    void stateNamesRoundTrip()
    {
        const QStringList names{u"ARMED"_s, u"SENDING"_s, u"APPLIED"_s, u"REJECTED"_s, u"NOT_SENT"_s, u"UNKNOWN"_s,
            u"SEEN_APPLIED"_s, u"SEEN_NOT_APPLIED"_s, u"SETTLED"_s};
        QCOMPARE(size_t(names.size()), std::size(kStates));
        for (qsizetype i = 0; i < names.size(); ++i) {
            QCOMPARE(stateName(kStates[i]), names.at(i));
            QVERIFY(stateFromName(names.at(i)) == kStates[i]);
        }
        for (const QString &bad : {u""_s, u"armed"_s, u"ARMED "_s, u"SEEN"_s, u"DRAFT"_s, u"SEEN_APPLIED_"_s})
            QVERIFY(!stateFromName(bad));
        QCOMPARE(stateName(S(200)), QString());
    }
    void verbNamesRoundTrip()
    {
        const QStringList names{u"respond"_s, u"stage"_s, u"concede"_s, u"finalise_won"_s, u"finalise_lost"_s,
            u"upload_document"_s, u"delete_document"_s};
        QCOMPARE(size_t(names.size()), std::size(kVerbs));
        for (qsizetype i = 0; i < names.size(); ++i) {
            QCOMPARE(writeVerbName(kVerbs[i]), names.at(i));
            QVERIFY(writeVerbFromName(names.at(i)) == kVerbs[i]);
        }
        for (const QString &bad : {u""_s, u"Respond"_s, u"close"_s, u"finalise"_s, u"concede "_s})
            QVERIFY(!writeVerbFromName(bad));
        QCOMPARE(writeVerbName(WriteVerb(200)), QString());
    }
    void onlyConcedeAndFinaliseAreIrreversible()
    {
        for (const WriteVerb verb : kVerbs)
            QCOMPARE(isIrreversible(verb),
                verb == WriteVerb::Concede || verb == WriteVerb::FinaliseWon || verb == WriteVerb::FinaliseLost);
    }
    void seenStateTakesWhatStepTwoCompares()
    {
        Dispute dispute;
        dispute.status = u"open"_s;
        dispute.amount = {100, u"THB"_s};
        dispute.message = u"m"_s;
        dispute.metadata = {{u"a"_s, MetadataType::Number, u"1.10"_s}};
        dispute.submissionCount = 3;
        const SeenState seen = SeenState::of(dispute);
        QCOMPARE(seen, (SeenState{u"open"_s, {100, u"THB"_s}, u"m"_s, "{\"a\":1.10}", 3, {}}));
        // Each of the five is seen when it changes; what is not among them is not.
        const auto changed = [&](auto change) {
            Dispute other = dispute;
            change(other);
            return SeenState::of(other) != seen;
        };
        QVERIFY(changed([](Dispute &d) { d.status = u"pending"_s; }));
        QVERIFY(changed([](Dispute &d) { d.amount.minor = 101; }));
        QVERIFY(changed([](Dispute &d) { d.amount.currency = u"USD"_s; }));
        QVERIFY(changed([](Dispute &d) { d.message += u' '; }));
        QVERIFY(changed([](Dispute &d) { d.metadata.first().text = u"1.1"_s; }));
        QVERIFY(changed([](Dispute &d) { d.metadata.first().type = MetadataType::Text; }));
        QVERIFY(changed([](Dispute &d) { d.submissionCount = 4; }));
        QVERIFY(!changed([](Dispute &d) { d.adminMessage = u"x"_s; }));
        QVERIFY(!changed([](Dispute &d) { d.readAt = QDateTime::currentDateTimeUtc(); }));
    }
};

QTEST_GUILESS_MAIN(tst_Intent)
#include "tst_intent.moc"
