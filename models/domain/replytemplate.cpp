#include "models/domain/replytemplate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
bool endsLine(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

// An input method for Japanese or Chinese types the braces behind the stroke.
bool opens(QChar c) { return c == u'{' || c == u'｛'; }
bool closes(QChar c) { return c == u'}' || c == u'｝'; }

bool isPair(QStringView text, qsizetype at, bool (*is)(QChar))
{
    return at + 1 < text.size() && is(text.at(at)) && is(text.at(at + 1));
}
bool isPlain(QStringView text, qsizetype at, QChar brace) { return text.at(at) == brace && text.at(at + 1) == brace; }

/// The slot whose braces open at `at`.
TemplateSlot slotAt(QStringView text, qsizetype at)
{
    const bool plain = isPlain(text, at, u'{');
    for (qsizetype end = at + 2; end < text.size() && !endsLine(text.at(end)); ++end) {
        if (isPair(text, end, opens))
            break;
        if (!isPair(text, end, closes))
            continue;
        if (!plain || !isPlain(text, end, u'}'))
            return {at, end + 2 - at, {}, SlotState::FullWidth};
        const QString name = text.mid(at + 2, end - at - 2).trimmed().toString();
        return {at, end + 2 - at, name, name.isEmpty() ? SlotState::Empty : SlotState::NoValue};
    }
    return {at, 2, {}, plain ? SlotState::Unclosed : SlotState::FullWidth};
}
} // namespace

QList<TemplateSlot> templateSlots(QStringView text)
{
    QList<TemplateSlot> found;
    for (qsizetype at = 0; at + 1 < text.size(); ++at) {
        // Of three braces the last two open: {{{name}}} is a name in single braces.
        if (!isPair(text, at, opens) || isPair(text, at + 1, opens))
            continue;
        found.append(slotAt(text, at));
        at += found.constLast().length - 1;
    }
    return found;
}

bool opensSlot(QStringView text)
{
    for (qsizetype at = 0; at + 1 < text.size(); ++at)
        if (isPair(text, at, opens))
            return true;
    return false;
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
        if (!opensSlot(value))
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
