#include "app/desktop/portable.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
/// Of a bundle for Linux the folder of the executable itself: what was kept there before AppRun became the program.
QString earlierFolder(const QDir &beside)
{
    return QFileInfo(beside.filePath(u"AppRun"_s)).isFile() ? beside.filePath(u"bin"_s) : QString();
}

bool isMarked(const QString &folder)
{
    return !folder.isEmpty() && QFileInfo(QDir(folder).filePath(u"disputedesk-portable"_s)).isFile();
}
} // namespace

QString besideProgram(const QString &programFolder, const QString &appImage)
{
    if (!appImage.isEmpty())
        return QFileInfo(appImage).absolutePath();
    static const QString inBundle = u".app/Contents/MacOS"_s;
    if (programFolder.endsWith(inBundle))
        return QFileInfo(programFolder.chopped(inBundle.size() - 4)).absolutePath(); // of the .app itself
    const QFileInfo itself(programFolder);
    if (itself.fileName() == "bin"_L1 && QFileInfo(itself.dir().filePath(u"AppRun"_s)).isFile())
        return itself.absolutePath();
    return programFolder;
}

QString portableFolder(bool asked, const QString &beside)
{
    const QDir folder(beside);
    const QString earlier = earlierFolder(folder);
    if (!asked && !isMarked(beside) && !isMarked(earlier))
        return {};
    const QString data = folder.filePath(u"disputedesk-data"_s);
    const QString earlierData = QDir(earlier).filePath(u"disputedesk-data"_s);
    const bool isThere = !earlier.isEmpty() && QFileInfo(earlierData).isDir();
    return isThere && !QFileInfo::exists(data) ? earlierData : data;
}

} // namespace disputedesk
