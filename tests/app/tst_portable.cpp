#include "app/desktop/portable.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;

/// Where a portable run keeps its data, on each system.
class TestPortable : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void besideIsWhereAPersonSeesTheProgram_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("image");
        QTest::addColumn<QString>("beside");
        QTest::newRow("plain") << u"/media/stick/Disputedesk"_s << QString() << u"/media/stick/Disputedesk"_s;
        QTest::newRow("macOS") << u"/Volumes/Stick/Disputedesk.app/Contents/MacOS"_s << QString()
                               << u"/Volumes/Stick"_s;
        QTest::newRow("AppImage") << u"/tmp/.mount_x/usr/bin"_s << u"/media/stick/Disputedesk.AppImage"_s
                                  << u"/media/stick"_s;
    }
    void besideIsWhereAPersonSeesTheProgram()
    {
        QFETCH(QString, folder);
        QFETCH(QString, image);
        QTEST(besideProgram(folder, image), "beside");
    }

    void onlyWhenAskedOrMarked()
    {
        const QTemporaryDir beside;
        const QString data = beside.filePath(u"disputedesk-data"_s);
        QCOMPARE(portableFolder(false, beside.path()), QString());
        QCOMPARE(portableFolder(true, beside.path()), data);
        QVERIFY(QFile(beside.filePath(u"disputedesk-portable"_s)).open(QIODevice::WriteOnly));
        QCOMPARE(portableFolder(false, beside.path()), data);
    }
};

QTEST_APPLESS_MAIN(TestPortable)
#include "tst_portable.moc"
