#pragma once

#include "models/domain/asyncresult.h"
#include "models/domain/error.h"
#include "models/domain/triage.h"
#include "models/store/keptdatabase.h"

#include <QFuture>
#include <QHash>
#include <QObject>

#include <memory>

namespace disputedesk {

class StoreThread;

/// triage.db: tags, notes, assignees and decisions that agents noted for themselves. Apart from the cache, which may be
/// thrown away, and from the drafts.
class TriageStore : public QObject {
    Q_OBJECT
public:
    TriageStore(StoreThread &thread, const QString &folder, QObject *parent = nullptr);
    ~TriageStore() override;

    /// A damaged file is set aside as triage.db.damaged-<time> and what can be read is taken over: Salvaged.
    using Opened = KeptOpened;
    QFuture<StoreResult<Opened>> openFile();
    /// Of all accounts.
    QFuture<StoreResult<QList<Triage>>> all();
    /// All or none of them; an empty one is removed.
    QFuture<StoreResult<Done>> save(const QList<Triage> &changed);
    /// Removes what was noted for an account.
    QFuture<StoreResult<Done>> wipe(const QUuid &account);
    /// What colours mean: tag in lower case -> the tone's word.
    QFuture<StoreResult<QHash<QString, QString>>> tones();
    /// An empty tone is none.
    QFuture<StoreResult<Done>> setTone(const QString &tag, const QString &tone);

private:
    struct Part;
    std::shared_ptr<Part> m_part;
    StoreThread &m_thread;
};

} // namespace disputedesk
