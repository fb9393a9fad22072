#include "models/domain/observation.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;

namespace {
using V = WriteVerb;
/// What the body of the answer turned out to be.
enum class Body { Nothing, Expected, OtherId, OtherStatus, OtherMode, OtherKind };
constexpr Body kBodies[] = {
    Body::Nothing, Body::Expected, Body::OtherId, Body::OtherStatus, Body::OtherMode, Body::OtherKind};

bool isAboutADocument(V verb) { return verb == V::UploadDocument || verb == V::DeleteDocument; }

WriteIntent intentFor(V verb)
{
    WriteIntent intent;
    intent.verb = verb;
    intent.disputeId = u"dspt_test_1"_s;
    intent.documentId = verb == V::DeleteDocument ? u"docu_test_1"_s : QString();
    intent.metadata = "{\"a\":\"1\"}";
    intent.fileName = u"a.pdf"_s;
    return intent;
}
QString expectedStatus(V verb)
{
    switch (verb) {
    case V::Respond: return u"pending"_s;
    case V::FinaliseWon: return u"won"_s;
    case V::Concede:
    case V::FinaliseLost: return u"lost"_s;
    default: return u"open"_s;
    }
}
/// The body for a verb; empty where that verb knows no such body.
std::optional<SendObservation> observationOf(V verb, Body body)
{
    SendObservation seen;
    if (body == Body::Nothing)
        return seen;
    if (isAboutADocument(verb) != (body == Body::OtherKind)) {
        Document document;
        document.id =
            body == Body::OtherId ? (verb == V::DeleteDocument ? u"docu_test_2"_s : QString()) : u"docu_test_1"_s;
        document.deleted = (verb == V::DeleteDocument) != (body == Body::OtherStatus);
        if (body == Body::OtherMode)
            return std::nullopt;
        seen.document = document;
        return seen;
    }
    Dispute dispute;
    dispute.id = body == Body::OtherId ? u"dspt_test_2"_s : u"dspt_test_1"_s;
    dispute.mode = body == Body::OtherMode ? Mode::Live : Mode::Test;
    dispute.status = body == Body::OtherStatus ? u"strange"_s : expectedStatus(verb);
    dispute.metadata = {{u"a"_s, MetadataType::Text, body == Body::OtherStatus ? u"2"_s : u"1"_s}};
    seen.dispute = dispute;
    return seen;
}

/// The table of safety.md section 2 step 6, written down once more.
SendVerdict byTheTable(int status, bool bytesLeft, int sent, bool whole, Body body)
{
    if (status == 0)
        return !bytesLeft && sent == 0 ? SendVerdict::NotSent : SendVerdict::Unclear;
    if (!whole)
        return SendVerdict::Unclear; // truncation
    if (status / 100 == 2)
        return body == Body::Expected ? SendVerdict::Applied : SendVerdict::Unclear;
    for (const int refusal : {400, 401, 403, 404, 405, 415, 422, 429})
        if (status == refusal)
            return sent > 1 ? SendVerdict::Unclear : SendVerdict::Refused; // F3: a repeat may turn success into failure
    return SendVerdict::Unclear;
}
} // namespace

