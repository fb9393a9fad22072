#include "app/desktop/lockflow.h"
#include "models/store/keyvault.h"
#include "tests/leaks/canary.h"
#include "tests/support/accessiblewalk.h"
#include "tests/support/cuttexts.h"
#include "tests/support/deskdriver.h"
#include "tests/support/keywalk.h"
#include "tests/support/proof.h"
#include "ui/panes/sidebar.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QCryptographicHash>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

namespace {
const QString kPassphrase = u"correct horse é"_s;

/// The program on a computer without a keyring; its folder stays from one run to the next.
struct Vaulted : DeskDriver {
    explicit Vaulted(int disputes = 40)
        : DeskDriver(disputes)
    {
        makeKeys = [this] {
            auto made = std::make_unique<KeyVault>(folder(), disputedesk::vault::Cost{1, 8 * 1024});
            vault = made.get();
            return made;
        };
        prepare = [this](Desk &desk) {
            said.clear();
            QObject::connect(&desk.sync(), &SyncDesk::noticed, &desk,
                [this](const QString &, const QString &text) { said.append(text); });
        };
    }
    bool type(const QString &name, const QString &text)
    {
        auto *line = find<QLineEdit>(name);
        if (line)
            line->setText(text);
        return line != nullptr;
    }
    bool make(const QString &passphrase = kPassphrase)
    {
        return type(u"vaultFresh"_s, passphrase) && type(u"vaultAgain"_s, passphrase) && click(u"vaultAct"_s)
            && gone(u"vaultDialog"_s);
    }
    bool open(const QString &passphrase = kPassphrase)
    {
        return type(u"vaultNow"_s, passphrase) && click(u"vaultAct"_s);
    }
    bool gone(const QString &name)
    {
        return QTest::qWaitFor([&] { return !isShown(name); }, 30'000);
    }
    bool startsWith(std::function<bool()> person)
    {
        bool went = false;
        whileStarting = [&] { went = person(); };
        const bool started = start();
        whileStarting = {};
        return started && went;
    }
    /// The account's key, entered in its dialog.
    bool logIn()
    {
        Q_EMIT desk().window().findChild<Sidebar *>()->keyRequested(account().id);
        QSignalSpy synced(&desk().sync(), &SyncDesk::synced);
        auto *result = type(u"secretKey"_s, sandbox::Sandbox::testKey(api())) && click(u"checkAndConnect"_s)
            ? find<QLabel>(u"checkResult"_s)
            : nullptr;
        return result && QTest::qWaitFor([=] { return result->text().contains("takes the key"_L1); }, 20'000)
            && click(u"checkAndConnect"_s) && QTest::qWaitFor([&] { return !synced.isEmpty(); }, 60'000)
            && gone(u"accountDialog"_s);
    }
    QString status() { return find<QLabel>(u"keyProtection"_s)->text(); }
    bool saidOf(const QString &words) const { return !said.filter(words).isEmpty(); }
    int listed() { return int(desk().table().scopeCount()); }
    /// What lies in the account's folder, by name.
    QMap<QString, QByteArray> cacheFiles() const
    {
        QMap<QString, QByteArray> files;
        QDirIterator all(Folders(folder()).accountFolder(account().id), QDir::Files, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            if (file.open(QIODevice::ReadOnly))
                files.insert(file.fileName(), QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256));
        }
        return files;
    }
    /// Remembers the key of the account's cache, for leaks().
    bool noteCacheKey()
    {
        const auto key = vault->read(account().id, KeyPurpose::Cache).result();
        if (key)
            secrets = {key->reveal(), QByteArray::fromBase64(key->reveal())};
        return bool(key);
    }
    /// Files with a key or the passphrase in any form.
    QStringList leaks()
    {
        secrets += {sandbox::Sandbox::testKey(api()).toLatin1(), kPassphrase.toUtf8()};
        QList<Canary> canaries;
        for (const QByteArray &secret : std::as_const(secrets))
            canaries.append({CanaryKind::Key, secret});
        QStringList found;
        for (const Hit &hit : hitsBelow(folder(), canaries, &searched))
            found.append(hit.file + u": "_s + hit.form);
        return found;
    }
    KeyVault *vault = nullptr; ///< of the running program
    QByteArrayList secrets;
    int searched = 0; ///< files
    QStringList said;
};
} // namespace

/// A computer without a keyring: keys and cache outlive the run in a vault, and nothing else does.
class TestDeskVault : public QObject {
    Q_OBJECT

