#include "ui/dialogs/replypreview.h"

#include "models/domain/displaytext.h"
#include "ui/dialogs/slotmark.h"
#include "ui/theme/endlesswords.h"

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr qsizetype kMostNamed = 4;
constexpr qsizetype kLongestName = 40;

QString shown(const QString &name) { return u"{{%1}}"_s.arg(visibleText(name.left(kLongestName))); }

/// What is only looked at shows the characters that nobody sees (D5); the slots stand where they are then.
Expansion visible(const Expansion &expansion)
{
    Expansion made;
    qsizetype from = 0;
    for (TemplateSlot slot : expansion.slotsInText) {
        made.text += visibleText(expansion.text.mid(from, slot.from - from), true);
        const QString value = visibleText(expansion.text.mid(slot.from, slot.length), true);
        from = slot.from + slot.length;
        slot.from = made.text.size();
        slot.length = value.size();
        made.text += value;
        made.slotsInText.append(slot);
    }
    made.text += visibleText(expansion.text.mid(from), true);
    return made;
}
} // namespace

ReplyPreview::ReplyPreview(const Theme &theme, const QString &name, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_theme(theme)
{
    setObjectName(name);
    setReadOnly(true);
    setTabChangesFocus(true);
    breakEndlessWords(*this);
    setAccessibleName(tr("Preview with this dispute"));
    connect(&theme, &Theme::changed, this, &ReplyPreview::paintSlots);
}

void ReplyPreview::showExpansion(const Expansion &expansion)
{
    m_expansion = visible(expansion);
    setPlainText(m_expansion.text);
    setAccessibleDescription(missingText());
    paintSlots();
}

void ReplyPreview::paintSlots()
{
    QList<QTextEdit::ExtraSelection> marks;
    for (const TemplateSlot &slot : std::as_const(m_expansion.slotsInText))
        marks.append(slotMark(*this, slot, m_theme));
    setExtraSelections(marks);
}

QString ReplyPreview::missingText() const
{
    QStringList unknown;
    QStringList missing;
    bool broken = false;
    bool wide = false;
    for (const TemplateSlot &slot : m_expansion.slotsInText) {
        if (slot.state == SlotState::Unclosed || slot.state == SlotState::Empty)
            broken = true;
        else if (slot.state == SlotState::FullWidth)
            wide = true;
        else if (slot.state == SlotState::Unknown && !unknown.contains(shown(slot.name)))
            unknown << shown(slot.name);
        else if (slot.state == SlotState::NoValue && !missing.contains(shown(slot.name)))
            missing << shown(slot.name);
    }
    const auto named = [](const QStringList &names) {
        return names.mid(0, kMostNamed).join(u", "_s) + (names.size() > kMostNamed ? u", …"_s : QString());
    };
    QStringList sentences;
    if (!missing.isEmpty()) //: %1 is one placeholder or several, like {{amount}}
        sentences << tr("Not known for this dispute: %1.").arg(named(missing));
    if (!unknown.isEmpty()) //: %1 is one placeholder or several, like {{amuont}}
        sentences << tr("No such placeholder: %1.").arg(named(unknown));
    if (broken)
        sentences << tr("A placeholder needs two braces on both sides: {{amount}}.");
    if (wide)
        sentences << tr("A placeholder needs half-width braces, { and }: {{amount}}.");
    return sentences.join(QChar(u' '));
}

} // namespace disputedesk
