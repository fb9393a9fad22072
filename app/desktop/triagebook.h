#pragma once

#include "models/domain/triage.h"
#include "models/store/triagestore.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace disputedesk {

/// What agents noted of disputes, in memory and on its way to disk. Nothing of it is known to providers or to the sync.
class TriageBook : public QObject {
    Q_OBJECT
public:
    explicit TriageBook(TriageStore &store, QObject *parent = nullptr);

    /// Opens the file and reads it; loaded() or failed() follows.
    void load();
    bool isLoaded() const { return m_loaded; }
    Triage triage(const QUuid &account, const QString &disputeId) const;
    /// Takes changed ones; those that are as they were are left alone. `undoable`: undo() brings back what was before.
    void put(const QList<Triage> &changed, bool undoable = false);
    /// Brings back what the last undoable put() replaced, for disputes that nobody changed since.
    void undo();
    bool canUndo() const { return !m_before.isEmpty(); }
    void forget(const QUuid &account);
    /// Tries once more what the disk refused.
    void saveAgain();
    /// Saves are on their way; settled() follows.
    bool isSaving() const { return m_saving > 0; }
    /// Something is in memory only: it would be gone with the program.
    bool hasUnsaved() const { return !m_unsaved.isEmpty(); }

    QStringList tagsInUse() const;
    const QHash<QString, QString> &tones() const { return m_tones; } ///< by tag in lower case
    void setTone(const QString &tag, const QString &tone);

Q_SIGNALS:
    void loaded(TriageStore::Opened opened);
    void changed(const QList<disputedesk::Triage> &changed);
    void tonesChanged();
    void saved(); ///< all of it is on the disk
    void failed(const disputedesk::Error &error);
    void settled(); ///< every save was answered, well or badly

private:
    using Key = std::pair<QUuid, QString>;
    void save(const QList<Triage> &notes);
    void answered(const StoreResult<Done> &saved);

    TriageStore &m_store;
    QHash<Key, Triage> m_all;
    QHash<QString, QString> m_tones;
    QList<std::pair<Triage, Triage>> m_before; ///< of the last undoable change: before and after
    QSet<Key> m_unsaved; ///< what the disk refused
    int m_saving = 0;
    bool m_loaded = false;
};

} // namespace disputedesk
