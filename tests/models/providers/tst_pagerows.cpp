#include "models/domain/jsongrammar.h"
#include "models/providers/omise/omisecodec.h"
#include "models/providers/omise/omisefields.h"
#include "models/providers/stripe/stripecodec.h"
#include "models/providers/stripe/stripedialect.h"
#include "models/providers/stripe/stripefields.h"
#include "models/providers/wooshpay/wooshpaydialect.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace disputedesk;

namespace {
const ProviderKind kKinds[] = {ProviderKind::Omise, ProviderKind::WooshPay, ProviderKind::Stripe};

const stripe::Dialect &dialectOf(ProviderKind kind)
{
    return kind == ProviderKind::Stripe ? stripe::stripeDialect() : wooshpay::wooshpayDialect();
}

ApiResult<DisputePage> pageOf(ProviderKind kind, const QByteArray &body, json::TextIndex &index)
{
    return kind == ProviderKind::Omise ? omise::decodeDisputePage(body, index)
                                       : stripe::decodeDisputePage(body, dialectOf(kind), Mode::Test, index);
}

/// A page the long way: every dispute whole.
struct Whole {
    bool read = false;
    QString fault;
    QList<Dispute> good;
    QStringList broken;
};

Whole wholeOf(ProviderKind kind, const QByteArray &body)
{
    Whole whole;
    json::Reader reader(body);
    whole.read = reader.read([&](json::Value &root) {
        root.members([&](std::string_view key, json::Value &member) {
            if (key != "data")
                return;
            member.elements(
                [&](json::Value &row) {
                    Dispute dispute;
                    if (kind == ProviderKind::Omise)
                        omise::readDispute(row, dispute);
                    else
                        stripe::readDispute(row, {dialectOf(kind), Mode::Test}, dispute);
                    if (const auto error = row.recover())
                        whole.broken.append(dispute.id.left(100) + u" "_s + error->detail);
                    else
                        whole.good.append(dispute);
                },
                fields::kMaxItems);
        });
    });
    whole.fault = reader.fault().detail;
    return whole;
}

QByteArray bytes(std::string_view view) { return {view.data(), qsizetype(view.size())}; }

QByteArray textOf(const DisputeBatch &batch, const BatchRow &row)
{
    QByteArray text;
    for (const TextSlice slice : {row.id, row.currency, row.status, row.reasonCode, row.reasonMessage, row.charge,
             row.paymentIntent, row.searchText})
        text += bytes(batch.view(slice)) + '|';
    for (const qint64 number : {row.amount, row.createdMs, row.closedMs, row.dueByMs, qint64(row.documents),
             qint64(row.provider), qint64(row.mode)})
        text += QByteArray::number(number) + '|';
    return text + bytes(batch.raw(row));
}

/// Empty when both ways say the same of `body`.
QString difference(ProviderKind kind, const QByteArray &body, json::TextIndex &index)
{
    const auto page = pageOf(kind, body, index);
    const Whole whole = wholeOf(kind, body);
    if (!whole.read) {
        if (page)
            return u"only the rows were read; whole: "_s + whole.fault;
        const bool told = page.error().kind == ErrorKind::Rejected || page.error().detail == whole.fault
            || !page.error().detail.startsWith(u"$.data"_s);
        return told ? QString() : page.error().detail + u" <> "_s + whole.fault;
    }
    if (!page) // by what the list says of itself
        return page.error().detail.startsWith(u"$.data["_s) ? page.error().detail : QString();
    QStringList broken;
    for (const BrokenRow &row : page->broken)
        broken.append(row.id + u" "_s + row.error.detail);
    if (broken != whole.broken)
        return broken.join(u'\n') + u" <> "_s + whole.broken.join(u'\n');
    const auto wanted = batchOf(whole.good);
    if (page->batch->rows.size() != wanted->rows.size() || !page->batch->whole.isEmpty())
        return u"another number of rows"_s;
    for (size_t i = 0; i < wanted->rows.size(); ++i) {
        const QByteArray is = textOf(*page->batch, page->batch->rows.at(i));
        const QByteArray should = textOf(*wanted, wanted->rows.at(i));
        if (is != should)
            return QString::fromUtf8(is + "\n<>\n" + should);
    }
    return {};
}

/// Every JSON file of the provider; single disputes as a list of two.
QList<QByteArray> bodiesOf(ProviderKind kind)
{
    QList<QByteArray> bodies;
    const char *folders[] = {"omise", "wooshpay", "stripe"};
    QDir folder(QStringLiteral(DISPUTEDESK_TEST_DATA "/") + QString::fromLatin1(folders[int(kind)]));
    for (const QString &name : folder.entryList({u"*.json"_s, u"*.html"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray body = file.readAll();
        bodies.append(body);
        bodies.append("{\"object\":\"list\",\"total\":2,\"data\":[" + body.trimmed() + ", " + body.trimmed() + "]}");
    }
    return bodies;
}

const QList<QByteArray> kValues = {"null", "true", "false", "0", "-0", "1", "-1", "12.5", "1e3", "01",
    "1000000000000001", "9223372036854775808", "\"\"", "\" \"", "\"\\u3000\"", "\"x\"", "\"THB\"", "\"jPy\"",
    "\"a\\u00df\"", "\"th\\u0062\"", "\"4242 4242 4242 4242\"", "\"card 4242-4242-4242-4242 12/27\"",
    "\"4242\\u00a04242\\u00a04242\\u00a04242\"", "\"\xe0\xb9\x94\xe0\xb9\x92 1234567890123\"", "\"\\ud83d\"",
    "\"\\ud83d\\ude00 \xc4\xb0\xc3\x84 STRASSE\"", "\"a\\u001eb\\u001fc\\r\\nd\"", "\"\\q\"", "\"\\u0000\"", "[]", "{}",
    "[[[]]]", "[1,\"x\",{\"id\":\"y\"}]", "{\"id\":null}", "{\"id\":\"chrg_test_1\"}", "{\"id\":7}",
    "{\"a\":1,\"a\":2}", "{\"a\":1,\"\\u0061\":2}", "{\"k\\u001e\":\"V\\n\",\"n\":1.10,\"o\":{\"B\":[1]}}",
    "{\"id\":\"file_1\",\"object\":\"file\",\"filename\":\"A 4242424242424242.PDF\"}", "\"file_1Abc\"", "\"file_../x\"",
    "\"2023-02-29T00:00:00Z\"", "\"2024-02-29T23:59:59Z\"", "\"2023-02-01T24:00:00Z\"", "\"2023-02-01T10:00:00\"",
    "\"2023-02-01T10:00:00+07:00\"", "\"2023-02-01T10:00:00.250Z\"", "\"2023-02-01t10:00:00z\"",
    "\"1970-01-01T00:00:00Z\"", "\"2023-02-01\"", "253402300800", "1669643926", "\"dspt_test_1\"", "\"dspt_1\"",
    "\"dp_1\"", "tru", "{\"data\":[{\"id\":\"docu_test_1\",\"filename\":\"\xc3\x84.pdf\"},7],\"total\":9}",
    "{\"brand\":\"AMEX\",\"card\":null}", "{\"card\":{\"brand\":7}}", "{\"due_by\":5,\"submission_count\":9999999999}"};

/// Replaces a value, doubles a member, or damages a byte.
QByteArray mutated(QByteArray body, std::mt19937 &random)
{
    const auto below = [&random](qsizetype end) { return qsizetype(random() % quint32(end)); };
    const qsizetype colon = body.indexOf(':', below(body.size()));
    if (random() % 8 == 0 || colon < 0) {
        const QByteArray marks = "\"{}[],:\\0 x\x80\x01t";
        body[below(body.size())] = marks.at(below(marks.size()));
        return body;
    }
    const char *const from = body.constData() + colon + 1;
    const char *const to = json::endOfValue(from, body.constData() + body.size());
    if (!to)
        return body;
    const QByteArray old(from, to - from);
    if (random() % 8 == 0) {
        const qsizetype key = body.lastIndexOf('"', std::max<qsizetype>(body.lastIndexOf('"', colon) - 1, 0));
        if (key < 0)
            return body;
        const QByteArray member = body.mid(key, colon + 1 - key) + old;
        return body.insert(colon + 1 + old.size(), ',' + member);
    }
    return body.replace(colon + 1, old.size(), kValues.at(below(kValues.size())));
}
} // namespace

/// The rows of a page against the same disputes read whole: one contract, told twice.
class TestPageRows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFileGivesTheSame()
    {
        json::TextIndex index;
        int rows = 0;
        for (const ProviderKind kind : kKinds)
            for (const ProviderKind files : kKinds) // also what another provider would send
                for (const QByteArray &body : bodiesOf(files)) {
                    const QString told = difference(kind, body, index);
                    QVERIFY2(told.isEmpty(), qPrintable(told));
                    if (const auto page = pageOf(kind, body, index))
                        rows += int(page->batch->rows.size());
                }
        QVERIFY2(rows > 60, qPrintable(QString::number(rows)));
    }
    void everyValueInEveryPlaceGivesTheSame()
    {
        json::TextIndex index;
        int good = 0;
        int broken = 0;
        for (const ProviderKind kind : kKinds) {
            const QByteArray name = kind == ProviderKind::Omise ? "omise" : "wooshpay";
            for (const char *fileName : {"/dispute.json", "/list.json"}) {
                QFile file(QStringLiteral(DISPUTEDESK_TEST_DATA "/") + QString::fromLatin1(name + fileName));
                QVERIFY(file.open(QIODevice::ReadOnly));
                QByteArray body = file.readAll().trimmed();
                if (fileName == QByteArrayView("/dispute.json"))
                    body = "{\"data\":[" + body + "]}";
                for (qsizetype colon = body.indexOf(':'); colon >= 0; colon = body.indexOf(':', colon + 1)) {
                    const char *const from = body.constData() + colon + 1;
                    const char *const to = json::endOfValue(from, body.constData() + body.size());
                    if (!to)
                        continue;
                    for (const QByteArray &value : kValues) {
                        QByteArray other = body;
                        other.replace(colon + 1, to - from, value);
                        const QString told = difference(kind, other, index);
                        QVERIFY2(told.isEmpty(), qPrintable(QString::fromUtf8(other) + u"\n"_s + told));
                        if (const auto page = pageOf(kind, other, index)) {
                            good += int(page->batch->rows.size());
                            broken += int(page->broken.size());
                        }
                    }
                }
            }
        }
        QVERIFY2(good > 1000 && broken > 1000, qPrintable(u"%1 %2"_s.arg(good).arg(broken)));
    }
    void randomDamageGivesTheSame()
    {
        std::mt19937 random(20240504);
        json::TextIndex index;
        for (const ProviderKind kind : kKinds) {
            const QList<QByteArray> bodies = bodiesOf(kind);
            for (int round = 0; round < 6000; ++round) {
                QByteArray body = bodies.at(qsizetype(random() % quint32(bodies.size())));
                for (quint32 changes = 1 + random() % 4; changes > 0 && !body.isEmpty(); --changes)
                    body = mutated(body, random);
                const QString told = difference(kind, body, index);
                QVERIFY2(told.isEmpty(), qPrintable(QString::fromUtf8(body) + u"\n"_s + told));
            }
        }
    }
    void rawIsASliceOfTheBodyUnlessACardIsInIt()
    {
        const QByteArray dispute =
            "{\"id\":\"dp_1\",\"amount\":5,\"currency\":\"usd\",\"created\":7,\"status\":\"won\",\"x\":\"";
        const QByteArray body =
            "{\"data\":[" + dispute + "4242 4242 4242 4242\"}, " + dispute + "plain\"}],\"has_more\":false}";
        const auto page = stripe::decodeDisputePage(body, stripe::stripeDialect(), Mode::Test);
        QVERIFY(bool(page));
        const DisputeBatch &batch = *page->batch;
        QCOMPARE(batch.rows.size(), size_t(2));
        QVERIFY(batch.rows.at(0).raw.at >= quint32(body.size()));
        QCOMPARE(bytes(batch.raw(batch.rows.at(0))), dispute + "424242••••••4242\"}");
        QVERIFY(batch.rows.at(1).raw.at < quint32(body.size()));
        QCOMPARE(bytes(batch.raw(batch.rows.at(1))), dispute + "plain\"}");
        QVERIFY(batch.body.startsWith(body));
    }
    void aPageWithoutCardsKeepsTheBodysOwnBytes()
    {
        QFile file(QStringLiteral(DISPUTEDESK_TEST_DATA "/omise/list.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray body = file.readAll();
        body.replace("4242", "1111"); // no card number
        const auto page = omise::decodeDisputePage(body);
        QVERIFY(bool(page));
        QVERIFY(page->batch->body.constData() == body.constData()); // shared, not copied
    }
};

QTEST_GUILESS_MAIN(TestPageRows)
#include "tst_pagerows.moc"
