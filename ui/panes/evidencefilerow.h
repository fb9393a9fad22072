#pragma once

#include "models/domain/dispute.h"
#include "ui/panes/evidencefieldrow.h"

class QProgressBar;

namespace disputedesk {

class IconButton;
class LinkButton;

/// A field that takes one file, by button or by a drop on any part of it. A new file takes the old one's place, and the
/// row says so before.
class EvidenceFileRow : public EvidenceFieldRow {
    Q_OBJECT
public:
    EvidenceFileRow(const Theme &theme, const EvidenceField &field, QWidget *parent = nullptr);

    /// `known`: what the provider told of the file it has; null while unread. `percent`: of an upload under way, or -1.
    void showFile(const Document *known, int percent, const QString &provider);
    void showRow(const EvidenceRow &row) override;
    void reset() override;
    QList<QWidget *> stops() const override;

Q_SIGNALS:
    void filesDropped(const QStringList &paths);
    void chooseRequested();
    void removeRequested(const QUuid &file);
    /// The provider's own file: takes it out of what will be sent, or leaves it after all.
    void takeAwayRequested(bool away);
    void previewRequested(const QString &documentId, const QUuid &file);

protected:
    void buildBody() override;
    void showHead() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QString shownName() const;
    QString stateText() const;
    void showBody();
    void remove();

    Document m_known;
    QString m_provider;
    QString m_dropNote; ///< what a drop would do, or why nothing came of one
    int m_percent = -1;
    LinkButton *m_choose = nullptr;
    IconButton *m_preview = nullptr;
    IconButton *m_remove = nullptr;
    QProgressBar *m_progress = nullptr;
    InkLabel *m_note = nullptr;
    InkLabel *m_name = nullptr;
    InkLabel *m_state = nullptr;
    LinkButton *m_keep = nullptr;
};

} // namespace disputedesk
