#include "tests/support/deskdriver.h"
#include "tests/support/heard.h"
#include "tests/support/pseudolanguage.h"
#include "tests/support/windowwalk.h"
#include "ui/dialogs/lockwindow.h"
#include "ui/dialogs/updatedialog.h"
#include "ui/dialogs/workdialog.h"
#include "ui/panes/listpane.h"
#include "ui/window/mainwindow.h"

#include <QAccessible>
#include <QAction>
#include <QCoreApplication>
#include <QFile>
#include <QInputDialog>
#include <QLineEdit>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// The windows that no action of the main window opens, as a screen reader, a keyboard and a small screen meet them:
/// the lock, work that goes on, a newer version, the name of a folder, a column of metadata.
class TestDeskOtherWindows : public QObject {
    Q_OBJECT

    QStringList m_found;
    bool m_isLonger = false; ///< in the language that is half as long again: it is promised whole, not small

    void look(QWidget &window, const QString &state)
    {
        QStringList found = windowProblems(window);
        if (!m_isLonger)
            found += tooLarge(window);
        for (const QString &problem : std::as_const(found))
            m_found.append(state + u": "_s + problem);
    }
    void lookAndClose(QDialog *dialog, const QString &name)
    {
        if (!dialog)
            return m_found.append(name + u" did not open"_s);
        if (!m_isLonger)
            m_found += tooLarge(*dialog);
        m_found += openDialogProblems(*dialog);
    }
    /// Two folders of the person's own: the name of one is taken for the other.
    static bool writeFolders(const QString &folder)
    {
        QFile file(folder + "/replies.json"_L1);
        const auto reply = [](const QByteArray &last, const QByteArray &in) -> QByteArray {
            return "{\"id\":\"7d2f4f0c-1111-4a2b-8c3d-0123456789a" + last + "\",\"folder\":\"" + in
                + "\",\"name\":\"Of " + in + "\",\"texts\":{\"en\":\"It was signed for.\"}}";
        };
        const QByteArray bytes = "{\"format\":\"disputedesk-replies\",\"version\":1,\"replies\":["
            + reply("b", "Parcels") + ',' + reply("c", "Refunds") + "]}";
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }

