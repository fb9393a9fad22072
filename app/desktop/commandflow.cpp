#include "app/desktop/commandflow.h"

#include "app/desktop/settings.h"
#include "models/domain/displaytext.h"
#include "models/items/sidebarmodel.h"
#include "models/items/texts.h"
#include "ui/language/language.h"
#include "ui/panes/sidebar.h"
#include "ui/window/actionlist.h"
#include "ui/window/commandpalette.h"
#include "ui/window/mainwindow.h"
#include "ui/window/shortcutsdialog.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr int kRecent = 8; ///< remembered over runs
constexpr qsizetype kShortestId = 4; ///< fewer letters are in too many ids
constexpr qsizetype kMostDisputes = 8;
constexpr quint32 kSlice = 40'000; ///< rows looked at before the event loop runs: about a millisecond
constexpr int kRestMs = 120;

/// ASCII alone: ids are.
bool hasPart(std::string_view id, std::string_view part)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; };
    return std::search(id.begin(), id.end(), part.begin(), part.end(), [&](char a, char b) { return lower(a) == b; })
        != id.end();
}
} // namespace

CommandFlow::CommandFlow(const Parts &parts, std::function<QSet<QUuid>()> scope, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_scope(std::move(scope))
{
    m_slice.setSingleShot(true);
    connect(&m_slice, &QTimer::timeout, this, &CommandFlow::lookOn);
    connect(parts.window.actions().palette, &QAction::triggered, this, &CommandFlow::openPalette);
    connect(parts.window.actions().shortcuts, &QAction::triggered, this, &CommandFlow::openShortcuts);
    QCoreApplication::instance()->installEventFilter(this);
}

bool CommandFlow::eventFilter(QObject *watched, QEvent *event)
{
    // On X11 a text field takes Ctrl+K for itself ("delete to the end of the line"): the palette opens from everywhere.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const QKeySequence pressed(key->modifiers() | Qt::Key(key->key()));
        const auto *widget = qobject_cast<const QWidget *>(watched);
        if (widget && widget->window() == &m_parts.window && pressed == m_parts.window.actions().palette->shortcut()) {
            event->ignore();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

QList<Command> CommandFlow::commands()
{
    m_actions.clear();
    m_rows.clear();
    m_disputes.clear();
    QList<Command> all;
    const QList<ListedAction> actions = actionsOf(m_parts.window);
    for (const ListedAction &listed : actions) {
        if (listed.action == m_parts.window.actions().palette)
            continue; // it is open
        m_actions.insert(listed.command.id, listed.action);
        all.append(listed.command);
        all.last().english = commandWords(m_parts.language.inEnglish(listed.action->text()));
    }
    addPlaces(all);
    return all;
}

void CommandFlow::addPlaces(QList<Command> &commands)
{
    const SidebarModel &places = m_parts.places;
    for (int row = 0; row < places.rowCount(); ++row) {
        const QModelIndex at = places.index(row);
        const auto entry = SidebarModel::Entry(at.data(SidebarModel::EntryRole).toInt());
        Command command;
        command.title = at.data().toString();
        if (entry == SidebarModel::Entry::OneView) {
            command.place = tr("Saved view");
            command.id = u"view:"_s + at.data(SidebarModel::ViewRole).toUuid().toString(QUuid::WithoutBraces);
        } else if (entry == SidebarModel::Entry::OneAccount || entry == SidebarModel::Entry::AllOfMode) {
            const bool live = at.data(SidebarModel::ModeRole).toInt() == int(Mode::Live);
            command.place = entry == SidebarModel::Entry::AllOfMode ? tr("All accounts")
                : live                                              ? tr("Live account")
                                                                    : tr("Test account");
            command.id = u"scope:%1:%2"_s.arg(live ? u"live"_s : u"test"_s,
                at.data(SidebarModel::AccountRole).toUuid().toString(QUuid::WithoutBraces));
        } else {
            continue; // its page has an action of its own
        }
        m_rows.insert(command.id, at);
        commands.append(command);
    }
}

void CommandFlow::openPalette()
{
    if (m_palette && m_palette->isVisible())
        return m_palette->activateWindow();
    m_found.clear();
    m_palette = new CommandPalette(m_parts.theme, commands(), recent(), &m_parts.window);
    connect(m_palette, &CommandPalette::typed, this, &CommandFlow::look);
    connect(m_palette, &CommandPalette::finished, &m_slice, &QTimer::stop);
    connect(m_palette, &CommandPalette::chosen, this, [this](const QString &id) {
        // Once the palette is gone: what opens next takes the focus from the window, not from it.
        QMetaObject::invokeMethod(
            this, [this, id] { run(id); }, Qt::QueuedConnection);
    });
    m_palette->show();
    m_palette->activateWindow();
}

void CommandFlow::openShortcuts()
{
    QList<Command> keys;
    const QList<ListedAction> actions = actionsOf(m_parts.window);
    for (const ListedAction &listed : actions)
        keys.append(listed.command);
    auto *dialog = new ShortcutsDialog(keys + standardKeys(), m_parts.theme, &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

QStringList CommandFlow::recent() const { return m_parts.settings.value(Settings::RecentCommands).toStringList(); }

void CommandFlow::remember(const QString &id)
{
    QStringList ids = recent();
    ids.removeAll(id);
    ids.prepend(id);
    m_parts.settings.set(Settings::RecentCommands, ids.mid(0, kRecent));
}

void CommandFlow::look(const QString &text)
{
    m_slice.stop();
    m_found.clear();
    m_disputes.clear();
    m_next = 0;
    const QString wanted = text.trimmed();
    m_wanted = wanted.toLower().toStdString();
    if (wanted.size() >= kShortestId && !wanted.contains(u' '))
        m_slice.start(kRestMs);
    offer();
}

void CommandFlow::lookOn()
{
    const std::vector<bool> among = m_parts.index.accountsAmong(m_scope());
    const quint32 end = std::min(m_parts.index.slotCount(), m_next + kSlice);
    for (; m_next < end && m_found.size() < kMostDisputes; ++m_next) {
        if (!m_parts.index.isLive(m_next) || !among[m_parts.index.columns().account[m_next]]
            || !hasPart(m_parts.index.text(m_next, TextField::Id), m_wanted))
            continue;
        const QUuid account = m_parts.index.account(m_next);
        const QString id = m_parts.index.id(m_next);
        Command command;
        command.id = u"dispute:%1:%2"_s.arg(account.toString(QUuid::WithoutBraces), id);
        //: A command: opens the dispute with this id
        command.title = tr("Open %1").arg(visibleText(id));
        command.place =
            stageText(m_parts.index.stage(m_next)) + u" · "_s + visibleText(m_parts.index.accountLabel(m_next));
        m_disputes.insert(command.id, {account, id});
        m_found.append(command);
    }
    if (m_next < m_parts.index.slotCount() && m_found.size() < kMostDisputes)
        return m_slice.start(0);
    offer();
}

void CommandFlow::offer()
{
    if (m_palette)
        m_palette->setFound(m_found);
}

void CommandFlow::run(const QString &id)
{
    if (const auto dispute = m_disputes.constFind(id); dispute != m_disputes.cend())
        return Q_EMIT disputeChosen(dispute->first, dispute->second);
    remember(id);
    if (const auto row = m_rows.constFind(id); row != m_rows.cend() && row->isValid())
        m_parts.sidebar.choose(*row);
    else if (QAction *action = m_actions.value(id); action && action->isEnabled())
        action->trigger();
}

} // namespace disputedesk
