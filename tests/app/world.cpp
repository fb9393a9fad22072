#include "tests/app/world.h"

#include "tests/support/sandboxfor.h"
#include "tests/support/sealedcache.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace disputedesk::test {

World::World(int disputes, ProviderKind kind, const std::function<void(Account &)> &adjust,
    const std::function<void(ProviderOptions &)> &tune)
    : api(apiOf(kind))
    , sandbox(sandboxFor(kind, disputes))
{
    if (!sandbox.start())
        qFatal("no sandbox");
    account = anOmiseAccount();
    account.provider = kind;
    account.baseUrl = sandbox.baseUrl(api);
    if (adjust)
        adjust(account);
    ProviderOptions options;
    options.retryBase = std::chrono::milliseconds(1);
    options.writeNetwork = &writeNetwork;
    if (tune)
        tune(options);
    provider = makeProvider(account, Secret(sandbox::Sandbox::testKey(api).toLatin1()), network, options);
    cache = test::aCache(thread, folder.filePath(u"account"_s), account, makeDisputeDecoder(account));
    ledger = std::make_unique<SqliteLedger>(thread, folder.path());
    if (!await(ledger->openFile()))
        qFatal("no ledger");
    feed = std::make_unique<DisputeFeed>(account, provider.get(), *cache, systemNow, makeDisputeDecoder(account));
    OutcomeResolver::Schedule soon{
        {std::chrono::milliseconds(5), std::chrono::milliseconds(20)}, std::chrono::seconds(120)};
    desk = std::make_unique<WriteDesk>(account, *provider, *ledger, systemNow, soon);
    QObject::connect(desk.get(), &WriteDesk::disputeRead, feed.get(), &DisputeFeed::take);
}

SyncReport World::sync(bool whole)
{
    QSignalSpy finished(feed.get(), &DisputeFeed::finished);
    QSignalSpy failed(feed.get(), &DisputeFeed::failed);
    if (whole)
        feed->refreshWhole();
    else
        feed->refresh();
    if (!QTest::qWaitFor([&] { return !finished.isEmpty() || !failed.isEmpty(); }, kLongest))
        qFatal("the refresh does not end");
    lastError = failed.isEmpty() ? std::nullopt : std::optional(failed.first().first().value<Error>());
    return finished.isEmpty() ? SyncReport() : finished.first().first().value<SyncReport>();
}

Dispute World::read(const QString &id) { return *await(provider->dispute(id)); }

WriteOutcome World::send(const WriteIntent &intent, const Dispute &seen)
{
    QSignalSpy ended(desk.get(), &WriteDesk::ended);
    desk->sendConfirmed(intent, seen);
    if (!QTest::qWaitFor([&] { return !ended.isEmpty(); }, kLongest))
        qFatal("the write does not end");
    return ended.first().at(1).value<WriteOutcome>();
}

tests::SandboxClient World::client() const { return tests::SandboxClient(sandbox, api); }

int World::counted(QLatin1StringView what, const QString &id) const
{
    return int(client().counter(what, id.toLatin1()));
}

QString World::pick(const QString &list) const
{
    const QByteArray id = client().first(QLatin1StringView(list.toLatin1()));
    if (id.isEmpty())
        qFatal("the sandbox has no %s", qPrintable(list));
    return QString::fromLatin1(id);
}

void World::control(const QByteArray &what, const QByteArray &json) const
{
    if (!client().control(what, json))
        qFatal("the sandbox did not take the request");
}

int World::requests() const { return client().get("/_sandbox/counters").json().value("total"_L1).toInt(); }

void registerWorldTypes()
{
    qRegisterMetaType<WriteOutcome>();
    qRegisterMetaType<WriteIntent>();
    qRegisterMetaType<SyncReport>();
    qRegisterMetaType<Error>();
    qRegisterMetaType<Dispute>();
    qRegisterMetaType<BatchPtr>();
}

} // namespace disputedesk::test
