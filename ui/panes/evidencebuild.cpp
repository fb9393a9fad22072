#include "models/items/metadatamodel.h"
#include "ui/dialogs/inklabel.h"
#include "ui/dialogs/linkbutton.h"
#include "ui/panes/draftkeeper.h"
#include "ui/panes/evidencebudget.h"
#include "ui/panes/evidencefields.h"
#include "ui/panes/evidencepane.h"
#include "ui/panes/evidenceread.h"
#include "ui/panes/evidencetextrow.h"
#include "ui/panes/evidencetop.h"
#include "ui/panes/keptdraft.h"
#include "ui/panes/metadataeditor.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

// The layout and the wiring of EvidencePane; what it does stands in evidencepane.cpp.
namespace disputedesk {

void EvidencePane::build()
{
    auto *page = new QWidget(this);
    page->setObjectName(u"evidencePage"_s);
    m_banner = new InkLabel(m_theme, Ink::Muted, InkLabel::Type::Base, u"evidenceBanner"_s, page);
    m_banner->setWraps(true);
    m_note = new InkLabel(m_theme, Ink::Warning, InkLabel::Type::Secondary, u"evidenceNote"_s, page);
    m_note->setWraps(true);
    m_kept = new KeptDraft(m_theme, page);
    m_form = new QWidget(page);
    m_form->setObjectName(u"evidenceForm"_s);
    buildForm(m_form);
    m_read = new EvidenceRead(m_theme, page);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(metrics::kPane, 12, metrics::kPane, 16);
    column->setSpacing(10);
    column->addWidget(m_banner);
    column->addWidget(m_note);
    column->addWidget(m_kept);
    column->addWidget(m_form);
    column->addWidget(m_read);
    buildMetadata(page);
    column->addStretch(1);
    setWidget(page);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
}

void EvidencePane::buildForm(QWidget *form)
{
    m_top = new EvidenceTop(m_theme, form);
    m_fields = new EvidenceFields(m_theme, form);
    m_fileBudget = new EvidenceBudget(m_theme, u"evidenceFileBudget"_s, tr("Files"), form);
    m_textBudget = new EvidenceBudget(m_theme, u"evidenceTextBudget"_s, tr("Text"), form);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_top);
    column->addWidget(m_fields);
    column->addWidget(m_fileBudget);
    column->addWidget(m_textBudget);
}

void EvidencePane::buildMetadata(QWidget *page)
{
    auto *title = new InkLabel(m_theme, Ink::Text, InkLabel::Type::Heading, u"evidenceMetadataTitle"_s, page);
    title->write(tr("Metadata"));
    title->setNeverCut(true);
    m_metadataToggle = new LinkButton(m_theme, u"evidenceMetadataToggle"_s, {}, page);
    m_metadataToggle->setFont(Theme::secondaryFont());
    m_metadataToggle->setInk(Ink::Muted);
    m_editor = new MetadataEditor(m_theme, m_metadata, page);
    m_editor->hide();
    if (auto *own = m_editor->findChild<QWidget *>(u"metadataTitle"_s))
        own->hide(); // the section has that title already
    m_metadataProblem =
        new InkLabel(m_theme, Ink::Danger, InkLabel::Type::Secondary, u"evidenceMetadataProblem"_s, page);
    m_metadataProblem->setWraps(true);
    m_savedLine = new InkLabel(m_theme, Ink::Muted, InkLabel::Type::Secondary, u"evidenceSaved"_s, page);
    m_savedLine->setWraps(true);
    m_discard = new LinkButton(m_theme, u"evidenceDiscard"_s, tr("Discard draft"), page);
    m_undoDiscard = new LinkButton(m_theme, u"evidenceUndoDiscard"_s, tr("Draft discarded. Undo"), page);
    m_discard->setFont(Theme::secondaryFont());
    m_undoDiscard->setFont(Theme::secondaryFont());
    m_undoDiscard->hide();
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 6, 0, 0);
    head->addWidget(title);
    head->addStretch(1);
    head->addWidget(m_metadataToggle);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_savedLine, 1);
    foot->addWidget(m_discard);
    foot->addWidget(m_undoDiscard);
    auto *column = static_cast<QVBoxLayout *>(page->layout());
    column->addLayout(head);
    column->addWidget(m_editor);
    column->addWidget(m_metadataProblem);
    column->addLayout(foot);
}

void EvidencePane::connectParts()
{
    connect(m_top, &EvidenceTop::soldChosen, this, [this](ProductType sold) {
        m_sold = sold;
        touch();
        showPlan(true);
    });
    connect(m_top, &EvidenceTop::categoryChosen, this, [this](const QString &category) {
        m_category = category;
        touch();
        showPlan(true);
    });
    connect(m_fields, &EvidenceFields::textEdited, this, &EvidencePane::setText);
    connect(m_fields, &EvidenceFields::takeAwayRequested, this, &EvidencePane::setTakenAway);
    connect(m_fields, &EvidenceFields::replyMenuRequested, this, &EvidencePane::replyMenuRequested);
    connect(m_fields, &EvidenceFields::fillRequested, this, [this](const QString &field) {
        if (m_writable)
            m_fields->textRow(field)->fillIn(typedView());
    });
    connect(m_fields, &EvidenceFields::focusLeft, this, [this] {
        m_saidSaved = false;
        m_keeper->flush();
    });
    connect(m_fields, &EvidenceFields::filesDropped, this, &EvidencePane::filesDropped);
    connect(m_fields, &EvidenceFields::chooseFileRequested, this, &EvidencePane::chooseFileRequested);
    connect(m_fields, &EvidenceFields::removeFileRequested, this, &EvidencePane::removeFileRequested);
    connect(m_fields, &EvidenceFields::previewRequested, this, &EvidencePane::previewRequested);
    connect(
        m_read, &EvidenceRead::previewRequested, this, [this](const QString &id) { Q_EMIT previewRequested(id, {}); });
    connect(m_read, &EvidenceRead::saveRequested, this, &EvidencePane::saveFileRequested);
    connect(m_keeper, &DraftKeeper::collect, this, &EvidencePane::collect);
    connect(m_keeper, &DraftKeeper::edited, this, &EvidencePane::draftEdited);
    connect(m_discard, &QPushButton::clicked, this, &EvidencePane::discard);
    connect(m_undoDiscard, &QPushButton::clicked, this, [this] {
        m_undoDiscard->hide();
        Q_EMIT undoDiscardRequested();
    });
}

void EvidencePane::connectMetadata()
{
    const auto touched = [this] {
        if (!m_writable)
            return; // the model is shared: another pane is writing
        m_metadataTouched = true;
        touch();
        showPlan(false);
    };
    connect(m_editor, &MetadataEditor::typed, this, touched);
    connect(&m_metadata, &MetadataModel::edited, this, touched);
    connect(m_metadataToggle, &QPushButton::clicked, this, [this] {
        m_editor->setVisible(m_editor->isHidden());
        showMetadataState();
    });
}

} // namespace disputedesk
