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
        NotRead, ///< what is kept on this computer cannot be read, `error` says why; nothing was written
        TooLarge, ///< the file would be larger than one of its kind may be; nothing was written
        Failed, ///< the file could not be written, `error` says why; nothing is left of it
    };
    End end = End::Cancelled;
    qint64 written = 0; ///< disputes in the file, or so many as it had come to
    qint64 missing = 0; ///< disputes whose answers are not on this computer
    Error error;
};

} // namespace disputedesk

Q_DECLARE_METATYPE(disputedesk::ExportReport)
