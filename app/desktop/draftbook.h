#pragma once

#include "models/domain/clock.h"
#include "models/domain/draft.h"
#include "models/store/draftstore.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>

namespace disputedesk {

/// All drafts in memory, every change of them on its way to disk at once. The window asks here, never the store, so
/// that what was typed a moment ago is never older than what is shown.
class DraftBook : public QObject {
    Q_OBJECT
public:
    DraftBook(DraftStore &store, Clock clock, QObject *parent = nullptr);

    /// Reads an account's drafts; ends with loaded(), after notRead() where the disk refused.
    void load(const QUuid &account);
    /// Its drafts on disk are not known (yet): nothing may be decided by there being none.
    bool isUnread(const QUuid &account) const { return m_unread.contains(account); }
    Draft draft(const QUuid &account, const QString &disputeId) const;
    QList<Draft> drafts(const QUuid &account) const;
    void put(Draft draft);
    /// Puts another draft in the place of this one, which can be brought back: a merge, a reworked text.
    void replace(Draft draft);
    void discard(const QUuid &account, const QString &disputeId);
    /// Exchanges the draft with the one before it. What is typed while the disk answers wins; the older one stays where
    /// it is: undoOvertaken().
    void undoDiscard(const QUuid &account, const QString &disputeId);
    void forget(const QUuid &account); ///< with its files, on removal of the account
    /// Tries again to read what the disk did not hand out and to save what it did not take; each save that it does take
    /// tries them too.
    void saveAgain();
    /// The disk refused something and has not taken it since.
    bool hasUnsaved() const { return !m_unsaved.isEmpty(); }
    /// ... of this dispute.
    bool isUnsaved(const QUuid &account, const QString &disputeId) const
    {
        return m_unsaved.contains({account, disputeId});
    }
    /// The disk was asked and has not answered, or a file is on its way in: whether all is saved is known at settled().
    bool isSaving() const { return m_saving > 0 || !m_taking.isEmpty(); }

    /// Copies a file into the draft of a dispute; FileTooLarge and the like come by fileRefused().
    /// `kind` is its document kind, or the evidence field that it is for and of which there is one file only.
    void addFile(const QUuid &account, const QString &disputeId, const SeenState &base, const QString &path,
        qint64 maxBytes, const QString &kind = {});
    /// The provider has the file now, under this id.
    void setFileServerId(const QUuid &account, const QString &disputeId, const QUuid &file, const QString &serverId);
    /// True while a file is still being copied into this draft or its pages are counted.
    bool isTakingFile(const QUuid &account, const QString &disputeId) const
    {
        return m_taking.contains({account, disputeId});
    }
    void setFileKind(const QUuid &account, const QString &disputeId, const QUuid &file, const QString &kind);
    void removeFile(const QUuid &account, const QString &disputeId, const QUuid &file);

Q_SIGNALS:
    void loaded(const QUuid &account);
    /// The disk refused to hand out an account's drafts: they are asked for again before any of them is saved.
    void notRead(const QUuid &account, const disputedesk::Error &error);
    /// What the disk has of an account is in memory now: once, however often it was asked.
    void known(const QUuid &account);
    /// Of these disputes' drafts a part could not be read; drafts.db was copied beside itself before.
    void partlyRead(const QUuid &account, const QStringList &disputeIds);
    /// These disputes' drafts on disk could be read only after something else was typed there: undoDiscard() brings
    /// them back, until the next one is put aside.
    void readTooLate(const QUuid &account, const QStringList &disputeIds);
    void settled(); ///< the disk has answered all that it was asked
    /// Draft text, files or its being there changed by another hand than the editor's.
    void changed(const QUuid &account, const QString &disputeId);
    /// A draft is about to be replaced by another: hand out what is typed and not told yet.
    void aboutToReplace(const QUuid &account, const QString &disputeId);
    /// Undo came back and found newer text: that stays.
    void undoOvertaken(const QUuid &account, const QString &disputeId);
    void nothingEarlier(const QUuid &account, const QString &disputeId);
    /// The draft is another than the editor has: discarded, merged, or brought back.
    void replaced(const disputedesk::Draft &draft);
    void saved(const QUuid &account, const QString &disputeId, const QDateTime &at);
    void saveFailed(const disputedesk::Error &error);
    void fileRefused(const QString &path, const disputedesk::Error &error);

private:
    void keepFile(const QUuid &account, const QString &disputeId, const SeenState &base, const DraftFile &file);
    void drop(const DraftFile &file);
    using Key = std::pair<QUuid, QString>;
    void take(const QUuid &account, const DraftsFound &found);
    void save(const Key &key, const Draft &draft);
    void read(const QUuid &account, const std::function<void()> &then);
    void notSaved(const Key &key, const Error &error);
    void answered();
    void exchange(const Draft &before, const Draft &after);
    void keepInMemory(const Draft &draft);

    DraftStore &m_store;
    Clock m_clock;
    QHash<Key, Draft> m_drafts;
    QHash<Key, Draft> m_notAside; ///< the disk refused to put these aside: the next save tries again
    QSet<QUuid> m_unread; ///< accounts whose drafts on disk are not known
    int m_saving = 0; ///< questions to the disk that it has not answered
    QSet<Key> m_unsaved; ///< the disk refused to keep these as they are now
    QMultiHash<Key, bool> m_taking; ///< one entry for each file on its way in
};

} // namespace disputedesk