    static bool lock(Vaulted &driver)
    {
        driver.desk().window().actions().lock->trigger();
        return driver.desk().lock().desk().isLocked() && driver.isShown(u"lockWindow"_s);
    }
    /// A first run that makes a vault, with the account's key in it and its disputes cached.
    static bool prepared(Vaulted &driver)
    {
        const bool ok = driver.startsWith([&] { return driver.make(); }) && driver.logIn();
        driver.stop();
        return ok;
    }

private Q_SLOTS:
    void keysAndCacheAreThereAtTheNextStart()
    {
        Vaulted driver;
        QVERIFY(driver.startsWith([&] {
            // Two that differ, or one that is too short, make none.
            return driver.find(u"vaultDialog"_s) && driver.type(u"vaultFresh"_s, u"short"_s)
                && driver.type(u"vaultAgain"_s, u"short"_s) && !driver.find(u"vaultAct"_s)->isEnabled()
                && driver.type(u"vaultFresh"_s, kPassphrase) && !driver.find(u"vaultAct"_s)->isEnabled()
                && driver.make();
        }));
        QCOMPARE(driver.status(), u"Keys: vault"_s);
        QVERIFY(driver.logIn());
        QCOMPARE(driver.listed(), 40);
        QVERIFY(driver.noteCacheKey());
        driver.stop();
        QCOMPARE(driver.leaks().join(u'\n'), QString());

        driver.sandbox().stop(); // what is shown now comes from the cache
        int refused = 0;
        QVERIFY(driver.startsWith([&] {
            for (const QString &wrong : {kPassphrase + u' ', kPassphrase.toUpper(), u"x"_s}) {
                if (!driver.open(wrong) || !driver.waitForText(u"vaultDialog"_s, u"not the passphrase"_s))
                    return false;
                ++refused;
            }
            // Typed on another system: the same letters in parts.
            return driver.open(kPassphrase.normalized(QString::NormalizationForm_D)) && driver.gone(u"vaultDialog"_s);
        }));
        QCOMPARE(driver.listed(), 40);
        QVERIFY(!driver.saidOf(u"does not open"_s));
        QCOMPARE(driver.status(), u"Keys: vault"_s);

        QVERIFY(lock(driver));
        for (const QString &wrong : {QString(), kPassphrase + u' ', sandbox::Sandbox::testKey(driver.api())}) {
            QVERIFY(driver.type(u"lockKey"_s, wrong) && driver.click(u"lockUnlock"_s));
            QVERIFY(driver.waitForText(u"lockWindow"_s, u"not the passphrase"_s));
            QVERIFY(driver.desk().lock().desk().isLocked());
            ++refused;
        }
        QVERIFY(driver.type(u"lockKey"_s, kPassphrase) && driver.click(u"lockUnlock"_s));
        QTRY_VERIFY(!driver.desk().lock().desk().isLocked());
        QVERIFY(driver.desk().window().isVisible());
        proof("REST K1 K8 P6",
            u"without a keyring: vault made, restarted offline, %1 of 40 disputes from the sealed cache; %2 wrong "
            "passphrases at start and lock refused; %3 keys and passphrases in %5 forms: 0 of %4 files"_s
                .arg(driver.listed())
                .arg(refused)
                .arg(driver.secrets.size())
                .arg(driver.searched)
                .arg(formsOf("a b").size()));
    }

