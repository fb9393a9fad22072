#include "models/domain/evidenceplan.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
/// Unicode code points: what "characters" means to a server that is not written in UTF-16.
int charsOf(const QString &text)
{
    return int(std::count_if(text.cbegin(), text.cend(), [](QChar c) { return !c.isLowSurrogate(); }));
}

std::optional<DraftFile> fileFor(const Draft &draft, const QString &field)
{
    const auto at = std::find_if(
        draft.files.cbegin(), draft.files.cend(), [&](const DraftFile &file) { return file.kind == field; });
    return at == draft.files.cend() ? std::nullopt : std::optional(*at);
}

/// What will stand in a file field: the agent's file, else the one that the provider keeps.
void measure(EvidenceRow &row, const QList<Document> &kept)
{
    if (row.file) {
        row.bytes = row.file->size;
        row.pages = row.file->pages;
    } else if (!row.value.isEmpty()) {
        const auto at = std::find_if(
            kept.cbegin(), kept.cend(), [&](const Document &document) { return document.id == row.value; });
        row.bytes = at == kept.cend() ? -1 : at->size;
        row.pages = -1;
    }
}

EvidenceRow rowFor(const EvidenceField &field, const Dispute &dispute, const Draft &draft)
{
    EvidenceRow row;
    row.field = &field;
    const QString theirs = dispute.evidence.value(field.name);
    row.onServer = !theirs.isEmpty();
    if (field.isFile) {
        row.file = fileFor(draft, field.name);
        const bool cleared = draft.evidence.contains(field.name) && draft.evidence.value(field.name).isEmpty();
        row.value = cleared ? QString() : theirs;
        row.changed = row.file ? row.file->serverId.isEmpty() || row.file->serverId != theirs : row.value != theirs;
        measure(row, dispute.documents);
    } else {
        row.value = draft.evidence.value(field.name, theirs);
        row.changed = row.value != theirs;
        row.chars = charsOf(row.value);
        row.hasLink = holdsLink(row.value);
    }
    return row;
}

void count(EvidencePlan &plan, const EvidenceRow &row)
{
    if (row.need == Need::Expected) {
        ++plan.expected;
        plan.expectedProvided += row.isProvided() ? 1 : 0;
    }
    if (row.isHidden()) {
        plan.hiddenFilled += row.isProvided() ? 1 : 0;
        return;
    }
    plan.chars += row.chars;
    plan.bytes += std::max<qint64>(0, row.bytes);
    plan.bytesKnown = plan.bytesKnown && row.bytes >= 0;
    plan.pages += row.pages < 0 ? 1 : row.pages;
    plan.pagesKnown = plan.pagesKnown && row.pages >= 0;
}

void collect(EvidencePlan &plan, const EvidenceRow &row)
{
    if (row.isHidden() || !row.changed)
        return;
    if (row.file && row.file->serverId.isEmpty())
        plan.toUpload.append(*row.file);
    else
        plan.toSend.insert(row.field->name, row.file ? row.file->serverId : row.value);
}

/// Whether a file would join or replace those that the provider keeps: these it has taken, whatever they come to.
bool bringsFile(const EvidencePlan &plan)
{
    return std::any_of(plan.rows.cbegin(), plan.rows.cend(),
        [](const EvidenceRow &row) { return !row.isHidden() && row.file && row.changed; });
}

void judge(EvidencePlan &plan)
{
    const bool brings = bringsFile(plan);
    for (const EvidenceRow &row : std::as_const(plan.rows)) {
        if (row.isHidden() || !row.isTooLong())
            continue;
        plan.problem = EvidenceProblem::TextTooLong;
        plan.problemField = row.field->name;
        return;
    }
    if (plan.chars > plan.limits.allText)
        plan.problem = EvidenceProblem::AllTextTooLong;
    else if (brings && plan.bytes > plan.limits.allFiles)
        plan.problem = EvidenceProblem::FilesTooLarge;
    else if (brings && plan.pages > plan.limits.allPages)
        plan.problem = EvidenceProblem::TooManyPages;
    else if (std::none_of(plan.rows.cbegin(), plan.rows.cend(),
                 [](const EvidenceRow &row) { return !row.isHidden() && row.isProvided(); }))
        plan.problem = EvidenceProblem::Nothing;
}
} // namespace

EvidencePlan evidencePlanOf(const Dispute &dispute, const Draft &draft, const QString &category,
    const EvidenceGuide &guide, const EvidenceLimits &limits)
{
    EvidencePlan plan;
    plan.limits = limits;
    const QStringList expected = guide.expected(category, draft.productType);
    for (const EvidenceField &field : evidenceFields()) {
        EvidenceRow row = rowFor(field, dispute, draft);
        row.maxChars = field.isFile ? 0 : guide.maxChars(field.name);
        if (expected.contains(field.name))
            row.need = Need::Expected;
        else if (!guide.applies(field.name, draft.productType))
            row.need = Need::NotApplicable;
        count(plan, row);
        collect(plan, row);
        plan.rows.append(std::move(row));
    }
    judge(plan);
    return plan;
}

bool holdsLink(const QString &text)
{
    static const QRegularExpression link(
        u"\\b(?:https?://|www\\.)\\S|\\b[a-z0-9-]+\\.(?:com|net|org|io|co|shop|store|app|page|ly)/\\S"_s,
        QRegularExpression::CaseInsensitiveOption);
    return link.match(text).hasMatch();
}

} // namespace disputedesk
