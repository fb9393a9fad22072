#pragma once

#include "models/domain/clock.h"
#include "models/domain/triage.h"
#include "models/items/disputeview.h"
#include "models/items/relateddisputes.h"
#include "ui/theme/pagestack.h"
#include "ui/theme/theme.h"

#include <QPointer>
#include <QTimer>

#include <optional>

class QTabBar;

namespace disputedesk {

class ActivityModel;
class ConflictBanner;
class DetailBanner;
class DetailFoot;
class DetailHeader;
class DetailPlaceholder;
class DocumentListModel;
class EvidencePane;
class JsonPane;
class MetadataModel;
class ResponsePane;
class SummaryPane;

/// One dispute: head, tabs and acts. It shows what it is given and says what a person asks for; it fetches, saves and
/// sends nothing. What is typed lives here until draftEdited() has handed it out.
class DetailPane : public PageStack {
    Q_OBJECT
public:
    /// Response is the evidence at WooshPay and Stripe, and reads so.
    enum Tab { Summary, Response, Activity, Json };

    DetailPane(const Theme &theme, MetadataModel &metadata, DocumentListModel &documents, ActivityModel &activity,
        Clock clock = systemNow, QWidget *parent = nullptr);

    /// Where a reply would go: empty for the message, else a text field of the evidence; none: nothing can be written.
    std::optional<QString> replyField() const;
    /// Puts a text there at the cursor, in place of a selection only; shows the tab.
    /// `append`: behind all that stands there instead.
    void insertReply(const QString &field, const QString &text, bool append = false);
    /// Something can be typed for the dispute that is shown.
    bool canWrite() const;
    /// The dispute with its draft as typed a moment ago.
    DisputeView typedView() const;

    void setCurrentTab(Tab tab);
    Tab currentTab() const;

    /// What was noted for the dispute that is open, on this computer only; an empty one: nothing can be noted.
    void showTriage(const Triage &triage, const QHash<QString, QString> &tones, const QString &provider);
    void showRelated(const QList<RelatedDispute> &disputes);
    /// Hands out notes that are typed and not handed out yet.
    void flushNotes();
    /// The same, and ends no word that is in the making.
    void saveNotes();

public Q_SLOTS:
    /// Call it on every refresh. The same dispute (account and id) again changes nothing of what a person has typed:
    /// text, cursor, scroll and undo stay; files and deadline are taken from `view.draft`. Another dispute switches,
    /// after what was typed is flushed.
    void showDispute(const DisputeView &view);
    void showNothing();
    void showLoading(const QString &id);
    void showError(const QString &text, const QString &detail = {});
    void setChargeLoading();
    void setChargeFailed(const QString &text);
    /// Emits draftEdited() now if anything waits. Called by itself on focus out, dispute switch and window close.
    void flushDraft();
    /// After undoDiscardRequested(), or when another place changed the draft.
    void replaceDraft(const Draft &draft);
    void setDraftSaved(const QDateTime &at);
    void setDraftNotSaved(const QString &text);
    /// WooshPay and Stripe: an upload of a draft's file goes on; -1: it ended.
    void setEvidenceUpload(const QUuid &file, int percent);
    /// The dispute is not in the list as it is now: that is said above its amount.
    void setOutside(bool outside);
    /// Time left moves on; called each half minute by itself.
    void tick();

Q_SIGNALS:
    /// Message, evidence, choices and metadata as typed, at most 400 ms after the key. Files and deadline are the app's
    /// own: take those from your copy.
    void draftEdited(const Draft &draft);
    void replyMenuRequested(const QString &field, const QPoint &at); ///< field empty: the message
    void respondRequested(); ///< what is typed was flushed before
    void stageRequested(); ///< Stripe: keep what is typed there without submitting it
    void concedeRequested();
    void finaliseRequested(bool won);
    void filesDropped(const QStringList &paths);
    void addFileRequested();
    void evidenceFilesDropped(const QString &field, const QStringList &paths);
    void evidenceFileRequested(const QString &field);
    void saveFileRequested(const QString &documentId); ///< a file of submitted evidence, to disk
    void fileKindChanged(const QUuid &file, const QString &kind);
    void removeFileRequested(const QUuid &file);
    void uploadNowRequested(const QUuid &file);
    void cancelUploadRequested(const QUuid &file);
    void deleteDocumentRequested(const QString &documentId);
    void previewRequested(const QString &documentId, const QUuid &file); ///< one of the two is set
    void discardDraftRequested(); ///< the app forgets its copy of the draft at once, or a refresh brings it back
    void undoDiscardRequested(); ///< answer with replaceDraft()
    void deadlineEditRequested();
    void settleRequested(const QUuid &intent);
    void readNowRequested();
    void compareRequested(); ///< base, mine and theirs of the draft, please
    void chargeRequested(); ///< once for each dispute that is looked at, and on "Read the charge"; only where the
                            ///< provider offers it
    void retryRequested();
    void triageEdited(const disputedesk::Triage &triage);
    void triageTagsRequested();
    void relatedRequested(const QUuid &account, const QString &id);
    void chargeListRequested(); ///< all disputes of this charge, in the list

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildPage(
        const Theme &theme, MetadataModel &metadata, DocumentListModel &documents, ActivityModel &activity);
    void connectParts();
    void connectNotes();
    void makeEvidence();
    void showAnswer(const DisputeView &view);
    bool showsEvidence() const;
    QString stop() const;
    void showActs();

    const Theme &m_theme;
    MetadataModel &m_metadata;
    const Clock m_clock;
    DisputeView m_view;
    bool m_hasDispute = false;
    DetailPlaceholder *m_placeholder = nullptr;
    QWidget *m_page = nullptr;
    DetailBanner *m_banner = nullptr;
    ConflictBanner *m_conflict = nullptr;
    DetailHeader *m_header = nullptr;
    QTabBar *m_tabs = nullptr;
    PageStack *m_stack = nullptr;
    SummaryPane *m_summary = nullptr;
    PageStack *m_answer = nullptr; ///< the response or the evidence, as the provider wants it
    ResponsePane *m_response = nullptr;
    EvidencePane *m_evidence = nullptr; ///< made for the first dispute that wants it
    JsonPane *m_json = nullptr;
    DetailFoot *m_foot = nullptr;
    QTimer m_minute;
    QTimer m_chargeSoon;
    QPointer<QWidget> m_watchedWindow;
};

} // namespace disputedesk
