#include "models/domain/asyncresult.h"
#include "tests/app/sandboxclient.h"
#include "tests/support/deskdriver.h"
#include "tests/support/sealedcache.h"
#include "ui/panes/sidebar.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

namespace {
/// A keyring's store, as far as anybody can tell: what is in it outlives the program.
struct Ring : KeyStore {
    /// `answers`: to reads of what was noted; without it what is in the store.
    using Answers = std::function<QFuture<StoreResult<Secret>>()>;
    explicit Ring(std::shared_ptr<MemoryKeyStore> store, std::shared_ptr<QByteArray> noted, Answers answers = {})
        : m_store(std::move(store))
        , m_noted(std::move(noted))
        , m_answers(std::move(answers))
    {
    }
    KeyProtection protection() const override { return KeyProtection::Keyring; }
    QFuture<StoreResult<Secret>> read(const QUuid &id, KeyPurpose purpose) override
    {
        if (purpose == KeyPurpose::Ledger && m_answers)
            return m_answers();
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
    Answers m_answers;
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
    /// A keyring with the account's keys, and what it answers when it is asked how far the ledger had come.
    static std::shared_ptr<QByteArray> useRing(DeskDriver &driver, const Ring::Answers &answers)
    {
        const auto store = std::make_shared<MemoryKeyStore>();
        const auto noted = std::make_shared<QByteArray>();
        const QUuid account = driver.account().id;
        (void)store->write(account, Secret(sandbox::Sandbox::testKey(driver.api()).toLatin1()));
        (void)store->write(account, cacheKey().toSecret(), KeyPurpose::Cache);
        driver.makeKeys = [store, noted, answers] { return std::make_unique<Ring>(store, noted, answers); };
        return noted;
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

    /// A keyring that is locked is nobody's attack: it is told, and nothing waits for it or is held back.
    void aKeyringThatRefusesIsTold()
    {
        DeskDriver driver;
        const auto noted = useRing(driver, [] {
            return readyFuture<StoreResult<Secret>>(Failure{errorOf(ErrorKind::KeyStoreFailed, u"it is <locked>"_s)});
        });
        QVERIFY(driver.start());
        QVERIFY(driver.waitForText(u"noticeBar"_s, u"The keyring did not hand out"_s));
        QVERIFY(driver.waitForText(u"noticeBar"_s, u"it is <locked>"_s));
        QVERIFY(!driver.isShown(u"noticeAct_ledger"_s));
        QVERIFY(concedeOne(driver)); // it is sent
        QVERIFY(noted->isEmpty()); // and nothing written over what may be there
        QVERIFY(openIt(driver));
        QVERIFY(driver.waitForText(u"ledgerDialog"_s, u"Note in the keyring"_s));
        QVERIFY(driver.waitForText(u"ledgerDialog"_s, u"the keyring does not hand it out"_s));
        QVERIFY(driver.click(u"ledgerClose"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!driver.isShown(u"ledgerDialog"_s), 30'000);
        QVERIFY(driver.click(u"noticeAct_ledgerWitness"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!driver.isShown(u"noticeAct_ledgerWitness"_s), 30'000);
    }

    /// What nobody can read is no note: held back until a person has looked, and then written anew.
    void aNoteThatNobodyCanReadIsAnAlarm()
    {
        DeskDriver driver;
        QByteArray line = "disputedesk-ledger-anchor-1 forty-two";
        const auto noted =
            useRing(driver, [&line] { return readyFuture<StoreResult<Secret>>(Secret(QByteArray(line))); });
        QVERIFY(driver.start());
        QVERIFY(driver.waitForText(u"noticeBar"_s, u"cannot be read: something else has written over it"_s));
        QVERIFY(openAcceptable(driver));
        QVERIFY(mayConcede(driver).why == WhyNot::ReadOnly);
        QVERIFY(openIt(driver));
        QVERIFY(driver.waitForText(u"ledgerDialog"_s, u"Note in the keyring"_s));
        QVERIFY(driver.click(u"ledgerClose"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!driver.isShown(u"ledgerDialog"_s), 30'000);
        QVERIFY(driver.click(u"noticeAct_ledger"_s));
        QTRY_VERIFY_WITH_TIMEOUT(mayConcede(driver).allowed(), 30'000);
        driver.stop();
        QVERIFY(driver.start()); // the word was about this very entry
        QVERIFY(concedeOne(driver));
        QVERIFY(!driver.isShown(u"noticeAct_ledger"_s));
        QTRY_VERIFY2_WITH_TIMEOUT(noted->contains(" 3 "), noted->constData(), 30'000);
        driver.stop();
        line = "disputedesk-ledger-anchor-2 what it may be"; // a later version's: its own, and told
        noted->clear();
        QVERIFY(driver.start());
        QVERIFY(driver.waitForText(u"noticeBar"_s, u"A newer version of Disputedesk has noted"_s));
        QVERIFY(!driver.isShown(u"noticeAct_ledger"_s));
        QVERIFY(noted->isEmpty());
    }

    /// The folder and the keyring tell of the same loss: a person's word is enough, however late the keyring answers.
    void oneLossIsToldOnce()
    {
        DeskDriver driver;
        QPromise<StoreResult<Secret>> slow;
        bool isSlow = false;
        const auto noted = useRing(driver, [&] {
            return isSlow ? slow.future() : readyFuture<StoreResult<Secret>>(Failure{errorOf(ErrorKind::KeyMissing)});
        });
        QVERIFY(driver.start());
        QVERIFY(concedeOne(driver));
        driver.stop();
        QVERIFY(QFile::remove(driver.folder() + u"/ledger.db"_s));
        slow.start();
        isSlow = true;
        QVERIFY(driver.start());
        QVERIFY(driver.waitForText(u"noticeBar"_s, u"is gone"_s));
        QVERIFY(driver.click(u"noticeAct_ledger"_s));
        QVERIFY(openAcceptable(driver));
        QTRY_VERIFY_WITH_TIMEOUT(mayConcede(driver).allowed(), 30'000);
        noted->clear();
        slow.addResult(StoreResult<Secret>(Secret(anchorText({2, QString(64, u'a')})))); // another row than the file's
        slow.finish();
        QTRY_VERIFY2_WITH_TIMEOUT(noted->contains(" 0 "), noted->constData(), 30'000); // known, and noted anew
        QVERIFY(!driver.isShown(u"noticeAct_ledger"_s));
        QVERIFY(openIt(driver));
        QVERIFY(driver.waitForText(u"ledgerDialog"_s, u"is whole"_s));
        QVERIFY(driver.waitForText(u"ledgerDialog"_s, u"differed; sending was allowed again"_s));
        QVERIFY(driver.click(u"ledgerClose"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!driver.isShown(u"ledgerDialog"_s), 30'000);
        QVERIFY(concedeOne(driver)); // else the ledger would be shut, and no button opens it
    }

    void aFolderInTheNotesPlaceIsNamed()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        QVERIFY(concedeOne(driver));
        driver.stop();
        const QString anchor = driver.folder() + u"/ledger.anchor"_s;
        QVERIFY(QFile::remove(anchor) && QDir().mkdir(anchor));
        QVERIFY(driver.start());
        QVERIFY(driver.waitForText(u"noticeBar"_s, u"a folder or a link named ledger.anchor"_s));
        QVERIFY(driver.click(u"noticeAct_ledger"_s));
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(anchor).isFile(), 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(!driver.isShown(u"noticeAct_ledger"_s), 30'000);
        driver.stop();
        QVERIFY(driver.start());
        QVERIFY(openAcceptable(driver));
        QVERIFY(mayConcede(driver).allowed());
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
