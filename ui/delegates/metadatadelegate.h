#pragma once

#include "ui/theme/theme.h"

#include <QPointer>
#include <QStyledItemDelegate>

namespace disputedesk {

/// Cells of the metadata table: keys in mono, types as a choice, JSON over several lines, a red sign where a row
/// cannot stand. An editor's text is never replaced while a person types in it.
class MetadataDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit MetadataDelegate(const Theme &theme, QObject *parent = nullptr);

    /// Writes what stands in an open editor to the model; the editor stays open.
    void commitOpen();
    bool hasOpenEditor() const { return !m_open.isNull(); }
    /// Closes an open editor; what stands in it and is not in the model is gone.
    void closeOpen();

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(
        QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void destroyEditor(QWidget *editor, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

Q_SIGNALS:
    void typed();

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    QWidget *makeEditor(QWidget *parent, const QModelIndex &index) const;

    const Theme &m_theme;
    mutable QPointer<QWidget> m_open;
};

} // namespace disputedesk
