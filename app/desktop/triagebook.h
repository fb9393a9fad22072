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
    /// Tries again what the disk did not take; each save that it does take tries it too.
    void saveAgain();
    /// The disk refused to keep something that was noted and has not taken it since.
    bool hasUnsaved() const { return !m_unsaved.isEmpty() || !m_unsavedTones.isEmpty(); }
    /// The disk was asked and has not answered: whether all is saved is known at settled().
    bool isSaving() const { return m_saving > 0; }

    QStringList tagsInUse() const;
    const QHash<QString, QString> &tones() const { return m_tones; } ///< by tag in lower case
    void setTone(const QString &tag, const QString &tone);

Q_SIGNALS:
    void loaded(TriageStore::Opened opened);
    void changed(const QList<disputedesk::Triage> &changed);
    void tonesChanged();
    void saved(); ///< all that was noted is on disk
    void settled(); ///< the disk has answered all that it was asked
    void failed(const disputedesk::Error &error);

private:
    using Key = std::pair<QUuid, QString>;
    void save(const QList<Triage> &now);
    void saveTone(const QString &tag);
    void answered(const StoreResult<Done> &done);

    TriageStore &m_store;
    QHash<Key, Triage> m_all;
    QHash<QString, QString> m_tones;
    QList<std::pair<Triage, Triage>> m_before; ///< of the last undoable change: before and after
    QSet<Key> m_unsaved; ///< the disk refused to keep these as they are now
    QSet<QString> m_unsavedTones; ///< tags
    QSet<QUuid> m_leaving; ///< accounts whose notes the disk was asked to remove
    int m_saving = 0; ///< questions to the disk that it has not answered
    bool m_loaded = false;
};

} // namespace disputedesk
