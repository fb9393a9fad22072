#include "tests/bench/peer.h"

#include "tests/bench/pages.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace disputedesk::bench {

QProcessEnvironment peerEnvironment(const QString &modules)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"NODE_PATH"_s, modules);
    for (const QString &proxy : {u"http_proxy"_s, u"https_proxy"_s, u"HTTP_PROXY"_s, u"HTTPS_PROXY"_s})
        environment.remove(proxy);
    return environment;
}

Peer::Peer(const QString &folder, QString name)
    : m_name(std::move(name))
    , m_modules(QDir(folder).filePath(u"node_modules"_s))
{
    if (QDir(m_modules + u'/' + m_name).exists())
        m_node = QStandardPaths::findExecutable(u"node"_s);
}

ChildRun Peer::run(const QUrl &server) const
{
    const ProviderKind kind = m_name == "omise"_L1 ? ProviderKind::Omise : ProviderKind::Stripe;
    return runChild(m_node,
        {QStringLiteral(DISPUTEDESK_PEERS "/") + m_name + u".cjs"_s, QString::number(server.port()),
            QString::fromLatin1(testKeyOf(kind))},
        900, peerEnvironment(m_modules));
}

} // namespace disputedesk::bench
