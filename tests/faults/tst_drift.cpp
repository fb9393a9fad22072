#include "tests/faults/driftserver.h"
#include "tests/faults/quickfolder.h"
#include "tests/models/sync/feedbench.h"
#include "tests/support/proof.h"
#include "tests/support/soak.h"

#include <QEventLoop>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// Lists that move under a walk, and servers that lie about them: 15 kinds x seeds at one provider
/// (DISPUTEDESK_DRIFT_PROVIDER), walked as its lists can be: by offset, or by cursors and by ranges; with the real
/// feed, refresh, walks and cache. Each refresh ends, within so many pages; "complete" is said only where nothing was
/// left out; once the list stands still, a refresh has all that it looks for and a whole walk has the server's set. The
/// other providers are programs of their own, so that they run side by side.
class TestDrift : public QObject {
    Q_OBJECT

    static constexpr auto kProvider = ProviderKind::DISPUTEDESK_DRIFT_PROVIDER;

    struct Kept {
        QString status;
        qint64 amount = 0;
        friend bool operator==(const Kept &, const Kept &) = default;
    };
    using Rows = QHash<QString, Kept>;

    /// One run: a server, a cache, four refreshes.
    struct Run : FeedBench {
        Run(WalkStyle style, const DriftRow &row, quint32 seed)
            : m_row(row)
            , m_style(style)
        {
            account.provider = kProvider;
            make();
            loop.connect(feed.get(), &DisputeFeed::cacheLoaded, &loop, &QEventLoop::quit);
            feed->loadCache();
            loop.exec();
            auto made = std::make_unique<DriftServer>(kProvider, style, row.drift, seed, now);
            drift = made.get();
            drift->onNewer = [this](const Dispute &read) {
                newer.insert(read.id, read.amount.minor);
                feed->take(read);
            };
            feed->setProvider(drift);
            provider = std::move(made);
        }
        ~Run() { drop(); }

        /// One refresh to its end; empty when it failed. Without the naps of QTest::qWaitFor: there are thousands.
        std::optional<SyncReport> refreshed(bool whole)
        {
            std::optional<SyncReport> ended;
            loop.connect(feed.get(), &DisputeFeed::finished, &loop, [&](const SyncReport &report) {
                ended = report;
                loop.quit();
            });
            loop.connect(feed.get(), &DisputeFeed::failed, &loop, &QEventLoop::quit);
            whole ? feed->refreshWhole() : feed->refresh();
            loop.exec();
            feed->disconnect(&loop);
            return ended;
        }

        Rows server() const
        {
            Rows rows;
            for (const Dispute &row : std::as_const(drift->server))
                rows.insert(row.id, {row.status, row.amount.minor});
            return rows;
        }
        Rows kept()
        {
            Rows rows;
            int told = -1;
            const auto check = [&] {
                if (rows.size() == told)
                    loop.quit();
            };
            loop.connect(cache.get(), &CacheStore::rowsLoaded, &loop, [&](const BatchPtr &batch) {
                for (const BatchRow &row : batch->rows)
                    rows.insert(batch->string(row.id), {batch->string(row.status), row.amount});
                check();
            });
            whenDone(cache->loadRows({}), &loop, [&](const StoreResult<int> &count) {
                told = count ? *count : 0;
                check();
            });
            loop.exec();
            cache->disconnect(&loop);
            return rows;
        }
        /// What is wrong after a refresh of that kind; empty: nothing.
        QString pass(const char *name, bool drifts, bool whole);

        QEventLoop loop;
        DriftServer *drift = nullptr;
        QHash<QString, qint64> newer; ///< amounts that a newer read brought
        int partial = 0;
        int complete = 0;
        int hidden = 0; ///< said complete, and rows were left out that nobody could know of
        qint64 mostPages = 0; ///< pages asked for, of those allowed, in per cent

    private:
        QString lost(const Rows &before, const Rows &after);

        const DriftRow &m_row;
        WalkStyle m_style;
        Rows m_kept;
    };

    struct Sum {
        int runs = 0;
        int complete = 0;
        int partial = 0;
        int hidden = 0;
        qint64 mostPages = 0;
        QMap<QString, std::pair<int, int>> kinds; ///< complete and partial while it drifts
        QStringList problems;
    };
    Sum m_all;

    static int seeds() { return soaked(50, 500); }
    Sum walk(WalkStyle style);

private Q_SLOTS:
    void initTestCase()
    {
        useQuickFolders();
        FeedBench().registerTypes();
    }

    void everyKindEndsAsTheServerHasIt_data()
    {
        QTest::addColumn<WalkStyle>("style");
        if constexpr (kProvider == ProviderKind::Omise) {
            QTest::newRow("by offset") << WalkStyle::Offset;
        } else {
            QTest::newRow("by cursor") << WalkStyle::Cursor;
            QTest::newRow("by ranges") << WalkStyle::Ranges;
        }
    }
    void everyKindEndsAsTheServerHasIt()
    {
        QFETCH(WalkStyle, style);
        const Sum sum = walk(style);
        QCOMPARE(sum.problems, QStringList());
        QVERIFY(sum.kinds.size() >= 12 && sum.runs >= 12 * seeds());
    }

