#include "ui/panes/draftkeeper.h"

namespace disputedesk {

void writeMetadata(Draft &draft, bool touched, const Metadata &shown, const Metadata &server)
{
    draft.metadataEdited = (touched || draft.metadataEdited) && shown != server;
    draft.metadata = draft.metadataEdited ? shown : Metadata();
}

DraftKeeper::DraftKeeper(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kDebounceMs);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::flush);
}

bool DraftKeeper::isFor(const DisputeView &view) const
{
    return m_draft.disputeId == view.dispute.id && m_draft.account == view.account.id && !m_draft.disputeId.isEmpty();
}

void DraftKeeper::open(const DisputeView &view)
{
    m_timer.stop();
    m_waiting = false;
    m_touched = false;
    m_now = SeenState::of(view.dispute);
    m_draft = view.draft;
    m_draft.account = view.account.id;
    m_draft.disputeId = view.dispute.id;
    if (m_draft.isEmpty())
        m_draft.base = m_now;
}

void DraftKeeper::refresh(const DisputeView &view)
{
    m_now = SeenState::of(view.dispute);
    if (!m_touched) {
        open(view);
        return;
    }
    m_draft.files = view.draft.files;
    m_draft.agentsDeadline = view.draft.agentsDeadline;
}

void DraftKeeper::adopt(const Draft &draft)
{
    m_timer.stop();
    m_waiting = false;
    m_touched = false;
    const Draft old = std::exchange(m_draft, draft);
    m_draft.account = old.account;
    m_draft.disputeId = old.disputeId;
    if (m_draft.isEmpty())
        m_draft.base = m_now;
}

void DraftKeeper::touch()
{
    if (m_draft.disputeId.isEmpty())
        return;
    if (!m_touched && m_draft.isEmpty())
        m_draft.base = m_now; // the draft begins here
    m_touched = true;
    m_waiting = true;
    // Not restarted by each key: somebody who types without a pause is saved every 400 ms all the same.
    if (!m_timer.isActive())
        m_timer.start();
    Q_EMIT waiting();
}

void DraftKeeper::flush()
{
    m_timer.stop();
    if (!std::exchange(m_waiting, false))
        return;
    Q_EMIT collect(&m_draft);
    Q_EMIT edited(m_draft);
}

} // namespace disputedesk
