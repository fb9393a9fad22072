#include "models/domain/jsongrammar.h"

#include <QByteArray>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;

/// Where a JSON value ends, and whether it is one: what stands between a broken row and a misread page.
class tst_JsonGrammar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void numbers_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("number");
        for (const char *yes :
            {"0", "-0", "7", "-7", "10", "0.0", "1.10", "-1.5e3", "1E+2", "1e-400", "123456789012345678901234567890"})
            QTest::newRow(yes) << QByteArray(yes) << true;
        for (const char *no : {"", "-", "+1", "01", "-01", "00", "1.", ".1", "1.e1", "1e", "1e+", "1e1.5", "0x1", "1 ",
                 " 1", "1-", "--1", "NaN", "1a", "true", "\"1\"", "1,0", "-a"})
            QTest::newRow(no) << QByteArray(no) << false;
        QTest::newRow("nul") << QByteArray("1\0", 2) << false;
    }
    void numbers()
    {
        QFETCH(QByteArray, text);
        QTEST(json::isNumber({text.constData(), size_t(text.size())}), "number");
    }

    void values_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("end"); // -1: no value
        const auto whole = [](const char *text) { QTest::newRow(text) << QByteArray(text) << int(qstrlen(text)); };
        for (const char *text : {"{}", "[]", "{ }", "[ ]", "null", "true", "false", "0", "\"\"", "\"\\\"\"",
                 "\"\\u00e9\"", "\"}\"", "[1,2]", "{\"a\":1}", "{\"a\":{},\"b\":[]}", "[[],[[]],{}]",
                 "{ \"a\" : [ 1 , { \"b\" : null } ] , \"c\" : \"x\" }", "\n[1]", "\"\\ud800\""})
            whole(text);
        const auto part = [](const char *text, int end) { QTest::newRow(text) << QByteArray(text) << end; };
        part("{}}", 2);
        part("[1],2", 3);
        part("7 8", 1);
        part("nullx", 4);
        part("\"a\"b", 3);
        part("1.5.2", 3);
        for (const char *bad :
            {"", " ", "{", "[", "}", "]", ",", ":", "{]", "[}", "[1,]", "[,1]", "[1 2]", "[1", "[1}", "{\"a\"}",
                "{\"a\":}", "{\"a\":1,}", "{,}", "{a:1}", "{1:1}", "{\"a\" 1}", "{\"a\":1 \"b\":2}", "{\"a\":1]",
                "{\"a\":[1}]", "tru", "nul", "\"", "\"a", "\"\\\"", "\"\\q\"", "\"\\u12\"", "\"\\u12g4\"", "\"\\u",
                "\"\\", "\"\n\"", "\"\x01\"", "'a'", "[tru]", "[01]", "x", "{\"a\":1,b:2}", "{\"a\":1,", "{\"a\""})
            part(bad, -1);
    }
    void values()
    {
        QFETCH(QByteArray, text);
        const char *end = json::endOfValue(text.cbegin(), text.cend());
        QTEST(end ? int(end - text.cbegin()) : -1, "end");
    }
    void nothingBehindTheEndIsTouched()
    {
        // The bytes go on, the range does not.
        const QByteArray text = "[\"ab\\u00e9\",-1.5e+3,true,{\"k\":null}]";
        for (qsizetype size = 0; size < text.size(); ++size) {
            const QByteArray exact(text.constData(), size);
            const std::vector<char> fenced(exact.cbegin(), exact.cend()); // ASan sees a step over its end
            QVERIFY(!json::endOfValue(fenced.data(), fenced.data() + fenced.size()));
        }
    }
    void deepNestingIsNoRecursion()
    {
        const QByteArray deep = QByteArray("[").repeated(1'000'000) + QByteArray("]").repeated(1'000'000);
        QVERIFY(json::endOfValue(deep.cbegin(), deep.cend()) == deep.cend());
        QVERIFY(!json::endOfValue(deep.cbegin(), deep.cend() - 1));
    }
};

QTEST_GUILESS_MAIN(tst_JsonGrammar)
#include "tst_jsongrammar.moc"