    /// A first start is for its three ways in; what is asked comes with the first key, which goes into the vault.
    void aFirstStartIsNotHeldUp()
    {
        Vaulted driver;
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
            if (!more || !driver.click(u"providerOmise"_s) || !driver.type(u"secretKey"_s, sandbox::Sandbox::testKey()))
                return false;
            more->setChecked(true);
            auto *result =
                driver.type(u"baseUrl"_s, driver.sandbox().baseUrl().toString()) && driver.click(u"checkAndConnect"_s)
                ? driver.find<QLabel>(u"checkResult"_s)
                : nullptr;
            return result && QTest::qWaitFor([=] { return result->text().contains("takes the key"_L1); }, 20'000)
                && driver.click(u"checkAndConnect"_s) && driver.make();
        }));
        QTRY_COMPARE(driver.listed(), 40);
        QCOMPARE(driver.status(), u"Keys: vault"_s);
        driver.stop();
        driver.sandbox().stop();
        QVERIFY(driver.startsWith([&] { return driver.open() && driver.gone(u"vaultDialog"_s); }));
        QCOMPARE(driver.listed(), 40);
    }

    /// Who goes on without the vault loses nothing of it: neither keys nor cache.
    void goingOnWithoutIt()
    {
        Vaulted driver;
        QVERIFY(prepared(driver));
        const auto before = driver.cacheFiles();
        QVERIFY(!before.isEmpty());
        QVERIFY(driver.startsWith([&] { return driver.click(u"vaultOther"_s) && driver.gone(u"vaultDialog"_s); }));
        QVERIFY(driver.saidOf(u"The vault is closed"_s));
        QVERIFY(driver.status().contains(u"the vault is closed"_s));
        QVERIFY(driver.saidOf(u"is in the vault, which is closed"_s));
        QCOMPARE(driver.listed(), 0);
        QVERIFY(driver.logIn()); // for this run: it works, and keeps nothing
        QCOMPARE(driver.listed(), 40);
        QCOMPARE(driver.said.filter(u"The vault is closed"_s).size(), 1);
        // An account whose keys cannot be removed stays.
        Q_EMIT driver.desk().window().findChild<Sidebar *>()->removeRequested(driver.account().id);
        QVERIFY(driver.click(u"removeAccountButton"_s));
        QVERIFY(driver.waitForText(u"messageBox"_s, u"in the vault"_s));
        driver.find<QMessageBox>(u"messageBox"_s)->reject();
        driver.stop();
        QCOMPARE(driver.cacheFiles(), before);
        QCOMPARE(driver.leaks().join(u'\n'), QString());

        driver.sandbox().stop();
        QVERIFY(driver.startsWith([&] { return driver.open() && driver.gone(u"vaultDialog"_s); }));
        QCOMPARE(driver.listed(), 40);
        proof("REST S4",
            u"a run without opening the vault, online and with a key: 0 of %1 files of the cache changed"_s.arg(
                before.size()));
    }

