#pragma once

#include "ui/theme/theme.h"

#include <QModelIndex>
#include <QUuid>
#include <QWidget>

class QMenu;
class QProgressBar;

namespace disputedesk {

class IconButton;
class InkLabel;
class LinkButton;

/// One document: type badge, name, kind, size and state or progress, and what can be done with it.
class DocumentRow : public QWidget {
    Q_OBJECT
public:
    DocumentRow(const Theme &theme, QWidget *parent = nullptr);

    /// Shows a row of DocumentListModel. `writable`: kinds, sending and deleting are on; `stop`: why the provider takes
    /// neither now, empty when it does.
    void showRow(const QModelIndex &index, bool writable, const QString &stop = {});

Q_SIGNALS:
    void previewRequested(const QString &documentId, const QUuid &file);
    void sendRequested(const QUuid &file);
    void cancelRequested(const QUuid &file);
    void removeRequested(const QUuid &file);
    void deleteRequested(const QString &documentId);
    void kindChosen(const QUuid &file, const QString &kind);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void buildKinds();

    const Theme &m_theme;
    QString m_id;
    QUuid m_file;
    QString m_badge;
    InkLabel *m_name = nullptr;
    InkLabel *m_state = nullptr;
    LinkButton *m_kind = nullptr;
    QMenu *m_kinds = nullptr;
    QProgressBar *m_progress = nullptr;
    LinkButton *m_again = nullptr;
    IconButton *m_preview = nullptr;
    IconButton *m_send = nullptr;
    IconButton *m_cancel = nullptr;
    IconButton *m_remove = nullptr;
};

} // namespace disputedesk
