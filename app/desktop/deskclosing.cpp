// Closing the window: what was typed last is on the disk first, and nothing that is under way ends unsaid.
#include "app/desktop/caseflow.h"
#include "app/desktop/compareflow.h"
#include "app/desktop/desk.h"
#include "app/desktop/exportflow.h"
#include "app/desktop/lockflow.h"
#include "app/desktop/replyflow.h"
#include "app/desktop/settleflow.h"
#include "app/desktop/triageflow.h"
#include "app/desktop/viewflow.h"
#include "models/domain/displaytext.h"
#include "ui/panes/detailpane.h"
#include "ui/window/mainwindow.h"

#include <QGuiApplication>

#include <optional>
#include <utility>

namespace disputedesk {

void Desk::wireClosing()
{
    connect(m_window.get(), &MainWindow::closeRequested, this, [this](bool *accept) {
        *accept = mayClose();
        if (!*accept)
            return;
        saveWindow();
        for (const Account &account : m_demo ? m_demo->accounts() : QList<Account>()) { // leaves nothing behind
            m_sync.end(account.id, true);
            m_drafts.forget(account.id);
            m_triage->book().forget(account.id);
        }
        QCoreApplication::quit();
    });
    const auto closeNow = [this] {
        if (!isSaving() && std::exchange(m_closeWhenSaved, false))
            m_window->close();
    };
    connect(&m_drafts, &DraftBook::settled, this, closeNow);
    connect(&m_triage->book(), &TriageBook::settled, this, closeNow);
    connect(m_replies, &ReplyFlow::settled, this, closeNow);
    connect(&m_minute, &QTimer::timeout, m_triage, [this] {
        m_triage->book().saveAgain();
        m_replies->saveAgain();
        m_views->saveAgain();
    });
    connect(&m_drafts, &DraftBook::fileRefused, this, [this] { m_closeWhenSaved = false; }); // that is read first
    // The system shuts down: it may not wait for a window to close.
    connect(qApp, &QGuiApplication::commitDataRequest, this, &Desk::flushTyped);
    // What was begun and can be finished no more holds nobody back.
    connect(m_accounts, &AccountFlow::accountRemoved, this, [this](const QUuid &account) {
        m_compare->forget(account);
        m_settle->forget(account);
        m_replies->forget(account);
    });
    connect(&m_sync, &SyncDesk::writesReady, m_settle,
        [this](WriteDesk *writes) { connect(writes, &WriteDesk::resolved, m_settle, &SettleFlow::resolved); });
    // What the disk refuses from here on was not told of yet.
    const auto forgetTold = [this] { m_toldUnsaved = false; };
    connect(&m_drafts, &DraftBook::saveFailed, this, forgetTold);
    connect(&m_triage->book(), &TriageBook::failed, this, forgetTold);
    connect(m_replies, &ReplyFlow::problemChanged, this, forgetTold);
    connect(m_views.get(), &ViewFlow::saveFailed, this, forgetTold);
}

void Desk::flushTyped()
{
    m_detail->flushDraft();
    m_detail->flushNotes();
    m_replies->flush();
}

bool Desk::isSaving() const { return m_drafts.isSaving() || m_triage->book().isSaving() || m_replies->isSaving(); }

void Desk::sayItStays(const QString &title, const QString &text)
{
    if (m_lock->desk().isLocked()) // a box would come with the other windows, behind the lock
        return m_lock->say(tr("%1. Unlock first, then close the window again.").arg(title));
    tell(title, text);
}

bool Desk::mayClose()
{
    flushTyped();
    const bool seen = !m_lock->desk().isLocked(); // who is told sees what it is about, and may choose to lose it
    if (m_sync.isSending()) {
        sayItStays(tr("A write is on its way"),
            tr("Wait until its outcome is known, then close the window. It takes a minute at most."));
        return false;
    }
    for (const auto &told : {m_exports->inTheWay(), m_cases->inTheWay()})
        if (told) {
            sayItStays(told->first, told->second);
            return false;
        }
    if (isSaving()) { // whether the last words are safe is known in a moment
        m_closeWhenSaved = true;
        return false;
    }
    // Begun in a dialog and put nowhere yet. Who was told of it may close; what is written after that is told again.
    QStringList untold = m_compare->unfinished() + m_settle->unfinished() + m_replies->unfinished();
    untold.removeIf([this](const QString &text) { return text.isEmpty() || m_toldUnfinished.contains(text); });
    if (!untold.isEmpty()) {
        if (seen)
            m_toldUnfinished += untold;
        sayItStays(tr("Something you wrote is in no draft yet"),
            tr("A comparison, a cover letter or a note on an unclear write was begun and not finished. It begins: "
               "“%1”. Open it again to finish it; close the window again to quit without it.")
                .arg(visibleText(untold.constFirst().simplified().left(80))));
        return false;
    }
    QStringList unsaved;
    if (m_drafts.hasUnsaved())
        unsaved.append(tr("A draft is not saved"));
    if (m_triage->book().hasUnsaved())
        unsaved.append(tr("Tags or notes are not saved"));
    if (m_replies->hasUnsaved())
        unsaved.append(tr("A canned reply is not saved"));
    m_views->saveAgain(); // answers at once
    if (m_views->hasUnsaved())
        unsaved.append(tr("A view is not saved"));
    if (unsaved.isEmpty() || m_toldUnsaved)
        return true;
    m_toldUnsaved = seen;
    for (const QString &what : std::as_const(unsaved))
        sayItStays(what,
            tr("It could not be written to disk and would be lost. Copy it elsewhere or make room and type on; "
               "close the window again to quit without it."));
    return false;
}

void Desk::saveWindow()
{
    m_settings.set(Settings::WindowGeometry, m_window->saveGeometry());
    m_settings.set(Settings::SplitterState, m_window->saveSplitters());
    m_settings.set(Settings::ListState, m_views->listState());
    if (!m_settings.sync())
        qWarning("settings could not be saved to %s", qPrintable(m_folders.settingsFile()));
}

} // namespace disputedesk
