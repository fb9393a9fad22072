#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

class QLocalSocket;

namespace disputedesk {

/// One program for each data folder: a second start asks the first to show its window, hands over the file it was asked
/// to open, and ends. Held by a lock file; the local socket only carries the wish.
class SingleInstance : public QObject {
    Q_OBJECT
public:
    explicit SingleInstance(const QString &dataFolder, QObject *parent = nullptr);

    /// True: we are the first. False: another program holds the folder.
    bool claim();
    /// Asks the first to show itself, and to open `file` (its whole path) unless that is empty; false when it did not
    /// answer within a second.
    bool askFirstToShow(const QString &file = {}) const;

Q_SIGNALS:
    void showRequested();
    /// A second start was asked to open this file.
    void openRequested(const QString &file);

private:
    void take(QLocalSocket &caller);

    QLockFile m_lock;
    QString m_name;
    QLocalServer m_server;
};

} // namespace disputedesk
