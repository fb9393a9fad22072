#include "models/items/evidencetexts.h"
#include "models/items/texts.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace disputedesk;
using namespace Qt::StringLiterals;

namespace {
Dispute withCode(const QString &code)
{
    Dispute dispute;
    dispute.provider = ProviderKind::WooshPay;
    dispute.reasonCode = dispute.networkCode = code;
    return dispute;
}
const QLocale kEnglish(QLocale::English, QLocale::UnitedKingdom);
} // namespace

/// Words for every field, and sentences that say what they count.
class tst_EvidenceTexts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFieldHasWords()
    {
        QSet<QString> labels;
        for (const EvidenceField &field : evidenceFields()) {
            const QString label = evidenceFieldText(field.name);
            QVERIFY2(!label.contains(u'_') && !label.isEmpty(), field.name.data());
            labels.insert(label);
            const QString help = evidenceFieldHelp(field.name);
            QVERIFY2(help.size() > 10 && help.endsWith(u'.') && !help.contains(u'\n'), field.name.data());
            QVERIFY(!evidenceGroupText(field.group).isEmpty());
        }
        QCOMPARE(labels.size(), 27);
        QCOMPARE(evidenceFieldText(u"shipping_date"_s), u"Shipping date"_s);
    }
    void unknownFieldsAreReadable()
    {
        QCOMPARE(evidenceFieldText(u"brand_new_field"_s), u"Brand new field"_s);
        QVERIFY(evidenceFieldText(u"a\u202Eb"_s).contains(u"⟦U+202E⟧"_s));
        QVERIFY(evidenceFieldHelp(u"brand_new_field"_s).isEmpty());
    }
    void productTypes()
    {
        QSet<QString> words;
        for (const ProductType type :
            {ProductType::Unset, ProductType::Physical, ProductType::Digital, ProductType::Service})
            words.insert(productTypeText(type));
        QCOMPARE(words.size(), 4);
    }
    void figures()
    {
        EvidencePlan plan;
        plan.expected = 6;
        plan.expectedProvided = 4;
        plan.chars = 1204;
        plan.bytes = 1'992'294;
        plan.pages = 3;
        QCOMPARE(evidenceSummaryText(plan, kEnglish), u"4 of 6 expected · 1,204 of 150,000 characters"_s);
        QCOMPARE(evidenceFilesText(plan, kEnglish), u"1.9 of 4.5 MB · 3 of 50 pages"_s);
        plan.pagesKnown = false;
        QCOMPARE(evidenceFilesText(plan, kEnglish), u"1.9 of 4.5 MB · at least 3 of 50 pages"_s);
        plan.bytesKnown = false;
        QCOMPARE(evidenceFilesText(plan, kEnglish), u"at least 1.9 of 4.5 MB · at least 3 of 50 pages"_s);
        plan.bytesKnown = true;
        plan.bytes = plan.limits.allFiles;
        QVERIFY(evidenceFilesText(plan, kEnglish).startsWith(u"4.5 of 4.5 MB"_s));
        plan.bytes += 1; // never "4.5 of 4.5" beside an error
        QVERIFY(evidenceFilesText(plan, kEnglish).startsWith(u"4.6 of 4.5 MB"_s));
        QCOMPARE(evidencePagesText(-1), QString());
        QCOMPARE(evidencePagesText(1), u"1 page"_s);
        QCOMPARE(evidenceSizeText(-1, kEnglish), QString());
        // Japanese has no space before its own letters, as in every size that is shown.
        const QLocale japanese(u"ja_JP"_s);
        QCOMPARE(evidenceSizeText(0, japanese), u"0バイト"_s);
        QCOMPARE(sizeText(0, japanese), u"0バイト"_s);
        QCOMPARE(sizeText(1'900'000, japanese), u"1.8 MB"_s);
        QCOMPARE(sizeText(1'900'000, kEnglish), evidenceSizeText(1'900'000, kEnglish)); // one file, one size
    }
    void everyProblemHasASentence()
    {
        EvidencePlan plan;
        plan.problemField = u"shipping_date"_s;
        QSet<QString> sentences;
        for (int i = int(EvidenceProblem::TextTooLong); i <= int(EvidenceProblem::Nothing); ++i)
            sentences.insert(evidenceProblemText(EvidenceProblem(i), plan, ProviderKind::WooshPay, kEnglish));
        QCOMPARE(sentences.size(), int(EvidenceProblem::Nothing));
        QVERIFY(!sentences.contains(QString()));
        QVERIFY(sentences.contains(u"“Shipping date” is longer than WooshPay takes."_s));
        QVERIFY(evidenceProblemText(EvidenceProblem::None, plan, ProviderKind::Stripe, kEnglish).isEmpty());
    }
    void hiddenFieldsAreNamed()
    {
        Draft draft;
        draft.productType = ProductType::Digital;
        draft.evidence = {{u"shipping_carrier"_s, u"Kerry"_s}, {u"shipping_date"_s, u"9 May"_s}};
        const auto planNow = [&] {
            return evidencePlanOf({}, draft, u"fraudulent"_s, EvidenceGuide::standard(), EvidenceLimits());
        };
        const QString text = evidenceHiddenText(planNow());
        QVERIFY2(text.startsWith(
                     u"2 filled fields do not apply to what was sold and will not be sent: Shipping date, Carrier."_s),
            qPrintable(text));
        draft.productType = ProductType::Physical;
        QVERIFY(evidenceHiddenText(planNow()).isEmpty());
    }
    void ambiguousCodes()
    {
        const ReasonBook &book = ReasonBook::standard();
        const QString text = evidenceReasonText(withCode(u"4863"_s), book);
        for (const QString &part : {u"4863"_s, u"Mastercard: Unrecognised charge"_s, u"Discover: "_s})
            QVERIFY2(text.contains(part), qPrintable(text));
        QCOMPARE(evidenceReasonChoices(withCode(u"4863"_s), book).size(), 2);
        QVERIFY(evidenceReasonText(withCode(u"10.4"_s), book).isEmpty());
        QVERIFY(evidenceReasonChoices(withCode(u"10.4"_s), book).isEmpty());
    }
    void unknownCodes()
    {
        const ReasonBook &book = ReasonBook::standard();
        QVERIFY(evidenceReasonText(withCode(u"77.77"_s), book).contains(u"77.77"_s));
        QVERIFY(evidenceReasonText(withCode(u"77.77"_s), book).contains(u"Other reason"_s));
        QCOMPARE(evidenceReasonChoices(withCode(u"77.77"_s), book), book.categories());
        QVERIFY(evidenceReasonText(withCode({}), book).contains(u"gives no reason"_s));
        QVERIFY(evidenceReasonText(withCode(u"a\u202Eb"_s), book).contains(u"⟦U+202E⟧"_s));
        Dispute stripe = withCode({});
        stripe.reasonCode = u"fraudulent"_s;
        QVERIFY(evidenceReasonText(stripe, book).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_EvidenceTexts)
#include "tst_evidencetexts.moc"
