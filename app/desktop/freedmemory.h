#pragma once

namespace disputedesk {

/// Gives what was freed back to the system: after a cache was read, tens of megabytes of portions and buffers are free
/// and would stay with the process. Does nothing where the allocator looks after that by itself.
void giveBackFreedMemory();

} // namespace disputedesk
