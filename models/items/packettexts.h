#pragma once

#include "models/items/packet.h"

#include <QLocale>

namespace disputedesk {

/// The words of the packet, translated, in one place.

/// Why a file cannot be taken, and what to do; empty for None.
QString packetProblemText(PacketProblem problem);
/// "picture, 1.2 MB", "PDF, pages 1-3 of 20, 800 kB", or why it cannot be taken.
QString packetFileText(const PacketFile &file, const QLocale &locale);
/// "12 pages of 50", or how many too many and what to do.
QString packetPagesText(int pages, const PacketRoom &room, const QLocale &locale);
/// How a packet came out against the room there is: that it fits, or by how much not and what to do; why it failed.
QString packetResultText(const PacketResult &result, const PacketRoom &room, int dpi, const QLocale &locale);
bool packetFits(const PacketResult &result, const PacketRoom &room);

} // namespace disputedesk
