#pragma once

#include "models/domain/error.h"

#include <QMetaType>

namespace disputedesk {

/// How an export ended.
struct ExportReport {
    enum class End : quint8 {
        Written,
        Cancelled, ///< by the person; nothing was written
        Changed, ///< disputes left the list meanwhile; nothing was written
        Failed, ///< `error` says why; nothing was written
    };
    End end = End::Cancelled;
    qint64 written = 0; ///< disputes in the file
    qint64 missing = 0; ///< disputes whose answers are not on this computer
    Error error;
};

} // namespace disputedesk

Q_DECLARE_METATYPE(disputedesk::ExportReport)
