#include "ui/dialogs/inklabel.h"
#include "ui/dialogs/linkbutton.h"
#include "ui/panes/checklist.h"
#include "ui/panes/documentsview.h"
#include "ui/panes/draftkeeper.h"
#include "ui/panes/fillable.h"
#include "ui/panes/keptdraft.h"
#include "ui/panes/messageedit.h"
#include "ui/panes/metadataeditor.h"
#include "ui/panes/responsepane.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

// The layout and the wiring of ResponsePane; what it does stands in responsepane.cpp.
namespace disputedesk {

void ResponsePane::build()
{
    auto *page = new QWidget(this);
    page->setObjectName(u"responsePage"_s);
    using Type = InkLabel::Type;
    m_heading = new InkLabel(m_theme, Ink::Text, Type::Heading, u"responseHeading"_s, page);
    m_heading->setNeverCut(true);
    m_counter = new InkLabel(m_theme, Ink::Muted, Type::Secondary, u"responseCounter"_s, page);
    m_counter->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_message = new MessageEdit(u"responseMessage"_s, page);
    m_heading->setBuddy(m_message);
    m_message->markSlots(m_theme);
    m_reply = new LinkButton(m_theme, u"responseReply"_s, tr("Canned replies ▾"), page);
    m_reply->setAccessibleName(tr("Canned replies"));
    m_reply->setToolTip(tr("Insert a text that you use often; nothing you typed is replaced"));
    m_reply->setFont(Theme::secondaryFont());
    m_reply->setFlush();
    m_fill = new LinkButton(m_theme, u"responseFill"_s, {}, page);
    m_fill->setFont(Theme::secondaryFont());
    disputedesk::showFillable(*m_fill, 0);
    m_checks = new CheckList(m_theme, u"responseChecks"_s, page);
    m_discard = new LinkButton(m_theme, u"responseDiscard"_s, tr("Discard draft"), page);
    m_undoDiscard = new LinkButton(m_theme, u"responseUndoDiscard"_s, tr("Draft discarded. Undo"), page);
    m_discard->setFont(Theme::secondaryFont());
    m_undoDiscard->setFont(Theme::secondaryFont());
    m_undoDiscard->hide();
    m_note = new InkLabel(m_theme, Ink::Warning, Type::Secondary, u"responseNote"_s, page);
    m_note->setWraps(true);
    m_kept = new KeptDraft(m_theme, page);
    m_editor = new MetadataEditor(m_theme, m_metadata, page);
    m_files = new DocumentsView(m_theme, m_documents, page);

    auto *head = new QHBoxLayout;
    head->addWidget(m_heading);
    head->addStretch(1);
    head->addWidget(m_counter);
    auto *under = new QHBoxLayout;
    under->addWidget(m_checks, 1);
    under->addWidget(m_discard, 0, Qt::AlignTop);
    under->addWidget(m_undoDiscard, 0, Qt::AlignTop);
    auto *replies = new QHBoxLayout;
    replies->setSpacing(14);
    replies->addWidget(m_reply);
    replies->addWidget(m_fill);
    replies->addStretch(1);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(metrics::kPane, 12, metrics::kPane, 16);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_message);
    column->addLayout(replies);
    column->addWidget(m_note);
    column->addWidget(m_kept);
    column->addLayout(under);
    column->addSpacing(6);
    column->addWidget(m_editor);
    column->addSpacing(6);
    column->addWidget(m_files);
    column->addStretch(1);
    setWidget(page);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
}

void ResponsePane::connectParts()
{
    connect(m_message, &MessageEdit::edited, this, [this] {
        m_keeper->touch();
        showState();
    });
    connect(m_reply, &QPushButton::clicked, this,
        [this] { Q_EMIT replyMenuRequested(m_reply->mapToGlobal(QPoint(0, m_reply->height()))); });
    connect(m_fill, &QPushButton::clicked, this, [this] { fillSlotsOf(*m_message, typedView(), m_foreign); });
    connect(m_message, &MessageEdit::focusLeft, this, [this] {
        m_saidSaved = false;
        m_keeper->flush();
    });
    const auto metadataTouched = [this] {
        if (!m_writable)
            return; // what stands here is the provider's, and no draft
        m_metadataTouched = true;
        m_keeper->touch();
    };
    connect(m_editor, &MetadataEditor::typed, this, metadataTouched);
    connect(&m_metadata, &MetadataModel::edited, this, [this, metadataTouched] {
        metadataTouched();
        showState();
    });
    connect(m_keeper, &DraftKeeper::collect, this, [this](Draft *draft) {
        m_editor->commitOpenCell();
        write(*draft);
    });
    connect(m_keeper, &DraftKeeper::edited, this, &ResponsePane::draftEdited);
    connect(m_keeper, &DraftKeeper::waiting, this, [this] {
        m_saved = [] { return tr("not saved yet"); };
        m_undoDiscard->hide();
    });
    connect(m_discard, &QPushButton::clicked, this, &ResponsePane::discard);
    connect(m_undoDiscard, &QPushButton::clicked, this, [this] {
        m_undoDiscard->hide();
        Q_EMIT undoDiscardRequested();
    });
    connect(&m_documents, &QAbstractItemModel::modelReset, this, &ResponsePane::showState);
    connect(&m_documents, &QAbstractItemModel::rowsInserted, this, &ResponsePane::showState);
    connect(&m_documents, &QAbstractItemModel::rowsRemoved, this, &ResponsePane::showState);
    connect(&m_documents, &QAbstractItemModel::dataChanged, this, &ResponsePane::showState);
    connect(m_files, &DocumentsView::addFileRequested, this, &ResponsePane::addFileRequested);
    connect(m_files, &DocumentsView::previewRequested, this, &ResponsePane::previewRequested);
    connect(m_files, &DocumentsView::uploadNowRequested, this, &ResponsePane::uploadNowRequested);
    connect(m_files, &DocumentsView::cancelUploadRequested, this, &ResponsePane::cancelUploadRequested);
    connect(m_files, &DocumentsView::removeFileRequested, this, &ResponsePane::removeFileRequested);
    connect(m_files, &DocumentsView::deleteDocumentRequested, this, &ResponsePane::deleteDocumentRequested);
    connect(m_files, &DocumentsView::fileKindChanged, this, &ResponsePane::fileKindChanged);
}

} // namespace disputedesk
