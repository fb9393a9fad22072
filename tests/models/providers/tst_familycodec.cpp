#include "models/providers/stripe/stripecodec.h"
#include "models/providers/stripe/stripedialect.h"
#include "models/providers/wooshpay/wooshpaydialect.h"
#include "tests/models/providers/familybench.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

namespace {
const QDateTime kCreated = QDateTime::fromSecsSinceEpoch(1669643926, QTimeZone::utc());

QByteArray woosh(const char *name) { return familyData(ProviderKind::WooshPay, name); }
ApiResult<Dispute> readWoosh(const QByteArray &body, Mode mode = Mode::Test)
{
    return stripe::decodeDispute(body, wooshpay::wooshpayDialect(), mode);
}
ApiResult<Dispute> readStripe(const QByteArray &body, Mode mode = Mode::Test)
{
    return stripe::decodeDispute(body, stripe::stripeDialect(), mode);
}
ApiResult<DisputePage> readPage(const char *name)
{
    return stripe::decodeDisputePage(woosh(name), wooshpay::wooshpayDialect(), Mode::Test);
}
} // namespace

/// WooshPay's and Stripe's objects, and everything that breaks the contract.
class TestFamilyCodec : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void seedExample()
    {
        const auto result = readWoosh(woosh("seed-example.json"));
        QVERIFY(bool(result));
        QCOMPARE(result->id, u"dp_xxxxxxxxxxxxxxxxxx"_s);
        QCOMPARE(result->provider, ProviderKind::WooshPay);
        QCOMPARE(result->amount, (Money{1000, u"EUR"_s}));
        QCOMPARE(result->status, u"lost"_s);
        QCOMPARE(result->createdAt, kCreated);
        QCOMPARE(result->createdAt.timeSpec(), Qt::UTC);
        QCOMPARE(result->dueBy, QDateTime::fromSecsSinceEpoch(1671321599, QTimeZone::utc()));
        QCOMPARE(result->mode, Mode::Test);
        QVERIFY(result->evidence.isEmpty());
        QVERIFY(result->documents.isEmpty());
        QVERIFY(result->metadata.isEmpty());
        QVERIFY(!result->hasEvidence && !result->pastDue);
        QCOMPARE(result->submissionCount, 0);
        QCOMPARE(result->charge, QString());
        QCOMPARE(result->reasonCode, QString());
    }
    void wooshpayDispute()
    {
        const auto result = readWoosh(woosh("dispute.json"));
        QVERIFY(bool(result));
        const Dispute &dispute = *result;
        QCOMPARE(dispute.charge, u"ch_1WoosHPay0002"_s);
        QCOMPARE(dispute.paymentIntent, u"pi_1WoosHPay0003"_s);
        QCOMPARE(dispute.reasonCode, u"13.1"_s);
        QCOMPARE(dispute.networkCode, u"13.1"_s);
        QCOMPARE(dispute.reasonType, u"Consumer Disputes"_s);
        QCOMPARE(dispute.reasonMessage, u"Merchandise/Services Not Received by holder of 424242••••••4242"_s);
        QCOMPARE(dispute.network, QString());
        QVERIFY(dispute.hasEvidence);
        QCOMPARE(dispute.evidence.size(), 10); // null and blank members are left out
        QVERIFY(!dispute.evidence.contains(u"billing_address"_s));
        // Neither masked nor cleaned in the model: what is edited goes back.
        QCOMPARE(dispute.evidence.value(u"uncategorized_text"_s),
            u"Paid with 4242 4242 4242 4242, shipped <b>twice</b> \u202e"_s);
        QCOMPARE(dispute.metadata.at(1), (MetadataEntry{u"card"_s, MetadataType::Text, u"4242424242424242"_s}));
        QCOMPARE(dispute.metadata.at(2), (MetadataEntry{u"weight"_s, MetadataType::Number, u"1.1"_s}));
        QCOMPARE(dispute.documentsTotal, 2);
        QCOMPARE(dispute.documents.at(0).id, u"file_1Receipt0002"_s);
        QCOMPARE(dispute.documents.at(0).kind, u"receipt"_s);
        QCOMPARE(dispute.documents.at(1).kind, u"shipping_documentation"_s);
        QVERIFY(dispute.raw.startsWith('{') && dispute.raw.endsWith('}'));
        QVERIFY(dispute.raw.contains("\"x_new_member\""));
        for (const char *card : {"4242 4242", "4242424242424242", "4242-4242"})
            QVERIFY2(!dispute.raw.contains(card), card);
    }
    void withoutACodeTheTypeServes()
    {
        const auto result =
            readWoosh(woosh("dispute.json").replace("\"reason_code\": \"13.1\"", "\"reason_code\": null"));
        QCOMPARE(result->reasonCode, u"Consumer Disputes"_s);
        QCOMPARE(result->networkCode, QString());
    }
    void stripeDispute()
    {
        const auto result = readStripe(familyData(ProviderKind::Stripe, "dispute.json"));
        QVERIFY(bool(result));
        QCOMPARE(result->id, u"du_1StripeDispute01"_s);
        QCOMPARE(result->provider, ProviderKind::Stripe);
        QCOMPARE(result->reasonCode, u"product_not_received"_s);
        QCOMPARE(result->network, u"amex"_s);
        QCOMPARE(result->networkCode, u"C08"_s);
        QCOMPARE(result->reasonType, QString());
        QCOMPARE(
            result->evidence, (Evidence{{u"customer_name"_s, u"Jane Doe"_s}, {u"receipt"_s, u"file_1SReceipt01"_s}}));
        for (const auto &[brand, network] : {std::pair("amex", "amex"), std::pair("Visa", "visa")}) {
            const auto other = readStripe(
                familyData(ProviderKind::Stripe, "dispute.json").replace("american_express", QByteArray(brand)));
            QCOMPARE(other->network, QString::fromLatin1(network));
        }
    }
    void sparseDispute()
    {
        const auto result = readWoosh(woosh("dispute-sparse.json"), Mode::Live);
        QVERIFY(bool(result));
        QCOMPARE(result->amount, (Money{0, u"JPY"_s}));
        QCOMPARE(result->mode, Mode::Live); // no livemode: the account's
        QVERIFY(!result->dueBy.isValid());
        QCOMPARE(result->documentsTotal, 0);
        QVERIFY(bool(readWoosh(R"({"id":"du_1","status":"won","amount":1,"currency":"eur","created":1})")));
    }
    void expandedObjects()
    {
        const auto result = readWoosh(woosh("dispute-expanded.json"));
        QVERIFY(bool(result));
        QCOMPARE(result->charge, u"ch_1Expanded"_s);
        QCOMPARE(result->paymentIntent, u"pi_1Expanded"_s);
        QCOMPARE(result->evidence.value(u"receipt"_s), u"file_1Receipt0002"_s);
        const Document receipt = result->documents.at(0);
        QCOMPARE(receipt.filename, u"receipt.pdf"_s);
        QCOMPARE(receipt.size, 4711);
        QCOMPARE(receipt.kind, u"receipt"_s);
        QCOMPARE(receipt.createdAt, QDateTime::fromSecsSinceEpoch(1669643000, QTimeZone::utc()));
        QCOMPARE(receipt.downloadUri, QString()); // K5
        // What is no file's id is shown, counted and never asked for.
        QCOMPARE(result->evidence.value(u"customer_signature"_s), u"../../v1/charges"_s);
        QCOMPARE(result->documents.size(), 2);
        QCOMPARE(result->documentsTotal, 3);
        QVERIFY(!result->evidence.contains(u"a_new_field"_s));
    }
    void noDateToAnswerBy_data()
    {
        QTest::addColumn<QByteArray>("now");
        QTest::newRow("null") << QByteArray("\"due_by\": null");
        QTest::newRow("0") << QByteArray("\"due_by\": 0");
        QTest::newRow("absent") << QByteArray("\"due_by_\": 1");
    }
    void noDateToAnswerBy()
    {
        QFETCH(QByteArray, now);
        const auto result = readWoosh(woosh("dispute.json").replace("\"due_by\": 1671321599", now));
        QVERIFY(bool(result));
        QVERIFY(!result->dueBy.isValid());
    }
    void unknownStatusIsText()
    {
        const auto result = readWoosh(woosh("dispute.json").replace("\"needs_response\"", "\"paused\""));
        QCOMPARE(result->status, u"paused"_s);
        QCOMPARE(result->stage(), Stage::Unknown);
    }

    void broken_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("detail");
        const std::tuple<const char *, const char *, const char *> rows[] = {
            {"\"amount\": 1000", "\"amount\": 9223372036854775808", "$.amount"},
            {"\"amount\": 1000", "\"amount\": 10.5", "$.amount"},
            {"\"amount\": 1000", "\"amount\": 1e3", "$.amount"},
            {"\"amount\": 1000", "\"amount\": -1", "$.amount"},
            {"\"amount\": 1000", "\"amount\": \"1000\"", "$.amount"},
            {"\"amount\": 1000", "\"amount\": 1000000000000001", "$.amount"},
            {"\"amount\": 1000", "\"amount\": null", "$.amount"},
            {"\"amount\": 1000", "\"amount_\": 1", "no amount"},
            {"\"amount\": 1000", "\"amount\": 1000, \"amount\": 1", "duplicate key"},
            {"\"currency\": \"eur\"", "\"currency\": null", "no currency"},
            {"\"currency\": \"eur\"", "\"currency\": \"euro\"", "$.currency"},
            {"\"status\": \"needs_response\"", "\"status\": null", "$.status"},
            {"\"status\": \"needs_response\"", "\"status\": \"\"", "no status"},
            {"\"created\": 1669643926", "\"created\": \"1669643926\"", "$.created"},
            {"\"created\": 1669643926", "\"created\": 1669643926.5", "$.created"},
            {"\"created\": 1669643926", "\"created\": -1", "$.created"},
            {"\"created\": 1669643926", "\"created\": 1669643926000", "$.created"}, // milliseconds
            {"\"created\": 1669643926", "\"created\": 9223372036854775808", "$.created"},
            {"\"created\": 1669643926", "\"created\": null", "no creation time"},
            {"\"created\": 1669643926", "\"created\": 0", "no creation time"},
            {"\"due_by\": 1671321599", "\"due_by\": \"soon\"", "$.evidence_details.due_by"},
            {"\"submission_count\": 0", "\"submission_count\": -1", "$.evidence_details.submission_count"},
            {"\"past_due\": false", "\"past_due\": \"no\"", "$.evidence_details.past_due"},
            {"\"livemode\": false", "\"livemode\": \"false\"", "$.livemode"},
            {"\"id\": \"dp_1WoosHPay0001\"", "\"id\": \"dp_1/../2\"", "no valid id"},
            {"\"id\": \"dp_1WoosHPay0001\"", "\"id\": null", "$.id"},
            {"\"id\": \"dp_1WoosHPay0001\"", "\"id\": \"dp_1\\u202e\"", "no valid id"},
            {"\"object\": \"dispute\"", "\"object\": \"charge\"", "$.object"},
            {"\"customer_name\": \"Jane Doe\"", "\"customer_name\": 7", "$.evidence.customer_name"},
            {"\"customer_name\": \"Jane Doe\"", "\"customer_name\": \"a\", \"customer_name\": \"b\"", "duplicate key"},
            {"\"metadata\": {", "\"metadata\": [], \"m\": {", "$.metadata"},
            {"\"order\": \"A-1001\"", "\"order\": 1, \"order\": 2", "duplicate key"},
        };
        int row = 0;
        for (const auto &[from, to, detail] : rows)
            QTest::addRow("%d %s", ++row, to) << QByteArray(from) << QByteArray(to) << QString::fromLatin1(detail);
    }
    void broken()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, detail);
        QByteArray body = woosh("dispute.json");
        QVERIFY(body.contains(from));
        const auto result = readWoosh(body.replace(from, to));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::BadData);
        QVERIFY2(result.error().detail.contains(detail), qPrintable(result.error().detail));
    }
    void moreThatIsBroken()
    {
        QCOMPARE(readWoosh(woosh("dispute-all-null.json")).error().kind, ErrorKind::BadData);
        QCOMPARE(readWoosh(woosh("dispute.json") + "x").error().kind, ErrorKind::BadData);
        QCOMPARE(readWoosh("<html>").error().kind, ErrorKind::NotJson);
        QCOMPARE(readWoosh("").error().kind, ErrorKind::NotJson);
        QByteArray deep = QByteArray(40, '[') + QByteArray(40, ']');
        QVERIFY(!readWoosh(woosh("dispute.json").replace("\"is_charge_refundable\": false", "\"deep\": " + deep)));
        const QByteArray longText(70'000, 'x');
        QVERIFY(!readWoosh(woosh("dispute.json").replace("Two pairs of boots", longText)));
        const auto error = readWoosh(R"({"error":{"code":"resource_missing","message":"No such dispute"}})");
        QCOMPARE(error.error().kind, ErrorKind::Rejected);
        QCOMPARE(error.error().code, u"resource_missing"_s);
        QCOMPARE(error.error().serverMessage, u"No such dispute"_s);
    }

    void everyPrefixIsRefused()
    {
        const QByteArray dispute = woosh("dispute-expanded.json").trimmed();
        for (qsizetype size = 0; size < dispute.size(); ++size)
            QVERIFY(!readWoosh(dispute.left(size)));
        const QByteArray list = woosh("list-broken-row.json").trimmed();
        for (qsizetype size = 0; size < list.size(); ++size)
            QVERIFY(!stripe::decodeDisputePage(list.left(size), wooshpay::wooshpayDialect(), Mode::Test));
    }
    void spoiledBytesDoNoHarm()
    {
        const QByteArray list = woosh("list-broken-row.json");
        for (const char byte : {'"', '{', '}', ']', ',', '\\', '\0', '9'}) {
            for (qsizetype at = 0; at < list.size(); ++at) {
                QByteArray spoiled = list;
                spoiled[at] = byte;
                const auto page = stripe::decodeDisputePage(spoiled, wooshpay::wooshpayDialect(), Mode::Test);
                QVERIFY(!page || qsizetype(page->batch->rows.size()) + page->broken.size() <= 3);
            }
        }
    }

    void page()
    {
        const auto result = readPage("list.json");
        QVERIFY(bool(result));
        QCOMPARE(result->batch->rows.size(), size_t(3));
        QCOMPARE(result->batch->string(result->batch->rows.at(1).status), u"surprise"_s);
        QVERIFY(result->hasMore);
        QCOMPARE(result->nextCursor, u"dp_1Row003"_s);
        QCOMPARE(result->total, -1);
        const auto last = readPage("list-last.json");
        QVERIFY(!last->hasMore);
        QCOMPARE(last->nextCursor, u"dp_1Row004"_s);
        const auto none = readPage("list-empty.json");
        QVERIFY(none->batch->rows.empty() && !none->hasMore && none->nextCursor.isEmpty());
    }
    void brokenRowsAreSetAside()
    {
        const auto middle = readPage("list-broken-row.json");
        QVERIFY(bool(middle));
        QCOMPARE(middle->batch->rows.size(), size_t(2));
        QCOMPARE(middle->broken.size(), 1);
        QVERIFY(middle->broken.at(0).error.detail.contains(u"$.data[1].amount"_s));
        QCOMPARE(middle->nextCursor, u"dp_1Row003"_s);
        const auto last = readPage("list-broken-last.json"); // its id stands after the fault
        QVERIFY(bool(last));
        QCOMPARE(last->broken.size(), 1);
        QCOMPARE(last->nextCursor, u"dp_1Broken9"_s);
        const auto badId = readPage("list-bad-last-id.json");
        QCOMPARE(badId->broken.size(), 1);
        QCOMPARE(badId->nextCursor, u"dp_1Row001"_s); // the last that can be asked for
        const auto lost = readPage("list-no-cursor.json"); // more is promised, from nowhere: the walk says "partial"
        QVERIFY(bool(lost));
        QVERIFY(lost->hasMore);
        QVERIFY(lost->nextCursor.isEmpty());
    }
    void pagesThatAreNone_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("no data") << QByteArray(R"({"object":"list","has_more":false})");
        QTest::newRow("null data") << QByteArray(R"({"object":"list","data":null})");
        QTest::newRow("array") << QByteArray("[]");
        QTest::newRow("other object") << QByteArray(R"({"object":"charge","data":[]})");
        QTest::newRow("has_more as text") << QByteArray(R"({"data":[],"has_more":"no"})");
        QTest::newRow("101 rows") << "{\"data\":[" + QByteArray("{},").repeated(100) + "{}]}";
    }
    void pagesThatAreNone()
    {
        QFETCH(QByteArray, body);
        QCOMPARE(stripe::decodeDisputePage(body, stripe::stripeDialect(), Mode::Test).error().kind, ErrorKind::BadData);
    }
    void accountsAndFiles()
    {
        const auto account = stripe::decodeAccount(familyData(ProviderKind::Stripe, "account.json"));
        QCOMPARE(account->id, u"acct_1StripeAcct01"_s);
        QCOMPARE(account->currency, u"EUR"_s);
        QVERIFY(!account->livemodeKnown);
        const auto fromList = stripe::decodeAccountFromList(woosh("list.json"));
        QVERIFY(fromList->livemodeKnown);
        QCOMPARE(fromList->mode, Mode::Test);
        QVERIFY(fromList->id.isEmpty());
        QVERIFY(!stripe::decodeAccountFromList(woosh("list-empty.json"))->livemodeKnown);
        QVERIFY(!stripe::decodeAccountFromList(woosh("file.json")));
        const auto file = stripe::decodeFile(woosh("file.json"));
        QCOMPARE(file->size, 4711);
        QCOMPARE(file->downloadUri, QString());
        QVERIFY(!stripe::decodeFile(woosh("dispute.json")));
        QVERIFY(!stripe::decodeFile(R"({"id":"file_../x","object":"file"})"));
    }
};

QTEST_GUILESS_MAIN(TestFamilyCodec)
#include "tst_familycodec.moc"
