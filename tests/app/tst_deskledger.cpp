#include "tests/app/sandboxclient.h"
#include "tests/support/deskdriver.h"
#include "tests/support/sealedcache.h"
#include "ui/panes/sidebar.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QDialog>
#include <QFile>
#include <QLabel>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

namespace {
/// A keyring's store, as far as anybody can tell: what is in it outlives the program.
struct Ring : KeyStore {
    explicit Ring(std::shared_ptr<MemoryKeyStore> store, std::shared_ptr<QByteArray> noted)
        : m_store(std::move(store))
        , m_noted(std::move(noted))
    {
    }
    KeyProtection protection() const override { return KeyProtection::Keyring; }
    QFuture<StoreResult<Secret>> read(const QUuid &id, KeyPurpose purpose) override
    {
        return m_store->read(id, purpose);
    }
    QFuture<StoreResult<Done>> write(const QUuid &id, const Secret &key, KeyPurpose purpose) override
    {
        if (purpose == KeyPurpose::Ledger)
            *m_noted = key.reveal();
        return m_store->write(id, key, purpose);
    }
    QFuture<StoreResult<Done>> remove(const QUuid &id, KeyPurpose purpose) override
    {
        return m_store->remove(id, purpose);
    }

private:
    std::shared_ptr<MemoryKeyStore> m_store;
    std::shared_ptr<QByteArray> m_noted; ///< what was noted last of the ledger
};
} // namespace

/// The record of writes on the screen: what was found is said, copied and closed by keyboard.
class TestDeskLedger : public QObject {
    Q_OBJECT

    static bool openIt(DeskDriver &driver)
    {
        driver.desk().window().actions().checkLedger->trigger();
        return driver.find<QDialog>(u"ledgerDialog"_s) != nullptr;
    }

