#include "models/items/sidebarmodel.h"

#include "models/domain/displaytext.h"
#include "models/items/listdiff.h"
#include "models/items/textjoins.h"

#include <QLocale>

#include <algorithm>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace disputedesk {

SidebarModel::SidebarModel(QObject *parent)
    : QAbstractListModel(parent)
{
    setAccounts({}); // the Workspace is there without any
}

void SidebarModel::setAccounts(const QList<Account> &accounts)
{
    QHash<QUuid, Status> status;
    for (const Account &account : accounts)
        status.insert(account.id, m_status.value(account.id));
    m_status = status;
    m_accounts = accounts;
    rebuild();
}

void SidebarModel::rebuild()
{
    QList<Row> next;
    appendAccounts(next);
    appendViews(next);
    next << Row{Entry::Section, -1, {}} << Row{Entry::OutboxPage, -1, {}} << Row{Entry::InsightsPage, -1, {}}
         << Row{Entry::ActivityPage, -1, {}};
    change(next);
    Q_EMIT dataChanged(index(0), index(rowCount() - 1)); // a label, or the sum of a mode
}

void SidebarModel::appendAccounts(QList<Row> &rows) const
{
    for (const Mode mode : {Mode::Live, Mode::Test}) {
        QList<Row> ofMode;
        for (const Account &account : m_accounts)
            if (account.mode == mode)
                ofMode.append({Entry::OneAccount, int(mode), account});
        if (!ofMode.isEmpty())
            rows << Row{Entry::Section, int(mode), {}} << Row{Entry::AllOfMode, int(mode), {}} << ofMode;
    }
}

void SidebarModel::change(const QList<Row> &next)
{
    const auto keyOf = [](const Row &row) {
        return std::tuple(row.entry, row.mode, row.account.id, row.view.id, row.ofViews);
    };
    ListDiff diff = ListDiff::between(m_rows, next, keyOf);
    if (const auto moved = ListDiff::moved(m_rows, next, diff, keyOf)) {
        beginMoveRows(
            {}, int(moved->from), int(moved->from), {}, int(moved->to > moved->from ? moved->to + 1 : moved->to));
        m_rows.move(moved->from, moved->to);
        endMoveRows();
        diff = {};
    }
    if (diff.removed > 0) {
        beginRemoveRows({}, int(diff.from), int(diff.from + diff.removed) - 1);
        m_rows.remove(diff.from, diff.removed);
        endRemoveRows();
    }
    if (diff.inserted > 0) {
        beginInsertRows({}, int(diff.from), int(diff.from + diff.inserted) - 1);
        m_rows = m_rows.mid(0, diff.from) + next.mid(diff.from, diff.inserted) + m_rows.mid(diff.from);
        endInsertRows();
    }
    m_rows = next;
}

void SidebarModel::setState(const QUuid &account, AccountState state, const QString &detail)
{
    m_status[account].state = state;
    m_status[account].detail = detail;
    announce(account);
}

void SidebarModel::setCount(const QUuid &account, int disputes)
{
    if (std::exchange(m_status[account].disputes, disputes) != disputes)
        announce(account);
}

void SidebarModel::setOutboxCount(int ready, int drafts)
{
    const bool same = std::exchange(m_outboxReady, ready) == ready;
    if (std::exchange(m_outboxDrafts, drafts) == drafts && same)
        return;
    for (int row = 0; row < rowCount(); ++row)
        if (m_rows.at(row).entry == Entry::OutboxPage)
            Q_EMIT dataChanged(index(row), index(row), {CountRole, Qt::AccessibleTextRole});
}

void SidebarModel::announce(const QUuid &account)
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_rows.at(row).entry != Entry::OneAccount || m_rows.at(row).account.id != account)
            continue;
        Q_EMIT dataChanged(index(row), index(row));
        const QModelIndex all = indexOf(Mode(m_rows.at(row).mode));
        Q_EMIT dataChanged(all, all, {CountRole, Qt::AccessibleTextRole});
    }
}

QModelIndex SidebarModel::indexOf(Mode mode, const QUuid &account) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const Row &entry = m_rows.at(row);
        const bool wanted = account.isNull() ? entry.entry == Entry::AllOfMode
                                             : entry.entry == Entry::OneAccount && entry.account.id == account;
        if (wanted && entry.mode == int(mode))
            return index(row);
    }
    return {};
}

int SidebarModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant SidebarModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    const bool isAccount = row.entry == Entry::OneAccount;
    switch (role) {
    case Qt::DisplayRole: return title(row);
    case EntryRole: return int(row.entry);
    case ModeRole: return row.mode;
    case AccountRole: return row.account.id;
    case StateRole: return int(isAccount ? m_status.value(row.account.id).state : AccountState::Idle);
    case StateTextRole: return stateText(row);
    case CountRole: return countText(row);
    case ViewRole: return row.view.id;
    case ChangedRole: return row.view.changed;
    case KeptRole: return row.view.kept;
    case ProblemRole: return visibleText(row.view.problem);
    case ProviderTextRole: return isAccount ? providerName(row.account.provider) : QString();
    case Qt::ToolTipRole: return hoverText(row);
    case Qt::AccessibleTextRole: return spokenText(row);
    default: return {};
    }
}

Qt::ItemFlags SidebarModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled; // between two rows; where, says canDropMimeData()
    const Entry entry = m_rows.at(index.row()).entry;
    if (entry == Entry::Section)
        return Qt::ItemNeverHasChildren;
    if (entry == Entry::ViewHint)
        return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren; // pressed like a button, never a place to be
    const auto flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return entry == Entry::OneView ? flags | Qt::ItemIsDragEnabled : flags;
}

QString SidebarModel::title(const Row &row) const
{
    const bool live = row.mode == int(Mode::Live);
    switch (row.entry) {
    case Entry::Section:
        return row.ofViews ? tr("Saved views")
            : row.mode < 0 ? tr("Workspace")
            : live         ? tr("Live accounts")
                           : tr("Test accounts");
    case Entry::AllOfMode: return live ? tr("All live") : tr("All test");
    case Entry::OneAccount: return visibleText(row.account.label);
    case Entry::ActivityPage: return tr("Activity");
    case Entry::OutboxPage: return tr("Outbox");
    case Entry::InsightsPage: return tr("Insights");
    case Entry::OneView: return visibleText(row.view.name);
    case Entry::ViewHint: return tr("Save the current search as a view");
    }
    return {};
}

QString SidebarModel::stateText(const Row &row) const
{
    if (row.entry != Entry::OneAccount)
        return {};
    const Status status = m_status.value(row.account.id);
    const auto withDetail = [&status](const QString &text) {
        return status.detail.isEmpty() ? text : labelled(text, visibleText(status.detail));
    };
    switch (status.state) {
    case AccountState::Idle: return visibleText(status.detail);
    case AccountState::Syncing: return withDetail(tr("syncing"));
    case AccountState::Offline: return withDetail(tr("offline"));
    case AccountState::Failed: return withDetail(tr("the last read failed"));
    case AccountState::NeedsKey: return withDetail(tr("set key"));
    }
    return {};
}

QString SidebarModel::countText(const Row &row) const
{
    if (row.entry == Entry::OneAccount)
        return providerName(row.account.provider);
    if (row.entry == Entry::OutboxPage && m_outboxDrafts > 0)
        //: Beside "Outbox": so many drafts are ready to be sent; narrow
        return tr("%1 ready").arg(QLocale().toString(m_outboxReady));
    if (row.entry == Entry::OneView)
        return !row.view.problem.isEmpty() ? u"!"_s
            : row.view.count < 0           ? QString()
                                           : QLocale().toString(row.view.count);
    if (row.entry != Entry::AllOfMode)
        return {};
    const int sum = disputesOf(row.mode);
    return sum < 0 ? QString() : QLocale().toString(sum);
}

int SidebarModel::disputesOf(int mode) const
{
    int sum = -1;
    for (const Row &other : m_rows)
        if (const int disputes = m_status.value(other.account.id).disputes;
            other.entry == Entry::OneAccount && other.mode == mode && disputes >= 0)
            sum = std::max(sum, 0) + disputes;
    return sum;
}

QString SidebarModel::spokenText(const Row &row) const
{
    QStringList parts{title(row)};
    if (row.entry == Entry::OneAccount) {
        parts << (row.account.mode == Mode::Live ? tr("live account") : tr("test account"))
              << providerName(row.account.provider);
        if (!stateText(row).isEmpty())
            parts << stateText(row);
        const int disputes = m_status.value(row.account.id).disputes;
        if (disputes >= 0)
            parts << (disputes == 1 ? tr("1 dispute") : tr("%Ln disputes", nullptr, disputes));
    } else if (row.entry == Entry::OneView) {
        return spokenView(row.view);
    } else if (const int all = row.entry == Entry::AllOfMode ? disputesOf(row.mode) : -1; all >= 0) {
        parts << tr("%Ln disputes in all", nullptr, all);
    } else if (row.entry == Entry::OutboxPage && m_outboxDrafts > 0) {
        parts << (m_outboxDrafts == 1 ? tr("1 draft") : tr("%n drafts", nullptr, m_outboxDrafts))
              << (m_outboxReady == 1 ? tr("1 ready to be sent") : tr("%n ready to be sent", nullptr, m_outboxReady));
    }
    return parts.join(u", "_s);
}

} // namespace disputedesk
