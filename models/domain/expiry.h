#pragma once

#include "models/domain/retention.h"

#include <QMetaType>
#include <QSet>
#include <QStringList>

namespace disputedesk {

/// One step of applying a retention rule to the cache.
struct ExpiryRequest {
    RetentionRule rule;
    QDateTime now;
    QSet<QString> spared; ///< with a draft, an open write, or before a person's eyes: stay whatever the rule says
    qint64 after = 0; ///< where the step before ended
    bool countOnly = false;
};

/// What went, or would go.
struct ExpiryCount {
    int disputes = 0;
    int documents = 0;
    qint64 documentBytes = 0;
    int keptOffline = 0; ///< of the disputes: those that a person had marked

    void add(const ExpiryCount &other)
    {
        disputes += other.disputes;
        documents += other.documents;
        documentBytes += other.documentBytes;
        keptOffline += other.keptOffline;
    }
};

/// What one step came to.
struct ExpirySlice {
    QStringList ids; ///< removed; empty when only counting
    ExpiryCount count;
    qint64 after = 0; ///< where the next step begins
    bool ended = false; ///< nothing is left to look at
};

} // namespace disputedesk

Q_DECLARE_METATYPE(disputedesk::ExpiryCount)
