#pragma once

#include "models/domain/savedview.h"

#include <QHash>
#include <QJsonObject>
#include <QList>

namespace disputedesk {

/// The saved views in the agent's order, in views.json beside the settings. A file of its own: a view is a list of
/// lists, which an INI file cannot hold readably, and damage to it must not touch the accounts. An entry or member of a
/// later version stays in the file as it was; a file that cannot be read is set aside, never overwritten.
class ViewBook {
public:
    enum class Opened : quint8 {
        Good, ///< read, or there was none
        SetAside, ///< was damaged; lies as setAsideAs() beside the new one
        Blocked, ///< is damaged or closed to us and could not be set aside: nothing is written in this run
    };
    enum class NameProblem : quint8 { None, Empty, TooLong, Taken };
    /// What remove() took, for restore().
    struct Removed {
        qsizetype place = -1; ///< -1: nothing
        SavedView view;
        QJsonObject entry;
    };

    static constexpr qint64 kMostBytes = 8 * 1024 * 1024; ///< no person makes so many views: not a file of ours

    /// Reads `file`.
    explicit ViewBook(const QString &file);

    const QString &file() const { return m_file; }
    Opened opened() const { return m_opened; }
    const QString &setAsideAs() const { return m_setAside; }
    const QList<SavedView> &views() const { return m_views; }
    QList<SavedView> viewsOf(Mode mode) const;
    const SavedView *find(const QUuid &id) const;
    /// Whether `name`, trimmed, can be that of a view of the mode; names that look alike are the same name. `except`
    /// is the view that is being renamed.
    NameProblem checkName(const QString &name, Mode mode, const QUuid &except = {}) const;
    // Each of these is kept on disk at once; when that fails writeProblem() says why, and the view is there in this
    // run.
    void add(const SavedView &view);
    void replace(const SavedView &view);
    /// So many places up (below 0) or down among the views of its mode, or as far as they go. False when it stays.
    bool move(const QUuid &id, int steps);
    Removed remove(const QUuid &id);
    void restore(const Removed &removed);
    /// The file with `more` behind what is there, as it would be written.
    QByteArray jsonWith(const QList<SavedView> &more) const { return json(m_views + more); }
    /// Why the last write did not reach the disk; empty when it did.
    const QString &writeProblem() const { return m_writeProblem; }
    /// Tries once more what did not reach the disk.
    void saveAgain();

private:
    struct Unused {
        qsizetype place; ///< where it stood among the entries
        QJsonValue entry;
    };
    bool read(const QByteArray &bytes);
    void putAside();
    QByteArray json(const QList<SavedView> &views) const;
    void save();

    QString m_file;
    Opened m_opened = Opened::Good;
    QString m_setAside;
    QString m_writeProblem;
    QJsonObject m_root; ///< as read: members of a later version are written back
    QList<SavedView> m_views;
    QHash<QUuid, QJsonObject> m_entries; ///< as read
    QList<Unused> m_unused;
};

} // namespace disputedesk
