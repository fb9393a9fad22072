#pragma once

#include "models/items/documentlistmodel.h"
#include "ui/theme/theme.h"

#include <QUuid>
#include <QWidget>

class QVBoxLayout;

namespace disputedesk {

class ActButton;
class DocumentRow;
class InkLabel;

/// The documents of a dispute, one row each, with a place to drop files on. Shows the model; what is asked for goes out
/// as a signal.
class DocumentsView : public QWidget {
    Q_OBJECT
public:
    DocumentsView(const Theme &theme, DocumentListModel &model, QWidget *parent = nullptr);

    void setWritable(bool writable);
    /// Why nothing can be sent or deleted at the provider now, a sentence; empty: it can. Before setWritable().
    void setStop(const QString &why) { m_stop = why; }
    /// Files hang over the pane: the place to drop them lights up.
    void setDropHint(bool over);

Q_SIGNALS:
    void addFileRequested();
    void previewRequested(const QString &documentId, const QUuid &file);
    void uploadNowRequested(const QUuid &file);
    void cancelUploadRequested(const QUuid &file);
    void removeFileRequested(const QUuid &file);
    void deleteDocumentRequested(const QString &documentId);
    void fileKindChanged(const QUuid &file, const QString &kind);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void rebuild();
    void refreshRows(int first, int last);
    DocumentRow *makeRow();

    const Theme &m_theme;
    DocumentListModel &m_model;
    QVBoxLayout *m_rows = nullptr;
    QList<DocumentRow *> m_shown;
    ActButton *m_add = nullptr;
    InkLabel *m_hint = nullptr;
    QString m_stop;
    bool m_writable = false;
    bool m_over = false;
};

} // namespace disputedesk
