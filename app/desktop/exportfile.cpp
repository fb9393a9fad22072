#include "app/desktop/exportfile.h"

#include "app/desktop/pathtext.h"
#include "models/domain/displaytext.h"
#include "models/store/storeerror.h"
#include "models/store/storefiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
class ExportTexts {
    Q_DECLARE_TR_FUNCTIONS(disputedesk::ExportTexts)
};

constexpr qsizetype kLongestName = 255; ///< bytes: what file systems take
} // namespace

StoreResult<Done> ExportFile::open()
{
    const QFileInfo wanted(m_file.fileName());
    if (QFile::encodeName(wanted.fileName()).size() > kLongestName) // told before the work: the renaming would fail
        return Failure{errorOf(ErrorKind::TooLarge)};
    m_file.setDirectWriteFallback(false); // it would cut the old file down before the new one is there
    if (m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return Done{};
    Error error = fileError(m_file);
    if (error.kind != ErrorKind::DiskFull && !wanted.isDir())
        error.kind = ErrorKind::StoreReadOnly;
    error.detail = m_file.errorString();
    return Failure{error};
}

Failure<Error> ExportFile::failed()
{
    Error error = fileError(m_file);
    error.detail = m_file.errorString();
    m_file.cancelWriting();
    return Failure{error};
}

StoreResult<Done> ExportFile::append(const QByteArray &bytes)
{
    if (!files::writeAll(m_file, bytes))
        return failed();
    return Done{};
}

StoreResult<Done> ExportFile::commit()
{
    if (const auto flushed = files::flushFile(m_file); !flushed) { // commit() itself does not look (F11)
        m_file.cancelWriting();
        return flushed;
    }
    if (!m_file.commit())
        return failed();
    // It is under its name now, whatever the folder says: network folders cannot be flushed.
    (void)files::flushFolder(QFileInfo(m_file.fileName()).absolutePath());
    return Done{};
}

StoreResult<Done> writeExport(const QString &path, const QByteArray &bytes)
{
    ExportFile file(path);
    auto written = file.open();
    if (written)
        written = file.append(bytes);
    return written ? file.commit() : written;
}

QString exportProblemText(const Error &error, const QString &path)
{
    const QString name = pathText(path);
    switch (error.kind) {
    case ErrorKind::DiskFull:
        //: %1 is a file with its folder
        return ExportTexts::tr("The disk has no room for %1. An older file of that name is as it was. Make room, or "
                               "choose another disk.")
            .arg(name);
    case ErrorKind::TooLarge:
        //: %1 is a file with its folder
        return ExportTexts::tr("The name of %1 is too long. Choose a shorter one.").arg(name);
    case ErrorKind::StoreReadOnly:
        if (!QFileInfo(path).absoluteDir().exists())
            //: %1 is a file with its folder
            return ExportTexts::tr("%1 cannot be made: its folder is not there. Choose another folder.").arg(name);
        //: %1 is a file with its folder, %2 what the system says
        return ExportTexts::tr("%1 cannot be made: the folder takes no new files (%2). Choose another folder, or ask "
                               "for the right to write there.")
            .arg(name, visibleText(error.detail).right(200));
    default:
        //: %1 is a file with its folder, %2 what the system says
        return ExportTexts::tr("%1 could not be written (%2). An older file of that name is as it was. Try again, or "
                               "choose another folder.")
            .arg(name, visibleText(error.detail).right(200));
    }
}

QString olderFileText(const QString &path)
{
    return QFileInfo::exists(path) ? ExportTexts::tr("The older file of that name is as it was.") : QString();
}

} // namespace disputedesk
