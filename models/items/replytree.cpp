// The rows of ReplyModel: folders, and replies in them.
#include "models/domain/displaytext.h"
#include "models/items/replymodel.h"

namespace disputedesk {

namespace {
constexpr quintptr kFolder = 0; // a reply's internal id is its folder's row plus one
} // namespace

QModelIndex ReplyModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : kFolder);
}

QModelIndex ReplyModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == kFolder)
        return {};
    return createIndex(int(child.internalId() - 1), 0, kFolder);
}

int ReplyModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_folders.size());
    return parent.internalId() == kFolder && parent.row() < m_folders.size()
        ? int(m_folders.at(parent.row()).replies.size())
        : 0;
}

QModelIndex ReplyModel::indexOf(const QUuid &id) const
{
    for (int folder = 0; folder < m_folders.size(); ++folder)
        for (int row = 0; row < m_folders.at(folder).replies.size(); ++row)
            if (m_folders.at(folder).replies.at(row).id == id)
                return createIndex(row, 0, quintptr(folder) + 1);
    return {};
}

QModelIndex ReplyModel::indexOfFolder(const QString &name) const
{
    for (qsizetype row = 0; row < m_folders.size(); ++row)
        if (!m_folders.at(row).shipped && m_folders.at(row).name == name)
            return index(int(row), 0);
    return {};
}

QVariant ReplyModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isFolder = index.internalId() == kFolder;
    const Folder &folder = m_folders.at(isFolder ? index.row() : int(index.internalId() - 1));
    switch (role) {
    case IdRole: return isFolder ? QUuid() : folder.replies.at(index.row()).id;
    case FolderRole: return folder.name;
    case ShippedRole: return folder.shipped;
    case Qt::DisplayRole:
        if (!isFolder)
            return visibleText(folder.replies.at(index.row()).name);
        if (folder.shipped)
            //: a folder of replies that came with the program; %1 is its name
            return tr("%1 (came with the program)").arg(visibleText(folder.name));
        return folder.name.isEmpty() ? tr("Without a folder") : visibleText(folder.name);
    default: return {};
    }
}

} // namespace disputedesk
