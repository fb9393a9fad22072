#include "app/desktop/settings.h"

#include <QFile>

#include <array>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
struct Row {
    QLatin1StringView name;
    QMetaType::Type type;
    QVariant fallback;
};

const std::array<Row, Settings::KeyCount> &table()
{
    static const std::array<Row, Settings::KeyCount> rows{{
        {"ui/theme"_L1, QMetaType::QString, u"system"_s},
        {"ui/language"_L1, QMetaType::QString, u"system"_s},
        {"sync/refresh_minutes"_L1, QMetaType::Int, 3},
        {"sync/pause_on_metered"_L1, QMetaType::Bool, true},
        {"sync/slow_on_battery"_L1, QMetaType::Bool, true},
        {"network/proxy_enabled"_L1, QMetaType::Bool, false},
        {"network/proxy_url"_L1, QMetaType::QString, QString()},
        {"evidence/files_mb"_L1, QMetaType::Double, 0.0}, // 0: the provider's own limit
        {"evidence/pages"_L1, QMetaType::Int, 0},
        {"window/geometry"_L1, QMetaType::QByteArray, QByteArray()},
        {"window/state"_L1, QMetaType::QByteArray, QByteArray()},
        {"window/splitter"_L1, QMetaType::QByteArray, QByteArray()},
        {"window/list"_L1, QMetaType::QVariantMap, QVariantMap()},
        {"window/scope_mode"_L1, QMetaType::Int, -1},
        {"window/scope_account"_L1, QMetaType::QString, QString()},
        {"export/folder"_L1, QMetaType::QString, QString()},
        {"window/recent_commands"_L1, QMetaType::QStringList, QStringList()},
        {"notices/new_disputes"_L1, QMetaType::Bool, true},
        {"notices/deadlines"_L1, QMetaType::Bool, true},
        {"notices/drafts"_L1, QMetaType::Bool, true},
        {"notices/tray_icon"_L1, QMetaType::Bool, true},
        {"notices/quiet_hours"_L1, QMetaType::Bool, false},
        {"notices/quiet_from"_L1, QMetaType::QString, u"20:00"_s},
        {"notices/quiet_to"_L1, QMetaType::QString, u"08:00"_s},
        {"lock/idle_minutes"_L1, QMetaType::Int, 15},
        {"keys/vault_declined"_L1, QMetaType::Bool, false},
        {"updates/allowed"_L1, QMetaType::Bool, false},
        {"updates/asked"_L1, QMetaType::QString, QString()},
        {"updates/outcome"_L1, QMetaType::QString, QString()},
        {"updates/newest"_L1, QMetaType::QString, QString()},
    }};
    return rows;
}
} // namespace

Settings::Settings(const QString &file)
    : m_settings(file, QSettings::IniFormat)
{
}

QVariant Settings::value(Key key) const
{
    const Row &row = table()[key];
    QVariant value = m_settings.value(row.name);
    return value.isValid() && value.convert(QMetaType(row.type)) ? value : row.fallback;
}

void Settings::set(Key key, const QVariant &value) { m_settings.setValue(table()[key].name, value); }

QLatin1StringView Settings::nameOf(Key key) { return table()[key].name; }

bool Settings::sync()
{
    m_settings.sync();
    QFile::setPermissions(m_settings.fileName(), QFile::ReadOwner | QFile::WriteOwner);
    return m_settings.status() == QSettings::NoError;
}

} // namespace disputedesk
