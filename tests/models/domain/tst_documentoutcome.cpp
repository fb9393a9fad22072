#include "models/domain/intent.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;

namespace {
const QDateTime kConfirmed(QDate(2026, 3, 1), QTime(10, 30), Qt::UTC);

WriteIntent intentOf(WriteVerb verb)
{
    WriteIntent intent;
    intent.disputeId = u"dspt_test_1"_s;
    intent.verb = verb;
    intent.seen.status = u"open"_s;
    intent.confirmedAt = kConfirmed;
    return intent;
}
Document documentOf(const QString &id, const QString &name, int secondsAfter = 0)
{
    return {id, name, u"proof_of_receipt"_s, {}, kConfirmed.addSecs(secondsAfter), false};
}
Dispute withDocuments(const QList<Document> &documents, qint64 total = -1)
{
    Dispute dispute;
    dispute.id = u"dspt_test_1"_s;
    dispute.status = u"open"_s;
    dispute.documents = documents;
    dispute.documentsTotal = total < 0 ? documents.size() : total;
    return dispute;
}
} // namespace

/// What a later read proves about an upload or a delete: a list may be cut off, a clock wrong, a name changed.
class tst_DocumentOutcome : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void uploadIsSeenInTheList()
    {
        WriteIntent intent = intentOf(WriteVerb::UploadDocument);
        intent.fileName = u"receipt.pdf"_s;
        intent.fileKind = u"proof_of_receipt"_s;
        const auto applied = [&](const Document &document) { return showsApplied(intent, withDocuments({document})); };
        QVERIFY(applied(documentOf(u"docu_1"_s, u"receipt.pdf"_s, 1)));
        QVERIFY(applied(documentOf(u"docu_1"_s, u"receipt.pdf"_s, -120))); // the server's clock may be behind
        QVERIFY(!applied(documentOf(u"docu_1"_s, u"receipt.pdf"_s, -121))); // an older file of that name
        QVERIFY(!applied(documentOf(u"docu_1"_s, u"other.pdf"_s, 1)));
        Document deleted = documentOf(u"docu_1"_s, u"receipt.pdf"_s, 1);
        deleted.deleted = true;
        QVERIFY(!applied(deleted));
        Document kind = documentOf(u"docu_1"_s, u"receipt.pdf"_s, 1);
        kind.kind = u"details_of_purchase"_s; // the same file, sent before under another heading
        QVERIFY(!applied(kind));
        QVERIFY(showsApplied(
            intent, withDocuments({documentOf(u"docu_1"_s, u"receipt.pdf"_s, 1)}, 25))); // presence needs no whole list
    }
    void uploadIsAbsentOnlyFromAWholeAndClearList()
    {
        WriteIntent intent = intentOf(WriteVerb::UploadDocument);
        intent.fileName = u"receipt.pdf"_s;
        QVERIFY(showsUnchanged(intent, withDocuments({})));
        // One that nobody saw before could be ours, whatever its name and time say.
        QVERIFY(!showsUnchanged(intent, withDocuments({documentOf(u"docu_1"_s, u"other.pdf"_s, -500)})));
        intent.lookalikes = {u"docu_1"_s};
        QVERIFY(showsUnchanged(intent, withDocuments({documentOf(u"docu_1"_s, u"other.pdf"_s, -500)})));
        intent.lookalikes.clear();
        QVERIFY(!showsUnchanged(intent, withDocuments({}, 1)));
        QVERIFY(!showsUnchanged(intent, withDocuments({documentOf(u"docu_1"_s, u"receipt.pdf"_s, 1)})));
        // Our clock may be wrong, and a server may rename: what could be ours is no proof of absence (I4).
        QVERIFY(!showsUnchanged(intent, withDocuments({documentOf(u"docu_1"_s, u"receipt.pdf"_s, -3600)})));
        QVERIFY(!showsUnchanged(intent, withDocuments({documentOf(u"docu_1"_s, u"receipt__1_.pdf"_s, 1)})));
        Document undated = documentOf(u"docu_1"_s, u"renamed.pdf"_s);
        undated.createdAt = {};
        QVERIFY(!showsUnchanged(intent, withDocuments({undated})));
        Dispute answered = withDocuments({});
        answered.status = u"pending"_s;
        QVERIFY(!showsUnchanged(intent, answered));
    }
    void deleteIsSeenInTheList()
    {
        WriteIntent intent = intentOf(WriteVerb::DeleteDocument);
        intent.documentId = u"docu_1"_s;
        const Document mine = documentOf(u"docu_1"_s, u"a.pdf"_s, -500);
        const Document other = documentOf(u"docu_2"_s, u"b.pdf"_s, -500);
        QVERIFY(showsApplied(intent, withDocuments({other})));
        QVERIFY(showsApplied(intent, withDocuments({})));
        QVERIFY(!showsApplied(intent, withDocuments({mine, other})));
        QVERIFY(!showsApplied(intent, withDocuments({other}, 2))); // it may be on the next page
        Document gone = mine;
        gone.deleted = true;
        QVERIFY(showsApplied(intent, withDocuments({gone, other})));
        QVERIFY(showsUnchanged(intent, withDocuments({mine, other})));
        QVERIFY(!showsUnchanged(intent, withDocuments({other})));
        QVERIFY(!showsUnchanged(intent, withDocuments({gone})));
        QVERIFY(!showsUnchanged(intent, withDocuments({other}, 2)));
    }
};

QTEST_GUILESS_MAIN(tst_DocumentOutcome)
#include "tst_documentoutcome.moc"
