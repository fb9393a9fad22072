#pragma once

#include "models/items/disputeview.h"
#include "models/items/replymodel.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QTreeView;

namespace disputedesk {

class ActButton;
class InkLabel;
class LinkButton;
class ReplyEditor;

/// The person's canned replies: make, rename, move, copy, delete and bring back; and names for their folders.
/// Everything is kept as it is typed.
class RepliesDialog : public QDialog {
    Q_OBJECT
public:
    /// `view`: the open dispute, for the preview; may be empty. `problem`: why nothing is kept on disk; empty: it is.
    RepliesDialog(ReplyModel &replies, const DisputeView &view, const QString &problem, const QDateTime &now,
        const Theme &theme, QWidget *parent = nullptr);

    void choose(const QUuid &reply);
    /// What the disk said since.
    void setProblem(const QString &problem);
    /// Takes what is typed and not taken yet.
    void flush();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void done(int result) override;

private:
    void build(const QString &problem);
    void showCurrent();
    void showActs();
    QUuid current() const;
    QString currentFolder() const;
    bool isOwnFolder() const; ///< the row with the cursor is a folder that has a name of the person's
    void askForFolderName();

    ReplyModel &m_replies;
    const Theme &m_theme;
    QUuid m_shown; ///< survives that the rows are laid out anew
    QTreeView *m_tree = nullptr;
    ReplyEditor *m_editor = nullptr;
    InkLabel *m_problem = nullptr;
    ActButton *m_new = nullptr;
    ActButton *m_copy = nullptr;
    ActButton *m_delete = nullptr;
    ActButton *m_rename = nullptr;
    LinkButton *m_undo = nullptr;
};

} // namespace disputedesk
