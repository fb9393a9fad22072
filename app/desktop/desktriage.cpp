// Tags, notes and what else agents keep for themselves, in the composition root.
#include "app/desktop/desk.h"
#include "app/desktop/triageflow.h"
#include "ui/panes/detailpane.h"
#include "ui/panes/listpane.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace disputedesk {

void Desk::wireTriage()
{
    m_triage = new TriageFlow(m_storeThread, m_folders.root(),
        TriageFlow::Parts{m_index, *m_list, *m_detail, m_theme, m_clock}, m_window.get());
    auto *const menu = m_window->findChild<QMenu *>(u"menuDispute"_s);
    auto *edit = new QAction(m_theme.icon(u"bookmark"_s), tr("Tags and marks…"), m_window.get());
    edit->setObjectName(u"actionTriage"_s);
    edit->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
    edit->setAutoRepeat(false);
    menu->addSeparator();
    menu->addAction(edit);
    m_list->addMenuAction(edit);
    connect(edit, &QAction::triggered, m_triage, &TriageFlow::editSelected);
    connect(m_triage, &TriageFlow::stopped, this, &Desk::tell);
    connect(m_triage, &TriageFlow::searchWanted, this, &Desk::openQuery);
    connect(m_triage, &TriageFlow::problemChanged, this, [this](const QString &problem) {
        if (problem.isEmpty())
            m_window->clearNotice(u"triagefile"_s);
        else
            m_window->setNotice(u"triagefile"_s, problem, tr("Close"));
    });
    connect(m_triage, &TriageFlow::undoOffered, this, [this](const QString &text) {
        if (text.isEmpty())
            m_window->clearNotice(u"triage"_s);
        else
            m_window->setOffer(u"triage"_s, text, tr("Undo"));
    });
    connect(m_window.get(), &MainWindow::noticeActed, m_triage, [this](const QString &key) {
        if (key == "triage"_L1)
            m_triage->undo();
    });
    connect(&m_detailDesk, &DetailDesk::viewReady, m_triage, &TriageFlow::show);
    connect(m_detail, &DetailPane::relatedRequested, this, [this](const QUuid &account, const QString &id) {
        m_detail->flushDraft();
        m_list->showDispute({account, id});
        m_detailDesk.open(account, id);
    });
    connect(m_accounts, &AccountFlow::accountRemoved, this, [this](const QUuid &id) { m_triage->book().forget(id); });
    connect(&m_detailDesk, &DetailDesk::closed, m_triage, [this] { m_triage->show({}); });
    m_triage->load();
}

} // namespace disputedesk
