#include "models/items/casesections.h"
#include "models/items/movementtexts.h"
#include "models/items/texts.h"
#include "tests/models/items/builders.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;

/// The words of a case file, section by section: what is there stands in it, and what is missing is said.
class TestCaseSections : public QObject {
    Q_OBJECT

    const QLocale m_english{QLocale::English, QLocale::UnitedKingdom};

    static DisputeView aView()
    {
        DisputeView view;
        view.account.id = QUuid(u"{5d1e2c5e-93a6-4f2f-8f39-0f2d6f5f1c11}"_s);
        view.account.label = u"Siam Goods"_s;
        view.dispute = aDispute(u"dspt_test_1"_s);
        return view;
    }
    static Document aDocument(const QString &id) { return {id, id + u".png"_s, {}, {}, testNow(), false, 1000}; }
    static QString valueOf(const CaseFile::Section &section, const QString &label)
    {
        for (const CaseFile::Fact &fact : section.facts)
            if (fact.label == label)
                return fact.value;
        return {};
    }
    CaseFile fileOf(const DisputeView &view, const QList<CaseDocument> &documents = {}) const
    {
        return caseFileOf(view, {}, documents, testNow(), m_english);
    }
    static CaseFile::Section sectionOf(const CaseFile &file, const QString &title)
    {
        for (const CaseFile::Section &section : file.sections)
            if (section.title == title)
                return section;
        return {};
    }

private Q_SLOTS:
    void theCharge()
    {
        DisputeView view = aView();
        Charge charge;
        charge.id = view.dispute.charge;
        charge.amount = {1250000, u"THB"_s};
        charge.refunded = Money{5000, u"THB"_s};
        charge.status = u"successful"_s;
        charge.createdAt = testNow().addDays(-50);
        charge.description = u"Order SG-1042\nsecond line \u202e"_s;
        charge.customer = u"cust_test_77"_s;
        charge.cardName = u"SOMCHAI JAIDEE"_s;
        charge.cardBrand = u"Visa"_s;
        charge.cardLastDigits = u"4242"_s;
        charge.cardCountry = u"th"_s;
        charge.ip = u"203.0.113.7"_s;
        view.charge = charge;
        const CaseFile::Section section = sectionOf(fileOf(view), u"The charge"_s);
        QVERIFY(section.note.isEmpty());
        QCOMPARE(valueOf(section, u"Charge ID"_s), view.dispute.charge);
        QVERIFY(valueOf(section, u"Amount"_s).contains(u"12,500.00"_s));
        QVERIFY(valueOf(section, u"Refunded"_s).contains(u"50.00"_s));
        QCOMPARE(valueOf(section, u"Status"_s).compare(u"successful"_s, Qt::CaseInsensitive), 0);
        QVERIFY(valueOf(section, u"Paid"_s).contains(u"2 Oct 2026"_s));
        QCOMPARE(valueOf(section, u"Description"_s), u"Order SG-1042\nsecond line ⟦U+202E⟧"_s);
        QCOMPARE(valueOf(section, u"Customer"_s), u"cust_test_77"_s);
        QCOMPARE(valueOf(section, u"Cardholder"_s), u"SOMCHAI JAIDEE"_s);
        QCOMPARE(valueOf(section, u"Card"_s), u"Visa · •••• 4242 · TH"_s);
        QCOMPARE(valueOf(section, u"IP address"_s), u"203.0.113.7"_s);
    }

    void whatTheProviderNoLongerHasIsSaid()
    {
        DisputeView view = aView();
        QVERIFY(valueOf(sectionOf(fileOf(view), u"The dispute"_s), u"At the provider"_s).isEmpty());
        view.dispute.missingAt = testNow();
        const QString said = valueOf(sectionOf(fileOf(view), u"The dispute"_s), u"At the provider"_s);
        QVERIFY(said.contains(u"no longer has this dispute"_s));
        QVERIFY(said.contains(timeText(testNow(), m_english)));
    }

