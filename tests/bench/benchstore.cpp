#include "models/store/cachestore.h"
#include "models/store/storethread.h"
#include "tests/bench/goal.h"
#include "tests/bench/pages.h"
#include "tests/bench/plainstore.h"
#include "tests/bench/timing.h"
#include "tests/support/sealedcache.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace disputedesk::bench {

namespace {
/// Puts everything into a cache of ours, as a first sync does: page by page, without waiting for each.
void fillCache(ProviderKind provider, const QString &folder, const QList<std::shared_ptr<DisputeBatch>> &batches)
{
    StoreThread thread;
    CacheStore cache(thread, folder, accountOf(provider));
    cache.setKey(test::cacheKey());
    auto opened = cache.open();
    opened.waitForFinished();
    QList<QFuture<StoreResult<UpsertReport>>> answers;
    for (const auto &batch : batches)
        answers.append(cache.upsert(batch));
    for (auto &answer : answers) {
        answer.waitForFinished();
        if (!answer.result())
            qFatal("a page could not be stored");
    }
}
} // namespace

QList<Goal> benchStore(const Scale &scale)
{
    const QList<QByteArray> pages = pagesOf(scale.provider, scale.disputes / 2);
    const auto batches = batchesOf(scale.provider, pages);
    const auto inFolder = [](auto fill) {
        return [fill] {
            const QTemporaryDir folder;
            fill(folder.path());
        };
    };
    const auto ours = inFolder([&](const QString &folder) { fillCache(scale.provider, folder, batches); });
    const auto plain = inFolder([&](const QString &folder) { fillByQtSql(folder, batches); });
    const auto tuned = inFolder([&](const QString &folder) { fillByTunedLoop(folder, batches); });
    const int rounds = qMax(3, scale.rounds / 2);
    const Middle overPlain = speedOf(rounds, plain, ours);
    const Middle overTuned = speedOf(rounds, tuned, ours);
    const QString what = u"upserts of a first sync, %1 disputes in pages of 100, against "_s.arg(scale.disputes / 2);
    return {{u"P3"_s, what + u"QtSql page by page"_s, overPlain.value, 3.5, false, u"x"_s,
                u"QSqlQuery, a transaction a page, SQLite's defaults"_s, overPlain.spread, {}},
        {u"P3"_s, what + u"a tuned C loop"_s, overTuned.value, 1, false, u"x"_s,
            u"sqlite3 C API, WAL, 1,000 rows a transaction, no thread of its own"_s, overTuned.spread, {}}};
}

} // namespace disputedesk::bench