    void everythingWasSeen()
    {
        QVERIFY(m_all.complete > 0 && m_all.partial > 0);
        QVERIFY(m_all.problems.isEmpty());
        const QString provider = providerName(kProvider);
        QStringList kinds;
        for (auto it = m_all.kinds.cbegin(); it != m_all.kinds.cend(); ++it)
            kinds.append(u"%1 %2/%3"_s.arg(it.key()).arg(it.value().first).arg(it.value().second));
        proof("N7",
            u"%1: %2 runs of drift x 4 refreshes, all ended, the longest after %3 % of the pages it may ask for"_s
                .arg(provider)
                .arg(m_all.runs)
                .arg(m_all.mostPages));
        const QString unseen =
            u"%1 of the complete ones had no sign of a row that one page left out; "_s.arg(m_all.hidden);
        proof("N8",
            u"%1: %2 runs, %3 refreshes of a moving list said complete, %4 partial; %5each run then came to the "
            "server's set (complete/partial: %6)"_s.arg(provider)
                .arg(m_all.runs)
                .arg(m_all.complete)
                .arg(m_all.partial)
                .arg(kProvider == ProviderKind::Omise ? QString() : unseen, kinds.join(u"; "_s)));
        proof("N9 N10",
            u"%1: %2 runs, no row that was cached went, no newer read was overwritten"_s.arg(provider).arg(m_all.runs));
    }
};

QString TestDrift::Run::lost(const Rows &before, const Rows &after)
{
    QStringList ids;
    for (auto it = before.cbegin(); it != before.cend(); ++it)
        if (!after.contains(it.key()) && !drift->vanished.contains(it.key()))
            ids.append(it.key());
    ids.sort();
    return ids.join(u' ');
}

QString TestDrift::Run::pass(const char *name, bool drifts, bool whole)
{
    drift->drifts = drifts;
    drift->lists = 0;
    const Rows atStart = server();
    const auto report = refreshed(whole);
    const QString at = QLatin1StringView(name) + ": "_L1;
    // Whatever a server says, so many pages and no more: three tries of a walk, and the lists of a refresh.
    const qint64 allowed = 16 * (drift->pagesAtMost() + 6);
    mostPages = std::max(mostPages, drift->lists * 100 / allowed);
    if (drift->lists > allowed)
        return at + u"N7: %1 pages were asked for"_s.arg(drift->lists);
    if (!report && (!drifts || m_row.drift != Drift::CursorUnknown))
        return at + u"it failed"_s;
    const Rows before = std::exchange(m_kept, kept());
    if (const QString ids = lost(before, m_kept); !ids.isEmpty())
        return at + u"N9: these are gone: "_s + ids;
    for (auto it = newer.cbegin(); it != newer.cend(); ++it)
        if (m_kept.contains(it.key()) && m_kept.value(it.key()).amount < it.value())
            return at + u"N10: an older read of %1 stands there"_s.arg(it.key());
    const bool isComplete = report && report->complete;
    if (drifts) {
        ++(isComplete ? complete : partial);
        if (!isComplete || !report->whole)
            return {};
        const QString ids = lost(atStart, m_kept);
        if (ids.isEmpty())
            return {};
        if (!m_row.hiddenByCursor || m_style == WalkStyle::Offset)
            return at + u"N8: complete without "_s + ids;
        ++hidden;
        return {};
    }
    if (!isComplete && drift->vanished.isEmpty())
        return at + u"partial, and the list stands still"_s;
    const Rows there = server();
    for (auto it = there.cbegin(); it != there.cend(); ++it) {
        const bool known = m_kept.contains(it.key());
        if (whole ? m_kept.value(it.key()) != it.value() : known && m_kept.value(it.key()).status != it->status)
            return at + u"N8: %1 is not as the server has it"_s.arg(it.key());
    }
    for (auto it = m_kept.cbegin(); whole && it != m_kept.cend(); ++it)
        if (!there.contains(it.key()) && !drift->vanished.contains(it.key()))
            return at + u"N8: the server never had "_s + it.key();
    return {};
}

TestDrift::Sum TestDrift::walk(WalkStyle style)
{
    Sum sum;
    for (const DriftRow &row : driftRows()) {
        if (style == WalkStyle::Offset ? !row.byOffset : !row.byCursor)
            continue;
        for (int seed = 1; seed <= seeds(); ++seed) {
            Run run(style, row, quint32(seed));
            QString problem = run.pass("first walk", true, false);
            if (problem.isEmpty())
                problem = run.pass("refresh", true, false);
            if (problem.isEmpty())
                problem = run.pass("quiet refresh", false, false);
            if (problem.isEmpty())
                problem = run.pass("quiet walk", false, true);
            if (!problem.isEmpty())
                sum.problems.append(u"%1, seed %2, %3"_s.arg(QLatin1StringView(row.name)).arg(seed).arg(problem));
            ++sum.runs;
            sum.complete += run.complete;
            sum.partial += run.partial;
            sum.hidden += run.hidden;
            sum.mostPages = std::max(sum.mostPages, run.mostPages);
            auto &kind = sum.kinds[QLatin1StringView(row.name)];
            kind.first += run.complete;
            kind.second += run.partial;
        }
    }
    m_all.runs += sum.runs;
    m_all.complete += sum.complete;
    m_all.partial += sum.partial;
    m_all.hidden += sum.hidden;
    m_all.mostPages = std::max(m_all.mostPages, sum.mostPages);
    m_all.problems += sum.problems;
    for (auto it = sum.kinds.cbegin(); it != sum.kinds.cend(); ++it) {
        m_all.kinds[it.key()].first += it->first;
        m_all.kinds[it.key()].second += it->second;
    }
    for (const QString &problem : std::as_const(sum.problems))
        qWarning().noquote() << problem;
    return sum;
}

QTEST_GUILESS_MAIN(TestDrift)
#include "tst_drift.moc"
