#include "tests/crash/crashprogram.h"

#include "models/store/storefiles.h"
#include "tests/support/faultvfs.h"
#include "tests/support/sealedcache.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>
#include <QTimer>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace disputedesk::test {

namespace {
void say(const QString &line)
{
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

[[noreturn]] void giveUp(const QString &why)
{
    say(u"GIVEUP "_s + why);
    std::_Exit(19); // other threads are at work
}

Account accountOf(const CrashJob &job)
{
    Account account;
    account.id = job.account;
    account.provider = job.provider;
    account.label = u"crash"_s;
    account.baseUrl = job.url;
    return account;
}

/// Four reads: the protocol's schedule in a hundredth of a second.
OutcomeResolver::Schedule shortSchedule() { return {{0ms, 20ms, 40ms, 60ms}, 40ms}; }

} // namespace

CrashProgram::CrashProgram(const CrashJob &job)
    : m_job(job)
    , m_account(accountOf(job))
    , m_points(job.dieAtPoint)
    , m_writeNetwork(m_points)
    , m_file(m_thread, job.folder, systemNow,
          [this](const QString &path, const QByteArray &bytes) {
              m_points.pass("a row is durable, its anchor is not");
              return files::writeWhole(path, bytes);
          })
    , m_ledger(m_file, m_points, m_context)
    , m_cache(m_thread, job.folder + u"/account"_s, m_account, makeDisputeDecoder(m_account))
    , m_feed(m_account, nullptr, m_cache, systemNow, makeDisputeDecoder(m_account))
{
    ProviderOptions options;
    options.retryBase = 5ms;
    options.writeNetwork = &m_writeNetwork;
    m_inner = makeProvider(m_account, Secret(job.key.toLatin1()), m_network, options);
    m_provider = std::make_unique<KillingProvider>(*m_inner, m_points, m_context);
    m_desk = std::make_unique<WriteDesk>(m_account, *m_provider, m_ledger, systemNow, shortSchedule());
    QObject::connect(m_desk.get(), &WriteDesk::disputeRead, &m_context, [this](const Dispute &read) { keep(read); });
}

int CrashProgram::run()
{
    switch (m_job.kind) {
    case CrashJob::Kind::Write: return write();
    case CrashJob::Kind::Restart: return restart();
    case CrashJob::Kind::Sync: return sync();
    case CrashJob::Kind::Act: return act();
    }
    return 2;
}

void CrashProgram::keep(const Dispute &dispute)
{
    m_points.pass("before a read is cached");
    whenDone(m_cache.upsert({dispute}), &m_context, [this](const StoreResult<UpsertReport> &kept) {
        m_points.pass("a read is cached");
        if (!kept)
            say(u"UNKEPT "_s + kept.error().detail);
    });
}

void CrashProgram::start()
{
    if (const auto opened = await(m_file.openFile()); !opened)
        giveUp(opened.error().detail);
    else if (*opened != LedgerOpened::AsItWas && *opened != LedgerOpened::Created)
        giveUp(u"the ledger was opened as %1"_s.arg(int(*opened)));
    m_cache.setKey(cacheKey());
    if (const auto opened = await(m_cache.open()); !opened)
        giveUp(opened.error().detail);
    else if (*opened != CacheStore::Opened::AsItWas && *opened != CacheStore::Opened::Created)
        giveUp(u"the cache was opened as %1"_s.arg(int(*opened)));
    const auto rows = await(m_cache.loadRows({7, {}}));
    if (!rows)
        giveUp(rows.error().detail);
    takeUp();
    say(u"READY %1"_s.arg(*rows));
}

void CrashProgram::takeUp()
{
    int waiting = 0;
    const auto open = await(m_ledger.open());
    for (const LedgerEntry &entry : *open)
        waiting += entry.state != ActionState::Unknown;
    QEventLoop loop;
    const auto moved = QObject::connect(m_desk.get(), &WriteDesk::resolved, &loop, [&] {
        if (--waiting == 0)
            loop.quit();
    });
    m_desk->takeUpOpen();
    if (waiting > 0)
        loop.exec();
    QObject::disconnect(moved);
}

void CrashProgram::resolve()
{
    const auto ended = [this] {
        const auto open = await(m_ledger.open());
        return open && open->isEmpty();
    };
    QElapsedTimer watch;
    watch.start();
    while (!ended() && watch.elapsed() < 400) {
        QEventLoop loop;
        QTimer::singleShot(10ms, &loop, &QEventLoop::quit);
        QObject::connect(m_desk.get(), &WriteDesk::resolved, &loop, &QEventLoop::quit);
        loop.exec();
    }
}

WriteIntent CrashProgram::intentFor(const Dispute &dispute, WriteVerb verb, const QUuid &id) const
{
    WriteIntent intent;
    intent.id = id;
    intent.account = m_account.id;
    intent.provider = m_account.provider;
    intent.disputeId = dispute.id;
    intent.verb = verb;
    intent.amount = dispute.amount;
    intent.seen = SeenState::of(dispute);
    intent.confirmedAt = QDateTime::currentDateTimeUtc();
    const bool omise = m_account.provider == ProviderKind::Omise;
    if (verb == WriteVerb::Respond && omise) {
        intent.httpVerb = HttpVerb::Patch;
        intent.message = u"The parcel was signed for on 9 November."_s;
    } else if (verb == WriteVerb::Respond || verb == WriteVerb::Stage) {
        intent.evidence = evidenceJson({{u"shipping_carrier"_s, u"Kerry"_s}, {u"customer_name"_s, u"Jane"_s}});
    } else if (verb == WriteVerb::UploadDocument) {
        QFile file(m_job.file);
        if (!file.open(QIODevice::ReadOnly))
            giveUp(m_job.file);
        const QByteArray bytes = file.readAll();
        intent.fileName = u"slip.png"_s;
        intent.fileKind = omise ? u"proof_of_receipt"_s : u"receipt"_s;
        intent.filePath = m_job.file;
        intent.fileSize = bytes.size();
        intent.fileSha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    } else if (verb == WriteVerb::DeleteDocument) {
        intent.httpVerb = HttpVerb::Delete;
        intent.documentId = dispute.documents.isEmpty() ? QString() : dispute.documents.first().id;
    }
    return intent;
}

ActionState CrashProgram::send(const QString &id, WriteVerb verb, const QUuid &intentId)
{
    const auto read = await(m_inner->dispute(id));
    if (!read)
        giveUp(u"read: "_s + read.error().detail + read.error().serverMessage);
    const WriteIntent intent = intentFor(*read, verb, intentId);
    QEventLoop loop;
    std::optional<WriteOutcome> outcome;
    QObject::connect(m_desk.get(), &WriteDesk::ended, &loop, [&](const WriteIntent &, const WriteOutcome &ended) {
        outcome = ended;
        loop.quit();
    });
    m_desk->sendConfirmed(intent, *read);
    if (!outcome)
        loop.exec();
    if (outcome->halt != Halt::None)
        giveUp(u"halt %1 %2"_s.arg(int(outcome->halt)).arg(outcome->error.detail));
    return outcome->state;
}

int CrashProgram::write()
{
    start();
    const ActionState state = send(m_job.disputes.first(), m_job.verb, m_job.intent);
    m_points.pass("a person was told");
    (void)await(m_cache.count()); // what was read is cached by now
    QCoreApplication::processEvents();
    say(u"OUTCOME "_s + stateName(state));
    if (m_job.watchesDisk)
        say(u"CALLS %1"_s.arg(faultCalls()));
    return 0;
}

int CrashProgram::restart()
{
    start();
    resolve();
    return 0;
}

int CrashProgram::sync()
{
    start();
    m_feed.setProvider(m_inner.get());
    QEventLoop loop;
    QObject::connect(&m_feed, &DisputeFeed::finished, &loop, [&](const SyncReport &report) {
        say(u"SYNCED %1 %2"_s.arg(report.seen).arg(report.complete));
        loop.quit();
    });
    QObject::connect(&m_feed, &DisputeFeed::progress, &loop, [](qint64 done, qint64) { say(u"READ %1"_s.arg(done)); });
    QObject::connect(
        &m_feed, &DisputeFeed::failed, &loop, [](const Error &error) { giveUp(u"sync: "_s + error.detail); });
    do {
        m_feed.refreshWhole();
        loop.exec();
    } while (m_job.dieAtPoint >= 0); // the last of its line does one walk
    say(u"COUNT %1"_s.arg(*await(m_cache.count())));
    return 0;
}

int CrashProgram::act()
{
    start();
    resolve();
    for (const QString &id : m_job.disputes) {
        const auto known = await(m_ledger.history(m_account.id, id));
        if (!known || !known->isEmpty())
            continue; // sent, or open: a person would look, not send again
        const QUuid intent = QUuid::createUuid();
        say(u"INTENT "_s + intent.toString(QUuid::WithoutBraces) + u' ' + id);
        say(u"OUTCOME "_s + stateName(send(id, m_job.verb, intent)));
    }
    say(u"DONE"_s);
    return 0;
}

} // namespace disputedesk::test
