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
};

QTEST_GUILESS_MAIN(TestLibraries)
#include "tst_libraries.moc"
