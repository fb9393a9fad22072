#include "models/items/documentlistmodel.h"
#include "tests/models/items/builders.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace disputedesk;
using Model = DocumentListModel;

class TestDocumentListModel : public QObject {
    Q_OBJECT
private:
    static Document onServer(const QString &id, const QString &name)
    {
        return {
            id, name, u"proof_of_receipt"_s, {}, QDateTime(QDate(2026, 11, 9), QTime(20, 0), QTimeZone::utc()), false};
    }
    static DraftFile inDraft(const QString &name, qint64 size = 1'900'000)
    {
        return {QUuid::createUuid(), name, QString(), u"image/jpeg"_s, u"/tmp/x"_s, size, {}, {}, 1};
    }
    struct List {
        Model model;
        QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
        QSignalSpy reset{&model, &QAbstractItemModel::modelReset};
        QSignalSpy changes{&model, &QAbstractItemModel::dataChanged};
        QVariant cell(int row, int role) const { return model.index(row).data(role); }
    };

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        qputenv("TZ", "Asia/Bangkok");
    }
    void cleanup() { qunsetenv("TZ"); }

    void saysWhereEachDocumentIs()
    {
        List list;
        const DraftFile file = inDraft(u"parcel.jpg"_s);
        Document gone = onServer(u"docu_2"_s, u"gone.png"_s);
        gone.deleted = true;
        list.model.setDocuments({onServer(u"docu_1"_s, u"signed-slip.pdf"_s), gone}, {file});
        QCOMPARE(list.model.rowCount(), 2);
        QCOMPARE(list.cell(0, Model::NameRole), u"signed-slip.pdf"_s);
        QCOMPARE(list.cell(0, Model::KindTextRole), u"Proof of receipt"_s);
        QCOMPARE(list.cell(0, Model::StateTextRole), u"on Omise since 10 Nov 2026"_s); // the day in Bangkok
        QCOMPARE(list.cell(0, Model::TypeBadgeRole), u"PDF"_s);
        QCOMPARE(list.cell(0, Model::SizeRole), -1);
        QCOMPARE(list.cell(0, Model::IdRole), u"docu_1"_s);
        QVERIFY(list.cell(0, Model::FileIdRole).toUuid().isNull());
        QCOMPARE(list.cell(1, Model::StateTextRole), u"in your draft, not sent"_s);
        QCOMPARE(list.cell(1, Model::TypeBadgeRole), u"JPG"_s);
        QCOMPARE(list.cell(1, Model::KindTextRole), u"Other document"_s);
        QCOMPARE(list.cell(1, Model::FileIdRole).toUuid(), file.id);
        QCOMPARE(
            list.cell(1, Qt::AccessibleTextRole), u"parcel.jpg, Other document, 1.8 MB, in your draft, not sent"_s);
    }

    void showsProgressUntilTheFileIsThere()
    {
        List list;
        const DraftFile file = inDraft(u"parcel.jpg"_s);
        const DraftFile next = inDraft(u"next.jpg"_s);
        list.model.setDocuments({}, {file, next});
        const QPersistentModelIndex second = list.model.index(1);
        list.model.setUpload(file.id, Model::Place::Uploading, 62);
        QCOMPARE(list.cell(0, Model::StateTextRole), u"sending, 62%"_s);
        QCOMPARE(list.cell(0, Model::ProgressRole), 62);
        QCOMPARE(list.cell(1, Model::PlaceRole), int(Model::Place::InDraft));
        list.model.setDocuments({}, {file, next});
        QCOMPARE(list.cell(0, Model::ProgressRole), 62);
        list.model.setUpload(file.id, Model::Place::Uploading, 900);
        QCOMPARE(list.cell(0, Model::ProgressRole), 100);
        list.model.setUpload(file.id, Model::Place::Unclear);
        QCOMPARE(list.cell(0, Model::StateTextRole), u"outcome not known yet"_s);
        list.model.setDocuments({onServer(u"docu_1"_s, u"parcel.jpg"_s)}, {next});
        QCOMPARE(list.cell(0, Model::PlaceRole), int(Model::Place::OnServer));
        QCOMPARE(second.row(), 1);
        list.changes.clear();
        list.model.setUpload(QUuid::createUuid(), Model::Place::Uploading, 5);
        list.model.setUpload(QUuid(), Model::Place::Uploading, 5);
        list.model.setDocuments({onServer(u"docu_1"_s, u"parcel.jpg"_s)}, {next});
        QVERIFY(list.changes.isEmpty());
        QVERIFY(list.reset.isEmpty());
    }

    void renamedRowsChangeInPlace()
    {
        List list;
        list.model.setDocuments({onServer(u"docu_1"_s, u"a.pdf"_s), onServer(u"docu_2"_s, u"b.pdf"_s)}, {});
        list.changes.clear();
        list.model.setDocuments({onServer(u"docu_1"_s, u"a.pdf"_s), onServer(u"docu_2"_s, u"c.png"_s)}, {});
        QCOMPARE(list.changes.size(), 1);
        QCOMPARE(list.cell(1, Model::TypeBadgeRole), u"PNG"_s);
        list.model.setDocuments({}, {});
        QCOMPARE(list.model.rowCount(), 0);
    }

    void namesTheProvider()
    {
        List list;
        Document document = onServer(u"file_1"_s, u"a"_s);
        document.createdAt = {};
        list.model.setDocuments({document}, {});
        list.model.setProvider(ProviderKind::Stripe);
        QCOMPARE(list.cell(0, Model::StateTextRole), u"on Stripe"_s);
        QCOMPARE(list.cell(0, Model::TypeBadgeRole), u"FILE"_s);
    }

    void hostileNamesAreMadeVisible()
    {
        List list;
        Document document = onServer(u"docu_1"_s, hostileText());
        document.kind = hostileText();
        list.model.setDocuments({document}, {inDraft(hostileText())});
        for (int row = 0; row < 2; ++row)
            for (const int role : {int(Qt::DisplayRole), int(Model::NameRole), int(Model::KindTextRole),
                     int(Qt::AccessibleTextRole), int(Qt::ToolTipRole)})
                QVERIFY(isHarmless(list.cell(row, role).toString()));
    }

    void kindsOfTheFormHaveWords()
    {
        QCOMPARE(documentKinds().size(), 4);
        for (const QString &kind : documentKinds())
            QVERIFY(!documentKindText(kind).contains(u'_'));
    }
};

QTEST_GUILESS_MAIN(TestDocumentListModel)
#include "tst_documentlistmodel.moc"
