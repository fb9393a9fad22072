#include "models/domain/jsonreader.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;

namespace {
/// What a page reader does: rows by recover(), a total after them.
struct Page {
    QList<qint64> good;
    QStringList broken;
    qint64 total = -1;
    bool read = false;
    QString fault;
};

Page readPage(const QByteArray &json)
{
    Page page;
    json::Reader reader(json);
    page.read = reader.read([&](json::Value &root) {
        root.members([&](std::string_view key, json::Value &value) {
            if (key == "total")
                page.total = value.integer();
            if (key != "data")
                return;
            value.elements(
                [&](json::Value &row) {
                    qint64 amount = -1;
                    row.members([&](std::string_view name, json::Value &inner) {
                        if (name == "amount")
                            amount = inner.integer();
                    });
                    if (const auto error = row.recover())
                        page.broken.append(error->detail);
                    else
                        page.good.append(amount);
                },
                100);
        });
    });
    page.fault = reader.fault().detail;
    return page;
}
} // namespace

/// Raw slices, and how a list goes on behind a broken row.
class tst_JsonWalk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void rawIsTheSourceToTheByte_data()
    {
        QTest::addColumn<QByteArray>("value");
        for (const char *value : {"{}", "{ }", "{\n}", "[]", "[ ]", "{\"a\":1}", "{ \"a\" : 1 , \"b\" : [ 1 , 2 ] }",
                 "{\"a\":{\"b\":{\"c\":{}}}}", "[{},{}]", "[[],[[]]]", "[ { } , [ ] ]", "{\"a\":\"}\"}",
                 "{\"a\":\"\\\"}\"}", "[\"]\"]", "{\"a\":1.10}", "1.10", "-0", "1e400",
                 "123456789012345678901234567890", "1E+2", "0.10000000000000000001", "true", "false", "null", "\"\"",
                 "\"a\\u0062\"", "\"  \"", "\"\xe0\xb8\x81\"", "{\"\":null}", "[null,true,1,\"x\"]"})
            QTest::newRow(value) << QByteArray(value);
    }
    void rawIsTheSourceToTheByte()
    {
        QFETCH(QByteArray, value);
        // As a member, as the last and as the first of an array, alone, and with room around it.
        for (const auto &[before, after] :
            {std::pair<QByteArray, QByteArray>{"{\"v\":", "}"}, {"{\"v\":", ",\"w\":1}"}, {"{ \"v\" : \n", " \r\n\t} "},
                {"[", "]"}, {"[1,", "]"}, {"[", ",1]"}, {"[ [ \n ", " \t ] , [ ] ] \n"}, {"{\"a\":{\"v\":", "}}"}}) {
            const QByteArray json = before + value + after;
            json::Reader reader(json);
            QList<QByteArray> slices;
            const auto wanted = int(before.count('[') + before.count('{'));
            const auto walk = [&](auto &self, json::Value &inner, int depth) -> void {
                if (depth == wanted)
                    slices.append(inner.raw().toByteArray());
                else if (inner.isObject())
                    inner.members([&](std::string_view, json::Value &next) { self(self, next, depth + 1); });
                else if (inner.isArray())
                    inner.elements([&](json::Value &next) { self(self, next, depth + 1); }, 10);
            };
            const bool read = reader.read([&](json::Value &root) { walk(walk, root, 0); });
            QVERIFY2(read, qPrintable(QString::fromUtf8(json) + u" -> "_s + reader.fault().detail));
            QVERIFY2(slices.contains(value), json.constData());
        }
    }
    void membersGiveTheirOwnBytesWhileBeingRead()
    {
        json::Reader reader("{\"data\":[ {\"a\": {\"b\": [1, 2]}, \"c\": \"}\"} ,{}, {\"z\":0}\t]}");
        QList<QByteArray> rows;
        QVERIFY(reader.read([&](json::Value &root) {
            root.members([&](std::string_view, json::Value &data) {
                data.elements(
                    [&](json::Value &row) {
                        const QByteArrayView own = row.members([](std::string_view key, json::Value &value) {
                            if (key == "a")
                                QCOMPARE(value.members([](std::string_view, json::Value &) {}).toByteArray(),
                                    QByteArray("{\"b\": [1, 2]}"));
                        });
                        rows.append(own.toByteArray());
                    },
                    10);
            });
        }));
        QCOMPARE(rows, (QList<QByteArray>{"{\"a\": {\"b\": [1, 2]}, \"c\": \"}\"}", "{}", "{\"z\":0}"}));
    }
    void rawOfTheRoot()
    {
        for (const QByteArray &json :
            {QByteArray("{\"a\":[1]}"), QByteArray(" \n{ } \n"), QByteArray("[]"), QByteArray(" [1] ")}) {
            json::Reader reader(json);
            QByteArray raw;
            QVERIFY(reader.read([&](json::Value &root) { raw = root.raw().toByteArray(); }));
            QCOMPARE(raw, json.trimmed());
        }
    }
    void rawOfABrokenValueIsEmpty()
    {
        for (const char *bad :
            {"{\"a\":1,\"a\":2}", "{\"a\":01}", "[1,]", "{\"a\":\"\\q\"}", "[tru]", "{\"a\" 1}", "nul", "01"}) {
            json::Reader reader("{\"v\":" + QByteArray(bad) + '}');
            QByteArray raw;
            QVERIFY2(!reader.read([&](json::Value &root) {
                root.members([&](std::string_view, json::Value &value) { raw = value.raw().toByteArray(); });
            }),
                bad);
            QCOMPARE(raw, QByteArray());
        }
    }

    void aBrokenRowIsSetAsideAndTheListGoesOn_data()
    {
        QTest::addColumn<QByteArray>("row");
        const auto row = [](const char *name, const QByteArray &json) { QTest::newRow(name) << json; };
        row("wrong type", "{\"amount\":\"x\",\"z\":[1,{\"y\":[]}]}");
        row("wrong type last", "{\"z\":[1,{\"y\":[]}],\"amount\":\"x\"}");
        row("object for integer", "{\"amount\":{\"a\":{\"b\":[{}]}},\"z\":1}");
        row("array for integer", "{\"amount\":[[],[1,2,[3]]],\"z\":1}");
        row("null for integer", "{\"amount\":null}");
        row("bool for integer", "{\"z\":1,\"amount\":true}");
        row("fraction", "{\"amount\":1.5,\"z\":{}}");
        row("exponent", "{\"amount\":1e3}");
        row("too large", "{\"amount\":9223372036854775808,\"z\":[]}");
        row("duplicate", "{\"amount\":1,\"amount\":2,\"z\":{\"q\":[1]}}");
        row("escaped duplicate", "{\"amount\":1,\"\\u0061mount\":{\"q\":[1]},\"z\":1}");
        row("nested duplicate", "{\"z\":{\"q\":[{\"a\":1,\"a\":{}}]},\"amount\":1}");
        row("long text", "{\"amount\":1,\"z\":\"" + QByteArray(70'000, 'x') + "\",\"y\":[{}]}");
        row("long key", "{\"amount\":1,\"" + QByteArray(70'000, 'x') + "\":[{}],\"y\":{}}");
        row("too deep",
            "{\"amount\":1,\"z\":" + QByteArray("[").repeated(40) + QByteArray("]").repeated(40) + ",\"y\":{}}");
        row("too deep objects",
            "{\"amount\":1,\"z\":" + QByteArray("{\"a\":").repeated(40) + '1' + QByteArray("}").repeated(40) + '}');
        row("lone surrogate", "{\"amount\":1,\"z\":\"\\ud83d\",\"y\":{}}");
        row("lone surrogate in a key", "{\"amount\":1,\"\\ud83d\":{\"a\":[]},\"y\":{}}");
        row("not an object", "7");
        row("a text", "\"x\"");
        row("null", "null");
        row("an array", "[{\"amount\":1},[2]]");
        row("empty array", "[]");
        QByteArray many = "{";
        for (int i = 0; i < 1001; ++i)
            many += '"' + QByteArray::number(i) + "\":[],";
        row("too many members", many + "\"amount\":1}");
    }
    void aBrokenRowIsSetAsideAndTheListGoesOn()
    {
        QFETCH(QByteArray, row);
        const QByteArray a = "{\"amount\":11,\"n\":{\"amount\":[]}}";
        const QByteArray b = "{\"n\":[{\"amount\":0}],\"amount\":22}";
        const struct {
            QByteArray list;
            QString path;
            int broken;
        } places[] = {{row + ',' + a + ',' + b, u"$.data[0]"_s, 1}, {a + ',' + row + ',' + b, u"$.data[1]"_s, 1},
            {a + ',' + b + ',' + row, u"$.data[2]"_s, 1},
            {row + ',' + a + ',' + row + " , " + row + ',' + b + ',' + row, u"$.data[0]"_s, 4}};
        for (const auto &[list, path, broken] : places) {
            for (const char *tail : {"}", ",\"total\":3}", " , \"total\" : 3 } \n"}) {
                const Page page = readPage("{\"total_pages\":1,\"data\":[" + list + "]" + tail);
                QVERIFY2(page.read, qPrintable(page.fault));
                QCOMPARE(page.good, (QList<qint64>{11, 22}));
                QCOMPARE(page.broken.size(), broken);
                QVERIFY2(page.broken.first().startsWith(path), qPrintable(page.broken.first()));
                QCOMPARE(page.total, tail[1] ? 3 : -1);
                QCOMPARE(page.fault, QString());
            }
        }
    }
    void onlyBrokenRows()
    {
        const Page page = readPage("{\"data\":[7,null,\"x\"],\"total\":3}");
        QVERIFY(page.read);
        QCOMPARE(page.broken.size(), 3);
        QVERIFY(page.broken.at(2).startsWith(u"$.data[2]: "_s));
        QCOMPARE(page.total, 3);
    }
    void aBrokenRowThatIsNoJsonBreaksThePage_data()
    {
        QTest::addColumn<QByteArray>("list");
        // The first fault of each is one that could be survived; what follows it is no JSON.
        for (const char *list : {"{\"amount\":\"x\",\"z\":tru},{\"amount\":1}",
                 "{\"amount\":\"x\",\"z\":01},{\"amount\":1}", "{\"amount\":\"x\",\"z\":nulL}",
                 "{\"amount\":\"x\",\"z\":\"\\q\"}", "{\"amount\":\"x\" \"z\":1},{\"amount\":1}",
                 "{\"amount\":\"x\",\"z\"},{\"amount\":1}", "{\"amount\":\"x\",\"z\":[1,2}},{\"amount\":1}",
                 "{\"amount\":\"x\",\"z\":[1 2]}", "{\"amount\":\"x\",},{\"amount\":1}", "{\"amount\":\"x\",,\"z\":1}",
                 "{\"amount\":\"x\",\"z\":[1,]}", "{\"amount\":\"x\",1:2}", "{\"amount\":tru},{\"amount\":1}",
                 "{\"amount\":01},{\"amount\":1}", "{\"amount\":1x},{\"amount\":1}", "{\"amount\":},{\"amount\":1}",
                 "{\"amount\":,\"z\":1},{\"amount\":1}", "{\"amount\":]},{\"amount\":1}", ",{\"amount\":1}", ",1],2",
                 "{\"amount\":1},", "{\"amount\":1},,{\"amount\":1}", ":{\"amount\":1}", "},{\"amount\":1}",
                 "{\"amount\":\"x\"]},{\"amount\":1}", "7 8", "7x,{\"amount\":1}", "tru,{\"amount\":1}",
                 "{\"amount\":\"x\"}{\"amount\":1}", "[1,2},{\"amount\":1}", "{\"amount\":1.},{\"amount\":1}",
                 "{\"amount\":1e},{\"amount\":1}", "{\"amount\":-},{\"amount\":1}",
                 "{\"amount\":-1.5.2},{\"amount\":1}"})
            QTest::newRow(list) << QByteArray(list);
    }
    void aBrokenRowThatIsNoJsonBreaksThePage()
    {
        QFETCH(QByteArray, list);
        const Page page = readPage("{\"data\":[" + list + "],\"total\":3}");
        QVERIFY(!page.read);
        QVERIFY(!page.fault.isEmpty());
    }
    void withoutAFaultThereIsNothingToRecover()
    {
        json::Reader reader("[{},1]");
        int recovered = 0;
        QVERIFY(reader.read([&](json::Value &root) {
            root.elements([&](json::Value &value) { recovered += value.recover() ? 1 : 0; }, 10);
        }));
        QCOMPARE(recovered, 0);
    }
    void aRowRefusedAfterItWasReadIsSetAside()
    {
        json::Reader reader("[{\"a\":[1]},{\"a\":2},{\"a\":{\"b\":1}}]");
        QStringList broken;
        int rows = 0;
        QVERIFY(reader.read([&](json::Value &root) {
            root.elements(
                [&](json::Value &row) {
                    row.members([](std::string_view, json::Value &) {});
                    if (++rows != 2)
                        row.refuse(u"no id"_s);
                    if (const auto error = row.recover())
                        broken.append(error->detail);
                },
                10);
        }));
        QCOMPARE(rows, 3);
        QCOMPARE(broken, (QStringList{u"$[0]: no id"_s, u"$[2]: no id"_s}));
    }
    void listsHaveAnEnd()
    {
        const auto count = [](const QByteArray &json, int most) {
            json::Reader reader(json);
            int seen = 0;
            const bool read =
                reader.read([&](json::Value &root) { root.elements([&](json::Value &) { ++seen; }, most); });
            return std::pair(read, seen);
        };
        QCOMPARE(count("[1,2,3]", 3), std::pair(true, 3));
        QCOMPARE(count("[1,2,3,4]", 3), std::pair(false, 3));
        QCOMPARE(count("[]", 0), std::pair(true, 0));
        QCOMPARE(count("[1]", 0), std::pair(false, 0));
    }
};

QTEST_GUILESS_MAIN(tst_JsonWalk)
#include "tst_jsonwalk.moc"
