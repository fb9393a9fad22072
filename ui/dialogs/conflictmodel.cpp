#include "ui/dialogs/conflictmodel.h"

#include "models/items/evidencetexts.h"
#include "ui/dialogs/inklabel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace disputedesk {

QString mergeFieldText(const MergeId &id)
{
    switch (id.place) {
    case MergePlace::Message: return ConflictModel::tr("Message");
    case MergePlace::MetadataKey:
        //: %1 is a metadata key
        return ConflictModel::tr("Metadata: %1").arg(id.key.isEmpty() ? u"–"_s : labelText(id.key, 60));
    case MergePlace::EvidenceText:
    case MergePlace::EvidenceFile: break;
    }
    return evidenceFieldText(id.key);
}

QString mergeKindText(const MergeField &field)
{
    if (field.id.place == MergePlace::EvidenceFile)
        return ConflictModel::tr("A file at the provider changed; files are not merged");
    switch (field.kind) {
    case MergeKind::Conflict: return ConflictModel::tr("Changed here and at the provider");
    case MergeKind::OnlyMine: return ConflictModel::tr("Changed by you only");
    case MergeKind::OnlyTheirs: return ConflictModel::tr("Changed at the provider only");
    case MergeKind::BothAlike: return ConflictModel::tr("Both say the same");
    case MergeKind::Same: break;
    }
    return ConflictModel::tr("Unchanged");
}

ConflictModel::ConflictModel(ThreeWay merge, const MergeWork &work, QObject *parent)
    : QAbstractListModel(parent)
    , m_merge(std::move(merge))
    , m_written(work.written)
{
    for (const MergeField &field : std::as_const(m_merge.fields))
        if (field.kind != MergeKind::Same
            && (field.id.place != MergePlace::EvidenceFile || !(field.base == field.theirs)))
            m_fields.append(field);
    std::stable_partition(m_fields.begin(), m_fields.end(), [](const MergeField &field) { return field.mustChoose(); });
    for (const MergeField &then : work.fields) {
        const MergeField *const now = m_merge.find(then.id);
        const auto made = work.choices.constFind(then.id);
        if (made != work.choices.cend() && now && now->canChoose() && now->base == then.base && now->mine == then.mine
            && now->theirs == then.theirs)
            m_choices.insert(then.id, *made);
    }
}

std::optional<MergeChoice> ConflictModel::choice(int row) const
{
    const auto made = m_choices.constFind(m_fields.at(row).id);
    return made != m_choices.cend() ? std::optional(*made) : defaultChoice(m_fields.at(row));
}

void ConflictModel::choose(int row, const MergeChoice &choice)
{
    if (!m_fields.at(row).canChoose())
        return;
    const MergeField &field = m_fields.at(row);
    m_choices.insert(field.id, choice);
    if (choice.take == MergeChoice::Take::Edited) {
        if (choice.text == field.mine.text || choice.text == field.theirs.text)
            m_written.remove(field.id);
        else
            m_written.insert(field.id, choice.text);
    }
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT chosen();
}

void ConflictModel::chooseAll(MergeChoice::Take take)
{
    for (const MergeField &field : std::as_const(m_fields))
        if (field.canChoose())
            m_choices.insert(field.id, {take, {}});
    if (!m_fields.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT chosen();
}

int ConflictModel::firstOpen() const
{
    for (int row = 0; row < rowCount(); ++row)
        if (m_fields.at(row).mustChoose() && !m_choices.contains(m_fields.at(row).id))
            return row;
    return -1;
}

int ConflictModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_fields.size()); }

QVariant ConflictModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const MergeField &field = m_fields.at(index.row());
    const std::optional<MergeChoice> made = choice(index.row());
    const auto decision = [&] {
        if (!field.canChoose())
            return field.kind == MergeKind::BothAlike ? u"= "_s + tr("the same") : u"i "_s + tr("to know");
        if (!made)
            return u"! "_s + tr("choose");
        switch (made->take) {
        case MergeChoice::Take::Mine: return u"✓ "_s + tr("yours");
        case MergeChoice::Take::Theirs: return u"✓ "_s + tr("the provider's");
        case MergeChoice::Take::Edited: break;
        }
        return u"✓ "_s + tr("edited");
    };
    switch (role) {
    case Qt::DisplayRole: return mergeFieldText(field.id) + u'\n' + decision();
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: return mergeKindText(field);
    case Qt::AccessibleTextRole: return mergeFieldText(field.id) + u", "_s + decision();
    default: return {};
    }
}

} // namespace disputedesk
