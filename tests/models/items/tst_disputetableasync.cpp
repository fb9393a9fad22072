#include "models/items/disputetablemodel.h"
#include "tests/models/items/builders.h"
#include "tests/models/items/manyrows.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <limits>

using namespace disputedesk;
using Model = DisputeTableModel;

/// The list whose work another thread does, beside one that does it at once.
class TestDisputeTableAsync : public QObject {
    Q_OBJECT
private:
    using Tester = QAbstractItemModelTester;
    const QList<QUuid> m_accounts = {QUuid::createUuid(), QUuid::createUuid()};
    static constexpr auto kFatal = Tester::FailureReportingMode::QtTest;

    struct Desk {
        DisputeIndex index;
        Model here{index, testNow, nullptr, std::numeric_limits<int>::max()};
        Model there{index, testNow, nullptr, 0};
        QSignalSpy reset{&there, &Model::modelReset};

        bool settle()
        {
            return QTest::qWaitFor([this] { return !there.isBusy(); }, 60'000);
        }
        void setAccounts(const QSet<QUuid> &accounts)
        {
            here.setAccounts(accounts);
            there.setAccounts(accounts);
        }
        bool same() const
        {
            if (here.rowCount() != there.rowCount())
                return false;
            for (int row = 0; row < here.rowCount(); ++row)
                for (const int role : {int(Model::IdRole), int(Model::AccountRole)})
                    if (here.index(row, 0).data(role) != there.index(row, 0).data(role))
                        return false;
            return true;
        }
    };

    void upsert(Desk &desk, const QUuid &account, const DisputeBatch &batch) const
    {
        desk.index.upsert(account, Mode::Test, account == m_accounts.first() ? u"Siam"_s : u"Kyoto"_s, batch);
    }

    void doSomething(Desk &desk, QRandomGenerator &random, int round) const
    {
        const QUuid account = m_accounts.at(random.bounded(2));
        switch (random.bounded(9)) {
        case 0:
        case 1:
        case 2: {
            const int from = random.bounded(300);
            upsert(desk, account,
                manyRows(
                    from, from + (random.bounded(4) ? random.bounded(40) : 150), 1'790'000'000'000 + round, round));
            break;
        }
        case 3: {
            const QString words[] = {{}, u"won"_s, u"siam 7"_s, u"1"_s, u"12"_s, u"123"_s, u"nobody"_s};
            const QString &word = words[random.bounded(7)];
            desk.here.setSearch(word);
            desk.there.setSearch(word);
            break;
        }
        case 4: {
            const auto stage = random.bounded(2) ? std::nullopt : std::optional(kAllStages[size_t(random.bounded(4))]);
            desk.here.setStage(stage);
            desk.there.setStage(stage);
            break;
        }
        case 5:
        case 6: {
            const int column = random.bounded(int(Model::ColumnCount));
            const auto order = random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder;
            desk.here.sort(column, order);
            desk.there.sort(column, order);
            break;
        }
        case 7:
            random.bounded(2) ? desk.setAccounts({account}) : desk.setAccounts({m_accounts.first(), m_accounts.last()});
            break;
        default:
            if (random.bounded(5) == 0)
                desk.index.clearAccount(account);
            else
                desk.index.setDraft(account, desk.here.index(0, 0).data(Model::IdRole).toString(), random.bounded(2));
        }
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void bothWaysGiveTheSame_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<int>("rush"); // so many things happen before anybody waits
        for (const quint32 seed : {1u, 2u, 3u})
            for (const int rush : {1, 7})
                QTest::addRow("seed %u, %d at once", seed, rush) << seed << rush;
    }
    void bothWaysGiveTheSame()
    {
        QFETCH(quint32, seed);
        QFETCH(int, rush);
        QRandomGenerator random(seed);
        Desk desk;
        Tester tester(&desk.there, kFatal);
        desk.setAccounts({m_accounts.first(), m_accounts.last()});
        for (int round = 0; round < 25; ++round) {
            for (int i = 0; i < rush; ++i) {
                doSomething(desk, random, round);
                if (random.bounded(3) == 0)
                    QCoreApplication::sendPostedEvents(&desk.there); // an answer may come in between
            }
            QPersistentModelIndex held = desk.there.index(desk.there.rowCount() / 2, 1);
            const QString id = held.data(Model::IdRole).toString();
            const QUuid account = held.data(Model::AccountRole).toUuid();
            QVERIFY(desk.settle());
            QVERIFY2(desk.same(), qPrintable(u"round %1"_s.arg(round)));
            if (held.isValid()) {
                QCOMPARE(held.data(Model::IdRole).toString(), id);
                QCOMPARE(held.data(Model::AccountRole).toUuid(), account);
            }
            QCOMPARE(desk.there.scopeCount(), desk.here.scopeCount());
        }
        QVERIFY(desk.reset.isEmpty());
    }

