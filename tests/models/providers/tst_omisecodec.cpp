#include "models/providers/omise/omisecodec.h"
#include "models/providers/omise/omisefields.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace disputedesk;

namespace {
QByteArray data(const QString &name)
{
    QFile file(QStringLiteral(DISPUTEDESK_TEST_DATA "/omise/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QDateTime utc(int year, int month, int day, int hour, int minute, int second)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute, second), QTimeZone::utc());
}
} // namespace

/// Both shapes of Omise's objects, and everything that breaks the contract.
class TestOmiseCodec : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void dispute()
    {
        const QByteArray body = data(u"dispute.json"_s);
        const auto result = omise::decodeDispute(body);
        QVERIFY(bool(result));
        const Dispute &dispute = *result;
        QCOMPARE(dispute.id, u"dspt_test_5xuy4w91xqz7d1w9u0t"_s);
        QCOMPARE(dispute.provider, ProviderKind::Omise);
        QCOMPARE(dispute.mode, Mode::Test);
        QCOMPARE(dispute.amount, (Money{1245000, u"THB"_s}));
        QVERIFY(!dispute.fundingAmount); // the same as the amount
        QCOMPARE(dispute.status, u"open"_s);
        QCOMPARE(dispute.reasonCode, u"goods_or_services_not_provided"_s);
        QCOMPARE(dispute.charge, u"chrg_test_5m7wj8yi1pa9vlk9bq8"_s);
        QCOMPARE(dispute.createdAt, utc(2019, 11, 19, 8, 16, 2)); // told as 15:16:02+07:00
        QCOMPARE(dispute.createdAt.timeSpec(), Qt::UTC);
        QVERIFY(!dispute.closedAt.isValid());
        QVERIFY(!dispute.dueBy.isValid());
        QCOMPARE(dispute.message, u"We shipped on 12 November. Card 424242••••••4242 was used."_s);
        QVERIFY(dispute.raw.contains("424242"));
        QVERIFY(!dispute.raw.contains("4242 4242"));
        QVERIFY(dispute.raw.startsWith('{') && dispute.raw.endsWith('}'));
        QVERIFY(dispute.raw.contains("\"location\"")); // members we do not know are in it
        QCOMPARE(dispute.documents.size(), 1);
        QCOMPARE(dispute.documents.at(0).filename, u"invoice.pdf"_s);
        QCOMPARE(dispute.documents.at(0).kind, u"details_of_purchase"_s);
        QCOMPARE(dispute.documents.at(0).downloadUri, QString());
        QCOMPARE(dispute.documentsTotal, 23);
        QCOMPARE(dispute.transactions.size(), 1);
        QCOMPARE(dispute.transactions.at(0).key, u"dispute.started.debit"_s);
        QCOMPARE(dispute.transactions.at(0).amount, (Money{1245000, u"THB"_s}));
    }
    void metadataKeepsTypesAndOrder()
    {
        const auto result = omise::decodeDispute(data(u"dispute.json"_s));
        QVERIFY(bool(result));
        const Metadata &metadata = result->metadata;
        QCOMPARE(metadata.size(), 6);
        QCOMPARE(metadata.at(0), (MetadataEntry{u"order"_s, MetadataType::Text, u"A-1001"_s}));
        QCOMPARE(metadata.at(1), (MetadataEntry{u"customer-id"_s, MetadataType::Number, u"42"_s}));
        QCOMPARE(metadata.at(2).text, u"1.1"_s);
        QCOMPARE(metadata.at(3), (MetadataEntry{u"vip"_s, MetadataType::Boolean, u"true"_s}));
        QCOMPARE(metadata.at(4).type, MetadataType::Null);
        QCOMPARE(metadata.at(5).type, MetadataType::Json);
    }
    void olderShape()
    {
        const auto result = omise::decodeDispute(data(u"dispute-older.json"_s));
        QVERIFY(bool(result));
        QCOMPARE(result->amount, (Money{100000, u"THB"_s}));
        QCOMPARE(result->createdAt, utc(2015, 3, 23, 5, 24, 39));
        QCOMPARE(result->closedAt, utc(2015, 3, 25, 5, 24, 39));
        QCOMPARE(result->charge, u"chrg_test_4zgf15h89w8t775kcm9"_s); // expanded
        QCOMPARE(result->transactions.size(), 1);
        QCOMPARE(result->transactions.at(0).id, u"trxn_test_4zgf15h89w8t775kcma"_s);
        QCOMPARE(result->message, QString());
    }
    void liveIsLive()
    {
        const auto result = omise::decodeDispute(data(u"dispute-live.json"_s));
        QVERIFY(bool(result));
        QCOMPARE(result->mode, Mode::Live);
        QVERIFY(result->documents.isEmpty());
    }
    void unknownsAreKept()
    {
        const auto status = omise::decodeDispute(data(u"dispute-unknown-status.json"_s));
        QVERIFY(bool(status));
        QCOMPARE(status->status, u"escalated"_s);
        QCOMPARE(status->stage(), Stage::Unknown);
        const auto currency = omise::decodeDispute(data(u"dispute-unknown-currency.json"_s));
        QVERIFY(bool(currency));
        QCOMPARE(currency->amount.currency, u"XQX"_s);
        QVERIFY(bool(omise::decodeDispute(data(u"dispute-unknown-members.json"_s))));
        QVERIFY(bool(omise::decodeDispute(data(u"dispute-without-extras.json"_s))));
    }
    void fundingIsKeptWhereItDiffers()
    {
        const auto result = omise::decodeDispute(data(u"dispute-funding.json"_s));
        QVERIFY(bool(result));
        QCOMPARE(result->amount, (Money{35000, u"USD"_s}));
        QCOMPARE(result->fundingAmount.value(), (Money{1245000, u"THB"_s}));
    }
    void hostileTextIsKeptAsText()
    {
        const auto result = omise::decodeDispute(data(u"dispute-hostile-text.json"_s));
        QVERIFY(bool(result));
        QVERIFY(result->message.startsWith(u"<b>pay</b> \u202e"_s));
        QCOMPARE(result->adminMessage, QString::fromLatin1("\0\x1b[2J", 5));
        QCOMPARE(result->metadata.at(0).key, u"<k>"_s);
    }
    void aBrokenDocumentLeavesTheDispute()
    {
        const auto result = omise::decodeDispute(data(u"dispute-broken-document.json"_s));
        QVERIFY(bool(result));
        QCOMPARE(result->documents.size(), 1);
        QCOMPARE(result->documentsTotal, 2); // so nobody takes the list for whole
        QCOMPARE(result->status, u"open"_s); // what comes after it is still read
    }
    void longTexts()
    {
        const QByteArray body = data(u"dispute.json"_s);
        const QByteArray message = "We shipped on 12 November. Card 4242 4242 4242 4242 was used.";
        const auto fits = omise::decodeDispute(QByteArray(body).replace(message, QByteArray(64 * 1024, 'm')));
        QVERIFY(bool(fits));
        QCOMPARE(fits->message.size(), 64 * 1024);
        const auto over = omise::decodeDispute(QByteArray(body).replace(message, QByteArray(64 * 1024 + 1, 'm')));
        QVERIFY(!over);
        QVERIFY(over.error().detail.startsWith(u"$.message"_s));
    }

    void refused_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("path");
        const std::tuple<const char *, ErrorKind, const char *> rows[] = {
            {"bad-amount-negative.json", ErrorKind::BadData, "$.amount"},
            {"bad-amount-text.json", ErrorKind::BadData, "$.amount"},
            {"bad-amount-over-cap.json", ErrorKind::BadData, "$.amount"},
            {"bad-amount-2-63.json", ErrorKind::BadData, "$.amount"},
            {"bad-amount-fraction.json", ErrorKind::BadData, "$.amount"},
            {"bad-amount-exponent.json", ErrorKind::BadData, "$.amount"},
            {"bad-duplicate-amount.json", ErrorKind::BadData, "$.amount"},
            {"bad-duplicate-metadata.json", ErrorKind::BadData, "$.metadata.order"},
            {"bad-depth.json", ErrorKind::BadData, "$"},
            {"bad-id-path.json", ErrorKind::BadData, "$"},
            {"bad-id-missing.json", ErrorKind::BadData, "$"},
            {"bad-livemode.json", ErrorKind::BadData, "$"},
            {"bad-no-status.json", ErrorKind::BadData, "$"},
            {"bad-no-currency.json", ErrorKind::BadData, "$"},
            {"bad-time-without-zone.json", ErrorKind::BadData, "$.created_at"},
            {"bad-time.json", ErrorKind::BadData, "$.created_at"},
            {"bad-object.json", ErrorKind::BadData, "$.object"},
            {"list.json", ErrorKind::BadData, "$.object"},
            {"bad-trailing.json", ErrorKind::BadData, "$"},
            {"not-json-portal.html", ErrorKind::NotJson, "$"},
            {"error.json", ErrorKind::Rejected, ""},
        };
        for (const auto &[file, kind, path] : rows)
            QTest::addRow("%s", file) << QString::fromLatin1(file) << kind << QString::fromLatin1(path);
    }
    void refused()
    {
        QFETCH(QString, file);
        QFETCH(ErrorKind, kind);
        QFETCH(QString, path);
        const QByteArray body = data(file);
        QVERIFY(!body.isEmpty());
        const auto result = omise::decodeDispute(body);
        QVERIFY(!result);
        QVERIFY2(result.error().kind == kind, qPrintable(result.error().detail));
        QVERIFY2(path.isEmpty() || result.error().detail.startsWith(path), qPrintable(result.error().detail));
        if (kind == ErrorKind::Rejected)
            QCOMPARE(result.error().code, u"not_found"_s);
    }
    void everyCutIsRefused()
    {
        const QByteArray body = data(u"dispute.json"_s).trimmed();
        const QByteArray list = data(u"list.json"_s).trimmed();
        for (qsizetype length = 0; length < body.size(); ++length)
            QVERIFY2(!omise::decodeDispute(body.left(length)), qPrintable(QString::number(length)));
        for (qsizetype length = 0; length < list.size(); length += 7)
            QVERIFY2(!omise::decodeDisputePage(list.left(length)), qPrintable(QString::number(length)));
    }
    void errorObjects()
    {
        const QByteArray body = data(u"error.json"_s);
        QCOMPARE(omise::serverWords(body).code, u"not_found"_s);
        QCOMPARE(omise::serverWords(body).message, u"dispute dspt_test_x was not found"_s);
        QCOMPARE(omise::serverWords(data(u"dispute.json"_s)).message, QString());
        QCOMPARE(omise::serverWords("<html>\"error\"").code, QString());
        const auto list = omise::decodeDisputePage(body);
        QVERIFY(!list);
        QCOMPARE(list.error().code, u"not_found"_s);
        QCOMPARE(list.error().kind, ErrorKind::Rejected);
    }

