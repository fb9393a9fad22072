#pragma once

#include "models/items/disputeview.h"
#include "models/items/relateddisputes.h"
#include "ui/theme/theme.h"

#include <QScrollArea>

namespace disputedesk {

class InkLabel;
class LinkButton;
class MovementsView;
class RelatedView;
class SummaryFacts;
class TriageView;

/// What is known of a dispute, in words: what to do next, money, reason, the charge behind it, dates.
class SummaryPane : public QScrollArea {
    Q_OBJECT
public:
    SummaryPane(const Theme &theme, QWidget *parent = nullptr);

    void showDispute(const DisputeView &view, const QDateTime &now);
    /// The charge is being read.
    void setChargeLoading();
    /// It could not be read; `text` says why.
    void setChargeFailed(const QString &text);

    /// The other disputes of the charge; empty: there are none, or nobody knows yet.
    void showRelated(const QList<RelatedDispute> &disputes);
    TriageView *triage() const { return m_triage; }
    RelatedView *related() const { return m_related; }

Q_SIGNALS:
    void chargeRequested();

private:
    void build(const Theme &theme);
    void showMoney(const DisputeView &view);
    void showCharge(const DisputeView &view);
    void showDates(const DisputeView &view);
    void showChargeState(const QString &text, bool retry);

    bool m_offersCharge = true;
    QString m_chargeId;
    SummaryFacts *m_facts = nullptr;
    QWidget *m_chargeState = nullptr;
    InkLabel *m_chargeText = nullptr;
    LinkButton *m_chargeRead = nullptr;
    MovementsView *m_movements = nullptr;
    RelatedView *m_related = nullptr;
    TriageView *m_triage = nullptr;
};

/// What to do next with a dispute, in one or two sentences of ours.
QString nextStepText(const DisputeView &view, const QDateTime &now);

} // namespace disputedesk
