#include "tests/support/proof.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using disputedesk::test::proof;

/// The executable from outside: options, short runs, a second start, a folder that cannot be used.
class TestProgram : public QObject {
    Q_OBJECT

private:
    struct Run {
        int status = -1;
        QString out;
        QString err;
    };

    static Run run(const QStringList &arguments)
    {
        QProcess process;
        process.start(QStringLiteral(DISPUTEDESK_PROGRAM), arguments);
        if (!process.waitForFinished(60'000)) {
            process.kill();
            process.waitForFinished();
            return {};
        }
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
    }

private Q_SLOTS:
    void answersAndRefusals_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("says");
        QTest::newRow("version") << QStringList{u"--version"_s} << 0 << u"disputedesk "_s;
        QTest::newRow("help") << QStringList{u"--help"_s} << 0 << u"--verify-ledger"_s;
        QTest::newRow("unknown option") << QStringList{u"--nonsense"_s} << 2 << u"nonsense"_s;
        QTest::newRow("unknown word") << QStringList{u"word"_s} << 2 << u"word"_s;
        QTest::newRow("two places") << QStringList{u"--portable"_s, u"--data-dir"_s, u"x"_s} << 2 << u"--data-dir"_s;
        QTest::newRow("no record of sample data")
            << QStringList{u"--verify-ledger"_s, u"--demo"_s} << 2 << u"--verify-ledger"_s;
        QTest::newRow("a server elsewhere")
            << QStringList{u"--demo"_s, u"--demo-server"_s, u"https://example.com"_s} << 2 << u"--demo-server"_s;
        QTest::newRow("too many") << QStringList{u"--demo-disputes"_s, u"9999999"_s} << 2 << u"1000000"_s;
    }

