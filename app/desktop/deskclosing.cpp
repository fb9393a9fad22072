// Closing the window: what was typed last is on the disk first, and nothing that is under way ends unsaid.
#include "app/desktop/caseflow.h"
#include "app/desktop/desk.h"
#include "app/desktop/exportflow.h"
#include "app/desktop/replyflow.h"
#include "app/desktop/triageflow.h"
#include "app/desktop/viewflow.h"
#include "ui/panes/detailpane.h"
#include "ui/window/mainwindow.h"

#include <QGuiApplication>

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

bool Desk::mayClose()
{
    flushTyped();
    if (m_sync.isSending()) {
        tell(tr("A write is on its way"),
            tr("Wait until its outcome is known, then close the window. It takes a minute at most."));
        return false;
    }
    if (m_exports->isInTheWay() || m_cases->isInTheWay())
        return false;
    if (isSaving()) { // whether the last words are safe is known in a moment
        m_closeWhenSaved = true;
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
    if (unsaved.isEmpty() || std::exchange(m_toldUnsaved, true))
        return true;
    for (const QString &what : std::as_const(unsaved))
        tell(what,
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
