#include "app/desktop/intentcapture.h"
#include "app/desktop/reviewsource.h"
#include "models/items/confirmspec.h"
#include "models/items/evidenceof.h"
#include "tests/support/builders.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

namespace {
DisputeView aView(ProviderKind provider)
{
    DisputeView view;
    view.dispute = aDispute(provider == ProviderKind::Omise ? u"dspt_test_5xuy4w91xqz7d1w9u0t"_s : u"dp_1"_s);
    view.dispute.provider = provider;
    view.dispute.status = provider == ProviderKind::Omise ? u"open"_s : u"needs_response"_s;
    view.dispute.reasonCode = u"product_not_received"_s;
    view.account = anOmiseAccount();
    view.account.provider = provider;
    view.draft.account = view.account.id;
    view.draft.disputeId = view.dispute.id;
    view.limits = EvidenceGuide::standard().limits(provider);
    return view;
}

DraftFile aFile(const QString &field, const QString &serverId = {}, qint64 size = 1000, int pages = 1)
{
    DraftFile file;
    file.id = QUuid::createUuid();
    file.fileName = field + u".pdf"_s;
    file.kind = field;
    file.size = size;
    file.serverId = serverId;
    file.pages = pages;
    return file;
}

QString problem(WriteVerb verb, const DisputeView &view) { return responseProblem(verb, view, QLocale::c()); }
} // namespace

