#pragma once

#include "models/items/disputeview.h"
#include "ui/theme/theme.h"

#include <QHash>
#include <QScrollArea>

#include <functional>

namespace disputedesk {

class DraftKeeper;
class EvidenceBudget;
class EvidenceFields;
class EvidenceRead;
class EvidenceTop;
class InkLabel;
class KeptDraft;
class LinkButton;
class MetadataEditor;
class MetadataModel;
struct EvidencePlan;

/// The response to WooshPay and Stripe: evidence, field by field, and metadata. It owns what is being typed; a refresh
/// never takes a key press away. After the send it shows what the provider has.
class EvidencePane : public QScrollArea {
    Q_OBJECT
public:
    EvidencePane(const Theme &theme, MetadataModel &metadata, QWidget *parent = nullptr);
    ~EvidencePane() override;

    void showDispute(const DisputeView &view);
    void clear();
    /// Why the evidence as it stands cannot go out; empty when it can.
    QString stop() const { return m_stop; }

    /// Puts a reply into a text field, at its cursor; nothing while the form cannot be written.
    void insertReply(const QString &field, const QString &text, bool append = false);
    /// The field that a reply would go to; empty: no text field is open.
    QString replyField() const;
    bool isWritable() const { return m_writable; }
    /// The dispute with the draft as typed.
    DisputeView typedView() const;

public Q_SLOTS:
    /// Emits what is typed and not handed out yet, an open metadata cell and an input method's text included.
    void flushDraft();
    /// Puts another draft in place of what is typed (after an undone discard). A choice of what was sold stays when the
    /// new draft has none.
    void replaceDraft(const Draft &draft);
    void setDraftSaved(const QDateTime &at);
    /// It is still here, but not on disk; `text` says why.
    void setDraftNotSaved(const QString &text);
    /// An upload of a draft's file goes on; -1: it ended.
    void setUpload(const QUuid &file, int percent);

Q_SIGNALS:
    /// Evidence, what was sold, the chosen reason and metadata as typed; the files are the app's.
    void draftEdited(const Draft &draft);
    void stopChanged();
    void replyMenuRequested(const QString &field, const QPoint &at);
    void discardDraftRequested();
    void undoDiscardRequested();
    void filesDropped(const QString &field, const QStringList &paths);
    void chooseFileRequested(const QString &field);
    void removeFileRequested(const QUuid &file);
    void previewRequested(const QString &documentId, const QUuid &file); ///< one of the two is set
    void saveFileRequested(const QString &documentId);

private:
    void build();
    void buildForm(QWidget *form);
    void buildMetadata(QWidget *page);
    void connectParts();
    void connectMetadata();
    void collect(Draft *draft);
    /// Puts what is typed into `draft`; a metadata cell that is open stays so, and is not in it.
    void write(Draft &draft) const;
    DisputeView shownView() const;
    void touch();
    void takeDraft(const Draft &draft);
    void takeMetadata(bool always);
    void showWritable();
    void showPlan(bool settle);
    void showState(const EvidencePlan &plan);
    void showFillable(const EvidencePlan &plan);
    void showMetadataState();
    QString stopFor(const EvidencePlan &plan) const;
    QString metadataStop() const;
    EvidencePlan plan() const;
    void setText(const QString &field, const QString &text);
    void setTakenAway(const QString &field, bool away);
    void discard();

    const Theme &m_theme;
    MetadataModel &m_metadata;
    DraftKeeper *m_keeper = nullptr;
    DisputeView m_view;
    Evidence m_mine; ///< fields the agent touched, as typed
    ProductType m_sold = ProductType::Unset;
    QString m_category;
    QStringList m_foreign; ///< values of the dispute that hold braces of their own
    QHash<QUuid, int> m_uploads;
    QString m_stop;
    std::function<QString()> m_saved; ///< how the draft stands with the disk, in the language of the moment
    bool m_writable = false;
    bool m_metadataTouched = false;
    bool m_saidSaved = false; ///< since the keyboard came here: it is told once

    InkLabel *m_banner = nullptr;
    KeptDraft *m_kept = nullptr;
    InkLabel *m_note = nullptr;
    QWidget *m_form = nullptr;
    EvidenceTop *m_top = nullptr;
    EvidenceFields *m_fields = nullptr;
    EvidenceBudget *m_fileBudget = nullptr;
    EvidenceBudget *m_textBudget = nullptr;
    EvidenceRead *m_read = nullptr;
    LinkButton *m_metadataToggle = nullptr;
    InkLabel *m_metadataProblem = nullptr;
    MetadataEditor *m_editor = nullptr;
    InkLabel *m_savedLine = nullptr;
    LinkButton *m_discard = nullptr;
    LinkButton *m_undoDiscard = nullptr;
};

} // namespace disputedesk
