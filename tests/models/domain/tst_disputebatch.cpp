#include "models/domain/searchmarks.h"
#include "models/domain/searchtext.h"
#include "tests/support/batchrows.h"

#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace disputedesk;

namespace {
Dispute sample()
{
    Dispute dispute;
    dispute.id = u"dspt_test_5XUY"_s;
    dispute.amount = {1245000, u"THB"_s};
    dispute.status = u"open"_s;
    dispute.reasonCode = u"goods_or_services_not_provided"_s;
    dispute.reasonMessage = u"Goods NOT provided"_s;
    dispute.charge = u"chrg_test_9"_s;
    dispute.paymentIntent = u"pi_7"_s;
    dispute.message = u"ÄRGER mit Straße\nสวัสดี"_s;
    dispute.adminMessage = u"internal"_s;
    dispute.metadata = {
        {u"Order"_s, MetadataType::Text, u"A-17"_s}, {u"nested"_s, MetadataType::Json, u"{\"Deep\":1.10}"_s}};
    dispute.documents = {{u"docu_1"_s, u"Receipt.PDF"_s, {}, {}, {}, false}};
    dispute.documentsTotal = 3;
    dispute.createdAt = QDateTime(QDate(2026, 3, 1), QTime(10, 30, 0, 7), Qt::UTC);
    dispute.readAt = dispute.createdAt.addDays(1);
    return dispute;
}
} // namespace

/// The row of a dispute in the list, and the words by which it is found.
class tst_DisputeBatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLetterIsFoundInLowerCase()
    {
        for (char32_t c = 1; c < 0x20000; ++c) {
            if (c == kMetaBegin || c == kMetaMiddle || QChar::isSurrogate(c))
                continue;
            const QString text = u"Padding "_s + QString::fromUcs4(&c, 1) + u"Z"_s;
            const QByteArray utf8 = text.toUtf8();
            std::string out;
            SearchText(out, ProviderKind::Omise).line({utf8.constData(), size_t(utf8.size())});
            QCOMPARE(QByteArray::fromStdString(out), text.toLower().toUtf8() + '\n');
        }
    }
    void anyLengthIsLowered()
    {
        QByteArray text;
        for (int size = 1; size < 40; ++size) {
            text += char('@' + size % 29); // from before A to behind Z
            std::string out;
            SearchText(out, ProviderKind::Omise).line({text.constData(), size_t(text.size())});
            QCOMPARE(QByteArray::fromStdString(out), text.toLower() + '\n');
        }
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void searchTextHoldsEverythingAFreeWordMayHit()
    {
        QCOMPARE(QString::fromUtf8(searchTextOf(sample())),
            u"dspt_test_5xuy\nchrg_test_9\npi_7\nopen\ngoods_or_services_not_provided\ngoods not provided\nthb "
            u"12450.00\närger mit straße\nสวัสดี\n"
            "\u001eorder\u001fa-17\n\u001enested\u001f{\"deep\":1.10}\nreceipt.pdf\n"_s);
    }
    void onlyWeWriteTheSignsOfMetadata()
    {
        Dispute dispute;
        dispute.id = u"dp_1\u001eid"_s;
        dispute.amount = {5, u"JPY"_s};
        dispute.message = u"\u001eorder\u001fforged"_s;
        dispute.metadata = {{u"a\u001fb\nc"_s, MetadataType::Text, u"x\r\n\u001ey\u001f"_s}};
        QCOMPARE(searchTextOf(dispute),
            QByteArray("dp_1id\njpy 5\norderforged\n\x1e"
                       "ab c\x1fx  y\n"));
    }
    void emptyFieldsLeaveNoLines()
    {
        Dispute dispute;
        dispute.id = u"dp_1"_s;
        dispute.provider = ProviderKind::Stripe;
        dispute.amount = {5, u"ISK"_s};
        QCOMPARE(searchTextOf(dispute), QByteArray("dp_1\nisk 0.05\n"));
    }
    void hostileTextStaysUtf8()
    {
        Dispute dispute = sample();
        dispute.message = u"a"_s + QChar(0xd83d) + QChar(0) + u"b"_s;
        const QByteArray text = searchTextOf(dispute);
        QVERIFY(QString::fromUtf8(text).toUtf8() == text);
        QVERIFY(text.contains("receipt.pdf"));
    }

    void rowTakesEveryField()
    {
        const Dispute dispute = sample();
        const DisputeRow row = rowOf(dispute, 7);
        QCOMPARE(row.id, dispute.id);
        QCOMPARE(row.provider, dispute.provider);
        QCOMPARE(row.amount, dispute.amount);
        QCOMPARE(row.status, dispute.status);
        QCOMPARE(row.reasonCode, dispute.reasonCode);
        QCOMPARE(row.reasonMessage, dispute.reasonMessage);
        QCOMPARE(row.charge, dispute.charge);
        QCOMPARE(row.paymentIntent, dispute.paymentIntent);
        QCOMPARE(row.createdMs, dispute.createdAt.toMSecsSinceEpoch());
        QCOMPARE(row.closedMs, 0);
        QCOMPARE(row.dueMs, dispute.createdAt.addDays(7).toMSecsSinceEpoch());
        QCOMPARE(row.dueSource, DeadlineSource::Estimated);
        QCOMPARE(row.readMs, dispute.readAt.toMSecsSinceEpoch());
        QCOMPARE(row.documents, 3);
        QCOMPARE(row.searchText, searchTextOf(dispute));
    }
    void rowTakesTheAgentsDate()
    {
        const QDateTime agents(QDate(2026, 3, 4), QTime(19, 0), QTimeZone("Asia/Bangkok"));
        const DisputeRow row = rowOf(sample(), 7, agents);
        QCOMPARE(row.dueMs, agents.toMSecsSinceEpoch());
        QCOMPARE(row.dueSource, DeadlineSource::Agent);
    }
    void aClosedDisputeHasNoDeadline()
    {
        Dispute dispute = sample();
        dispute.status = u"lost"_s;
        dispute.closedAt = dispute.createdAt.addDays(2);
        const DisputeRow row = rowOf(dispute, 7, dispute.createdAt);
        QCOMPARE(row.closedMs, dispute.closedAt.toMSecsSinceEpoch());
        QCOMPARE(row.dueMs, 0);
        QCOMPARE(row.dueSource, DeadlineSource::None);
    }

    void documentsAreCountedWithinLimits_data()
    {
        QTest::addColumn<qint64>("total");
        QTest::addColumn<int>("inlined");
        QTest::addColumn<int>("shown");
        QTest::newRow("none") << qint64(0) << 0 << 0;
        QTest::newRow("total counts") << qint64(25) << 20 << 25;
        QTest::newRow("no total told") << qint64(0) << 2 << 2;
        QTest::newRow("negative total") << qint64(-5) << 0 << 0;
        QTest::newRow("2^31") << (qint64(1) << 31) << 0 << std::numeric_limits<int>::max();
        QTest::newRow("2^32") << (qint64(1) << 32) << 1 << std::numeric_limits<int>::max();
        QTest::newRow("2^63-1") << std::numeric_limits<qint64>::max() << 1 << std::numeric_limits<int>::max();
    }
    void documentsAreCountedWithinLimits()
    {
        QFETCH(qint64, total);
        QFETCH(int, inlined);
        Dispute dispute = sample();
        dispute.documentsTotal = total;
        dispute.documents = QList<Document>(inlined);
        QTEST(rowOf(dispute, 7).documents, "shown");
    }
};

QTEST_GUILESS_MAIN(tst_DisputeBatch)
#include "tst_disputebatch.moc"
