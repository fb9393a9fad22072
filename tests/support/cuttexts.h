#pragma once

#include <QStringList>

class QWidget;

namespace disputedesk::test {

/// The labels, buttons, tabs and headers below `root` (and it itself) that are seen and show less than their text,
/// with no tool tip that holds the whole; one line each: class, name, text, and what is wrong. What a person can scroll
/// to is seen; what a pane without a scroll bar cuts off at its side is not.
QStringList cutTexts(const QWidget &root);

} // namespace disputedesk::test
