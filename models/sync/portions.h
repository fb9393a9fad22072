#pragma once

#include "models/domain/disputebatch.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace disputedesk {

/// Rows on their way to the window, in portions: the first at once, then at most one each gap, and what is left when
/// flush() says so. A bulk walk brings a hundred pages a second; telling each by itself would leave the window's thread
/// no time for the person (P17).
class Portions : public QObject {
    Q_OBJECT
public:
    /// A portion never grows over so many rows: it goes out at once.
    static constexpr size_t kMostRows = 5000;

    explicit Portions(QObject *parent = nullptr);
    /// 0: each by itself.
    void setGap(std::chrono::milliseconds gap) { m_gap = gap; }
    void add(const BatchPtr &rows);
    /// Something else that is due with the next portion has come.
    void nudge();
    /// Gives out what is waiting, now; the next one goes out at once again.
    void flush();

Q_SIGNALS:
    /// `rows` is null when only a nudge was waiting.
    void portion(const disputedesk::BatchPtr &rows);

private:
    void give();

    std::chrono::milliseconds m_gap{100};
    QTimer m_timer; ///< runs only while something may be waiting
    std::shared_ptr<DisputeBatch> m_rows;
    bool m_due = false;
};

} // namespace disputedesk
