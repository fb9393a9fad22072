#include "models/items/commandmodel.h"

#include "models/items/fuzzy.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr int kRecentBonus = 6;
constexpr int kOffMalus = 12; ///< what cannot be done now stands behind what can
constexpr int kPlaceMalus = 10; ///< found only by where it stands
} // namespace

void CommandModel::setCommands(const QList<Command> &commands)
{
    m_commands = commands;
    arrange();
}

void CommandModel::setFound(const QList<Command> &commands)
{
    if (commands.isEmpty() && m_found.isEmpty())
        return;
    m_found = commands;
    arrange();
}

void CommandModel::setRecent(const QStringList &ids)
{
    m_recent = ids;
    arrange();
}

void CommandModel::setTyped(const QString &text)
{
    m_typed = text;
    arrange();
}

void CommandModel::arrange()
{
    beginResetModel();
    m_rows.clear();
    for (const Command &command : std::as_const(m_commands)) {
        Row row{command, {}, 0, m_recent.contains(command.id)};
        if (const auto hit = fuzzyMatch(m_typed, command.title)) {
            row.score = hit->score;
            row.marks = hit->places;
        } else if (const auto wide = fuzzyMatch(m_typed, QString(command.title + u' ' + command.place))) {
            row.score = wide->score - kPlaceMalus;
            std::copy_if(wide->places.cbegin(), wide->places.cend(), std::back_inserter(row.marks),
                [&command](int at) { return at < command.title.size(); });
        } else if (const auto english = fuzzyMatch(m_typed, command.english); english && !command.english.isEmpty()) {
            row.score = english->score - kPlaceMalus; // no letter of it stands there to be marked
        } else {
            continue;
        }
        row.score += (row.recent ? kRecentBonus : 0) - (command.enabled ? 0 : kOffMalus);
        m_rows.append(row);
    }
    const bool all = m_typed.trimmed().isEmpty();
    std::stable_sort(m_rows.begin(), m_rows.end(), [this, all](const Row &a, const Row &b) {
        if (!all)
            return a.score > b.score;
        const auto rank = [this](const Row &row) { // what cannot be done now is no offer
            return std::pair(!row.command.enabled, row.recent ? m_recent.indexOf(row.command.id) : m_recent.size());
        };
        return rank(a) < rank(b);
    });
    for (const Command &command : std::as_const(m_found))
        m_rows.append({command, {}, 0, false});
    endResetModel();
}

int CommandModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QString CommandModel::spoken(const Row &row) const
{
    QStringList parts{row.command.title};
    if (!row.command.enabled)
        parts << (row.command.whyNot.isEmpty() ? tr("not possible now") : row.command.whyNot);
    if (row.command.checked)
        parts << tr("is on");
    if (!row.command.place.isEmpty())
        parts << row.command.place;
    if (!row.command.keys.isEmpty())
        parts << row.command.keys;
    return parts.join(u", "_s);
}

QVariant CommandModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return row.command.title;
    case Qt::AccessibleTextRole: return spoken(row);
    case IdRole: return row.command.id;
    case PlaceRole: return row.command.place;
    case KeysRole: return row.command.keys;
    case WhyNotRole: return row.command.whyNot;
    case EnabledRole: return row.command.enabled;
    case CheckedRole: return row.command.checked;
    case MarksRole: return QVariant::fromValue(row.marks);
    default: return {};
    }
}

} // namespace disputedesk
