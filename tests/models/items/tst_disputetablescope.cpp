#include "models/domain/disputebatch.h"
#include "models/items/disputetablemodel.h"
#include "tests/models/items/builders.h"
#include "tests/models/items/manyrows.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <optional>

using namespace disputedesk;
using Model = DisputeTableModel;

/// What a list whose work another thread does must not show for the moment that the work takes, and what that thread
/// must not read.
class TestDisputeTableScope : public QObject {
    Q_OBJECT
private:
    const QUuid m_live = QUuid::createUuid();
    const QUuid m_test = QUuid::createUuid();
    DisputeIndex m_index;
    std::unique_ptr<Model> m_model;

    bool settle()
    {
        return QTest::qWaitFor([this] { return !m_model->isBusy(); }, 60'000);
    }
    int shownOf(const QUuid &account) const
    {
        int rows = 0;
        for (int row = 0; row < m_model->rowCount(); ++row)
            rows += m_model->index(row, 0).data(Model::AccountRole).toUuid() == account;
        return rows;
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_index.upsert(m_live, Mode::Live, u"Siam"_s, manyRows(0, 300));
        m_index.upsert(m_test, Mode::Test, u"Siam, test"_s, manyRows(0, 200));
        m_model = std::make_unique<Model>(m_index, testNow, nullptr, 0);
    }
    void cleanup()
    {
        m_model.reset();
        m_index.clearAccount(m_live);
        m_index.clearAccount(m_test);
    }

    void noRowOfTheOtherModeForAMoment()
    {
        const QAbstractItemModelTester tester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model->setAccounts({m_live});
        QVERIFY(settle());
        QCOMPARE(shownOf(m_live), 300);
        m_model->setAccounts({m_test}); // nothing else has run yet
        QVERIFY(m_model->isBusy());
        QCOMPARE(shownOf(m_live), 0);
        QVERIFY(settle());
        QCOMPARE(shownOf(m_test), 200);
    }

    void norWhileAJobIsUnderWay()
    {
        m_model->setAccounts({m_live});
        QVERIFY(settle());
        m_model->setSearch(u"1"_s);
        m_model->setAccounts({m_test}); // the search's job has still to end
        QCOMPARE(shownOf(m_live), 0);
        QVERIFY(settle());
        QCOMPARE(shownOf(m_live), 0);
        QVERIFY(shownOf(m_test) > 0);
    }

    void whatStaysInScopeStays()
    {
        m_model->setAccounts({m_live, m_test});
        QVERIFY(settle());
        const QPersistentModelIndex held = m_model->indexOf(m_test, m_index.id(m_index.slotCount() - 1));
        m_model->setAccounts({m_test});
        QCOMPARE(shownOf(m_live), 0);
        QCOMPARE(shownOf(m_test), 200);
        QCOMPARE(held.data(Model::AccountRole).toUuid(), m_test);
        QVERIFY(settle());
        QCOMPARE(m_model->rowCount(), 200);
    }

    /// The scope changes while the list is being led to what was asked for before.
    void aScopeThatAListenerChoosesHoldsAtOnce()
    {
        m_model->setAccounts({m_live});
        std::optional<int> wrong;
        connect(
            m_model.get(), &Model::rowsInserted, this,
            [&] {
                m_model->setAccounts({m_test});
                // The very next thing that runs: a picture could be painted now.
                QMetaObject::invokeMethod(
                    m_model.get(), [&] { wrong = shownOf(m_live); }, Qt::QueuedConnection);
            },
            Qt::SingleShotConnection);
        QVERIFY(settle());
        QTRY_VERIFY_WITH_TIMEOUT(wrong.has_value(), 30'000);
        QCOMPARE(*wrong, 0);
        QCOMPARE(shownOf(m_test), 200);
    }

    void noJobBeginsWhileTheIndexDropsRows_data()
    {
        QTest::addColumn<bool>("whole");
        QTest::newRow("an account") << true;
        QTest::newRow("single disputes") << false;
    }
    void noJobBeginsWhileTheIndexDropsRows()
    {
        QFETCH(bool, whole);
        QSemaphore asked; // a job that works asks for the time
        m_model = std::make_unique<Model>(
            m_index,
            [&asked, window = QThread::currentThread()] {
                if (QThread::currentThread() != window)
                    asked.release();
                return testNow();
            },
            nullptr, 0);
        m_model->setAccounts({m_live, m_test});
        QVERIFY(settle());
        QVERIFY(asked.available() > 0);
        (void)asked.tryAcquire(asked.available());
        bool began = true;
        connect(&m_index, &DisputeIndex::reset, m_model.get(), [&] { began = asked.tryAcquire(1, 50); });
        if (whole)
            m_index.clearAccount(m_test);
        else
            m_index.remove(m_test, {m_index.id(m_index.slotCount() - 1)});
        QVERIFY(!began); // it would count on rows that are about to be dropped
        QCOMPARE(shownOf(m_test), whole ? 0 : 199);
        QVERIFY(m_model->isBusy());
        QVERIFY(settle());
        QVERIFY(asked.available() > 0); // it came afterwards
        QCOMPARE(m_model->rowCount(), whole ? 300 : 499);
    }

    void aServerThatMakesUpStatusesFillsNoMenu()
    {
        QList<Dispute> disputes;
        for (int n = 0; n < 1000; ++n)
            disputes.append(aDispute(u"dspt_%1"_s.arg(n), u"made_up_%1"_s.arg(n)));
        m_index.upsert(m_test, Mode::Test, u"Siam, test"_s, *batchOf(disputes));
        QVERIFY(m_model->statusWords().contains(u"Open"_s, Qt::CaseInsensitive));
        QVERIFY2(m_model->statusWords().size() <= 200, qPrintable(QString::number(m_model->statusWords().size())));
    }
};

QTEST_GUILESS_MAIN(TestDisputeTableScope)
#include "tst_disputetablescope.moc"
