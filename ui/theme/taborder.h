#pragma once

#include <QList>

class QWidget;

namespace disputedesk {

/// Makes Tab visit the parts one behind the other, each with all that wants the keyboard in it in the order it has
/// among itself: for what was made in another order than it stands. What wants the keyboard only at times keeps its
/// place.
void chainTabs(const QList<QWidget *> &parts);

} // namespace disputedesk
