#include "models/store/sodiumready.h"

#include <QtGlobal>

#include <sodium.h>

namespace disputedesk {

void readySodium()
{
    if (sodium_init() < 0) // once; later calls do nothing
        qFatal("libsodium cannot be used");
}

} // namespace disputedesk
