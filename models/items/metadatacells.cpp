#include "models/domain/displaytext.h"
#include "models/items/metadatamodel.h"
#include "models/items/textjoins.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace disputedesk {

// What the cells of the metadata table say; the editing is in metadatamodel.cpp.

QString metadataTypeText(MetadataType type)
{
    switch (type) {
    case MetadataType::Text: return MetadataModel::tr("text", "metadata type");
    case MetadataType::Number: return MetadataModel::tr("number", "metadata type");
    case MetadataType::Boolean: return MetadataModel::tr("yes/no", "metadata type");
    case MetadataType::Null: return MetadataModel::tr("empty", "metadata type");
    case MetadataType::Json: return MetadataModel::tr("JSON", "metadata type");
    }
    return {};
}

QString metadataProblemText(MetadataProblem problem)
{
    switch (problem) {
    case MetadataProblem::None: return {};
    case MetadataProblem::EmptyKey: return MetadataModel::tr("A key is missing.");
    case MetadataProblem::DuplicateKey: return MetadataModel::tr("This key is there twice; keep one of the two.");
    case MetadataProblem::NotANumber: return MetadataModel::tr("This is not a number, such as 42 or 1.10.");
    case MetadataProblem::NotABoolean: return MetadataModel::tr("Only true or false can stand here.");
    case MetadataProblem::BadJson: return MetadataModel::tr("This is not a JSON object or array.");
    case MetadataProblem::TooLong: return MetadataModel::tr("This is longer than 64 kB.");
    }
    return {};
}

QVariant MetadataModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const MetadataEntry &entry = m_metadata.at(index.row());
    const auto problem = [&] { return metadataEntryProblem(m_metadata, index.row()); };
    switch (role) {
    case TypeRole: return int(entry.type);
    case ProblemRole: return int(problem());
    case ProblemTextRole: return metadataProblemText(problem());
    case Qt::ToolTipRole: {
        const QString text = metadataProblemText(problem());
        return text.isEmpty() ? QVariant() : text;
    }
    case Qt::DisplayRole:
    case Qt::EditRole: break;
    case Qt::AccessibleTextRole: {
        const QString name = headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
        const QString text = index.data(Qt::DisplayRole).toString();
        //: Read aloud; %1 is the column's title, %2 the cell's text
        const QString cell = text.isEmpty() ? tr("%1: none").arg(name) : labelled(name, text);
        const QString wrong = metadataProblemText(problem());
        //: Read aloud; %1 is a cell such as "Key: order_id", %2 what is wrong with its row
        return wrong.isEmpty() ? cell : tr("%1. Problem: %2").arg(cell, wrong);
    }
    default: return {};
    }
    const bool shown = role == Qt::DisplayRole;
    switch (index.column()) {
    case Key: return shown ? visibleText(entry.key) : entry.key;
    case Value: return valueData(entry, role);
    default: return shown ? QVariant(metadataTypeText(entry.type)) : QVariant(int(entry.type));
    }
}

QVariant MetadataModel::valueData(const MetadataEntry &entry, int role) const
{
    if (role == Qt::DisplayRole)
        return visibleText(entry.text);
    if (entry.type == MetadataType::Boolean && (entry.text == "true"_L1 || entry.text == "false"_L1))
        return entry.text == "true"_L1; // gives a bool editor
    return entry.text;
}

QVariant MetadataModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Key: return tr("Key");
    case Value: return tr("Value");
    case Type: return tr("Type");
    default: return {};
    }
}

} // namespace disputedesk
