#include "app/desktop/portable.h"

#include <QDir>
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

    /// The bundle for Linux: a person sees AppRun, and an upgrade replaces bin/.
    void besideAppRun()
    {
        const QTemporaryDir bundle;
        const QString bin = bundle.filePath(u"bin"_s);
        QVERIFY(QDir().mkpath(bin));
        QCOMPARE(besideProgram(bin, {}), bin); // /usr/bin, say
        QVERIFY(QDir().mkpath(bundle.filePath(u"AppRun"_s)));
        QCOMPARE(besideProgram(bin, {}), bin); // no program, a folder
        QVERIFY(QDir().rmdir(bundle.filePath(u"AppRun"_s)));
        QVERIFY(QFile(bundle.filePath(u"AppRun"_s)).open(QIODevice::WriteOnly));
        QCOMPARE(besideProgram(bin, {}), bundle.path());
        QCOMPARE(besideProgram(bundle.filePath(u"lib"_s), {}), bundle.filePath(u"lib"_s));
        QCOMPARE(besideProgram(bin, u"/media/stick/Disputedesk.AppImage"_s), u"/media/stick"_s);
    }

    /// What an earlier version kept beside the executable itself is found, whatever marks the run.
    void whatWasKeptInBinIsFound_data()
    {
        QTest::addColumn<QStringList>("there");
        QTest::addColumn<bool>("asked");
        QTest::addColumn<QString>("found");
        const QString mark = u"/disputedesk-portable"_s;
        const QString data = u"/disputedesk-data"_s;
        const QString inBin = u"/bin"_s;
        QTest::newRow("nothing") << QStringList() << false << QString();
        QTest::newRow("nothing, asked") << QStringList() << true << data;
        QTest::newRow("marked") << QStringList{mark} << false << data;
        QTest::newRow("data in bin, asked") << QStringList{inBin + data} << true << inBin + data;
        QTest::newRow("data in bin, not asked") << QStringList{inBin + data} << false << QString();
        QTest::newRow("data in bin, marked since") << QStringList{inBin + data, mark} << false << inBin + data;
        QTest::newRow("both in bin") << QStringList{inBin + data, inBin + mark} << false << inBin + data;
        QTest::newRow("marked in bin") << QStringList{inBin + mark} << false << data;
        QTest::newRow("data at both") << QStringList{inBin + data, data} << true << data;
    }
    void whatWasKeptInBinIsFound()
    {
        QFETCH(QStringList, there);
        QFETCH(bool, asked);
        QFETCH(QString, found);
        const QTemporaryDir bundle;
        QVERIFY(QDir(bundle.path()).mkpath(u"bin"_s));
        QVERIFY(QFile(bundle.filePath(u"AppRun"_s)).open(QIODevice::WriteOnly));
        for (const QString &part : there) {
            const QString path = bundle.path() + part;
            QVERIFY(part.endsWith("-data"_L1) ? QDir().mkpath(path) : QFile(path).open(QIODevice::WriteOnly));
        }
        const QString beside = besideProgram(bundle.filePath(u"bin"_s), {});
        QCOMPARE(portableFolder(asked, beside), found.isEmpty() ? QString() : bundle.path() + found);
        // Without an AppRun a folder bin/ is anybody's.
        QVERIFY(QFile::remove(bundle.filePath(u"AppRun"_s)));
        QCOMPARE(portableFolder(true, bundle.path()), bundle.path() + u"/disputedesk-data"_s);
    }
};

QTEST_APPLESS_MAIN(TestPortable)
#include "tst_portable.moc"
