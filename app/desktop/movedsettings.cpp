#include "app/desktop/movedsettings.h"

#include "app/desktop/themename.h"
#include "models/store/storeerror.h"
#include "models/store/storefiles.h"
#include "ui/language/language.h"

#include <QFile>
#include <QTime>
#include <QUrl>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr qint64 kMostBytes = 64 * 1024 * 1024;

bool isFlag(const QVariant &value) { return value.typeId() == QMetaType::Bool; }
bool isTheme(const QVariant &value) { return themeName(themeNamed(value.toString())) == value.toString(); }
bool isLanguage(const QVariant &value)
{
    const auto known = knownLanguages();
    return value.toString() == "system"_L1 || std::any_of(known.cbegin(), known.cend(), [&value](const auto &language) {
        return language.first == value.toString();
    });
}
bool isClock(const QVariant &value) { return QTime::fromString(value.toString(), u"HH:mm"_s).isValid(); }
bool isProxy(const QVariant &value)
{
    const QUrl url(value.toString(), QUrl::StrictMode);
    const bool scheme = url.scheme() == "http"_L1 || url.scheme() == "socks5"_L1;
    return value.toString().isEmpty()
        || (url.isValid() && scheme && !url.host().isEmpty() && url.port() > 0 && url.userInfo().isEmpty());
}
template <int Most> bool isWhole(const QVariant &value)
{
    const qint64 number = value.toLongLong();
    return value.typeId() == QMetaType::LongLong && number >= 0 && number <= Most;
}
bool isMegabytes(const QVariant &value)
{
    const double number = value.toDouble();
    const bool isNumber = value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::Double;
    return isNumber && std::isfinite(number) && number >= 0 && number <= 10;
}

struct Row {
    Settings::Key key;
    bool (*fits)(const QVariant &);
};
/// The ranges are the settings dialog's.
constexpr std::array kMoved{Row{Settings::Theme, isTheme}, Row{Settings::Language, isLanguage},
    Row{Settings::LockMinutes, isWhole<1440>}, Row{Settings::RefreshMinutes, isWhole<120>},
    Row{Settings::PauseOnMetered, isFlag}, Row{Settings::PauseOnBattery, isFlag}, Row{Settings::ProxyEnabled, isFlag},
    Row{Settings::ProxyUrl, isProxy}, Row{Settings::EvidenceFilesMb, isMegabytes},
    Row{Settings::EvidencePages, isWhole<500>}, Row{Settings::NoticeNew, isFlag},
    Row{Settings::NoticeDeadlines, isFlag}, Row{Settings::NoticeDrafts, isFlag}, Row{Settings::TrayIcon, isFlag},
    Row{Settings::QuietHours, isFlag}, Row{Settings::QuietFrom, isClock}, Row{Settings::QuietTo, isClock}};

bool isProxyKey(Settings::Key key) { return key == Settings::ProxyEnabled || key == Settings::ProxyUrl; }
} // namespace

QMap<QString, QVariant> movedSettings(const Settings &settings)
{
    const bool proxyMoves = isProxy(settings.value(Settings::ProxyUrl));
    QMap<QString, QVariant> moved;
    for (const Row &row : kMoved)
        if (proxyMoves || !isProxyKey(row.key))
            moved.insert(Settings::nameOf(row.key), settings.value(row.key));
    return moved;
}

TakenSettings takenSettings(const QMap<QString, QVariant> &moved, const Settings &settings)
{
    // On without an address, or with one of another's making, would be neither this nor that.
    const QVariant proxy = moved.value(Settings::nameOf(Settings::ProxyUrl));
    const bool proxyFits = isProxy(proxy)
        && (!moved.value(Settings::nameOf(Settings::ProxyEnabled)).toBool() || !proxy.toString().isEmpty());
    TakenSettings taken;
    qsizetype known = 0;
    for (const Row &row : kMoved) {
        const auto found = moved.constFind(Settings::nameOf(row.key));
        if (found == moved.cend() || !row.fits(*found) || (isProxyKey(row.key) && !proxyFits))
            continue;
        ++known;
        QVariant value = *found;
        const QVariant now = settings.value(row.key);
        if (value.convert(now.metaType()) && value != now)
            taken.changed.append({row.key, value});
    }
    taken.leftOut = int(moved.size() - known);
    return taken;
}

StoreResult<QByteArray> settingsFileWith(const QString &file, const SettingValues &values)
{
    const auto now = files::readOwn(file, kMostBytes);
    if (!now)
        return Failure{now.error()};
    const QString draft = file + ".draft"_L1; // QSettings writes to a file or not at all
    if (const auto copied = files::writeWhole(draft, now->value_or(QByteArray())); !copied)
        return Failure{copied.error()};
    QSettings::Status status = QSettings::NoError;
    {
        QSettings ini(draft, QSettings::IniFormat);
        for (const auto &[key, value] : values)
            ini.setValue(Settings::nameOf(key), value);
        ini.sync();
        status = ini.status();
    }
    const auto bytes = files::readOwn(draft, kMostBytes);
    QFile::remove(draft);
    if (status != QSettings::NoError)
        return storeFailure(ErrorKind::StoreFailed, draft + " cannot be written"_L1);
    return bytes && *bytes ? StoreResult<QByteArray>(**bytes) : storeFailure(ErrorKind::StoreFailed, draft);
}

} // namespace disputedesk
