#include "app/desktop/selftest.h"

#include "models/domain/asyncresult.h"
#include "models/store/keystore.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QImageReader>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSslSocket>
#include <QStyleFactory>
#include <QTemporaryDir>

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
    m_lines = {u"disputedesk " DISPUTEDESK_VERSION ", Qt "_s + QString::fromLatin1(qVersion())};
    checkDatabase();
    checkTls();
    checkWindowSystem();
    checkKeyStore([this, done = std::move(done)] { done(m_lines, m_passed); });
}

void SelfTest::checkDatabase()
{
    const auto name = u"selftest"_s;
    QString version;
    QString problem = u"no temporary folder"_s;
    if (const QTemporaryDir folder; folder.isValid()) {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        db.setDatabaseName(folder.filePath(u"t.db"_s));
        QSqlQuery query = db.open() ? QSqlQuery(db) : QSqlQuery();
        const bool works = db.isOpen() && query.exec(u"PRAGMA journal_mode=WAL"_s)
            && query.exec(u"CREATE TABLE t(a INTEGER) STRICT"_s) && query.exec(u"INSERT INTO t VALUES(7)"_s)
            && query.exec(u"SELECT a, sqlite_version() FROM t"_s) && query.next() && query.value(0).toInt() == 7;
        if (works)
            version = query.value(1).toString();
        problem = db.isOpen() ? query.lastError().text() : db.lastError().text();
        query = QSqlQuery();
        db.close();
    }
    QSqlDatabase::removeDatabase(name);
    note(u"database"_s, !version.isEmpty(), version.isEmpty() ? problem : u"SQLite "_s + version);
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
