#include "app/desktop/lockflow.h"
#include "tests/leaks/canary.h"
#include "tests/support/keyentry.h"
#include "tests/support/proof.h"
#include "tests/support/vaulteddesk.h"
#include "ui/dialogs/vaultdialog.h"
#include "ui/panes/sidebar.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QCryptographicHash>
#include <QDirIterator>
#include <QMessageBox>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

namespace {
const QString kPassphrase = VaultedDesk::passphrase();

/// Looks for what must not lie on the disk: the keys and the passphrase.
struct Search {
    explicit Search(VaultedDesk &of)
        : driver(of)
    {
    }
    /// Remembers the key of the account's cache.
    bool noteCacheKey()
    {
        const auto key = driver.vault().read(driver.account().id, KeyPurpose::Cache).result();
        if (key)
            secrets = {key->reveal(), QByteArray::fromBase64(key->reveal())};
        return bool(key);
    }
    /// Files with one of them in any form, a line each, and that they were looked for where there is something.
    QString leaks()
    {
        secrets += {sandbox::Sandbox::testKey(driver.api()).toLatin1(), kPassphrase.toUtf8()};
        QList<Canary> canaries;
        for (const QByteArray &secret : std::as_const(secrets))
            canaries.append({CanaryKind::Key, secret});
        QStringList found;
        for (const Hit &hit : hitsBelow(driver.folder(), canaries, &searched))
            found.append(hit.file + u": "_s + hit.form);
        if (searched <= 5)
            found.append(u"only %1 files were searched"_s.arg(searched));
        return found.join(u'\n');
    }
    VaultedDesk &driver;
    QByteArrayList secrets;
    int searched = 0; ///< files
};

/// What lies in the account's folder, by name.
QMap<QString, QByteArray> cacheFiles(const VaultedDesk &driver)
{
    QMap<QString, QByteArray> files;
    QDirIterator all(
        Folders(driver.folder()).accountFolder(driver.account().id), QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        if (file.open(QIODevice::ReadOnly))
            files.insert(file.fileName(), QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256));
    }
    return files;
}
} // namespace

/// A computer without a keyring: keys and cache outlive the run in a vault, and nothing else does.
class TestDeskVault : public QObject {
    Q_OBJECT

