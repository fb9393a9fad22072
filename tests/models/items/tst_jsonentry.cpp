#include "models/items/jsonentry.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace disputedesk;

/// One dispute of a JSON export.
class TestJsonEntry : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsTheAnswerToTheLetter()
    {
        Account account;
        account.label = u"Siam \"Goods\"\n\u202eสยาม"_s;
        account.provider = ProviderKind::WooshPay;
        account.mode = Mode::Live;
        Dispute dispute;
        dispute.id = u"dp_1"_s;
        dispute.raw = "{\"b\": 1.10,\"a\" :\"\\u0e01 \xe2\x80\xae\"}";
        dispute.readAt = QDateTime(QDate(2026, 11, 21), QTime(2, 0), QTimeZone::utc());
        const QByteArray entry = jsonEntry(account, dispute);
        QVERIFY(entry.contains(dispute.raw)); // 1.10 stays 1.10, b stays before a
        QVERIFY(entry.indexOf("\"account\"") < entry.indexOf("\"provider\""));
        QVERIFY(entry.indexOf("\"as_of\"") < entry.indexOf("\"answer\""));
        const QJsonObject read = QJsonDocument::fromJson(entry).object();
        QCOMPARE(read.keys(), (QStringList{u"account"_s, u"answer"_s, u"as_of"_s, u"id"_s, u"mode"_s, u"provider"_s}));
        QCOMPARE(read.value("account"_L1).toString(), account.label);
        QCOMPARE(read.value("provider"_L1).toString(), u"wooshpay"_s);
        QCOMPARE(read.value("mode"_L1).toString(), u"live"_s);
        QCOMPARE(read.value("as_of"_L1).toString(), u"2026-11-21T02:00:00.000Z"_s);
        QCOMPARE(read.value("answer"_L1).toObject().value("a"_L1).toString(), u"ก \u202e"_s);
    }
    void saysWhatTheProviderNoLongerHas()
    {
        Dispute dispute;
        dispute.id = u"dp_1"_s;
        dispute.raw = "{}";
        dispute.readAt = QDateTime(QDate(2026, 11, 21), QTime(2, 0), QTimeZone::utc());
        QVERIFY(!jsonEntry(Account(), dispute).contains("gone_seen"));
        dispute.missingAt = dispute.readAt.addDays(1);
        const QJsonObject read = QJsonDocument::fromJson(jsonEntry(Account(), dispute)).object();
        QCOMPARE(read.value("gone_seen"_L1).toString(), u"2026-11-22T02:00:00.000Z"_s);
        QCOMPARE(read.value("as_of"_L1).toString(), u"2026-11-21T02:00:00.000Z"_s); // of the read
    }
    void saysWhereThereIsNone()
    {
        const QJsonObject read = QJsonDocument::fromJson(jsonEntryMissing(Account(), u"d"_s)).object();
        QVERIFY(read.value("answer"_L1).isNull());
        QVERIFY(read.value("as_of"_L1).isNull());
        QCOMPARE(read.value("id"_L1).toString(), u"d"_s);
    }
};

QTEST_APPLESS_MAIN(TestJsonEntry)
#include "tst_jsonentry.moc"
