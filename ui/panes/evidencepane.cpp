#include "ui/panes/evidencepane.h"

#include "models/domain/evidenceplan.h"
#include "models/domain/reasonbook.h"
#include "models/items/evidencetexts.h"
#include "models/items/localeformats.h"
#include "models/items/metadatamodel.h"
#include "models/items/placeholders.h"
#include "models/items/texts.h"
#include "ui/dialogs/inklabel.h"
#include "ui/dialogs/linkbutton.h"
#include "ui/panes/draftkeeper.h"
#include "ui/panes/evidencefields.h"
#include "ui/panes/evidenceread.h"
#include "ui/panes/evidencetextrow.h"
#include "ui/panes/evidencetop.h"
#include "ui/panes/metadataeditor.h"
#include "ui/theme/focusedge.h"
#include "ui/theme/spoken.h"

#include <QScrollBar>

#include <utility>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
/// Why nothing can be written for this dispute at all; Nothing when a draft makes sense.
WhyNot closedFor(const DisputeView &view)
{
    if (view.unclear)
        return WhyNot::OutcomeOpen;
    const WhyNot why = view.can.value(WriteVerb::Respond).why;
    switch (why) {
    case WhyNot::Nothing:
    case WhyNot::Offline: // drafts go on
    case WhyNot::ReadOnly:
    case WhyNot::KeyMissing:
    case WhyNot::Gone: // it may be found again
    case WhyNot::Stale: break;
    default: return why;
    }
    return view.dispute.stage() == Stage::NeedsResponse ? WhyNot::Nothing
                                                        : capabilityOf(view.dispute, WriteVerb::Respond).why;
}

/// Editors write \n for every line end: that alone is no change of the agent's.
bool sameText(QString a, QString b)
{
    return a == b
        || a.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n') == b.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
}
} // namespace

