#include "ui/theme/clearbutton.h"

#include "ui/theme/theme.h"

#include <QAction>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace disputedesk {

void giveClearButton(QLineEdit &line, const Theme &theme)
{
    line.setClearButtonEnabled(true);
    // Qt has no other way to its icon than the action's name; where that becomes another, the platform's sign stays.
    if (auto *const act = line.findChild<QAction *>(u"_q_qlineeditclearaction"_s))
        act->setIcon(theme.icon(u"cancel"_s));
}

} // namespace disputedesk
