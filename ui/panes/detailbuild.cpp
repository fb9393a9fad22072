// The parts of the detail pane, and what they ask of it.
#include "ui/panes/activitypane.h"
#include "ui/panes/conflictbanner.h"
#include "ui/panes/detailbanner.h"
#include "ui/panes/detailfoot.h"
#include "ui/panes/detailheader.h"
#include "ui/panes/detailpane.h"
#include "ui/panes/detailplaceholder.h"
#include "ui/panes/evidencepane.h"
#include "ui/panes/jsonpane.h"
#include "ui/panes/responsepane.h"
#include "ui/panes/summarypane.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/taborder.h"

#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace disputedesk {

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

} // namespace disputedesk
