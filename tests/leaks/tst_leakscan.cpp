#include "app/desktop/hardening.h"
#include "tests/leaks/life.h"
#include "tests/support/proof.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

namespace {
/// Where a canary may be, and why. Not in the cache: it is sealed (decision 0031).
struct Allowed {
    CanaryKind kind;
    const char *file; ///< part of its path
    const char *why;
};
constexpr Allowed kAllowed[] = {
    {CanaryKind::Customer, "/exports/", "the person asked for this file"},
    {CanaryKind::Typed, "/exports/", "the same: what was sent is the dispute's by then"},
    {CanaryKind::Typed, "/drafts.db", "what was typed is kept until it is sent or thrown away"},
    {CanaryKind::Customer, "/drafts.db", "what the draft was written against, for the comparison before it is sent"},
    {CanaryKind::Typed, "/ledger.db", "what was confirmed, to the letter: the record of every write"},
    {CanaryKind::Customer, "/ledger.db", "what was seen when it was confirmed"},
    {CanaryKind::Noted, "/triage.db", "the agent's own note"},
};

bool isCache(const QString &file) { return file.contains("/cache.db"_L1); }

/// What may not be there once an account was emptied or removed.
bool isGone(const QString &end, const QString &file)
{
    if (end == "emptied"_L1)
        return isCache(file);
    return end == "removed"_L1 && (isCache(file) || file.contains("/drafts.db"_L1) || file.contains("/triage.db"_L1));
}

bool isAllowed(const QString &end, const Hit &hit)
{
    const QString file = u'/' + hit.file;
    if (isGone(end, file))
        return false;
    for (const Allowed &allowed : kAllowed)
        if (allowed.kind == hit.canary.kind && file.contains(QLatin1StringView(allowed.file)))
            return true;
    return false;
}
} // namespace

