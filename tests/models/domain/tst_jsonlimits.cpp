#include "models/domain/jsonreader.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;

namespace {
/// Reads everything in its own type, as a decoder would.
void walk(json::Value &value)
{
    if (value.isObject())
        value.members([](std::string_view, json::Value &inner) { walk(inner); });
    else if (value.isArray())
        value.elements([](json::Value &inner) { walk(inner); }, 1000);
    else if (value.isText())
        value.text();
}
bool readsUntouched(const QByteArray &json, QString *detail = nullptr)
{
    json::Reader reader(json);
    const bool read = reader.read([](json::Value &) {});
    if (detail)
        *detail = reader.fault().detail;
    return read;
}
bool readsWalked(const QByteArray &json)
{
    json::Reader reader(json);
    return reader.read([](json::Value &root) { walk(root); });
}
bool readsRaw(const QByteArray &json)
{
    json::Reader reader(json);
    return reader.read([](json::Value &root) { root.raw(); });
}
} // namespace

/// The reader's limits: one value per key, 32 levels, a thousand members.
class tst_JsonLimits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void duplicateKeys_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("path"); // empty: no duplicate
        QTest::newRow("plain") << QByteArray("{\"a\":1,\"a\":1}") << u"$.a: "_s;
        QTest::newRow("escaped") << QByteArray("{\"a\":1,\"\\u0061\":1}") << u"$.a: "_s;
        QTest::newRow("both escaped") << QByteArray("{\"\\u0061b\":1,\"a\\u0062\":1}") << u"$.ab: "_s;
        QTest::newRow("slash") << QByteArray("{\"a/b\":1,\"a\\/b\":1}") << u"$.a/b: "_s;
        QTest::newRow("surrogates") << QByteArray("{\"\xf0\x9f\x98\x80\":1,\"\\ud83d\\ude00\":1}") << u"$.😀: "_s;
        QTest::newRow("empty") << QByteArray("{\"\":1,\"\":1}") << u"$.: "_s;
        QTest::newRow("far apart") << QByteArray("{\"a\":1,\"b\":{\"a\":1},\"c\":[],\"a\":1}") << u"$.a: "_s;
        QTest::newRow("nested") << QByteArray("{\"x\":[{\"y\":{\"a\":1,\"a\":1}}]}") << u"$.x[0].y.a: "_s;
        QTest::newRow("with NUL") << QByteArray("{\"a\\u0000b\":1,\"a\\u0000b\":1}") << u"$.a⟦U+0000⟧b: "_s;
        QTest::newRow("case differs") << QByteArray("{\"a\":1,\"A\":1}") << QString();
        QTest::newRow("differs behind NUL") << QByteArray("{\"a\\u0000b\":1,\"a\\u0000c\":1}") << QString();
        QTest::newRow("other form") << QByteArray("{\"\xc3\xa9\":1,\"e\xcc\x81\":1}")
                                    << QString(); // bytes decide, not canonical equality
        QTest::newRow("other level") << QByteArray("{\"a\":{\"a\":{\"a\":1}},\"b\":[{\"a\":1},{\"a\":1}]}")
                                     << QString();
    }
    void duplicateKeys()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, path);
        QString detail;
        QCOMPARE(readsUntouched(json, &detail), path.isEmpty());
        QVERIFY2(path.isEmpty() || detail == path + u"duplicate key"_s, qPrintable(detail));
        QCOMPARE(readsWalked(json), path.isEmpty());
        QCOMPARE(readsRaw(json), path.isEmpty());
    }

    void depth_data()
    {
        QTest::addColumn<QByteArray>("open");
        QTest::addColumn<QByteArray>("inner");
        QTest::addColumn<QByteArray>("close");
        QTest::newRow("arrays") << QByteArray("[") << QByteArray("1") << QByteArray("]");
        QTest::newRow("objects") << QByteArray("{\"a\":") << QByteArray("1") << QByteArray("}");
        QTest::newRow("empty array inside") << QByteArray("[") << QByteArray("") << QByteArray("]");
        QTest::newRow("texts") << QByteArray("{\"a\":") << QByteArray("\"x\"") << QByteArray("}");
    }
    void depth()
    {
        QFETCH(QByteArray, open);
        QFETCH(QByteArray, inner);
        QFETCH(QByteArray, close);
        const auto nested = [&](int levels) { return open.repeated(levels) + inner + close.repeated(levels); };
        for (const int levels : {1, 2, 31, 32}) {
            QVERIFY(readsUntouched(nested(levels)));
            QVERIFY(readsWalked(nested(levels)));
        }
        for (const int levels : {33, 34, 100, 1024, 1025, 100'000}) {
            QString detail;
            QVERIFY(!readsUntouched(nested(levels), &detail));
            QVERIFY(!readsWalked(nested(levels)));
            QVERIFY(!readsRaw(nested(levels)));
            if (levels <= 100)
                QVERIFY2(detail.contains(u"deeper"_s), qPrintable(detail));
        }
    }
    void deepSiblingsDoNotAddUp()
    {
        const QByteArray deep = QByteArray("[").repeated(30) + QByteArray("]").repeated(30);
        QVERIFY(readsUntouched("[" + deep + ',' + deep + ",{\"a\":" + deep + "}]"));
    }
    void membersHaveAnEnd()
    {
        const auto object = [](int members) {
            QByteArray json = "{\"0\":0";
            for (int i = 1; i < members; ++i)
                json += ",\"" + QByteArray::number(i) + "\":0";
            return json + '}';
        };
        QVERIFY(readsUntouched(object(1000)));
        QVERIFY(!readsUntouched(object(1001)));
    }
};

QTEST_GUILESS_MAIN(tst_JsonLimits)
#include "tst_jsonlimits.moc"
