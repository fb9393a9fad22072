#pragma once

#include "models/items/packet.h"

#include <functional>

namespace disputedesk {

/// What the file at `path` is, by its content, and whether it can be part of a packet. On any thread.
PacketFile inspectPacketFile(const QString &path);
/// Puts the order's files, in their order, into one PDF at `path`. Pages of PDFs become pictures of the order's
/// resolution, drawn by Qt Pdf; pictures are scaled down to it and never up. On any thread. `goOn` is asked after each
/// page; false ends it. Only a whole packet is left at `path`.
PacketResult makePacket(
    const PacketOrder &order, const QString &path, const std::function<bool(int done, int total)> &goOn);
/// False: this build takes pictures only.
bool canReadPdfs();

} // namespace disputedesk