    void list()
    {
        const auto result = omise::decodeDisputePage(data(u"list.json"_s));
        QVERIFY(bool(result));
        QCOMPARE(result->batch->rows.size(), size_t(3));
        const DisputeBatch &batch = *result->batch;
        QVERIFY(batch.whole.isEmpty());
        QCOMPARE(batch.string(batch.rows.at(1).id), u"dspt_test_row2"_s);
        const std::string_view raw = batch.raw(batch.rows.at(1));
        const auto opened = omise::decodeDispute(QByteArray(raw.data(), qsizetype(raw.size())));
        QVERIFY(bool(opened));
        QCOMPARE(opened->id, u"dspt_test_row2"_s);
        QCOMPARE(result->total, 3);
        QCOMPARE(result->limit, 20);
        QVERIFY(!result->hasMore);
        QVERIFY(result->broken.isEmpty());
    }
    void listWithNulls()
    {
        const auto result = omise::decodeDisputePage(data(u"list-nulls.json"_s));
        QVERIFY(bool(result));
        QCOMPARE(result->offset, 100);
        QCOMPARE(result->total, 250);
        QVERIFY(result->hasMore);
    }
    void brokenRowsAreSetAside()
    {
        const auto result = omise::decodeDisputePage(data(u"list-broken-rows.json"_s));
        QVERIFY2(bool(result), qPrintable(result ? QString() : result.error().detail));
        QStringList good;
        for (const BatchRow &row : result->batch->rows)
            good.append(result->batch->string(row.id));
        QCOMPARE(good, QStringList({u"dspt_test_row1"_s, u"dspt_test_row6"_s}));
        QStringList broken;
        for (const BrokenRow &row : result->broken)
            broken.append(row.id + u' ' + row.error.detail.section(u':', 0, 0));
        QCOMPARE(broken,
            QStringList({u"dspt_test_row2 $.data[1].amount"_s, u"dspt_test_row3 $.data[2].id"_s, u"../x $.data[3]"_s,
                u"dspt_test_row5 $.data[4].created_at"_s}));
        QCOMPARE(result->total, 6);
    }
    void badLists_data()
    {
        QTest::addColumn<QString>("file");
        for (const char *file : {"bad-list-total.json", "bad-list-offset.json", "bad-list-limit.json",
                 "bad-list-101.json", "bad-list-no-data.json", "dispute.json"})
            QTest::newRow(file) << QString::fromLatin1(file);
    }
    void badLists()
    {
        QFETCH(QString, file);
        const QByteArray body = data(file);
        QVERIFY(!body.isEmpty());
        const auto result = omise::decodeDisputePage(body);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::BadData);
    }

    void charge()
    {
        const auto result = omise::decodeCharge(data(u"charge.json"_s));
        QVERIFY(bool(result));
        QCOMPARE(result->amount, (Money{1245000, u"THB"_s}));
        QCOMPARE(result->cardBrand, u"Visa"_s);
        QCOMPARE(result->cardLastDigits, u"4242"_s);
        QCOMPARE(result->cardName, u"Somchai Prasert"_s);
        QCOMPARE(result->customer, u"cust_test_5m7w"_s);
        QCOMPARE(result->ip, u"203.0.113.7"_s);
        QCOMPARE(result->refunded.value(), (Money{5000, u"THB"_s}));
        QCOMPARE(result->createdAt, utc(2019, 11, 1, 8, 0, 0));
        const auto older = omise::decodeCharge(data(u"charge-older.json"_s));
        QVERIFY(bool(older));
        QCOMPARE(older->refunded.value(), (Money{0, u"THB"_s}));
        QCOMPARE(older->cardBrand, QString());
        QVERIFY(!omise::decodeCharge(data(u"dispute.json"_s)));
    }
    void documentAndAccount()
    {
        const auto document = omise::decodeDocument(data(u"document.json"_s));
        QVERIFY(bool(document));
        QCOMPARE(document->id, u"docu_test_5x1v2u3t4s5r6q7p8o9"_s);
        QVERIFY(document->downloadUri.startsWith(u"https://api.omise.co/"_s));
        const auto account = omise::decodeAccount(data(u"account.json"_s));
        QVERIFY(bool(account));
        QCOMPARE(account->currency, u"THB"_s);
        QVERIFY(account->livemodeKnown);
        QCOMPARE(account->mode, Mode::Test);
        QVERIFY(!omise::decodeAccount(data(u"dispute.json"_s)));
    }
    void masksInsideJsonTextOnly()
    {
        QCOMPARE(
            omise::maskedJson("{\"a\":\"4242424242424242\",\"n\":4242424242424242,\"e\":\"\\\"4242424242424242\"}"),
            QByteArray("{\"a\":\"424242••••••4242\",\"n\":4242424242424242,\"e\":\"\\\"424242••••••4242\"}"));
        QCOMPARE(omise::maskedJson("{\"a\":1}"), QByteArray("{\"a\":1}"));
    }
    void masksWhatIsWrittenWithEscapes()
    {
        const QByteArray masked("\"424242••••••4242\"");
        for (const char *literal : {"\"\\u0034242424242424242\"", "\"4242\\u00a04242\\u00a04242\\u00a04242\"",
                 "\"4242\\u20114242\\u20114242\\u20114242\""})
            QCOMPARE(omise::maskedJson(literal), masked);
        // Four digits of an escape are none of the number's, nor is it too long with them.
        QCOMPARE(omise::maskedJson("\"\\u12344242424242424242 \\\"\\u0007\""),
            QByteArray("\"\u1234424242••••••4242 \\\"\\u0007\""));
        const QByteArray other("\"\\ud83d\\ude00 12\\u00a034\"");
        QCOMPARE(omise::maskedJson(other), other);
    }
    void aDocumentsNameIsMaskedInTheKeptBytesToo()
    {
        QByteArray body = data(u"dispute.json"_s);
        const QByteArray name = "\"filename\": \"";
        const qsizetype at = body.indexOf(name);
        QVERIFY(at > 0);
        body.insert(at + name.size(), "4242\\u00a04242\\u00a04242\\u00a04242 ");
        const auto dispute = omise::decodeDispute(body);
        QVERIFY(bool(dispute));
        QVERIFY(dispute->documents.constFirst().filename.startsWith(u"424242••••••4242"_s));
        QVERIFY(!dispute->raw.contains("4242\\u00a04242"));
        QVERIFY(dispute->raw.contains("424242••••••4242"));
    }
};

QTEST_GUILESS_MAIN(TestOmiseCodec)
#include "tst_omisecodec.moc"
