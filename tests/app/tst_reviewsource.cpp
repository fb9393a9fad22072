#include "app/desktop/intentcapture.h"
#include "app/desktop/reviewsource.h"
#include "models/items/evidenceof.h"
#include "models/items/evidencetexts.h"
#include "models/items/evidencewarnings.h"
#include "models/items/texts.h"
#include "tests/ui/evidencebuilders.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

namespace {
ReviewContent reviewOf(const DisputeView &view, WriteVerb verb = WriteVerb::Respond)
{
    return reviewContentOf(captureIntent(verb, view, evidenceNow()), view, {}, QLocale::c());
}
QStringList names(const ReviewEvidence &evidence)
{
    QStringList all;
    for (const auto &[name, text] : evidence)
        all << name;
    return all;
}
QString word(const char *field) { return evidenceFieldText(QString::fromLatin1(field)); }
} // namespace

/// What the review shows of evidence before it goes out for good.
class TestReviewSource : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fieldsStandInTheOrderOfTheForm()
    {
        DisputeView view = filledView();
        view.dispute.evidence = {{u"brand_new_field"_s, u"?"_s}, {u"receipt"_s, u"file_1"_s}};
        const QStringList shown = names(reviewOf(view).evidence);
        QStringList wanted;
        for (const EvidenceField &field : evidenceFields())
            if (view.draft.evidence.contains(field.name) || view.dispute.evidence.contains(field.name))
                wanted << evidenceFieldText(field.name);
        wanted << u"Brand new field"_s;
        QCOMPARE(shown, wanted);
        QStringList byWords = shown;
        byWords.sort();
        QVERIFY(shown != byWords); // the two orders differ here: else nothing would be shown
        QCOMPARE(names(reviewOf(view).evidenceBefore), (QStringList{word("receipt"), u"Brand new field"_s}));
    }

    void whatIsEmptyAndExpectedIsNamed()
    {
        const DisputeView view = filledView();
        const EvidencePlan plan = evidenceOf(view);
        QStringList empty;
        for (const EvidenceRow &row : plan.rows)
            if (row.need == Need::Expected && !row.isProvided())
                empty << evidenceFieldText(row.field->name);
        QVERIFY(!empty.isEmpty());
        QCOMPARE(int(empty.size()), plan.expected - plan.expectedProvided);
        const QString said = reviewOf(view).notes.value(0);
        QVERIFY2(said.contains(u"%1 of %2 expected"_s.arg(empty.size()).arg(plan.expected)), qPrintable(said));
        QVERIFY2(said.contains(empty.first()), qPrintable(said));
        QVERIFY(!said.contains(word("shipping_documentation"))); // a file of the draft comes with it
    }

    void aLinkIsNamedWithItsField()
    {
        const QStringList notes = reviewOf(filledView()).notes;
        QCOMPARE(notes.size(), 2);
        QVERIFY2(notes.at(1).contains(word("uncategorized_text")), qPrintable(notes.at(1)));
        QVERIFY(notes.at(1).endsWith(evidenceLinkText()));
        DisputeView plain = filledView();
        plain.draft.evidence.insert(u"uncategorized_text"_s, u"Signed for by the cardholder."_s);
        QCOMPARE(reviewOf(plain).notes.size(), 1);
    }

    /// What goes out is what the intent holds, whatever was typed meanwhile.
    void aLinkTypedSinceDoesNotGoOut()
    {
        DisputeView view = wooshView();
        view.draft.productType = ProductType::Physical;
        view.draft.evidence = {{u"customer_name"_s, u"Jane"_s}};
        const WriteIntent intent = captureIntent(WriteVerb::Respond, view, evidenceNow());
        view.draft.evidence.insert(u"uncategorized_text"_s, u"see https://a.example/b"_s);
        const QStringList notes = reviewContentOf(intent, view, {}, QLocale::c()).notes;
        QVERIFY2(notes.filter(evidenceLinkText()).isEmpty(), qPrintable(notes.join(u' ')));
    }

    void aFullFormWarnsOfNothing()
    {
        DisputeView view = filledView();
        view.draft.files.clear();
        for (const EvidenceField &field : evidenceFields())
            if (field.isFile)
                view.draft.files.append(draftFile(field.name, field.name + u".pdf"_s, 1000, 1));
            else
                view.draft.evidence.insert(field.name, u"told"_s);
        QCOMPARE(reviewOf(view).notes, QStringList());
    }

    void whatIsOnlyKeptWarnsOfNothing()
    {
        DisputeView view = stripeView();
        view.draft = filledView().draft;
        QVERIFY(!reviewOf(view).notes.isEmpty());
        QCOMPARE(reviewOf(view, WriteVerb::Stage).notes, QStringList()); // it can be changed still
    }

    void aPassedDeadlineIsSaidFirst()
    {
        DisputeView view = filledView();
        view.dispute.readAt = evidenceNow();
        view.deadline = {evidenceNow().addSecs(1), DeadlineSource::Provider};
        QVERIFY(reviewOf(view).notes.filter(u"deadline"_s).isEmpty());
        view.deadline.at = evidenceNow();
        QVERIFY(reviewOf(view).notes.first().startsWith(u"The deadline has passed"_s));
        QCOMPARE(reviewOf(view, WriteVerb::Stage).notes, QStringList()); // it is only kept
        view.deadline.source = DeadlineSource::Estimated;
        QVERIFY(reviewOf(view).notes.first().startsWith(u"The estimated deadline has passed"_s));
        view.deadline = {};
        QVERIFY(reviewOf(view).notes.filter(u"deadline"_s).isEmpty());
    }

    void noReasonStandsNotUnderTheAmount()
    {
        DisputeView view = filledView();
        QCOMPARE(reviewOf(view).moneyLine, reasonText(view.dispute.reasonCode));
        view.dispute.networkCode.clear();
        for (const char *none : {"not_available", "not_recorded", "Not Available", ""}) {
            view.dispute.reasonCode = QString::fromLatin1(none);
            QCOMPARE(reviewOf(view).moneyLine, QString());
        }
        QCOMPARE(reasonText(u"not_available"_s), u"No reason given"_s);
    }
};

QTEST_GUILESS_MAIN(TestReviewSource)
#include "tst_reviewsource.moc"
