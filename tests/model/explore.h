#pragma once

#include "tests/model/protocolmodel.h"

#include <QStringList>

namespace disputedesk::test {

/// What an exploration found.
struct Explored {
    qint64 states = 0;
    qint64 transitions = 0;
    QString broken; ///< the invariant that does not hold; empty: all do
    QStringList trace; ///< the shortest way to where it breaks
};

/// Explores every state of `model`, breadth first; stops at the first that breaks an invariant. When all hold it looks
/// for states from which, without the death of a program, no state at rest can be reached ("dead end").
Explored explore(const ProtocolModel &model);

} // namespace disputedesk::test