/// What a click captures, what stops it, and when a draft counts as sent.
class TestIntentCapture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void evidenceIsExactlyWhatChangedAndIsShown()
    {
        DisputeView view = aView(ProviderKind::WooshPay);
        view.dispute.evidence = {{u"customer_name"_s, u"Jane"_s}, {u"billing_address"_s, u"1 Road"_s}};
        view.draft.productType = ProductType::Digital;
        view.draft.evidence = {{u"customer_name"_s, u"Jane"_s}, // as it was
            {u"billing_address"_s, QString()}, // emptied
            {u"access_activity_log"_s, u"10:00 login"_s}, // new
            {u"shipping_carrier"_s, u"Kerry"_s}}; // does not apply to a download: hidden
        view.draft.files = {aFile(u"customer_communication"_s, u"file_9"_s)};
        const WriteIntent intent = captureIntent(WriteVerb::Respond, view, testNow());
        QCOMPARE(*parseEvidence(intent.evidence),
            (Evidence{{u"billing_address"_s, QString()}, {u"access_activity_log"_s, u"10:00 login"_s},
                {u"customer_communication"_s, u"file_9"_s}}));
        QVERIFY(intent.message.isEmpty());
        QVERIFY(intent.metadata.isEmpty());
        QVERIFY(intent.httpVerb == HttpVerb::Post);
        QCOMPARE(intent.seen, SeenState::of(view.dispute));
        QVERIFY(isSentBy(intent, view.draft)); // the hidden one was never to be sent
        view.draft.evidence[u"access_activity_log"_s] += u"!"_s; // typed since
        QVERIFY(!isSentBy(intent, view.draft));
    }

    /// safety.md section 3: the confirm dialog says which of what is expected the response goes without.
    void whatIsMissingIsSaid()
    {
        DisputeView omise = aView(ProviderKind::Omise);
        omise.dispute.documentsTotal = 0;
        QCOMPARE(missingInResponse(omise), u"No document is attached."_s);
        omise.draft.files = {aFile(u"receipt"_s)};
        QVERIFY(missingInResponse(omise).isEmpty());
        omise.draft.files.clear();
        omise.dispute.documentsTotal = 1;
        QVERIFY(missingInResponse(omise).isEmpty());

        DisputeView view = aView(ProviderKind::WooshPay);
        view.draft.productType = ProductType::Physical;
        QStringList expected;
        for (const EvidenceRow &row : evidenceOf(view).rows)
            if (row.need == Need::Expected)
                expected << row.field->name;
        QVERIFY(expected.size() > 3);
        const auto number = [](qsizetype n) { return QString::number(n); };
        QString text = missingInResponse(view);
        QVERIFY2(
            text.startsWith(u"%1 of %1 expected fields are empty: "_s.arg(number(expected.size()))), qPrintable(text));
        QVERIFY2(text.endsWith(u", %1 more."_s.arg(number(expected.size() - 3))), qPrintable(text));
        const auto fill = [&view](const QString &name) {
            if (evidenceField(name)->isFile)
                view.draft.files.append(aFile(name));
            else
                view.draft.evidence.insert(name, u"x"_s);
        };
        for (const QString &name : expected.mid(1))
            fill(name);
        text = missingInResponse(view);
        QVERIFY2(
            text.startsWith(u"1 of %1 expected fields is empty: "_s.arg(number(expected.size()))), qPrintable(text));
        fill(expected.constFirst());
        QVERIFY(missingInResponse(view).isEmpty());
    }

    void metadataOfMergingProvidersIsTheChangeAlone()
    {
        DisputeView view = aView(ProviderKind::Stripe);
        view.dispute.metadata = {{u"a"_s, MetadataType::Text, u"1"_s}, {u"b"_s, MetadataType::Text, u"2"_s}};
        view.draft.metadataEdited = true;
        view.draft.metadata = {{u"a"_s, MetadataType::Text, u"1"_s}, {u"c"_s, MetadataType::Text, u"3"_s}};
        const WriteIntent intent = captureIntent(WriteVerb::Stage, view, testNow());
        QCOMPARE(intent.metadata, QByteArray("{\"c\":\"3\",\"b\":\"\"}"));
        QVERIFY(isSentBy(intent, view.draft));
        view.draft.metadata = view.dispute.metadata; // put back: nothing of it goes out
        QVERIFY(captureIntent(WriteVerb::Stage, view, testNow()).metadata.isEmpty());
    }

    /// Another system wrote a key while the draft was there: it was not the agent who took it away.
    void keysThatOthersWroteMeanwhileStay()
    {
        DisputeView view = aView(ProviderKind::Stripe);
        view.draft.base.metadata = "{\"a\":\"1\",\"gone\":\"x\"}";
        view.dispute.metadata = {{u"a"_s, MetadataType::Text, u"1"_s}, {u"gone"_s, MetadataType::Text, u"x"_s},
            {u"b"_s, MetadataType::Text, u"X"_s}};
        view.draft.metadataEdited = true;
        view.draft.metadata = {{u"a"_s, MetadataType::Text, u"2"_s}};
        const WriteIntent intent = captureIntent(WriteVerb::Respond, view, testNow());
        QCOMPARE(intent.metadata, QByteArray("{\"a\":\"2\",\"gone\":\"\"}"));
        QVERIFY(isSentBy(intent, view.draft));
    }

    void stagingKeepsWhatDoesNotApplyNow()
    {
        DisputeView view = aView(ProviderKind::Stripe);
        view.draft.productType = ProductType::Service;
        view.draft.evidence = {{u"shipping_carrier"_s, u"Kerry"_s}, {u"service_date"_s, u"1 May"_s}};
        QVERIFY(!isSentBy(captureIntent(WriteVerb::Stage, view, testNow()), view.draft));
        QVERIFY(
            isSentBy(captureIntent(WriteVerb::Respond, view, testNow()), view.draft)); // final: nothing more to send
    }

    void omiseStillSendsTheWholeMetadata()
    {
        DisputeView view = aView(ProviderKind::Omise);
        view.draft.message = u"delivered"_s;
        view.draft.metadataEdited = true;
        view.draft.metadata = {{u"a"_s, MetadataType::Number, u"1.10"_s}};
        const WriteIntent intent = captureIntent(WriteVerb::Respond, view, testNow());
        QCOMPARE(intent.metadata, QByteArray("{\"a\":1.10}"));
        QVERIFY(intent.evidence.isEmpty());
        QVERIFY(intent.httpVerb == HttpVerb::Patch);
        QVERIFY(isSentBy(intent, view.draft));
    }

    void aFileThatIsNotUploadedYetIsNoPartOfIt()
    {
        DisputeView view = aView(ProviderKind::WooshPay);
        view.draft.files = {aFile(u"receipt"_s)};
        const EvidencePlan plan = evidenceOf(view);
        QCOMPARE(plan.toUpload.size(), 1);
        const WriteIntent intent = captureIntent(WriteVerb::Respond, view, testNow());
        QVERIFY(intent.evidence.isEmpty());
        QVERIFY(!isSentBy(intent, view.draft));
    }

    void everyProblemStopsWithASentence_data()
    {
        QTest::addColumn<WriteVerb>("verb");
        QTest::addColumn<DisputeView>("view");
        QTest::addColumn<QString>("words"); // part of the sentence; empty: it can go
        const auto row = [](const char *name, WriteVerb verb, const DisputeView &view, const char *words) {
            QTest::newRow(name) << verb << view << QString::fromLatin1(words);
        };
        DisputeView view = aView(ProviderKind::Omise);
        row("no message", WriteVerb::Respond, view, "message");
        view.draft.message = u"x"_s;
        row("message", WriteVerb::Respond, view, "");
        view = aView(ProviderKind::WooshPay);
        row("nothing", WriteVerb::Respond, view, "no evidence");
        view.draft.evidence = {{u"customer_name"_s, QString(5000, u'x')}};
        row("as long as it may be", WriteVerb::Respond, view, "");
        view.draft.evidence = {{u"customer_name"_s, QString(5001, u'x')}};
        row("too long", WriteVerb::Respond, view, "Customer name");
        view.draft.evidence.clear();
        for (const EvidenceField &field : evidenceFields())
            if (!field.isFile)
                view.draft.evidence.insert(field.name, QString(field.isLong ? 19'000 : 4'000, u'x'));
        row("all too long", WriteVerb::Respond, view, "150000");
        view.draft.evidence.clear();
        view.draft.files = {aFile(u"receipt"_s, {}, 3'000'000), aFile(u"customer_signature"_s, {}, 3'000'000)};
        row("files too large", WriteVerb::Respond, view, "MB");
        view.draft.files = {aFile(u"receipt"_s, {}, 1000, 51)};
        row("too many pages", WriteVerb::Respond, view, "50");
        view.draft.files = {aFile(u"receipt"_s, {}, 1000, -1)};
        row("pages not counted", WriteVerb::Respond, view, "");
        view.draft.files.clear();
        view.dispute.evidence = {{u"customer_name"_s, u"Jane"_s}};
        row("WooshPay has it all", WriteVerb::Respond, view, "already");
        view.draft.evidence = {{u"customer_name"_s, u"John"_s}};
        view.draft.metadataEdited = true;
        view.draft.metadata = {{u"n"_s, MetadataType::Number, u"1"_s}};
        row("metadata that is no text", WriteVerb::Respond, view, "text");
        view.dispute.metadata = view.draft.metadata;
        row("but was there before", WriteVerb::Respond, view, "");
        view = aView(ProviderKind::Stripe);
        view.dispute.evidence = {{u"customer_name"_s, u"Jane"_s}};
        row("Stripe: submit what is staged", WriteVerb::Respond, view, "");
        row("Stripe: nothing to stage", WriteVerb::Stage, view, "already");
        view.draft.evidence = {{u"product_description"_s, u"a\nof {{amount}}"_s}};
        row("a placeholder in a field", WriteVerb::Respond, view, "{{amount}} in line 2 of the field");
        row("staged it would wait there", WriteVerb::Stage, view, "{{amount}} in line 2 of the field");
        view.draft.productType = ProductType::Digital;
        view.draft.evidence = {{u"shipping_carrier"_s, u"{{amount}}"_s}, {u"customer_name"_s, u"Jo"_s}};
        row("a placeholder that is not sent", WriteVerb::Respond, view, "");
        view = aView(ProviderKind::Omise);
        view.draft.message = u"We paid {{charge.refunded_amount}} back"_s;
        row("a placeholder in the message", WriteVerb::Respond, view, "{{charge.refunded_amount}}");
        view.draft.message = u"We paid {{charge.refunded_amount back"_s;
        row("half of one", WriteVerb::Respond, view, "{{");
        view.draft.message = u"They wrote: {{x}} please"_s;
        view.dispute.metadata = {{u"note"_s, MetadataType::Text, u"{{x}} please"_s}};
        row("the customer's own braces", WriteVerb::Respond, view, "");
    }
    void everyProblemStopsWithASentence()
    {
        QFETCH(WriteVerb, verb);
        QFETCH(DisputeView, view);
        QFETCH(QString, words);
        const QString found = problem(verb, view);
        QCOMPARE(found.isEmpty(), words.isEmpty());
        QVERIFY2(found.contains(words), qPrintable(found));
    }

    /// What went up before, for other fields, is known by its id: an answer that names one of them is not this file's.
    void anUploadKnowsTheDraftsOtherFiles()
    {
        DisputeView view = aView(ProviderKind::Stripe);
        view.draft.files = {aFile(u"receipt"_s, u"file_1"_s), aFile(u"customer_signature"_s),
            aFile(u"shipping_documentation"_s, u"file_2"_s)};
        const WriteIntent intent =
            captureIntent(WriteVerb::UploadDocument, view, testNow(), {}, &view.draft.files.at(1));
        QCOMPARE(intent.lookalikes, (QStringList{u"file_1"_s, u"file_2"_s}));
    }

    void theReviewHoldsBackWhatTheIntentHolds()
    {
        DisputeView view = aView(ProviderKind::Omise);
        view.draft.message = u"of {{amount}}"_s;
        const WriteIntent intent = captureIntent(WriteVerb::Respond, view, testNow());
        view.draft.message = u"mended since, but not what would go out"_s;
        QVERIFY(reviewContentOf(intent, view, {}, QLocale::c()).stop.contains("{{amount}}"_L1));
        view.dispute.metadata = {{u"note"_s, MetadataType::Text, u"of {{amount}}"_s}};
        const ReviewContent theirs = reviewContentOf(intent, view, {}, QLocale::c());
        QVERIFY(theirs.stop.isEmpty());
        QVERIFY(theirs.notes.join(u'\n').contains("{{amount}}"_L1)); // said, since it goes out as it is
    }
};

QTEST_GUILESS_MAIN(TestIntentCapture)
#include "tst_intentcapture.moc"
