#pragma once

#include <QObject>
#include <QStringList>

#include <functional>

namespace disputedesk {

/// The files that this run is asked to open: by the command line, by a second start, and on macOS by the system, which
/// sends an event to the application instead of naming them at the start. They wait until somebody can open them.
class OpenRequests : public QObject {
    Q_OBJECT
public:
    /// Listens to the application from now on.
    explicit OpenRequests(QObject *parent = nullptr);

    void add(const QString &path);
    /// From now on each goes to `open`, those that wait first; null: they wait again.
    void deliver(std::function<void(const QString &path)> open);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QStringList m_waiting;
    std::function<void(const QString &)> m_open;
};

} // namespace disputedesk