    static bool lock(VaultedDesk &driver)
    {
        driver.desk().window().actions().lock->trigger();
        return driver.desk().lock().desk().isLocked() && driver.isShown(u"lockWindow"_s);
    }

private Q_SLOTS:
    void keysAndCacheAreThereAtTheNextStart()
    {
        VaultedDesk driver;
        Search search(driver);
        QVERIFY(driver.startsWith([&] {
            // Two that differ, or one that is too short, make none.
            return driver.find(u"vaultDialog"_s) && typeInto(driver, u"vaultFresh"_s, u"short"_s)
                && typeInto(driver, u"vaultAgain"_s, u"short"_s) && !driver.find(u"vaultAct"_s)->isEnabled()
                && typeInto(driver, u"vaultFresh"_s, kPassphrase) && !driver.find(u"vaultAct"_s)->isEnabled()
                && driver.make();
        }));
        QCOMPARE(driver.status(), u"Keys: vault"_s);
        QVERIFY(driver.logIn());
        QCOMPARE(driver.listed(), 40);
        QVERIFY(search.noteCacheKey());
        driver.stop();
        QCOMPARE(search.leaks(), QString());

        driver.sandbox().stop(); // what is shown now comes from the cache
        int refused = 0;
        QVERIFY(driver.startsWith([&] {
            for (const QString &wrong : {kPassphrase + u' ', kPassphrase.toUpper(), u"x"_s}) {
                if (!driver.unlock(wrong) || !driver.waitForText(u"vaultDialog"_s, u"not the passphrase"_s))
                    return false;
                ++refused;
            }
            // Typed on another system: the same letters in parts.
            return driver.unlock(kPassphrase.normalized(QString::NormalizationForm_D)) && driver.gone(u"vaultDialog"_s);
        }));
        QCOMPARE(driver.listed(), 40);
        QVERIFY(!driver.saidOf(u"does not open"_s));
        QCOMPARE(driver.status(), u"Keys: vault"_s);

        QVERIFY(lock(driver));
        for (const QString &wrong : {QString(), kPassphrase + u' ', sandbox::Sandbox::testKey(driver.api())}) {
            QVERIFY(typeInto(driver, u"lockKey"_s, wrong) && driver.click(u"lockUnlock"_s));
            QVERIFY(driver.waitForText(u"lockWindow"_s, u"not the passphrase"_s));
            QVERIFY(driver.desk().lock().desk().isLocked());
            ++refused;
        }
        QVERIFY(typeInto(driver, u"lockKey"_s, kPassphrase) && driver.click(u"lockUnlock"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!driver.desk().lock().desk().isLocked(), 30'000);
        QVERIFY(driver.desk().window().isVisible());
        proof("REST K1 K8 P6",
            u"without a keyring: vault made, restarted offline, %1 of 40 disputes from the sealed cache; %2 wrong "
            "passphrases at start and lock refused; %3 keys and passphrases in %5 forms: 0 of %4 files"_s
                .arg(driver.listed())
                .arg(refused)
                .arg(search.secrets.size())
                .arg(search.searched)
                .arg(formsOf("a b").size()));
    }

    /// A first start is for its three ways in; what is asked comes with the first key, which goes into the vault.
    void aFirstStartIsNotHeldUp()
    {
        VaultedDesk driver;
        {
            Settings settings(Folders(driver.folder()).settingsFile());
            AccountRegistry(settings).remove(driver.account().id);
        }
        QVERIFY(driver.startsWith([&] {
            if (!driver.find(u"firstStartPane"_s))
                return false;
            QTest::qWait(300);
            auto *add = driver.desk().window().findChild<QAction *>(u"actionAddAccount"_s);
            if (driver.isShown(u"vaultDialog"_s) || !add)
                return false;
            add->trigger();
            auto *more = driver.find<QAbstractButton>(u"advancedToggle"_s);
            if (!more || !driver.click(u"providerOmise"_s))
                return false;
            more->setChecked(true);
            return typeInto(driver, u"baseUrl"_s, driver.sandbox().baseUrl().toString()) && checkRightKey(driver)
                && driver.click(u"checkAndConnect"_s) && driver.make();
        }));
        QTRY_COMPARE_WITH_TIMEOUT(driver.listed(), 40, 30'000);
        QCOMPARE(driver.status(), u"Keys: vault"_s);
        driver.stop();
        driver.sandbox().stop();
        QVERIFY(driver.startsWith([&] { return driver.unlock() && driver.gone(u"vaultDialog"_s); }));
        QCOMPARE(driver.listed(), 40);
    }

    /// Who goes on without the vault loses nothing of it: neither keys nor cache.
    void goingOnWithoutIt()
    {
        VaultedDesk driver;
        QVERIFY(driver.firstRun());
        const auto before = cacheFiles(driver);
        QVERIFY(!before.isEmpty());
        QVERIFY(driver.startsWith([&] { return driver.decline(); }));
        QVERIFY(driver.saidOf(u"The vault is closed"_s));
        QVERIFY(driver.status().contains(u"the vault is closed"_s));
        QVERIFY(driver.saidOf(u"is in the vault, which is closed"_s));
        QCOMPARE(driver.listed(), 0);
        QVERIFY(driver.logIn()); // for this run: it works, and keeps nothing
        QCOMPARE(driver.listed(), 40);
        QCOMPARE(driver.said().filter(u"The vault is closed"_s).size(), 1);
        // An account whose keys cannot be removed stays.
        Q_EMIT driver.desk().window().findChild<Sidebar *>()->removeRequested(driver.account().id);
        QVERIFY(driver.click(u"removeAccountButton"_s));
        QVERIFY(driver.waitForText(u"messageBox"_s, u"in the vault"_s));
        driver.find<QMessageBox>(u"messageBox"_s)->reject();
        driver.stop();
        Search search(driver);
        QCOMPARE(cacheFiles(driver), before);
        QCOMPARE(search.leaks(), QString());

        driver.sandbox().stop();
        QVERIFY(driver.startsWith([&] { return driver.unlock() && driver.gone(u"vaultDialog"_s); }));
        QCOMPARE(driver.listed(), 40);
        proof("REST S4",
            u"a run without opening the vault, online and with a key: 0 of %1 files of the cache changed"_s.arg(
                before.size()));
    }

    void aDamagedOneCostsKeysAndCacheNotTheStart()
    {
        VaultedDesk driver;
        QVERIFY(driver.firstRun());
        QFile file(VaultFile::pathIn(driver.folder()));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(150) && file.write("damage") == 6);
        file.close();
        QVERIFY(driver.startsWith([&] { return driver.make(); })); // a new one is offered
        QVERIFY(driver.waitForText(u"mainWindow"_s, u"was damaged. It was set aside as keys.vault.damaged-"_s));
        QVERIFY(driver.logIn());
        QCOMPARE(driver.listed(), 40);
        QCOMPARE(driver.status(), u"Keys: vault"_s);
    }

    void oneOfANewerVersionIsLeftAlone()
    {
        VaultedDesk driver;
        QVERIFY(driver.firstRun());
        QFile file(VaultFile::pathIn(driver.folder()));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(8) && file.write("\2", 1) == 1 && file.seek(0));
        const QByteArray newer = file.readAll();
        file.close();
        const auto before = cacheFiles(driver);
        QVERIFY(driver.start()); // there is nothing to ask
        QVERIFY(driver.waitForText(u"mainWindow"_s, u"made by a newer version"_s));
        QVERIFY(driver.logIn());
        driver.stop();
        QCOMPARE(cacheFiles(driver), before);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), newer);
        file.close();

