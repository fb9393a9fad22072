#pragma once

#include "models/domain/account.h"
#include "tests/bench/child.h"

#include <QUrl>

namespace disputedesk::bench {

/// disputedesk-sandbox in a process of its own, so that its CPU time is not counted as a client's.
class SandboxServer {
public:
    SandboxServer(ProviderKind kind, int disputes);
    QUrl url() const { return m_url; }
    /// POST to its control paths.
    void control(const char *path, const QByteArray &json) const;
    qint64 requests() const; ///< what it has answered so far
    QStringList openIds(int most) const; ///< of disputes that wait for a response
    int openPages() const; ///< pages of 100 of what is open or pending

private:
    QByteArray get(const QString &path, bool withKey = false) const;

    ProviderKind m_kind;
    Server m_server;
    QUrl m_url;
};

} // namespace disputedesk::bench
