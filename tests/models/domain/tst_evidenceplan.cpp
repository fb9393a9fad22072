#include "models/domain/evidenceplan.h"

#include <QTest>

#include <algorithm>

using namespace disputedesk;
using namespace Qt::StringLiterals;

namespace {
const EvidenceGuide &guide() { return EvidenceGuide::standard(); }

struct Case {
    Dispute dispute;
    Draft draft;
    EvidenceLimits limits;
    QString category = u"fraudulent"_s;
    EvidencePlan plan() const { return evidencePlanOf(dispute, draft, category, guide(), limits); }
    EvidenceRow row(const QString &name) const
    {
        const QList<EvidenceRow> rows = plan().rows;
        return *std::find_if(
            rows.cbegin(), rows.cend(), [&](const EvidenceRow &row) { return name == row.field->name; });
    }
};

Case physical()
{
    Case made;
    made.dispute.provider = ProviderKind::WooshPay;
    made.draft.productType = ProductType::Physical;
    return made;
}

DraftFile fileFor(const QString &field, qint64 size, int pages, const QString &serverId = {})
{
    DraftFile file;
    file.id = QUuid::createUuid();
    file.kind = field;
    file.size = size;
    file.pages = pages;
    file.serverId = serverId;
    return file;
}
} // namespace

