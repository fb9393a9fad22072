// macOS tells of the lock by a distributed notification, of sleep by IOKit (developer.apple.com, QA1340).
#include "app/desktop/locksignals.h"

#include <CoreFoundation/CoreFoundation.h>
#include <IOKit/IOMessage.h>
#include <IOKit/pwr_mgt/IOPMLib.h>

namespace disputedesk {

struct LockSignals::Ears {
    explicit Ears(LockSignals *owner)
        : owner(owner)
    {
        ::CFNotificationCenterAddObserver(::CFNotificationCenterGetDistributedCenter(), this, locked,
            CFSTR("com.apple.screenIsLocked"), nullptr, CFNotificationSuspensionBehaviorDeliverImmediately);
        root = ::IORegisterForSystemPower(this, &port, power, &notifier);
        if (root != MACH_PORT_NULL)
            ::CFRunLoopAddSource(
                ::CFRunLoopGetMain(), ::IONotificationPortGetRunLoopSource(port), kCFRunLoopCommonModes);
    }
    ~Ears()
    {
        ::CFNotificationCenterRemoveEveryObserver(::CFNotificationCenterGetDistributedCenter(), this);
        if (root == MACH_PORT_NULL)
            return;
        ::CFRunLoopRemoveSource(
            ::CFRunLoopGetMain(), ::IONotificationPortGetRunLoopSource(port), kCFRunLoopCommonModes);
        ::IODeregisterForSystemPower(&notifier);
        ::IOServiceClose(root);
        ::IONotificationPortDestroy(port);
    }
    Q_DISABLE_COPY_MOVE(Ears)

    static void locked(CFNotificationCenterRef, void *ears, CFNotificationName, const void *, CFDictionaryRef)
    {
        static_cast<Ears *>(ears)->owner->sessionLocked();
    }
    static void power(void *ears, io_service_t, natural_t message, void *argument)
    {
        auto *const self = static_cast<Ears *>(ears);
        if (message == kIOMessageSystemWillSleep)
            self->owner->sessionLocked();
        if (message == kIOMessageSystemWillSleep || message == kIOMessageCanSystemSleep)
            ::IOAllowPowerChange(self->root, reinterpret_cast<intptr_t>(argument)); // else the Mac waits for us
    }

    LockSignals *owner;
    IONotificationPortRef port = nullptr;
    io_object_t notifier = 0;
    io_connect_t root = 0;
};

LockSignals::LockSignals(QObject *parent)
    : QObject(parent)
    , m_ears(std::make_unique<Ears>(this))
{
}

LockSignals::~LockSignals() = default;

} // namespace disputedesk
