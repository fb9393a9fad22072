#include "models/domain/displaytext.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;

namespace {
QString shown(uint code) { return u"⟦U+%1⟧"_s.arg(QString::number(code, 16).toUpper().rightJustified(4, u'0')); }
QString one(char32_t code)
{
    QString text;
    text += QChar::fromUcs4(code); // QString::fromUcs4() eats a byte order mark
    return text;
}
} // namespace

/// What a server or a customer wrote, made safe to look at without spoiling any script.
class tst_DisplayText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void hiddenCharactersAreShown_data()
    {
        QTest::addColumn<uint>("code");
        const auto range = [](uint from, uint to) {
            for (uint code = from; code <= to; ++code)
                QTest::addRow("U+%04X", code) << code;
        };
        range(0x00, 0x08);
        range(0x0b, 0x1f); // tab and line feed have rows of their own
        range(0x7f, 0x9f);
        range(0x200b, 0x200f);
        range(0x2028, 0x202e);
        range(0x2060, 0x206f);
        range(0xfff9, 0xfffb);
        range(0xe0001, 0xe0001);
        range(0xe0020, 0xe007f);
        range(0x180b, 0x180f); // Mongolian separators
        range(0x1d173, 0x1d17a); // musical format controls
        range(0x1bca0, 0x1bca3); // shorthand format controls
        for (const uint single :
            {0x00adu, 0x034fu, 0x061cu, 0xfeffu, 0x115fu, 0x1160u, 0x3164u, 0xffa0u, 0x17b4u, 0x17b5u})
            range(single, single);
    }
    void hiddenCharactersAreShown()
    {
        QFETCH(uint, code);
        const QString text = u"a"_s + one(code) + u"b"_s;
        QCOMPARE(visibleText(text), u"a"_s + shown(code) + u"b"_s);
        QCOMPARE(visibleText(text, true), u"a"_s + shown(code) + u"b"_s);
        QCOMPARE(visibleText(one(code) + u"b"_s), shown(code) + u"b"_s);
    }

    void scriptsStayIntact_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text :
            {u"plain ASCII ~!@#$%^&*()"_s, u"สวัสดีครับ น้ำ ปั๊ม กิ๊ฟ"_s, u"e\u0301 o\u0308 a\u0323\u0302"_s, u"日本語 ｶﾅ"_s,
                u"العربية שלום"_s, u"हिन्दी தமிழ்"_s, u"한국어"_s, u"❤️ 👍🏽 🇹🇭"_s, u"1\u00a0000"_s,
                u"Grüße €"_s, u"\U0001F4B3"_s, u"葛\U000E0100"_s, u""_s, u" "_s, u"⟦U+202E⟧"_s})
            QTest::newRow(qPrintable(text)) << text;
    }
    void scriptsStayIntact()
    {
        QFETCH(QString, text);
        QCOMPARE(visibleText(text), text);
        QCOMPARE(visibleText(text, true), text);
    }
    void emojiJoinersAreShownToo()
    {
        // safety.md D5 has no exception for zero width: a family falls into its members, with the joiner to be seen.
        QCOMPARE(visibleText(u"👩\u200d🚀"_s), u"👩⟦U+200D⟧🚀"_s);
    }

    void lineBreaks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("single");
        QTest::addColumn<QString>("multi");
        QTest::newRow("lf") << u"a\nb"_s << u"a b"_s << u"a\nb"_s;
        QTest::newRow("crlf") << u"a\r\nb"_s << u"a b"_s << u"a\nb"_s;
        QTest::newRow("two crlf") << u"a\r\n\r\nb"_s << u"a  b"_s << u"a\n\nb"_s;
        QTest::newRow("tab") << u"a\tb"_s << u"a b"_s << u"a\tb"_s;
        QTest::newRow("lone cr") << u"a\rb"_s << u"a⟦U+000D⟧b"_s << u"a⟦U+000D⟧b"_s;
        QTest::newRow("cr at end") << u"a\r"_s << u"a⟦U+000D⟧"_s << u"a⟦U+000D⟧"_s;
        QTest::newRow("cr cr lf") << u"a\r\r\nb"_s << u"a⟦U+000D⟧ b"_s << u"a⟦U+000D⟧\nb"_s;
        QTest::newRow("crlf at end") << u"a\r\n"_s << u"a "_s << u"a\n"_s;
    }
    void lineBreaks()
    {
        QFETCH(QString, text);
        QTEST(visibleText(text, false), "single");
        QTEST(visibleText(text, true), "multi");
    }
    void loneSurrogatesNeverComeOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("high") << u"a"_s + QChar(0xd83d) + u"b"_s;
        QTest::newRow("low") << u"a"_s + QChar(0xde00) + u"b"_s;
        QTest::newRow("swapped") << u"a"_s + QChar(0xde00) + QChar(0xd83d) + u"b"_s;
        QTest::newRow("high at end") << u"ab"_s + QChar(0xd83d);
        QTest::newRow("two highs and a low") << u"ab"_s + QChar(0xd83d) + QChar(0xd83d) + QChar(0xde00);
    }
    void loneSurrogatesNeverComeOut()
    {
        QFETCH(QString, text);
        const QString out = visibleText(text);
        QVERIFY(out.isValidUtf16());
        QVERIFY(out.startsWith(u'a') && out.contains(u'b'));
        QVERIFY2(out.contains(QChar(0xfffd)) || out.contains(u"⟦U+D"_s), qPrintable(out));
    }
    void aControlSequenceForTerminalsIsHarmless()
    {
        QCOMPARE(visibleText(u"\x1b[2J\x1b]0;pwned\x07"_s), u"⟦U+001B⟧[2J⟦U+001B⟧]0;pwned⟦U+0007⟧"_s);
    }
    void customerTextCannotLeaveItsIsolate()
    {
        const QString out = isolatedText(u"a\u2069\u202eevil\u2068"_s);
        QCOMPARE(out, u"\u2068a⟦U+2069⟧⟦U+202E⟧evil⟦U+2068⟧\u2069"_s);
        QCOMPARE(isolatedText(u""_s), u"\u2068\u2069"_s);
        QCOMPARE(out.count(QChar(0x2068)), 1);
        QCOMPARE(out.count(QChar(0x2069)), 1);
    }

    void shortIds_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("length");
        QTest::addColumn<QString>("text");
        QTest::newRow("short stays") << u"dp_1"_s << 13 << u"dp_1"_s;
        QTest::newRow("13 stays") << u"dp_1234567890"_s << 13 << u"dp_1234567890"_s;
        QTest::newRow("14") << u"dp_12345678901"_s << 13 << u"dp_12345…8901"_s;
        QTest::newRow("long") << u"dspt_test_5xuy4w91xqz7d1w9u0t"_s << 18 << u"dspt_test_5x…w9u0t"_s;
        QTest::newRow("empty") << u""_s << 13 << u""_s;
        QTest::newRow("one") << u"dp_1"_s << 1 << u"…"_s;
        QTest::newRow("none") << u"dp_1"_s << 0 << u"…"_s;
        QTest::newRow("negative") << u"dp_1"_s << -5 << u"…"_s;
    }
    void shortIds()
    {
        QFETCH(QString, id);
        QFETCH(int, length);
        QTEST(shortId(id, length), "text");
    }
    void shortIdNeverCutsACharacter()
    {
        for (int length = 1; length < 24; ++length) {
            const QString out = shortId(u"💳💳💳💳💳💳💳💳💳💳💳💳"_s, length);
            QVERIFY(out.isValidUtf16());
            QVERIFY(out.size() <= length);
        }
    }
};

QTEST_GUILESS_MAIN(tst_DisplayText)
#include "tst_displaytext.moc"
