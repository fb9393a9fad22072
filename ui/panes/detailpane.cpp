#include "ui/panes/detailpane.h"

#include "models/domain/threeway.h"
#include "ui/panes/activitypane.h"
#include "ui/panes/conflictbanner.h"
#include "ui/panes/detailbanner.h"
#include "ui/panes/detailfoot.h"
#include "ui/panes/detailheader.h"
#include "ui/panes/detailplaceholder.h"
#include "ui/panes/evidencepane.h"
#include "ui/panes/jsonpane.h"
#include "ui/panes/responsepane.h"
#include "ui/panes/summarypane.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/taborder.h"

#include <QEvent>
#include <QTabBar>
#include <QVBoxLayout>

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

QWidget *DetailPane::buildPage(
    const Theme &theme, MetadataModel &metadata, DocumentListModel &documents, ActivityModel &activity)
{
    auto *page = new QFrame(this);
    page->setObjectName(u"detailPage"_s);
    setStyleProperty(page, "surface", u"panel"_s);
    m_banner = new DetailBanner(theme, page);
    m_conflict = new ConflictBanner(theme, page);
    m_header = new DetailHeader(theme, page);
    m_tabs = new QTabBar(page);
    m_tabs->setObjectName(u"detailTabs"_s);
    m_tabs->setAccessibleName(tr("Parts of the dispute"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(true);
    for (const QString &title : {tr("Summary"), tr("Response"), tr("Activity"), tr("JSON")})
        m_tabs->addTab(title);
    m_stack = new PageStack(page);
    m_stack->setObjectName(u"detailStack"_s);
    m_summary = new SummaryPane(theme, m_stack);
    m_answer = new PageStack(m_stack);
    m_answer->setObjectName(u"detailAnswer"_s);
    m_response = new ResponsePane(theme, metadata, documents, m_answer);
    m_answer->addWidget(m_response);
    m_json = new JsonPane(theme, m_stack);
    m_stack->addWidget(m_summary);
    m_stack->addWidget(m_answer);
    m_stack->addWidget(new ActivityPane(theme, activity, m_stack));
    m_stack->addWidget(m_json);
    m_foot = new DetailFoot(theme, page);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const auto line = [&] {
        auto *rule = new QFrame(page);
        rule->setObjectName(u"detailRule"_s);
        rule->setFixedHeight(1);
        return rule;
    };
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(metrics::kPane, 0, metrics::kPane, 0);
    tabs->addWidget(m_tabs);
    tabs->addStretch(1);
    column->addWidget(m_banner);
    column->addWidget(m_conflict);
    column->addWidget(m_header);
    column->addWidget(line());
    column->addLayout(tabs);
    column->addWidget(line());
    column->addWidget(m_stack, 1);
    column->addWidget(m_foot);
    return page;
}

void DetailPane::connectParts()
{
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &PageStack::setCurrentIndex);
    connect(m_placeholder, &DetailPlaceholder::retryRequested, this, &DetailPane::retryRequested);
    connect(m_banner, &DetailBanner::settleRequested, this, &DetailPane::settleRequested);
    connect(m_banner, &DetailBanner::readNowRequested, this, &DetailPane::readNowRequested);
    connect(m_conflict, &ConflictBanner::compareRequested, this, &DetailPane::compareRequested);
    connect(m_header, &DetailHeader::deadlineEditRequested, this, &DetailPane::deadlineEditRequested);
    connect(m_summary, &SummaryPane::chargeRequested, this, [this] {
        if (offersCharge(m_view.dispute.provider))
            Q_EMIT chargeRequested();
    });
    connectNotes();
    connect(m_response, &ResponsePane::replyMenuRequested, this,
        [this](const QPoint &at) { Q_EMIT replyMenuRequested({}, at); });
    connect(m_response, &ResponsePane::draftEdited, this, &DetailPane::draftEdited);
    connect(m_response, &ResponsePane::stopChanged, this, &DetailPane::showActs);
    connect(m_response, &ResponsePane::discardDraftRequested, this, &DetailPane::discardDraftRequested);
    connect(m_response, &ResponsePane::undoDiscardRequested, this, &DetailPane::undoDiscardRequested);
    connect(m_response, &ResponsePane::filesDropped, this, &DetailPane::filesDropped);
    connect(m_response, &ResponsePane::addFileRequested, this, &DetailPane::addFileRequested);
    connect(m_response, &ResponsePane::previewRequested, this, &DetailPane::previewRequested);
    connect(m_response, &ResponsePane::uploadNowRequested, this, &DetailPane::uploadNowRequested);
    connect(m_response, &ResponsePane::cancelUploadRequested, this, &DetailPane::cancelUploadRequested);
    connect(m_response, &ResponsePane::removeFileRequested, this, &DetailPane::removeFileRequested);
    connect(m_response, &ResponsePane::deleteDocumentRequested, this, &DetailPane::deleteDocumentRequested);
    connect(m_response, &ResponsePane::fileKindChanged, this, &DetailPane::fileKindChanged);
    const auto flushed = [this](auto signal) {
        return [this, signal] {
            flushDraft();
            Q_EMIT(this->*signal)();
        };
    };
    connect(m_foot, &DetailFoot::respondRequested, this, flushed(&DetailPane::respondRequested));
    connect(m_foot, &DetailFoot::stageRequested, this, flushed(&DetailPane::stageRequested));
    connect(m_foot, &DetailFoot::concedeRequested, this, flushed(&DetailPane::concedeRequested));
    connect(m_foot, &DetailFoot::finaliseRequested, this, [this](bool won) {
        flushDraft();
        Q_EMIT finaliseRequested(won);
    });
}

void DetailPane::makeEvidence()
{
    if (m_evidence)
        return;
    m_evidence = new EvidencePane(m_theme, m_metadata, m_answer);
    m_answer->addWidget(m_evidence);
    chainTabs({m_tabs, m_evidence}); // made late, it would come behind all else of the window
    connect(m_evidence, &EvidencePane::replyMenuRequested, this, &DetailPane::replyMenuRequested);
    connect(m_evidence, &EvidencePane::draftEdited, this, &DetailPane::draftEdited);
    connect(m_evidence, &EvidencePane::stopChanged, this, &DetailPane::showActs);
    connect(m_evidence, &EvidencePane::discardDraftRequested, this, &DetailPane::discardDraftRequested);
    connect(m_evidence, &EvidencePane::undoDiscardRequested, this, &DetailPane::undoDiscardRequested);
    connect(m_evidence, &EvidencePane::filesDropped, this, &DetailPane::evidenceFilesDropped);
    connect(m_evidence, &EvidencePane::chooseFileRequested, this, &DetailPane::evidenceFileRequested);
    connect(m_evidence, &EvidencePane::removeFileRequested, this, &DetailPane::removeFileRequested);
    connect(m_evidence, &EvidencePane::previewRequested, this, &DetailPane::previewRequested);
    connect(m_evidence, &EvidencePane::saveFileRequested, this, &DetailPane::saveFileRequested);
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
    m_foot->showActs(m_view, stop());
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
