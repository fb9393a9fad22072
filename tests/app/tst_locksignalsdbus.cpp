#include "app/desktop/locksignals.h"
#include "tests/support/proof.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusContext>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusUnixFileDescriptor>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using test::proof;

namespace {
const auto kManagerPath = u"/org/freedesktop/login1"_s;
const auto kManagerName = u"org.freedesktop.login1.Manager"_s;
} // namespace

/// Plays logind: gives each that asks one end of a pipe, and knows by the other whether it is still held.
class Logind : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

    QList<int> m_ends;

public:
    ~Logind() override
    {
        for (const int end : std::as_const(m_ends))
            ::close(end);
    }
    /// Whether anybody still holds what was given that time.
    bool isHeld(qsizetype time) const
    {
        pollfd end{m_ends.value(time, -1), POLLIN, 0};
        return end.fd >= 0 && ::poll(&end, 1, 0) == 0; // the end of a pipe that nobody writes to is told at once
    }
    QStringList asked; ///< what for, and how
    bool refuses = false;

public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &who, const QString &, const QString &mode)
    {
        asked.append(who + u": "_s + what + u", "_s + mode);
        int ends[2];
        if (refuses || ::pipe2(ends, O_CLOEXEC) != 0) {
            sendErrorReply(QDBusError::AccessDenied, u"no"_s);
            return {};
        }
        m_ends.append(ends[0]);
        const QDBusUnixFileDescriptor given(ends[1]); // a copy of it
        ::close(ends[1]);
        return given;
    }
};

/// What logind says of the session and of sleep locks the program, and the sleep waits for it. On a bus of the test's
/// own.
class TestLockSignalsDbus : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QProcess m_daemon;
    std::unique_ptr<QDBusConnection> m_bus; ///< logind's
    std::unique_ptr<Logind> m_logind;

    void say(const QString &path, const QString &interface, const QString &name, const QVariantList &words = {})
    {
        QDBusMessage told = QDBusMessage::createSignal(path, interface, name);
        told.setArguments(words);
        QVERIFY(m_bus->send(told));
    }
    void saySleep(bool begins) { say(kManagerPath, kManagerName, u"PrepareForSleep"_s, {begins}); }

private Q_SLOTS:
    void initTestCase()
    {
        const QString daemon = QStandardPaths::findExecutable(u"dbus-daemon"_s);
        if (daemon.isEmpty())
            QSKIP("there is no dbus-daemon here");
        QFile rules(m_folder.filePath(u"bus.conf"_s));
        QVERIFY(rules.open(QIODevice::WriteOnly));
        rules.write("<busconfig><type>session</type><listen>unix:tmpdir=" + m_folder.path().toUtf8()
            + "</listen><auth>EXTERNAL</auth><policy context='default'><allow send_destination='*'/>"
              "<allow receive_sender='*'/><allow own='*'/></policy></busconfig>");
        rules.close();
        m_daemon.start(daemon, {u"--config-file="_s + rules.fileName(), u"--nofork"_s, u"--print-address=1"_s});
        QTRY_VERIFY_WITH_TIMEOUT(m_daemon.canReadLine(), 30'000);
        const QByteArray address = m_daemon.readLine().trimmed();
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", address);
        m_bus =
            std::make_unique<QDBusConnection>(QDBusConnection::connectToBus(QString::fromUtf8(address), u"logind"_s));
        QVERIFY(m_bus->isConnected());
        QVERIFY(m_bus->registerService(u"org.freedesktop.login1"_s));
    }
    void init()
    {
        m_logind = std::make_unique<Logind>();
        QVERIFY(m_bus->registerObject(kManagerPath, m_logind.get(), QDBusConnection::ExportAllSlots));
    }
    void cleanup()
    {
        if (m_bus)
            m_bus->unregisterObject(kManagerPath);
        m_logind.reset();
    }
    void cleanupTestCase()
    {
        m_bus.reset();
        QDBusConnection::disconnectFromBus(u"logind"_s);
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    void theSleepWaitsForTheLock()
    {
        LockSignals platform;
        bool wasHeld = false;
        int locks = 0;
        connect(&platform, &LockSignals::lockWanted, this, [&] {
            wasHeld = m_logind->isHeld(m_logind->asked.size() - 1);
            ++locks;
        });
        for (int night = 1; night <= 2; ++night) { // asked for anew after each sleep
            QTRY_COMPARE_WITH_TIMEOUT(m_logind->asked.size(), night, 30'000);
            QCOMPARE(m_logind->asked.last(), u"Disputedesk: sleep, delay"_s);
            QVERIFY(m_logind->isHeld(night - 1));
            saySleep(true);
            QTRY_COMPARE_WITH_TIMEOUT(locks, night, 30'000);
            QVERIFY(wasHeld);
            QTRY_VERIFY_WITH_TIMEOUT(!m_logind->isHeld(night - 1), 30'000); // else each sleep took seconds
            saySleep(false);
        }
        QTRY_COMPARE_WITH_TIMEOUT(m_logind->asked.size(), 3, 30'000);
        QCOMPARE(locks, 2); // waking locks nothing
        proof("P6", u"%1 sleeps that waited until the program was locked, and no longer"_s.arg(locks));
    }

    void nothingWaitsForAProgramThatEnded()
    {
        auto platform = std::make_unique<LockSignals>();
        QTRY_COMPARE_WITH_TIMEOUT(m_logind->asked.size(), 1, 30'000);
        platform.reset();
        QTRY_VERIFY_WITH_TIMEOUT(!m_logind->isHeld(0), 30'000);
    }

    void itLocksWhereLogindLetsNobodyWait()
    {
        m_logind->refuses = true;
        LockSignals platform;
        QSignalSpy wanted(&platform, &LockSignals::lockWanted);
        QTRY_COMPARE_WITH_TIMEOUT(m_logind->asked.size(), 1, 30'000);
        saySleep(true);
        QTRY_COMPARE_WITH_TIMEOUT(wanted.size(), 1, 30'000);
    }

    void aLockOfTheSessionIsHeard()
    {
        LockSignals platform;
        QSignalSpy wanted(&platform, &LockSignals::lockWanted);
        // The answer to a question comes after all that was asked before it: the bus knows by then who listens.
        QVERIFY(QDBusConnection::systemBus().interface()->isServiceRegistered(u"org.freedesktop.login1"_s));
        say(u"/org/freedesktop/login1/session/_31"_s, u"org.freedesktop.login1.Session"_s, u"Lock"_s);
        QTRY_COMPARE_WITH_TIMEOUT(wanted.size(), 1, 30'000);
    }
};

QTEST_GUILESS_MAIN(TestLockSignalsDbus)
#include "tst_locksignalsdbus.moc"
