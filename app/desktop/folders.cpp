#include "app/desktop/folders.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace disputedesk {

Folders::Folders(const QString &override)
    : m_root(override.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
                                : QDir(override).absolutePath())
{
}

StoreResult<Done> Folders::make() const
{
    if (!QDir().mkpath(m_root) || !QFileInfo(m_root).isDir() || !QFileInfo(m_root).isWritable())
        return Failure{errorOf(ErrorKind::StoreReadOnly, m_root)};
    QFile::setPermissions(m_root, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return Done{};
}

QString Folders::settingsFile() const { return m_root + u"/settings.ini"_s; }

QString Folders::remindersFile() const { return m_root + u"/reminders.json"_s; }
QString Folders::viewsFile() const { return m_root + u"/views.json"_s; }

QString Folders::accountFolder(const QUuid &account) const
{
    return m_root + u"/accounts/"_s + account.toString(QUuid::WithoutBraces);
}

} // namespace disputedesk
