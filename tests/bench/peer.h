#pragma once

#include "tests/bench/child.h"

#include <QUrl>

namespace disputedesk::bench {

/// What a peer's script runs in: finds the npm packages of `modules`, knows no proxy.
QProcessEnvironment peerEnvironment(const QString &modules);

/// A vendor's npm SDK, installed outside the repository: npm install omise stripe, in Scale::folder.
class Peer {
public:
    /// `name`: "omise" or "stripe".
    Peer(const QString &folder, QString name);
    bool isThere() const { return !m_node.isEmpty(); }
    /// Reads every dispute of the server.
    ChildRun run(const QUrl &server) const;

private:
    QString m_name;
    QString m_node;
    QString m_modules;
};

} // namespace disputedesk::bench
