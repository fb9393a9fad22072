#include "models/items/coverletter.h"

#include <QTest>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace disputedesk;

// Resources of a static library are dropped by the linker unless somebody names them.
static void initTranslations() { Q_INIT_RESOURCE(translations); }

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
    void initTestCase() { initTranslations(); }

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
        const QString letter = coverLetterText(made, u"en"_s);
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
        QVERIFY(!coverLetterText(made, u"en"_s).contains("slip.pdf"_L1));
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
        QVERIFY(coverLetterText(made, u"en"_s).contains("B. Document: slip.png"_L1));
    }

    void anAmountOfUnknownDecimalsSaysSo()
    {
        DisputeView made = view(ProviderKind::Omise);
        made.dispute.amount = {1'000'000, u"XQZ"_s};
        QVERIFY(coverLetterText(made, u"en"_s).contains("(minor units)"_L1));
        QVERIFY(!coverLetterText(view(ProviderKind::Omise), u"en"_s).contains("(minor units)"_L1));
    }

    /// The bank gets one language, whatever the window speaks: words, dates, reason, fields and kinds of documents.
    void oneLanguageThroughout()
    {
        DisputeView made = view(ProviderKind::Stripe);
        made.dispute.createdAt = QDateTime(QDate(2026, 11, 14), QTime(10, 0), Qt::UTC);
        made.draft.files = {file(u"slip.pdf"_s, u"shipping_documentation"_s, 2)};
        made.draft.evidence.insert(u"shipping_carrier"_s, u"Kerry"_s);
        const QString japanese = coverLetterText(made, u"ja"_s);
        QVERIFY(japanese.contains(u"2026年11月14日"_s));
        QString ours = japanese; // Latin letters are those of names and ids alone
        for (const QString &name : {u"dp_1"_s, u"JPY"_s, u"Kerry"_s, u"slip.pdf"_s, u"A."_s})
            ours.remove(name);
        for (const QChar c : std::as_const(ours))
            QVERIFY2(c.script() != QChar::Script_Latin, qPrintable(ours));
        QTranslator program;
        QVERIFY(program.load(u":/i18n/disputedesk_ja.qm"_s) && QCoreApplication::installTranslator(&program));
        const QString english = coverLetterText(made, u"en"_s);
        QCoreApplication::removeTranslator(&program);
        QVERIFY(english.contains("Reason: "_L1) && english.contains("14 Nov 2026"_L1));
        QVERIFY(english.contains("slip.pdf (2 pages)"_L1));
        QVERIFY2(std::all_of(english.cbegin(), english.cend(), [](QChar c) { return c.unicode() < 0x250; }),
            qPrintable(english));
        made = view(ProviderKind::Omise);
        made.draft.files = {file(u"a.png"_s, u"proof_of_receipt"_s, 1), file(u"b.png"_s, {})};
        QString thai = coverLetterText(made, u"th"_s).section(u'\n', 1);
        thai.remove(u"JPY"_s).remove(u"png"_s);
        for (const QChar c : std::as_const(thai))
            QVERIFY(c.script() != QChar::Script_Latin || QStringLiteral("ABab").contains(c));
        QVERIFY(coverLetterText(view(ProviderKind::Omise), u"en"_s).contains("Reason: "_L1));
    }

    void aReasonThatIsNoneIsLeftOut_data()
    {
        QTest::addColumn<QString>("code");
        for (const char *code : {"not_available", "not_recorded", "Not Available", "N/A", ""})
            QTest::newRow(code) << QString::fromLatin1(code);
    }
    void aReasonThatIsNoneIsLeftOut()
    {
        QFETCH(QString, code);
        DisputeView made = view(ProviderKind::Omise);
        made.dispute.reasonCode = code;
        const QString letter = coverLetterText(made, u"en"_s);
        QVERIFY2(!letter.contains("Reason"_L1) && letter.contains("Amount: "_L1), qPrintable(letter));
    }

    void nothingAttached()
    {
        const QString letter = coverLetterText(view(ProviderKind::Omise), u"en"_s);
        QVERIFY(!letter.contains("Attachments"_L1));
        QVERIFY(letter.contains("dp_1"_L1));
    }
};

QTEST_GUILESS_MAIN(TestCoverLetter)
#include "tst_coverletter.moc"
