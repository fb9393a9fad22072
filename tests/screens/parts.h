#pragma once

#include "tests/screens/camera.h"

#include <functional>
#include <memory>

namespace disputedesk::test {

/// How the programs start that are walked through.
struct Studio {
    QByteArray theme = "light";
    QString language; ///< empty: as the system has it
    QSize size; ///< of the first start's window; empty: 1440x900
    std::function<void(DeskDriver &)> made; ///< told each driver before it starts

    /// A program on a sandbox of its own.
    std::unique_ptr<DeskDriver> make(int disputes, ProviderKind provider = ProviderKind::Omise) const;
};

/// A stretch of the program's screens, walked from a start of its own.
struct ScreenPart {
    const char *name;
    bool inDocuments; ///< else no document shows any of it
    std::function<bool(const Studio &, Camera &)> take; ///< false: it did not go as planned
};

/// All of them: what pictures are taken of, and where keys are held (tst_deskheldscreens).
QList<ScreenPart> screenParts();

} // namespace disputedesk::test
