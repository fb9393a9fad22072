#pragma once

#include "models/domain/secret.h"

#include <QString>

#include <functional>
#include <memory>

namespace disputedesk {

/// The system's keyring as far as we use it, asynchronous, on the caller's thread. Tests hand in their own.
class Keyring {
public:
    enum class Outcome {
        Ok,
        Missing, ///< the keyring answered: there is no such entry
        Absent, ///< no keyring on this system
        Refused, ///< locked, denied, or any other error
    };
    struct Answer {
        Outcome outcome = Outcome::Absent;
        Secret secret; ///< of a read
        QString detail;
    };
    /// Called once, perhaps before the asking function returns.
    using Use = std::function<void(const Answer &)>;

    virtual ~Keyring() = default;
    virtual void read(const QString &name, Use use) = 0;
    virtual void write(const QString &name, const Secret &secret, Use use) = 0;
    virtual void remove(const QString &name, Use use) = 0;
};

/// The Windows Credential Manager (credentialkeyring.cpp), elsewhere QtKeychain's keyring (qtkeyring.cpp); null when
/// the program was built without it, or when there is no session bus to ask (asking would start one, or hang).
std::shared_ptr<Keyring> systemKeyring();

} // namespace disputedesk
