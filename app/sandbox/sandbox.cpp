#include "app/sandbox/sandbox.h"

#include "app/sandbox/control/front.h"
#include "app/sandbox/http/server.h"
#include "app/sandbox/omise/keys.h"
#include "app/sandbox/omise/service.h"
#include "app/sandbox/stripe/service.h"
#include "app/sandbox/timetext.h"
#include "app/sandbox/wooshpay/service.h"

#include <algorithm>
#include <array>

namespace disputedesk::sandbox {

namespace {

QString qt(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

const Keys &keysOf(Api api)
{
    return api == Api::WooshPay ? wooshpay::kHouse.keys : api == Api::Stripe ? stripe::kHouse.keys : omise::kKeys;
}

/// How one port is to be played; the three setups have the same members.
template <typename Service>
std::unique_ptr<Service> played(const Sandbox::Options &options, int disputes, int liveDisputes)
{
    return std::make_unique<Service>(typename Service::Setup{options.seed, std::uint32_t(std::max(0, disputes)),
        std::uint32_t(std::max(0, liveDisputes)), liveDisputes >= 0,
        options.anchor != 0 ? options.anchor : nowSeconds()});
}

} // namespace

/// What lives between start() and stop(); the server goes first, for its thread uses the fronts.
struct Sandbox::Running {
    struct Stand {
        std::unique_ptr<Front> front;
        quint16 port = 0;
    };
    std::array<Stand, 3> stands; // by Api
    HttpServer server;

    /// Binds the port and puts the provider behind it.
    template <typename Service>
    bool open(Api api, quint16 port, quint32 seed, std::unique_ptr<Service> service, std::string &why)
    {
        Stand &stand = stands[std::size_t(api)];
        stand.port = server.listen(
            port, [&stand](const Request &request) { return stand.front->answer(request); }, &why);
        service->setBaseUrl("http://127.0.0.1:" + std::to_string(stand.port));
        stand.front = std::make_unique<Front>(std::move(service), seed);
        return stand.port != 0;
    }
};

QString Sandbox::testKey(Api api) { return qt(keysOf(api).test); }
QString Sandbox::liveKey(Api api) { return qt(keysOf(api).live); }

Sandbox::Sandbox() = default;

Sandbox::Sandbox(const Options &options)
    : m_options(options)
{
}

Sandbox::~Sandbox() { stop(); }

bool Sandbox::start(QString *error)
{
    stop();
    const Options &o = m_options;
    auto running = std::make_unique<Running>();
    std::string why;
    bool opened = running->open(Api::Omise, o.port, o.seed, played<omise::Service>(o, o.disputes, o.liveDisputes), why);
    if (opened && o.wooshpay)
        opened = running->open(Api::WooshPay, o.wooshpayPort, o.seed,
            played<wooshpay::Service>(o, o.wooshpayDisputes, o.wooshpayLiveDisputes), why);
    if (opened && o.stripe)
        opened = running->open(
            Api::Stripe, o.stripePort, o.seed, played<stripe::Service>(o, o.stripeDisputes, o.stripeLiveDisputes), why);
    if (!opened) {
        if (error != nullptr)
            *error = QString::fromLocal8Bit(why.data(), qsizetype(why.size()));
        return false;
    }
    running->server.run();
    m_running = std::move(running);
    return true;
}

void Sandbox::stop() { m_running.reset(); }

bool Sandbox::isRunning() const { return m_running != nullptr; }

quint16 Sandbox::port(Api api) const { return m_running ? m_running->stands[std::size_t(api)].port : quint16(0); }

QUrl Sandbox::baseUrl(Api api) const
{
    QUrl url;
    if (port(api) == 0)
        return url;
    url.setScheme(QString::fromLatin1("http"));
    url.setHost(QString::fromLatin1("127.0.0.1"));
    url.setPort(port(api));
    return url;
}

} // namespace disputedesk::sandbox
