#include "models/domain/nameshape.h"

#include "models/domain/displaytext.h"

namespace disputedesk {

QString nameShape(const QString &name)
{
    return visibleText(name.simplified().normalized(QString::NormalizationForm_KC).toCaseFolded());
}

} // namespace disputedesk
