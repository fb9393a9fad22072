#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <vector>

namespace disputedesk {

/// How long the window's event loop does not come round: what a person feels as a stutter (performance.md P17). A timer
/// that is due each millisecond notes how late it is. Used by --probe only, since it never lets the processor rest.
class LoopWatch : public QObject {
    Q_OBJECT
public:
    explicit LoopWatch(QObject *parent = nullptr);
    /// Milliseconds that 99 of 100 gaps stay under; 0 before any.
    double p99() const;
    double largest() const;

private:
    QTimer m_tick;
    QElapsedTimer m_since;
    std::vector<float> m_gaps; ///< ms beyond the timer's own
};

} // namespace disputedesk
