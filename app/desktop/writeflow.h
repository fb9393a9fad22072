#pragma once

#include "app/desktop/draftbook.h"
#include "models/domain/clock.h"
#include "models/items/disputeview.h"
#include "models/sync/writedesk.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace disputedesk {

class AccountRegistry;
class AccountSession;
class ConfirmDialog;
class Theme;

/// One write from the click to its outcome: intent captured at the click, fresh read, review (for a response), confirm,
/// send, outcome in the same dialog. One at a time; it is the only caller of WriteDesk::sendConfirmed(). Files of
/// evidence go up first, under a confirmation of their own: only then does the review show the request to the letter
/// (docs/decisions/0010).
class WriteFlow : public QObject {
    Q_OBJECT
public:
    using Sessions = std::function<AccountSession *(const QUuid &)>;
    WriteFlow(Sessions sessions, DraftBook &drafts, AccountRegistry &registry, const Theme &theme, Clock clock,
        QWidget *window);

    /// A click on an act. `document` is the server's document id for DeleteDocument, `file` the draft's file for
    /// UploadDocument. While another write is being asked about or sent, that is said.
    void begin(WriteVerb verb, const DisputeView &view, const QString &document = {}, const QUuid &file = {});
    /// From the click to the end of the dialog.
    bool isBusy() const { return m_busy; }
    bool isSending() const { return m_sending; }
    void cancelUpload(const QUuid &file);
    /// Connect a session's write desk: call for each new one.
    void attach(WriteDesk &desk);

Q_SIGNALS:
    void busyChanged(const QString &what); ///< empty: idle
    /// Stopped before anything was sent.
    void stopped(const QString &title, const QString &text);
    void uploadProgress(const QUuid &file, int percent);
    void uploadEnded(const QUuid &file, bool unclear);
    /// The ledger has news of this dispute.
    void ledgerMoved(const QUuid &account, const QString &disputeId);
    void backToDraft();
    /// The dispute of `view` is not what its draft was written for: nothing is sent before a person has chosen.
    void conflictFound(const disputedesk::DisputeView &view);

private:
    void setBusy(const QString &what);
    bool canRespond(WriteVerb verb);
    void queueFiles(const QList<DraftFile> &files);
    void beginResponse(WriteVerb verb);
    void respondAfterFiles();
    void prepare();
    void review(const WriteDesk::Prepared &prepared);
    void confirm(const WriteDesk::Prepared &prepared);
    void confirmed(const WriteDesk::Prepared &prepared);
    void sendNext();
    /// The response waits for the provider's list, or no longer does: nothing of it is sent as long as it waits.
    void waitForList(const WriteIntent &intent, bool waits);
    void callOff();
    void ended(const WriteIntent &intent, const WriteOutcome &outcome);
    void resolved(const WriteIntent &intent, ActionState state);
    void show(const WriteIntent &intent, const WriteOutcome &outcome);
    void stop(const WriteOutcome &outcome);
    bool isConflict(const WriteOutcome &outcome) const;

    Sessions m_sessions;
    DraftBook &m_drafts;
    AccountRegistry &m_registry;
    const Theme &m_theme;
    Clock m_clock;
    QWidget *m_window;

    bool m_busy = false;
    bool m_sending = false;
    DisputeView m_view; ///< as it was at the click
    WriteIntent m_intent; ///< the one that the dialog asks about
    QList<WriteIntent> m_queue; ///< what one confirmation covers: documents first, the response last
    QHash<QUuid, QUuid> m_files; ///< upload intent to draft file
    QList<Document> m_wentUp; ///< the files of this packet that the provider took, by the names they have here
    Dispute m_seen; ///< what the confirmed dialog was made from
    std::optional<Stopwatch> m_sinceRead; ///< runs since that was asked for
    std::optional<WriteVerb> m_afterFiles; ///< Respond or Stage, once the files of the queue are at the provider
    QPointer<ConfirmDialog> m_dialog;
};

} // namespace disputedesk
