#include "app/sandbox/sandbox.h"

#include "app/sandbox/control/front.h"
#include "app/sandbox/http/server.h"
#include "app/sandbox/omise/access.h"
#include "app/sandbox/omise/service.h"
#include "app/sandbox/timetext.h"

#include <algorithm>

namespace disputedesk::sandbox {

/// What lives between start() and stop(); the server goes first, for its thread uses the front.
struct Sandbox::Running {
    std::unique_ptr<Front> front;
    quint16 port = 0;
    HttpServer server;
};

QString Sandbox::testKey() { return QString::fromUtf8(omise::kTestKey.data(), qsizetype(omise::kTestKey.size())); }
QString Sandbox::liveKey() { return QString::fromUtf8(omise::kLiveKey.data(), qsizetype(omise::kLiveKey.size())); }

Sandbox::Sandbox() = default;

Sandbox::Sandbox(const Options &options)
    : m_options(options)
{
}

Sandbox::~Sandbox() { stop(); }

bool Sandbox::start(QString *error)
{
    stop();
    const omise::Service::Setup setup{m_options.seed, std::uint32_t(std::max(0, m_options.disputes)),
        std::uint32_t(std::max(0, m_options.liveDisputes)), m_options.liveDisputes >= 0,
        m_options.anchor != 0 ? m_options.anchor : nowSeconds()};
    auto service = std::make_unique<omise::Service>(setup);
    auto running = std::make_unique<Running>();
    std::string why;
    running->port = running->server.listen(
        m_options.port, [raw = running.get()](const Request &request) { return raw->front->answer(request); }, &why);
    if (running->port == 0) {
        if (error != nullptr)
            *error = QString::fromLocal8Bit(why.data(), qsizetype(why.size()));
        return false;
    }
    service->setBaseUrl("http://127.0.0.1:" + std::to_string(running->port));
    running->front = std::make_unique<Front>(std::move(service), m_options.seed);
    running->server.run();
    m_running = std::move(running);
    return true;
}

void Sandbox::stop() { m_running.reset(); }

bool Sandbox::isRunning() const { return m_running != nullptr; }

quint16 Sandbox::port() const { return m_running ? m_running->port : quint16(0); }

QUrl Sandbox::baseUrl() const
{
    QUrl url;
    if (!m_running)
        return url;
    url.setScheme(QString::fromLatin1("http"));
    url.setHost(QString::fromLatin1("127.0.0.1"));
    url.setPort(port());
    return url;
}

} // namespace disputedesk::sandbox
