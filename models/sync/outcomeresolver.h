#pragma once

#include "models/providers/provider.h"
#include "models/store/ledger.h"
#include "models/sync/writesteps.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

namespace disputedesk {

/// Finds out by reads alone what became of intents whose outcome is UNKNOWN (safety.md section 2, step 7): at 2, 5, 15,
/// 30, 60 and 120 s. It never sends a write. What it cannot decide stays UNKNOWN until the next sync, start or person.
class OutcomeResolver : public QObject {
    Q_OBJECT
public:
    struct Schedule {
        QList<std::chrono::milliseconds> reads; ///< after the moment it was taken up
        std::chrono::milliseconds quiet; ///< unchanged over at least this long, in three reads or more
        /// Time that passes whatever anybody does to the computer's clock: two minutes must have been two minutes.
        std::function<std::chrono::milliseconds()> elapsed = steadyNow;
        static Schedule standard();
        static std::chrono::milliseconds steadyNow();
    };

    OutcomeResolver(Provider &provider, Ledger &ledger, Schedule schedule, QObject *parent = nullptr);

    /// Takes an open intent up: ARMED becomes NOT_SENT, SENDING becomes UNKNOWN and is read. Taken up twice it goes on.
    void takeUp(const LedgerEntry &entry);
    /// Reads at once, besides the dates that are left.
    void readNow(const QUuid &intent);
    /// A person settled it: nothing more is read or said of it.
    void drop(const QUuid &intent) { m_cases.remove(intent); }
    /// True while dates are left for `intent`.
    bool isWatching(const QUuid &intent) const { return m_cases.contains(intent); }

Q_SIGNALS:
    void disputeRead(const disputedesk::Dispute &dispute);
    /// The ledger moved; also for UNKNOWN that stays so.
    void stateChanged(const disputedesk::WriteIntent &intent, disputedesk::ActionState state);

private:
    struct Case {
        WriteIntent intent;
        std::chrono::milliseconds since{0};
        std::chrono::milliseconds readBegan{0}; ///< of the read that is under way
        std::shared_ptr<QTimer> timer; ///< to the next date
        qsizetype nextRead = 0;
        QuietReads reads = {};
        bool reading = false;
    };

    void watch(const WriteIntent &intent);
    void planNext(const QUuid &intent);
    void read(const QUuid &intent);
    void judgeRead(const QUuid &intent, const Dispute &dispute);
    void settle(const QUuid &intent, ActionEvent event, const QString &note);

    Provider &m_provider;
    Ledger &m_ledger;
    Schedule m_schedule;
    QHash<QUuid, Case> m_cases;
    QSet<QUuid> m_taking; ///< taken up, the ledger has not answered yet
};

} // namespace disputedesk
