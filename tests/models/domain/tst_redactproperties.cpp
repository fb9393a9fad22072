#include "models/domain/cardscan.h"
#include "models/domain/redact.h"
#include "tests/support/proof.h"

#include <QRegularExpression>
#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using disputedesk::test::proof;

/// Wherever a key or a card number stands and whatever stands beside it: it does not survive.
class tst_RedactProperties : public QObject {
    Q_OBJECT

    int m_cases = 0;

    static QString oneOf(const QStringList &texts) { return texts.at(*rc::gen::inRange(0, int(texts.size()))); }
    static QString of(const QString &signs, int from, int to)
    {
        QString made;
        for (int left = *rc::gen::inRange(from, to); left > 0; --left)
            made += signs.at(*rc::gen::inRange(0, int(signs.size())));
        return made;
    }
    /// What may stand around it: every sign that could hide a key from a pattern, halves of characters too.
    static QString around()
    {
        static const QStringList kPieces{u"a"_s, u"_"_s, u" "_s, u"\n"_s, u"\\n"_s, u"%20"_s, u"\""_s, u"\\u0022"_s,
            u":"_s, u"="_s, u"&key="_s, u"https://"_s, u"@host/"_s, u"Basic "_s, u"Bearer "_s, u"key"_s, u"s"_s, u"p"_s,
            u"sk_"_s, u"***"_s, u"ส"_s, u"😀"_s, u"\u202e"_s, u"7"_s, u"-"_s, QString(QChar(0xd800)),
            QString(QChar(u'\0')), u"+"_s, u"/"_s, u"c2tl"_s, u"skey_"_s, u"pk_live_x"_s};
        QString made;
        for (int left = *rc::gen::inRange(0, 6); left > 0; --left)
            made += oneOf(kPieces);
        return made;
    }
    static QString luhn(QString digits)
    {
        int sum = 0;
        for (qsizetype i = 0; i < digits.size(); ++i) {
            int digit = digits.at(digits.size() - 1 - i).digitValue();
            if (i % 2 == 0)
                digit = digit > 4 ? digit * 2 - 9 : digit * 2;
            sum += digit;
        }
        return digits + QString::number((10 - sum % 10) % 10);
    }

private Q_SLOTS:
    void initTestCase() { qputenv("RC_PARAMS", "max_success=2000"); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_cases = 0;
    }

    void noKeySurvives()
    {
        QVERIFY(rc::check("no key survives in any position", [this] {
            const QString secret = of(u"abcdefghijklmnopqrstuvwxyz0123456789"_s, 14, 30);
            const QString key = oneOf({u"skey_test_"_s, u"skey_"_s, u"pkey_test_"_s, u"pkey_"_s, u"sk_live_"_s,
                                    u"sk_test_"_s, u"rk_live_"_s, u"rk_test_"_s, u"pk_live_"_s})
                + secret;
            const QString text = around() + key + around();
            const QString safe = redacted(text);
            if (safe.contains(secret))
                RC_FAIL(text.toStdString());
            RC_ASSERT(redacted(safe) == safe);
            ++m_cases;
        }));
        proof("K2 D7", u"%1 keys of 9 kinds amid hostile text, 0 survive"_s.arg(m_cases));
    }
    void noCredentialSurvives()
    {
        QVERIFY(rc::check("no Basic credential survives", [this] {
            const QString secret = of(u"abcdefghijklmnopqrstuvwxyz0123456789"_s, 14, 30);
            const QString key = oneOf({u"skey_test_"_s, u"skey_"_s, u"sk_live_"_s, u"sk_test_"_s}) + secret + u':';
            const QString encoded = QString::fromLatin1(key.toLatin1().toBase64());
            const QString text = around() + u"Authorization: Basic "_s + encoded + u' ' + around();
            RC_ASSERT(!redacted(text).contains(encoded.mid(12, 12)));
            ++m_cases;
        }));
        proof("K2 D7", u"%1 credentials amid hostile text, 0 survive"_s.arg(m_cases));
    }
    void noCardNumberSurvives()
    {
        QVERIFY(rc::check("a card number shows its first six and last four digits alone", [this] {
            const QString digits = luhn(of(u"123456789"_s, 1, 2) + of(u"0123456789"_s, 11, 18));
            const QString separator = oneOf({{}, u" "_s, u"-"_s, u"\u00a0"_s, u"\u2011"_s, u"\u202f"_s});
            QString written;
            for (qsizetype at = 0; at < digits.size(); at += 4)
                written += (at > 0 ? separator : QString()) + digits.mid(at, 4);
            const int zero = *rc::gen::element(0x30, 0x0e50, 0x0660, 0xff10); // the digits of four scripts
            for (QChar &c : written)
                if (c.isDigit())
                    c = QChar(char16_t(zero + c.digitValue()));
            const QString before = oneOf({{}, u"card "_s, u"a"_s, u"ส"_s, u"\n"_s, u"#"_s, u"😀"_s});
            const QString after = oneOf({{}, u"."_s, u" end"_s, u"\n"_s, u"z"_s});
            const QString text = before + written + after;
            const QByteArray utf8 = text.toUtf8();
            RC_ASSERT(mayHoldCardNumber({utf8.constData(), size_t(utf8.size())}));
            const QString safe = maskCardNumbers(text);
            if (safe == text)
                RC_FAIL(text.toStdString());
            RC_ASSERT(safe.count(u'•') == digits.size() - 10);
            RC_ASSERT(maskCardNumbers(safe) == safe);
            ++m_cases;
        }));
        proof("D9", u"%1 card numbers of 13 to 19 digits in 4 scripts and 6 spellings, 0 whole"_s.arg(m_cases));
    }
};

QTEST_GUILESS_MAIN(tst_RedactProperties)
#include "tst_redactproperties.moc"
