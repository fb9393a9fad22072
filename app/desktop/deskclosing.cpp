// What has to be settled before the window closes: nothing that was typed is lost without a word.
#include "app/desktop/desk.h"
#include "app/desktop/triageflow.h"
#include "ui/panes/detailpane.h"
#include "ui/window/mainwindow.h"

#include <QApplication>

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
        QApplication::quit();
    });
    const auto answered = [this] {
        m_toldUnsavedDrafts = m_toldUnsavedDrafts && m_drafts.hasUnsaved(); // asked anew when it fails anew
        m_toldUnsavedNotes = m_toldUnsavedNotes && m_triage->book().hasUnsaved();
        if (!m_drafts.isSaving() && !m_triage->book().isSaving() && std::exchange(m_closeWhenSaved, false))
            m_window->close();
    };
    connect(&m_drafts, &DraftBook::settled, this, answered);
    connect(&m_triage->book(), &TriageBook::settled, this, answered);
    connect(&m_minute, &QTimer::timeout, &m_triage->book(), &TriageBook::saveAgain);
}

bool Desk::mayClose()
{
    m_detail->flushDraft();
    if (m_sync.isSending()) {
        tell(tr("A write is on its way"),
            tr("Wait until its outcome is known, then close the window. It takes a minute at most."));
        return false;
    }
    if (m_drafts.isSaving() || m_triage->book().isSaving()) { // whether the last words are safe is known in a moment
        m_closeWhenSaved = true;
        return false;
    }
    bool mayClose = true;
    if (m_drafts.hasUnsaved() && !std::exchange(m_toldUnsavedDrafts, true)) {
        mayClose = false;
        tell(tr("A draft is not saved"),
            tr("It could not be written to disk and would be lost. Copy it elsewhere or make room and type on; "
               "close the window again to quit without it."));
    }
    if (m_triage->book().hasUnsaved() && !std::exchange(m_toldUnsavedNotes, true)) {
        mayClose = false;
        tell(tr("Tags or notes are not saved"),
            tr("They could not be written to disk and would be lost. Copy them elsewhere or make room; close the "
               "window again to quit without them."));
    }
    return mayClose;
}

} // namespace disputedesk
