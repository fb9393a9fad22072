#pragma once

#include <QList>
#include <QString>
#include <QTcpServer>

namespace disputedesk::test {

/// Counts who follows what a text points to: a port and a file whose names hostile texts have in them, and every
/// document of Qt's that asks for a picture, a style sheet or anything else (one at a time, on Linux).
class ResourceWatch {
public:
    /// Lays the file into `folder`.
    explicit ResourceWatch(const QString &folder);
    ~ResourceWatch();
    ResourceWatch(const ResourceWatch &) = delete;
    ResourceWatch &operator=(const ResourceWatch &) = delete;

    quint16 port() const { return m_port.serverPort(); }
    QString file() const { return m_file; }

    // Since the watch began.
    int asked() const { return m_asked; } ///< resources that documents asked for
    int connections(); ///< to the port
    int opened(); ///< times that the file was
    /// All of them.
    int loads() { return asked() + connections() + opened(); }

private:
    QString m_file;
    QTcpServer m_port;
    int m_notify = -1;
    int m_asked = 0;
    int m_connections = 0;
    int m_opened = 0;
};

} // namespace disputedesk::test