    void theWordsOfACharge()
    {
        QCOMPARE(chargeStatusText(u"successful"_s), u"Successful"_s);
        QCOMPARE(chargeStatusText(u"reversed"_s), u"Reversed"_s);
        QCOMPARE(
            chargeStatusText(u"held_by_moon\u202e"_s), u"Held by moon⟦U+202E⟧"_s); // unknown: as it is, never dropped
    }

    /// One moment stands there once, with its zone and with where it is from.
    void theDeadline()
    {
        DisputeView view = aView();
        QCOMPARE(view.dispute.stage(), Stage::NeedsResponse);
        view.deadline = {testNow().addDays(2), DeadlineSource::Estimated};
        const CaseFile::Section section = sectionOf(fileOf(view), u"Deadline"_s);
        QCOMPARE(section.facts.size(), 1);
        const QString &said = section.facts.constFirst().value;
        QVERIFY2(
            said.contains(u"23 Nov 2026"_s) && said.contains(u'(') && said.contains(u"estimate"_s), qPrintable(said));
    }

    /// It may have been refunded: that nobody looked is no reason to be silent.
    void aChargeThatWasNotReadIsSaidToBe()
    {
        DisputeView view = aView();
        const CaseFile::Section section = sectionOf(fileOf(view), u"The charge"_s);
        QVERIFY(section.note.startsWith(u"The charge was not read"_s));
        QVERIFY(section.facts.isEmpty());
        view.dispute.charge.clear(); // the provider names none: nothing was left out
        QVERIFY(sectionOf(fileOf(view), u"The charge"_s).title.isEmpty());
    }

    void theMoney()
    {
        DisputeView view = aView();
        view.dispute.transactions = {{u"dtrs_2"_s, u"dispute.won.credit"_s, {1245000, u"THB"_s}, testNow()},
            {u"dtrs_1"_s, u"dispute.started.debit"_s, {1245000, u"THB"_s}, testNow().addDays(-6)}};
        const CaseFile::Section section = sectionOf(fileOf(view), u"Money movements"_s);
        QCOMPARE(section.facts.size(), 2);
        for (int row = 0; row < 2; ++row) {
            const DisputeTransaction &moved = view.dispute.transactions.at(row);
            const QString &value = section.facts.at(row).value;
            QVERIFY2(
                value.contains(u"12,450.00"_s) && value.contains(movementText(moved.key)) && value.endsWith(moved.id),
                qPrintable(value));
        }
        QVERIFY(section.facts.at(0).value.contains(u"given back when the dispute was won"_s));
        QVERIFY(section.facts.at(0).label.contains(u"21 Nov 2026"_s));
    }

    /// In the order of the form, files by their names, and fields that we do not know behind them.
    void theEvidence()
    {
        DisputeView view = aView();
        view.dispute.evidence = {{u"moon_phase"_s, u"waxing"_s}, {u"customer_name"_s, u"Somchai"_s},
            {u"receipt"_s, u"file_rcpt"_s}, {u"shipping_date"_s, u"9 November"_s}};
        Document receipt = aDocument(u"file_rcpt"_s);
        receipt.filename = u"receipt 1042.pdf"_s;
        view.files = {receipt};
        const CaseFile::Section section = sectionOf(fileOf(view), u"Evidence at the provider"_s);
        QCOMPARE(section.facts.size(), 4);
        QCOMPARE(valueOf(section, u"Customer name"_s), u"Somchai"_s);
        QCOMPARE(valueOf(section, u"Shipping date"_s), u"9 November"_s);
        QCOMPARE(valueOf(section, u"Receipt"_s), u"receipt 1042.pdf (file_rcpt)"_s);
        QCOMPARE(section.facts.last().value, u"waxing"_s);
        view.files.clear();
        QCOMPARE(valueOf(sectionOf(fileOf(view), u"Evidence at the provider"_s), u"Receipt"_s), u"file_rcpt"_s);
    }

