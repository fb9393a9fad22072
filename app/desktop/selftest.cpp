#include "app/desktop/selftest.h"

#include "models/domain/asyncresult.h"
#include "models/domain/version.h"
#include "models/store/database.h"
#include "models/store/keystore.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QImageReader>
#include <QSslSocket>
#include <QStyleFactory>
#include <QTemporaryDir>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace disputedesk {

SelfTest::SelfTest(KeyStore &keys, QObject *parent)
    : QObject(parent)
    , m_keys(keys)
{
}

void SelfTest::note(const QString &what, bool ok, const QString &detail)
{
    m_passed = m_passed && ok;
    m_lines.append(what + (ok ? u": ok, "_s : u": FAILED, "_s) + detail);
}

void SelfTest::run(std::function<void(const QStringList &, bool)> done)
{
    m_lines = {u"disputedesk "_s + programVersion() + u", Qt "_s + QString::fromLatin1(qVersion())};
    checkDatabase();
    checkTls();
    checkWindowSystem();
    checkThaiLines();
    checkKeyStore([this, done = std::move(done)] { done(m_lines, m_passed); });
}

void SelfTest::checkDatabase()
{
    // As the stores do it: the same library, the same options, a file with a write-ahead log.
    constexpr Migration steps[] = {{1, "CREATE TABLE t (a INTEGER) STRICT"}, {1, "INSERT INTO t VALUES (7)"}};
    const QTemporaryDir folder;
    Database database;
    if (const auto opened = database.open({folder.filePath(u"t.db"_s), steps}); !opened)
        return note(u"database"_s, false, folder.isValid() ? opened.error().detail : u"no temporary folder"_s);
    const auto version = database.value(u"SELECT sqlite_version() FROM t WHERE a = 7"_s);
    note(u"database"_s, version && !version->isEmpty(), version ? u"SQLite "_s + *version : version.error().detail);
}

void SelfTest::checkTls()
{
    const bool works = QSslSocket::supportsSsl();
    note(u"tls"_s, works,
        works ? QSslSocket::activeBackend() + u", "_s + QSslSocket::sslLibraryVersionString() : u"no backend"_s);
}

void SelfTest::checkWindowSystem()
{
    note(u"window system"_s, !QGuiApplication::platformName().isEmpty(), QGuiApplication::platformName());
    const QStringList styles = QStyleFactory::keys();
    note(u"styles"_s, styles.contains(u"Fusion"_s), styles.join(u' '));
    const QList<QByteArray> formats = QImageReader::supportedImageFormats();
    note(u"images"_s, formats.contains("png") && formats.contains("jpeg"), QString::fromLatin1(formats.join(' ')));
    const Theme theme(*qobject_cast<QApplication *>(QCoreApplication::instance())); // brings the resources along
    const bool icons =
        !Theme::applicationIcon().pixmap(64, 64).isNull() && !theme.icon(u"search"_s).pixmap(24, 24).isNull();
    note(u"resources"_s, icons, icons ? u"icons are there"_s : u"icons are missing"_s);
}

void SelfTest::checkThaiLines()
{
    // Qt asks libthai, where it finds it; without it, and without its dictionary, a sentence has nowhere to break.
    QTextBoundaryFinder lines(QTextBoundaryFinder::Line, u"ภาษาไทย"_s);
    if (lines.toNextBoundary() == 4)
        return note(u"thai lines"_s, true, u"dictionary"_s);
    m_lines.append(u"thai lines: at blanks only"_s); // not worth a failure: no package but the bundle brings it
}

void SelfTest::checkKeyStore(std::function<void()> next)
{
    if (m_keys.protection() == KeyProtection::ThisRunOnly) {
        note(u"key store"_s, true, u"no keyring answers: keys are kept for this run only"_s);
        return next();
    }
    const QUuid entry = QUuid::createUuid();
    whenDone(m_keys.write(entry, Secret("selftest")), this, [this, entry, next](const StoreResult<Done> &written) {
        const QString problem = written ? QString() : written.error().detail;
        whenDone(m_keys.remove(entry), this, [this, problem, next, ok = bool(written)](const StoreResult<Done> &) {
            note(u"key store"_s, ok, ok ? u"system keyring"_s : problem);
            next();
        });
    });
}

} // namespace disputedesk
