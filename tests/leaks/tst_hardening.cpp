#include "tests/support/proof.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using disputedesk::test::proof;

/// A crash of a release leaves no memory image (K3), and what it writes is for its owner alone (F10).
class TestHardening : public QObject {
    Q_OBJECT

    static QByteArray said(const QStringList &arguments)
    {
        QProcess process;
        process.start(QStringLiteral(DISPUTEDESK_HARDENED), arguments);
        return process.waitForFinished(20'000) ? process.readAllStandardOutput() : QByteArray();
    }

private Q_SLOTS:
    void noCoreDumpInARelease()
    {
        QCOMPARE(said({}), "core 0 0 dumpable 0 umask 77\n");
        QVERIFY(said({u"bare"_s}).contains(" dumpable 1 ")); // what it is like without
        const QTemporaryDir folder;
        const pid_t child = ::fork();
        if (child == 0) {
            if (::chdir(folder.path().toLocal8Bit().constData()) == 0)
                ::execl(DISPUTEDESK_HARDENED, DISPUTEDESK_HARDENED, "abort", static_cast<char *>(nullptr));
            ::_exit(9);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status));
        QCOMPARE(WTERMSIG(status), SIGABRT);
        QVERIFY(!WCOREDUMP(status));
        proof("K3 F10", u"a release that crashed: 0 core dumps, limits 0 and 0, not dumpable, umask 077"_s);
    }
};

QTEST_GUILESS_MAIN(TestHardening)
#include "tst_hardening.moc"
