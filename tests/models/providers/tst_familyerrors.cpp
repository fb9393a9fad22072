#include "models/providers/stripe/servererror.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;

/// The five shapes of an error's body, and what is none.
class TestFamilyErrors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void shapes_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("message");
        const QByteArray json = "application/json; charset=utf-8";
        const QByteArray problem = "application/problem+json";
        const auto row = [](const char *name, const QByteArray &body, const QByteArray &type, const QString &code,
                             const QString &message) { QTest::newRow(name) << body << type << code << message; };
        row("error object",
            "{\"error\":{\"type\":\"invalid_request_error\",\"code\":\"charge_already_closed\",\"message\":\"No.\","
            "\"param\":\"evidence[receipt]\",\"request_log_url\":\"https://x\"}}",
            json, u"charge_already_closed"_s, u"No.\nparam: evidence[receipt]"_s);
        row("error object with a type alone", "{\"error\":{\"type\":\"api_error\",\"message\":\"No.\",\"code\":null}}",
            json, u"api_error"_s, u"No."_s);
        row("error text", "{\"error\":\"Unauthorized key\"}", json, {}, u"Unauthorized key"_s);
        row("error text and message", "{\"error\":\"Conflict\",\"message\":\"closed already\",\"status\":409}", json,
            {}, u"Conflict: closed already"_s);
        row("message and code", "{\"message\":\"closed already\",\"code\":40001}", json, u"40001"_s,
            u"closed already"_s);
        row("problem",
            "{\"type\":\"https://e.example/limit\",\"title\":\"Too big\",\"detail\":\"4 of 3\",\"status\":422}",
            problem, u"https://e.example/limit"_s, u"Too big: 4 of 3"_s);
        row("problem without type", "{\"type\":\"about:blank\",\"title\":\"Gone\"}", problem, {}, u"Gone"_s);
        row("plain text", "\r\n  upstream is busy \nstack trace", "text/plain; charset=utf-8", {},
            u"upstream is busy"_s);
        row("JSON called text", "{\"message\":\"m\"}", "text/plain", {}, u"m"_s);
        row("header list",
            "{\"code\":\"missing_header\",\"message\":\"Bad\",\"headers\":[\"Accept\",\"Content-Type\"]}", json,
            u"missing_header"_s, u"Bad\nAccept\nContent-Type"_s);
        row("list of objects",
            "{\"error\":{\"message\":\"Bad\",\"errors\":[{\"name\":\"Accept\",\"message\":\"is required\"},{\"field\":"
            "\"amount\"},{\"detail\":\"?\"},7,null]}}",
            json, {}, u"Bad\nAccept: is required\namount\n?\n7"_s);
        row("object of lists", "{\"errors\":{\"evidence\":[\"too long\",\"no PDF\"],\"limit\":\"0\"}}", json, {},
            u"evidence: too long, no PDF\nlimit: 0"_s);
        row("card number", "{\"message\":\"4242 4242 4242 4242 is odd\"}", json, {}, u"424242••••••4242 is odd"_s);
        row("HTML", "<html><title>502</title></html>", "text/html", {}, {});
        row("HTML called text", "<!DOCTYPE html>\nx", "text/plain", {}, {});
        row("text without a type", "busy", {}, {}, {});
        row("broken JSON", "{\"message\":\"m\"", json, {}, {});
        row("array", "[1]", json, {}, {});
        row("empty", "", json, {}, {});
        row("wrong types", "{\"error\":[1],\"message\":{\"a\":1},\"code\":[],\"headers\":\"x\",\"errors\":7}", json, {},
            {});
        row("twice", "{\"message\":\"a\",\"message\":\"b\"}", json, {}, {});
    }
    void shapes()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, type);
        const ServerWords words = stripe::serverWords(body, type);
        QTEST(words.code, "code");
        QTEST(words.message, "message");
    }
    void longWordsAreCut()
    {
        const QByteArray body =
            "{\"code\":\"" + QByteArray(9000, 'c') + "\",\"message\":\"" + QByteArray(9000, 'm') + "\"}";
        QCOMPARE(stripe::serverWords(body, {}).code.size(), 200);
        QCOMPARE(stripe::serverWords(body, {}).message.size(), 4000);
        QCOMPARE(stripe::serverWords(QByteArray(9000, 't'), "text/plain").message.size(), 500);
        const QByteArray list = "{\"errors\":[" + QByteArray("\"e\",").repeated(500) + "\"e\"]}";
        QCOMPARE(stripe::serverWords(list, {}).message.count(u'e'), 20);
    }
    void errorBodies()
    {
        QVERIFY(stripe::isErrorBody("{\"error\":\"x\"}"));
        QVERIFY(stripe::isErrorBody("{\"error\":{}}"));
        QVERIFY(!stripe::isErrorBody("{\"error\":null,\"id\":\"dp_1\"}"));
        QVERIFY(!stripe::isErrorBody("{\"id\":\"error\"}"));
        QVERIFY(!stripe::isErrorBody("{\"metadata\":{\"error\":\"x\"}}"));
    }
};

QTEST_GUILESS_MAIN(TestFamilyErrors)
#include "tst_familyerrors.moc"
