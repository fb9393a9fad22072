#include "models/domain/jsonreader.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;

namespace {
/// Reads {"v": <value>} and hands the value to `use`.
template <typename Use> Error readValue(const QByteArray &value, Use use)
{
    json::Reader reader("{\"v\":" + value + '}');
    const bool fine = reader.read(
        [&](json::Value &root) { root.members([&](std::string_view, json::Value &inner) { use(inner); }); });
    if (fine == reader.failed())
        qFatal("read() and failed() disagree");
    return fine ? Error() : reader.fault();
}
constexpr auto kTake = [](json::Value &) {};
} // namespace

/// One value at a time: strict types, whole numbers only, texts within limits, and the path in every fault.
class tst_JsonValues : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void integers_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("fits");
        QTest::addColumn<qint64>("number");
        const auto good = [](const char *json, qint64 number) {
            QTest::newRow(json) << QByteArray(json) << true << number;
        };
        const auto bad = [](const char *json) { QTest::newRow(json) << QByteArray(json) << false << qint64(0); };
        good("0", 0);
        good("-0", 0); // a whole number by RFC 8259
        good("7", 7);
        good("-7", -7);
        good(" 7 ", 7);
        good("\n7\t", 7);
        good("1000000000000000", 1'000'000'000'000'000);
        good("9007199254740993", 9007199254740993); // no double in between
        good("9223372036854775807", std::numeric_limits<qint64>::max());
        good("-9223372036854775808", std::numeric_limits<qint64>::min());
        for (const char *json : {"9223372036854775808", "-9223372036854775809", "18446744073709551615",
                 "18446744073709551616", "99999999999999999999999999", "1.0", "1.5", "-1.0", "0.0", "1e3", "1E3", "1e0",
                 "1e-1", "1.0e2", "01", "-01", "00", "007", "-", "+1", "1.", ".5", "1e", "1e+", "0x10", "1_000",
                 "1,000", "1 000", "1a", "1-", "--1", "NaN", "Infinity", "\"7\"", "\"\"", "null", "true", "false", "{}",
                 "[]", "[7]", "", "\xd9\xa7", "7\x01", "7\xc2\xa0"})
            bad(json);
    }
    void integers()
    {
        QFETCH(QByteArray, json);
        QFETCH(bool, fits);
        qint64 number = -1;
        const Error fault = readValue(json, [&](json::Value &value) { number = value.integer(); });
        QCOMPARE(fault.detail.isEmpty(), fits);
        if (fits)
            QTEST(number, "number");
    }

    void booleans_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("outcome");
        QTest::newRow("true") << QByteArray("true") << 1;
        QTest::newRow("false") << QByteArray("false") << 0;
        for (const char *json : {"tru", "truee", "True", "TRUE", "fals", "falsey", "1", "0", "\"true\"", "null", "{}",
                 "[true]", "t", "trve", "true false"})
            QTest::newRow(json) << QByteArray(json) << -1;
    }
    void booleans()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, outcome);
        bool value = false;
        const Error fault = readValue(json, [&](json::Value &inner) { value = inner.boolean(); });
        QCOMPARE(fault.detail.isEmpty(), outcome >= 0);
        if (outcome >= 0)
            QCOMPARE(value, outcome == 1);
    }

    void nulls_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("fine");
        QTest::newRow("null") << QByteArray("null") << true;
        QTest::newRow("null ") << QByteArray(" null ") << true;
        QTest::newRow("text") << QByteArray("\"null\"") << true; // a text for textOrNull()
        for (const char *json :
            {"nul", "nulll", "nullx", "Null", "n", "nxll", "nil", "null null", "0", "false", "{}", "[]"})
            QTest::newRow(json) << QByteArray(json) << false;
    }
    void nulls()
    {
        QFETCH(QByteArray, json);
        QFETCH(bool, fine);
        QString text = u"-"_s;
        const Error fault = readValue(json, [&](json::Value &inner) { text = inner.textOrNull(); });
        QCOMPARE(fault.detail.isEmpty(), fine);
        QCOMPARE(text, json.contains('"') ? u"null"_s : QString());
        // Garbage that begins like null is found in a member nobody asks for, too.
        if (json.trimmed().startsWith('n'))
            QCOMPARE(readValue(json, kTake).detail.isEmpty(), fine);
    }

    void texts_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("fine");
        QTest::addColumn<QString>("text");
        const auto good = [](const char *json, const QString &text) {
            QTest::newRow(json) << QByteArray(json) << true << text;
        };
        const auto bad = [](const char *json) { QTest::newRow(json) << QByteArray(json) << false << QString(); };
        good("\"\"", u""_s);
        good("\"a\"", u"a"_s);
        good("\"\\u0061\"", u"a"_s);
        good("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", u"\"\\/\b\f\n\r\t"_s);
        good("\"\\u0000\"", QString(QChar(0)));
        good("\"\\ud83d\\ude00\"", u"😀"_s);
        good("\"\xe0\xb8\x81\"", u"ก"_s);
        good("\"\\\\\"", u"\\"_s);
        good("\"{[,:]}\"", u"{[,:]}"_s);
        for (const char *json : {"\"\\ud83d\"", "\"\\ude00\"", "\"\\ud83dx\"", "\"\\ude00\\ud83d\"", "\"\\x41\"",
                 "\"\\u12\"", "\"\\u12g4\"", "\"\\\"", "\"a", "a\"", "'a'", "\"a\nb\"", "\"a\tb\"", "\"\x01\"",
                 "\"a\"\"b\"", "\"\x80\"", "\"\xc0\xaf\"", "\"\xed\xa0\x80\"", "\"\xf4\x90\x80\x80\"", "\"\xe0\xb8\"",
                 "1", "null", "true", "{}", "[\"a\"]"})
            bad(json);
    }
    void texts()
    {
        QFETCH(QByteArray, json);
        QFETCH(bool, fine);
        QString text;
        const Error fault = readValue(json, [&](json::Value &inner) { text = inner.text(); });
        QCOMPARE(fault.detail.isEmpty(), fine);
        if (fine)
            QTEST(text, "text");
        // Untouched texts are held to the same rule; other types are fine where nobody asked for a text.
        if (json.contains('"') && !json.startsWith('['))
            QCOMPARE(readValue(json, kTake).detail.isEmpty(), fine);
    }
    void textMayHave64KiBAndNoMore()
    {
        const auto quoted = [](qsizetype size) { return '"' + QByteArray(size, 'x') + '"'; };
        const auto take = [](json::Value &value) { value.text(); };
        QVERIFY(readValue(quoted(65536), take).detail.isEmpty());
        QVERIFY(readValue(quoted(65537), take).detail.contains(u"64 KiB"_s));
        QVERIFY(readValue(quoted(65536), kTake).detail.isEmpty());
        QVERIFY(readValue(quoted(65537), kTake).detail.contains(u"64 KiB"_s)); // untouched as well
        // Counted after unescaping, in bytes of UTF-8.
        QVERIFY(readValue('"' + QByteArray("\\u0061").repeated(65536) + '"', take).detail.isEmpty());
        QVERIFY(!readValue('"' + QByteArray("\xe0\xb8\x81").repeated(21846) + '"', take).detail.isEmpty());
        // A key is a string too (D8).
        QVERIFY(readValue('{' + quoted(65536) + ":1}", kTake).detail.isEmpty());
        QVERIFY(!readValue('{' + quoted(65537) + ":1}", kTake).detail.isEmpty());
    }

    void faultsCarryThePath_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("path");
        QTest::newRow("first level") << QByteArray("{\"amount\":\"1\"}") << u"$.amount: "_s;
        QTest::newRow("list") << QByteArray("{\"data\":[{\"amount\":1},{\"amount\":2},{\"amount\":1.5}]}")
                              << u"$.data[2].amount: "_s;
        QTest::newRow("nested lists") << QByteArray("{\"x\":[[1],[1,{\"amount\":true}]]}") << u"$.x[1][1].amount: "_s;
        QTest::newRow("after a good subtree")
            << QByteArray("{\"a\":{\"b\":{\"c\":[1,2]}},\"amount\":null}") << u"$.amount: "_s;
        QTest::newRow("escaped key") << QByteArray("{\"a\\u0062\":{\"amount\":\"1\"}}") << u"$.ab.amount: "_s;
        QTest::newRow("control in key") << QByteArray("{\"a\\nb\\u202e\":{\"amount\":\"1\"}}")
                                        << u"$.a b⟦U+202E⟧.amount: "_s; // D7: it goes to the log
    }
    void faultsCarryThePath()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, path);
        json::Reader reader(json);
        const auto walk = [](auto &self, json::Value &value) -> void {
            if (value.isObject())
                value.members([&](std::string_view key, json::Value &inner) {
                    if (key == "amount")
                        inner.integer();
                    else
                        self(self, inner);
                });
            else if (value.isArray())
                value.elements([&](json::Value &inner) { self(self, inner); }, 100);
        };
        QVERIFY(!reader.read([&](json::Value &root) { walk(walk, root); }));
        QVERIFY2(reader.fault().detail.startsWith(path), qPrintable(reader.fault().detail));
        QCOMPARE(reader.fault().kind, ErrorKind::BadData);
    }
    void theFirstFaultCounts()
    {
        json::Reader reader("{\"a\":\"x\",\"b\":\"y\"}");
        QVERIFY(!reader.read(
            [](json::Value &root) { root.members([](std::string_view, json::Value &value) { value.integer(); }); }));
        QVERIFY(reader.fault().detail.startsWith(u"$.a: "_s));
        reader.note(u"later"_s);
        QVERIFY(reader.fault().detail.startsWith(u"$.a: "_s));
    }
    void refuseIsAFaultAtTheValue()
    {
        const Error fault = readValue("7", [](json::Value &value) {
            if (value.integer() == 7)
                value.refuse(u"seven"_s);
        });
        QCOMPARE(fault.detail, u"$.v: seven"_s);
    }
    void typesArePeekedWithoutTaking()
    {
        const struct {
            QByteArray json;
            int type;
        } cases[] = {{"null", 0}, {"{}", 1}, {"[]", 2}, {"\"\"", 3}, {"1", 4}, {"true", 4}};
        for (const auto &[json, type] : cases) {
            const Error fault = readValue(json, [type = type](json::Value &value) {
                QCOMPARE(value.isNull(), type == 0);
                QCOMPARE(value.isObject(), type == 1);
                QCOMPARE(value.isArray(), type == 2);
                QCOMPARE(value.isText(), type == 3);
            });
            QCOMPARE(fault.detail, QString());
        }
    }
};

QTEST_GUILESS_MAIN(tst_JsonValues)
#include "tst_jsonvalues.moc"