/// The program in processes of its own, from login to the end of each kind, and then every file that was written
/// anywhere: data folder, temporary files, home, and all that was logged.
class TestLeakScan : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_root;

    QString in(const QString &name) const { return m_root->filePath(name); }
    QProcessEnvironment environment() const
    {
        QProcessEnvironment made = QProcessEnvironment::systemEnvironment();
        made.insert(u"HOME"_s, in(u"home"_s));
        for (const QString &name : {u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_STATE_HOME"_s})
            made.insert(name, in(u"home/"_s + name));
        for (const QString &name : {u"TMPDIR"_s, u"TMP"_s, u"TEMP"_s, u"SQLITE_TMPDIR"_s})
            made.insert(name, in(u"tmp"_s));
        made.insert(u"XDG_RUNTIME_DIR"_s, in(u"run"_s));
        made.insert(u"QT_LOGGING_RULES"_s, u"disputedesk.*=true"_s);
        return made;
    }
    /// Lives `life` to its end, which "kill" gets from here; false, and said why, when it went otherwise.
    bool lived(const Life &life)
    {
        QProcess process;
        process.setProcessEnvironment(environment());
        process.setWorkingDirectory(in(u"work"_s));
        process.setStandardErrorFile(in(u"log/stderr"_s));
        process.start(QCoreApplication::applicationFilePath(), life.arguments());
        QByteArray said;
        const bool crashes = life.isKilled() || life.end == "abort"_L1;
        while (process.state() != QProcess::NotRunning && !said.contains("READY")) {
            if (!process.waitForReadyRead(120'000) && process.state() != QProcess::NotRunning)
                break;
            said += process.readAllStandardOutput();
        }
        if (life.isKilled() && said.contains("READY"))
            process.kill();
        const bool ended = process.state() == QProcess::NotRunning || process.waitForFinished(60'000);
        said += process.readAllStandardOutput();
        QFile out(in(u"log/stdout"_s));
        if (out.open(QIODevice::WriteOnly))
            out.write(said);
        const bool crashed = process.exitStatus() == QProcess::CrashExit;
        if (ended && (crashes ? crashed && said.contains("READY") : !crashed && process.exitCode() == 0))
            return true;
        QFile errors(in(u"log/stderr"_s));
        if (errors.open(QIODevice::ReadOnly))
            qWarning("exit %d: %s", process.exitCode(), errors.readAll().right(4000).constData());
        return false;
    }

private Q_SLOTS:
    void init()
    {
        m_root = std::make_unique<QTemporaryDir>();
        for (const QString &name : {u"home"_s, u"tmp"_s, u"log"_s, u"exports"_s, u"work"_s, u"run"_s}) {
            QVERIFY(QDir().mkpath(in(name)));
            QVERIFY(QFile::setPermissions(in(name), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        }
    }

    void everyFormOfACanaryIsFound()
    {
        const QByteArray text = "skey_test_Canary/77 ü?";
        int forms = 0;
        for (const auto &[name, form] : formsOf(text)) {
            QVERIFY(!form.isEmpty());
            QFile file(in(u"work/f%1"_s.arg(forms++)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("..." + form + "...");
        }
        for (int before = 0; before < 3; ++before) { // as a Basic credential would have it
            QFile file(in(u"work/b%1"_s.arg(before)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write((QByteArray("xyz").left(before) + text + ":rest of it").toBase64());
        }
        QSet<QString> found;
        for (const Hit &hit : hitsBelow(in(u"work"_s), {{CanaryKind::Key, text}}))
            found.insert(hit.file);
        QCOMPARE(found.size(), qsizetype(forms + 3));
        QVERIFY(hitsBelow(in(u"work"_s), {{CanaryKind::Key, "something else"}}).isEmpty());
    }

    void nothingLeaks_data()
    {
        QTest::addColumn<ProviderKind>("provider");
        QTest::addColumn<QString>("end");
        for (const char *end : {"stop", "kill", "abort", "emptied", "removed"})
            QTest::addRow("Omise, %s", end) << ProviderKind::Omise << QString::fromLatin1(end);
        for (const char *end : {"stop", "removed"})
            QTest::addRow("Stripe, %s", end) << ProviderKind::Stripe << QString::fromLatin1(end);
    }
    void nothingLeaks()
    {
        QFETCH(ProviderKind, provider);
        QFETCH(QString, end);
        QVERIFY(lived({provider, end, in(u"exports"_s)}));
        int files = 0;
        const QList<Canary> canaries = canariesOf(provider);
        const QList<Hit> hits = hitsBelow(m_root->path(), canaries, &files);
        int meant = 0;
        QSet<CanaryKind> kinds;
        for (const Hit &hit : hits) {
            const QString told = u"%1 in %2 (%3)"_s.arg(QString::fromUtf8(hit.canary.text), hit.file, hit.form);
            QVERIFY2(isAllowed(end, hit), qPrintable(told));
            kinds.insert(hit.canary.kind);
            ++meant;
        }
        // What found nothing where something is meant to be would find nothing anywhere.
        QVERIFY(kinds.contains(CanaryKind::Typed) && kinds.contains(CanaryKind::Customer));
        QVERIFY(end == "removed"_L1 || kinds.contains(CanaryKind::Noted));
        QVERIFY(files > 6);
        for (const QString &name : {u"home"_s, u"tmp"_s, u"exports"_s, u"work"_s, u"run"_s}) { // the log is of ours
            const QStringList open = openToOthers(in(name));
            QVERIFY2(open.isEmpty(), qPrintable(open.join(u'\n')));
        }
        const QString figure =
            u"%1: %2 canaries in %5 forms, %3 files, %4 hits where they are meant to be, 0 elsewhere"_s
                .arg(QString::fromLatin1(QTest::currentDataTag()))
                .arg(canaries.size())
                .arg(files)
                .arg(meant)
                .arg(formsOf("x").size());
        proof(end == "emptied"_L1 || end == "removed"_L1 ? "K1 K2 D9 D10" : "K1 K2 D9", figure);
        proof("S1 F10",
            u"%1: %2 files and their folders, all for their owner alone"_s
                .arg(QString::fromLatin1(QTest::currentDataTag()))
                .arg(files));
    }
};

int main(int argc, char *argv[])
{
    const bool child = argc > 1 && qstrcmp(argv[1], "--life") == 0;
    if (child) { // as runProgram() does
        hardenProcess();
        installRedactingLog();
    }
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"disputedesk"_s);
    QApplication::setQuitOnLastWindowClosed(false);
    if (child)
        return live(Life::of(QApplication::arguments().mid(1)));
    TestLeakScan test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_leakscan.moc"
