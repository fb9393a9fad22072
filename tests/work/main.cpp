// Does each piece of work that must stay cheap, and the floor it is held against, once, between marks for callgrind:
// tst_work runs it and compares the counts. Data are the sandbox's, the same in each run.
#include "models/items/viewcounts.h"
#include "models/store/cachestore.h"
#include "models/store/storethread.h"
#include "tests/bench/listdata.h"
#include "tests/bench/pages.h"
#include "tests/bench/plainstore.h"
#include "tests/support/sealedcache.h"
#include "tests/work/counted.h"
#include "tests/work/floors.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace disputedesk;

namespace {
constexpr int kDisputes = 2'000;

void decoding(ProviderKind provider, const QList<QByteArray> &pages, const char *floor, const char *work)
{
    parseAll(pages); // the first call picks the processor's code
    bench::batchesOf(provider, pages);
    counted(floor, [&] { parseAll(pages); });
    counted(work, [&] { bench::batchesOf(provider, pages); });
}

/// One upsert after the other, each waited for: how many share a transaction is then the same in each run.
void fill(CacheStore &cache, const QList<std::shared_ptr<DisputeBatch>> &batches)
{
    for (const auto &batch : batches) {
        auto answer = cache.upsert(batch);
        answer.waitForFinished();
        if (!answer.result())
            qFatal("a page could not be stored");
    }
}

void storing(const QList<std::shared_ptr<DisputeBatch>> &batches)
{
    const QTemporaryDir folder;
    counted("floor-store", [&] { bench::fillByTunedLoop(folder.path(), batches); });
    StoreThread thread;
    CacheStore cache(thread, folder.path(), bench::accountOf(ProviderKind::Omise));
    cache.setKey(test::cacheKey());
    cache.open().waitForFinished();
    counted("store", [&] { fill(cache, batches); });
    counted("store-again", [&] { fill(cache, batches); });
    counted("floor-load", [&] {
        if (bench::readByTunedLoop(folder.path()) == 0)
            qFatal("a floor reads nothing");
    });
    counted("load", [&] {
        auto count = cache.loadRows({});
        count.waitForFinished();
        if (!count.result() || *count.result() != kDisputes)
            qFatal("the rows could not be loaded");
    });
}

void indexing(const QList<std::shared_ptr<DisputeBatch>> &batches)
{
    const Account account = bench::accountOf(ProviderKind::Omise);
    DisputeIndex index;
    const auto upsert = [&] {
        for (const auto &batch : batches)
            index.upsert(account.id, account.mode, account.label, *batch);
    };
    counted("floor-index", [&] { hashIds(batches); });
    counted("index", upsert);
    counted("index-again", upsert);
}

void counting(const DisputeIndex &index)
{
    ViewCounts counts(index);
    QList<ViewQuery> views;
    for (const QString &search : {u"won"_s, u"amount:>100"_s, u"due:<2030-01-01 status:open"_s})
        views.append({QUuid::createUuid(), {bench::accountOf(ProviderKind::Omise).id}, Inquiries::All, {}, search});
    counted("views", [&] {
        counts.setViews(views);
        QEventLoop loop; // a program that measures
        while (counts.isCounting())
            loop.processEvents(QEventLoop::WaitForMoreEvents);
    });
    for (const ViewQuery &view : std::as_const(views))
        if (counts.countOf(view.id) < 0)
            qFatal("a view was not counted");
}

void listing()
{
    bench::FilledList list(kDisputes);
    const DisputeIndex &index = list.index();
    const auto sorted = [&list](int column) {
        return [&list, column] {
            list.shown([column](DisputeTableModel &model) { model.sort(column, Qt::AscendingOrder); });
            list.shown([column](DisputeTableModel &model) { model.sort(column, Qt::DescendingOrder); });
        };
    };
    counted("floor-text", [&] { scanText(index); });
    counted("search", [&] {
        list.shown([](DisputeTableModel &model) { model.setSearch(u"won"_s); });
        list.shown([](DisputeTableModel &model) { model.setSearch(QString()); });
    });
    counting(index);
    counted("floor-amount", [&] { sortAmounts(index); });
    counted("sort-amount", sorted(DisputeTableModel::Amount));
    counted("floor-id", [&] { sortIds(index); });
    counted("sort-id", sorted(DisputeTableModel::DisputeId));
}
} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QList<QByteArray> omise = bench::pagesOf(ProviderKind::Omise, kDisputes);
    decoding(ProviderKind::Omise, omise, "floor-omise", "decode-omise");
    decoding(ProviderKind::WooshPay, bench::pagesOf(ProviderKind::WooshPay, kDisputes / 2), "floor-wooshpay",
        "decode-wooshpay");
    const auto batches = bench::batchesOf(ProviderKind::Omise, omise);
    storing(batches);
    indexing(batches);
    listing();
    return 0;
}
