#pragma once

#include "app/desktop/viewbook.h"

#include <QString>

namespace disputedesk {

/// What is wrong with a view's name and what to do; empty for none.
QString nameProblemText(ViewBook::NameProblem problem);
/// That views.json was damaged, and where it lies now; empty when it was not.
QString openedText(const ViewBook &book);
/// That the last change did not reach the disk; empty when it did.
QString writeProblemText(const ViewBook &book);
/// That a view names what is gone; `missing` are phrases as "the column “x”".
QString missingText(const QString &name, const QStringList &missing);

} // namespace disputedesk
