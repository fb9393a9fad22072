#include "app/desktop/compareflow.h"

#include "app/desktop/draftbook.h"
#include "ui/dialogs/conflictdialog.h"
#include "ui/panes/detailpane.h"

namespace disputedesk {

CompareFlow::CompareFlow(DraftBook &drafts, DetailPane &detail, const Theme &theme, QWidget *window)
    : QObject(window)
    , m_drafts(drafts)
    , m_detail(detail)
    , m_theme(theme)
    , m_window(window)
{
}

void CompareFlow::compare(const QUuid &account, const Dispute &now)
{
    if (m_dialog)
        return;
    m_detail.flushDraft();
    const Draft draft = m_drafts.draft(account, now.id);
    if (!movedSince(draft, now))
        return;
    const ThreeWay merge = threeWayOf(draft, now);
    const std::pair key(account, now.id);
    auto *dialog = new ConflictDialog(merge, now, m_left.value(key).work, m_theme, m_window);
    m_dialog = dialog;
    connect(dialog, &QDialog::finished, this, [this] { m_dialog = nullptr; });
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto keep = [this, dialog, key, base = draft.base] {
        if (MergeWork work = dialog->work(); work.isEmpty())
            m_left.remove(key);
        else
            m_left.insert(key, {base, std::move(work)});
    };
    connect(dialog, &QDialog::rejected, this, keep);
    connect(dialog, &ConflictDialog::applied, this, [this, draft, merge, key, keep](const MergeChoices &choices) {
        if (apply(draft, merge, choices))
            m_left.remove(key);
        else
            keep();
    });
    dialog->open();
}

QStringList CompareFlow::unfinished() const
{
    QList<MergeWork> works;
    for (auto it = m_left.cbegin(); it != m_left.cend(); ++it) {
        const Draft draft = m_drafts.draft(it.key().first, it.key().second);
        if (!draft.isEmpty() && draft.base == it->base) // else it was sent or discarded: there is nothing to compare
            works.append(it->work);
    }
    if (m_dialog) // hidden as it may be, by the lock
        works.append(m_dialog->work());
    QStringList written;
    for (const MergeWork &work : std::as_const(works))
        written += work.written.values();
    return written;
}

void CompareFlow::forget(const QUuid &account)
{
    m_left.removeIf([&account](const auto &left) { return left.key().first == account; });
}

bool CompareFlow::apply(const Draft &compared, const ThreeWay &merge, const MergeChoices &choices)
{
    // Files may have come in since; text can only have if something else replaced the draft.
    const Draft current = m_drafts.draft(compared.account, compared.disputeId);
    if (current.message != compared.message || current.metadata != compared.metadata
        || current.metadataEdited != compared.metadataEdited || current.evidence != compared.evidence
        || !(current.base == compared.base)) {
        Q_EMIT stopped(tr("Nothing was applied"),
            tr("The draft itself changed while you chose. Compare once more; both texts are kept."));
        return false;
    }
    m_drafts.replace(mergedDraft(current, merge, choices));
    return true;
}

} // namespace disputedesk
