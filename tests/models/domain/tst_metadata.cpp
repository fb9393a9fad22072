#include "models/domain/jsonreader.h"
#include "models/domain/metadata.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;

namespace {
using T = MetadataType;
using P = MetadataProblem;
P problemOf(T type, const QString &text, const QString &key = u"k"_s)
{
    return metadataEntryProblem({{key, type, text}}, 0);
}
} // namespace

/// The metadata of a dispute: read strictly, kept to the letter, never a way to smuggle a second member into a request.
class tst_Metadata : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void typesAndSpelling()
    {
        const auto metadata = parseMetadata(
            "{ \"z\":\"text\", \"a\":1.10, \"m\":true, \"b\":false, \"n\":null, \"o\":{\"y\":1,\"x\":[1.0, 2]}, "
            "\"l\":[ 1 ,2], \"i\":-0, \"e\":1E+2, \"s\":\"\\u0061\\n\" }");
        QVERIFY(bool(metadata));
        const Metadata expected{{u"z"_s, T::Text, u"text"_s}, {u"a"_s, T::Number, u"1.10"_s},
            {u"m"_s, T::Boolean, u"true"_s}, {u"b"_s, T::Boolean, u"false"_s}, {u"n"_s, T::Null, u"null"_s},
            {u"o"_s, T::Json, u"{\"y\":1,\"x\":[1.0, 2]}"_s}, {u"l"_s, T::Json, u"[ 1 ,2]"_s},
            {u"i"_s, T::Number, u"-0"_s}, {u"e"_s, T::Number, u"1E+2"_s}, {u"s"_s, T::Text, u"a\n"_s}};
        QCOMPARE(*metadata, expected);
        QCOMPARE(metadataJson(*metadata),
            QByteArray("{\"z\":\"text\",\"a\":1.10,\"m\":true,\"b\":false,\"n\":null,\"o\":{\"y\":1,\"x\":[1.0, "
                       "2]},\"l\":[ 1 ,2],\"i\":-0,\"e\":1E+2,\"s\":\"a\\n\"}"));
        for (qsizetype row = 0; row < metadata->size(); ++row)
            QCOMPARE(metadataEntryProblem(*metadata, row), P::None);
    }
    void roundTripKeepsEveryByte_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (const char *json :
            {"{}", "{\"a\":\"1\"}", "{\"b\":1,\"a\":2}", "{\"a\":1.10}", "{\"a\":123456789012345678901234567890}",
                "{\"a\":1e400}", "{\"a\":\"\\\"\\\\\\b\\f\\n\\r\\t\"}", "{\"a\":\"\\u0000\\u001f\"}", "{\"\":1}",
                "{\"a\":{\"c\":1,\"b\":{\"d\":[]}}}", "{\"a\":\"true\",\"b\":\"null\",\"c\":\"1\"}",
                "{\"\xe0\xb8\x81\":\"\xf0\x9f\x92\xb3\"}", "{\"a\":\"\xe2\x80\xae\"}", "{\"a\":\"</script>\"}"})
            QTest::newRow(json) << QByteArray(json);
    }
    void roundTripKeepsEveryByte()
    {
        QFETCH(QByteArray, json);
        const auto metadata = parseMetadata(json);
        QVERIFY(bool(metadata));
        QCOMPARE(metadataJson(*metadata), json);
    }
    void badObjectsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (const char *json :
            {"", "[]", "1", "null", "\"x\"", "{", "{\"a\":1,\"a\":2}", "{\"a\":1,\"\\u0061\":2}",
                "{\"a\":{\"b\":1,\"b\":2}}", "{\"a\":01}", "{\"a\":1,}", "{} {}", "{\"a\":tru}", "{\"a\":\"\\ud800\"}"})
            QTest::newRow(json) << QByteArray(json);
        QTest::newRow("deep") << "{\"a\":" + QByteArray("[").repeated(32) + QByteArray("]").repeated(32) + '}';
    }
    void badObjectsAreRefused()
    {
        QFETCH(QByteArray, json);
        const auto metadata = parseMetadata(json);
        QVERIFY(!metadata);
        QVERIFY(!metadata.error().detail.isEmpty());
    }

    void injectionIsRefused_data()
    {
        QTest::addColumn<MetadataType>("type");
        QTest::addColumn<QString>("text");
        for (const QString &text : {u"1,\"x\":2"_s, u"1,\"v\":2"_s, u"1}"_s, u"1}{"_s, u"1} "_s, u"1},{\"v\":1"_s,
                 u"1,"_s, u",1"_s, u"1//"_s, u"1/**/"_s, u"1\u00a0"_s, u"1 2"_s, u"1\n,\"x\":2"_s, u"\"a\",\"x\":2"_s,
                 u"1"_s + QChar(0), QChar(0xfeff) + u"1"_s, u"1}\n"_s, u"[1],\"x\":2"_s, u"{}}"_s, u"{},{}"_s,
                 u"[1]]"_s, u"{\"a\":1},\"x\":{}"_s, u"{\"a\":1}}"_s, u"]"_s, u"}"_s, u""_s, u" "_s, u":"_s,
                 u"1,\"message\":\"x\""_s, u"1\\"_s, u"\""_s, u"1}}],\"x\":[{\"m\":{}"_s, u"[1]}}],\"x\":[{\"m\":{}"_s,
                 u"[1]}}],\"x\":[{\"m\":{\"v\":[2]"_s}) {
            QTest::addRow("number %s", qPrintable(text)) << T::Number << text;
            QTest::addRow("json %s", qPrintable(text)) << T::Json << text;
            QTest::addRow("boolean %s", qPrintable(text)) << T::Boolean << text;
            QTest::addRow("null %s", qPrintable(text)) << T::Null << text;
        }
    }
    void injectionIsRefused()
    {
        QFETCH(MetadataType, type);
        QFETCH(QString, text);
        const P problem = problemOf(type, text);
        const P expected = type == T::Number ? P::NotANumber : type == T::Boolean ? P::NotABoolean : P::BadJson;
        QCOMPARE(problem, expected);
    }
    void textAndKeysAreEscaped()
    {
        const QString nasty = u"\",\"x\":2,\"y\":\"\\"_s;
        const Metadata metadata{{nasty, T::Text, nasty}};
        QCOMPARE(metadataEntryProblem(metadata, 0), P::None);
        const auto again = parseMetadata(metadataJson(metadata));
        QVERIFY(bool(again));
        QCOMPARE(*again, metadata);
    }

    void problems_data()
    {
        QTest::addColumn<MetadataType>("type");
        QTest::addColumn<QString>("text");
        QTest::addColumn<MetadataProblem>("problem");
        const auto row = [](T type, const QString &text, P problem) {
            QTest::addRow("%d %s", int(type), qPrintable(text.left(30))) << type << text << problem;
        };
        for (const QString &number :
            {u"0"_s, u"-0"_s, u"1.10"_s, u"1e400"_s, u"-1E-2"_s, u"123456789012345678901234567890"_s})
            row(T::Number, number, P::None);
        for (const QString &number : {u"01"_s, u"1."_s, u".1"_s, u"+1"_s, u"1,5"_s, u"1e"_s, u"NaN"_s, u"0x1"_s,
                 u"true"_s, u"null"_s, u"\"1\""_s, u"[1]"_s, u"{}"_s, u"๑"_s, u"１"_s, u"one"_s, u" 1"_s, u"1\n"_s})
            row(T::Number, number, P::NotANumber);
        for (const QString &word : {u"true"_s, u"false"_s})
            row(T::Boolean, word, P::None);
        for (const QString &word : {u"True"_s, u"yes"_s, u"1"_s, u"true "_s, u"null"_s})
            row(T::Boolean, word, P::NotABoolean);
        row(T::Null, u"null"_s, P::None);
        row(T::Null, u"NULL"_s, P::BadJson);
        row(T::Null, u"null "_s, P::BadJson);
        for (const QString &json : {u"{}"_s, u"[]"_s, u"{\"b\":1,\"a\":[null]}"_s, u"[ 1 ]"_s, u" [1] "_s, u"{\n}"_s})
            row(T::Json, json, P::None);
        for (const QString &json : {u"{\"a\":1,\"a\":2}"_s, u"{a:1}"_s, u"[1,]"_s, u"1"_s, u"\"x\""_s, u"null"_s,
                 u"true"_s, u"[\"\\ud800\"]"_s})
            row(T::Json, json, P::BadJson);
        row(T::Text, u""_s, P::None);
        row(T::Text, u"anything { \" \\ \n"_s, P::None);
        row(T::Text, QString(65536, u'x'), P::None);
        row(T::Text, QString(65537, u'x'), P::TooLong);
        row(T::Text, QString(21846, QChar(0x0e01)), P::TooLong); // bytes of UTF-8, not characters
        row(T::Json, u'[' + QString(65536, u' ') + u']', P::TooLong);
        row(T::Number, QString(65537, u'1'), P::TooLong);
    }
    void problems()
    {
        QFETCH(MetadataType, type);
        QFETCH(QString, text);
        QTEST(problemOf(type, text), "problem");
    }
    void keysAreUniqueAndNotEmpty()
    {
        QCOMPARE(problemOf(T::Text, u"x"_s, u""_s), P::EmptyKey);
        QCOMPARE(problemOf(T::Text, u"x"_s, u" "_s), P::None);
        QCOMPARE(problemOf(T::Text, u"x"_s, QString(65537, u'k')), P::TooLong);
        const Metadata twice{{u"a"_s, T::Text, u"1"_s}, {u"b"_s, T::Text, u"2"_s}, {u"a"_s, T::Null, u"null"_s},
            {u"A"_s, T::Text, u"3"_s}};
        QCOMPARE(metadataEntryProblem(twice, 0), P::DuplicateKey);
        QCOMPARE(metadataEntryProblem(twice, 1), P::None);
        QCOMPARE(metadataEntryProblem(twice, 2), P::DuplicateKey);
        QCOMPARE(metadataEntryProblem(twice, 3), P::None);
    }
    void loneSurrogatesAreNotSent()
    {
        const QString lone = u"a"_s + QChar(0xd83d) + u"b"_s;
        QCOMPARE(problemOf(T::Text, lone), P::BadJson);
        QCOMPARE(problemOf(T::Text, u"x"_s, lone), P::BadJson);
        QCOMPARE(problemOf(T::Json, u"[\""_s + lone + u"\"]"_s), P::BadJson);
        QCOMPARE(problemOf(T::Text, u"💳"_s), P::None);
        // Should one slip through all the same, what goes out is JSON that can be read again.
        QVERIFY(bool(parseMetadata(metadataJson({{lone, T::Text, lone}}))));
    }
    void whatIsTypedCanBeReadBackFromAList()
    {
        // A value as deep as we let an agent type still has to be read inside {"data":[{"metadata":{"v":…}}]}.
        int deepest = 0;
        for (int depth = 1; depth <= 40; ++depth)
            if (problemOf(T::Json, QString(depth, u'[') + QString(depth, u']')) == P::None)
                deepest = depth;
        QVERIFY(deepest >= 20 && deepest <= 32);
        const QByteArray value = QByteArray("[").repeated(deepest) + QByteArray("]").repeated(deepest);
        json::Reader reader("{\"data\":[{\"metadata\":{\"v\":" + value + "}}]}");
        QVERIFY2(reader.read([](json::Value &) {}), qPrintable(reader.fault().detail));
        QCOMPARE(problemOf(T::Json, QString(deepest + 1, u'[') + QString(deepest + 1, u']')), P::BadJson);
    }
    void aChangeHoldsWhatAMergeNeeds()
    {
        const Metadata from{{u"a"_s, MetadataType::Text, u"1"_s}, {u"b"_s, MetadataType::Number, u"2"_s}};
        QVERIFY(metadataChange(from, from).isEmpty());
        const Metadata to{{u"b"_s, MetadataType::Text, u"2"_s}, {u"c"_s, MetadataType::Text, u"3"_s}};
        QCOMPARE(metadataJson(metadataChange(from, to)), QByteArray("{\"b\":\"2\",\"c\":\"3\",\"a\":\"\"}"));
        QCOMPARE(metadataJson(metadataChange(from, {})), QByteArray("{\"a\":\"\",\"b\":\"\"}"));
    }
};

QTEST_GUILESS_MAIN(tst_Metadata)
#include "tst_metadata.moc"
