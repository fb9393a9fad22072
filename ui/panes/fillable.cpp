#include "ui/panes/fillable.h"

#include "models/items/placeholders.h"
#include "ui/dialogs/linkbutton.h"
#include "ui/panes/messageedit.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
class Texts {
    Q_DECLARE_TR_FUNCTIONS(disputedesk::ResponsePane)
};
} // namespace

int fillableSlots(const QString &text, const DisputeView &view, const QStringList &foreign)
{
    if (!opensSlot(text))
        return 0;
    // Whether there is a value is the same in every language.
    const PlaceholderLookup lookup = placeholderLookup(view, u"en"_s, QDateTime::currentDateTimeUtc());
    int fillable = 0;
    for (const TemplateSlot &slot : openSlots(text, foreign))
        fillable += !slot.name.isEmpty() && !lookup(slot.name).value_or(QString()).isEmpty();
    return fillable;
}

void fillSlotsOf(MessageEdit &edit, const DisputeView &view, const QStringList &foreign)
{
    edit.setFocus(Qt::OtherFocusReason); // first: the button goes away with what it offers
    edit.commitPreedit();
    const QString language = replyLanguageOf(edit.text(), view);
    edit.fillSlots(placeholderLookup(view, language, QDateTime::currentDateTimeUtc()), foreign);
}

void showFillable(LinkButton &button, int fillable, const QString &field)
{
    //: a button: placeholders like {{amount}} whose values are known by now
    button.setPlainText(Texts::tr("Fill in %n placeholders", nullptr, fillable));
    button.setAccessibleName(field.isEmpty()
            ? button.text()
            //: read aloud for a button; %1 is a field of the evidence form
            : Texts::tr("Fill in %n placeholders in %1", nullptr, fillable).arg(field));
    button.updateGeometry();
    button.setVisible(fillable > 0);
}

} // namespace disputedesk
