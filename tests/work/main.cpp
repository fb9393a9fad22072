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
#include "ui/panes/listtable.h"

#include <QApplication>
#include <QEventLoop>
#include <QImage>
#include <QScrollBar>
#include <QStyledItemDelegate>
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
    counted("filter", [&] { // by columns alone: no text is looked through
        list.shown([](DisputeTableModel &model) { model.setStage(Stage::NeedsResponse); });
        list.shown([](DisputeTableModel &model) { model.setStage(std::nullopt); });
        list.shown([](DisputeTableModel &model) { model.setSearch(u"amount:>100 status:open"_s); });
        list.shown([](DisputeTableModel &model) { model.setSearch(QString()); });
    });
    counting(index);
    counted("floor-amount", [&] { sortAmounts(index); });
    counted("sort-amount", sorted(DisputeTableModel::Amount));
    counted("floor-id", [&] { sortIds(index); });
    counted("sort-id", sorted(DisputeTableModel::DisputeId));
}

/// Draws pages of a table into a picture: what scrolling costs without a screen.
class Drawn {
public:
    explicit Drawn(QTableView &table)
        : m_table(table)
        , m_image(1200, 800, QImage::Format_ARGB32_Premultiplied)
    {
        m_table.resize(m_image.size());
        m_table.show();
        QApplication::processEvents(); // a program that measures: once, for the first layout
        operator()(); // the first time loads fonts and lays out texts
    }
    void operator()()
    {
        QScrollBar *const bar = m_table.verticalScrollBar();
        for (int page = 0; page < 4; ++page) {
            bar->setValue(page * bar->pageStep());
            m_table.viewport()->render(&m_image);
        }
    }

private:
    QTableView &m_table;
    QImage m_image;
};

void painting()
{
    const Theme theme(*qobject_cast<QApplication *>(QCoreApplication::instance()));
    bench::FilledList list(kDisputes);
    bench::FilledList many(kDisputes * 3);
    ListTable ours(list.model(), theme);
    ListTable longer(many.model(), theme);
    ListTable plain(list.model(), theme);
    plain.setItemDelegate(new QStyledItemDelegate(&plain));
    Drawn drawOurs(ours);
    Drawn drawLonger(longer);
    Drawn drawPlain(plain);
    counted("floor-paint", [&] { drawPlain(); });
    counted("paint", [&] { drawOurs(); });
    counted("paint-many", [&] { drawLonger(); });
}
} // namespace

int main(int argc, char **argv)
{
    // In a process of its own, so that what Qt's widgets do is in no other figure.
    if (argc > 1 && QByteArrayView(argv[1]) == "paint") {
        const QApplication application(argc, argv);
        painting();
        return 0;
    }
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
