#include "models/items/unfilled.h"

#include "models/domain/displaytext.h"
#include "models/domain/replytemplate.h"
#include "models/items/evidenceof.h"
#include "models/items/evidencetexts.h"
#include "models/items/placeholders.h"
#include "models/items/textjoins.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
class Texts {
    Q_DECLARE_TR_FUNCTIONS(disputedesk::Unfilled)
};

constexpr qsizetype kLongestSlot = 60;

/// The texts of an intent by evidence field; the message has no name.
Evidence textsOf(const WriteIntent &intent)
{
    Evidence texts = parseEvidence(intent.evidence).value_or(Evidence());
    if (!intent.message.isEmpty())
        texts.insert(QString(), intent.message);
    return texts;
}
} // namespace

std::optional<Unfilled> unfilledIn(const QString &text, const QStringList &foreign, const QString &field)
{
    const QList<TemplateSlot> open = openSlots(text, foreign);
    if (open.isEmpty())
        return std::nullopt;
    const TemplateSlot &first = open.constFirst();
    QString slot = text.mid(first.from, qMin(first.length, kLongestSlot));
    if (first.length > kLongestSlot)
        slot += u'…';
    return Unfilled{
        visibleText(slot), field, lineOf(text, first.from), int(open.size()) - 1, first.state == SlotState::FullWidth};
}

std::optional<Unfilled> unfilledIn(const EvidencePlan &plan, const QStringList &foreign)
{
    for (const EvidenceRow &row : plan.rows)
        if (!row.field->isFile && row.changed && !row.isHidden())
            if (const auto found = unfilledIn(row.value, foreign, row.field->name))
                return found;
    return std::nullopt;
}

std::optional<Unfilled> unfilledIn(const DisputeView &view)
{
    const QStringList foreign = foreignTexts(view);
    if (!answersByEvidence(view.dispute.provider))
        return unfilledIn(view.draft.message, foreign);
    return unfilledIn(evidenceOf(view), foreign);
}

std::optional<Unfilled> unfilledIn(const WriteIntent &intent, const QStringList &foreign)
{
    const Evidence texts = textsOf(intent);
    for (auto it = texts.cbegin(); it != texts.cend(); ++it)
        if (const auto found = unfilledIn(it.value(), foreign, it.key()))
            return found;
    return std::nullopt;
}

QString unfilledText(const Unfilled &unfilled)
{
    const QString more = unfilled.more > 0
        //: stands behind a sentence about one placeholder without a value
        ? Texts::tr("%n more wait there.", nullptr, unfilled.more)
        : QString();
    const QString line = QString::number(unfilled.line);
    if (unfilled.field.isEmpty()) {
        const QString words = unfilled.isFullWidth
            //: %1 is a placeholder in full-width braces like ｛｛amount｝｝; follows "Review and send: "
            ? Texts::tr("type the braces of %1 in line %2 of the message as half-width { and } first.")
            //: %1 is a placeholder like {{amount}}; follows "Review and send: "
            : Texts::tr("fill in %1 in line %2 of the message first.");
        return oneAfterTheOther(words.arg(unfilled.slot, line), more);
    }
    const QString words = unfilled.isFullWidth
        //: %1 is a placeholder in full-width braces like ｛｛amount｝｝, %3 a field of the evidence form; follows
        //: "Review and send: "
        ? Texts::tr("type the braces of %1 in line %2 of the field “%3” as half-width { and } first.")
        //: %1 is a placeholder like {{amount}}, %2 a field of the evidence form; follows "Review and send: "
        : Texts::tr("fill in %1 in line %2 of the field “%3” first.");
    return oneAfterTheOther(words.arg(unfilled.slot, line, evidenceFieldText(unfilled.field)), more);
}

QString foreignSlotsText(const WriteIntent &intent, const QStringList &foreign)
{
    const Evidence texts = textsOf(intent);
    for (const QString &text : texts)
        for (const TemplateSlot &slot : templateSlots(text))
            if (!openSlots(text, foreign).contains(slot))
                return Texts::tr(
                    "%1 looks like a placeholder, but stands in this dispute's own data: it goes out as it is.")
                    .arg(visibleText(text.mid(slot.from, qMin(slot.length, kLongestSlot))));
    return {};
}

} // namespace disputedesk