/// How one send is judged: all statuses, all verbs, all bodies.
class tst_Observation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyAnswerByTheTable_data()
    {
        QTest::addColumn<WriteVerb>("verb");
        for (const V verb :
            {V::Respond, V::Stage, V::Concede, V::FinaliseWon, V::FinaliseLost, V::UploadDocument, V::DeleteDocument})
            QTest::newRow(qPrintable(writeVerbName(verb))) << verb;
    }
    void everyAnswerByTheTable()
    {
        QFETCH(WriteVerb, verb);
        const WriteIntent intent = intentFor(verb);
        int judged = 0;
        for (const Body body : kBodies) {
            auto seen = observationOf(verb, body);
            if (!seen)
                continue;
            for (int status = 0; status < 600; ++status) {
                for (const bool bytesLeft : {false, true}) {
                    for (const int sent : {0, 1, 2}) {
                        for (const bool whole : {false, true}) {
                            seen->httpStatus = status;
                            seen->bytesLeft = bytesLeft;
                            seen->requestsSent = sent;
                            seen->wholeAnswer = whole;
                            const SendVerdict verdict = judge(intent, *seen);
                            const SendVerdict wanted = byTheTable(status, bytesLeft, sent, whole, body);
                            ++judged;
                            if (verdict != wanted)
                                QFAIL(qPrintable(u"status %1 left %2 sent %3 whole %4 body %5: %6, not %7"_s.arg(status)
                                                     .arg(bytesLeft)
                                                     .arg(sent)
                                                     .arg(whole)
                                                     .arg(int(body))
                                                     .arg(int(verdict))
                                                     .arg(int(wanted))));
                        }
                    }
                }
            }
        }
        QVERIFY(judged >= 5 * 600 * 12);
    }
    void oddStatusesAreUnclear()
    {
        for (const int status : {-1, 600, 999, 2000, 200 + 65536}) {
            auto seen = *observationOf(V::Concede, Body::Expected);
            seen.httpStatus = status;
            seen.wholeAnswer = true;
            QCOMPARE(judge(intentFor(V::Concede), seen), SendVerdict::Unclear);
        }
    }
    void theErrorKindNeverOverrulesTheBytes()
    {
        // Whatever the transport calls it: once a byte may have left, nobody says "not sent".
        for (int kind = 0; kind <= int(ErrorKind::FileTypeRefused); ++kind) {
            SendObservation seen;
            seen.error.kind = ErrorKind(kind);
            seen.bytesLeft = true;
            QCOMPARE(judge(intentFor(V::Respond), seen), SendVerdict::Unclear);
            seen.bytesLeft = false;
            seen.requestsSent = 1;
            QCOMPARE(judge(intentFor(V::Respond), seen), SendVerdict::Unclear);
        }
    }
    void aRespondAnsweredWithARulingIsReadAgain()
    {
        for (const QString &status : {u"won"_s, u"lost"_s, u"open"_s}) {
            auto seen = *observationOf(V::Respond, Body::Expected);
            seen.dispute->status = status;
            seen.httpStatus = 200;
            seen.wholeAnswer = true;
            QCOMPARE(judge(intentFor(V::Respond), seen), SendVerdict::Unclear);
        }
    }
    /// A gateway may hand on an answer it had before, a server may name what lay there: that is no word of this file.
    void anUploadIsDoneOnlyByItsOwnDocument_data()
    {
        QTest::addColumn<ProviderKind>("provider");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<qint64>("size");
        QTest::addColumn<SendVerdict>("verdict");
        const auto omise = ProviderKind::Omise;
        const QString asked = u"proof_of_receipt"_s;
        const qint64 none = -1;
        QTest::newRow("Omise") << omise << u"docu_test_2"_s << asked << none << SendVerdict::Applied;
        QTest::newRow("Omise, kind not told") << omise << u"docu_test_2"_s << QString() << none << SendVerdict::Applied;
        QTest::newRow("Omise, another kind")
            << omise << u"docu_test_2"_s << u"details_of_purchase"_s << none << SendVerdict::Unclear;
        QTest::newRow("Omise, it lay there") << omise << u"docu_test_1"_s << asked << none << SendVerdict::Unclear;
        for (const ProviderKind provider : {ProviderKind::WooshPay, ProviderKind::Stripe}) {
            const auto row = [&](const char *name, const QString &id, qint64 size, SendVerdict verdict) {
                QTest::addRow("%s%s", qPrintable(providerName(provider)), name)
                    << provider << id << asked << size << verdict;
            };
            const bool countsBytes = provider == ProviderKind::Stripe;
            row("", u"file_3"_s, 9, SendVerdict::Applied);
            row(", size not told", u"file_3"_s, none, SendVerdict::Applied);
            row(", another size", u"file_3"_s, 10, countsBytes ? SendVerdict::Unclear : SendVerdict::Applied);
            row(", of another field", u"docu_test_1"_s, 9, SendVerdict::Unclear);
            row(", evidence has it", u"file_2"_s, 9, SendVerdict::Unclear);
        }
    }
    void anUploadIsDoneOnlyByItsOwnDocument()
    {
        QFETCH(ProviderKind, provider);
        QFETCH(QString, id);
        QFETCH(QString, kind);
        QFETCH(qint64, size);
        QFETCH(SendVerdict, verdict);
        WriteIntent intent = intentFor(V::UploadDocument);
        intent.provider = provider;
        intent.fileKind = u"proof_of_receipt"_s;
        intent.fileSize = 9;
        intent.lookalikes = {u"docu_test_1"_s};
        if (provider != ProviderKind::Omise)
            intent.seen.evidence = evidenceJson({{u"receipt"_s, u"file_2"_s}});
        SendObservation seen = *observationOf(V::UploadDocument, Body::Expected);
        seen.document->id = id;
        seen.document->kind = kind;
        seen.document->size = size;
        seen.httpStatus = 200;
        seen.wholeAnswer = true;
        QCOMPARE(judge(intent, seen), verdict);
    }
    void concedeAnsweredWonIsNotApplied()
    {
        auto seen = *observationOf(V::Concede, Body::Expected);
        seen.dispute->status = u"won"_s;
        seen.httpStatus = 200;
        seen.wholeAnswer = true;
        QCOMPARE(judge(intentFor(V::Concede), seen), SendVerdict::Unclear);
    }
};

QTEST_GUILESS_MAIN(tst_Observation)
#include "tst_observation.moc"
