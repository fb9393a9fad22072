#pragma once

class QPlainTextEdit;

namespace disputedesk {

/// From now on the editor breaks its lines anywhere while a word of tens of thousands of characters stands in it, and
/// between words again without one: to look for places to break such a word takes Qt minutes, in which the window
/// stands still. It does not matter how the text comes in: typed, pasted, dropped, put in, undone.
void breakEndlessWords(QPlainTextEdit &edit);

} // namespace disputedesk
