#include "models/items/drafttexts.h"
#include "models/items/evidenceof.h"
#include "models/items/evidencetexts.h"
#include "models/items/metadatamodel.h"
#include "models/items/texts.h"
#include "models/items/unfilled.h"
#include "ui/dialogs/inklabel.h"
#include "ui/dialogs/linkbutton.h"
#include "ui/panes/draftkeeper.h"
#include "ui/panes/evidencebudget.h"
#include "ui/panes/evidencefields.h"
#include "ui/panes/evidencepane.h"
#include "ui/panes/evidenceread.h"
#include "ui/panes/evidencetextrow.h"
#include "ui/panes/evidencetop.h"
#include "ui/panes/fillable.h"
#include "ui/panes/keptdraft.h"
#include "ui/panes/metadataeditor.h"
#include "ui/panes/sentence.h"
#include "ui/theme/taborder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// What EvidencePane shows of its state; how it changes stands in evidencepane.cpp.
namespace disputedesk {

void EvidencePane::write(Draft &draft) const
{
    draft.evidence = m_mine;
    draft.productType = m_sold;
    draft.category = m_category;
    writeMetadata(draft, m_metadataTouched, m_metadata.metadata(), m_view.dispute.metadata);
}

DisputeView EvidencePane::shownView() const
{
    DisputeView view = m_view;
    view.draft = m_keeper->draft();
    write(view.draft);
    return view;
}

DisputeView EvidencePane::typedView() const
{
    m_editor->commitOpenCell();
    return shownView();
}

QString EvidencePane::replyField() const { return m_writable ? m_fields->fieldWrittenIn() : QString(); }

void EvidencePane::insertReply(const QString &field, const QString &text, bool append)
{
    EvidenceTextRow *const row = m_fields->textRow(field);
    if (!m_writable || !row)
        return;
    row->insertReply(text, append);
    showPlan(true); // a field that was not shown may be now
    ensureWidgetVisible(row);
}

EvidencePlan EvidencePane::plan() const { return evidenceOf(shownView()); }

void EvidencePane::showWritable()
{
    const ProviderKind provider = m_view.dispute.provider;
    m_form->setVisible(m_writable);
    m_read->setVisible(!m_writable);
    m_editor->setReadOnly(!m_writable);
    m_read->showEvidence(m_writable ? Evidence() : m_view.dispute.evidence, m_view.files);
    if (!m_writable)
        chainTabs({m_kept, m_read, m_metadataToggle}); // its rows were made anew
    QString banner;
    if (!m_writable) {
        const WhyNot why = m_view.unclear ? WhyNot::OutcomeOpen : m_view.can.value(WriteVerb::Respond).why;
        banner =
            whyNotText(why == WhyNot::Nothing ? capabilityOf(m_view.dispute, WriteVerb::Respond).why : why, provider);
    }
    m_banner->write(banner);
    m_banner->setVisible(!banner.isEmpty());
    const Draft &draft = m_keeper->draft();
    const int kept = m_writable
        ? 0
        : int(std::count_if(evidenceFields().begin(), evidenceFields().end(), [&](const EvidenceField &field) {
              const QString mine = draft.evidence.value(field.name);
              return !mine.isEmpty() && mine != m_view.dispute.evidence.value(field.name);
          }));
    if (kept > 0)
        m_note->write(tr("! A draft of %n fields was not sent. It is kept with this dispute.", nullptr, kept));
    m_note->setVisible(kept > 0);
    m_kept->showText(kept > 0 ? draftText(draft) : QString());
}

void EvidencePane::showPlan(bool settle)
{
    const EvidencePlan now = plan();
    if (m_writable) {
        m_top->showReason(m_view.dispute, m_category);
        m_top->showSold(m_sold);
        for (const EvidenceRow &row : now.rows)
            if (EvidenceTextRow *shown = m_fields->textRow(row.field->name))
                shown->load(row.value);
        m_fields->showFiles(now, m_view.files, m_uploads, providerName(m_view.dispute.provider));
        m_fields->showPlan(now, settle);
    }
    showState(now);
}

void EvidencePane::showState(const EvidencePlan &now)
{
    const QLocale locale;
    const ProviderKind provider = m_view.dispute.provider;
    m_top->showSummary(evidenceSummaryText(now, locale));
    const QString saved = m_saved ? m_saved() : QString();
    m_savedLine->write(m_writable ? saved : QString());
    m_savedLine->setInk(saved.startsWith(u'!') ? Ink::Danger : Ink::Muted);
    const auto problem = [&](bool over, EvidenceProblem which) {
        return over ? asSentence(evidenceProblemText(which, now, provider, locale)) : QString();
    };
    QString files = problem(now.bytes > now.limits.allFiles, EvidenceProblem::FilesTooLarge);
    if (files.isEmpty())
        files = problem(now.pages > now.limits.allPages, EvidenceProblem::TooManyPages);
    m_fileBudget->showUse(evidenceFilesText(now, locale),
        qMax(double(now.bytes) / double(qMax<qint64>(1, now.limits.allFiles)),
            double(now.pages) / qMax(1, now.limits.allPages)),
        files);
    m_textBudget->showUse(evidenceCharsText(now, locale), double(now.chars) / qMax(1, now.limits.allText),
        problem(now.chars > now.limits.allText, EvidenceProblem::AllTextTooLong));
    showFillable(now);
    showMetadataState();
    const bool anything =
        !m_mine.isEmpty() || !m_keeper->draft().files.isEmpty() || m_metadata.metadata() != m_view.dispute.metadata;
    m_discard->setVisible(m_writable && anything && m_undoDiscard->isHidden());
    const QString stop = m_writable ? stopFor(now) : QString();
    if (std::exchange(m_stop, stop) != stop)
        Q_EMIT stopChanged();
}

void EvidencePane::showFillable(const EvidencePlan &now)
{
    const DisputeView view = shownView();
    for (const EvidenceRow &row : now.rows)
        if (EvidenceTextRow *const shown = m_fields->textRow(row.field->name))
            shown->setFillable(m_writable && row.changed ? fillableSlots(row.value, view, m_foreign) : 0);
}

QString EvidencePane::stopFor(const EvidencePlan &now) const
{
    const QString problem = evidenceProblemText(now.problem, now, m_view.dispute.provider, QLocale());
    if (!problem.isEmpty())
        return problem;
    if (const auto unfilled = unfilledIn(now, m_foreign))
        return unfilledText(*unfilled);
    const QString metadata = metadataStop();
    if (!metadata.isEmpty())
        return metadata;
    return m_uploads.isEmpty() ? QString() : tr("a file is still being uploaded.");
}

QString EvidencePane::metadataStop() const
{
    if (!m_writable || m_metadata.metadata() == m_view.dispute.metadata) // not sent then
        return {};
    if (!m_metadata.isValid())
        return tr("mend the metadata first.");
    for (const MetadataEntry &entry : m_metadata.metadata())
        if (entry.type != MetadataType::Text)
            return tr("%1 keeps metadata as text only: make “%2” a text.")
                .arg(providerName(m_view.dispute.provider), labelText(entry.key, 60));
    return {};
}

void EvidencePane::showMetadataState()
{
    const int entries = int(m_metadata.metadata().size());
    const bool open = !m_editor->isHidden();
    m_metadataToggle->setPlainText(open ? tr("Hide ▴")
            : entries == 0              ? tr("none ▾")
                                        : tr("%n entries ▾", nullptr, entries));
    m_metadataToggle->setAccessibleName(
        open ? tr("Hide the metadata") : tr("Show the metadata: %n entries", nullptr, entries));
    m_metadataToggle->updateGeometry();
    const QString problem = metadataStop();
    m_metadataProblem->write(problem.isEmpty() ? QString() : u"! "_s + asSentence(problem));
    m_metadataProblem->setVisible(!problem.isEmpty());
}

} // namespace disputedesk
