// What agents noted of rows: kept beside the columns, a flag in them says that there is something.
#include "models/items/disputeindex.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace disputedesk {

void DisputeIndex::setTriage(const QList<Triage> &all)
{
    QList<quint32> changed;
    {
        const IndexLock::Write writing(m_lock);
        for (const Triage &triage : all) {
            const std::pair key(triage.account, triage.disputeId);
            m_triage.remove(key);
            if (!triage.isEmpty())
                m_triage.insert(key,
                    RowTriage(triage, m_notedWords.numberOf(triage.tags.join(u", "_s).toStdString()),
                        m_notedWords.numberOf(triage.assignee.toStdString())));
            const auto row = find(triage.account, triage.disputeId);
            if (!row)
                continue;
            constexpr quint8 kOurs = DisputeColumns::Triaged | DisputeColumns::Decided;
            const quint8 flags = triageFlags(key, Stage(m_columns.stage[*row]), m_columns.status[*row]);
            m_columns.flags.set(*row, quint8((m_columns.flags[*row] & ~kOurs) | flags));
            changed.append(*row);
        }
        ++m_version;
    }
    std::sort(changed.begin(), changed.end());
    changed.erase(std::unique(changed.begin(), changed.end()), changed.end());
    if (!changed.isEmpty())
        Q_EMIT upserted(slotCount(), changed);
}

quint8 DisputeIndex::triageFlags(const std::pair<QUuid, QString> &key, Stage stage, quint32 status) const
{
    const auto found = m_triage.constFind(key);
    if (found == m_triage.cend())
        return 0;
    const bool decided = isDecided(found->triage, stage, m_statuses.word(status));
    return quint8(DisputeColumns::Triaged | (decided ? DisputeColumns::Decided : 0));
}

const RowTriage *DisputeIndex::triage(RowNumber row) const
{
    if (!(m_columns.flags[row] & DisputeColumns::Triaged))
        return nullptr;
    const auto found = m_triage.constFind({account(row), id(row)});
    return found == m_triage.cend() ? nullptr : &*found;
}

QStringList DisputeIndex::tagsInUse() const
{
    QStringList tags;
    for (const RowTriage &noted : m_triage)
        for (const QString &tag : noted.triage.tags)
            if (!tags.contains(tag, Qt::CaseInsensitive))
                tags << tag;
    tags.sort(Qt::CaseInsensitive);
    return tags;
}

QStringList DisputeIndex::assigneesInUse() const
{
    QStringList names;
    for (const RowTriage &noted : m_triage)
        if (!noted.triage.assignee.isEmpty() && !names.contains(noted.triage.assignee))
            names << noted.triage.assignee;
    names.sort(Qt::CaseInsensitive);
    return names;
}

} // namespace disputedesk