/// What would be sent: exactly what changed and is shown, within the budgets.
class tst_EvidencePlan : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingChangedSendsNothing()
    {
        Case made = physical();
        made.dispute.evidence = {{u"shipping_date"_s, u"9 May"_s}, {u"receipt"_s, u"file_1"_s}};
        const EvidencePlan plan = made.plan();
        QCOMPARE(plan.rows.size(), 27);
        QVERIFY(plan.toSend.isEmpty());
        QVERIFY(plan.toUpload.isEmpty());
        QCOMPARE(plan.problem, EvidenceProblem::None);
        QCOMPARE(physical().plan().problem, EvidenceProblem::Nothing);
    }
    void changedAndClearedGoOut()
    {
        Case made = physical();
        made.dispute.evidence = {
            {u"shipping_date"_s, u"9 May"_s}, {u"receipt"_s, u"file_1"_s}, {u"customer_name"_s, u"A"_s}};
        made.draft.evidence = {{u"shipping_date"_s, u"10 May"_s}, {u"receipt"_s, {}}, {u"customer_name"_s, u"A"_s},
            {u"shipping_carrier"_s, u"Kerry"_s}};
        const Evidence wanted{
            {u"shipping_date"_s, u"10 May"_s}, {u"receipt"_s, {}}, {u"shipping_carrier"_s, u"Kerry"_s}};
        QCOMPARE(made.plan().toSend, wanted);
    }
    void hiddenFieldsNeverGoOut_data()
    {
        QTest::addColumn<QString>("category");
        QTest::addColumn<int>("sold");
        for (const QString &category : guide().categories())
            for (int sold = 0; sold <= int(ProductType::Service); ++sold)
                QTest::addRow("%s/%d", qPrintable(category), sold) << category << sold;
    }
    void hiddenFieldsNeverGoOut()
    {
        QFETCH(QString, category);
        QFETCH(int, sold);
        Case made;
        made.category = category;
        made.draft.productType = ProductType(sold);
        for (const EvidenceField &field : evidenceFields()) {
            if (field.isFile)
                made.draft.files.append(fileFor(field.name, 10, 1));
            else
                made.draft.evidence.insert(field.name, u"text"_s);
        }
        const EvidencePlan plan = made.plan();
        const QStringList expected = guide().expected(category, ProductType(sold));
        int hidden = 0;
        int texts = 0;
        for (const EvidenceField &field : evidenceFields()) {
            const bool shown = expected.contains(field.name) || guide().applies(field.name, ProductType(sold));
            hidden += shown ? 0 : 1;
            texts += shown && !field.isFile ? 1 : 0;
            const bool uploads = std::any_of(plan.toUpload.cbegin(), plan.toUpload.cend(),
                [&](const DraftFile &file) { return file.kind == field.name; });
            QCOMPARE(plan.toSend.contains(field.name) || uploads, shown);
        }
        QCOMPARE(plan.hiddenFilled, hidden);
        QCOMPARE(plan.expected, int(expected.size()));
        QCOMPARE(plan.expectedProvided, int(expected.size()));
        QCOMPARE(plan.chars, 4 * texts); // hidden ones count for nothing
        QCOMPARE(plan.bytes, qint64(10 * plan.toUpload.size()));
        QCOMPARE(hidden > 0, ProductType(sold) != ProductType::Unset);
    }
    void whatTheProviderHasIsShown()
    {
        Case made = physical();
        made.draft.productType = ProductType::Digital;
        made.dispute.evidence = {{u"shipping_carrier"_s, u"Kerry"_s}};
        QVERIFY(!made.row(u"shipping_carrier"_s).isHidden());
        made.draft.evidence = {{u"shipping_carrier"_s, {}}};
        QCOMPARE(made.plan().toSend, (Evidence{{u"shipping_carrier"_s, {}}}));
    }
    void uploadedFilesGoByTheirId()
    {
        Case made = physical();
        made.draft.files = {fileFor(u"receipt"_s, 10, 2, u"file_9"_s), fileFor(u"shipping_documentation"_s, 20, -1)};
        const EvidencePlan plan = made.plan();
        QCOMPARE(plan.toSend, (Evidence{{u"receipt"_s, u"file_9"_s}}));
        QCOMPARE(plan.toUpload.size(), 1);
        QCOMPARE(plan.bytes, 30);
        QCOMPARE(plan.pages, 2 + 1); // whatever the other has, it is a page
        QVERIFY(!plan.pagesKnown);
        QVERIFY(plan.bytesKnown);
        made.dispute.evidence = {{u"receipt"_s, u"file_9"_s}};
        QVERIFY(made.plan().toSend.isEmpty());
    }
    /// The limits are for all files together: those that the provider keeps already take their part.
    void keptFilesCount()
    {
        Case made = physical();
        made.dispute.evidence = {{u"receipt"_s, u"file_1"_s}};
        made.dispute.documents = {{u"file_1"_s, u"slip.pdf"_s, u"receipt"_s, {}, {}, false, 4'000'000}};
        QCOMPARE(made.plan().bytes, 4'000'000);
        QCOMPARE(made.plan().problem, EvidenceProblem::None);
        made.draft.files = {fileFor(u"shipping_documentation"_s, 3'000'000, 3)};
        QCOMPARE(made.plan().bytes, 7'000'000);
        QVERIFY(made.plan().bytesKnown);
        QCOMPARE(made.plan().pages, 3 + 1);
        QVERIFY(!made.plan().pagesKnown); // no provider tells pages
        QCOMPARE(made.plan().problem, EvidenceProblem::FilesTooLarge);
        made.draft.files = {fileFor(u"receipt"_s, 3'000'000, 3)}; // in its place
        QCOMPARE(made.plan().bytes, 3'000'000);
        QVERIFY(made.plan().pagesKnown);
        QCOMPARE(made.plan().problem, EvidenceProblem::None);
        made.draft.files = {fileFor(u"shipping_documentation"_s, 3'000'000, 3)};
        made.draft.evidence = {{u"receipt"_s, {}}}; // taken away
        QCOMPARE(made.plan().bytes, 3'000'000);
        QCOMPARE(made.plan().problem, EvidenceProblem::None);
        made.draft.evidence.clear();
        made.dispute.documents.first().size = -1; // its id is all that a list tells
        QCOMPARE(made.plan().bytes, 3'000'000);
        QVERIFY(!made.plan().bytesKnown);
        made.dispute.documents.first().size = 5'000'000; // what it took before stops no text
        made.draft.files.clear();
        made.draft.evidence = {{u"customer_name"_s, u"A"_s}};
        QCOMPARE(made.plan().problem, EvidenceProblem::None);
    }
    void charactersAreCodePoints()
    {
        Case made = physical();
        made.draft.evidence = {{u"customer_name"_s, u"a\U0001F600สม"_s}};
        QCOMPARE(made.row(u"customer_name"_s).chars, 4);
    }
    void limitsStand_data()
    {
        QTest::addColumn<int>("problem");
        QTest::addColumn<int>("text");
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<int>("pages");
        QTest::addColumn<int>("all");
        const qint64 most = EvidenceLimits().allFiles;
        QTest::newRow("just right") << int(EvidenceProblem::None) << 5000 << most << 50 << 5000;
        QTest::newRow("text") << int(EvidenceProblem::TextTooLong) << 5001 << most << 50 << 9999;
        QTest::newRow("all text") << int(EvidenceProblem::AllTextTooLong) << 5000 << most << 50 << 4999;
        QTest::newRow("bytes") << int(EvidenceProblem::FilesTooLarge) << 1 << most + 1 << 50 << 5000;
        QTest::newRow("pages") << int(EvidenceProblem::TooManyPages) << 1 << most << 51 << 5000;
    }
    void limitsStand()
    {
        QFETCH(int, problem);
        QFETCH(int, text);
        QFETCH(qint64, bytes);
        QFETCH(int, pages);
        QFETCH(int, all);
        Case made = physical();
        made.limits.allText = all;
        made.draft.evidence = {{u"customer_name"_s, QString(text, u'x')}};
        made.draft.files = {fileFor(u"receipt"_s, bytes, pages)};
        QCOMPARE(int(made.plan().problem), problem);
        QCOMPARE(
            made.plan().problemField, problem == int(EvidenceProblem::TextTooLong) ? u"customer_name"_s : QString());
    }
    void links_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("link");
        QTest::newRow("https") << u"see https://a.example/x"_s << true;
        QTest::newRow("HTTP") << u"HTTP://A"_s << true;
        QTest::newRow("www") << u"at www.shop.example"_s << true;
        QTest::newRow("bare") << u"shop.com/orders/1"_s << true;
        QTest::newRow("sentence") << u"It came.On Monday he wrote/said no."_s << false;
        QTest::newRow("mail") << u"jane@shop.com"_s << false;
        QTest::newRow("version") << u"Version 1.2/3"_s << false;
    }
    void links()
    {
        QFETCH(QString, text);
        QFETCH(bool, link);
        QCOMPARE(holdsLink(text), link);
    }
};

QTEST_GUILESS_MAIN(tst_EvidencePlan)
#include "tst_evidenceplan.moc"
