#include "app/desktop/givenfile.h"

#include "models/domain/asyncresult.h"

#include <QFile>
#include <QFileInfo>

#include <atomic>
#include <memory>
#include <system_error>
#include <thread>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
using Bytes = Result<QByteArray, Error>;

constexpr qint64 kPortion = 1024 * 1024; ///< after each, whether anybody still wants it
constexpr int kMostApart = 16; ///< readers that may be held at a time
std::atomic_int readersApart{0};

Bytes noFile(bool isFolder)
{
    return Failure{errorOf(ErrorKind::FileTypeRefused, isFolder ? u"a folder"_s : u"not a file"_s)};
}

/// Opens what was looked at a moment ago, and may be another thing by now: nothing that never ends is waited for.
Result<Done, Error> openPlain(QFile &file)
{
#ifdef Q_OS_UNIX
    // O_NONBLOCK: a pipe without a writer would hold us in open() itself. To a plain file it means nothing.
    const int descriptor =
        ::open(QFile::encodeName(file.fileName()).constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (descriptor < 0)
        return Failure{errorOf(ErrorKind::FileUnreadable, qt_error_string(errno))};
    struct stat about = {};
    if (::fstat(descriptor, &about) != 0 || !S_ISREG(about.st_mode)) {
        ::close(descriptor);
        return Failure{noFile(S_ISDIR(about.st_mode)).error()};
    }
    if (!file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return Failure{errorOf(ErrorKind::FileUnreadable, file.errorString())};
    }
#else
    if (!file.open(QIODevice::ReadOnly))
        return Failure{errorOf(ErrorKind::FileUnreadable, file.errorString())};
    if (file.isSequential()) // a pipe
        return Failure{noFile(false).error()};
#endif
    return Done{};
}

template <typename Wanted> Bytes readPlain(const QString &path, qint64 most, Wanted isWanted)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Failure{errorOf(ErrorKind::NotFound, u"there is no such file"_s)};
    if (!info.isFile())
        return noFile(info.isDir());
    QFile file(path);
    if (const auto opened = openPlain(file); !opened)
        return Failure{opened.error()};
    if (file.size() > most)
        return Failure{errorOf(ErrorKind::TooLarge)};
    QByteArray bytes;
    while (bytes.size() <= most && isWanted()) { // it may have grown
        const QByteArray more = file.read(qMin(kPortion, most + 1 - bytes.size()));
        if (file.error() != QFileDevice::NoError)
            return Failure{errorOf(ErrorKind::FileUnreadable, file.errorString())};
        if (more.isEmpty())
            return bytes;
        bytes += more;
    }
    return Failure{errorOf(bytes.size() > most ? ErrorKind::TooLarge : ErrorKind::Cancelled)};
}
} // namespace

Bytes readGivenFile(const QString &path, qint64 most)
{
    return readPlain(path, most, [] { return true; });
}

QFuture<Bytes> readGivenFileApart(const QString &path, qint64 most)
{
    if (++readersApart > kMostApart) {
        --readersApart;
        return readyFuture<Bytes>(
            Failure{errorOf(ErrorKind::FileUnreadable, u"files that were asked for before do not answer yet"_s)});
    }
    const auto promise = std::make_shared<QPromise<Bytes>>();
    promise->start();
    QFuture<Bytes> future = promise->future();
    // Detached, and of nobody's pool: neither a destructor nor the program's end joins it. All that it touches is its
    // own, so it may come back whenever it likes, or never.
    const auto work = [promise, path, most] {
        promise->addResult(readPlain(path, most, [&promise] { return !promise->isCanceled(); }));
        promise->finish();
        --readersApart;
    };
    try {
        std::thread(work).detach();
    } catch (const std::system_error &) { // no thread left
        --readersApart;
        promise->addResult(Bytes(Failure{errorOf(ErrorKind::FileUnreadable, u"no thread for it"_s)}));
        promise->finish();
    }
    return future;
}

} // namespace disputedesk
