#include "ui/dialogs/repliesdialog.h"

#include "ui/dialogs/actbutton.h"
#include "ui/dialogs/helpdialog.h"
#include "ui/dialogs/inklabel.h"
#include "ui/dialogs/linkbutton.h"
#include "ui/dialogs/replyeditor.h"
#include "ui/theme/fitscroll.h"
#include "ui/theme/focusedge.h"
#include "ui/theme/messagelook.h"
#include "ui/theme/spoken.h"
#include "ui/theme/taborder.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QKeyEvent>
#include <QPushButton>
#include <QScreen>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace disputedesk {

RepliesDialog::RepliesDialog(ReplyModel &replies, const DisputeView &view, const QString &problem, const QDateTime &now,
    const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_replies(replies)
    , m_theme(theme)
    , m_tree(new QTreeView(this))
    , m_editor(new ReplyEditor(replies, view, now, theme, this))
{
    setObjectName(u"repliesDialog"_s);
    offerHelp(*this, u"replies"_s, theme);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Canned replies"));
    build(problem);
    m_tree->setModel(&replies);
    m_tree->expandAll();
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &RepliesDialog::showCurrent);
    connect(&replies, &QAbstractItemModel::modelReset, this, [this] {
        m_tree->expandAll();
        choose(m_shown);
    });
    connect(m_editor, &ReplyEditor::copyRequested, m_copy, &QPushButton::click);
    const auto shown = [this](const QUuid &made) {
        if (!made.isNull())
            choose(made);
    };
    connect(m_new, &QPushButton::clicked, this, [this, shown] {
        m_editor->flush();
        shown(m_replies.create(currentFolder(), tr("New reply")));
        m_editor->editName();
    });
    connect(m_copy, &QPushButton::clicked, this, [this, shown] {
        m_editor->flush();
        shown(m_replies.duplicate(current()));
    });
    connect(m_delete, &QPushButton::clicked, this, [this] {
        m_editor->flush();
        const QUuid gone = current();
        const QModelIndex below = m_tree->indexBelow(m_tree->currentIndex());
        m_shown = below.data(ReplyModel::IdRole).toUuid();
        m_replies.remove(gone);
        showActs();
    });
    connect(m_undo, &QPushButton::clicked, this, [this, shown] {
        m_editor->flush();
        shown(m_replies.undoRemove());
        showActs();
    });
    connect(m_rename, &QPushButton::clicked, this, &RepliesDialog::askForFolderName);
    m_tree->installEventFilter(this);
    resize(QSize(920, 680).boundedTo(screen()->availableGeometry().size() - QSize(40, 60)));
    choose(replies.index(0, 0, replies.index(0, 0)).data(ReplyModel::IdRole).toUuid());
    showActs();
    m_tree->setFocus();
}

void RepliesDialog::build(const QString &problem)
{
    using Type = InkLabel::Type;
    auto *title = new InkLabel(m_theme, Ink::Text, Type::Title, u"repliesTitle"_s, this);
    title->write(windowTitle());
    auto *what = new InkLabel(m_theme, Ink::Muted, Type::Secondary, u"repliesWhat"_s, this);
    what->write(tr("Kept on this computer. A change here never changes a text that is inserted already."));
    what->setWraps(true);
    m_problem = new InkLabel(m_theme, Ink::Danger, Type::Secondary, u"repliesProblem"_s, this);
    m_problem->setWraps(true);
    setLive(*m_problem);
    setProblem(problem);
    m_tree->setObjectName(u"repliesTree"_s);
    new FocusEdge(*m_tree, m_theme);
    m_tree->setAccessibleName(tr("Replies by folder"));
    m_tree->setHeaderHidden(true);
    m_tree->setMinimumWidth(fontMetrics().averageCharWidth() * 44);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    const auto button = [this](const QString &name, const QString &text) {
        auto *made = new ActButton(name, ActKeys::EnterAndSpace, this);
        made->setPlainText(text);
        made->setAutoDefault(false);
        return made;
    };
    m_new = button(u"repliesNew"_s, tr("New"));
    m_copy = button(u"repliesCopy"_s, tr("Copy"));
    m_copy->setToolTip(tr("Make a copy of this reply"));
    m_delete = button(u"repliesDelete"_s, tr("Delete"));
    m_rename = button(u"repliesRenameFolder"_s, tr("Rename…"));
    m_rename->setToolTip(tr("Give this folder another name"));
    m_undo = new LinkButton(m_theme, u"repliesUndo"_s, tr("Bring the deleted reply back"), this);
    m_undo->setAutoDefault(false);
    auto *close = button(u"repliesClose"_s, tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(8);
    for (ActButton *act : {m_new, m_copy, m_delete, m_rename})
        acts->addWidget(act);
    acts->addStretch(1);
    chainTabs({m_tree, m_new, m_copy, m_delete, m_rename, m_editor, m_undo, close});
    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(m_tree, 1);
    left->addLayout(acts);
    auto *parts = new QHBoxLayout;
    parts->setSpacing(16);
    parts->addLayout(left, 2);
    auto *scroll = new FitScroll(u"repliesScroll"_s, this); // at 200 % there is no room for the text and its preview
    scroll->hold(m_editor);
    parts->addWidget(scroll, 3);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_undo);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 18);
    column->setSpacing(10);
    for (QWidget *widget : std::initializer_list<QWidget *>{title, what, m_problem})
        column->addWidget(widget);
    column->addLayout(parts, 1);
    column->addLayout(buttons);
}

