#include "tests/support/deskwalk.h"

#include "models/items/sidebarmodel.h"
#include "tests/support/casesample.h"
#include "tests/support/housesample.h"
#include "ui/panes/detailpane.h"
#include "ui/panes/listpane.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QDialog>
#include <QListView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace disputedesk::test {

namespace {
bool hasDialog(DeskDriver &driver)
{
    const QList<QDialog *> dialogs = driver.desk().window().findChildren<QDialog *>();
    return std::any_of(dialogs.cbegin(), dialogs.cend(), [](const QDialog *dialog) { return dialog->isVisible(); });
}

/// Opens a dialog by `open`, shows it, closes it; false when it does not open.
bool show(DeskDriver &driver, const OnScreen &look, const QString &name, const std::function<bool()> &open)
{
    const bool there = open() && QTest::qWaitFor([&driver] { return hasDialog(driver); }, 10'000);
    QTest::qWait(100);
    if (there)
        look(name);
    closeDialogs(driver);
    return there;
}

QStringList showEach(
    DeskDriver &driver, const OnScreen &look, std::initializer_list<std::pair<const char *, const char *>> acts)
{
    QStringList missing;
    for (const auto &[action, name] : acts)
        if (!show(driver, look, QString::fromLatin1(name), [&driver, act = action] { return trigger(driver, act); }))
            missing.append(QString::fromLatin1(name));
    return missing;
}

/// The account's own row in the sidebar, without which its acts are off.
void chooseAccount(DeskDriver &driver, bool one)
{
    auto *const side = driver.desk().window().findChild<QListView *>(u"sidebarView"_s);
    const auto wanted = one ? SidebarModel::Entry::OneAccount : SidebarModel::Entry::AllOfMode;
    for (int row = 0; side && row < side->model()->rowCount(); ++row)
        if (const QModelIndex index = side->model()->index(row, 0);
            index.data(SidebarModel::EntryRole).toInt() == int(wanted))
            side->setCurrentIndex(index);
    QTest::qWait(100);
}
} // namespace

bool trigger(DeskDriver &driver, const char *name)
{
    auto *const action = driver.desk().window().findChild<QAction *>(QString::fromLatin1(name));
    if (!action || !QTest::qWaitFor([action] { return action->isEnabled(); }, 10'000))
        return false;
    action->trigger();
    return true;
}

void closeDialogs(DeskDriver &driver)
{
    const QList<QDialog *> dialogs = driver.desk().window().findChildren<QDialog *>();
    for (QDialog *const dialog : dialogs)
        if (dialog->isVisible())
            dialog->reject();
    driver.desk().window().activateWindow(); // a window manager would
    (void)QTest::qWaitFor([&driver] { return driver.desk().window().isActiveWindow(); }, 2000);
    QTest::qWait(50);
}

void showDetail(DeskDriver &driver)
{
    driver.desk().window().setDetailShown(true);
    QTest::qWait(50);
}

void showList(DeskDriver &driver)
{
    driver.desk().window().actions().showList->trigger();
    if (!driver.desk().list().isVisible())
        driver.desk().window().setDetailShown(false);
    QTest::qWait(50);
}

QStringList walkAccountDialogs(DeskDriver &driver, const OnScreen &look)
{
    chooseAccount(driver, true);
    QStringList missing = showEach(driver, look,
        {{"accountStorage", "storage"}, {"renameAccount", "rename"}, {"emptyAccount", "emptycache"},
            {"removeAccount", "removeaccount"}});
    const auto newKey = [&driver](bool unfolded) { // it opens unfolded where the server is unusual, as here
        auto *const more = trigger(driver, "replaceKey") ? driver.find<QAbstractButton>(u"advancedToggle"_s) : nullptr;
        return more && (more->isChecked() == unfolded || driver.click(u"advancedToggle"_s));
    };
    if (!show(driver, look, u"newkey"_s, [&newKey] { return newKey(false); }))
        missing.append(u"newkey"_s);
    if (!show(driver, look, u"newkeyadvanced"_s, [&newKey] { return newKey(true); }))
        missing.append(u"newkeyadvanced"_s);
    chooseAccount(driver, false);
    return missing + showEach(driver, look, {{"actionKeepOffline", "keepoffline"}});
}

QStringList walkDisputeDialogs(DeskDriver &driver, const OnScreen &look)
{
    QStringList missing = showEach(driver, look, {{"actionEditDeadline", "deadline"}, {"saveView", "viewname"}});
    driver.desk().window().actions().showOutbox->trigger();
    QTest::qWait(200);
    if (!show(driver, look, u"drafttext"_s, [&driver] { return driver.click(u"outboxText"_s); }))
        missing.append(u"drafttext"_s);
    driver.desk().window().actions().showList->trigger();
    return missing;
}

QStringList walkProgramDialogs(DeskDriver &driver, const OnScreen &look)
{
    QStringList missing = showEach(driver, look,
        {{"actionSettings", "settings"}, {"actionShortcuts", "shortcuts"}, {"actionPalette", "palette"},
            {"actionAbout", "about"}, {"actionHelp", "help"}, {"actionAddAccount", "account"},
            {"actionExport", "export"}});
    const auto openImport = [&driver] {
        return trigger(driver, "actionImportSettings") && chooseImport(driver) && driver.find(u"importDialog"_s);
    };
    if (!show(driver, look, u"import"_s, openImport))
        missing.append(u"import"_s);
    const auto openCase = [&driver] {
        return trigger(driver, "actionOpenCaseFile") && chooseCase(driver) && driver.find(u"openedCaseDialog"_s);
    };
    if (!show(driver, look, u"casefileopened"_s, openCase))
        missing.append(u"casefileopened"_s);
    return missing;
}

QStringList walkWritingDialogs(DeskDriver &driver, const OnScreen &look)
{
    driver.desk().detail().setCurrentTab(DetailPane::Response);
    return showEach(driver, look,
        {{"actionInsertReply", "replypicker"}, {"actionEditReplies", "replies"}, {"actionCoverLetter", "coverletter"},
            {"actionMakePacket", "packet"}, {"actionTriage", "marksdialog"}});
}

} // namespace disputedesk::test
