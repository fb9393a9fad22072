#pragma once

#include "tests/bench/console.h"

#include <QByteArray>
#include <QProcessEnvironment>
#include <QStringList>

#include <functional>

namespace disputedesk::bench {

/// A program that ran to its end.
struct ChildRun {
    bool ok = false; ///< it started, and ended with 0
    double wall = 0; ///< seconds from the start to the end
    double cpu = 0; ///< seconds of user and system time, its threads included; 0 where the system does not tell
    QByteArray output;
    QList<std::pair<QByteArray, double>> lines; ///< each line of its output and when it came, in seconds

    /// When the first line that begins with `word` came; negative: never.
    double when(const QByteArray &word) const;
    /// What stands behind `word` in the first line that begins with it.
    QByteArray after(const QByteArray &word) const;
};

/// Runs `program` and notes when each line of its output comes. `limit` in seconds. Not `ok` when it was stopped, by
/// the limit or by stopRequested(): its lines up to then are there.
ChildRun runChild(const QString &program, const QStringList &arguments, int limit = 600,
    const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());

/// A program that runs until this goes; `ready` is the line it prints when it can be used.
class Server {
public:
    Server(const QString &program, const QStringList &arguments, const QByteArray &ready);
    ~Server();
    /// What it printed up to and with the ready line; empty when it did not come.
    const QByteArray &greeting() const { return m_greeting; }
    qint64 processId() const;

private:
    Q_DISABLE_COPY_MOVE(Server)
    Serving m_serving;
    std::unique_ptr<class QProcess> m_process;
    QByteArray m_greeting;
};

/// A program that was built beside this one.
QString sibling(const QString &name);

} // namespace disputedesk::bench
