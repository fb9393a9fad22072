#include "models/domain/release.h"

#include <QProcess>
#include <QStandardPaths>
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

    /// What the release workflow writes is what is read here.
    void readsWhatTheWorkflowWrites()
    {
#ifdef Q_OS_WIN
        QSKIP("the workflow writes it on Linux; python3 may be no Python here");
#endif
        const QString python = QStandardPaths::findExecutable(u"python3"_s);
        if (python.isEmpty())
            QSKIP("no python3");
        const auto written = [&python](const QString &tag, const QByteArray &sums) {
            QProcess script;
            script.start(python, {QStringLiteral(DISPUTEDESK_SOURCE_DIR "/packaging/dev/releasejson.py"), tag});
            script.write(sums);
            script.closeWriteChannel();
            script.waitForFinished(-1);
            return script.exitCode() == 0 ? script.readAllStandardOutput() : QByteArray();
        };
        const QByteArray sum(64, 'b');
        const QByteArray sums =
            sum + "  disputedesk-1.2.3-linux-x86_64.run\n" + sum + "  disputedesk_1.2.3_amd64.deb\n";
        const auto release = parseRelease(written(u"v1.2.3"_s, sums));
        QVERIFY2(release, release ? "" : qPrintable(release.error().detail));
        QCOMPARE(release->version, u"1.2.3"_s);
        QCOMPARE(release->files.size(), 2);
        QCOMPARE(release->files.last().name, u"disputedesk_1.2.3_amd64.deb"_s);
        QCOMPARE(release->files.last().sha256, QString::fromLatin1(sum));
        // Nothing is written that would be refused here.
        QCOMPARE(written(u"trunk"_s, sums), QByteArray());
        QCOMPARE(written(u"v1.2.3"_s, sum + "  a name with blanks\n"), QByteArray());
        QCOMPARE(written(u"v1.2.3"_s, QByteArray()), QByteArray());
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
