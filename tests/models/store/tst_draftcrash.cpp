#include "models/store/draftstore.h"
#include "models/store/storethread.h"
#include "tests/models/store/storesupport.h"

#include <QProcess>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using test::take;

/// A program that is killed while somebody types loses nothing that it had acknowledged.
class TestDraftCrash : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void killedWhileTyping_data()
    {
        QTest::addColumn<int>("after");
        for (const int after : {1, 2, 7, 49, 50, 51, 120, 333})
            QTest::addRow("after %d saves", after) << after;
    }
    void killedWhileTyping()
    {
        QFETCH(int, after);
        QTemporaryDir dir;
        const QUuid account = QUuid::createUuid();
        QProcess typer;
        typer.start(QStringLiteral(DISPUTEDESK_DRAFTTYPER), {dir.filePath(u"f"_s), account.toString()});
        int acknowledged = 0;
        const auto read = [&] {
            while (typer.canReadLine())
                acknowledged = typer.readLine().trimmed().mid(6).toInt();
        };
        while (acknowledged < after) {
            QVERIFY2(typer.waitForReadyRead(60'000), typer.readAllStandardError().constData());
            read();
        }
        typer.kill(); // SIGKILL: in the middle of whatever it does
        QVERIFY(typer.waitForFinished(60'000));
        read();
        QCOMPARE(typer.exitStatus(), QProcess::CrashExit);

        StoreThread thread;
        DraftStore drafts(thread, dir.filePath(u"f"_s));
        const auto opened = take(drafts.openFile());
        QVERIFY(opened);
        QCOMPARE(*opened, DraftStore::Opened::AsItWas); // neither damaged nor salvaged
        const auto found = take(drafts.draft(account, u"dspt_1"_s));
        QVERIFY(found && *found);
        const QString message = (*found)->message;
        QVERIFY2(message.contains(u" %1 "_s.arg(acknowledged)) || message.startsWith(u"%1 "_s.arg(acknowledged)),
            qPrintable(u"acknowledged %1, found …%2"_s.arg(acknowledged).arg(message.right(60))));
        // Whole, not torn: each number follows the one before it.
        int expected = 0;
        for (const QString &word : message.split(u' ', Qt::SkipEmptyParts))
            if (word != "merged"_L1)
                QCOMPARE(word.toInt(), ++expected);
        QVERIFY(expected >= acknowledged && expected <= acknowledged + 1);
        if (acknowledged >= 50)
            QVERIFY(*take(drafts.earlier(account, u"dspt_1"_s))); // the one before is there as well
    }
};

QTEST_GUILESS_MAIN(TestDraftCrash)
#include "tst_draftcrash.moc"