    void theDraft()
    {
        DisputeView view = aView();
        QVERIFY(sectionOf(fileOf(view), u"Draft, not sent"_s).title.isEmpty());
        view.draft.message = u"The courier has her signature"_s;
        view.draft.evidence = {{u"shipping_date"_s, u"9 November"_s}};
        view.draft.metadataEdited = true;
        view.draft.metadata = {{u"order_id"_s, MetadataType::Text, u"SG-1042"_s}};
        DraftFile file;
        file.fileName = u"slip.png"_s;
        view.draft.files = {file};
        const CaseFile::Section section = sectionOf(fileOf(view), u"Draft, not sent"_s);
        QVERIFY(section.note.contains(u"The provider does not have it"_s));
        for (const QString &wanted : {u"The courier has her signature"_s, u"Shipping date\n9 November"_s,
                 u"order_id = SG-1042"_s, u"slip.png"_s})
            QVERIFY2(section.text.contains(wanted), qPrintable(section.text));
    }

    /// Whatever this computer has of a document, the file says it.
    void theDocuments()
    {
        DisputeView view = aView();
        Document deleted = aDocument(u"docu_gone"_s);
        deleted.deleted = true;
        const Error broken = errorOf(ErrorKind::StoreFailed, u"disk I/O error \u202e"_s);
        const CaseFile file = fileOf(view,
            {{aDocument(u"docu_png"_s), "\x89PNG\r\n\x1a\n and more"}, {aDocument(u"docu_pdf"_s), "%PDF-1.7"},
                {aDocument(u"docu_text"_s), "words"}, {aDocument(u"docu_away"_s), {}}, {deleted, {}},
                {aDocument(u"docu_broken"_s), {}, broken},
                {aDocument(u"docu_mute"_s), {}, errorOf(ErrorKind::StoreFailed)}});
        const CaseFile::Section section = sectionOf(file, u"Documents at the provider"_s);
        const QList<std::pair<QString, QString>> wanted{{u"docu_png.png"_s, u"On a page of its own below."_s},
            {u"docu_pdf.png"_s, u"A PDF: not shown here, save it by itself."_s},
            {u"docu_text.png"_s, u"A file of another type: not shown here."_s},
            {u"docu_away.png"_s, u"Not on this computer: not shown here."_s},
            {u"docu_gone.png"_s, u"Deleted at the provider."_s},
            {u"docu_broken.png"_s,
                u"It could not be read from this computer (disk I/O error ⟦U+202E⟧): not shown here."_s},
            {u"docu_mute.png"_s, u"It could not be read from this computer: not shown here."_s}};
        QCOMPARE(section.facts.size(), wanted.size());
        for (const auto &one : wanted)
            QCOMPARE(valueOf(section, one.first).section(u'\n', -1), one.second);
        QCOMPARE(file.pictures.size(), 1);
    }

    void documentsThatAreNotListedAreCounted_data()
    {
        QTest::addColumn<int>("total");
        QTest::addColumn<QString>("note");
        QTest::newRow("all listed") << 1 << QString();
        QTest::newRow("one more") << 2 << u"The provider counts 1 more, which is not listed here."_s;
        QTest::newRow("many more") << 1235 << u"The provider counts 1,234 more, which are not listed here."_s;
    }
    void documentsThatAreNotListedAreCounted()
    {
        QFETCH(int, total);
        QFETCH(QString, note);
        QLocale::setDefault(m_english); // of %Ln
        DisputeView view = aView();
        view.dispute.documentsTotal = total;
        const CaseFile file = fileOf(view, {{aDocument(u"docu_1"_s), {}}});
        QCOMPARE(sectionOf(file, u"Documents at the provider"_s).note, note);
    }
};

QTEST_MAIN(TestCaseSections)
#include "tst_casesections.moc"
