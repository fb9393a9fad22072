#include "models/domain/intent.h"
#include "models/domain/uploadtraces.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;

namespace {
const QDateTime kConfirmed(QDate(2026, 3, 1), QTime(10, 30), Qt::UTC);

Dispute disputeIn(const QString &status, ProviderKind provider = ProviderKind::Omise, const QString &message = {})
{
    Dispute dispute;
    dispute.id = provider == ProviderKind::Omise ? u"dspt_test_1"_s : u"dp_1"_s;
    dispute.provider = provider;
    dispute.status = status;
    dispute.amount = {100, u"THB"_s};
    dispute.message = message;
    return dispute;
}
WriteIntent intentOn(const Dispute &seen, WriteVerb verb, const QString &message = {})
{
    WriteIntent intent;
    intent.provider = seen.provider;
    intent.mode = seen.mode;
    intent.disputeId = seen.id;
    intent.verb = verb;
    intent.amount = seen.amount;
    intent.seen = SeenState::of(seen);
    intent.message = message;
    intent.confirmedAt = kConfirmed;
    return intent;
}
} // namespace

/// What a later read proves about a write: that it was applied, that it was not, or neither. Never both, never a guess
/// (I3, I4).
class tst_IntentOutcome : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void endStatePerVerbAndStatus_data()
    {
        QTest::addColumn<ProviderKind>("provider");
        QTest::addColumn<QString>("status");
        QTest::addColumn<QList<int>>("reached"); // Respond, Concede, FinaliseWon, FinaliseLost
        const auto row = [](ProviderKind provider, const char *status, const QList<int> &reached) {
            QTest::addRow("%s %s", qPrintable(providerName(provider)), status)
                << provider << QString::fromLatin1(status) << reached;
        };
        row(ProviderKind::Omise, "open", {0, 0, 0, 0});
        row(ProviderKind::Omise, "pending", {1, 0, 0, 0});
        row(ProviderKind::Omise, "won", {0, 0, 1, 0}); // no answer to a response: a 2xx that says so is read again
        row(ProviderKind::Omise, "lost", {0, 1, 0, 1});
        for (const char *unknown : {"closed", "", "Pending"})
            row(ProviderKind::Omise, unknown, {0, 0, 0, 0});
        for (const ProviderKind provider : {ProviderKind::WooshPay, ProviderKind::Stripe}) {
            for (const char *needs :
                {"needs_response", "warning_needs_response", "early_dispute_warning", "appeal_needs_response"})
                row(provider, needs, {0, 0, 0, 0});
            for (const char *review : {"under_review", "warning_under_review", "appeal_under_review"})
                row(provider, review, {1, 0, 0, 0});
            row(provider, "won", {0, 0, 1, 0});
            row(provider, "lost", {0, 1, 0, 1});
            for (const char *closed :
                {"warning_closed", "charge_refunded", "early_dispute_resolved", "prevented", "new_word"})
                row(provider, closed, {0, 0, 0, 0});
        }
    }
    void endStatePerVerbAndStatus()
    {
        QFETCH(ProviderKind, provider);
        QFETCH(QString, status);
        QFETCH(QList<int>, reached);
        const Dispute dispute = disputeIn(status, provider);
        const Dispute seen = disputeIn(provider == ProviderKind::Omise ? u"open"_s : u"needs_response"_s, provider);
        const WriteVerb verbs[] = {
            WriteVerb::Respond, WriteVerb::Concede, WriteVerb::FinaliseWon, WriteVerb::FinaliseLost};
        for (size_t i = 0; i < std::size(verbs); ++i) {
            QCOMPARE(reachesEndState(intentOn(seen, verbs[i]), dispute), reached.at(qsizetype(i)) == 1);
            if (verbs[i] != WriteVerb::Respond)
                QCOMPARE(showsApplied(intentOn(seen, verbs[i]), dispute), reached.at(qsizetype(i)) == 1);
        }
    }

    void responseIsProvenByItsOwnMessage_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("sent");
        QTest::addColumn<QString>("read");
        QTest::addColumn<bool>("applied");
        const auto row = [](const char *name, const QString &status, const QString &sent, const QString &read,
                             bool applied) { QTest::newRow(name) << status << sent << read << applied; };
        const QString m = u"The parcel was delivered."_s;
        row("same", u"pending"_s, m, m, true);
        row("won meanwhile", u"won"_s, m, m, true); // the review may be over by the time we look
        row("lost meanwhile", u"lost"_s, m, m, true);
        row("still open", u"open"_s, m, m, false);
        row("unknown status", u"closed"_s, m, m, false);
        row("trailing newline lost", u"pending"_s, m + u" \n"_s, m, true);
        row("trailing newline gained", u"pending"_s, m, m + u"\r\n"_s, true);
        row("leading space lost", u"pending"_s, u"  "_s + m, m, true);
        row("crlf became lf", u"pending"_s, u"a\r\nb"_s, u"a\nb"_s, true);
        row("inner spaces folded", u"pending"_s, u"a   b"_s, u"a b"_s, true);
        row("card masked on ingest", u"pending"_s, u"card 4242424242424242 ok"_s, u"card 424242••••••4242 ok"_s, true);
        row("card and expiry", u"pending"_s, u"card 4242 4242 4242 4242 12/27"_s, u"card 424242••••••4242 12/27"_s,
            true);
        row("another card", u"pending"_s, u"card 4242424242424242"_s, u"card 555555••••••4444"_s, false);
        row("another agent's", u"pending"_s, m, u"Refunded already."_s, false);
        row("overwritten by accept", u"lost"_s, m, u"Dispute accepted by merchant"_s, false);
        row("truncated", u"pending"_s, m, m.left(10), false);
        row("case", u"pending"_s, m, m.toUpper(), false);
        row("gone", u"pending"_s, m, u""_s, false);
        row("we sent none", u"pending"_s, u""_s, m, false);
        // Two empty messages prove nothing: whoever moved the dispute, it need not have been us.
        row("both empty", u"pending"_s, u""_s, u""_s, false);
        row("both blank", u"pending"_s, u" \n"_s, u""_s, false);
    }
    void responseIsProvenByItsOwnMessage()
    {
        QFETCH(QString, status);
        QFETCH(QString, sent);
        QFETCH(QString, read);
        const WriteIntent intent = intentOn(disputeIn(u"open"_s), WriteVerb::Respond, sent);
        QTEST(showsApplied(intent, disputeIn(status, ProviderKind::Omise, read)), "applied");
    }
    void anotherAgentsConcessionIsNotOurResponse()
    {
        // At WooshPay and Stripe there is no message: without evidence to compare nothing proves that it was us, a
        // grown count least of all.
        const Dispute seen = disputeIn(u"needs_response"_s, ProviderKind::WooshPay);
        const WriteIntent intent = intentOn(seen, WriteVerb::Respond);
        for (const QString &status : {u"lost"_s, u"under_review"_s, u"won"_s, u"charge_refunded"_s}) {
            Dispute later = disputeIn(status, ProviderKind::WooshPay);
            QVERIFY2(!showsApplied(intent, later), qPrintable(status));
            QVERIFY(!showsUnchanged(intent, later));
            later.submissionCount = 1;
            QVERIFY(!showsApplied(intent, later));
            QVERIFY(!showsUnchanged(intent, later));
        }
        Dispute counted = seen;
        counted.submissionCount = 1; // grown, but the stage has not moved: neither
        QVERIFY(!showsApplied(intent, counted));
        QVERIFY(!showsUnchanged(intent, counted));
    }
    void aShrunkSubmissionCountProvesNothing()
    {
        Dispute seen = disputeIn(u"needs_response"_s, ProviderKind::Stripe);
        seen.submissionCount = 2;
        Dispute later = disputeIn(u"under_review"_s, ProviderKind::Stripe);
        later.submissionCount = 1;
        QVERIFY(!showsApplied(intentOn(seen, WriteVerb::Respond), later));
    }

    void unchangedMeansAllThatThePersonSaw_data()
    {
        QTest::addColumn<WriteVerb>("verb");
        for (const WriteVerb verb :
            {WriteVerb::Respond, WriteVerb::Concede, WriteVerb::FinaliseWon, WriteVerb::FinaliseLost})
            QTest::newRow(qPrintable(writeVerbName(verb))) << verb;
    }
    void unchangedMeansAllThatThePersonSaw()
    {
        QFETCH(WriteVerb, verb);
        Dispute seen =
            disputeIn(verb == WriteVerb::FinaliseWon || verb == WriteVerb::FinaliseLost ? u"pending"_s : u"open"_s,
                ProviderKind::Omise, u"old"_s);
        seen.metadata = {{u"a"_s, MetadataType::Text, u"1"_s}};
        const WriteIntent intent = intentOn(seen, verb, u"mine"_s);
        QVERIFY(showsUnchanged(intent, seen));
        QVERIFY(!showsApplied(intent, seen));
        const auto changed = [&](auto change) {
            Dispute other = seen;
            change(other);
            return !showsUnchanged(intent, other);
        };
        QVERIFY(changed([](Dispute &d) { d.status = u"won"_s; }));
        QVERIFY(changed([](Dispute &d) { d.status = u"lost"_s; }));
        QVERIFY(changed([](Dispute &d) { d.message = u"mine"_s; }));
        QVERIFY(changed([](Dispute &d) { d.amount.minor = 1; }));
        QVERIFY(changed([](Dispute &d) { d.metadata.clear(); }));
        QVERIFY(changed([](Dispute &d) { d.submissionCount = 1; }));
        QVERIFY(changed([](Dispute &d) { d.id = u"dspt_test_2"_s; }));
        QVERIFY(!changed([](Dispute &d) { d.adminMessage = u"note"_s; }));
    }
    void neverBothAppliedAndUnchanged_data() { unchangedMeansAllThatThePersonSaw_data(); }
    void neverBothAppliedAndUnchanged()
    {
        QFETCH(WriteVerb, verb);
        for (const QString &from : {u"open"_s, u"pending"_s, u"won"_s, u"lost"_s, u"closed"_s}) {
            for (const QString &to : {u"open"_s, u"pending"_s, u"won"_s, u"lost"_s, u"closed"_s}) {
                for (const QString &message : {u""_s, u"mine"_s, u"other"_s}) {
                    const WriteIntent intent = intentOn(disputeIn(from, ProviderKind::Omise, message), verb, u"mine"_s);
                    for (const QString &read : {u""_s, u"mine"_s, u"other"_s}) {
                        const Dispute later = disputeIn(to, ProviderKind::Omise, read);
                        QVERIFY(!(showsApplied(intent, later) && showsUnchanged(intent, later)));
                    }
                }
            }
        }
    }
    void aReadOfAnotherObjectProvesNothing()
    {
        const WriteIntent intent = intentOn(disputeIn(u"open"_s), WriteVerb::Concede);
        const auto wrong = [](auto change) {
            Dispute dispute = disputeIn(u"lost"_s);
            change(dispute);
            return dispute;
        };
        QVERIFY(showsApplied(intent, disputeIn(u"lost"_s)));
        QVERIFY(!showsApplied(intent, wrong([](Dispute &d) { d.id = u"dspt_test_2"_s; })));
        QVERIFY(!showsApplied(intent, wrong([](Dispute &d) { d.mode = Mode::Live; })));
        QVERIFY(!showsApplied(intent, wrong([](Dispute &d) { d.provider = ProviderKind::Stripe; })));
        Dispute live = disputeIn(u"open"_s);
        live.mode = Mode::Live;
        QVERIFY(!showsUnchanged(intent, live));
    }

    void stagingIsProvenByTheMetadata()
    {
        Dispute seen = disputeIn(u"needs_response"_s, ProviderKind::Stripe);
        seen.metadata = {{u"a"_s, MetadataType::Text, u"1"_s}};
        WriteIntent intent = intentOn(seen, WriteVerb::Stage);
        intent.metadata = "{\"a\":\"2\",\"b\":\"3\"}";
        Dispute later = seen;
        QVERIFY(!showsApplied(intent, later));
        QVERIFY(showsUnchanged(intent, later));
        later.metadata = {{u"a"_s, MetadataType::Text, u"2"_s}, {u"b"_s, MetadataType::Text, u"3"_s}};
        QVERIFY(reachesEndState(intent, later));
        QVERIFY(showsApplied(intent, later));
        QVERIFY(!showsUnchanged(intent, later));
        std::reverse(later.metadata.begin(), later.metadata.end()); // an object has no order
        QVERIFY(reachesEndState(intent, later));
        QVERIFY(showsApplied(intent, later));
        later.metadata.append({u"c"_s, MetadataType::Text, u"4"_s}); // Stripe merges: another's key says nothing
        QVERIFY(reachesEndState(intent, later));
        intent.metadata = "{\"c\":\"\"}"; // takes it away
        QVERIFY(!reachesEndState(intent, later));
        later.metadata = {{u"a"_s, MetadataType::Text, u"2"_s}};
        QVERIFY(reachesEndState(intent, later));
        intent.metadata = "{\"a\":\"2\",\"b\":\"3\"}";
        QVERIFY(!reachesEndState(intent, later));
    }
    void submissionIsProvenByTheEvidenceItself_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<int>("count");
        QTest::addColumn<Evidence>("read");
        QTest::addColumn<bool>("applied");
        const Evidence ours{{u"customer_name"_s, u"Jane"_s}, {u"receipt"_s, u"file_1"_s}};
        const auto with = [&](const QString &field, const QString &value) {
            Evidence other = ours;
            other.insert(field, value);
            return other;
        };
        QTest::newRow("as sent") << u"under_review"_s << 1 << ours << true;
        QTest::newRow("as sent, not counted") << u"under_review"_s << 0 << ours << true;
        QTest::newRow("as sent, counted, not moved") << u"needs_response"_s << 1 << ours << true;
        QTest::newRow("with more") << u"under_review"_s << 1 << with(u"shipping_date"_s, u"today"_s) << true;
        QTest::newRow("ruled since") << u"won"_s << 1 << ours << true;
        QTest::newRow("not shown back") << u"under_review"_s << 1 << Evidence{} << false;
        QTest::newRow("not shown back, not counted") << u"under_review"_s << 0 << Evidence{} << false;
        QTest::newRow("another's text") << u"under_review"_s << 1 << with(u"customer_name"_s, u"John"_s) << false;
        QTest::newRow("another's file") << u"under_review"_s << 1 << with(u"receipt"_s, u"file_2"_s) << false;
        QTest::newRow("staged only") << u"needs_response"_s << 0 << ours << false;
        QTest::newRow("conceded by another") << u"lost"_s << 0 << ours << false;
    }
    void submissionIsProvenByTheEvidenceItself()
    {
        QFETCH(QString, status);
        QFETCH(int, count);
        QFETCH(Evidence, read);
        const Dispute seen = disputeIn(u"needs_response"_s, ProviderKind::WooshPay);
        WriteIntent intent = intentOn(seen, WriteVerb::Respond);
        intent.evidence = evidenceJson({{u"customer_name"_s, u" Jane "_s}, {u"receipt"_s, u"file_1"_s}});
        Dispute later = disputeIn(status, ProviderKind::WooshPay);
        later.submissionCount = count;
        later.evidence = read;
        QTEST(showsApplied(intent, later), "applied");
        QVERIFY(!showsUnchanged(intent, later));
    }
    void submittingWhatWasStagedIsProvenByTheSameSet()
    {
        Dispute seen = disputeIn(u"needs_response"_s, ProviderKind::Stripe);
        seen.evidence = {{u"customer_name"_s, u"Jane"_s}};
        const WriteIntent intent = intentOn(seen, WriteVerb::Respond); // nothing new to send
        Dispute later = seen;
        later.status = u"under_review"_s;
        QVERIFY(!showsApplied(intent, later)); // not counted
        later.submissionCount = 1;
        QVERIFY(showsApplied(intent, later));
        later.evidence.insert(u"customer_name"_s, u"John"_s); // a colleague's set
        QVERIFY(!showsApplied(intent, later));
        QVERIFY(!showsUnchanged(intent, later));
    }
    void evidenceThatLookedTheSameBeforeProvesNothing()
    {
        Dispute seen = disputeIn(u"needs_response"_s, ProviderKind::Stripe);
        seen.evidence = {{u"customer_name"_s, u"a b"_s}};
        WriteIntent intent = intentOn(seen, WriteVerb::Stage);
        intent.evidence = evidenceJson({{u"customer_name"_s, u"a\nb"_s}}); // white space is not compared
        Dispute later = seen;
        later.metadata = {{u"k"_s, MetadataType::Text, u"v"_s}}; // something else moved
        QVERIFY(!showsApplied(intent, later));
        intent.verb = WriteVerb::Respond;
        later.status = u"under_review"_s;
        later.submissionCount = 1;
        QVERIFY(!showsApplied(intent, later));
    }
    void stagingIsProvenByTheEvidence()
    {
        Dispute seen = disputeIn(u"needs_response"_s, ProviderKind::Stripe);
        seen.evidence = {{u"customer_name"_s, u"Jane"_s}};
        WriteIntent intent = intentOn(seen, WriteVerb::Stage);
        intent.evidence = evidenceJson({{u"shipping_date"_s, u"1 May"_s}, {u"customer_name"_s, QString()}});
        Dispute later = seen;
        QVERIFY(showsUnchanged(intent, later));
        later.evidence = {{u"shipping_date"_s, u"1 May"_s}};
        QVERIFY(reachesEndState(intent, later));
        QVERIFY(showsApplied(intent, later));
        later.evidence.insert(u"customer_name"_s, u"Jane"_s); // was to be cleared
        QVERIFY(!reachesEndState(intent, later));
        QVERIFY(!showsApplied(intent, later));
        QVERIFY(!showsUnchanged(intent, later));
    }
    void anUploadedFileIsNoPartOfTheDispute()
    {
        const Dispute seen = disputeIn(u"needs_response"_s, ProviderKind::Stripe);
        WriteIntent intent = intentOn(seen, WriteVerb::UploadDocument);
        intent.fileName = u"slip.pdf"_s;
        QVERIFY(!showsApplied(intent, seen));
        QVERIFY(!showsUnchanged(intent, seen)); // that the dispute has nothing of the file says nothing of the file
        QVERIFY(noReadCanTell(intent));
        intent.verb = WriteVerb::Respond;
        QVERIFY(!noReadCanTell(intent) && showsUnchanged(intent, seen));
    }
    void stagingThatLeavesNoTraceIsNeitherAppliedNorNot()
    {
        // Evidence is staged, the metadata stays: a read looks the same before and after.
        Dispute seen = disputeIn(u"needs_response"_s, ProviderKind::Stripe);
        seen.metadata = {{u"a"_s, MetadataType::Text, u"1"_s}};
        WriteIntent intent = intentOn(seen, WriteVerb::Stage);
        intent.metadata = metadataJson(seen.metadata);
        QVERIFY(reachesEndState(intent, seen)); // a 2xx that shows it is as good as it gets
        QVERIFY(!showsApplied(intent, seen));
        QVERIFY(!showsUnchanged(intent, seen));
    }
};

QTEST_GUILESS_MAIN(tst_IntentOutcome)
#include "tst_intentoutcome.moc"
