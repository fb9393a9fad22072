#pragma once

namespace disputedesk {

class TextTurn;

/// Takes every text of every widget, menu and action of the program to the other language where it stands: labels,
/// buttons, tool tips, accessible names, hints in empty fields. What a person typed, and what a list's model says, is
/// not touched; models are told that all they say has changed.
void turnWidgets(const TextTurn &turn);
/// Models are told that all they say has changed, and everything is painted anew: after a change of formats alone.
void showModelsAnew();

} // namespace disputedesk