    void answersAndRefusals()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(QString, says);
        const Run seen = run(arguments);
        QCOMPARE(seen.status, status);
        QVERIFY2((seen.out + seen.err).contains(says), qPrintable(seen.out + seen.err));
    }

    /// No option takes a key, and one that is pasted there all the same goes no further: not into a log of the session.
    void aKeyAmongTheArgumentsIsNotRepeated_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QString key = u"skey_test_canary0123456789"_s;
        QTest::newRow("alone") << QStringList{key};
        QTest::newRow("of an option") << QStringList{u"--key"_s, key};
        QTest::newRow("within an option") << QStringList{u"--key="_s + key};
        QTest::newRow("as an option") << QStringList{u"--"_s + key};
        QTest::newRow("of Stripe") << QStringList{u"sk_live_canary0123456789"_s};
    }
    void aKeyAmongTheArgumentsIsNotRepeated()
    {
        QFETCH(QStringList, arguments);
        const Run seen = run(arguments);
        QCOMPARE(seen.status, 2);
        QVERIFY2(!(seen.out + seen.err).contains("canary0123456789"_L1), qPrintable(seen.out + seen.err));
        QVERIFY2(!run({u"--help"_s}).out.contains("--key"_L1), "an option that takes a key");
        proof("K4",
            u"a key %1 among the arguments: refused, 0 repetitions"_s.arg(QLatin1StringView(QTest::currentDataTag())));
    }

    void selfTestPasses()
    {
        const Run seen = run({u"--selftest"_s});
        QVERIFY2(seen.status == 0, qPrintable(seen.out + seen.err));
        for (const QString &part :
            {u"database: ok"_s, u"tls: ok"_s, u"window system: ok"_s, u"resources: ok"_s, u"key store: ok"_s})
            QVERIFY2(seen.out.contains(part), qPrintable(part + u" is missing in "_s + seen.out));
        // Where libthai is missing that is said, and is no failure.
        const bool isWhole = seen.out.contains("thai lines: ok, dictionary"_L1);
        QVERIFY2(isWhole || seen.out.contains("thai lines: at blanks only"_L1), qPrintable(seen.out));
    }

    void demoTakesItsPicture()
    {
        const QTemporaryDir folder;
        const QString picture = folder.filePath(u"p.png"_s);
        const Run seen =
            run({u"--demo"_s, u"--demo-disputes"_s, u"77"_s, u"--size"_s, u"1200x800"_s, u"--screenshot"_s, picture});
        QVERIFY2(seen.status == 0, qPrintable(seen.out + seen.err));
        QVERIFY(seen.out.contains("listed: 77 disputes"_L1));
        const QImage image(picture);
        QCOMPARE(image.size(), QSize(1200, 800));
        QSet<QRgb> colours; // a blank window has few
        for (int y = 0; y < image.height(); y += 3)
            for (int x = 0; x < image.width(); x += 3)
                colours.insert(image.pixel(x, y));
        QVERIFY(colours.size() > 100);
    }

    void probeSaysPaintedLoadedAndSize()
    {
        const Run seen = run({u"--demo"_s, u"--demo-disputes"_s, u"300"_s, u"--probe"_s});
        QCOMPARE(seen.status, 0);
        const qsizetype painted = seen.out.indexOf("PAINTED"_L1);
        const qsizetype loaded = seen.out.indexOf("LOADED 300"_L1);
        QVERIFY2(painted >= 0 && loaded > painted, qPrintable(seen.out));
#ifdef Q_OS_LINUX
        QVERIFY(seen.out.section("PSS "_L1, 1).section(u' ', 0, 0).toLongLong() > 1000);
#endif
    }

    /// From a stick: all of it beside the program, asked for or marked, in a folder with a space and Thai letters.
    void portableKeepsAllBesideTheProgram_data()
    {
        QTest::addColumn<bool>("marked");
        QTest::newRow("asked for") << false;
        QTest::newRow("marked") << true;
    }
    void portableKeepsAllBesideTheProgram()
    {
        QFETCH(bool, marked);
        const QTemporaryDir stick;
        const QDir folder(stick.filePath(u"ที่ เก็บ"_s));
        QVERIFY(folder.mkpath(u"."_s));
        const QString program = folder.filePath(QFileInfo(QStringLiteral(DISPUTEDESK_PROGRAM)).fileName());
        QVERIFY(QFile::copy(QStringLiteral(DISPUTEDESK_PROGRAM), program));
        QStringList arguments{u"--probe"_s};
        if (marked)
            QVERIFY(QFile(folder.filePath(u"disputedesk-portable"_s)).open(QIODevice::WriteOnly));
        else
            arguments << u"--portable"_s;
        QProcess process;
        QProcessEnvironment home = QProcessEnvironment::systemEnvironment();
        const QTemporaryDir person;
        for (const QString &name : {u"HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s})
            home.insert(name, person.path());
        process.setProcessEnvironment(home);
        process.start(program, arguments);
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(QFile::exists(folder.filePath(u"disputedesk-data/ledger.db"_s)));
        QStringList left; // of ours; libraries keep caches of fonts and shaders
        for (QDirIterator it(person.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();)
            if (const QString file = it.next(); file.contains("disputedesk"_L1))
                left << file;
        QCOMPARE(left, QStringList());
    }

    /// The vault goes along on the stick: made at one start, opened at the next, by passphrase on whatever computer.
    void portableVaultGoesAlong()
    {
        const QTemporaryDir stick;
        const QDir folder(stick.path());
        const QString program = folder.filePath(QFileInfo(QStringLiteral(DISPUTEDESK_VAULTPERSON)).fileName());
        QVERIFY(QFile::copy(QStringLiteral(DISPUTEDESK_VAULTPERSON), program));
        const QString vault = folder.filePath(u"disputedesk-data/keys.vault"_s);
        QByteArray made;
        for (int start = 0; start < 2; ++start) {
            const QTemporaryDir person; // another computer each time
            QProcessEnvironment home = QProcessEnvironment::systemEnvironment();
            for (const QString &name : {u"HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s})
                home.insert(name, person.path());
            home.insert(u"VAULT_PASSPHRASE"_s, u"correct horse"_s);
            if (start == 0)
                home.insert(u"VAULT_MAKES"_s, u"1"_s);
            QProcess process;
            process.setProcessEnvironment(home);
            process.start(program, {u"--portable"_s, u"--lang"_s, u"en"_s});
            QVERIFY(process.waitForFinished(60'000));
            QCOMPARE(process.exitStatus(), QProcess::NormalExit);
            QCOMPARE(QString::fromUtf8(process.readAllStandardOutput()).trimmed(), u"Keys: vault"_s);
            QFile file(vault);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray now = file.readAll();
            QVERIFY(made.isEmpty() || now == made);
            made = now;
            for (QDirIterator it(person.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
                 it.hasNext();)
                QVERIFY2(!it.next().contains("vault"_L1), qPrintable(it.filePath()));
        }
        QVERIFY(made.startsWith("DDKVAULT"));
        proof("REST K8",
            u"a portable program started twice, on two homes: vault made, then opened; 0 files of it elsewhere"_s);
    }

    void aSecondStartShowsTheFirst()
    {
        const QTemporaryDir folder;
        QProcess first;
        first.start(QStringLiteral(DISPUTEDESK_PROGRAM), {u"--data-dir"_s, folder.path()});
        QVERIFY(first.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(folder.filePath(u"ledger.db"_s)), 60'000);
        const Run second = run({u"--data-dir"_s, folder.path()});
        QCOMPARE(second.status, 0);
        QVERIFY2(second.out.contains("already running"_L1), qPrintable(second.out));
        QCOMPARE(first.state(), QProcess::Running);
        first.kill();
        first.waitForFinished();
        // A killed one leaves its lock behind: the next start is not kept out by it.
        const Run third = run({u"--data-dir"_s, folder.path(), u"--probe"_s});
        QCOMPARE(third.status, 0);
        QVERIFY(third.out.contains("LOADED 0"_L1));
    }

    /// --verify-ledger: each status, without a display, beside a running program, and without a trace.
    void theLedgerIsVerified()
    {
        const QTemporaryDir folder;
        const QString data = folder.filePath(u"data"_s);
        const auto verify = [&data](const QString &language = u"th_TH.UTF-8"_s) {
            QProcess process;
            QProcessEnvironment bare = QProcessEnvironment::systemEnvironment();
            bare.insert(u"QT_QPA_PLATFORM"_s, u"nothing-of-the-kind"_s); // none is asked for
            bare.insert(u"LC_ALL"_s, language);
            process.setProcessEnvironment(bare);
            process.start(QStringLiteral(DISPUTEDESK_PROGRAM), {u"--verify-ledger"_s, u"--data-dir"_s, data});
            const bool ended = process.waitForFinished(60'000);
            return Run{ended ? process.exitCode() : -1, QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
        };
        Run seen = verify();
        QCOMPARE(seen.status, 7);
        QVERIFY2(seen.out.startsWith("There is no record of what was sent yet"_L1), qPrintable(seen.out + seen.err));
        QVERIFY(!QFile::exists(data));

        QProcess program;
        program.start(QStringLiteral(DISPUTEDESK_PROGRAM), {u"--data-dir"_s, data});
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(data + u"/drafts.db"_s), 60'000);
        seen = verify();
        QVERIFY2(seen.status == 0, qPrintable(seen.out + seen.err));
        QVERIFY(seen.out.startsWith("The record of what was sent is whole"_L1));
        QVERIFY(seen.out.contains("Rows: 0"_L1) && seen.out.contains(data + u"/ledger.db"_s));
        for (const QChar sign : std::as_const(seen.out))
            QVERIFY2(sign == u'\n' || (sign >= u' ' && sign <= u'~'), qPrintable(seen.out));
        QCOMPARE(program.state(), QProcess::Running);
        program.kill();
        program.waitForFinished();
        QCOMPARE(verify().status, 0);

        QFile ledger(data + u"/ledger.db"_s);
        QVERIFY(ledger.open(QIODevice::ReadWrite));
        ledger.resize(5000);
        ledger.close();
        seen = verify();
        QCOMPARE(seen.status, 6);
        QVERIFY2(seen.out.startsWith("The record of what was sent cannot be read"_L1), qPrintable(seen.out));
        QCOMPARE(ledger.size(), 5000);
    }

    void filesAreForTheOwnerAlone()
    {
#ifdef Q_OS_UNIX
        const QTemporaryDir folder;
        const QString data = folder.filePath(u"data"_s);
        QCOMPARE(run({u"--data-dir"_s, data, u"--probe"_s}).status, 0);
        const auto shared = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFileInfo(data).permissions() & shared));
        for (const QString &name : {u"ledger.db"_s, u"drafts.db"_s}) {
            QVERIFY2(QFile::exists(data + u'/' + name), qPrintable(name));
            QVERIFY2(!(QFileInfo(data + u'/' + name).permissions() & shared), qPrintable(name));
        }
#endif
    }

    void aFolderThatCannotBeUsedIsSaid()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"afile"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const Run seen = run({u"--data-dir"_s, file.fileName(), u"--probe"_s});
        QCOMPARE(seen.status, 1);
        QVERIFY2(seen.out.contains(file.fileName()) && seen.out.contains("--data-dir"_L1), qPrintable(seen.out));
    }
};

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
