#include "models/items/viewcounts.h"
#include "tests/models/items/builders.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace disputedesk;

/// Counts of views against a look at every row.
class TestViewCounts : public QObject {
    Q_OBJECT
private:
    static bool settle(const ViewCounts &counts)
    {
        return QTest::qWaitFor([&counts] { return !counts.isCounting(); }, 30'000);
    }
    static int naive(const DisputeIndex &index, const ViewQuery &view)
    {
        int count = 0;
        for (quint32 row = 0; row < index.slotCount(); ++row) {
            if (!index.isLive(row) || !view.accounts.contains(index.account(row)))
                continue;
            if (view.stage && index.stage(row) != *view.stage)
                continue;
            if (view.inquiries != Inquiries::All && index.inquiry(row) != (view.inquiries == Inquiries::Only))
                continue;
            count += index.matches(row, searchWords(view.search)) ? 1 : 0;
        }
        return count;
    }
    static QList<DisputeRow> randomRows(QRandomGenerator &random, int count, int ids)
    {
        const QStringList statuses{u"open"_s, u"pending"_s, u"won"_s, u"lost"_s, u"strange"_s};
        QList<DisputeRow> rows;
        for (int i = 0; i < count; ++i)
            rows.append(aRow(u"dspt_test_%1"_s.arg(random.bounded(ids), 5, 10, QChar(u'0')),
                statuses.at(random.bounded(int(statuses.size()))), random.bounded(1, 9) * 1000));
        return rows;
    }
    static QList<ViewQuery> viewsOf(const QList<QUuid> &accounts)
    {
        QList<ViewQuery> views;
        for (const auto &stage :
            {std::optional<Stage>(), std::optional(Stage::NeedsResponse), std::optional(Stage::Won)})
            for (const QString &search : {u""_s, u"000"_s, u"dspt_test_00"_s})
                for (const Inquiries inquiries : {Inquiries::All, Inquiries::Without}) {
                    ViewQuery view{QUuid::createUuid(), {accounts.first()}, inquiries, stage, search};
                    if (views.size() % 2 == 0)
                        view.accounts.insert(accounts.last());
                    views.append(view);
                }
        return views;
    }
    static void compare(const ViewCounts &counts, const DisputeIndex &index, const QList<ViewQuery> &views)
    {
        for (const ViewQuery &view : views)
            QCOMPARE(counts.countOf(view.id), naive(index, view));
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void agreesWithALookAtEveryRow()
    {
        QRandomGenerator random(4);
        DisputeIndex index;
        const QList<QUuid> accounts{QUuid::createUuid(), QUuid::createUuid()};
        ViewCounts counts(index);
        const QList<ViewQuery> views = viewsOf(accounts);
        counts.setViews(views);
        for (int round = 0; round < 12; ++round) {
            const QUuid account = accounts.at(random.bounded(2));
            if (round % 5 == 4)
                index.clearAccount(account);
            else
                upsertRows(index, account, Mode::Test, u"A"_s, randomRows(random, 400, 600)); // new and known ids
            if (round % 3 == 0)
                continue; // the next comes before this was counted
            QVERIFY(settle(counts));
            compare(counts, index, views);
        }
        QVERIFY(settle(counts));
        compare(counts, index, views);
        QVERIFY(naive(index, views.first()) > 0);
    }

    /// Rows that come in while a long count is on its way are in it too.
    void rowsThatComeWhileItCounts()
    {
        QRandomGenerator random(5);
        DisputeIndex index;
        const QList<QUuid> accounts{QUuid::createUuid()};
        upsertRows(index, accounts.first(), Mode::Test, u"A"_s, randomRows(random, 20'000, 90'000));
        ViewCounts counts(index);
        const QList<ViewQuery> views = viewsOf(accounts);
        counts.setViews(views); // 18 views of 18,000 rows are hundreds of strides
        QCoreApplication::processEvents();
        QCOMPARE(counts.countOf(views.first().id), -1); // never half a count
        QVERIFY(counts.isCounting());
        upsertRows(index, accounts.first(), Mode::Test, u"A"_s, randomRows(random, 5000, 90'000));
        QVERIFY(settle(counts));
        compare(counts, index, views);
        index.setAccountLabel(accounts.first(), u"000 label"_s); // every row's words
        QVERIFY(settle(counts));
        compare(counts, index, views);
    }

    /// The window's thread looks at no row: neither for a new view nor for rows that changed or time that went by.
    void rowsAreLookedAtOnAnotherThread()
    {
        DisputeIndex index;
        const QUuid account = QUuid::createUuid();
        upsertRows(index, account, Mode::Test, u"A"_s, {aRow(u"dspt_test_1"_s), aRow(u"dspt_test_2"_s, u"won"_s)});
        ViewCounts counts(index);
        const ViewQuery view{QUuid::createUuid(), {account}, Inquiries::All, Stage::Won, u"due:>=2020-01-01"_s};
        const ViewQuery today{QUuid::createUuid(), {account}, Inquiries::All, std::nullopt, u"due:>=today"_s};
        const auto isElsewhere = [&counts](int runs) {
            return counts.runs() == runs && counts.countedOn() && counts.countedOn() != QThread::currentThread();
        };
        counts.setViews({view, today});
        QVERIFY(settle(counts));
        QVERIFY(isElsewhere(1));
        upsertRows(index, account, Mode::Test, u"A"_s, {aRow(u"dspt_test_1"_s, u"won"_s)});
        QCOMPARE(counts.runs(), 1); // nothing yet
        QVERIFY(settle(counts));
        QVERIFY(isElsewhere(2));
        counts.tick();
        QVERIFY(settle(counts));
        QVERIFY(isElsewhere(3));
        index.setAccountLabel(account, u"B"_s);
        QVERIFY(settle(counts));
        QVERIFY(isElsewhere(4));
        index.remove(account, {u"dspt_test_1"_s});
        QVERIFY(settle(counts));
        QVERIFY(isElsewhere(5));
    }

    /// Another view, rows that go and the end of the program call a count off that is on its way.
    void aNewerWishCallsItOff()
    {
        QRandomGenerator random(6);
        DisputeIndex index;
        const QList<QUuid> accounts{QUuid::createUuid(), QUuid::createUuid()};
        upsertRows(index, accounts.first(), Mode::Test, u"A"_s, randomRows(random, 500, 90'000));
        upsertRows(index, accounts.last(), Mode::Test, u"B"_s, randomRows(random, 60'000, 90'000));
        const QList<ViewQuery> views = viewsOf(accounts);
        ViewCounts counts(index);
        const auto begun = [&counts](int runs, int us) {
            const bool isBegun = QTest::qWaitFor([&] { return counts.runs() >= runs; }, 30'000);
            QThread::usleep(us); // it goes on, and its end is not heard
            return isBegun;
        };
        counts.setViews(views.first(6));
        QVERIFY(begun(1, 300));
        counts.setViews(views.first(9)); // what the first six know already is kept
        QVERIFY(settle(counts));
        compare(counts, index, views.first(9));
        QCOMPARE(counts.preparations(), 9);
        for (int round = 0; round < 4; ++round) {
            const int before = counts.runs();
            counts.recount();
            QVERIFY(begun(before + 1, 250 * round));
            index.clearAccount(accounts.last()); // the index gets shorter
            for (const ViewQuery &view : views.first(9))
                QVERIFY(counts.rowsOf(view.id).empty()); // the numbers are others' one day
            QVERIFY(settle(counts));
            compare(counts, index, views.first(9));
            for (const ViewQuery &view : views.first(9))
                QCOMPARE(int(counts.rowsOf(view.id).size()), counts.countOf(view.id));
            upsertRows(index, accounts.last(), Mode::Test, u"B"_s, randomRows(random, 60'000, 90'000));
            QVERIFY(settle(counts));
        }
        auto dying = std::make_unique<ViewCounts>(index);
        dying->setViews(views);
        QVERIFY(QTest::qWaitFor([&] { return dying->runs() == 1; }, 30'000));
        dying.reset();
    }

    /// A search is made ready once for what the index knows, however many strides its count takes.
    void stridesKeepTheirPlans()
    {
        DisputeIndex index;
        const QUuid account = QUuid::createUuid();
        QList<DisputeRow> rows;
        for (int i = 0; i < 30'000; ++i)
            rows.append(aRow(u"dspt_test_%1"_s.arg(i, 5, 10, QChar(u'0'))));
        upsertRows(index, account, Mode::Test, u"A"_s, rows);
        ViewCounts counts(index);
        QList<ViewQuery> views;
        for (int i = 0; i < 6; ++i)
            views.append({QUuid::createUuid(), {account}, Inquiries::All, std::nullopt, u"00%1"_s.arg(i)});
        counts.setViews(views);
        QVERIFY(settle(counts)); // 180,000 looks are 180 strides
        QCOMPARE(counts.preparations(), 6);
        compare(counts, index, views);
        rows.resize(1);
        rows.first().id = u"dspt_test_001_new"_s;
        upsertRows(index, account, Mode::Test, u"A"_s, rows);
        QVERIFY(settle(counts));
        QCOMPARE(counts.preparations(), 6); // no word is new
        rows.first().id = u"dspt_test_002_new"_s;
        rows.first().reasonCode = u"a_word_of_its_own"_s;
        upsertRows(index, account, Mode::Test, u"A"_s, rows);
        QVERIFY(settle(counts));
        QCOMPARE(counts.preparations(), 12);
        compare(counts, index, views);
    }

    /// A minute that goes by costs only the views that ask about now: each of the others would go over all rows.
    void aMinuteIsForThoseThatAskAboutNow()
    {
        DisputeIndex index;
        const QUuid account = QUuid::createUuid();
        upsertRows(index, account, Mode::Test, u"A"_s, {aRow(u"dspt_test_1"_s), aRow(u"dspt_test_2"_s, u"won"_s)});
        ViewCounts counts(index);
        QList<ViewQuery> views;
        for (const QString &search : {u""_s, u"dspt"_s, u"status:won -id:dspt_test_1"_s, u"due:<"_s})
            views.append({QUuid::createUuid(), {account}, Inquiries::All, std::nullopt, search});
        counts.setViews(views);
        counts.tick(); // before any was prepared
        QVERIFY(settle(counts));
        QCOMPARE(counts.preparations(), 4);
        counts.tick();
        QVERIFY(!counts.isCounting());
        QCOMPARE(counts.preparations(), 4);
        views.append({QUuid::createUuid(), {account}, Inquiries::All, std::nullopt, u"due:>=today"_s});
        counts.setViews(views);
        QVERIFY(settle(counts));
        QCOMPARE(counts.preparations(), 5);
        counts.tick(); // what "today" is may be another
        QVERIFY(settle(counts));
        QCOMPARE(counts.preparations(), 6);
        QVERIFY(!counts.problemsOf(views.at(3).id).isEmpty());
        QVERIFY(counts.problemsOf(views.last().id).isEmpty());
        counts.recount(); // reasons are called otherwise now
        QVERIFY(settle(counts));
        QCOMPARE(counts.preparations(), 11);
    }

    void anotherQueryIsAnotherCount()
    {
        DisputeIndex index;
        const QUuid account = QUuid::createUuid();
        upsertRows(index, account, Mode::Test, u"A"_s, {aRow(u"dspt_test_1"_s), aRow(u"dspt_test_2"_s, u"won"_s)});
        ViewCounts counts(index);
        QSignalSpy changed(&counts, &ViewCounts::countsChanged);
        ViewQuery view{QUuid::createUuid(), {account}, Inquiries::All, std::nullopt, {}};
        counts.setViews({view});
        QVERIFY(settle(counts));
        QCOMPARE(counts.countOf(view.id), 2);
        counts.setViews({view});
        QVERIFY(!counts.isCounting()); // nothing new, nothing to do
        QCOMPARE(counts.countOf(view.id), 2);
        view.stage = Stage::Won;
        counts.setViews({view});
        QVERIFY(settle(counts));
        QCOMPARE(counts.countOf(view.id), 1);
        QCOMPARE(changed.size(), 2);
        counts.tick();
        QVERIFY(settle(counts));
        QCOMPARE(changed.size(), 2); // the same figures are no news
        counts.setViews({});
        QCOMPARE(counts.countOf(view.id), -1);
    }
};

QTEST_GUILESS_MAIN(TestViewCounts)
#include "tst_viewcounts.moc"
