#include "models/items/activitymodel.h"

#include "models/domain/displaytext.h"
#include "models/items/evidencetexts.h"
#include "models/items/listdiff.h"
#include "models/items/textjoins.h"
#include "models/items/texts.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr qsizetype kLongestShown = 160; // of a message or a metadata object, each side

auto keyOf(const ActivityItem &item)
{
    return std::tuple(item.kind, item.at, item.account, item.disputeId, item.intent, item.field);
}

auto contentOf(const ActivityItem &item)
{
    return std::tuple(item.verb, item.state, item.requestId, item.note, item.httpStatus, item.before, item.after,
        item.amount.minor, item.amount.currency, item.accountLabel);
}

QString cut(const QString &text)
{
    const QString shown = visibleText(text.left(kLongestShown));
    return text.size() > kLongestShown ? shown + u'…' : shown;
}

constexpr auto kMissing = "missing"_L1; ///< no field: the provider did not have the dispute any more
constexpr auto kFound = "found"_L1; ///< no field: it has the dispute again
constexpr auto kEvidence = "evidence."_L1; ///< before the name of an evidence field in a noticed change

QString fieldText(const QString &field)
{
    if (field == "status"_L1)
        return ActivityModel::tr("Status", "changed field");
    if (field == "amount"_L1)
        return ActivityModel::tr("Amount", "changed field");
    if (field == "message"_L1)
        return ActivityModel::tr("Message", "changed field");
    if (field == "metadata"_L1)
        return ActivityModel::tr("Metadata", "changed field");
    if (field == "closed_at"_L1)
        return ActivityModel::tr("Closed", "changed field");
    if (field == "documents"_L1)
        return ActivityModel::tr("Documents", "changed field");
    if (field == "due_by"_L1)
        return ActivityModel::tr("Respond by", "changed field");
    if (field == "past_due"_L1)
        return ActivityModel::tr("Submitted late", "changed field");
    if (field == "has_evidence"_L1)
        return ActivityModel::tr("Evidence kept there", "changed field");
    if (field == "submission_count"_L1)
        return ActivityModel::tr("Submissions", "changed field");
    if (field.startsWith(kEvidence))
        //: %1 is a field of the evidence form, such as "Shipping date"
        return ActivityModel::tr("Evidence, %1", "changed field").arg(evidenceFieldText(field.mid(kEvidence.size())));
    return visibleText(field);
}

bool isLongField(const QString &field)
{
    return field == "message"_L1 || field == "metadata"_L1 || field.startsWith(kEvidence);
}

/// A value as the rest of the program says it, where it has words for it; the provider's own stand under JSON.
QString valueText(const QString &field, const QString &value)
{
    if (value.isEmpty())
        return u"–"_s;
    if (field == "status"_L1)
        return cut(statusText(value));
    if (field == "closed_at"_L1 || field == "due_by"_L1)
        if (const QDateTime time = QDateTime::fromString(value, Qt::ISODate); time.isValid())
            return timeText(time, QLocale());
    if (field == "past_due"_L1 || field == "has_evidence"_L1)
        return value == "yes"_L1 ? ActivityModel::tr("yes", "of a changed field")
            : value == "no"_L1   ? ActivityModel::tr("no", "of a changed field")
                                 : cut(value);
    return cut(value);
}

QString fromTo(const ActivityItem &item)
{
    return valueText(item.field, item.before) + u" → "_s + valueText(item.field, item.after);
}

QString titleOf(const ActivityItem &item)
{
    if (item.kind == ActivityItem::Kind::Write) {
        return labelled(writeVerbText(item.verb), actionStateText(item.state));
    }
    if (item.field == kMissing)
        return ActivityModel::tr("The provider no longer had this dispute");
    if (item.field == kFound)
        return ActivityModel::tr("The provider has this dispute again");
    if (isLongField(item.field))
        //: %1 is a field of the dispute, such as "Message"
        return ActivityModel::tr("%1 changed").arg(fieldText(item.field));
    return labelled(fieldText(item.field), fromTo(item));
}

QString detailOf(const ActivityItem &item)
{
    if (item.kind == ActivityItem::Kind::Change && item.field == kMissing)
        return ActivityModel::tr(
            "It is shown as it was last read. Drafts, notes and the record of what was sent are kept.");
    if (item.kind == ActivityItem::Kind::Change && item.field == kFound)
        return ActivityModel::tr("A later read found it; it goes on as before.");
    if (item.kind == ActivityItem::Kind::Change)
        return isLongField(item.field) ? fromTo(item) : QString();
    QStringList parts;
    if (!item.accountLabel.isEmpty()) { // else the dispute they are of stands above
        if (!item.amount.currency.isEmpty())
            parts += moneyText(item.amount, item.provider, QLocale());
        parts += visibleText(item.accountLabel.left(kLongestShown));
    }
    if (!item.note.isEmpty())
        parts += visibleText(item.note);
    if (item.httpStatus != 0)
        parts += u"HTTP %1"_s.arg(item.httpStatus);
    if (!item.requestId.isEmpty())
        //: %1 is the provider's id of the request
        parts += ActivityModel::tr("request %1").arg(visibleText(item.requestId));
    return parts.join(u" · "_s);
}
} // namespace

ActivityModel::ActivityModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void ActivityModel::setItems(const QList<ActivityItem> &items)
{
    QList<ActivityItem> next = items;
    std::stable_sort(
        next.begin(), next.end(), [](const ActivityItem &a, const ActivityItem &b) { return a.at > b.at; });
    const ListDiff diff = ListDiff::between(m_items, next, keyOf);
    if (diff.removed > 0) {
        beginRemoveRows({}, int(diff.from), int(diff.from + diff.removed) - 1);
        m_items.remove(diff.from, diff.removed);
        endRemoveRows();
    }
    if (diff.inserted > 0) {
        beginInsertRows({}, int(diff.from), int(diff.from + diff.inserted) - 1);
        m_items = m_items.mid(0, diff.from) + next.mid(diff.from, diff.inserted) + m_items.mid(diff.from);
        endInsertRows();
    }
    for (int row = 0; row < int(next.size()); ++row) {
        const bool differs = contentOf(m_items.at(row)) != contentOf(next.at(row));
        m_items[row] = next.at(row);
        if (differs)
            Q_EMIT dataChanged(index(row), index(row));
    }
}

int ActivityModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_items.size()); }

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ActivityItem &item = m_items.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole: return titleOf(item);
    case DetailRole: return detailOf(item);
    case TimeRole: return timeText(item.at, QLocale());
    case StateRole: return item.kind == ActivityItem::Kind::Write ? int(item.state) : -1;
    case KindRole: return int(item.kind);
    case ItemRole: return QVariant::fromValue(item);
    case Qt::ToolTipRole: return timeTextUtc(item.at, QLocale());
    case Qt::AccessibleTextRole: {
        QStringList parts{titleOf(item), detailOf(item), timeText(item.at, QLocale())};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    default: return {};
    }
}

} // namespace disputedesk
