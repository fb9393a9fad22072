#include "models/domain/replytemplate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
bool endsLine(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

bool isPair(QStringView text, qsizetype at, QChar brace)
{
    return at + 1 < text.size() && text.at(at) == brace && text.at(at + 1) == brace;
}

/// The slot whose braces open at `at`.
TemplateSlot slotAt(QStringView text, qsizetype at)
{
    for (qsizetype end = at + 2; end < text.size() && !endsLine(text.at(end)); ++end) {
        if (isPair(text, end, u'{'))
            break;
        if (!isPair(text, end, u'}'))
            continue;
        const QString name = text.mid(at + 2, end - at - 2).trimmed().toString();
        return {at, end + 2 - at, name, name.isEmpty() ? SlotState::Empty : SlotState::NoValue};
    }
    return {at, 2, {}, SlotState::Unclosed};
}
} // namespace

QList<TemplateSlot> templateSlots(QStringView text)
{
    QList<TemplateSlot> found;
    for (qsizetype at = 0; at + 1 < text.size(); ++at) {
        // Of three braces the last two open: {{{name}}} is a name in single braces.
        if (!isPair(text, at, u'{') || isPair(text, at + 1, u'{'))
            continue;
        found.append(slotAt(text, at));
        at += found.constLast().length - 1;
    }
    return found;
}

bool Expansion::isComplete() const
{
    return std::all_of(slotsInText.cbegin(), slotsInText.cend(),
        [](const TemplateSlot &slot) { return slot.state == SlotState::Filled; });
}

Expansion expandTemplate(const QString &text, const PlaceholderLookup &lookup)
{
    Expansion made;
    qsizetype done = 0;
    for (TemplateSlot slot : templateSlots(text)) {
        made.text += QStringView(text).mid(done, slot.from - done);
        done = slot.from + slot.length;
        QString shown = text.mid(slot.from, slot.length);
        if (slot.state == SlotState::NoValue) {
            const std::optional<QString> value = lookup(slot.name);
            if (!value) {
                slot.state = SlotState::Unknown;
            } else if (!value->isEmpty()) {
                slot.state = SlotState::Filled;
                shown = *value;
            }
        }
        slot.from = made.text.size();
        slot.length = shown.size();
        made.text += shown;
        made.slotsInText.append(slot);
    }
    made.text += QStringView(text).mid(done);
    return made;
}

QList<TemplateSlot> openSlots(const QString &text, const QStringList &foreign)
{
    QList<TemplateSlot> open = templateSlots(text);
    if (open.isEmpty())
        return open;
    for (const QString &value : foreign) {
        if (!value.contains("{{"_L1))
            continue;
        for (qsizetype at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.size())) {
            const qsizetype end = at + value.size();
            open.removeIf(
                [at, end](const TemplateSlot &slot) { return slot.from >= at && slot.from + slot.length <= end; });
        }
    }
    return open;
}

int lineOf(QStringView text, qsizetype place)
{
    const QStringView before = text.left(place);
    return 1 + int(std::count_if(before.cbegin(), before.cend(), [](QChar c) { return c == u'\n'; }));
}

} // namespace disputedesk