    void aNewerVersion(DeskDriver &driver)
    {
        const UpdateOffer offer{u"99.1.2"_s, u"1.0.0"_s, QUrl(u"https://disputedesk.example/get"_s),
            {QString(64, u'a') + u"  disputedesk-99.1.2.run"_s}};
        auto *const dialog = new UpdateDialog(offer, driver.desk().theme(), &driver.desk().window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
        lookAndClose(dialog, u"updateDialog"_s);
    }
    /// Shorter work is over before its dialog comes: one that stands still.
    void workThatGoesOn(DeskDriver &driver)
    {
        auto *const work = new WorkDialog(QCoreApplication::translate("disputedesk::ExportFlow", "Exporting disputes"),
            driver.desk().theme(), &driver.desk().window());
        connect(work, &WorkDialog::cancelRequested, work, &QObject::deleteLater); // as those who do the work
        work->show();
        look(*work, u"nobody knows how much"_s);
        work->setProgress(412'700, 1'000'000);
        lookAndClose(work, u"workDialog"_s);
    }
    void theNameOfAFolder(DeskDriver &driver)
    {
        auto *const edit = driver.desk().window().findChild<QAction *>(u"actionEditReplies"_s);
        if (!edit || !QTest::qWaitFor([edit] { return edit->isEnabled(); }, 20'000))
            return m_found.append(u"no replies"_s);
        edit->trigger();
        auto *const tree = driver.find<QTreeView>(u"repliesTree"_s);
        const auto isThere = [tree] { return tree->model()->index(0, 0).data().toString() == u"Parcels"_s; };
        if (!tree || !QTest::qWaitFor(isThere, 30'000))
            return m_found.append(u"no folder"_s);
        tree->setCurrentIndex(tree->model()->index(0, 0));
        (void)driver.click(u"repliesRenameFolder"_s);
        auto *const dialog = driver.find<QInputDialog>(u"folderNameDialog"_s);
        auto *const line = dialog ? dialog->findChild<QLineEdit *>() : nullptr;
        if (!line)
            return m_found.append(u"folderNameDialog did not open"_s);
        look(*dialog, u"as it is"_s);
        {
            const Heard heard;
            line->setText(u"Refunds"_s);
            if (heard.times(QCoreApplication::translate(
                    "disputedesk::RepliesDialog", "There is a folder of that name. Choose another."))
                != 1)
                m_found.append(u"nobody is told that the name is taken"_s);
        }
        look(*dialog, u"taken"_s);
        line->setText(u"Letters"_s);
        lookAndClose(dialog, u"folderNameDialog"_s);
        if (auto *const replies = driver.find<QDialog>(u"repliesDialog"_s))
            replies->reject();
    }
    /// The menu that has it is made when it opens.
    void aColumnOfMetadata(DeskDriver &driver)
    {
        Q_EMIT driver.desk().list().metadataColumnWanted();
        auto *const dialog = driver.find<QDialog>(u"metaColumnDialog"_s);
        auto *const line = dialog ? dialog->findChild<QLineEdit *>(u"metaColumnKey"_s) : nullptr;
        if (!line)
            return m_found.append(u"metaColumnDialog did not open"_s);
        look(*dialog, u"as it is"_s);
        line->setText(QString(101, u'k'));
        look(*dialog, u"too long"_s);
        line->clear();
        lookAndClose(dialog, u"metaColumnDialog"_s);
    }
    /// Whatever opens it, before and after a try that failed, in the smallest window.
    void theLock(DeskDriver &driver)
    {
        using Asks = LockWindow::Asks;
        const QString refused =
            QCoreApplication::translate("disputedesk::LockFlow", "This is not the secret key of one of your accounts.");
        for (const Asks asks : {Asks::Nothing, Asks::Key, Asks::Passphrase}) {
            const QString state = u"asks %1"_s.arg(int(asks));
            LockWindow screen(driver.desk().theme());
            screen.resize(720, 430);
            screen.setAsks(asks);
            screen.show();
            screen.activateWindow(); // as the program does, which hides the others
            look(screen, state);
            screen.setProblem(refused);
            look(screen, state + u", refused"_s);
            for (const QString &name : {u"lockKey"_s, u"lockUnlock"_s}) // for who comes to it later than it was said
                if (screen.findChild<QWidget *>(name)->accessibleDescription() != refused)
                    m_found.append(name + u" does not say why it stays locked"_s);
            screen.hide();
        }
    }
    /// As the program shows it.
    void theLockOfTheDesk(DeskDriver &driver)
    {
        driver.desk().window().actions().lock->trigger();
        auto *const screen = driver.find(u"lockWindow"_s);
        if (!screen)
            return m_found.append(u"lockWindow did not come"_s);
        screen->resize(720, 430);
        look(*screen, u"locked"_s);
        auto *const key = driver.find<QLineEdit>(u"lockKey"_s);
        if (!key)
            return m_found.append(u"no lockKey"_s);
        key->setText(sandbox::Sandbox::testKey(driver.api()));
        const auto isOpen = [&driver] { return driver.desk().window().isVisible(); };
        if (!driver.click(u"lockUnlock"_s) || !QTest::qWaitFor(isOpen, 30'000))
            m_found.append(u"it stays locked"_s);
    }

private Q_SLOTS:
    void initTestCase() { QAccessible::setActive(true); }

    void inEveryLanguage_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "th", "ja", "zh_CN", "longer"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void inEveryLanguage()
    {
        QFETCH(QString, language);
        m_found.clear();
        m_isLonger = language == "longer"_L1;
        const std::unique_ptr<PseudoLanguage> longer = m_isLonger ? std::make_unique<PseudoLanguage>() : nullptr;
        DeskDriver driver(30);
        if (!m_isLonger)
            driver.setLanguage(language);
        QVERIFY(writeFolders(driver.folder()));
        QVERIFY(driver.start());
        aNewerVersion(driver);
        workThatGoesOn(driver);
        theNameOfAFolder(driver);
        aColumnOfMetadata(driver);
        theLock(driver);
        theLockOfTheDesk(driver);
        QVERIFY2(m_found.isEmpty(), qPrintable(u'\n' + m_found.join(u'\n')));
    }
};

QTEST_MAIN(TestDeskOtherWindows)
#include "tst_deskotherwindows.moc"
