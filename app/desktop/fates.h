#pragma once

#include "models/store/cachestore.h"
#include "models/store/ledger.h"

#include <QHash>
#include <QObject>
#include <QString>
#include <QThreadPool>

#include <memory>

namespace disputedesk {

class DisputeIndex;
class JobReader;
class JobToken;

/// How disputes of an account went, as far as this computer's own records know: a DisputeColumns fate by dispute id.
/// Conceded: the ledger has an accepted loss. Answered: it has a response that went out, or a later read saw the
/// dispute in review. Unanswered: a later read saw it go from needing a response straight to lost. A write whose
/// outcome is not known leaves its dispute out.
QHash<QString, quint8> fatesOf(
    ProviderKind provider, const QList<LedgerEntry> &writes, const QList<ObservedChange> &statusChanges);

/// Whether DisputeIndex::setFates() would change a row. On any thread but the window's; true when it was called off.
bool fatesDiffer(JobReader &reader, const QUuid &account, const QHash<QString, quint8> &fates);

/// Tells the index how disputes went. Works it out on a thread of its own, and has the window's thread do something
/// only where a row is to differ: after most refreshes none is.
class FateTeller : public QObject {
    Q_OBJECT
public:
    explicit FateTeller(DisputeIndex &index, QObject *parent = nullptr);
    ~FateTeller() override;

    /// `history` is the ledger's, of all accounts.
    void tell(const QUuid &account, ProviderKind provider, const QList<LedgerEntry> &history,
        const QList<ObservedChange> &statusChanges);
    bool isBusy() const { return m_asked > 0; }

    // What tests hold:
    int told() const { return m_told; } ///< how often the index had to be told something
    const QThread *workedOn() const { return m_workedOn; } ///< to be compared only: it may be gone

private:
    DisputeIndex &m_index;
    const std::shared_ptr<JobToken> m_token; ///< of all jobs, cancelled at the end
    int m_asked = 0;
    int m_told = 0;
    const QThread *m_workedOn = nullptr;
    QThreadPool m_pool; // last: it waits for the jobs, which use the others
};

} // namespace disputedesk
