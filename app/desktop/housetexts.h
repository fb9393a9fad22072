#pragma once

#include "models/domain/error.h"
#include "models/domain/housemerge.h"

#include <QString>

namespace disputedesk {

/// Why a file that was to be imported cannot be taken, and what to do.
QString houseReadProblem(const Error &error, const QString &path);
/// Why an import did not happen, and how it is now.
QString houseTakeProblem(const Error &error);
/// Why a plan cannot be carried out at all; empty when it can. `viewsFit`: their file would not be too large.
QString housePlanProblem(const HousePlan &plan, qsizetype replies, bool viewsFit);
/// "Overdue (imported)", "Overdue (imported 2)", cut to fit.
QString importedName(const QString &name, int number);

} // namespace disputedesk