EvidencePane::EvidencePane(const Theme &theme, MetadataModel &metadata, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_metadata(metadata)
    , m_keeper(new DraftKeeper(this))
{
    setObjectName(u"evidencePane"_s);
    setAccessibleName(tr("Evidence"));
    speakAs(*this, QAccessible::Form);
    new FocusEdge(*this, theme);
    build();
    connectParts();
    connectMetadata();
}

EvidencePane::~EvidencePane()
{
    // An editor that dies with the focus says so, to a pane whose parts are gone already.
    m_fields->disconnect(this);
    m_editor->disconnect(this);
    m_metadata.disconnect(this);
    m_keeper->disconnect(this);
}

void EvidencePane::showDispute(const DisputeView &view)
{
    const bool another = !m_keeper->isFor(view);
    const bool writable = closedFor(view) == WhyNot::Nothing;
    if (another || (m_writable && !writable))
        flushDraft(); // the dispute moved on under the person's hands: what is typed is kept as a draft
    const bool turned = writable != m_writable;
    if (another) {
        m_keeper->open(view);
        m_fields->reset();
        m_uploads.clear();
        m_metadataTouched = false;
        m_sold = ProductType::Unset;
        m_category.clear();
        m_undoDiscard->hide();
        m_saved = nullptr;
        m_saidSaved = false;
        if (view.draft.savedAt.isValid() && !view.draft.isEmpty())
            m_saved = [time = view.draft.savedAt.toLocalTime().time()] {
                return tr("draft saved %1").arg(clockTime(time, QLocale()));
            };
    } else {
        m_keeper->refresh(view);
    }
    m_view = view;
    m_writable = writable;
    m_foreign = foreignTexts(view);
    m_fields->setForeignTexts(m_foreign);
    if (another || !m_keeper->isTouched())
        takeDraft(m_keeper->draft());
    for (const DraftFile &file : view.draft.files)
        m_mine.remove(file.kind); // the field has a file now: nothing of it is to be cleared
    takeMetadata(another || turned);
    showWritable();
    showPlan(true);
    if (another)
        verticalScrollBar()->setValue(0);
}

void EvidencePane::takeDraft(const Draft &draft)
{
    m_mine = draft.evidence;
    if (draft.productType != ProductType::Unset)
        m_sold = draft.productType;
    if (!draft.category.isEmpty())
        m_category = draft.category;
}

void EvidencePane::takeMetadata(bool always)
{
    const Draft &draft = m_keeper->draft();
    const Metadata &wanted = m_writable && draft.metadataEdited ? draft.metadata : m_view.dispute.metadata;
    const bool free = !m_writable || (!m_metadataTouched && !m_editor->isEditing());
    if (always || (free && m_metadata.metadata() != wanted))
        m_metadata.setMetadata(wanted);
    if (always)
        m_metadataTouched = false;
}

void EvidencePane::clear()
{
    flushDraft();
    m_keeper->open({});
    m_view = {};
    m_mine.clear();
    m_uploads.clear();
    m_sold = ProductType::Unset;
    m_category.clear();
    m_saved = nullptr;
    m_stop.clear();
    m_writable = false;
    m_metadataTouched = false;
    m_fields->reset();
    m_read->showEvidence({}, {});
    m_metadata.setMetadata({});
}

void EvidencePane::flushDraft()
{
    if (!m_writable)
        return;
    m_fields->commitPreedit();
    if (m_editor->isEditing())
        m_editor->commitOpenCell();
    m_keeper->flush();
}

void EvidencePane::replaceDraft(const Draft &draft)
{
    const Evidence before = std::exchange(m_mine, {});
    m_keeper->adopt(draft);
    m_metadataTouched = false;
    m_undoDiscard->hide();
    takeDraft(draft);
    if (m_writable) {
        takeMetadata(true);
        for (const EvidenceField &field : evidenceFields())
            if (EvidenceTextRow *row = m_fields->textRow(field.name);
                row && before.value(field.name) != m_mine.value(field.name))
                row->replace(m_mine.value(field.name, m_view.dispute.evidence.value(field.name)));
    }
    showPlan(true);
}

void EvidencePane::discard()
{
    flushDraft(); // so that undo brings back the last key press as well
    Q_EMIT discardDraftRequested();
    Draft empty;
    empty.agentsDeadline = m_keeper->draft().agentsDeadline;
    empty.productType = m_sold;
    empty.category = m_category;
    replaceDraft(empty);
    m_saved = nullptr;
    m_undoDiscard->show();
    m_undoDiscard->setFocus();
    showPlan(true);
}

void EvidencePane::collect(Draft *draft)
{
    m_editor->commitOpenCell();
    write(*draft);
}

void EvidencePane::touch()
{
    m_keeper->touch();
    m_saved = [] { return tr("not saved yet"); };
    m_undoDiscard->hide();
}

void EvidencePane::setText(const QString &field, const QString &text)
{
    if (sameText(text, m_view.dispute.evidence.value(field)))
        m_mine.remove(field);
    else
        m_mine.insert(field, text);
    touch();
    showPlan(false);
}

void EvidencePane::setTakenAway(const QString &field, bool away)
{
    if (away)
        m_mine.insert(field, QString());
    else
        m_mine.remove(field);
    touch();
    showPlan(true);
}

void EvidencePane::setUpload(const QUuid &file, int percent)
{
    if (percent < 0)
        m_uploads.remove(file);
    else
        m_uploads.insert(file, percent);
    showPlan(false);
}

void EvidencePane::setDraftSaved(const QDateTime &at)
{
    if (m_keeper->isWaiting())
        return; // more was typed meanwhile
    m_saved = [time = at.toLocalTime().time()] { return tr("draft saved %1").arg(clockTime(time, QLocale())); };
    if (!std::exchange(m_saidSaved, true))
        announce(*this, m_saved()); // not with each pause of the keys
    showState(plan());
}

void EvidencePane::setDraftNotSaved(const QString &text)
{
    m_saved = [text] { return tr("! not saved: %1").arg(labelText(text, 120)); };
    m_saidSaved = false; // that it went well after all is news
    showState(plan());
}

} // namespace disputedesk
