#include "models/domain/casearchive.h"
#include "models/items/jsonentry.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace disputedesk;

/// The case file that is opened again: what an export writes is read to the letter, and nothing else is taken for one.
class TestCaseArchive : public QObject {
    Q_OBJECT

    static QDateTime when() { return QDateTime(QDate(2026, 11, 21), QTime(2, 0), QTimeZone::utc()); }
    static Account account()
    {
        Account made;
        made.label = u"Siam \"Goods\" \u202eสยาม"_s;
        made.provider = ProviderKind::WooshPay;
        made.mode = Mode::Live;
        return made;
    }
    static QByteArray raw() { return "{\"b\": 1.10,\"a\" :\"\\u0e01 \xe2\x80\xae\"}"; }
    static QByteArray entry()
    {
        Dispute dispute;
        dispute.id = u"dp_1"_s;
        dispute.raw = raw();
        dispute.readAt = when().addSecs(-60);
        return jsonEntry(account(), dispute);
    }
    /// As JsonExport puts it together.
    static QByteArray file(const QByteArray &entries)
    {
        return jsonCaseHead(when(), u"1.2.3"_s) + "[\n" + entries + "\n]\n" + jsonCaseTail();
    }
    static QByteArray with(const QByteArray &what, const QByteArray &instead)
    {
        QByteArray made = file(entry());
        Q_ASSERT(made.count(what) == 1);
        return made.replace(what, instead);
    }

private Q_SLOTS:
    void whatIsWrittenIsRead()
    {
        const QByteArray json = file(entry() + ",\n" + jsonEntryMissing(account(), u"dp_2"_s));
        QVERIFY(json.startsWith("{\"format\":\"disputedesk-case\"")); // systems know it by this
        const auto read = parseCaseArchive(json);
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QCOMPARE(read->exportedAt, when());
        QCOMPARE(read->by, u"1.2.3"_s);
        QCOMPARE(read->disputes.size(), 2);
        const ArchivedDispute &first = read->disputes.first();
        QCOMPARE(first.account, account().label);
        QCOMPARE(first.provider, ProviderKind::WooshPay);
        QCOMPARE(first.mode, Mode::Live);
        QCOMPARE(first.id, u"dp_1"_s);
        QCOMPARE(first.asOf, when().addSecs(-60));
        QCOMPARE(first.answer, raw()); // 1.10 stays 1.10
        QCOMPARE(read->disputes.last().id, u"dp_2"_s);
        QVERIFY(read->disputes.last().answer.isEmpty());
        QVERIFY(!read->disputes.last().asOf.isValid());
        const auto nothing = parseCaseArchive(jsonCaseHead(when(), u"1.2.3"_s) + "[]\n" + jsonCaseTail());
        QVERIFY(nothing && nothing->disputes.isEmpty());
    }

    void whatIsNoneIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<ErrorKind>("kind");
        const auto bad = [](const char *name, const QByteArray &json, ErrorKind kind = ErrorKind::BadData) {
            QTest::newRow(name) << json << kind;
        };
        bad("nothing", {}, ErrorKind::NotJson);
        bad("a PDF", "%PDF-1.7\n\xff\xfe\x00", ErrorKind::NotJson);
        bad("cut off", file(entry()).chopped(9));
        bad("bytes that are no UTF-8", with("dp_1", "dp_\xff"), ErrorKind::NotJson);
        bad("more behind it", file(entry()) + "{}");
        bad("a JSON export", "[\n" + entry() + "\n]\n");
        bad("settings", "{\"format\":\"disputedesk-settings\",\"version\":1}");
        bad("newer", with("\"version\":1", "\"version\":2,\"more\":[]"), ErrorKind::StoreReadOnly);
        bad("older than the first", with("\"version\":1", "\"version\":0"));
        bad("a key twice", with("\"by\":", "\"version\":1,\"by\":"));
        bad("a key twice in an answer", with("{\"b\": 1.10", "{\"a\":2,\"b\": 1.10"));
        bad("an unknown member", with("\"by\":", "\"who\":1,\"by\":"));
        bad("an unknown member of a dispute", with("\"id\":", "\"who\":1,\"id\":"));
        bad("no mode", with("\"mode\":\"live\",", ""));
        bad("a guessed mode", with("\"live\"", "\"lively\""));
        bad("an unknown provider", with("\"wooshpay\"", "\"other\""));
        bad("no id", with("\"dp_1\"", "\"\""));
        bad("no time", with("2026-11-21T02:00:00.000Z", "soon"));
        bad("no disputes",
            "{\"format\":\"disputedesk-case\",\"version\":1,\"exported_at\":\"2026-11-21T02:00:00Z\","
            "\"by\":\"1\"}");
        bad("deep", with(raw(), QByteArray(200'000, '[')));
        bad("deep and whole", with(raw(), QByteArray(40, '[') + QByteArray(40, ']')));
        bad("a text that is too long", with("1.2.3", QByteArray(2000, 'x')));
        bad("too many", file(QByteArrayList(kMostCaseDisputes + 1, entry()).join(',')));
        bad("too large", QByteArray(kMostCaseBytes + 1, ' '), ErrorKind::TooLarge);
    }
    void whatIsNoneIsRefused()
    {
        QFETCH(QByteArray, json);
        QFETCH(ErrorKind, kind);
        const auto read = parseCaseArchive(json);
        QVERIFY(!read);
        // A text that is cut off may be no JSON at all, or JSON that ends too soon: the person does the same.
        const ErrorKind told = read.error().kind;
        QVERIFY2(told == kind || (kind == ErrorKind::BadData && told == ErrorKind::NotJson),
            qPrintable(QString::number(int(told)) + u": "_s + read.error().detail));
    }

    void theMostIsRead()
    {
        const auto read = parseCaseArchive(file(QByteArrayList(kMostCaseDisputes, entry()).join(',')));
        QVERIFY(read);
        QCOMPARE(read->disputes.size(), kMostCaseDisputes);
    }
};

QTEST_APPLESS_MAIN(TestCaseArchive)
#include "tst_casearchive.moc"
