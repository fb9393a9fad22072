#include "tests/models/sync/diskscenes.h"

#include "models/sync/disputefeed.h"
#include "models/sync/retentionpass.h"
#include "models/sync/writedesk.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QSignalSpy>
#include <QTimer>

#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace disputedesk::test {

namespace {
constexpr int kRows = 230; ///< three pages
constexpr int kClosed = 40; ///< the first rows
const RetentionRule kRule{90};

QString idAt(int n) { return u"dspt_test_%1"_s.arg(n, 6, 10, QChar(u'0')); }

Dispute rowAt(int n)
{
    Dispute dispute = aDispute(idAt(n));
    if (n < kClosed) {
        dispute.status = u"lost"_s;
        dispute.createdAt = testNow().addDays(-220);
        dispute.closedAt = testNow().addDays(-200);
    }
    return dispute;
}

Draft aDraft(const Account &account)
{
    Draft draft;
    draft.account = account.id;
    draft.disputeId = idAt(100);
    draft.message = u"The parcel was signed for."_s;
    return draft;
}

void nothing(DiskRun &) { }

void fillCache(DiskRun &run)
{
    QList<Dispute> rows;
    for (int n = 0; n < kRows; ++n)
        rows.append(rowAt(n));
    if (!DiskRun::await(run.cache.upsert(rows)))
        qFatal("the cache could not be filled");
}

QString missing(DiskRun &run, const QSet<QString> &kept)
{
    const auto known = DiskRun::await(run.cache.knownIds(kept.values()));
    if (!known)
        return known.error().detail;
    return known->size() == kept.size() ? QString() : u"%1 rows are lost"_s.arg(kept.size() - known->size());
}

/// Runs the event loop until `held`, without the naps of QTest::qWaitFor: there are thousands of cases.
bool waitUntil(const std::function<bool()> &held)
{
    const QDeadlineTimer end(60'000);
    QTimer tick; // the last event may have come before
    tick.start(20);
    while (!held() && !end.hasExpired())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    return held();
}

/// True when all was read and nobody was told that the cache failed. What is read the next time is up to the feed and
/// what it has noted down.
bool refresh(DiskRun &run)
{
    for (int n = 0; n < kRows; ++n)
        run.provider.put(rowAt(n));
    DisputeFeed feed(run.account, &run.provider, run.cache, testNow);
    feed.setPortionGap({});
    QSignalSpy finished(&feed, &DisputeFeed::finished), failed(&feed, &DisputeFeed::failed);
    QSignalSpy loaded(&feed, &DisputeFeed::cacheLoaded), told(&feed, &DisputeFeed::cacheFailed);
    feed.loadCache();
    if (!waitUntil([&] { return !loaded.isEmpty() || !told.isEmpty(); }))
        qFatal("the cache is not loaded");
    feed.refresh();
    if (!waitUntil([&] { return !finished.isEmpty() || !failed.isEmpty(); }))
        qFatal("the refresh does not end");
    return !finished.isEmpty() && told.isEmpty() && finished.first().first().value<SyncReport>().complete;
}

void firstRun(DiskRun &run, Told &told)
{
    (void)run.open();
    const WriteIntent intent = anIntent(run.account, rowAt(100), WriteVerb::Respond);
    if (DiskRun::await(run.ledger.arm(intent)))
        told.armed = intent;
    told.drafted = bool(DiskRun::await(run.drafts.save(aDraft(run.account))));
    if (const auto kept = DiskRun::await(run.cache.upsert({rowAt(1), rowAt(100)})); kept)
        told.kept = {idAt(1), idAt(100)};
}

QString firstRunHolds(DiskRun &run, const Told &told)
{
    if (told.armed) {
        const auto entry = DiskRun::await(run.ledger.entry(told.armed->id));
        if (!entry || !*entry || (*entry)->intent.message != told.armed->message)
            return u"the armed intent is lost"_s;
    }
    const auto draft = DiskRun::await(run.drafts.draft(run.account.id, idAt(100)));
    if (!draft || (told.drafted && (!*draft || (*draft)->message != aDraft(run.account).message)))
        return u"the draft is lost"_s;
    return missing(run, told.kept);
}

void sync(DiskRun &run, Told &told) { told.synced = refresh(run); }

QString syncHolds(DiskRun &run, const Told &told)
{
    const auto count = DiskRun::await(run.cache.count());
    if (!count || (told.synced && *count != kRows))
        return u"synced, and %1 rows are there"_s.arg(count ? *count : -1);
    if (!refresh(run))
        return u"the next refresh fails"_s;
    const auto after = DiskRun::await(run.cache.count());
    return after && *after == kRows ? QString() : u"the next refresh leaves %1 rows"_s.arg(after ? *after : -1);
}

void action(DiskRun &run, Told &told)
{
    const Dispute dispute = rowAt(100);
    run.provider.put(dispute);
    run.provider.onSend = [&run](const WriteIntent &intent) {
        Dispute after = run.provider.server.value(intent.disputeId);
        after.status = u"lost"_s;
        run.provider.put(after);
        return answered(200, after);
    };
    OutcomeResolver::Schedule none{{}, 1s};
    WriteDesk desk(run.account, run.provider, run.ledger, testNow, none);
    QObject::connect(&desk, &WriteDesk::disputeRead, &desk, [&run](const Dispute &read) { run.cache.upsert({read}); });
    std::optional<WriteOutcome> outcome;
    QObject::connect(&desk, &WriteDesk::ended, &desk,
        [&outcome](const WriteIntent &, const WriteOutcome &ended) { outcome = ended; });
    const WriteIntent intent = anIntent(run.account, dispute, WriteVerb::Concede);
    desk.sendConfirmed(intent, dispute);
    if (!waitUntil([&] { return outcome.has_value(); }))
        qFatal("the write does not end");
    told.armed = intent;
    told.outcome = outcome->halt == Halt::None ? outcome->state : ActionState::NotSent;
    told.sends = int(run.provider.sends.size());
}

QString actionHolds(DiskRun &run, const Told &told)
{
    if (told.sends > 1)
        return u"I1: sent %1 times"_s.arg(told.sends);
    if (told.sends > 0 && *told.outcome == ActionState::NotSent)
        return u"I4: sent, and a person was told that it was not"_s;
    const auto entry = DiskRun::await(run.ledger.entry(told.armed->id));
    if (!entry)
        return entry.error().detail;
    if (told.sends > 0 && (!*entry || (*entry)->state == ActionState::Armed || (*entry)->state == ActionState::NotSent))
        return u"I2: sent, and the ledger does not know"_s;
    if (*told.outcome == ActionState::Applied && (*entry)->state != ActionState::Applied)
        return u"told as applied, and the ledger has lost it"_s;
    // What a restart makes of it, by reads alone: here the server shows its end.
    FakeProvider server;
    Dispute now = rowAt(100);
    if (told.sends > 0)
        now.status = u"lost"_s;
    server.put(now);
    WriteDesk desk(run.account, server, run.ledger, testNow, {{0ms, 0ms, 0ms, 0ms}, 0s});
    desk.takeUpOpen();
    const auto settled = [&run] {
        const auto open = DiskRun::await(run.ledger.open());
        return open && open->isEmpty();
    };
    if (!waitUntil(settled))
        return u"I5: it stays open"_s;
    const auto end = DiskRun::await(run.ledger.entry(told.armed->id));
    if (told.sends > 0 && (*end)->state != ActionState::Applied && (*end)->state != ActionState::SeenApplied)
        return u"I4: it was applied, and ends as "_s + stateName((*end)->state);
    if (told.sends == 0 && *end && ((*end)->state == ActionState::Applied || (*end)->state == ActionState::SeenApplied))
        return u"I3: nothing was sent, and it ends as "_s + stateName((*end)->state);
    return server.sends.isEmpty() ? QString() : u"I1: the restart sent it"_s;
}

void retention(DiskRun &run, Told &told)
{
    RetentionPass pass(run.cache, run.ledger, run.account.id);
    bool over = false;
    QObject::connect(&pass, &RetentionPass::ended, &pass, [&](const ExpiryCount &, const QStringList &ids) {
        told.gone = QSet<QString>(ids.cbegin(), ids.cend());
        over = true;
    });
    QObject::connect(&pass, &RetentionPass::failed, &pass, [&over] { over = true; });
    pass.start(
        kRule, testNow(), [] { return QSet<QString>(); }, false);
    if (!waitUntil([&over] { return over; }))
        qFatal("the pass does not end");
}

QString retentionHolds(DiskRun &run, const Told &told)
{
    QSet<QString> all, staying;
    for (int n = 0; n < kRows; ++n) {
        all.insert(idAt(n));
        if (n >= kClosed)
            staying.insert(idAt(n));
    }
    const auto known = DiskRun::await(run.cache.knownIds(all.values()));
    if (!known)
        return known.error().detail;
    if (known->intersects(told.gone))
        return u"said to be gone, and there"_s;
    return known->contains(staying) ? QString() : u"the rule took what stays"_s;
}

void wipe(DiskRun &run, Told &told) { told.wiped = bool(DiskRun::await(run.cache.wipe())); }

void fillAll(DiskRun &run)
{
    fillCache(run);
    if (!DiskRun::await(run.ledger.arm(anIntent(run.account, rowAt(100), WriteVerb::Respond)))
        || !DiskRun::await(run.drafts.save(aDraft(run.account))))
        qFatal("the stores could not be filled");
}

QString wipeHolds(DiskRun &run, const Told &told)
{
    const auto count = DiskRun::await(run.cache.count());
    if (!count || (told.wiped && *count != 0))
        return u"wiped, and %1 rows are there"_s.arg(count ? *count : -1);
    const auto open = DiskRun::await(run.ledger.open());
    const auto draft = DiskRun::await(run.drafts.draft(run.account.id, idAt(100)));
    return open && open->size() == 1 && draft && *draft ? QString() : u"the wipe took more than the cache"_s;
}
} // namespace

QList<DiskScene> diskScenes()
{
    return {{"first run", true, nothing, firstRun, firstRunHolds}, {"sync", false, nothing, sync, syncHolds},
        {"action", false, nothing, action, actionHolds}, {"retention", false, fillCache, retention, retentionHolds},
        {"wipe", false, fillAll, wipe, wipeHolds}};
}

} // namespace disputedesk::test
