#include "models/domain/unixtime.h"
#include "models/items/reminderrows.h"
#include "tests/support/batchrows.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;

/// Which rows reminders look at: each minute, of a million, only those that may be told.
class TestReminderRows : public QObject {
    Q_OBJECT

    const QDateTime m_now{QDate(2026, 11, 22), QTime(9, 0), QTimeZone::utc()};
    const QUuid m_account = QUuid::createUuid();
    const QUuid m_other = QUuid::createUuid();
    DisputeIndex m_index;

    void put(const QUuid &account, const QString &id, double dueDays, double createdDaysAgo,
        const QString &status = u"open"_s, qint64 missingMs = 0)
    {
        DisputeRow row;
        row.id = id;
        row.amount = {100, u"THB"_s};
        row.status = status;
        row.createdMs = m_now.toMSecsSinceEpoch() - qint64(createdDaysAgo * double(kDayMs));
        row.dueMs = dueDays == 0 ? 0 : m_now.toMSecsSinceEpoch() + qint64(dueDays * double(kDayMs));
        row.dueSource = DeadlineSource::Estimated;
        row.missingMs = missingMs;
        m_index.upsert(account, Mode::Live, u"Siam"_s, *batchOf(QList<DisputeRow>{row}));
    }

private Q_SLOTS:
    void onlyWhatMayBeTold()
    {
        put(m_account, u"far_old"_s, 20, 30);
        put(m_account, u"far_new"_s, 20, 1);
        put(m_account, u"none_old"_s, 0, 30);
        put(m_account, u"near_old"_s, 2, 30);
        put(m_account, u"past_old"_s, -1, 30);
        put(m_account, u"near_answered"_s, 2, 1, u"pending"_s);
        put(m_account, u"near_decided"_s, 2, 1);
        put(m_account, u"near_gone"_s, 2, 1, u"open"_s, m_now.toMSecsSinceEpoch());
        put(m_account, u"past_gone"_s, -1, 30, u"open"_s, m_now.toMSecsSinceEpoch());
        put(m_other, u"near_other"_s, 2, 1);
        Triage decided;
        decided.account = m_account;
        decided.disputeId = u"near_decided"_s;
        decided.decided = true;
        m_index.setTriage({decided});
        const QHash<QUuid, qint64> since{{m_account, m_now.addDays(-10).toMSecsSinceEpoch()}};

        const ReminderRows own = reminderRowsOf(m_index, {m_account}, since, m_now);
        QStringList ids;
        for (const ReminderFacts &facts : own.tellable)
            ids.append(facts.disputeId);
        QCOMPARE(ids, QStringList({u"far_new"_s, u"near_old"_s}));
        QCOMPARE(own.dueSoon, 1);

        // An account that was not read to its end yet: counted, not told.
        const ReminderRows both = reminderRowsOf(m_index, {m_account, m_other}, since, m_now);
        QCOMPARE(both.tellable.size(), 2);
        QCOMPARE(both.dueSoon, 2);
        QCOMPARE(reminderRowsOf(m_index, {}, since, m_now).dueSoon, 0);
    }

    /// An inquiry was decided; the bank makes a chargeback of it under the same id: that is another question.
    void aDecisionHoldsForItsStatus()
    {
        const QUuid stripe = QUuid::createUuid();
        const auto read = [&](const QString &status, qint64 readMs) {
            DisputeRow row;
            row.id = u"dp_1"_s;
            row.provider = ProviderKind::Stripe;
            row.amount = {100, u"USD"_s};
            row.status = status;
            row.createdMs = m_now.toMSecsSinceEpoch() - 30 * kDayMs;
            row.dueMs = m_now.toMSecsSinceEpoch() + 2 * kDayMs;
            row.dueSource = DeadlineSource::Provider;
            row.readMs = readMs;
            m_index.upsert(stripe, Mode::Live, u"Stripe"_s, *batchOf(QList<DisputeRow>{row}));
        };
        const QHash<QUuid, qint64> since{{stripe, m_now.addDays(-10).toMSecsSinceEpoch()}};
        const auto rows = [&] { return reminderRowsOf(m_index, {stripe}, since, m_now); };
        const auto isTicked = [&] {
            return bool(m_index.columns().flags[*m_index.find(stripe, u"dp_1"_s)] & DisputeColumns::Decided);
        };
        Triage decided;
        decided.account = stripe;
        decided.disputeId = u"dp_1"_s;
        decided.decided = true;
        decided.decidedFor = u"warning_needs_response"_s;
        read(u"warning_needs_response"_s, 1000);
        m_index.setTriage({decided});
        QCOMPARE(rows().dueSoon, 0);
        QVERIFY(isTicked());
        read(u"needs_response"_s, 2000);
        QCOMPARE(rows().dueSoon, 1);
        QCOMPARE(rows().tellable.size(), 1);
        QVERIFY(!isTicked());
        m_index.setTriage({decided}); // the book is read after the rows, at a start
        QVERIFY(!isTicked());
        decided.decidedFor = u"needs_response"_s; // decided anew
        m_index.setTriage({decided});
        QCOMPARE(rows().dueSoon, 0);
        read(u"lost"_s, 3000); // nothing is asked any more: how it went stays in sight
        QVERIFY(isTicked());
        read(u"needs_response"_s, 4000);
        decided.decidedFor.clear(); // from before the status was noted
        m_index.setTriage({decided});
        QVERIFY(isTicked());
        QCOMPARE(rows().dueSoon, 0);
    }
};

QTEST_GUILESS_MAIN(TestReminderRows)
#include "tst_reminderrows.moc"
