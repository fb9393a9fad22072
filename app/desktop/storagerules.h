#pragma once

#include "app/desktop/settings.h"
#include "models/domain/keptdocument.h"
#include "models/domain/retention.h"

#include <QUuid>

namespace disputedesk {

/// What of an account stays on this computer.
struct StorageRule {
    RetentionRule retention;
    int documentsMb = DocumentLimits::kDefaultMegabytes;

    DocumentLimits limits() const;
    friend bool operator==(const StorageRule &, const StorageRule &) = default;
};

/// The storage rule of each account, in the settings. A value that a hand edited is brought within its bounds.
class StorageRules {
public:
    explicit StorageRules(Settings &settings)
        : m_settings(settings)
    {
    }

    StorageRule of(const QUuid &account) const;
    void set(const QUuid &account, const StorageRule &rule);
    /// The account is gone.
    void forget(const QUuid &account);

private:
    Settings &m_settings;
};

} // namespace disputedesk
