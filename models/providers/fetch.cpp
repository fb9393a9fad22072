#include "models/providers/fetch.h"

#include "models/providers/log.h"
#include "models/providers/pacer.h"
#include "models/providers/requestrules.h"

namespace disputedesk {

namespace {
constexpr std::chrono::seconds kDeadlineSlack{5}; ///< how late a busy computer may be with a timer
} // namespace

QFuture<ApiResult<Exchange>> Fetch::start(QNetworkAccessManager &network, const ReadRequest &asked,
    const FetchRules &rules, const ProviderOptions &options, Breaker &breaker, QObject *parent)
{
    auto *fetch = new Fetch(network, asked, rules, options, breaker, parent);
    const auto future = fetch->m_promise.future();
    fetch->queue();
    return future;
}

Fetch::Fetch(QNetworkAccessManager &network, const ReadRequest &asked, const FetchRules &rules,
    const ProviderOptions &options, Breaker &breaker, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_options(options)
    , m_breaker(breaker)
    , m_asked(asked)
    , m_rules(rules)
{
    m_promise.start();
    if (m_options.pacer)
        m_ticket = m_options.pacer->take();
    m_deadline.setSingleShot(true);
    m_wait.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { stop(Stopped::Deadline); });
    connect(&m_wait, &QTimer::timeout, this, [this] { queue(); });
    connect(&m_watcher, &QFutureWatcherBase::canceled, this, [this] {
        dropReply();
        m_promise.finish();
        deleteLater();
    });
    m_watcher.setFuture(m_promise.future());
}

Fetch::~Fetch() { dropReply(); }

void Fetch::queue()
{
    if (m_options.pacer)
        m_options.pacer->ask(m_ticket, m_asked.rank, [this] { tryOnce(); });
    else
        tryOnce();
}

bool Fetch::tellPacer(const Exchange &exchange, bool failed)
{
    if (!m_options.pacer)
        return false;
    const bool slowDown =
        exchange.status == 429 || (exchange.status == 503 && exchange.retryAfter > std::chrono::seconds(0));
    const Pacer::Outcome outcome = slowDown ? Pacer::Outcome::SlowDown
        : failed                            ? Pacer::Outcome::Failed
                                            : Pacer::Outcome::Answered;
    m_options.pacer->ended(m_ticket, outcome, exchange.retryAfter);
    return slowDown;
}

void Fetch::tryOnce()
{
    ++m_tries;
    m_body.clear();
    m_stopped = Stopped::No;
    m_wasSent = false;
    m_sentAt = m_options.clock();
    m_began = m_options.steady();
    m_reply = ask();
    m_reply->setReadBufferSize(m_rules.maxBytes + 1); // as OneShot does (N3)
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_wasSent = true; });
    connect(m_reply, &QNetworkReply::readyRead, this, [this] { takeBytes(); });
    connect(m_reply, &QNetworkReply::downloadProgress, this, [this](qint64 received, qint64 total) {
        if (total <= 0 || total > m_rules.maxBytes)
            return;
        m_promise.setProgressRange(0, int(total));
        m_promise.setProgressValue(int(received));
    });
    connect(m_reply, &QNetworkReply::finished, this, [this] { judge(); });
    m_deadline.start(m_rules.deadline);
}

QNetworkReply *Fetch::ask()
{
    QNetworkRequest request = m_asked.request;
    if (m_options.pacer && m_asked.rank == ReadRank::Person)
        request.setPriority(QNetworkRequest::HighPriority); // the manager's own queue, at six connections a host
    if (m_asked.body.isEmpty())
        return m_network.get(request);
    request.setRawHeader("Cache-Control", "no-cache"); // Qt does so for a GET of its own
    return m_network.sendCustomRequest(request, "GET", m_asked.body);
}

void Fetch::takeBytes()
{
    m_body += m_reply->readAll();
    if (m_body.size() > m_rules.maxBytes && m_stopped == Stopped::No)
        stop(Stopped::TooLarge);
}

void Fetch::stop(Stopped why)
{
    m_stopped = why;
    m_reply->abort(); // emits finished
}

void Fetch::judge()
{
    m_deadline.stop();
    // The timer stands still while the computer sleeps: an answer that is older than it looks is none (F6).
    if (m_stopped == Stopped::No && m_options.steady() - m_began > m_rules.deadline + kDeadlineSlack)
        m_stopped = Stopped::Deadline;
    if (m_stopped == Stopped::No)
        m_body += m_reply->readAll();
    if (m_body.size() > m_rules.maxBytes) {
        m_stopped = m_stopped == Stopped::No ? Stopped::TooLarge : m_stopped;
        m_body.clear();
    }
    Exchange exchange = exchangeOf(*m_reply, std::move(m_body), m_stopped, m_options.clock());
    exchange.sentAt = m_sentAt;
    m_reply->deleteLater();
    m_reply = nullptr;
    const bool isSilent = exchange.stopped == Stopped::Deadline && exchange.status == 0;
    m_silent = isSilent ? m_silent + 1 : 0;
    // Twice in a row: all that were kept may have died while the computer slept.
    if (isSilent && (!m_wasSent || m_silent > 1))
        dropHungConnection(m_network);

    const auto error = errorOf(exchange, m_rules.words);
    const bool failedByServer = error && isWorthRetrying(*error);
    const bool mayHelp = error && isWorthRetrying(*error, exchange.shouldRetry, m_rules.retry);
    const bool slowDown = tellPacer(exchange, failedByServer);
    const bool isPatient = slowDown && m_asked.rank == ReadRank::Background;
    const bool again = isPatient ? ++m_slowDowns < m_options.maxSlowDowns
                                 : mayHelp && m_tries < m_options.maxTries && !m_breaker.isOpen();
    if (error)
        qCInfo(lcProviders).noquote() << "GET" << loggable(m_asked.request.url()) << "try" << m_tries << "HTTP"
                                      << exchange.status << error->detail << "request" << error->requestId
                                      << (again ? "again" : "given up");
    if (isPatient)
        --m_tries; // it is no sign of a fault
    if (again && slowDown)
        return queue(); // the pacer waits, for all reads of the account at once
    if (again)
        return m_wait.start(backoff(m_tries, *error, m_options, m_rules.retry));
    m_breaker.note(!failedByServer);
    if (error)
        finish(Failure{*error});
    else
        finish(std::move(exchange));
}

void Fetch::finish(ApiResult<Exchange> result)
{
    m_promise.addResult(std::move(result));
    m_promise.finish();
    deleteLater();
}

void Fetch::dropReply()
{
    m_deadline.stop();
    m_wait.stop();
    if (m_options.pacer)
        m_options.pacer->withdraw(m_ticket);
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply = nullptr;
}

} // namespace disputedesk
