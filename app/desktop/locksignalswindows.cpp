// Windows tells by messages to a window: WM_WTSSESSION_CHANGE (learn.microsoft.com, WTSRegisterSessionNotification) and
// WM_POWERBROADCAST, which goes to every top-level window.
#include "app/desktop/locksignals.h"

#include <qt_windows.h>

#include <wtsapi32.h>

namespace disputedesk {

namespace {
constexpr wchar_t kClass[] = L"DisputedeskLockSignals";

LRESULT CALLBACK hear(HWND window, UINT message, WPARAM what, LPARAM more)
{
    auto *const owner = reinterpret_cast<LockSignals *>(::GetWindowLongPtrW(window, GWLP_USERDATA));
    const bool locks = message == WM_WTSSESSION_CHANGE && what == WTS_SESSION_LOCK;
    const bool sleeps = message == WM_POWERBROADCAST && what == PBT_APMSUSPEND;
    if (owner && (locks || sleeps))
        owner->sessionLocked();
    return ::DefWindowProcW(window, message, what, more);
}
} // namespace

/// A window of its own that nobody sees: Qt's come and go.
struct LockSignals::Ears {
    explicit Ears(LockSignals *owner)
    {
        WNDCLASSW kind{};
        kind.lpfnWndProc = hear;
        kind.hInstance = ::GetModuleHandleW(nullptr);
        kind.lpszClassName = kClass;
        ::RegisterClassW(&kind); // a second time it is there already
        window =
            ::CreateWindowExW(0, kClass, L"", WS_OVERLAPPED, 0, 0, 0, 0, nullptr, nullptr, kind.hInstance, nullptr);
        if (window)
            ::SetWindowLongPtrW(window, GWLP_USERDATA, reinterpret_cast<LONG_PTR>(owner));
        if (!window || !::WTSRegisterSessionNotification(window, NOTIFY_FOR_THIS_SESSION))
            qWarning("the lock of the session will not be heard of: error %lu", ::GetLastError());
    }
    ~Ears()
    {
        if (!window)
            return;
        ::WTSUnRegisterSessionNotification(window);
        ::DestroyWindow(window);
    }
    Q_DISABLE_COPY_MOVE(Ears)

    HWND window = nullptr;
};

LockSignals::LockSignals(QObject *parent)
    : QObject(parent)
    , m_ears(std::make_unique<Ears>(this))
{
}

LockSignals::~LockSignals() = default;

} // namespace disputedesk