    static bool openAcceptable(DeskDriver &driver)
    {
        return driver.open(QString::fromLatin1(tests::SandboxClient(driver.sandbox()).first("acceptable"_L1)));
    }
    /// A write that goes out and is applied: three rows.
    static bool concedeOne(DeskDriver &driver)
    {
        if (!openAcceptable(driver) || !driver.click(u"detailConcede"_s))
            return false;
        auto *tick = driver.find<QCheckBox>(u"confirmTick"_s);
        if (!tick)
            return false;
        tick->setChecked(true);
        if (!driver.click(u"confirmAct"_s) || !driver.find(u"confirmOutcome"_s))
            return false;
        driver.find<QDialog>(u"confirmDialog"_s)->reject();
        return true;
    }
    static Capability mayConcede(DeskDriver &driver)
    {
        return driver.desk().opened().view().can.value(WriteVerb::Concede);
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static bool put(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }

private Q_SLOTS:
    /// Nobody knows whether a write of it is open: connected anew, it would not be held back by that one (I1).
    void anAccountStaysWhileTheRecordCannotBeRead()
    {
        DeskDriver driver;
        QVERIFY(QFile::link(driver.folder() + u"/elsewhere.db"_s, driver.folder() + u"/ledger.db"_s));
        QVERIFY(driver.start());
        Q_EMIT driver.desk().window().findChild<Sidebar *>()->removeRequested(driver.account().id);
        QVERIFY(driver.waitForText(u"messageBox"_s, u"The record of what was sent cannot be read"_s));
        QVERIFY(!driver.isShown(u"removeAccountBox"_s));
    }

    void aRecordThatIsGoneHoldsWritesBack()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        QVERIFY(concedeOne(driver));
        driver.stop();
        QVERIFY(QFile::remove(driver.folder() + u"/ledger.db"_s));
        QVERIFY(driver.start());
        QVERIFY(driver.waitForText(u"noticeBar"_s, u"is gone"_s));
        QVERIFY(openAcceptable(driver));
        QVERIFY(mayConcede(driver).why == WhyNot::ReadOnly);
        QVERIFY(openIt(driver));
        QVERIFY(driver.waitForText(u"ledgerDialog"_s, u"is gone"_s));
        QVERIFY(driver.waitForText(u"ledgerDialog"_s, u"Last row that was noted"_s));
        QVERIFY(driver.click(u"ledgerClose"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!driver.isShown(u"ledgerDialog"_s), 30'000);

        QVERIFY(driver.click(u"noticeAct_ledger"_s));
        QTRY_VERIFY_WITH_TIMEOUT(mayConcede(driver).allowed(), 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(!driver.isShown(u"noticeAct_ledger"_s), 30'000);
        QVERIFY(openIt(driver));
        QVERIFY(driver.waitForText(u"ledgerDialog"_s, u"is whole"_s));
        QVERIFY(driver.click(u"ledgerClose"_s));
        driver.stop();
        QVERIFY(driver.start()); // the person's word is kept
        QVERIFY(openAcceptable(driver));
        QVERIFY(mayConcede(driver).allowed());
        QVERIFY(!driver.isShown(u"noticeAct_ledger"_s));
    }

    /// The anchor comes back with the folder; what the keyring has noted does not.
    void aWholeFolderFromABackup()
    {
        const auto store = std::make_shared<MemoryKeyStore>();
        const auto noted = std::make_shared<QByteArray>();
        DeskDriver driver;
        const QUuid account = driver.account().id;
        (void)store->write(account, Secret(sandbox::Sandbox::testKey(driver.api()).toLatin1()));
        (void)store->write(account, cacheKey().toSecret(), KeyPurpose::Cache);
        driver.makeKeys = [store, noted] { return std::make_unique<Ring>(store, noted); };
        QVERIFY(driver.start());
        driver.stop();
        const QString ledger = driver.folder() + u"/ledger.db"_s, anchor = driver.folder() + u"/ledger.anchor"_s;
        const QByteArray oldLedger = bytesOf(ledger), oldAnchor = bytesOf(anchor);
        QVERIFY(!oldLedger.isEmpty() && !oldAnchor.isEmpty());
        QVERIFY(noted->isEmpty()); // nothing was ever sent: no entry for that

        QVERIFY(driver.start());
        QVERIFY(concedeOne(driver));
        QTRY_VERIFY2_WITH_TIMEOUT(noted->contains(" 3 "), noted->constData(), 30'000);
        driver.stop();
        QVERIFY(put(ledger, oldLedger) && put(anchor, oldAnchor));
        QVERIFY(driver.start());
        QVERIFY(driver.waitForText(u"noticeBar"_s, u"is gone"_s));
        QVERIFY(openAcceptable(driver));
        QVERIFY(mayConcede(driver).why == WhyNot::ReadOnly);
        QVERIFY(noted->contains(" 3 ")); // it stays until a person has looked
        QVERIFY(openIt(driver));
        QVERIFY(driver.waitForText(u"ledgerDialog"_s, u"is not the one that was written last"_s));
        QVERIFY(driver.click(u"ledgerClose"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!driver.isShown(u"ledgerDialog"_s), 30'000);
        QVERIFY(driver.click(u"noticeAct_ledger"_s));
        QTRY_VERIFY_WITH_TIMEOUT(mayConcede(driver).allowed(), 30'000);
        QTRY_VERIFY2_WITH_TIMEOUT(noted->contains(" 0 "), noted->constData(), 30'000);
        driver.stop();
        QVERIFY(driver.start());
        QVERIFY(!driver.isShown(u"noticeAct_ledger"_s));
    }

    void aWriteIsInItAndAChangeShows()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        QVERIFY(concedeOne(driver));

        QVERIFY(openIt(driver));
        QVERIFY(driver.waitForText(u"ledgerDialog"_s, u"is whole"_s));
        auto *dialog = driver.find<QDialog>(u"ledgerDialog"_s);
        QStringList values;
        for (const QLabel *label : dialog->findChildren<QLabel *>(u"ledgerValue"_s))
            values << label->text();
        QCOMPARE(values.size(), 4);
        QCOMPARE(values.at(0), u"3"_s); // armed, sending, applied
        QCOMPARE(values.at(1), u"1"_s);
        QVERIFY(driver.click(u"ledgerCopy"_s));
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(
            copied.contains(u"Rows: 3"_s) && copied.contains(driver.folder() + u"/ledger.db"_s), qPrintable(copied));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!driver.isShown(u"ledgerDialog"_s), 30'000);

        // One letter of a chained row; in the schema the word stands in quotes.
        driver.stop();
        QFile file(driver.folder() + u"/ledger.db"_s);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray bytes = file.readAll();
        int changed = 0;
        for (qsizetype at = bytes.indexOf("SENDING"); at >= 0; at = bytes.indexOf("SENDING", at + 1))
            if (bytes.at(at + 7) != '\'')
                changed += file.seek(at) && file.write("s") == 1;
        QVERIFY(changed > 0);
        file.close();
        QVERIFY(driver.start());
        QVERIFY(openIt(driver));
        QVERIFY(driver.waitForText(u"ledgerDialog"_s, u"is broken"_s));
        QVERIFY(driver.waitForText(u"ledgerDialog"_s, u"First broken row"_s));
        QVERIFY(driver.isShown(u"ledgerNext"_s));
        QVERIFY(driver.click(u"ledgerClose"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!driver.isShown(u"ledgerDialog"_s), 30'000);
    }
};

QTEST_MAIN(TestDeskLedger)
#include "tst_deskledger.moc"
