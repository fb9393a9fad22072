#include "app/desktop/libraries.h"

#include "models/store/sqliteversion.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QSslSocket>
#include <QtGlobal>

#include <boost/version.hpp>
#include <simdjson.h>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
class LibraryTexts {
    Q_DECLARE_TR_FUNCTIONS(disputedesk::LibraryTexts)
};

/// 107400 -> "1.74.0"
QString boostVersion()
{
    return u"%1.%2.%3"_s.arg(BOOST_VERSION / 100000).arg(BOOST_VERSION / 100 % 1000).arg(BOOST_VERSION % 100);
}
} // namespace

QString tlsLicence(const QString &backend)
{
    if (backend == "openssl"_L1)
        return u"Apache-2.0"_s;
    //: In place of a licence: what speaks TLS belongs to Windows or macOS
    return LibraryTexts::tr("Part of the system");
}

QList<LinkedLibrary> linkedLibraries()
{
    QList<LinkedLibrary> all;
    all.append({u"Qt"_s, QLibraryInfo::version().toString(), QStringLiteral(QT_VERSION_STR), u"LGPL-3.0, GPL-3.0"_s});
    // Two of Qt's modules are under terms of their own; neither tells its version when it runs.
#ifdef DISPUTEDESK_CHARTS_VERSION
    all.append({u"Qt Charts"_s, {}, QStringLiteral(DISPUTEDESK_CHARTS_VERSION), u"GPL-3.0-only"_s});
#endif
#ifdef DISPUTEDESK_PDF_VERSION
    all.append({u"Qt Pdf"_s, {}, QStringLiteral(DISPUTEDESK_PDF_VERSION), u"LGPL-3.0, GPL-3.0"_s});
    all.append({u"PDFium (in Qt Pdf)"_s, {}, QStringLiteral(DISPUTEDESK_PDF_VERSION), u"BSD-3-Clause, Apache-2.0"_s});
#endif
    all.append({u"SQLite"_s, sqliteRunVersion(), sqliteBuildVersion(), u"Public Domain"_s});
    // What Qt found when it started is what speaks to the providers: OpenSSL, or the system's own.
    const QString tls = QSslSocket::activeBackend();
    all.append({u"TLS (%1)"_s.arg(tls), QSslSocket::sslLibraryVersionString(),
        QSslSocket::sslLibraryBuildVersionString(), tlsLicence(tls)});
    all.append({u"libsodium"_s, QString::fromLatin1(sodium_version_string()), QStringLiteral(SODIUM_VERSION_STRING),
        u"ISC"_s});
    // Of the next two the headers are all there is to know: they are compiled in, or tell no version when they run.
    const QString simdjson = QStringLiteral("%1.%2.%3")
                                 .arg(int(simdjson::SIMDJSON_VERSION_MAJOR))
                                 .arg(int(simdjson::SIMDJSON_VERSION_MINOR))
                                 .arg(int(simdjson::SIMDJSON_VERSION_REVISION));
    all.append({u"simdjson"_s, {}, simdjson, u"Apache-2.0"_s});
    all.append({u"Boost (Beast, Asio)"_s, {}, boostVersion(), u"BSL-1.0"_s});
#ifdef DISPUTEDESK_KEYCHAIN_VERSION
    all.append({u"QtKeychain"_s, {}, QStringLiteral(DISPUTEDESK_KEYCHAIN_VERSION), u"BSD-2-Clause"_s});
#endif
    return all;
}

} // namespace disputedesk
