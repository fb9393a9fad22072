// What is noted for a dispute on this computer, and its sisters of the same charge.
#include "ui/panes/detailpane.h"
#include "ui/panes/relatedview.h"
#include "ui/panes/summarypane.h"
#include "ui/panes/triageview.h"

namespace disputedesk {

void DetailPane::connectNotes()
{
    connect(m_summary->triage(), &TriageView::edited, this, &DetailPane::triageEdited);
    connect(m_summary->triage(), &TriageView::tagsRequested, this, &DetailPane::triageTagsRequested);
    connect(m_summary->related(), &RelatedView::disputeRequested, this, &DetailPane::relatedRequested);
    connect(m_summary->related(), &RelatedView::listRequested, this, &DetailPane::chargeListRequested);
}

void DetailPane::showTriage(const Triage &triage, const QHash<QString, QString> &tones, const QString &provider)
{
    m_summary->triage()->showTriage(triage, tones, provider);
}

void DetailPane::showRelated(const QList<RelatedDispute> &disputes) { m_summary->showRelated(disputes); }

void DetailPane::flushNotes() { m_summary->triage()->flush(); }

void DetailPane::saveNotes() { m_summary->triage()->save(); }

} // namespace disputedesk