    void rowsThatComeAndGoWhileItWorks()
    {
        Desk desk;
        Tester tester(&desk.there, kFatal);
        desk.setAccounts({m_accounts.first(), m_accounts.last()});
        upsert(desk, m_accounts.first(), manyRows(0, 20'000));
        upsert(desk, m_accounts.last(), manyRows(0, 5'000));
        for (int round = 1; round <= 20; ++round) {
            desk.here.setSearch(QString::number(round));
            desk.there.setSearch(QString::number(round)); // its job is on its way now
            upsert(
                desk, m_accounts.first(), manyRows(round * 100, round * 100 + 200, 1'790'000'000'001 + round, round));
            upsert(desk, m_accounts.first(), manyRows(20'000 + round * 100, 20'100 + round * 100));
            if (round % 5 == 0) {
                desk.index.clearAccount(m_accounts.last());
                for (int row = 0; row < desk.there.rowCount(); ++row) // nothing dead is shown, answer or not
                    QCOMPARE(desk.there.index(row, 0).data(Model::AccountRole).toUuid(), m_accounts.first());
                upsert(desk, m_accounts.last(), manyRows(0, 3'000));
            }
        }
        QVERIFY(desk.settle());
        QVERIFY(desk.here.rowCount() > 0);
        QVERIFY(desk.same());
    }

    void aThousandKeystrokesAreOneAnswer()
    {
        Desk desk;
        desk.setAccounts({m_accounts.first()});
        upsert(desk, m_accounts.first(), manyRows(0, 20'000));
        QVERIFY(desk.settle());
        QSignalSpy applied(&desk.there, &Model::filterApplied);
        QSignalSpy settled(&desk.there, &Model::settled);
        QSignalSpy busy(&desk.there, &Model::busyChanged);
        for (int i = 0; i <= 1000; ++i)
            desk.there.setSearch(QString::number(i));
        desk.here.setSearch(u"1000"_s);
        QVERIFY(desk.there.isBusy());
        QVERIFY(desk.settle());
        QCOMPARE(applied.size(), 1);
        QCOMPARE(settled.size(), 1);
        QCOMPARE(busy.size(), 2);
        QVERIFY(desk.here.rowCount() > 0);
        QVERIFY(desk.same());
    }

    void whatIsShownStaysUntilTheAnswer()
    {
        Desk desk;
        desk.setAccounts({m_accounts.first()});
        upsert(desk, m_accounts.first(), manyRows(0, 5'000));
        QVERIFY(desk.settle());
        QCOMPARE(desk.there.rowCount(), 5'000);
        desk.there.setSearch(u"nobody"_s);
        QCOMPARE(desk.there.rowCount(), 5'000);
        QCOMPARE(desk.there.search(), u"nobody"_s);
        QVERIFY(desk.settle());
        QCOMPARE(desk.there.rowCount(), 0);
    }

    void mayBeDestroyedAtWork()
    {
        DisputeIndex index;
        index.upsert(m_accounts.first(), Mode::Test, u"A"_s, manyRows(0, 20'000));
        for (int i = 0; i < 30; ++i) {
            Model model(index, testNow, nullptr, 0);
            model.setAccounts({m_accounts.first()});
            model.setSearch(QString::number(i));
            if (i % 3 == 0)
                QCoreApplication::processEvents();
            index.upsert(m_accounts.first(), Mode::Test, u"A"_s, manyRows(i, i + 50, 1'790'000'000'001 + i, i));
        }
        QCOMPARE(index.size(), 20'000);
    }

    void manyChangesAreFollowedInSteps()
    {
        Desk desk;
        desk.setAccounts({m_accounts.first()});
        QVERIFY(desk.settle());
        QSignalSpy figures(&desk.there, &Model::summariesChanged);
        for (int page = 0; page < 200; ++page)
            upsert(desk, m_accounts.first(), manyRows(page * 100, page * 100 + 100));
        QVERIFY(desk.settle());
        QCOMPARE(desk.there.rowCount(), 20'000);
        QVERIFY2(figures.size() <= 3, qPrintable(QString::number(figures.size())));
        QVERIFY(desk.same());
    }
};

QTEST_GUILESS_MAIN(TestDisputeTableAsync)
#include "tst_disputetableasync.moc"
