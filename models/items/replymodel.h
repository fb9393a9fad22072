#pragma once

#include "models/domain/cannedreply.h"

#include <QAbstractItemModel>

#include <functional>

namespace disputedesk {

/// The canned replies as folders with replies in them: the person's own first, then those that came with the program,
/// which cannot be changed but copied. Holds the library; who keeps it on disk listens to edited().
class ReplyModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QUuid; null for a folder
        FolderRole, ///< QString, of a folder or the folder of a reply
        ShippedRole ///< bool
    };
    /// Why a name cannot be taken.
    enum class NameProblem : quint8 { None, Empty, TooLong, Taken };

    explicit ReplyModel(ReplyLibrary shipped, QObject *parent = nullptr);

    /// Takes what the disk has; no edited().
    void setLibrary(const ReplyLibrary &own);
    /// Takes the shipped ones in another language; the person's own and what was removed stay.
    void setShipped(const ReplyLibrary &shipped);
    const ReplyLibrary &library() const { return m_own; }
    /// Off while the file cannot be written.
    void setWritable(bool writable) { m_writable = writable; }
    bool isWritable() const { return m_writable; }

    const CannedReply *find(const QUuid &id) const;
    bool isShipped(const QUuid &id) const;
    QStringList folders() const; ///< the person's own, sorted by name
    /// Replies in which every word of `text` stands, in name, folder or a text; those that have all in their name or
    /// folder first.
    QList<CannedReply> search(const QString &text) const;
    NameProblem checkName(const QString &name, const QString &folder, const QUuid &except = {}) const;

    // Each returns the reply it made or changed; null when it could not. edited() follows.
    QUuid create(const QString &folder, const QString &name, const QMap<QString, QString> &texts = {});
    /// A copy in the person's own folder of that name; works for shipped ones too.
    QUuid duplicate(const QUuid &id);
    /// Name, folder and texts as given; the id says which.
    bool replace(const CannedReply &reply);
    bool remove(const QUuid &id);
    /// Brings back what remove() took last; null when there is nothing.
    QUuid undoRemove();
    bool canUndoRemove() const { return !m_removed.isEmpty(); }
    /// `to` names no other folder of the person's, and is not too long.
    bool canRenameFolder(const QString &from, const QString &to) const;
    bool renameFolder(const QString &from, const QString &to);

    QModelIndex indexOf(const QUuid &id) const;
    QModelIndex indexOfFolder(const QString &name) const; ///< of the person's own
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &) const override { return 1; }
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void edited();

private:
    struct Folder {
        QString name;
        bool shipped = false;
        QList<CannedReply> replies; ///< by name
    };
    struct Removed {
        qsizetype place = 0;
        CannedReply reply;
    };
    void arrange();
    void change(const std::function<void()> &act);

    ReplyLibrary m_own;
    ReplyLibrary m_shipped;
    QList<Folder> m_folders; ///< as shown
    QList<Removed> m_removed;
    bool m_writable = true;
};

} // namespace disputedesk
