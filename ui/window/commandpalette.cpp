#include "ui/window/commandpalette.h"

#include "ui/theme/plainlabel.h"
#include "ui/window/commandlist.h"

#include <QEvent>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace disputedesk {

CommandPalette::CommandPalette(
    const Theme &theme, const QList<Command> &commands, const QStringList &recent, QWidget *window)
    : QDialog(window, Qt::Dialog | Qt::FramelessWindowHint)
    , m_list(new CommandList(theme, u"palette"_s, tr("What do you want to do?"), this))
{
    setObjectName(u"commandPalette"_s);
    setWindowTitle(tr("Commands"));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    m_list->line().setPlaceholderText(tr("Type a command, an account, a view or a dispute ID"));
    m_list->model().setRecent(recent);
    m_list->model().setCommands(commands);
    auto *hint = plainLabel(tr("↑ ↓ choose · Enter runs it · Esc closes"), "paletteHint", this, "muted");
    hint->setFont(Theme::secondaryFont());
    auto *frame = new QFrame(this); // the dialog has no frame of the system
    frame->setObjectName(u"paletteFrame"_s);
    frame->setProperty("surface", u"popup"_s);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(3 * metrics::kGrid, 3 * metrics::kGrid, 3 * metrics::kGrid, 2 * metrics::kGrid);
    column->setSpacing(2 * metrics::kGrid);
    column->addWidget(m_list, 1);
    auto *rule = new QFrame(frame);
    rule->setObjectName(u"paletteRule"_s);
    rule->setFixedHeight(1);
    column->addWidget(rule);
    column->addWidget(hint);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(frame);
    connect(m_list, &CommandList::typed, this, &CommandPalette::typed);
    connect(m_list, &CommandList::ran, this, [this](const QString &id) {
        if (std::exchange(m_done, true))
            return;
        close();
        Q_EMIT chosen(id);
    });
    place();
    m_list->setFocus();
}

void CommandPalette::setFound(const QList<Command> &commands) { m_list->model().setFound(commands); }

void CommandPalette::place()
{
    const QSize room = parentWidget()->size();
    const int width = qMin(qMax(560, fontMetrics().averageCharWidth() * 84), room.width() - 4 * metrics::kPane);
    const int height = qMin(440, room.height() - 4 * metrics::kPane);
    resize(width, height);
    move(parentWidget()->mapToGlobal(QPoint((room.width() - width) / 2, qMin(72, (room.height() - height) / 2))));
}

void CommandPalette::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    place(); // QDialog centres itself
}

void CommandPalette::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isVisible() && !isActiveWindow())
        close();
}

} // namespace disputedesk
