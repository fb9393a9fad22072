#include "models/domain/jsongrammar.h"
#include "models/domain/jsonreader.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;

namespace {
const QByteArray kSample = "{\"object\":\"list\",\"data\":[{\"id\":\"dspt_test_1\",\"amount\":1245000,\"live\":false,"
                           "\"n\":null,\"t\":true,\"f\":-1.50e+3,"
                           "\"meta\":{\"a\":[1,[2,{}],[]],\"k\\u0065y\":\"v\\\"\\\\\\ud83d\\ude00 "
                           "\\u0e01\"},\"e\":{}}, {\"id\":\"\"} ],\"total\":1}";

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
bool readsUntouched(const QByteArray &json, ErrorKind *kind = nullptr, QString *detail = nullptr)
{
    json::Reader reader(json);
    const bool read = reader.read([](json::Value &) {});
    if (kind)
        *kind = reader.fault().kind;
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
/// A reader that recovers at every element, the way pages are read: must never accept what is no JSON.
bool readsRecovering(const QByteArray &json)
{
    const auto recovering = [](auto &self, json::Value &value) -> void {
        if (value.isObject())
            value.members([&](std::string_view, json::Value &inner) { self(self, inner); });
        else if (value.isArray())
            value.elements(
                [&](json::Value &inner) {
                    self(self, inner);
                    inner.recover();
                },
                1000);
        else
            value.integer(); // wrong for most
    };
    json::Reader reader(json);
    return reader.read([&](json::Value &root) { recovering(recovering, root); });
}
bool qtReads(const QByteArray &json)
{
    QJsonParseError error;
    QJsonDocument::fromJson(json, &error);
    return error.error == QJsonParseError::NoError;
}
/// The grammar alone, as a second opinion: Qt is more lenient ("\\q", ".5") and its numbers end with double.
bool isJson(const QByteArray &json)
{
    const QByteArray text = json.trimmed();
    if (QString::fromUtf8(json).toUtf8() != json || (!text.startsWith('{') && !text.startsWith('[')))
        return false;
    return json::endOfValue(text.cbegin(), text.cend()) == text.cend();
}
} // namespace

/// Damaged and hostile JSON: never a crash, never half an answer taken for a whole one.
class tst_JsonHostile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theSampleItselfIsFine()
    {
        QVERIFY(qtReads(kSample));
        QVERIFY(isJson(kSample));
        QVERIFY(readsUntouched(kSample));
        QVERIFY(readsWalked(kSample));
        QVERIFY(readsRaw(kSample));
    }
    void cutOffAtEveryByteFails()
    {
        for (qsizetype size = 0; size < kSample.size(); ++size) {
            const QByteArray cut = kSample.left(size);
            QVERIFY2(!readsUntouched(cut), cut.constData());
            QVERIFY2(!readsWalked(cut), cut.constData());
            QVERIFY2(!readsRaw(cut), cut.constData());
            QVERIFY2(!readsRecovering(cut), cut.constData());
            QVERIFY2(!readsUntouched(cut + ' '), cut.constData());
        }
    }
    void cutOffAtTheFrontFails()
    {
        for (qsizetype from = 1; from < kSample.size(); ++from) {
            const QByteArray cut = kSample.mid(from);
            if (!isJson(cut))
                QVERIFY2(!readsUntouched(cut) && !readsRecovering(cut), cut.constData());
        }
    }
    void aByteChangedOrAddedIsJudgedByTheGrammar_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        for (const char *bytes : {"", "\"", "{", "}", "[", "]", ",", ":", "\\", "0", "-", ".", "e", "x", "t", "n", " ",
                 "\n", "\x80", "\xff", "\xc3", "\x7f", "\x01", "{}", "[]", "\"\"", ",,", "1,", "]}"})
            QTest::newRow(QByteArray(bytes).toHex().constData()) << QByteArray(bytes);
        QTest::newRow("nul") << QByteArray(1, '\0');
    }
    void aByteChangedOrAddedIsJudgedByTheGrammar()
    {
        QFETCH(QByteArray, bytes);
        for (qsizetype at = 0; at < kSample.size(); ++at) {
            for (const qsizetype replaced : {0, 1}) {
                QByteArray json = kSample;
                json.replace(at, replaced, bytes);
                QString detail;
                const bool ours = readsUntouched(json, nullptr, &detail);
                const bool stricter =
                    detail.endsWith(u"duplicate key"_s) || detail.endsWith(u"parsing a string"_s); // lone surrogates
                if (ours != isJson(json) && !stricter)
                    QFAIL(qPrintable(QString::fromLatin1(json.toPercentEncoding(" {}[]\":,\\")) + u"  ours: "_s
                        + (ours ? u"fine"_s : detail)));
                QVERIFY2(!(stricter && ours), json.constData());
                QCOMPARE(readsWalked(json), ours);
                QCOMPARE(readsRaw(json), ours);
                if (!isJson(json))
                    QVERIFY2(!readsRecovering(json), json.constData());
            }
        }
    }

    void notJsonAtAll_data()
    {
        QTest::addColumn<QByteArray>("body");
        for (const char *body : {"", " ", "<html>login</html>", "ok", "null", "7", "\"x\"", "true", "\xef\xbb\xbf{}",
                 "\x1f\x8b\x08", "}", "]", "//{}"})
            QTest::newRow(body) << QByteArray(body);
        QTest::newRow("nul") << QByteArray(1, '\0');
        QTest::newRow("not UTF-8") << QByteArray("{\"a\":\"\xff\"}");
        QTest::newRow("not UTF-8 in a key") << QByteArray("{\"\xc3\":1}");
        QTest::newRow("open string") << QByteArray("{\"a");
        QTest::newRow("UTF-16") << QByteArray("{\0}\0", 4);
    }
    void notJsonAtAll()
    {
        QFETCH(QByteArray, body);
        ErrorKind kind{};
        QVERIFY(!readsUntouched(body, &kind));
        if (body.startsWith('{') && body.contains('\0'))
            QCOMPARE(kind, ErrorKind::BadData);
        else
            QCOMPARE(kind, ErrorKind::NotJson);
    }
    void whiteSpaceInFrontIsNoFault()
    {
        for (const int size : {1, 63, 64, 65, 1000})
            for (const char space : {' ', '\n', '\t', '\r'})
                QVERIFY(readsUntouched(QByteArray(size, space) + "{\"a\":1}"));
        QVERIFY(!readsUntouched("\v{}"));
        QVERIFY(!readsUntouched("\f{}"));
    }
    void bytesAfterTheEnd_data()
    {
        QTest::addColumn<QByteArray>("tail");
        for (const char *tail : {"}", "]", "{}", ",", "x", "1", "\"\"", "null", " }", "\n{}", "\xc2\xa0", "//", "\x01"})
            QTest::newRow(tail) << QByteArray(tail);
        QTest::newRow("nul") << QByteArray(1, '\0');
    }
    void bytesAfterTheEnd()
    {
        QFETCH(QByteArray, tail);
        for (const QByteArray &json :
            {QByteArray("{}"), QByteArray("[]"), QByteArray("{\"a\":[1]}"), QByteArray("[[]]")}) {
            QVERIFY(readsUntouched(json + " \r\n\t"));
            QVERIFY2(!readsUntouched(json + tail), json.constData());
            QVERIFY2(!readsWalked(json + tail), json.constData());
        }
    }

    void garbageNobodyAskedForIsFound_data()
    {
        QTest::addColumn<QByteArray>("garbage");
        for (const char *garbage : {"tru", "nul", "01", "1.", "1.e1", ".1", "-", "1e", "+1", "0x1", "NaN", "\"\\q\"",
                 "\"\\u12\"", "[1,]", "[,1]", "[1 2]", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{,}", "{a:1}", "{1:1}",
                 "[1}", "{\"a\":1]", "undefined", "'x'", "\"\t\"", "[[[tru]]]", "{\"a\":{\"b\":[01]}}", "/**/1", "1 1",
                 "", "{\"a\":1,\"a\":2}", "-01", "1e5.5", "1-1", "true1", "\"\\ud800\""})
            QTest::newRow(garbage) << QByteArray(garbage);
    }
    void garbageNobodyAskedForIsFound()
    {
        QFETCH(QByteArray, garbage);
        for (const QByteArray &json : {"{\"x\":" + garbage + '}', "{\"a\":1,\"x\":" + garbage + ",\"b\":2}",
                 "[{\"x\":[" + (garbage.isEmpty() ? "," : garbage) + "]}]"}) {
            json::Reader reader(json);
            const bool read = reader.read([](json::Value &root) {
                if (root.isObject())
                    root.members([](std::string_view key, json::Value &value) {
                        if (key == "a")
                            value.integer();
                    });
            });
            QVERIFY2(!read, json.constData());
            QVERIFY2(!readsUntouched(json), json.constData());
        }
    }
    void numbersNobodyAskedForMayBeAnyJsonNumber()
    {
        // Metadata may hold what no machine word holds: it is kept to the letter, not refused.
        for (const char *number : {"123456789012345678901234567890", "-123456789012345678901234567890", "1e400",
                 "1e-400", "18446744073709551616", "0.1000000000000000000000000000001", "-0.0", "1E+00"})
            QVERIFY2(readsUntouched("{\"x\":" + QByteArray(number) + '}'), number);
    }
};

QTEST_GUILESS_MAIN(tst_JsonHostile)
#include "tst_jsonhostile.moc"
