#pragma once

#include <QString>
#include <QUuid>

namespace disputedesk {

/// A dispute as panes name it to each other: the account is part of its name (safety.md P5).
struct DisputeRef {
    QUuid account;
    QString id;

    bool isNull() const { return id.isEmpty(); }
    friend bool operator==(const DisputeRef &, const DisputeRef &) = default;
};

} // namespace disputedesk
