#include "models/domain/cardscan.h"
#include "models/domain/redact.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;

/// Keys out of logs, card numbers out of everything; and ids, times and parcels left alone.
class tst_Redact : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void noKeySurvives_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("secret");
        const QString body = u"5XuyCANARY7d1w9u0t"_s;
        const auto row = [&](const char *name, const QString &form) {
            QTest::newRow(name) << QString(form).replace(u"@"_s, body) << body;
        };
        row("omise test", u"skey_test_@"_s);
        row("omise live", u"skey_@"_s);
        row("public", u"pkey_test_@"_s);
        row("half a surrogate before it", QString(QChar(0xd800)) + u" skey_test_@"_s);
        row("sk live", u"key is sk_live_@."_s);
        row("sk test", u"sk_test_@,"_s);
        row("rk live", u"rk_live_@"_s);
        row("url user", u"https://skey_test_@:\u200b"_s);
        row("url query", u"https://x/?key=skey_test_@&a=1"_s);
        row("percent-encoded", u"https://x/?key=%20skey_test_@"_s);
        row("percent-encoded colon", u"%3Ask_live_@%3A"_s);
        row("json", u"{\"key\":\"sk_live_@\"}"_s);
        row("escaped newline", u"\\nskey_test_@"_s);
        row("escaped quote", u"\\u0022sk_live_@\\u0022"_s);
        row("inside a word", u"myskey_test_@"_s);
        row("after underscore", u"key_sk_live_@"_s);
        row("line break before", u"a\nskey_test_@\nb"_s);
        row("with underscore", u"sk_live_51H_@"_s);
        row("hyphen before", u"x-skey_test_@"_s);
        row("basic", u"Authorization: Basic @=="_s);
        row("basic lower", u"authorization: basic @=="_s);
        row("basic tab", u"Authorization: Basic\t@"_s);
        row("basic quoted", u"\"Authorization\": \"Basic @==\""_s);
        row("basic in url", u"auth=Basic%20@%3D%3D"_s);
        row("basic plus", u"auth=Basic+@"_s);
        row("basic odd bytes", u"Basic ab$@"_s);
        row("bearer", u"Authorization: Bearer @"_s);
    }
    void noKeySurvives()
    {
        QFETCH(QString, text);
        QFETCH(QString, secret);
        const QString safe = redacted(text);
        QVERIFY2(!safe.contains(secret), qPrintable(safe));
        QVERIFY(!safe.contains(u"CANARY"_s));
        QVERIFY2(safe.contains(u"***"_s), qPrintable(safe));
    }
    void aBareEncodedKeyIsMasked_data()
    {
        QTest::addColumn<QByteArray>("key");
        for (const char *key : {"skey_test_5xuy4w91xqz7:", "skey_5xuy4w91xqz7:", "sk_live_5xuy4w91xqz7:",
                 "sk_test_5xuy4w91xqz7:", "rk_live_5xuy4w91xqz7:", "rk_test_5xuy4w91xqz7:", "pkey_test_5xuy4:"})
            QTest::newRow(key) << QByteArray(key);
    }
    void aBareEncodedKeyIsMasked()
    {
        QFETCH(QByteArray, key);
        const QString encoded = QString::fromLatin1(key.toBase64());
        const QString safe = redacted(u"header value "_s + encoded + u" end"_s);
        QVERIFY2(!safe.contains(encoded.mid(8)), qPrintable(safe));
        QVERIFY(safe.endsWith(u" end"_s));
    }
    void everyKeyInALineIsMasked()
    {
        QCOMPARE(redacted(u"skey_test_aaaa1111 and sk_live_bbbb2222"_s), u"skey_test_*** and sk_live_***"_s);
        QCOMPARE(redacted(u"Basic YWJj, Basic ZGVm"_s), u"Basic *** Basic ***"_s);
    }
    void ordinaryLinesStay_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {u"GET https://api.omise.co/disputes/dspt_test_5xuy4w91xqz7d1w9u0t 200"_s,
                 u"task_list risk_score desk_1"_s, u"skey"_s, u"sk_"_s, u"monkey_business"_s, u""_s,
                 u"chrg_test_5xuy4w91"_s, u"X-Request-Id: 3f0c-11"_s, u"dp_1MtJUT2eZvKYlo2CNaw2HvEv"_s})
            QTest::newRow(qPrintable(text)) << text;
    }
    void ordinaryLinesStay()
    {
        QFETCH(QString, text);
        QCOMPARE(redacted(text), text);
    }
    void redactingTwiceChangesNothing()
    {
        const QString once = redacted(u"skey_test_aaaa1111 Basic YWJj"_s);
        QCOMPARE(redacted(once), once);
    }

    void cardNumbersAreMasked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("masked");
        const auto row = [](const QString &text, const QString &masked) {
            QTest::newRow(qPrintable(text)) << text << masked;
        };
        row(u"4242424242424242"_s, u"424242••••••4242"_s);
        row(u"4242 4242 4242 4242"_s, u"424242••••••4242"_s);
        row(u"4242-4242-4242-4242"_s, u"424242••••••4242"_s);
        row(u"3782 822463 10005"_s, u"378282•••••0005"_s); // Amex, 15
        row(u"30569309025904"_s, u"305693••••5904"_s); // Diners, 14
        row(u"4222222222222"_s, u"422222•••2222"_s); // 13
        row(u"6304000000000000019"_s, u"6304000000000000019"_s); // 19, fails Luhn
        row(u"6304000000000000018"_s, u"630400•••••••••0018"_s); // 19
        row(u"card:4242424242424242."_s, u"card:424242••••••4242."_s);
        row(u"card4242424242424242x"_s, u"card424242••••••4242x"_s);
        row(u"{\"pan\":\"4242424242424242\"}"_s, u"{\"pan\":\"424242••••••4242\"}"_s);
        row(u"4242424242424242,5555555555554444"_s, u"424242••••••4242,555555••••••4444"_s);
        row(u"4242424242424242 5555555555554444"_s, u"424242••••••4242 555555••••••4444"_s);
        row(u"4242424242424242\n5555555555554444"_s, u"424242••••••4242\n555555••••••4444"_s);
        // What stands beside a card number on an order form must not hide it.
        row(u"4242424242424242 12/27"_s, u"424242••••••4242 12/27"_s);
        row(u"4242 4242 4242 4242 12/27"_s, u"424242••••••4242 12/27"_s);
        row(u"4242424242424242 123"_s, u"424242••••••4242 123"_s);
        // What is left of one is a number again with what stands before it: masked at once, not when it is read next.
        row(u"1234566 4242424242424242"_s, u"123456•••4242••••••4242"_s);
        row(u"2 4242424242424242"_s, u"2 424242••••••4242"_s);
        row(u"qty 12 4242-4242-4242-4242"_s, u"qty 12 424242••••••4242"_s);
        row(u"2026-03-01 4242424242424242"_s, u"2026-03-01 424242••••••4242"_s);
        row(u"10110 4242 4242 4242 4242 999"_s, u"10110 424242••••••4242 999"_s);
        row(u"4242\u00a04242\u00a04242\u00a04242"_s, u"424242••••••4242"_s);
        row(u"๔๒๔๒๔๒๔๒๔๒๔๒๔๒๔๒"_s, u"๔๒๔๒๔๒••••••๔๒๔๒"_s); // Thai digits
        row(u"４２４２４２４２４２４２４２４２"_s, u"４２４２４２••••••４２４２"_s); // full width
    }
    void cardNumbersAreMasked()
    {
        QFETCH(QString, text);
        QTEST(maskCardNumbers(text), "masked");
        QTEST(maskCardNumbers(maskCardNumbers(text)), "masked");
    }

    void otherNumbersStay_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {u"dspt_test_5xuy4w91xqz7d1w9u0t"_s, u"chrg_test_5xuy4w91"_s, u"1772361000"_s,
                 u"1772361000001"_s, u"4242424242424241"_s, u"424242424242"_s /* 12 */,
                 u"42424242424242424242"_s /* 20, passes Luhn */, u"0000000000000000"_s, u"00000000000000"_s,
                 u"1Z999AA10123456784"_s, u"TH0123456789012"_s, u"9400110200881234567891"_s, u"+66 2 123 4567"_s,
                 u"2026-03-01 10:30:00"_s, u"1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16"_s, u"10 20 30 40 50 60 70 80 90"_s,
                 u"12,450.00 THB 12,450.00"_s, u"424242••••••4242"_s, u"4242.4242.4242"_s, u""_s, u"4242  x  4242"_s,
                 u"2026-03-01 2026-03-02 2026-03-03"_s})
            QTest::newRow(qPrintable(text)) << text;
    }
    void otherNumbersStay()
    {
        QFETCH(QString, text);
        QCOMPARE(maskCardNumbers(text), text);
    }
    void aLongDigitStringIsFast()
    {
        // 2 MB of hostile digits: linear, or this test times out.
        const QString digits = QString(1'000'000, u'4') + QString(u"4242 "_s).repeated(200'000);
        QVERIFY(!maskCardNumbers(digits).isEmpty());
    }
    void aQuickLookNeverMissesACard()
    {
        const QStringList pieces = {u"4242"_s, u"4242424242424242"_s, u"378282246310005"_s, u"1"_s, u"00"_s, u" "_s,
            u"-"_s, u"x"_s, u"T"_s, u"."_s, QString(QChar(0x00a0)), QString(QChar(0x2011)), u"\u0e54\u0e52"_s, u"ก"_s,
            u"2023-01-01"_s, u"dp_"_s, u"the card was lost "_s, u"\""_s};
        quint32 seed = 7;
        int held = 0;
        int told = 0;
        for (int round = 0; round < 20'000; ++round) {
            QString text;
            for (int piece = 0; piece < 14; ++piece) {
                seed = seed * 1664525 + 1013904223;
                text += pieces.at(qsizetype((seed >> 16) % quint32(pieces.size())));
            }
            const QByteArray utf8 = text.toUtf8();
            const bool may = mayHoldCardNumber({utf8.constData(), size_t(utf8.size())});
            const bool holds = maskCardNumbers(text) != text;
            QVERIFY2(may || !holds, utf8.constData());
            held += holds ? 1 : 0;
            told += may ? 0 : 1;
        }
        QVERIFY2(held > 500 && told > 500, qPrintable(u"%1 %2"_s.arg(held).arg(told)));
        QVERIFY(mayHoldCardNumber("4242424242424242"));
        QVERIFY(mayHoldCardNumber("4242424242424"));
        QVERIFY(!mayHoldCardNumber("424242424242"));
        QVERIFY(!mayHoldCardNumber("a sentence of 2023-01-01T10:00:00Z and 1669643926, 12 words"));
    }
    void aQuickLookKnowsTheDigitsOfEveryScript()
    {
        for (char16_t c = 0x80; c < 0xd800; ++c) {
            const QByteArray utf8 = QString(13, QChar(c)).toUtf8();
            QCOMPARE(mayHoldCardNumber({utf8.constData(), size_t(utf8.size())}), QChar(c).isDigit());
        }
        const QByteArray wide = QString(13, QChar(u'\uff14')).toUtf8();
        QVERIFY(mayHoldCardNumber({wide.constData(), size_t(wide.size())}));
    }
};

QTEST_GUILESS_MAIN(tst_Redact)
#include "tst_redact.moc"
