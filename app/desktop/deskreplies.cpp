// Canned replies and the cover letter, in the menus and in the detail pane.
#include "app/desktop/desk.h"
#include "app/desktop/replyflow.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace disputedesk {

void Desk::wireReplies()
{
    m_replies = new ReplyFlow(m_storeThread, m_folders.root(), *m_detail, m_theme, m_clock, m_window.get());
    m_replies->setLanguage(m_language.key());
    auto *const menu = m_window->findChild<QMenu *>(u"menuDispute"_s);
    const auto add = [this, menu](const QString &name, const QString &text, const QString &icon) {
        auto *action = new QAction(m_theme.icon(icon), text, m_window.get());
        action->setObjectName(name);
        action->setAutoRepeat(false);
        menu->addAction(action);
        return action;
    };
    menu->addSeparator();
    QAction *const insert = add(u"actionInsertReply"_s, tr("Insert a canned reply…"), u"copy"_s);
    insert->setShortcut(replySearchKey());
    QAction *const letter = add(u"actionCoverLetter"_s, tr("Cover letter…"), u"file"_s);
    QAction *const edit = add(u"actionEditReplies"_s, tr("Edit canned replies…"), u"pencil"_s);
    connect(insert, &QAction::triggered, m_replies, &ReplyFlow::search);
    connect(letter, &QAction::triggered, m_replies, &ReplyFlow::writeCoverLetter);
    connect(edit, &QAction::triggered, m_replies, &ReplyFlow::editReplies);
    connect(m_replies, &ReplyFlow::stopped, this, &Desk::tell);
    connect(m_replies, &ReplyFlow::problemChanged, this, [this](const QString &problem) {
        if (problem.isEmpty())
            m_window->clearNotice(u"replies"_s);
        else
            m_window->setNotice(u"replies"_s, problem, tr("Close"));
    });
    m_replies->load();
}

} // namespace disputedesk
