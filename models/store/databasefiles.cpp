#include "models/store/databasefiles.h"

#include "models/store/database.h"
#include "models/store/storeerror.h"
#include "models/store/storefiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr QLatin1StringView kCompanions[] = {"-wal"_L1, "-shm"_L1, "-journal"_L1};
}

int versionInHeader(const QString &path)
{
    constexpr qsizetype kVersionAt = 60; // https://www.sqlite.org/fileformat2.html
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray header = file.read(kVersionAt + 4);
    if (header.size() < kVersionAt + 4 || !header.startsWith("SQLite format 3"))
        return 0;
    return int(qFromBigEndian<qint32>(header.constData() + kVersionAt));
}

bool removeDatabaseFiles(const QString &path)
{
    bool gone = true; // the log before its file: alone it would be set aside as the damaged rest of one
    for (const QLatin1StringView companion : kCompanions)
        gone = (!QFileInfo::exists(path + companion) || QFile::remove(path + companion)) && gone;
    return (!QFileInfo::exists(path) || QFile::remove(path)) && gone;
}

StoreResult<Done> copyDatabaseFiles(const QString &from, const QString &to)
{
    removeDatabaseFiles(to);
    for (const QString &part : {QString(), u"-wal"_s, u"-journal"_s}) { // -shm is an index that SQLite makes anew
        QFile source(from + part), target(to + part);
        if (!source.exists())
            continue;
        if (const auto made = files::createFile(target.fileName()); !made)
            return made;
        if (!source.open(QIODevice::ReadOnly) || !target.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return Failure{fileError(source.isOpen() ? target : source)};
        while (!source.atEnd()) {
            const QByteArray block = source.read(1 << 20);
            if (block.isEmpty())
                return Failure{fileError(source)};
            if (const auto written = files::writeAll(target, block); !written)
                return written;
        }
    }
    return Done{};
}

QString nameAside(const QString &path, const QDateTime &now)
{
    const QString stem = path + ".damaged-"_L1 + now.toUTC().toString(u"yyyyMMdd'T'hhmmsszzz'Z'"_s);
    QString aside = stem;
    for (int again = 2; QFileInfo::exists(aside) || QFileInfo::exists(aside + "-wal"_L1); ++again)
        aside = stem + '-'_L1 + QString::number(again);
    return aside;
}

StoreResult<Done> copyAside(const QString &path, const QDateTime &now)
{
    const QString aside = nameAside(path, now);
    if (const auto copied = copyDatabaseFiles(path, aside); !copied) {
        removeDatabaseFiles(aside);
        return copied;
    }
    return files::flushFolder(QFileInfo(path).absolutePath());
}

StoreResult<QString> setAside(const QString &path, const QDateTime &now)
{
    const QString aside = nameAside(path, now);
    // The companions first: a crash in between must not leave an old WAL for a new file of the same name.
    for (const QLatin1StringView companion : kCompanions)
        if (QFileInfo::exists(path + companion) && !files::moveToNew(path + companion, aside + companion))
            return storeFailure(ErrorKind::StoreFailed, path + companion + " cannot be set aside"_L1);
    if (QFileInfo::exists(path) ? !files::moveToNew(path, aside) : !files::createFile(aside))
        return storeFailure(ErrorKind::StoreFailed, path + " cannot be set aside"_L1);
    if (const auto flushed = files::flushFolder(QFileInfo(path).absolutePath()); !flushed)
        return Failure{flushed.error()};
    return aside;
}

QStringList filesSetAside(const QString &path)
{
    const QFileInfo info(path);
    QStringList found;
    const QStringList names = info.dir().entryList({info.fileName() + ".damaged-*"_L1}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        if (!name.endsWith("-wal"_L1) && !name.endsWith("-shm"_L1) && !name.endsWith("-journal"_L1))
            found.append(info.dir().filePath(name));
    return found;
}

void overwriteDeleted(Database &database) { (void)database.run(u"PRAGMA secure_delete = ON"_s); }

void foldLog(Database &database) { (void)database.value(u"PRAGMA wal_checkpoint(TRUNCATE)"_s); }

} // namespace disputedesk
