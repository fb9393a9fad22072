#pragma once

#include "models/items/disputeview.h"

#include <QString>
#include <QStringList>

namespace disputedesk {

class LinkButton;
class MessageEdit;

/// How many placeholders of a text have a value by now. `view` with the draft as typed, `foreign` as foreignTexts()
/// gives it.
int fillableSlots(const QString &text, const DisputeView &view, const QStringList &foreign);
/// Puts the values in, in the language of the text, as one step that can be undone; the keyboard goes to the text.
void fillSlotsOf(MessageEdit &edit, const DisputeView &view, const QStringList &foreign);
/// The button that offers it; without anything to fill in it is hidden. `field`: what it belongs to, for those who do
/// not see where it stands.
void showFillable(LinkButton &button, int fillable, const QString &field = {});

} // namespace disputedesk
