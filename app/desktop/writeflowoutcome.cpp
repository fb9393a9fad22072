// How a write ended, and what is said and tidied then.
#include "app/desktop/accountregistry.h"
#include "app/desktop/accountsession.h"
#include "app/desktop/outcometexts.h"
#include "app/desktop/sentdrafts.h"
#include "app/desktop/writeflow.h"
#include "models/domain/displaytext.h"
#include "models/domain/uploadtraces.h"
#include "models/items/textjoins.h"
#include "models/items/texts.h"
#include "ui/dialogs/confirmdialog.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
/// True when the last list before the response was stopped lacks a file of its packet.
bool isMissing(const WriteOutcome &outcome, const Document &document)
{
    return outcome.halt != Halt::None && outcome.now && !hasDocument(*outcome.now, document.id);
}

/// True where haltText() says what the list lacks, and what to do.
bool namesUnlisted(Halt halt) { return halt == Halt::NotListed || halt == Halt::CalledOff; }
} // namespace

void WriteFlow::ended(const WriteIntent &intent, const WriteOutcome &outcome)
{
    if (outcome.isDone())
        takeSentOut(m_drafts, intent, outcome.document);
    if (const QUuid file = m_files.value(intent.id); !file.isNull())
        Q_EMIT uploadEnded(file, outcome.halt == Halt::None && outcome.state == ActionState::Unknown);
    AccountSession *const session = m_sessions(intent.account);
    if (outcome.otherVerb && session) { // before anybody looks at the account again
        Account account = session->account();
        (intent.verb == WriteVerb::Concede ? account.acceptVerb : account.closeVerb) = *outcome.otherVerb;
        m_registry.replace(account);
        session->setAccount(account);
    }
    Q_EMIT ledgerMoved(intent.account, intent.disputeId);
    if (m_queue.isEmpty() || m_queue.constFirst().id != intent.id)
        return;
    m_queue.removeFirst();
    // Only what the provider answered for goes on by itself: a file that was only seen there may be somebody else's.
    // Nor hours after the person said yes.
    const bool isAnswered = outcome.halt == Halt::None && outcome.state == ActionState::Applied && !outcome.late;
    if (isAnswered && intent.verb == WriteVerb::UploadDocument) {
        m_wentUp.append(outcome.document.value_or(Document()));
        m_wentUp.last().filename = intent.fileName;
    }
    if (isAnswered && !m_queue.isEmpty())
        return sendNext();
    if (isAnswered && m_afterFiles && m_queue.isEmpty())
        return respondAfterFiles();
    // The rest of a packet is never sent after a part of it failed: the person looks first.
    m_queue.clear();
    m_afterFiles.reset();
    m_sending = false;
    setBusy({});
    show(intent, outcome);
}

void WriteFlow::resolved(const WriteIntent &intent, ActionState state)
{
    WriteOutcome outcome;
    outcome.state = state;
    if (outcome.isDone())
        takeSentOut(m_drafts, intent, outcome.document);
    Q_EMIT ledgerMoved(intent.account, intent.disputeId);
    if (m_dialog && (intent.id == m_intent.id || m_files.contains(intent.id)))
        show(intent, outcome);
}

void WriteFlow::show(const WriteIntent &intent, const WriteOutcome &outcome)
{
    QString statement = outcome.halt == Halt::None
        ? outcomeStatement(intent, outcome.state, m_view.account)
        : haltTitle(outcome.halt, !m_wentUp.isEmpty() && intent.verb == WriteVerb::Respond);
    QStringList details = outcome.halt == Halt::None ? outcomeDetails(intent, outcome, m_view.account, m_clock())
                                                     : QStringList{haltText(outcome, intent, m_view.account)};
    ActionState state = outcome.halt == Halt::None ? outcome.state : ActionState::NotSent;
    if (intent.verb == WriteVerb::UploadDocument && m_intent.verb == WriteVerb::Respond) { // Omise: one packet
        // The dialog asks about the response: a document that arrived after all must not look like it (I3).
        statement = tr("The response was not sent. Document %1: %2").arg(visibleText(intent.fileName), statement);
        if (outcome.isDone())
            state = ActionState::NotSent;
    }
    if (!m_wentUp.isEmpty() && m_intent.verb == WriteVerb::Respond && !answersByEvidence(intent.provider)
        && !(outcome.isDone() && intent.verb == WriteVerb::Respond)) {
        QStringList there, missing;
        for (const Document &document : std::as_const(m_wentUp))
            (isMissing(outcome, document) ? missing : there).append(visibleText(document.filename));
        const QString provider = providerName(intent.provider);
        if (!missing.isEmpty() && !namesUnlisted(outcome.halt))
            //: %1 is the provider's name, %2 file names
            details.prepend(tr("Uploaded before it, but not in the list at %1 yet: %2. The next response waits for "
                               "what is missing.")
                                .arg(provider, enumerated(missing)));
        if (!there.isEmpty())
            //: %1 is the provider's name, %2 file names
            details.prepend(tr("Uploaded before it, and at %1 now: %2.").arg(provider, enumerated(there)));
    }
    if (intent.verb == WriteVerb::UploadDocument && m_dialog && answersByEvidence(intent.provider) && !outcome.isDone())
        statement = tr("File %1: %2 Files that went up before it stay with your draft; nothing was submitted.")
                        .arg(isolatedText(intent.fileName), statement);
    if (!m_dialog && intent.verb == WriteVerb::UploadDocument && outcome.isDone())
        return; // the row has moved to the server's documents
    if (m_dialog)
        return m_dialog->setOutcome(state, statement, outcome.requestId, details);
    Q_EMIT stopped(statement, details.join(u'\n'));
}

} // namespace disputedesk
