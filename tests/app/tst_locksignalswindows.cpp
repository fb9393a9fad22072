#include "app/desktop/locksignals.h"

#include <QSignalSpy>
#include <QTest>
#include <qt_windows.h>

using namespace disputedesk;

namespace {
/// The windows of this process that hear: other desks may run beside it.
QList<HWND> listeners()
{
    QList<HWND> mine;
    HWND window = nullptr;
    while ((window = ::FindWindowExW(nullptr, window, L"DisputedeskLockSignals", nullptr))) {
        DWORD process = 0;
        ::GetWindowThreadProcessId(window, &process);
        if (process == ::GetCurrentProcessId())
            mine.append(window);
    }
    return mine;
}
} // namespace

/// What Windows says of the session and of sleep locks the program; what it says else does not.
class TestLockSignalsWindows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLockAndSleepAreHeard()
    {
        LockSignals platform;
        QSignalSpy wanted(&platform, &LockSignals::lockWanted);
        QCOMPARE(listeners().size(), 1);
        const HWND window = listeners().first();
        ::SendMessageW(window, WM_WTSSESSION_CHANGE, WTS_SESSION_UNLOCK, 0);
        ::SendMessageW(window, WM_POWERBROADCAST, PBT_APMRESUMEAUTOMATIC, 0);
        QCOMPARE(wanted.size(), 0);
        ::SendMessageW(window, WM_WTSSESSION_CHANGE, WTS_SESSION_LOCK, 0);
        QCOMPARE(wanted.size(), 1);
        ::SendMessageW(window, WM_POWERBROADCAST, PBT_APMSUSPEND, 0);
        QCOMPARE(wanted.size(), 2);
    }
    void aSecondOneHearsToo()
    {
        {
            LockSignals first;
        }
        QVERIFY(listeners().isEmpty());
        LockSignals second;
        QSignalSpy wanted(&second, &LockSignals::lockWanted);
        QCOMPARE(listeners().size(), 1);
        ::SendMessageW(listeners().first(), WM_WTSSESSION_CHANGE, WTS_SESSION_LOCK, 0);
        QCOMPARE(wanted.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestLockSignalsWindows)
#include "tst_locksignalswindows.moc"
