#pragma once

#include "tests/models/providers/familybench.h"
#include "tests/models/providers/wireserver.h"

namespace disputedesk::test {

/// What one call of a client put on the wire.
struct Recording {
    /// Raw, in order. What depends on the machine has a name: {PORT} in Host, {AGENT} for our User-Agent, {READABLE}
    /// for the encodings that this Qt was built to read.
    QList<QByteArray> requests;
    QList<QByteArray> answers;
    bool worked = false; ///< the client took the answer; for a write: judge() says Applied
};

/// The names of every operation of a provider that asks something: "retrieve", "close", "list-body" …
QStringList wireOperations(ProviderKind kind);
/// Runs one against a WireServer that answers from tests/data.
Recording recordOperation(ProviderKind kind, const QString &operation);

} // namespace disputedesk::test
