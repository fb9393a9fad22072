#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

namespace disputedesk {

/// One program for each data folder: a second start asks the first to show its window, and ends. Held by a lock file;
/// the local socket only carries the wish.
class SingleInstance : public QObject {
    Q_OBJECT
public:
    explicit SingleInstance(const QString &dataFolder, QObject *parent = nullptr);

    /// True: we are the first. False: another program holds the folder.
    bool claim();
    /// Asks the first to show itself; false when it did not answer within a second.
    bool askFirstToShow() const;

Q_SIGNALS:
    void showRequested();

private:
    QLockFile m_lock;
    QString m_name;
    QLocalServer m_server;
};

} // namespace disputedesk
