#include "models/domain/release.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;

/// What is read of an announced version, and which is newer.
class TestRelease : public QObject {
    Q_OBJECT

    static QByteArray announced(const QByteArray &release = "\"1.2.3\"", const QByteArray &files = "[]")
    {
        return "{\"format\": \"disputedesk-release\", \"version\": 1, \"release\": " + release + ", \"files\": " + files
            + '}';
    }
    static QByteArray file(const QByteArray &name, const QByteArray &sum = QByteArray(64, 'a'))
    {
        return "{\"name\": \"" + name + "\", \"sha256\": \"" + sum + "\"}";
    }

private Q_SLOTS:
    void readsVersionAndChecksums()
    {
        const auto release = parseRelease(announced("\"12.0.9999\"", '[' + file("disputedesk-12.0.9999+x.run") + ']'));
        QVERIFY2(release, release ? "" : qPrintable(release.error().detail));
        QCOMPARE(release->version, u"12.0.9999"_s);
        QCOMPARE(release->files.size(), 1);
        QCOMPARE(release->files.first().name, u"disputedesk-12.0.9999+x.run"_s);
        QCOMPARE(release->files.first().sha256, QString(64, u'a'));
        // A later release may say more.
        QVERIFY(parseRelease(announced().replace("\"files\"", "\"notes\": {\"en\": \"x\"}, \"files\"")));
    }

    void anythingElseIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const QByteArray &json, ErrorKind kind = ErrorKind::BadData) {
            QTest::newRow(name) << json << int(kind);
        };
        row("portal", "<html>Sign in to the hotel</html>", ErrorKind::NotJson);
        row("empty", "", ErrorKind::NotJson);
        row("empty object", "{}");
        row("another format", announced().replace("release\",", "replies\","));
        row("a later form", announced().replace("\"version\": 1", "\"version\": 2"));
        row("no release", "{\"format\": \"disputedesk-release\", \"version\": 1}");
        row("number", announced("1.2"));
        row("two parts", announced("\"1.2\""));
        row("words", announced("\"1.2.3 <b>now</b>\""));
        row("line break", announced("\"1.2.3\\n\""));
        row("bidi", announced("\"1.2.3\\u202e\""));
        row("other digits", announced("\"\xd9\xa1.2.3\""));
        row("endless", announced("\"11111.2.3\""));
        row("twice", announced().replace("\"files\"", "\"release\": \"9.9.9\", \"files\""));
        row("deep", announced("\"1.2.3\"", QByteArray(1000, '[')));
        row("name with a path", announced("\"1.2.3\"", '[' + file("../x") + ']'));
        row("name with a link", announced("\"1.2.3\"", '[' + file("https://evil.example") + ']'));
        row("short sum", announced("\"1.2.3\"", '[' + file("x", "abc") + ']'));
        row("no sum", announced("\"1.2.3\"", "[{\"name\": \"x\"}]"));
        row("too many", announced("\"1.2.3\"", '[' + (file("x") + ',').repeated(40) + file("x") + ']'));
        row("too large", QByteArray(kMostReleaseBytes + 1, ' '), ErrorKind::TooLarge);
    }
    void anythingElseIsRefused()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, kind);
        const auto release = parseRelease(json);
        QVERIFY(!release);
        QVERIFY2(release.error().kind == ErrorKind(kind), qPrintable(release.error().detail));
    }

    void newer_data()
    {
        QTest::addColumn<QString>("offered");
        QTest::addColumn<QString>("running");
        QTest::addColumn<bool>("newer");
        const auto row = [](const char *offered, const char *running, bool newer) {
            QTest::addRow("%s to %s", running, offered)
                << QString::fromLatin1(offered) << QString::fromLatin1(running) << newer;
        };
        row("1.2.3", "1.2.3", false);
        row("1.2.4", "1.2.3", true);
        row("1.10.0", "1.9.9", true);
        row("2.0.0", "10.0.0", false);
        row("1.2.2", "1.2.3", false);
        row("1.2.3", "1.2.3+gabcdef0", false); // commits after 1.2.3
        row("1.2.4", "1.2.3+gabcdef0", true);
        row("1.2.4", "1.2.3-4-gabc", true);
        row("1.2.4", "", false);
        row("1.2.4", "trunk", false);
        row("new", "1.2.3", false);
    }
    void newer()
    {
        QFETCH(QString, offered);
        QFETCH(QString, running);
        QFETCH(bool, newer);
        QCOMPARE(isNewerRelease(offered, running), newer);
    }
};

QTEST_APPLESS_MAIN(TestRelease)
#include "tst_release.moc"
