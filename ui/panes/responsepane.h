#pragma once

#include "models/items/disputeview.h"
#include "ui/theme/theme.h"

#include <QScrollArea>

#include <functional>

namespace disputedesk {

class CheckList;
class DocumentListModel;
class DocumentsView;
class DraftKeeper;
class InkLabel;
class KeptDraft;
class LinkButton;
class MessageEdit;
class MetadataEditor;
class MetadataModel;

/// The response: message, metadata, documents. It owns what is being typed; a refresh never takes a key press away.
class ResponsePane : public QScrollArea {
    Q_OBJECT
public:
    ResponsePane(const Theme &theme, MetadataModel &metadata, DocumentListModel &documents, QWidget *parent = nullptr);

    void showDispute(const DisputeView &view);
    void clear();
    /// Why the response as typed cannot go out; empty when it can.
    QString stop() const { return m_stop; }

    /// Puts a reply at the message's cursor, in place of its selection only; nothing while it cannot be written.
    /// `append`: behind all of it instead.
    void insertReply(const QString &text, bool append = false);
    bool isWritable() const { return m_writable; }
    /// The dispute with the draft as typed, an open metadata cell and what is not handed out yet included.
    DisputeView typedView() const;

public Q_SLOTS:
    /// Emits what is typed and not handed out yet, an open metadata cell and an input method's text included.
    void flushDraft();
    /// Puts another draft in place of what is typed (after an undone discard), as one step that can be undone.
    void replaceDraft(const Draft &draft);
    void setDraftSaved(const QDateTime &at);
    /// It is still here, but not on disk; `text` says why.
    void setDraftNotSaved(const QString &text);

Q_SIGNALS:
    void draftEdited(const Draft &draft);
    /// Offer the canned replies, please; the menu's place on the screen.
    void replyMenuRequested(const QPoint &at);
    void stopChanged();
    void discardDraftRequested();
    void undoDiscardRequested();
    void filesDropped(const QStringList &paths);
    void addFileRequested();
    void previewRequested(const QString &documentId, const QUuid &file);
    void uploadNowRequested(const QUuid &file);
    void cancelUploadRequested(const QUuid &file);
    void removeFileRequested(const QUuid &file);
    void deleteDocumentRequested(const QString &documentId);
    void fileKindChanged(const QUuid &file, const QString &kind);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void connectParts();
    void loadText(const DisputeView &view, bool another);
    void showWritable(const DisputeView &view);
    void showState();
    void discard();
    void showFillable();
    /// Puts what is typed into `draft`; a cell that is open stays so, and is not in it.
    void write(Draft &draft) const;
    DisputeView shownView() const;

    const Theme &m_theme;
    MetadataModel &m_metadata;
    DocumentListModel &m_documents;
    DraftKeeper *m_keeper = nullptr;
    InkLabel *m_heading = nullptr;
    InkLabel *m_counter = nullptr;
    MessageEdit *m_message = nullptr;
    CheckList *m_checks = nullptr;
    LinkButton *m_reply = nullptr;
    LinkButton *m_fill = nullptr; ///< shown while a placeholder of the message has a value by now
    LinkButton *m_discard = nullptr;
    LinkButton *m_undoDiscard = nullptr;
    KeptDraft *m_kept = nullptr;
    InkLabel *m_note = nullptr;
    MetadataEditor *m_editor = nullptr;
    DocumentsView *m_files = nullptr;
    DisputeView m_view; ///< as shown last
    QStringList m_foreign; ///< its values that hold braces of their own
    Metadata m_serverMetadata;
    QString m_stop;
    std::function<QString()> m_saved; ///< how the draft stands with the disk, in the language of the moment
    bool m_writable = false;
    bool m_metadataTouched = false;
    bool m_saidSaved = false; ///< since the keyboard came here: it is told once
};

} // namespace disputedesk