    void aDamagedOneCostsKeysAndCacheNotTheStart()
    {
        Vaulted driver;
        QVERIFY(prepared(driver));
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
        Vaulted driver;
        QVERIFY(prepared(driver));
        QFile file(VaultFile::pathIn(driver.folder()));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(8) && file.write("\2", 1) == 1 && file.seek(0));
        const QByteArray newer = file.readAll();
        file.close();
        const auto before = driver.cacheFiles();
        QVERIFY(driver.start()); // there is nothing to ask
        QVERIFY(driver.waitForText(u"mainWindow"_s, u"made by a newer version"_s));
        QVERIFY(driver.logIn());
        driver.stop();
        QCOMPARE(driver.cacheFiles(), before);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), newer);
    }

    /// As a screen reader, a keyboard and a small screen meet the dialogs.
    void itsDialogs_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "th", "ja", "zh_CN"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void itsDialogs()
    {
        QFETCH(QString, language);
        Vaulted driver;
        driver.setLanguage(language);
        QStringList found;
        int judged = 0;
        const auto judge = [&](const QString &name) {
            auto *dialog = driver.find<QDialog>(name);
            if (!dialog)
                return found.append(name + u" did not open"_s);
            QTest::qWait(50); // the window system's word of it
            const QSize least = dialog->minimumSizeHint().expandedTo(dialog->minimumSize());
            if (least.width() > 720 || least.height() > 430) // a screen of 1440x900 at 200 %
                found.append(u"%1 needs %2x%3"_s.arg(name).arg(least.width()).arg(least.height()));
            found += cutTexts(*dialog);
            if (name != "settingsDialog"_L1)
                found += dialogProblems(*dialog); // Escape closes it at the end
            else
                found += accessibleProblems(*dialog);
            ++judged;
        };
        QVERIFY(driver.startsWith([&] {
            judge(u"vaultDialog"_s); // the offer, which comes again: Escape is no decision
            return driver.gone(u"vaultDialog"_s);
        }));
        driver.stop();
        QVERIFY(driver.startsWith([&] { return driver.make(); }));
        driver.desk().window().actions().settings->trigger();
        judge(u"settingsDialog"_s);
        QVERIFY(driver.click(u"settingsVaultChange"_s));
        judge(u"vaultDialog"_s);
        QVERIFY(driver.click(u"settingsVaultRemove"_s));
        judge(u"removeVaultBox"_s);
        driver.find<QDialog>(u"settingsDialog"_s)->reject();
        driver.stop();
        QVERIFY(driver.startsWith([&] {
            judge(u"vaultDialog"_s);
            return driver.gone(u"vaultDialog"_s);
        }));
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
        QCOMPARE(judged, 5);
    }

    void declinedThenMadeChangedAndRemovedInSettings()
    {
        Vaulted driver;
        QVERIFY(driver.startsWith([&] { return driver.click(u"vaultOther"_s) && driver.gone(u"vaultDialog"_s); }));
        QVERIFY(driver.logIn());
        QCOMPARE(driver.status(), u"Keys and cache: this run only"_s);
        driver.stop();
        QVERIFY(!KeyVault::isIn(driver.folder()));
        QVERIFY(driver.start()); // not asked again
        QVERIFY(!driver.isShown(u"vaultDialog"_s));
        QVERIFY(driver.logIn());
        driver.desk().window().actions().settings->trigger();
        QVERIFY(driver.find(u"settingsVaultMake"_s) && !driver.isShown(u"settingsVaultChange"_s));
        QVERIFY(driver.click(u"settingsVaultMake"_s) && driver.make());
        QTRY_VERIFY(driver.isShown(u"settingsVaultChange"_s) && !driver.isShown(u"settingsVaultMake"_s));
        QCOMPARE(driver.status(), u"Keys: vault"_s);

        QVERIFY(driver.click(u"settingsVaultChange"_s));
        QVERIFY(driver.type(u"vaultNow"_s, u"wrong one"_s) && driver.type(u"vaultFresh"_s, u"battery staple"_s)
            && driver.type(u"vaultAgain"_s, u"battery staple"_s) && driver.click(u"vaultAct"_s));
        QVERIFY(driver.waitForText(u"vaultDialog"_s, u"not the passphrase"_s));
        QVERIFY(driver.open() && driver.gone(u"vaultDialog"_s));
        QVERIFY(driver.click(u"settingsSave"_s));
        driver.stop();

        driver.sandbox().stop(); // keys of before the vault went along, and so the cache opens
        QVERIFY(driver.startsWith([&] {
            return driver.open() && driver.waitForText(u"vaultDialog"_s, u"not the passphrase"_s)
                && driver.open(u"battery staple"_s) && driver.gone(u"vaultDialog"_s);
        }));
        QCOMPARE(driver.listed(), 40);
        driver.desk().window().actions().settings->trigger();
        QVERIFY(driver.click(u"settingsVaultRemove"_s) && driver.click(u"removeVaultButton"_s));
        QTRY_VERIFY(driver.isShown(u"settingsVaultMake"_s) && !driver.isShown(u"settingsVaultRemove"_s));
        QVERIFY(!KeyVault::isIn(driver.folder()));
        QCOMPARE(driver.status(), u"Keys and cache: this run only"_s);
    }
};

QTEST_MAIN(TestDeskVault)
#include "tst_deskvault.moc"
