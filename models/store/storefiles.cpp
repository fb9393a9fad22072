#include "models/store/storefiles.h"

#include "models/store/storeerror.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <filesystem>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#else
#include <io.h>
#endif

using namespace Qt::StringLiterals;

namespace disputedesk::files {

namespace {
constexpr QFileDevice::Permissions kFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr QFileDevice::Permissions kFolder = kFile | QFileDevice::ExeOwner;
constexpr QFileDevice::Permissions kOthers = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
    | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;

bool isForeign(const QFileInfo &info)
{
#ifdef Q_OS_UNIX
    return info.ownerId() != ::geteuid();
#else
    Q_UNUSED(info); // Windows: the profile's access list says who may
    return false;
#endif
}

/// Empty when the thing is ours, else why not.
QString whyNotOurs(const QFileInfo &info)
{
    if (info.isSymLink())
        return info.filePath() + " is a symbolic link"_L1;
    return isForeign(info) ? info.filePath() + " belongs to somebody else"_L1 : QString();
}

StoreResult<Done> tighten(const QFileInfo &info, QFileDevice::Permissions wanted)
{
    if ((info.permissions() & kOthers) && !QFile::setPermissions(info.filePath(), wanted))
        return storeFailure(ErrorKind::StoreFailed, info.filePath() + " cannot be made private"_L1);
    return Done{};
}
} // namespace

StoreResult<Done> prepareFolder(const QString &folder)
{
    QFileInfo info(folder);
    if (!info.exists() && !info.isSymLink()) {
        const QFileInfo parent(info.absolutePath());
        if (!QDir().mkpath(parent.filePath()) || !QDir().mkdir(folder, kFolder)) {
            info.refresh();
            if (!info.isDir()) // another instance may have been quicker
                return storeFailure(ErrorKind::StoreFailed, folder + " cannot be made"_L1);
        }
        info.refresh();
    }
    if (const QString why = whyNotOurs(info); !why.isEmpty())
        return storeFailure(ErrorKind::StoreFailed, why);
    if (!info.isDir())
        return storeFailure(ErrorKind::StoreFailed, folder + " is not a folder"_L1);
    return tighten(info, kFolder);
}

StoreResult<bool> ownFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink())
        return false;
    if (const QString why = whyNotOurs(info); !why.isEmpty())
        return storeFailure(ErrorKind::StoreFailed, why);
    if (!info.isFile())
        return storeFailure(ErrorKind::StoreFailed, path + " is not a file"_L1);
    if (const auto tight = tighten(info, kFile); !tight)
        return Failure{tight.error()};
    return true;
}

StoreResult<std::optional<QByteArray>> readOwn(const QString &path, qint64 most)
{
    const auto there = ownFile(path);
    if (!there)
        return Failure{there.error()};
    if (!*there)
        return std::optional<QByteArray>();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Failure{fileError(file)};
    const QByteArray bytes = file.read(most + 1);
    if (file.error() != QFileDevice::NoError)
        return Failure{fileError(file)};
    if (bytes.size() > most)
        return storeFailure(ErrorKind::TooLarge, path);
    return std::optional(bytes);
}

StoreResult<Done> createFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, kFile))
        return Failure{fileError(file)};
    return Done{};
}

StoreResult<Done> writeWhole(const QString &path, const QByteArray &bytes)
{
    const QString temporary = path + '.'_L1 + QUuid::createUuid().toString(QUuid::Id128);
    QFile file(temporary);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered, kFile))
        return Failure{fileError(file)};
    StoreResult<Done> written = writeAll(file, bytes);
    if (written)
        written = flushFile(file);
    file.close();
    std::error_code code;
    if (written)
        std::filesystem::rename(temporary.toStdU16String(), path.toStdU16String(), code); // QFile's will not replace
    if (code)
        written = storeFailure(ErrorKind::StoreFailed, path + ": "_L1 + QString::fromStdString(code.message()));
    if (!written) {
        QFile::remove(temporary);
        return written;
    }
    return flushFolder(QFileInfo(path).path());
}

bool moveToNew(const QString &from, const QString &to)
{
    const std::filesystem::path source(from.toStdU16String()), target(to.toStdU16String());
    std::error_code code;
    std::filesystem::create_hard_link(source, target, code);
    if (!code)
        return std::filesystem::remove(source, code);
    if (QFileInfo::exists(to))
        return false;
    std::filesystem::rename(source, target, code); // FAT and its like know no hard links
    return !code;
}

StoreResult<Done> writeAll(QFileDevice &file, const QByteArray &bytes)
{
    for (qint64 done = 0; done < bytes.size();) {
        const qint64 more = file.write(bytes.constData() + done, bytes.size() - done);
        if (more <= 0)
            return Failure{fileError(file)};
        done += more;
    }
    return Done{};
}

StoreResult<Done> flushFile(QFileDevice &file)
{
    if (!file.flush())
        return Failure{fileError(file)};
#ifdef Q_OS_UNIX
    const bool flushed = ::fsync(file.handle()) == 0;
#else
    const bool flushed = ::_commit(file.handle()) == 0;
#endif
    if (!flushed) {
        const ErrorKind kind = fileErrorKind(errno); // network folders say only now that they are full
        return storeFailure(kind, file.fileName() + " cannot be flushed to the disk"_L1);
    }
    return Done{};
}

StoreResult<Done> flushFolder(const QString &folder)
{
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool flushed = handle >= 0 && ::fsync(handle) == 0;
    if (handle >= 0)
        ::close(handle);
    if (!flushed)
        return storeFailure(ErrorKind::StoreFailed, folder + " cannot be flushed to the disk"_L1);
#else
    Q_UNUSED(folder);
#endif
    return Done{};
}

} // namespace disputedesk::files
