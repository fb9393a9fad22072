#pragma once

#include <QElapsedTimer>
#include <QObject>

#include <vector>

namespace disputedesk {

/// How long the window's event loop works between two waits: what a person feels as a stutter (performance.md P17).
/// Costs two clock readings a turn; used by --probe only.
class LoopWatch : public QObject {
    Q_OBJECT
public:
    explicit LoopWatch(QObject *parent = nullptr);
    /// Milliseconds that 99 of 100 turns stay under; 0 before any.
    double p99() const;
    double largest() const;

private:
    QElapsedTimer m_turn;
    std::vector<float> m_turns; ///< ms
};

} // namespace disputedesk
