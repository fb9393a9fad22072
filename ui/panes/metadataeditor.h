#pragma once

#include "models/items/metadatamodel.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QTableView;

namespace disputedesk {

class IconButton;
class InkLabel;
class MetadataDelegate;

/// The metadata table with its buttons, shortcuts and the problems under it. Edits the model; knows no dispute.
class MetadataEditor : public QWidget {
    Q_OBJECT
public:
    MetadataEditor(const Theme &theme, MetadataModel &model, QWidget *parent = nullptr);

    void setReadOnly(bool readOnly);
    /// Text that stands in an open cell goes to the model now.
    void commitOpenCell();
    /// A cell is being edited: the model must not be replaced under it.
    bool isEditing() const;

Q_SIGNALS:
    /// A key press in a cell that the model does not have yet.
    void typed();

private:
    void build();
    IconButton *iconButton(const QString &name, const QString &icon, const QString &text, const QKeySequence &keys);
    void addEntry();
    void removeEntry();
    void showState();
    void fitHeight();
    bool eventFilter(QObject *watched, QEvent *event) override;

    const Theme &m_theme;
    MetadataModel &m_model;
    MetadataDelegate *m_delegate = nullptr;
    QTableView *m_table = nullptr;
    IconButton *m_add = nullptr;
    IconButton *m_remove = nullptr;
    IconButton *m_undo = nullptr;
    IconButton *m_redo = nullptr;
    InkLabel *m_problems = nullptr;
    InkLabel *m_empty = nullptr;
    bool m_readOnly = false;
};

} // namespace disputedesk
