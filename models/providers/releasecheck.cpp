#include "models/providers/releasecheck.h"

#include "models/domain/asyncresult.h"
#include "models/domain/hosts.h"
#include "models/domain/version.h"
#include "models/providers/fetch.h"
#include "models/providers/requestrules.h"

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr std::chrono::milliseconds kDeadline{20'000};

/// The rules of every request, with less said of this computer.
QNetworkRequest requestFor(const QUrl &address, const ProviderOptions &options)
{
    QNetworkRequest request = plainRequest(address, options);
    request.setRawHeader("User-Agent", "Disputedesk/" + programVersion().toLatin1());
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("Accept-Encoding", "identity"); // what this Qt can unpack tells how it was built
    return request;
}
} // namespace

ReleaseCheck::ReleaseCheck(QUrl address, const ProviderOptions &options, QObject *parent)
    : QObject(parent)
    , m_address(std::move(address))
    , m_options(options)
{
    m_options.maxTries = 1;
    m_options.readDeadline = qMin(m_options.readDeadline, kDeadline);
}

ReleaseCheck::~ReleaseCheck() = default;

void ReleaseCheck::setProxy(const QNetworkProxy &proxy)
{
    m_proxy = proxy;
    if (m_network)
        m_network->setProxy(proxy);
}

QFuture<ApiResult<Release>> ReleaseCheck::ask()
{
    if (checkBaseUrl(m_address) != HostProblem::None)
        return readyFuture(ApiResult<Release>(Failure{errorOf(ErrorKind::InvalidInput, u"address"_s)}));
    if (!m_network) {
        m_network = std::make_unique<QNetworkAccessManager>();
        m_network->setProxy(m_proxy);
    }
    const FetchRules rules{m_options.readDeadline, kMostReleaseBytes, nullptr, {}};
    const auto got =
        Fetch::start(*m_network, requestFor(m_address, m_options), rules, m_options, m_breaker, &m_context);
    auto promise = std::make_shared<QPromise<ApiResult<Release>>>();
    promise->start();
    whenDone(got, &m_context, [promise](const ApiResult<Exchange> &exchange) {
        promise->addResult(exchange ? parseRelease(exchange->body) : ApiResult<Release>(Failure{exchange.error()}));
        promise->finish();
    });
    return promise->future();
}

} // namespace disputedesk
