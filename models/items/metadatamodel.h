#pragma once

#include "models/domain/metadata.h"

#include <QAbstractTableModel>
#include <QList>

namespace disputedesk {

/// The metadata editor's table: Key, Value, Type; typed values, problems where they stand, undo and redo. What is typed
/// stays, bad JSON included: isValid() says whether it can be sent.
class MetadataModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Key, Value, Type, ColumnCount };
    enum Role {
        ProblemRole = Qt::UserRole + 1, ///< MetadataProblem as int
        TypeRole, ///< MetadataType as int, for every column
        ProblemTextRole, ///< translated sentence, empty when fine
    };

    explicit MetadataModel(QObject *parent = nullptr);

    /// Replaces everything and forgets the undo history; emits no edited().
    void setMetadata(const Metadata &metadata);
    const Metadata &metadata() const;
    void setReadOnly(bool readOnly);
    /// No problem in any row.
    bool isValid() const;

    int addEntry(); ///< appends an empty text entry, gives its row
    void removeEntry(int row);
    bool canUndo() const;
    bool canRedo() const;
    void undo();
    void redo();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// A person changed something (undo and redo too).
    void edited();
    void undoStateChanged();

private:
    void commit(Metadata next);
    void show(const Metadata &next);
    void step(QList<Metadata> &from, QList<Metadata> &onto);
    QVariant valueData(const MetadataEntry &entry, int role) const;

    Metadata m_metadata;
    QList<Metadata> m_undo; ///< whole tables; they share what did not change
    QList<Metadata> m_redo;
    bool m_readOnly = false;
};

/// "text", "number", "yes/no", "empty", "JSON".
QString metadataTypeText(MetadataType type);
QString metadataProblemText(MetadataProblem problem);

} // namespace disputedesk
