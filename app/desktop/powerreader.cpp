#include "app/desktop/powerreader.h"

#include <QDir>
#include <QFile>

#if defined(Q_OS_WIN)
#include <qt_windows.h>
#elif defined(Q_OS_MACOS)
#include <IOKit/ps/IOPowerSources.h>
#endif

using namespace Qt::StringLiterals;

namespace disputedesk {

#if defined(Q_OS_WIN)

std::optional<bool> readOnBattery(const QString &)
{
    SYSTEM_POWER_STATUS status;
    if (!GetSystemPowerStatus(&status) || status.ACLineStatus > 1) // 255: unknown
        return std::nullopt;
    return status.ACLineStatus == 0;
}

#elif defined(Q_OS_MACOS)

std::optional<bool> readOnBattery(const QString &)
{
    const CFTypeRef sources = IOPSCopyPowerSourcesInfo();
    if (!sources)
        return std::nullopt;
    const CFStringRef providing = IOPSGetProvidingPowerSourceType(sources); // belongs to `sources`
    std::optional<bool> onBattery;
    if (providing)
        onBattery = CFStringCompare(providing, CFSTR(kIOPMBatteryPowerKey), 0) == kCFCompareEqualTo;
    CFRelease(sources);
    return onBattery;
}

#else

namespace {
QByteArray word(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(64).trimmed() : QByteArray();
}
} // namespace

std::optional<bool> readOnBattery(const QString &folder)
{
    // The kernel's Documentation/ABI/testing/sysfs-class-power names type, online, status and scope.
    bool told = false, plugged = false, discharging = false;
    const QStringList supplies = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &supply : supplies) {
        const QString at = folder + u'/' + supply + u'/';
        const QByteArray type = word(at + u"type"_s);
        if (word(at + u"scope"_s) == "Device")
            continue; // the battery of a mouse, not ours
        if (type == "Mains" || type.startsWith("USB") || type == "Wireless") {
            told = true;
            plugged = plugged || word(at + u"online"_s).toInt() > 0;
        } else if (type == "Battery" || type == "UPS") {
            told = true;
            discharging = discharging || word(at + u"status"_s) == "Discharging";
        }
    }
    if (!told)
        return std::nullopt;
    return discharging && !plugged;
}

#endif

} // namespace disputedesk