        QVERIFY(driver.start()); // nobody is stuck with it: it can be removed, and a vault of this version made
        driver.desk().window().actions().settings->trigger();
        QVERIFY(!driver.isShown(u"settingsVaultMake"_s) && !driver.isShown(u"settingsVaultChange"_s));
        QVERIFY(driver.click(u"settingsVaultRemove"_s) && driver.click(u"removeVaultButton"_s));
        QTRY_VERIFY_WITH_TIMEOUT(driver.isShown(u"settingsVaultMake"_s), 30'000);
        QVERIFY(!KeyVault::isIn(driver.folder()));
    }

    /// The program is locked a moment before the vault is there: what opens it changes while somebody looks at it.
    void lockedWhileItIsMade()
    {
        VaultedDesk driver;
        QVERIFY(driver.startsWith([&] { return driver.decline(); }));
        QVERIFY(driver.logIn());
        driver.desk().window().actions().settings->trigger();
        QVERIFY(driver.click(u"settingsVaultMake"_s));
        auto *dialog = driver.find<VaultDialog>(u"vaultDialog"_s);
        QVERIFY(dialog);
        QString first;
        connect(dialog, &VaultDialog::given, this, [&] { // it is being worked on; its answer comes by the event loop
            driver.desk().window().actions().lock->trigger();
            first = driver.find(u"lockKey"_s)->accessibleName();
        });
        QVERIFY(typeInto(driver, u"vaultFresh"_s, kPassphrase) && typeInto(driver, u"vaultAgain"_s, kPassphrase)
            && driver.click(u"vaultAct"_s));
        QCOMPARE(first, u"Secret key of one of your accounts"_s);
        QTRY_COMPARE_WITH_TIMEOUT(
            driver.find(u"lockKey"_s)->accessibleName(), u"Passphrase of the vault of keys"_s, 30'000);
        QVERIFY(typeInto(driver, u"lockKey"_s, kPassphrase) && driver.click(u"lockUnlock"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!driver.desk().lock().desk().isLocked(), 30'000);
        QCOMPARE(driver.status(), u"Keys: vault"_s);
    }
};

QTEST_MAIN(TestDeskVault)
#include "tst_deskvault.moc"
