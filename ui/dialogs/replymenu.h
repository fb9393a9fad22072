#pragma once

#include "models/items/replymodel.h"
#include "ui/theme/theme.h"

#include <QMenu>

namespace disputedesk {

/// The replies by folder, with the ways to search and edit them. Deletes itself once it is closed.
class ReplyMenu : public QMenu {
    Q_OBJECT
public:
    ReplyMenu(const ReplyModel &replies, const QKeySequence &searchKey, const Theme &theme, QWidget *parent);

Q_SIGNALS:
    void replyChosen(const QUuid &reply);
    void searchRequested();
    void coverLetterRequested();
    void editRequested();
};

/// A name inside a menu's text: short, hidden characters visible, and its '&' no mnemonic.
QString menuText(const QString &name);

} // namespace disputedesk
