// How canned replies reach what is being written.
#include "ui/panes/detailpane.h"
#include "ui/panes/evidencepane.h"
#include "ui/panes/responsepane.h"

namespace disputedesk {

std::optional<QString> DetailPane::replyField() const
{
    if (!m_hasDispute || currentWidget() != m_page)
        return std::nullopt;
    if (!showsEvidence())
        return m_response->isWritable() ? std::optional(QString()) : std::nullopt;
    const QString field = m_evidence->replyField();
    return field.isEmpty() ? std::nullopt : std::optional(field);
}

bool DetailPane::canWrite() const
{
    return m_hasDispute && currentWidget() == m_page
        && (showsEvidence() ? m_evidence->isWritable() : m_response->isWritable());
}

void DetailPane::insertReply(const QString &field, const QString &text, bool append)
{
    if (!m_hasDispute || field.isEmpty() == showsEvidence())
        return; // another dispute was opened meanwhile
    setCurrentTab(Response);
    if (showsEvidence())
        m_evidence->insertReply(field, text, append);
    else
        m_response->insertReply(text, append);
}

DisputeView DetailPane::typedView() const
{
    if (!m_hasDispute)
        return {};
    return showsEvidence() ? m_evidence->typedView() : m_response->typedView();
}

} // namespace disputedesk
