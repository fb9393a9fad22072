#include "tests/app/sandboxclient.h"
#include "tests/support/deskdriver.h"
#include "ui/window/mainwindow.h"

#include <QFile>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// The whole program on a hostile server and a hostile disk: it says so, keeps what is good, and sends nothing.
class TestHostile : public QObject {
    Q_OBJECT

private:
    static bool spoil(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(QByteArray(40'000, 'x')) == 40'000;
    }
    static QString pick(DeskDriver &driver)
    {
        return QString::fromLatin1(tests::SandboxClient(driver.sandbox()).first("acceptable"_L1));
    }
    static SyncStatus status(DeskDriver &driver) { return driver.desk().sync().status({driver.account().id}); }

private Q_SLOTS:
    void aPageOfHtmlIsSaid()
    {
        DeskDriver driver(300);
        QVERIFY(
            tests::SandboxClient(driver.sandbox()).control("faults", tests::asJson("{'rules':[{'kind':'not_json'}]}")));
        QVERIFY(driver.start());
        QVERIFY(status(driver).error.has_value());
        QCOMPARE(int(status(driver).error->kind), int(ErrorKind::NotJson));
        QVERIFY(!status(driver).running);
    }

    /// The first list of a refresh comes, the second says 401: the account stops, what was read stays.
    void aKeyThatIsRefusedOnTheWay()
    {
        DeskDriver driver(300);
        QVERIFY(driver.start());
        QVERIFY(
            tests::SandboxClient(driver.sandbox())
                .control("faults", tests::asJson("{'rules':[{'kind':'unauthorized','match':{'regex':'/pending$'}}]}")));
        driver.desk().sync().refresh({driver.account().id});
        QTRY_VERIFY_WITH_TIMEOUT(status(driver).error.has_value(), 30'000);
        QCOMPARE(int(status(driver).error->kind), int(ErrorKind::Unauthorized));
        QCOMPARE(driver.desk().table().scopeCount(), 300);
    }

    void aCacheOfGarbageIsReadAgain()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        driver.stop();
        QVERIFY(spoil(Folders(driver.folder()).accountFolder(driver.account().id) + u"/cache.db"_s));
        QVERIFY(driver.start());
        QCOMPARE(driver.desk().table().scopeCount(), 120);
    }

    void aLedgerOfGarbageBlocksWrites()
    {
        DeskDriver driver;
        QVERIFY(spoil(Folders(driver.folder()).root() + u"/ledger.db"_s));
        QVERIFY(driver.start());
        QVERIFY(driver.open(pick(driver)));
        QVERIFY(driver.desk().opened().view().can.value(WriteVerb::Concede).why == WhyNot::ReadOnly);
        QVERIFY(driver.textOf(&driver.desk().window()).contains("ledger.db"_L1));
    }

    void aFolderThatIsAFileIsRefused()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"data"_s);
        QVERIFY(spoil(path));
        QVERIFY(!Folders(path).make());
    }

    /// Its rows are on their way from the cache when the account goes.
    void anAccountThatGoesWhileItIsReadLeavesNothing()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        AccountSession *const session = driver.desk().sync().session(driver.account().id);
        session->feed().loadCache();
        session->feed().refreshWhole();
        QSignalSpy rows(&session->cache(), &CacheStore::rowsLoaded);
        bool ended = false;
        connect(&session->cache(), &CacheStore::rowsLoaded, this, [&] {
            if (!std::exchange(ended, true))
                driver.desk().sync().end(driver.account().id, true);
        });
        QTRY_VERIFY_WITH_TIMEOUT(ended, 30'000);
        QTest::qWait(50);
        QCOMPARE(driver.desk().table().scopeCount(), 0);
    }
};

QTEST_MAIN(TestHostile)
#include "tst_hostile.moc"
