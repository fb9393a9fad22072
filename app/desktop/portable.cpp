#include "app/desktop/portable.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace disputedesk {

QString besideProgram(const QString &programFolder, const QString &appImage)
{
    if (!appImage.isEmpty())
        return QFileInfo(appImage).absolutePath();
    static const QString inBundle = u".app/Contents/MacOS"_s;
    if (programFolder.endsWith(inBundle))
        return QFileInfo(programFolder.chopped(inBundle.size() - 4)).absolutePath(); // of the .app itself
    return programFolder;
}

QString portableFolder(bool asked, const QString &beside)
{
    const QDir folder(beside);
    if (!asked && !QFileInfo(folder.filePath(u"disputedesk-portable"_s)).isFile())
        return {};
    return folder.filePath(u"disputedesk-data"_s);
}

} // namespace disputedesk
