#include "app/desktop/viewkeeper.h"
#include "tests/app/sandboxclient.h"
#include "tests/support/syncbench.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// Views whose documents are kept offline: what comes into them is marked after each refresh, and nothing else is.
class TestViewKeeper : public QObject {
    Q_OBJECT

    std::unique_ptr<SyncBench> m_bench;
    std::unique_ptr<tests::SandboxClient> m_client;
    std::unique_ptr<ViewKeeper> m_keeper;

    KeptView view(std::optional<Stage> stage, const QString &search = {}) const
    {
        return {{QUuid::createUuid(), {m_bench->account.id}, Inquiries::All, stage, search}, u"A view"_s};
    }
    QSet<QString> kept() const
    {
        QSet<QString> ids;
        for (quint32 row = 0; row < m_bench->index.slotCount(); ++row)
            if (m_bench->offline.isKept({m_bench->account.id, m_bench->index.id(row)}))
                ids.insert(m_bench->index.id(row));
        return ids;
    }
    QSet<QString> inStage(Stage stage) const
    {
        QSet<QString> ids;
        for (quint32 row = 0; row < m_bench->index.slotCount(); ++row)
            if (m_bench->index.stage(row) == stage)
                ids.insert(m_bench->index.id(row));
        return ids;
    }
    bool refresh() { return m_bench->refresh(); }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<SyncBench>(120);
        m_client = std::make_unique<tests::SandboxClient>(m_bench->sandbox);
        QVERIFY(m_bench->start());
        m_keeper = std::make_unique<ViewKeeper>(
            ViewKeeper::Parts{m_bench->sync, m_bench->offline, m_bench->index, m_bench->power, 100});
    }
    void cleanup()
    {
        m_keeper.reset();
        m_client.reset();
        m_bench.reset();
    }

    void whatComesIntoTheViewIsKept()
    {
        m_keeper->setViews({view(Stage::NeedsResponse)});
        QVERIFY(kept().isEmpty()); // not before a refresh: nobody asked now
        QVERIFY(refresh());
        QTRY_COMPARE_WITH_TIMEOUT(kept(), inStage(Stage::NeedsResponse), 30'000);
        const qsizetype before = kept().size();
        QVERIFY(before > 0);
        QVERIFY(m_client->control("change", "{\"add\": 3}"));
        QVERIFY(refresh());
        QTRY_COMPARE_WITH_TIMEOUT(kept().size(), before + 3, 30'000);
        QCOMPARE(kept(), inStage(Stage::NeedsResponse));
    }

    void aPersonWhoTurnsItOnHasItAtOnce()
    {
        m_bench->power.set({true, true, true}); // whatever the battery says
        const KeptView all = view(std::nullopt, u"status:won"_s);
        m_keeper->turn(all.query.id, true);
        m_keeper->setViews({all});
        QTRY_COMPARE_WITH_TIMEOUT(kept(), inStage(Stage::Won), 30'000);
        QVERIFY(!kept().isEmpty());
    }

    void unaskedItWaitsForPowerAndLine()
    {
        m_keeper->setViews({view(Stage::NeedsResponse)});
        m_bench->power.set({true, false, true});
        QSignalSpy marks(&m_bench->offline, &OfflineDesk::marksChanged);
        QVERIFY(refresh());
        m_bench->power.set({false, true, true});
        QVERIFY(refresh());
        m_keeper->recount();
        QVERIFY(QTest::qWaitFor([&] { return !m_keeper->isCounting(); }, 20'000));
        QVERIFY(marks.isEmpty());
        QVERIFY(kept().isEmpty());
        m_bench->power.set({false, false, true});
        QTRY_COMPARE_WITH_TIMEOUT(kept(), inStage(Stage::NeedsResponse), 30'000);
    }

    void turnedOffTakesTheMarksThatNoOtherViewWants()
    {
        const KeptView open = view(std::nullopt, u"status:open"_s);
        const KeptView some = view(std::nullopt, u"status:open,won"_s);
        m_keeper->setViews({open, some});
        QVERIFY(refresh());
        QTRY_COMPARE_WITH_TIMEOUT(kept(), inStage(Stage::NeedsResponse) + inStage(Stage::Won), 30'000);
        const DisputeKey one{m_bench->account.id, *inStage(Stage::Won).cbegin()};
        QCOMPARE(m_keeper->viewWith({one}), some.name);
        m_keeper->turn(some.query.id, false);
        m_keeper->setViews({open});
        QTRY_COMPARE_WITH_TIMEOUT(kept(), inStage(Stage::NeedsResponse), 30'000);
        QCOMPARE(m_keeper->viewWith({one}), QString());
    }

    /// A view that is too large marks nothing rather than some, and says so once.
    void aViewThatIsTooLargeSaysSo()
    {
        QSignalSpy told(m_keeper.get(), &ViewKeeper::noticed);
        QSignalSpy gone(m_keeper.get(), &ViewKeeper::noticeGone);
        KeptView all = view(std::nullopt); // 120 disputes, and at most 100
        m_keeper->turn(all.query.id, true);
        m_keeper->setViews({all});
        QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, 30'000);
        QVERIFY2(told.first().at(1).toString().contains(u"120 disputes"_s), qPrintable(told.first().at(1).toString()));
        QVERIFY(refresh());
        m_keeper->recount();
        QVERIFY(QTest::qWaitFor([&] { return !m_keeper->isCounting(); }, 20'000));
        QCOMPARE(told.size(), 1);
        QVERIFY(kept().isEmpty());
        all.query.stage = Stage::Lost;
        m_keeper->setViews({all});
        QVERIFY(refresh());
        QTRY_COMPARE_WITH_TIMEOUT(kept(), inStage(Stage::Lost), 30'000);
        QCOMPARE(gone.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestViewKeeper)
#include "tst_viewkeeper.moc"
