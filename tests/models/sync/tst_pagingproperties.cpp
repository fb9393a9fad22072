#include "models/sync/listwalk.h"
#include "tests/support/builders.h"
#include "tests/support/fakeprovider.h"
#include "tests/support/proof.h"

#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// Any list, walked with any number of pages under way, while rows come and go between two pages: each row that stayed
/// is read, or the walk says that it is partial; and it ends.
class tst_PagingProperties : public QObject {
    Q_OBJECT

    int m_complete = 0;
    int m_partial = 0;

    static QString idAt(int number) { return u"dspt_test_%1"_s.arg(number, 6, 10, QChar(u'0')); }
    template <typename Walking> static WalkReport reportOf(Walking &walk)
    {
        std::optional<WalkReport> report;
        QObject::connect(&walk, &Walk::done, &walk, [&](const WalkReport &done) { report = done; });
        walk.start();
        if (!QTest::qWaitFor([&] { return report.has_value(); }, 60'000))
            qFatal("the walk does not end");
        return *report;
    }
    void check(FakeProvider &provider, const WalkReport &report)
    {
        if (report.complete) {
            for (const QString &id : std::as_const(provider.order))
                if (!report.ids.contains(id))
                    RC_FAIL("complete, but without " + id.toStdString());
            ++m_complete;
        } else {
            ++m_partial;
        }
    }
    /// A server whose list changes so often while it is walked.
    static void fill(FakeProvider &provider, int changes)
    {
        const int count = *rc::gen::inRange(0, 480);
        for (int number = 0; number < count; ++number)
            provider.put(aDispute(idAt(number)));
        auto plan = std::make_shared<QList<std::pair<int, int>>>(); // at which page, which row goes (-1: one comes)
        for (int left = changes; left > 0; --left)
            plan->append({*rc::gen::inRange(1, 8), *rc::gen::inRange(-1, 480)});
        auto page = std::make_shared<int>(0);
        provider.beforeList = [&provider, plan, page](const ListQuery &) {
            ++*page;
            for (const auto &[at, row] : std::as_const(*plan)) {
                if (at != *page)
                    continue;
                if (row < 0)
                    provider.put(aDispute(idAt(1000 + *page)));
                else if (row < provider.order.size())
                    provider.server.remove(provider.order.takeAt(row));
            }
        };
    }

private Q_SLOTS:
    void offsetPages()
    {
        QVERIFY(rc::check("offset pages", [this] {
            FakeProvider provider;
            const int changes = *rc::gen::inRange(0, 3);
            fill(provider, changes);
            provider.parallel = *rc::gen::inRange(1, 7);
            ListWalk walk(provider, {}, nullptr);
            const WalkReport report = reportOf(walk);
            check(provider, report);
            RC_ASSERT(changes > 0 || (report.complete && report.ids.size() == provider.order.size()));
            RC_ASSERT(provider.lists < 60); // N7: it ends
        }));
        proof("N7 N8",
            u"%1 walks by offset complete with every row, %2 partial, 0 short and called complete"_s.arg(m_complete)
                .arg(m_partial));
    }
};

QTEST_GUILESS_MAIN(tst_PagingProperties)
#include "tst_pagingproperties.moc"
