#include "tests/support/keyentry.h"
#include "tests/support/pseudolanguage.h"
#include "tests/support/vaulteddesk.h"
#include "tests/support/windowwalk.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// The dialogs of the vault, and what the settings do with it.
class TestDeskVaultDialogs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// As a screen reader, a keyboard and a small screen meet the dialogs.
    void itsDialogs_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "th", "ja", "zh_CN", "longer"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void itsDialogs()
    {
        QFETCH(QString, language);
        const bool isLonger = language == "longer"_L1; // than any of ours by half: whole, if not small
        const std::unique_ptr<PseudoLanguage> longer = isLonger ? std::make_unique<PseudoLanguage>() : nullptr;
        VaultedDesk driver;
        if (!isLonger)
            driver.setLanguage(language);
        QStringList found;
        int judged = 0;
        const auto judge = [&](const QString &name, bool stays) {
            auto *dialog = driver.find<QDialog>(name);
            const auto hasKeyboard = [dialog] {
                const auto *const focus = QApplication::focusWidget();
                return focus && focus->window() == dialog;
            };
            if (!dialog || !QTest::qWaitFor(hasKeyboard, 30'000))
                return found.append(name + u" did not open"_s);
            if (!isLonger)
                found += tooLarge(*dialog);
            found += stays ? windowProblems(*dialog) : openDialogProblems(*dialog); // Escape closes it at the end
            ++judged;
        };
        const auto closeSettings = [&driver] {
            if (auto *const settings = driver.find<QDialog>(u"settingsDialog"_s))
                settings->reject();
        };
        QVERIFY(driver.startsWith([&] {
            judge(u"vaultDialog"_s, false); // the offer, which comes again: Escape is no decision
            return driver.gone(u"vaultDialog"_s);
        }));
        driver.desk().window().actions().settings->trigger();
        QVERIFY(driver.click(u"settingsVaultMake"_s));
        judge(u"vaultDialog"_s, false);
        closeSettings();
        driver.stop();
        QVERIFY(driver.startsWith([&] { return driver.make(); }));
        driver.desk().window().actions().settings->trigger();
        judge(u"settingsDialog"_s, true);
        QVERIFY(driver.click(u"settingsVaultChange"_s));
        judge(u"vaultDialog"_s, false);
        QVERIFY(driver.click(u"settingsVaultRemove"_s));
        judge(u"removeVaultBox"_s, false);
        closeSettings();
        driver.stop();
        QVERIFY(driver.startsWith([&] {
            judge(u"vaultDialog"_s, true);
            const auto isRefused = [&driver] {
                const auto *const now = driver.find<QLineEdit>(u"vaultNow"_s);
                return now && now->isEnabled() && !now->accessibleDescription().isEmpty();
            };
            if (!driver.unlock(u"another one"_s) || !QTest::qWaitFor(isRefused, 30'000))
                return false;
            judge(u"vaultDialog"_s, false);
            return driver.gone(u"vaultDialog"_s);
        }));
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
        QCOMPARE(judged, 7);
    }

    void declinedThenMadeChangedAndRemovedInSettings()
    {
        VaultedDesk driver;
        QVERIFY(driver.startsWith([&] { return driver.decline(); }));
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
        QTRY_VERIFY_WITH_TIMEOUT(
            driver.isShown(u"settingsVaultChange"_s) && !driver.isShown(u"settingsVaultMake"_s), 30'000);
        QCOMPARE(driver.status(), u"Keys: vault"_s);

        QVERIFY(driver.click(u"settingsVaultChange"_s));
        QVERIFY(typeInto(driver, u"vaultNow"_s, u"wrong one"_s)
            && typeInto(driver, u"vaultFresh"_s, u"battery staple"_s)
            && typeInto(driver, u"vaultAgain"_s, u"battery staple"_s) && driver.click(u"vaultAct"_s));
        QVERIFY(driver.waitForText(u"vaultDialog"_s, u"not the passphrase"_s));
        QVERIFY(driver.unlock() && driver.gone(u"vaultDialog"_s));
        QVERIFY(driver.click(u"settingsSave"_s));
        driver.stop();

        driver.sandbox().stop(); // keys of before the vault went along, and so the cache opens
        QVERIFY(driver.startsWith([&] {
            return driver.unlock() && driver.waitForText(u"vaultDialog"_s, u"not the passphrase"_s)
                && driver.unlock(u"battery staple"_s) && driver.gone(u"vaultDialog"_s);
        }));
        QCOMPARE(driver.listed(), 40);
        driver.desk().window().actions().settings->trigger();
        QVERIFY(driver.click(u"settingsVaultRemove"_s) && driver.click(u"removeVaultButton"_s));
        QTRY_VERIFY_WITH_TIMEOUT(
            driver.isShown(u"settingsVaultMake"_s) && !driver.isShown(u"settingsVaultRemove"_s), 30'000);
        QVERIFY(!KeyVault::isIn(driver.folder()));
        QCOMPARE(driver.status(), u"Keys and cache: this run only"_s);
    }
};

QTEST_MAIN(TestDeskVaultDialogs)
#include "tst_deskvaultdialogs.moc"
