#pragma once

#include <memory>

namespace disputedesk::sandbox {

/// Catches SIGINT and SIGTERM from its construction on, on Windows Ctrl+C and Ctrl+Break.
class StopSignal {
public:
    StopSignal();
    ~StopSignal();
    StopSignal(const StopSignal &) = delete;
    StopSignal &operator=(const StopSignal &) = delete;

    /// Blocks until one of them came.
    void wait();

private:
    struct Loop;
    std::unique_ptr<Loop> m_loop;
};

} // namespace disputedesk::sandbox
