#include "tests/support/dialogways.h"

#include "tests/support/casesample.h"
#include "tests/support/deskdriver.h"
#include "tests/support/housesample.h"
#include "ui/panes/sidebar.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QDialog>

using namespace Qt::StringLiterals;

namespace disputedesk::test {

QList<DialogWay> dialogWays()
{
    return {{u"settingsDialog"_s, u"actionSettings"_s}, {u"shortcutsDialog"_s, u"actionShortcuts"_s},
        {u"aboutDialog"_s, u"actionAbout"_s}, {u"ledgerDialog"_s, u"actionCheckLedger"_s},
        {u"helpDialog"_s, u"actionHelp"_s}, {u"commandPalette"_s, u"actionPalette"_s},
        {u"accountDialog"_s, u"actionAddAccount"_s, u"advancedToggle"_s},
        {u"accountDialog"_s, u"replaceKey"_s, u"advancedToggle"_s}, {u"deadlineDialog"_s, u"actionEditDeadline"_s},
        {u"offlineDialog"_s, u"actionKeepOffline"_s}, {u"confirmDialog"_s, u"actionConcede"_s},
        {u"exportDialog"_s, u"actionExport"_s}, {u"packetDialog"_s, u"actionMakePacket"_s},
        {u"repliesDialog"_s, u"actionEditReplies"_s}, {u"replyPicker"_s, u"actionInsertReply"_s},
        {u"coverLetterDialog"_s, u"actionCoverLetter"_s}, {u"triageDialog"_s, u"actionTriage"_s},
        {u"viewNameDialog"_s, u"saveView"_s}, {u"storageDialog"_s, u"accountStorage"_s},
        {u"renameDialog"_s, u"renameAccount"_s}, {u"importDialog"_s, u"actionImportSettings"_s},
        {u"openedCaseDialog"_s, u"actionOpenCaseFile"_s}, {u"emptyAccountBox"_s, u"emptyAccount"_s},
        {u"removeAccountBox"_s, u"removeAccount"_s}};
}

QDialog *openDialog(DeskDriver &driver, const DialogWay &way)
{
    MainWindow &window = driver.desk().window();
    QTest::qWait(50); // what the dialog before it left to be done
    if (auto *sidebar = driver.find<Sidebar>(u"sidebar"_s)) // some act on the account that is chosen
        sidebar->showScope(driver.account().mode, driver.account().id);
    auto *action = window.findChild<QAction *>(way.action);
    if (!action || !QTest::qWaitFor([action] { return action->isEnabled(); }, 20'000))
        return nullptr;
    action->trigger();
    if (way.dialog == "importDialog"_L1)
        chooseImport(driver);
    else if (way.dialog == "openedCaseDialog"_L1)
        chooseCase(driver);
    auto *dialog = driver.find<QDialog>(way.dialog);
    if (dialog && !way.unfold.isEmpty())
        if (auto *more = driver.find<QAbstractButton>(way.unfold);
            !more || !(more->isChecked() || driver.click(way.unfold)))
            return nullptr;
    QTest::qWait(50); // the window system's word of it
    return dialog;
}

} // namespace disputedesk::test
