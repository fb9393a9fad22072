#include "app/desktop/libraries.h"

#include <QSslSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;

/// What a support ticket says of the libraries.
class TestLibraries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theOneThatSpeaksToTheProvidersIsNamed()
    {
        QVERIFY(QSslSocket::supportsSsl());
        QStringList running;
        for (const LinkedLibrary &library : linkedLibraries()) {
            QVERIFY2(!library.built.isEmpty(), qPrintable(library.name));
            running.append(library.runs);
        }
        QVERIFY2(running.contains(QSslSocket::sslLibraryVersionString()), qPrintable(running.join(u", "_s)));
    }

    void whatTheBuildWasMadeWithIsNamed()
    {
        const QStringList madeWith = QStringLiteral(DISPUTEDESK_MADE_WITH).split(u'|', Qt::SkipEmptyParts);
        QStringList names;
        for (const LinkedLibrary &library : linkedLibraries()) {
            QVERIFY2(!library.licence.isEmpty(), qPrintable(library.name));
            names.append(library.name);
        }
        for (const QString &one : {u"Qt Charts"_s, u"Qt Pdf"_s, u"PDFium (in Qt Pdf)"_s, u"QtKeychain"_s})
            QVERIFY2(names.contains(one) == madeWith.contains(one), qPrintable(one));
    }

    void termsThatDifferFromQtsAreTold()
    {
        for (const LinkedLibrary &library : linkedLibraries()) {
            if (library.name == "Qt Charts"_L1)
                QCOMPARE(library.licence, u"GPL-3.0-only"_s);
            if (library.name == "PDFium (in Qt Pdf)"_L1)
                QCOMPARE(library.licence, u"BSD-3-Clause, Apache-2.0"_s);
        }
        QCOMPARE(tlsLicence(u"openssl"_s), u"Apache-2.0"_s);
        for (const QString &systems : {u"schannel"_s, u"securetransport"_s})
            QCOMPARE(tlsLicence(systems), u"Part of the system"_s);
    }
};

QTEST_GUILESS_MAIN(TestLibraries)
#include "tst_libraries.moc"
