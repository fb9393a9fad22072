#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <functional>
#include <optional>

namespace disputedesk {

// The language of canned replies: text is text, {{name}} stands for a value of the dispute. A name ends with its line;
// blanks beside it do not count. There is no way to write two braces that are no placeholder, and no need for one. The
// full-width braces of an input method, ｛ and ｝, make a slot in the same places, but none that gets a value
// (docs/decisions/0024).

/// How a {{…}} of a text stands.
enum class SlotState : quint8 {
    Filled, ///< its value is there
    NoValue, ///< the name is known, this dispute has nothing for it
    Unknown, ///< no such name
    Empty, ///< {{}}
    Unclosed, ///< {{ without }} on the same line; the slot is the two braces
    FullWidth ///< one of its braces at least is ｛ or ｝; it has no name
};

/// One {{…}} of a text; places in UTF-16 units.
struct TemplateSlot {
    qsizetype from = 0;
    qsizetype length = 0;
    QString name; ///< trimmed; empty where there is none that can be looked up
    SlotState state = SlotState::NoValue;

    friend bool operator==(const TemplateSlot &, const TemplateSlot &) = default;
};

/// The slots of a text in their order; they do not overlap. Linear in its length. Whether a name is known is not asked
/// here: a well-formed slot is NoValue.
QList<TemplateSlot> templateSlots(QStringView text);
/// Two opening braces stand side by side, of either width: there may be a slot.
bool opensSlot(QStringView text);

/// The value of a name: none for a name nobody knows, empty where the dispute has nothing.
using PlaceholderLookup = std::function<std::optional<QString>(const QString &name)>;

/// A template with its values in place.
struct Expansion {
    QString text;
    QList<TemplateSlot> slotsInText; ///< where each slot of the template is now; a filled one is its value

    bool isComplete() const;
};
/// Puts values in place of names, once: what stands in a value is never looked at again. What has no value stays as it
/// was written.
Expansion expandTemplate(const QString &text, const PlaceholderLookup &lookup);

/// The slots of a text to be sent that stand in the way: all but those inside a whole occurrence of one of `foreign`,
/// values of the dispute which hold {{ or ｛｛ themselves and go out as they are (docs/decisions/0024).
QList<TemplateSlot> openSlots(const QString &text, const QStringList &foreign = {});
/// The line, counted from 1, of a place in a text.
int lineOf(QStringView text, qsizetype place);

} // namespace disputedesk
