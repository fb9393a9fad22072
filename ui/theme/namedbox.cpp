#include "ui/theme/namedbox.h"

#include <QAbstractItemView>
#include <QComboBox>

using namespace Qt::StringLiterals;

namespace disputedesk {

void nameBox(QComboBox &box, const QString &name, const QString &spoken)
{
    box.setObjectName(name);
    box.setAccessibleName(spoken);
    box.view()->setObjectName(name + u"List"_s);
    box.view()->setAccessibleName(spoken);
}

} // namespace disputedesk
