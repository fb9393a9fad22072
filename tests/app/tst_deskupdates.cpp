#include "app/desktop/makereleasesource.h"
#include "tests/support/deskdriver.h"
#include "tests/support/faultserver.h"
#include "tests/support/keywalk.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QCheckBox>
#include <QDesktopServices>
#include <QDialog>
#include <QFontMetrics>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// New versions in the real window, asked of a server on loopback that counts.
class TestDeskUpdates : public QObject {
    Q_OBJECT

    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<DeskDriver> m_driver;
    QList<QUrl> m_opened;

    static QByteArray announced(const QByteArray &version)
    {
        return "{\"format\": \"disputedesk-release\", \"version\": 1, \"release\": \"" + version
            + "\", \"files\": [{\"name\": \"disputedesk-" + version + ".run\", \"sha256\": \"" + QByteArray(64, 'a')
            + "\"}]}";
    }
    bool start()
    {
        m_driver->prepare = [this](Desk &desk) {
            desk.offerUpdates(
                makeReleaseSource(m_server->url(u"/release.json"_s), QUrl(u"https://disputedesk.example/get"_s)));
        };
        return m_driver->start();
    }
    bool openSettings()
    {
        auto *action = m_driver->desk().window().findChild<QAction *>(u"actionSettings"_s);
        action->trigger();
        return m_driver->find(u"settingsDialog"_s) != nullptr;
    }
    /// As a person ticks it and saves.
    bool allow()
    {
        if (!openSettings())
            return false;
        auto *box = m_driver->find<QCheckBox>(u"settingsUpdates"_s);
        if (!box || box->isChecked())
            return false;
        box->setChecked(true);
        return m_driver->click(u"settingsSave"_s);
    }
    static void shoot(QWidget *widget, const QString &name)
    {
        const QString folder = qEnvironmentVariable("DISPUTEDESK_SHOTS"); // for eyes
        if (!widget || folder.isEmpty())
            return;
        QTest::qWait(200);
        widget->grab().save(folder + u'/' + name + u".png"_s);
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<FaultServer>(FaultServer::Speaks::Http);
        m_server->answer = FaultServer::json(200, announced("99.1.2"));
        m_driver = std::make_unique<DeskDriver>(30, qEnvironmentVariable("DISPUTEDESK_THEME", u"light"_s).toLatin1());
        m_opened.clear();
        QDesktopServices::setUrlHandler(u"https"_s, this, "opened");
    }
    void cleanup()
    {
        QDesktopServices::unsetUrlHandler(u"https"_s);
        m_driver.reset();
        m_server.reset();
    }

    /// Over a start, a save of the settings and another start: nobody allowed it, nobody was asked.
    void nobodyIsAskedBeforeItIsAllowed()
    {
        QVERIFY(start());
        QVERIFY(openSettings());
        auto *note = m_driver->find<QLabel>(u"settingsUpdatesNote"_s);
        QVERIFY(note);
        QVERIFY2(note->text().contains(u"127.0.0.1"_s) && note->text().contains(u"nothing else"_s),
            qPrintable(note->text()));
        QVERIFY(!m_driver->find<QCheckBox>(u"settingsUpdates"_s)->isChecked());
        QVERIFY(m_driver->click(u"settingsSave"_s));
        m_driver->stop();
        QVERIFY(start());
        QCOMPARE(m_server->connections, 0);
        QVERIFY(allow()); // the counter counts
        QTRY_COMPARE_WITH_TIMEOUT(m_server->connections, 1, 30'000);
    }

    void aNewerVersionIsToldAndNothingElse()
    {
        QVERIFY(start());
        QVERIFY(allow());
        QVERIFY(m_driver->waitForText(u"noticeBar"_s, u"Version 99.1.2 of this program is there"_s));
        QCOMPARE(m_server->requests.size(), 1);
        Q_EMIT m_driver->desk().window().noticeActed(u"update"_s);
        auto *dialog = m_driver->find<QDialog>(u"updateDialog"_s);
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QPlainTextEdit *>(u"updateSums"_s)->toPlainText(),
            QString(64, u'a') + u"  disputedesk-99.1.2.run"_s);
        QVERIFY(m_driver->textOf(dialog).contains(u"https://disputedesk.example/get"_s));
        const auto *const sums = dialog->findChild<QPlainTextEdit *>(u"updateSums"_s);
        QVERIFY(sums->height() <= 5 * QFontMetrics(sums->font()).lineSpacing()); // two lines, and what is round them
        QCOMPARE(sums->verticalScrollBar()->maximum(), 0);
        const QSize least = dialog->minimumSizeHint().expandedTo(dialog->minimumSize());
        QVERIFY(least.width() <= 720 && least.height() <= 430);
        shoot(dialog, u"update"_s);
        QVERIFY(m_opened.isEmpty());
        QVERIFY(m_driver->click(u"updateOpen"_s));
        QCOMPARE(m_opened, QList{QUrl(u"https://disputedesk.example/get"_s)});
        const QStringList problems = dialogProblems(*dialog); // ends with Escape
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        QVERIFY(openSettings());
        QVERIFY(m_driver->waitForText(u"settingsDialog"_s, u"version 99.1.2 is there"_s));
        shoot(m_driver->find(u"settingsUpdates"_s)->parentWidget(), u"update-settings"_s);
        m_driver->find<QDialog>(u"settingsDialog"_s)->reject();
        m_driver->stop(); // the next start asks nobody: a week has not passed
        QVERIFY(start());
        QCOMPARE(m_server->requests.size(), 1);
    }

    /// What fails is no business of the window's; the settings say it.
    void aFailureStandsInTheSettingsAlone()
    {
        m_server->answer = FaultServer::json(302, "", "Location: https://evil.example/\r\n");
        QVERIFY(start());
        QVERIFY(allow());
        QTRY_COMPARE_WITH_TIMEOUT(m_server->requests.size(), 1, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(
            openSettings() &&
                [this] {
                    auto *state = m_driver->find<QLabel>(u"settingsUpdatesState"_s);
                    const bool said = state && state->text().contains(u"was not about versions"_s);
                    m_driver->find<QDialog>(u"settingsDialog"_s)->reject();
                    return said;
                }(),
            30'000);
        auto *bar = m_driver->desk().window().findChild<QWidget *>(u"noticeBar"_s);
        QVERIFY(!bar->isVisible() || !m_driver->textOf(bar).contains(u"ersion"_s));
        QVERIFY(!m_driver->isShown(u"messageBox"_s));
        QVERIFY(m_opened.isEmpty());
    }

    /// A build that may not ask has no such setting.
    void withoutASourceThereIsNothing()
    {
        QVERIFY(m_driver->start());
        QVERIFY(openSettings());
        QVERIFY(!m_driver->isShown(u"settingsUpdates"_s));
    }

public Q_SLOTS:
    void opened(const QUrl &url) { m_opened.append(url); }
};

QTEST_MAIN(TestDeskUpdates)
#include "tst_deskupdates.moc"
