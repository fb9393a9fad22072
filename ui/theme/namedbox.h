#pragma once

#include <QString>

class QComboBox;

namespace disputedesk {

/// Names a box and the list that it drops: for tests by `name` (the list gets "List" behind it), for screen readers by
/// `spoken`.
void nameBox(QComboBox &box, const QString &name, const QString &spoken);

} // namespace disputedesk
