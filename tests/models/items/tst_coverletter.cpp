#include "models/items/coverletter.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;

class TestCoverLetter : public QObject {
    Q_OBJECT

    static DraftFile file(const QString &name, const QString &kind, int pages = -1)
    {
        DraftFile made;
        made.id = QUuid::createUuid();
        made.fileName = name;
        made.kind = kind;
        made.pages = pages;
        return made;
    }
    static DisputeView view(ProviderKind provider)
    {
        DisputeView made;
        made.dispute.id = u"dp_1"_s;
        made.dispute.provider = provider;
        made.dispute.amount = {128'000, u"JPY"_s};
        made.dispute.reasonCode = u"product_not_received"_s;
        made.draft.productType = ProductType::Physical;
        return made;
    }

private Q_SLOTS:
    void letters()
    {
        QCOMPARE(attachmentLetter(0), u"A"_s);
        QCOMPARE(attachmentLetter(25), u"Z"_s);
        QCOMPARE(attachmentLetter(26), u"AA"_s);
        QCOMPARE(attachmentLetter(27), u"AB"_s);
        QCOMPARE(attachmentLetter(26 + 26 * 26), u"AAA"_s);
    }

    void evidenceInTheOrderOfTheForm()
    {
        DisputeView made = view(ProviderKind::Stripe);
        made.draft.files = {
            file(u"slip.pdf"_s, u"shipping_documentation"_s, 2), file(u"re\u202eceipt.png"_s, u"receipt"_s, 1)};
        made.dispute.evidence.insert(u"customer_signature"_s, u"file_1"_s); // there already
        Document known;
        known.id = u"file_1"_s;
        known.filename = u"signed.jpg"_s;
        made.files = {known};
        made.draft.evidence.insert(u"shipping_carrier"_s, u"Kerry Express"_s);
        const QList<Attachment> all = attachmentsOf(made);
        QCOMPARE(all.size(), 3);
        QCOMPARE(all.at(0).shows, u"Receipt"_s);
        QCOMPARE(all.at(0).name, u"re⟦U+202E⟧ceipt.png"_s);
        QCOMPARE(all.at(1).name, u"signed.jpg"_s);
        QCOMPARE(all.at(2).letter, u"C"_s);
        const QString letter = coverLetterText(made, QLocale(u"en_GB"_s));
        QVERIFY(letter.contains("Response to dispute dp_1"_L1));
        QVERIFY(letter.contains(moneyText(made.dispute.amount, ProviderKind::Stripe, QLocale(u"en_GB"_s))));
        QVERIFY(letter.contains("A. Receipt: re"_L1));
        QVERIFY(letter.contains("slip.pdf (2 pages)"_L1));
        QVERIFY(letter.contains("Kerry Express"_L1));
        QVERIFY(letter.indexOf("A. "_L1) < letter.indexOf("B. "_L1));
    }

    void whatTheFormHidesIsNotNamed()
    {
        DisputeView made = view(ProviderKind::WooshPay);
        made.draft.productType = ProductType::Digital;
        made.draft.files = {file(u"slip.pdf"_s, u"shipping_documentation"_s)}; // never sent for digital goods
        QVERIFY(attachmentsOf(made).isEmpty());
        QVERIFY(!coverLetterText(made, QLocale::c()).contains("slip.pdf"_L1));
    }

    void omisesDocumentsThenTheDrafts()
    {
        DisputeView made = view(ProviderKind::Omise);
        Document there;
        there.filename = u"order.pdf"_s;
        there.kind = u"details_of_purchase"_s;
        Document gone = there;
        gone.deleted = true;
        made.dispute.documents = {gone, there};
        made.draft.files = {file(u"slip.png"_s, {})};
        const QList<Attachment> all = attachmentsOf(made);
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.at(0).name, u"order.pdf"_s);
        QVERIFY(coverLetterText(made, QLocale::c()).contains("B. Document: slip.png"_L1));
    }

    void anAmountOfUnknownDecimalsSaysSo()
    {
        DisputeView made = view(ProviderKind::Omise);
        made.dispute.amount = {1'000'000, u"XQZ"_s};
        QVERIFY(coverLetterText(made, QLocale::c()).contains("(minor units)"_L1));
        QVERIFY(!coverLetterText(view(ProviderKind::Omise), QLocale::c()).contains("(minor units)"_L1));
    }

    void nothingAttached()
    {
        const QString letter = coverLetterText(view(ProviderKind::Omise), QLocale::c());
        QVERIFY(!letter.contains("Attachments"_L1));
        QVERIFY(letter.contains("dp_1"_L1));
    }
};

QTEST_APPLESS_MAIN(TestCoverLetter)
#include "tst_coverletter.moc"
