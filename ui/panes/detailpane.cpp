#include "ui/panes/detailpane.h"

#include "models/domain/threeway.h"
#include "ui/panes/conflictbanner.h"
#include "ui/panes/detailbanner.h"
#include "ui/panes/detailfoot.h"
#include "ui/panes/detailheader.h"
#include "ui/panes/detailplaceholder.h"
#include "ui/panes/evidencepane.h"
#include "ui/panes/jsonpane.h"
#include "ui/panes/responsepane.h"
#include "ui/panes/summarypane.h"

#include <QEvent>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr int kChargeAfterMs = 300; // not for each row that somebody runs over with the arrow keys
constexpr int kNarrowest = 340;
constexpr int kTickMs = 30'000;
constexpr int kLowLines = 26; ///< of text; a pane that is lower has no room for a wide head and foot
} // namespace

DetailPane::DetailPane(const Theme &theme, MetadataModel &metadata, DocumentListModel &documents,
    ActivityModel &activity, Clock clock, QWidget *parent)
    : PageStack(parent)
    , m_theme(theme)
    , m_metadata(metadata)
    , m_clock(std::move(clock))
{
    m_placeholder = new DetailPlaceholder(theme, this);
    m_page = buildPage(theme, metadata, documents, activity);
    setObjectName(u"detailPane"_s);
    setAccessibleName(tr("Dispute"));
    addWidget(m_placeholder);
    addWidget(m_page);
    connectParts();
    m_minute.setInterval(kTickMs);
    m_minute.start();
    connect(&m_minute, &QTimer::timeout, this, &DetailPane::tick);
    m_chargeSoon.setSingleShot(true);
    m_chargeSoon.setInterval(kChargeAfterMs);
    connect(&m_chargeSoon, &QTimer::timeout, this, [this] {
        m_summary->setChargeLoading();
        Q_EMIT chargeRequested();
    });
}

bool DetailPane::showsEvidence() const { return m_evidence && m_answer->currentWidget() == m_evidence; }

QString DetailPane::stop() const { return showsEvidence() ? m_evidence->stop() : m_response->stop(); }

void DetailPane::showAnswer(const DisputeView &view)
{
    // Both share the metadata: the one that goes is flushed and emptied before the other takes it up.
    const bool evidence = answersByEvidence(view.dispute.provider);
    if (evidence != showsEvidence()) {
        if (evidence) {
            m_response->clear();
            makeEvidence();
        } else {
            m_evidence->clear();
        }
        m_answer->setCurrentWidget(evidence ? static_cast<QWidget *>(m_evidence) : m_response);
        m_tabs->setTabText(Response, evidence ? tr("Evidence") : tr("Response"));
    }
    if (evidence)
        m_evidence->showDispute(view);
    else
        m_response->showDispute(view);
}

void DetailPane::setCurrentTab(Tab tab) { m_tabs->setCurrentIndex(tab); }

DetailPane::Tab DetailPane::currentTab() const { return Tab(m_tabs->currentIndex()); }

void DetailPane::showDispute(const DisputeView &view)
{
    const bool same = m_hasDispute && m_view.dispute.id == view.dispute.id && m_view.account.id == view.account.id;
    showAnswer(view); // flushes the old one first, while everything still says whose text it is
    m_view = view;
    m_hasDispute = true;
    const QDateTime now = m_clock();
    m_banner->showIntent(view.unclear);
    // Where no response is taken any more the pane shows the draft that is kept instead.
    m_conflict->setVisible(view.dispute.stage() == Stage::NeedsResponse && movedSince(view.draft, view.dispute));
    m_header->showDispute(view, now);
    m_summary->showDispute(view, now);
    m_json->showJson(view.dispute.raw);
    showActs();
    setCurrentWidget(m_page);
    if (!same) {
        m_chargeSoon.stop();
        if (!view.charge && !view.dispute.charge.isEmpty() && !view.offline && offersCharge(view.dispute.provider))
            m_chargeSoon.start();
    }
}

void DetailPane::showActs()
{
    if (!m_hasDispute)
        return;
    // Sending would only lead to the comparison: the banner above has the way there.
    m_foot->showActs(m_view, m_conflict->isHidden() ? stop() : tr("compare your draft with what changed first."));
    setMinimumWidth(qMax(kNarrowest, m_foot->minimumSizeHint().width())); // no act is cut off
}

void DetailPane::showNothing()
{
    if (showsEvidence())
        m_evidence->clear();
    else
        m_response->clear();
    m_hasDispute = false;
    m_chargeSoon.stop();
    m_placeholder->showNothing();
    setCurrentWidget(m_placeholder);
}

void DetailPane::showLoading(const QString &id)
{
    flushDraft();
    m_placeholder->showLoading(id);
    setCurrentWidget(m_placeholder);
}

void DetailPane::showError(const QString &text, const QString &detail)
{
    flushDraft();
    m_placeholder->showError(text, detail);
    setCurrentWidget(m_placeholder);
}

void DetailPane::setChargeLoading() { m_summary->setChargeLoading(); }
void DetailPane::setChargeFailed(const QString &text) { m_summary->setChargeFailed(text); }

void DetailPane::flushDraft()
{
    flushNotes();
    if (showsEvidence())
        m_evidence->flushDraft();
    else
        m_response->flushDraft();
}

void DetailPane::replaceDraft(const Draft &draft)
{
    if (showsEvidence())
        m_evidence->replaceDraft(draft);
    else
        m_response->replaceDraft(draft);
}

void DetailPane::setDraftSaved(const QDateTime &at)
{
    if (showsEvidence())
        m_evidence->setDraftSaved(at);
    else
        m_response->setDraftSaved(at);
}

void DetailPane::setDraftNotSaved(const QString &text)
{
    if (showsEvidence())
        m_evidence->setDraftNotSaved(text);
    else
        m_response->setDraftNotSaved(text);
}

void DetailPane::setEvidenceUpload(const QUuid &file, int percent)
{
    if (m_evidence)
        m_evidence->setUpload(file, percent);
}

void DetailPane::setOutside(bool outside) { m_header->setOutside(outside); }

void DetailPane::tick()
{
    if (m_hasDispute)
        m_header->showDispute(m_view, m_clock());
}

void DetailPane::showEvent(QShowEvent *event)
{
    PageStack::showEvent(event);
    if (m_watchedWindow == window())
        return;
    if (m_watchedWindow)
        m_watchedWindow->removeEventFilter(this);
    m_watchedWindow = window();
    m_watchedWindow->installEventFilter(this);
}

void DetailPane::resizeEvent(QResizeEvent *event)
{
    const bool low = height() < kLowLines * fontMetrics().lineSpacing();
    m_header->setDense(low);
    m_foot->setDense(low);
    m_conflict->setDense(low);
    m_banner->setDense(low);
    PageStack::resizeEvent(event);
}

void DetailPane::hideEvent(QHideEvent *event)
{
    flushDraft();
    PageStack::hideEvent(event);
}

bool DetailPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Close || event->type() == QEvent::WindowDeactivate)
        flushDraft();
    return PageStack::eventFilter(watched, event);
}

} // namespace disputedesk
