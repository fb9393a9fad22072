#pragma once

#include "models/domain/error.h"

namespace disputedesk {

/// True when the next document would fare no better.
inline bool concernsAll(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
    case ErrorKind::Unreachable:
    case ErrorKind::TlsFailed:
    case ErrorKind::Unauthorized:
    case ErrorKind::RateLimited:
    case ErrorKind::KeyMissing:
    case ErrorKind::DiskFull:
    case ErrorKind::StoreDamaged:
    case ErrorKind::StoreReadOnly:
    case ErrorKind::StoreFailed: return true;
    default: return false;
    }
}

/// True when the line may be to blame.
inline bool isLost(ErrorKind kind)
{
    return kind == ErrorKind::Timeout || kind == ErrorKind::ConnectionLost || kind == ErrorKind::ServerFault
        || kind == ErrorKind::Forbidden;
}

} // namespace disputedesk
