#include "ui/window/windowactions.h"

#include "ui/theme/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace disputedesk {

WindowActions::WindowActions(const Theme &theme, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
{
    addAccount =
        make("actionAddAccount", tr("Add account…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), u"plus"_s);
    settings = make("actionSettings", tr("Settings…"),
        QKeySequence(QKeySequence::Preferences).isEmpty() ? QKeySequence(Qt::CTRL | Qt::Key_Comma) // Linux, Windows
                                                          : QKeySequence(QKeySequence::Preferences));
    settings->setMenuRole(QAction::PreferencesRole);
    exportSettings = make("actionExportSettings", tr("Export settings…"));
    importSettings = make("actionImportSettings", tr("Import settings…"));
    refreshAll = make("actionRefreshAll", tr("Read everything again"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    cancelSync = make("actionCancelSync", tr("Stop reading"), {}, u"cancel"_s);
    lock = make("actionLock", tr("Lock"), QKeySequence(Qt::CTRL | Qt::Key_L));
    quit = make("actionQuit", tr("Quit"), QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);
    copyCharge = make("actionCopyCharge", tr("Copy charge ID"));
    toggleSidebar = make("actionToggleSidebar", tr("Sidebar"), QKeySequence(Qt::Key_F8));
    toggleSidebar->setCheckable(true);
    toggleSidebar->setChecked(true);
    toggleDetail = make("actionToggleDetail", tr("Detail pane"), QKeySequence(Qt::Key_F9));
    toggleDetail->setCheckable(true);
    toggleDetail->setChecked(true);
    detailBelow = make("actionDetailBelow", tr("Detail pane below the list"));
    detailBelow->setCheckable(true);
    showActivity =
        make("actionShowActivity", tr("Activity of all disputes"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
    showOutbox = make("actionShowOutbox", tr("Outbox"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_U));
    showInsights = make("actionShowInsights", tr("Insights"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G));
    showList = make("actionShowList", tr("Disputes"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
    // The acts on a dispute have no shortcut but the harmless first: a slip of the hand must not even open a dialog.
    respond = make("actionRespond", tr("Review and send response…"), QKeySequence(Qt::CTRL | Qt::Key_Return));
    concede = make("actionConcede", tr("Accept loss…"));
    finaliseWon = make("actionFinaliseWon", tr("Record outcome: won…"));
    finaliseLost = make("actionFinaliseLost", tr("Record outcome: lost…"));
    addFile = make("actionAddFile", tr("Add documents…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), u"plus"_s);
    editDeadline = make("actionEditDeadline", tr("Set deadline…"));
    keepOffline = make("actionKeepOffline", tr("Keep documents offline…"), {}, u"download"_s);
    discardDraft = make("actionDiscardDraft", tr("Discard draft"), {}, u"trash"_s);
    undoDiscard = make("actionUndoDiscard", tr("Bring the draft before back"), {}, u"undo"_s);
    openCaseFile = make("actionOpenCaseFile", tr("Open case file…"), QKeySequence::Open, u"open"_s);
    exportDisputes = make("actionExport", tr("Export…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), u"download"_s);
    copyJson = make("actionCopyJson", tr("Copy as JSON"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J));
    saveCaseFile = make("actionSaveCaseFile", tr("Save case file as PDF…"), {}, u"pdf"_s);
    printCaseFile = make("actionPrintCaseFile", tr("Print case file…"), QKeySequence::Print);
    makePacket = make("actionMakePacket", tr("Put files together into one PDF…"), {}, u"file"_s);
    palette = make("actionPalette", tr("All commands…"), QKeySequence(Qt::CTRL | Qt::Key_K), u"search"_s);
    help = make("actionHelp", tr("Help on this screen"), QKeySequence(Qt::SHIFT | Qt::Key_F1), u"help"_s);
    shortcuts = make("actionShortcuts", tr("Keyboard shortcuts"), QKeySequence(Qt::Key_F1));
    checkLedger = make("actionCheckLedger", tr("Check the record of what was sent…"));
    about = make("actionAbout", tr("About Disputedesk"));
    about->setMenuRole(QAction::AboutRole);

    themes = new QActionGroup(this);
    const std::pair<QString, ThemeChoice> choices[] = {{tr("As the system"), ThemeChoice::System},
        {tr("Light"), ThemeChoice::Light}, {tr("Dark"), ThemeChoice::Dark},
        {tr("High contrast"), ThemeChoice::HighContrast}};
    for (const auto &[text, choice] : choices) {
        QAction *const action = themes->addAction(text);
        action->setObjectName(u"actionTheme%1"_s.arg(int(choice)));
        action->setCheckable(true);
        action->setData(int(choice));
    }
}

QAction *WindowActions::make(const char *name, const QString &text, const QKeySequence &key, const QString &icon)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(key);
    action->setAutoRepeat(false); // a held key is one wish
    if (!icon.isEmpty())
        action->setIcon(m_theme.icon(icon));
    return action;
}

void WindowActions::fill(QMenuBar &bar, const ListActions &list)
{
    QMenu *const file = bar.addMenu(tr("&File"));
    file->addAction(addAccount);
    QMenu *const account = file->addMenu(tr("Chosen account"));
    account->addActions(list.account);
    file->addActions({settings, exportSettings, importSettings});
    file->addSeparator();
    file->addActions({list.refresh, refreshAll, cancelSync});
    file->addSeparator();
    file->addActions({openCaseFile, exportDisputes, saveCaseFile, printCaseFile});
    file->addSeparator();
    file->addActions({lock, quit});

    QMenu *const edit = bar.addMenu(tr("&Edit"));
    edit->addActions({list.search, list.copy, list.copyIds, copyCharge, copyJson});
    edit->addSeparator();
    edit->addActions({discardDraft, undoDiscard});

    QMenu *const view = bar.addMenu(tr("&View"));
    view->addActions({showList, showOutbox, showInsights, showActivity});
    view->addSeparator();
    view->addActions(list.tabs);
    view->addSeparator();
    view->addAction(list.saveView);
    QMenu *const savedView = view->addMenu(tr("Chosen view"));
    savedView->addActions(list.view);
    view->addSeparator();
    view->addActions({toggleSidebar, toggleDetail, detailBelow});
    view->addSeparator();
    QMenu *const theme = view->addMenu(tr("Theme"));
    theme->addActions(themes->actions());

    QMenu *const dispute = bar.addMenu(tr("&Dispute"));
    dispute->addActions({list.open, respond, addFile, makePacket, editDeadline, keepOffline});
    dispute->addSeparator();
    dispute->addActions({concede, finaliseWon, finaliseLost});

    QMenu *const helpMenu = bar.addMenu(tr("&Help"));
    helpMenu->addActions({help, palette, shortcuts, checkLedger, about});

    const QList<QMenu *> menus{file, account, edit, view, savedView, theme, dispute, helpMenu};
    const char *const names[] = {
        "menuFile", "menuAccount", "menuEdit", "menuView", "menuSavedView", "menuTheme", "menuDispute", "menuHelp"};
    for (qsizetype i = 0; i < menus.size(); ++i)
        menus.at(i)->setObjectName(QString::fromLatin1(names[i]));
}

} // namespace disputedesk
