#include "ui/dialogs/replymenu.h"

#include "models/domain/displaytext.h"

using namespace Qt::StringLiterals;

namespace disputedesk {

QString menuText(const QString &name)
{
    constexpr int kMost = 60;
    QString shown = visibleText(name);
    if (shown.size() > kMost)
        shown = shown.left(kMost - 1) + u'…';
    return shown.replace(u'&', u"&&"_s);
}

ReplyMenu::ReplyMenu(const ReplyModel &replies, const QKeySequence &searchKey, const Theme &theme, QWidget *parent)
    : QMenu(parent)
{
    setObjectName(u"replyMenu"_s);
    setAccessibleName(tr("Canned replies"));
    setAttribute(Qt::WA_DeleteOnClose);
    QAction *const search = addAction(theme.icon(u"search"_s), tr("Search replies…"));
    search->setObjectName(u"replyMenuSearch"_s);
    search->setShortcut(searchKey); // to read; the window's own action takes the key
    connect(search, &QAction::triggered, this, &ReplyMenu::searchRequested);
    addSeparator();
    bool shipped = false;
    for (int row = 0; row < replies.rowCount(); ++row) {
        const QModelIndex folder = replies.index(row, 0);
        const int count = replies.rowCount(folder);
        if (count == 0)
            continue;
        if (!std::exchange(shipped, folder.data(ReplyModel::ShippedRole).toBool()) && shipped && row > 0)
            addSeparator();
        const QString name = folder.data(ReplyModel::FolderRole).toString();
        QMenu *const into = name.isEmpty() ? this : addMenu(menuText(name));
        for (int at = 0; at < count; ++at) {
            const QModelIndex reply = replies.index(at, 0, folder);
            const QUuid id = reply.data(ReplyModel::IdRole).toUuid();
            QAction *const act = into->addAction(menuText(reply.data(Qt::DisplayRole).toString()));
            act->setObjectName(u"reply_"_s + id.toString(QUuid::WithoutBraces));
            connect(act, &QAction::triggered, this, [this, id] { Q_EMIT replyChosen(id); });
        }
    }
    addSeparator();
    QAction *const letter = addAction(theme.icon(u"file"_s), tr("Cover letter…"));
    letter->setObjectName(u"replyMenuLetter"_s);
    connect(letter, &QAction::triggered, this, &ReplyMenu::coverLetterRequested);
    QAction *const edit = addAction(theme.icon(u"pencil"_s), tr("Edit replies…"));
    edit->setObjectName(u"replyMenuEdit"_s);
    connect(edit, &QAction::triggered, this, &ReplyMenu::editRequested);
}

} // namespace disputedesk
