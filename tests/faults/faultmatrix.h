#pragma once

#include "tests/faults/faultcase.h"

namespace disputedesk::test {

/// Every cell of the matrix at one provider.
QList<CaseSpec> faultCases(ProviderKind provider);

/// What a run of many cases came to.
struct MatrixEnd {
    QStringList problems; ///< each with its case's name
    int reads = 0;
    int readsRight = 0;
    int writes = 0; ///< cases that write
    int sent = 0; ///< of those: the server saw the write
    int applied = 0; ///< of those: and did it
    int looks = 0;
    int rows = 0; ///< faults that occur
    int oldTls = 0;
    qint64 mostBytes = 0; ///< that a server got rid of in one case
    QHash<ActionState, int> last;
};

/// Runs the cases, a few side by side, in an event loop of its own. DISPUTEDESK_FAULTS, a regular expression, leaves
/// only those whose name it is found in.
MatrixEnd runMatrix(const QList<CaseSpec> &cases);

} // namespace disputedesk::test
