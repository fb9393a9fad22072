#include "ui/window/shortcutsdialog.h"

#include "ui/theme/theme.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
QLabel *plain(const QString &text, const QFont &font = {})
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setFont(font);
    return label;
}
} // namespace

ShortcutsDialog::ShortcutsDialog(const QList<QAction *> &actions, const Theme &, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"shortcutsDialog"_s);
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *sheet = new QWidget;
    auto *grid = new QGridLayout(sheet);
    grid->setHorizontalSpacing(32);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);

    QList<std::pair<QString, QString>> rows;
    for (const QAction *action : actions)
        if (!action->shortcut().isEmpty() && !action->text().isEmpty())
            rows.append({QString(action->text()).remove(u'&').remove(u'…'),
                action->shortcut().toString(QKeySequence::NativeText)});
    // Keys that belong to a place rather than to an action.
    rows.append({tr("Open the dispute in the list"), QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText)});
    rows.append({tr("Undo and redo in message and metadata"),
        QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText) + u", "_s
            + QKeySequence(QKeySequence::Redo).toString(QKeySequence::NativeText)});
    rows.append({tr("Clear the search, close a dialog without acting"),
        QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText)});
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());

    QString spoken;
    for (int row = 0; row < rows.size(); ++row) {
        grid->addWidget(plain(rows.at(row).first), row, 0);
        grid->addWidget(plain(rows.at(row).second, Theme::monoFont()), row, 1, Qt::AlignRight);
        spoken += rows.at(row).first + u": "_s + rows.at(row).second + u'\n';
    }
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"shortcutsScroll"_s);
    scroll->setAccessibleName(tr("Shortcuts"));
    scroll->setAccessibleDescription(spoken);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(sheet);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // wide enough for the longest row instead
    scroll->setMinimumWidth(sheet->sizeHint().width() + scroll->verticalScrollBar()->sizeHint().width());

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->setObjectName(u"shortcutsButtons"_s);
    buttons->button(QDialogButtonBox::Close)->setObjectName(u"shortcutsClose"_s);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *title = plain(windowTitle(), Theme::titleFont());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(16);
    column->addWidget(title);
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
    resize(520, qMin(640, 140 + int(rows.size()) * 26));
}

} // namespace disputedesk
