#include "ui/panes/responsepane.h"

#include "models/domain/displaytext.h"
#include "models/items/documentlistmodel.h"
#include "models/items/drafttexts.h"
#include "models/items/localeformats.h"
#include "models/items/metadatamodel.h"
#include "models/items/placeholders.h"
#include "models/items/texts.h"
#include "ui/dialogs/inklabel.h"
#include "ui/dialogs/linkbutton.h"
#include "ui/panes/checklist.h"
#include "ui/panes/documentsview.h"
#include "ui/panes/draftkeeper.h"
#include "ui/panes/fillable.h"
#include "ui/panes/keptdraft.h"
#include "ui/panes/messageedit.h"
#include "ui/panes/metadataeditor.h"
#include "ui/panes/responsechecks.h"
#include "ui/theme/focusedge.h"
#include "ui/theme/spoken.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
int characters(const QString &text)
{
    return int(text.size() - std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.isLowSurrogate(); }));
}
} // namespace

ResponsePane::ResponsePane(const Theme &theme, MetadataModel &metadata, DocumentListModel &documents, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_metadata(metadata)
    , m_documents(documents)
    , m_keeper(new DraftKeeper(this))
{
    setObjectName(u"responsePane"_s);
    setAccessibleName(tr("Response"));
    speakAs(*this, QAccessible::Form);
    new FocusEdge(*this, theme);
    build();
    connectParts();
}

void ResponsePane::showDispute(const DisputeView &view)
{
    const bool another = !m_keeper->isFor(view);
    if (another) {
        flushDraft();
        m_keeper->open(view);
        m_metadataTouched = false;
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
    m_foreign = foreignTexts(view);
    loadText(view, another);
    m_message->setForeignTexts(m_foreign); // marks anew: it may be writable only now
    m_documents.setDocuments(view.dispute.documents, view.draft.files);
    showWritable(view);
    showState();
}

void ResponsePane::loadText(const DisputeView &view, bool another)
{
    const bool writable = view.dispute.stage() == Stage::NeedsResponse
        && view.can.value(WriteVerb::Respond, {WhyNot::NotOffered}).why != WhyNot::NoResponsePossible;
    if (!another && m_writable && !writable)
        flushDraft(); // the dispute moved on under the person's hands: what is typed is kept as a draft
    const bool turned = writable != m_writable;
    m_serverMetadata = view.dispute.metadata;
    m_writable = writable;
    if (!writable) {
        m_message->setReadOnly(true);
        m_message->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        const QString sent = visibleText(view.dispute.message, true); // nothing of it is sent again (D5)
        if (another || turned)
            m_message->begin(sent);
        else
            m_message->load(sent);
        if (another || turned || m_metadata.metadata() != view.dispute.metadata)
            m_metadata.setMetadata(view.dispute.metadata);
        return;
    }
    if (another || turned)
        m_message->begin(m_keeper->draft().message);
    else if (!m_keeper->isTouched())
        m_message->load(m_keeper->draft().message);
    m_message->setReadOnly(false);
    const Draft &draft = m_keeper->draft();
    const Metadata &wanted = draft.metadataEdited ? draft.metadata : view.dispute.metadata;
    if (another || turned || (!m_metadataTouched && !m_editor->isEditing() && m_metadata.metadata() != wanted))
        m_metadata.setMetadata(wanted);
}

void ResponsePane::showWritable(const DisputeView &view)
{
    // Only under review it is sure that it went to the bank: a loss that was accepted sent nothing.
    m_heading->write(m_writable                       ? tr("Message to the bank")
            : view.dispute.stage() == Stage::InReview ? tr("Message sent to the bank")
                                                      //: %1 is the provider's name
                                                      : tr("Message at %1").arg(providerName(view.dispute.provider)));
    m_message->setAccessibleName(m_heading->text());
    m_message->setPlaceholderText(
        m_writable ? tr("What happened, when, and which document shows it…") : tr("No message was sent."));
    m_editor->setReadOnly(!m_writable);
    m_files->setStop(view.dispute.isGone() ? whyNotText(WhyNot::Gone, view.dispute.provider) : QString());
    m_files->setWritable(m_writable);
    viewport()->setAcceptDrops(m_writable); // a scroll area takes its drops through the viewport
    const Draft &draft = m_keeper->draft();
    const bool isThere = draft.message == view.dispute.message && !draft.metadataEdited && draft.files.isEmpty();
    const bool kept = !m_writable && !draft.isEmpty() && !isThere;
    if (kept)
        m_note->write(draft.message.isEmpty()
                ? tr("! A draft was not sent. It is kept with this dispute.")
                : tr("! A draft of %Ln characters was not sent. It is kept with this dispute.", nullptr,
                    characters(draft.message)));
    m_note->setVisible(kept);
    m_kept->showText(kept ? draftText(draft) : QString());
}

void ResponsePane::clear()
{
    flushDraft();
    m_keeper->open({});
    m_view = {};
    m_foreign.clear();
    m_message->load({});
    m_metadata.setMetadata({});
    m_documents.setDocuments({}, {});
    m_writable = false;
}

void ResponsePane::flushDraft()
{
    if (!m_writable)
        return;
    m_message->commitPreedit();
    if (m_editor->isEditing())
        m_editor->commitOpenCell();
    m_keeper->flush();
}

void ResponsePane::replaceDraft(const Draft &draft)
{
    m_keeper->adopt(draft);
    m_metadataTouched = false;
    m_undoDiscard->hide();
    if (m_writable) {
        m_message->replace(draft.message);
        m_metadata.setMetadata(draft.metadataEdited ? draft.metadata : m_serverMetadata);
    }
    showState();
}

void ResponsePane::discard()
{
    flushDraft(); // so that undo brings back the last key press as well
    Q_EMIT discardDraftRequested();
    Draft empty;
    empty.agentsDeadline = m_keeper->draft().agentsDeadline;
    replaceDraft(empty);
    m_saved = nullptr;
    m_undoDiscard->show();
    m_undoDiscard->setFocus();
    showState();
}

void ResponsePane::setDraftSaved(const QDateTime &at)
{
    if (m_keeper->isWaiting())
        return; // more was typed meanwhile
    m_saved = [time = at.toLocalTime().time()] { return tr("draft saved %1").arg(clockTime(time, QLocale())); };
    if (!std::exchange(m_saidSaved, true))
        announce(*this, m_saved()); // not with each pause of the keys
    showState();
}

void ResponsePane::setDraftNotSaved(const QString &text)
{
    m_saved = [text] { return tr("! not saved: %1").arg(labelText(text, 120)); };
    m_saidSaved = false; // that it went well after all is news
    showState();
}

void ResponsePane::showState()
{
    const QString text = m_message->text();
    const QString count = tr("%Ln characters", nullptr, characters(text));
    const QString saved = m_saved ? m_saved() : QString();
    m_counter->write(m_writable && !saved.isEmpty() ? count + u" · "_s + saved : count);
    m_counter->setInk(saved.startsWith(u'!') ? Ink::Danger : Ink::Muted);
    const ResponseChecks checks = checkResponse(text, m_metadata, m_documents, m_foreign);
    m_checks->showLines(checks.lines);
    m_checks->setVisible(m_writable);
    m_reply->setVisible(m_writable);
    showFillable();
    const bool anything = !text.isEmpty() || checks.staged || m_metadata.metadata() != m_serverMetadata;
    m_discard->setVisible(m_writable && anything && m_undoDiscard->isHidden());
    const QString stop = m_writable ? checks.stop : QString();
    if (std::exchange(m_stop, stop) != stop)
        Q_EMIT stopChanged();
}

void ResponsePane::insertReply(const QString &text, bool append)
{
    if (!m_writable)
        return;
    if (append)
        m_message->appendText(text);
    else
        m_message->insertAtCursor(text);
    m_message->setFocus(Qt::OtherFocusReason);
    ensureWidgetVisible(m_message);
}

void ResponsePane::write(Draft &draft) const
{
    draft.message = m_message->text();
    writeMetadata(draft, m_metadataTouched, m_metadata.metadata(), m_serverMetadata);
}

DisputeView ResponsePane::shownView() const
{
    DisputeView view = m_view;
    view.draft = m_keeper->draft();
    write(view.draft);
    return view;
}

DisputeView ResponsePane::typedView() const
{
    m_editor->commitOpenCell();
    return shownView();
}

void ResponsePane::showFillable()
{
    const QString text = m_message->text();
    const bool any = m_writable && opensSlot(text);
    disputedesk::showFillable(*m_fill, any ? fillableSlots(text, shownView(), m_foreign) : 0);
}

} // namespace disputedesk