void RepliesDialog::setProblem(const QString &problem)
{
    m_problem->write(problem);
    m_problem->setVisible(!problem.isEmpty());
}

QUuid RepliesDialog::current() const { return m_tree->currentIndex().data(ReplyModel::IdRole).toUuid(); }

QString RepliesDialog::currentFolder() const
{
    const QModelIndex at = m_tree->currentIndex();
    return at.data(ReplyModel::FolderRole).toString();
}

bool RepliesDialog::isOwnFolder() const
{
    return current().isNull() && m_replies.folders().contains(currentFolder())
        && !m_tree->currentIndex().data(ReplyModel::ShippedRole).toBool();
}

bool RepliesDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F2) {
        m_rename->click(); // which does nothing while it is off
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void RepliesDialog::askForFolderName()
{
    const QString from = currentFolder();
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(u"folderNameDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Rename folder"));
    dialog->setLabelText(tr("Name of the folder"));
    dialog->setTextValue(from);
    dialog->setOkButtonText(tr("Rename"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, from](const QString &text) {
        m_editor->flush();
        if (m_replies.renameFolder(from, text))
            m_tree->setCurrentIndex(m_replies.indexOfFolder(text.trimmed()));
        m_tree->setFocus();
    });
    dialog->open();
    dressInput(*dialog);
    auto *buttons = dialog->findChild<QDialogButtonBox *>(); // it is there now
    connect(dialog, &QInputDialog::textValueChanged, buttons, [this, dialog, buttons, from](const QString &text) {
        const bool taken = text.trimmed() != from && m_replies.folders().contains(text.trimmed());
        const QString asks = taken ? tr("There is a folder of that name. Choose another.") : tr("Name of the folder");
        if (taken && dialog->labelText() != asks)
            announce(*dialog, asks);
        dialog->setLabelText(asks);
        buttons->button(QDialogButtonBox::Ok)
            ->setEnabled(text.trimmed() == from || m_replies.canRenameFolder(from, text));
    });
}

void RepliesDialog::choose(const QUuid &reply)
{
    const QModelIndex at = m_replies.indexOf(reply);
    m_shown = reply;
    if (!at.isValid())
        return showCurrent();
    m_tree->setCurrentIndex(at);
    m_tree->scrollTo(at);
    showCurrent();
}

void RepliesDialog::showCurrent()
{
    if (const QUuid id = current(); !id.isNull())
        m_shown = id;
    m_editor->showReply(current());
    showActs();
}

void RepliesDialog::showActs()
{
    const QUuid id = current();
    const bool writable = m_replies.isWritable();
    m_new->setEnabled(writable);
    m_copy->setEnabled(writable && !id.isNull());
    m_delete->setEnabled(writable && !id.isNull() && !m_replies.isShipped(id));
    m_rename->setEnabled(writable && isOwnFolder());
    m_undo->setVisible(writable && m_replies.canUndoRemove());
}

void RepliesDialog::flush() { m_editor->flush(); }

void RepliesDialog::done(int result)
{
    flush();
    QDialog::done(result);
}

} // namespace disputedesk
