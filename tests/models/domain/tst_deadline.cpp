#include "models/domain/deadline.h"

#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace disputedesk;

namespace {
QDateTime utc(int year, int month, int day, int hour = 0, int minute = 0, int second = 0, int ms = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute, second, ms), Qt::UTC);
}
const QDateTime kCreated = utc(2026, 3, 1, 10, 30);
const QDateTime kDue = utc(2026, 3, 9, 23, 59, 59);
const QDateTime kAgents = utc(2026, 3, 5, 12);

Dispute disputeOf(ProviderKind provider, const QString &status)
{
    Dispute dispute;
    dispute.provider = provider;
    dispute.status = status;
    dispute.createdAt = kCreated;
    return dispute;
}
} // namespace

/// Where a deadline comes from, and how near it is to the millisecond.
class tst_Deadline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void omiseIsEstimatedFromCreation()
    {
        const Deadline deadline = deadlineOf(disputeOf(ProviderKind::Omise, u"open"_s), 7);
        QCOMPARE(deadline.at, utc(2026, 3, 8, 10, 30));
        QCOMPARE(deadline.source, DeadlineSource::Estimated);
        QVERIFY(deadline.isEstimate());
        QCOMPARE(deadlineOf(disputeOf(ProviderKind::Omise, u"open"_s), 0).at, kCreated);
        QCOMPARE(deadlineOf(disputeOf(ProviderKind::Omise, u"open"_s), 30).at, utc(2026, 3, 31, 10, 30));
    }
    /// An agent's date stands in for an estimate, never for what the provider says.
    void providerBeatsAgentBeatsEstimate()
    {
        Dispute dispute = disputeOf(ProviderKind::Omise, u"open"_s);
        dispute.dueBy = kDue;
        QCOMPARE(deadlineOf(dispute, 7), (Deadline{kDue, DeadlineSource::Provider}));
        QCOMPARE(deadlineOf(dispute, 7, kAgents), (Deadline{kDue, DeadlineSource::Provider}));
        QVERIFY(!takesAgentsDate(dispute));
        dispute.dueBy = {};
        QVERIFY(takesAgentsDate(dispute));
        QCOMPARE(deadlineOf(dispute, 7, kAgents), (Deadline{kAgents, DeadlineSource::Agent}));
        QVERIFY(!deadlineOf(dispute, 7, kAgents).isEstimate());
    }
    void nothingIsEstimatedForTheOthers_data()
    {
        QTest::addColumn<ProviderKind>("provider");
        QTest::newRow("woosh") << ProviderKind::WooshPay;
        QTest::newRow("stripe") << ProviderKind::Stripe;
    }
    void nothingIsEstimatedForTheOthers()
    {
        QFETCH(ProviderKind, provider);
        Dispute dispute = disputeOf(provider, u"needs_response"_s);
        QCOMPARE(deadlineOf(dispute, 7), Deadline{});
        QCOMPARE(deadlineOf(dispute, 7, kAgents), Deadline{}); // no date: no response is possible
        QVERIFY(!takesAgentsDate(dispute));
        dispute.dueBy = kDue;
        QVERIFY(!takesAgentsDate(dispute));
        QCOMPARE(deadlineOf(dispute, 7).source, DeadlineSource::Provider);
    }
    void withoutCreationThereIsNoEstimate()
    {
        Dispute dispute = disputeOf(ProviderKind::Omise, u"open"_s);
        dispute.createdAt = {};
        QVERIFY(!deadlineOf(dispute, 7).at.isValid());
        QCOMPARE(deadlineOf(dispute, 7).source, DeadlineSource::None);
    }
    void otherStagesHaveNone_data()
    {
        QTest::addColumn<ProviderKind>("provider");
        QTest::addColumn<QString>("status");
        for (const char *status : {"pending", "won", "lost", "closed", ""})
            QTest::addRow("omise %s", status) << ProviderKind::Omise << QString::fromLatin1(status);
        for (const char *status : {"under_review", "warning_under_review", "warning_closed", "prevented", "open"})
            QTest::addRow("stripe %s", status) << ProviderKind::Stripe << QString::fromLatin1(status);
    }
    void otherStagesHaveNone()
    {
        QFETCH(ProviderKind, provider);
        QFETCH(QString, status);
        Dispute dispute = disputeOf(provider, status);
        dispute.dueBy = kDue;
        QCOMPARE(deadlineOf(dispute, 7, kAgents), Deadline{}); // the agent's date included: nothing is due
    }
    void isAlwaysUtc()
    {
        const QTimeZone bangkok("Asia/Bangkok");
        QVERIFY(bangkok.isValid());
        Dispute dispute = disputeOf(ProviderKind::Omise, u"open"_s);
        const auto check = [](const Deadline &deadline, const QDateTime &expected) {
            return deadline.at.timeSpec() == Qt::UTC && deadline.at == expected;
        };
        QVERIFY(check(deadlineOf(dispute, 7, QDateTime(QDate(2026, 3, 5), QTime(19, 0), bangkok)), kAgents));
        dispute.createdAt = kCreated.toTimeZone(bangkok);
        QVERIFY(check(deadlineOf(dispute, 7), utc(2026, 3, 8, 10, 30)));
        dispute.dueBy = kDue.toTimeZone(bangkok);
        QVERIFY(check(deadlineOf(dispute, 7), kDue));
    }
    void daysAreUtcDaysAcrossSummerTime()
    {
        const QTimeZone berlin("Europe/Berlin");
        QVERIFY(berlin.isValid());
        Dispute dispute = disputeOf(ProviderKind::Omise, u"open"_s);
        dispute.createdAt = utc(2026, 3, 26, 12).toTimeZone(berlin); // clocks change on 29 March
        QCOMPARE(deadlineOf(dispute, 7).at, utc(2026, 4, 2, 12));
    }

    void urgencyBorders_data()
    {
        QTest::addColumn<qint64>("msLeft");
        QTest::addColumn<Urgency>("urgency");
        constexpr qint64 kDay = 86'400'000;
        const auto row = [](const char *name, qint64 left, Urgency urgency) { QTest::newRow(name) << left << urgency; };
        row("long past", -10000 * kDay, Urgency::Overdue);
        row("-1 s", -1000, Urgency::Overdue);
        row("-999 ms", -999, Urgency::Overdue);
        row("-1 ms", -1, Urgency::Overdue);
        row("now", 0, Urgency::Critical);
        row("+1 ms", 1, Urgency::Critical);
        row("3 d - 1 ms", 3 * kDay - 1, Urgency::Critical);
        row("3 d", 3 * kDay, Urgency::Urgent);
        row("3 d + 1 ms", 3 * kDay + 1, Urgency::Urgent);
        row("7 d - 1 ms", 7 * kDay - 1, Urgency::Urgent);
        row("7 d", 7 * kDay, Urgency::Later);
        row("a year", 365 * kDay, Urgency::Later);
    }
    void urgencyBorders()
    {
        QFETCH(qint64, msLeft);
        const QDateTime now = utc(2026, 3, 1, 10, 30, 0, 500);
        QTEST(urgencyOf({now.addMSecs(msLeft), DeadlineSource::Provider}, now), "urgency");
    }
    void urgencyIsTheSameInEveryZone()
    {
        const QDateTime now = utc(2026, 3, 1, 10, 30);
        const QDateTime local = now.toTimeZone(QTimeZone("Asia/Tokyo"));
        QCOMPARE(urgencyOf({now.addDays(3), DeadlineSource::Agent}, local), Urgency::Urgent);
        QCOMPARE(urgencyOf({now.addSecs(-1), DeadlineSource::Agent}, local), Urgency::Overdue);
    }
    void noDeadlineNoUrgency() { QCOMPARE(urgencyOf({}, kCreated), Urgency::None); }
    void farDates()
    {
        QCOMPARE(urgencyOf({utc(9999, 12, 31, 23, 59, 59), DeadlineSource::Provider}, kCreated), Urgency::Later);
        QCOMPARE(urgencyOf({utc(1970, 1, 1), DeadlineSource::Provider}, kCreated), Urgency::Overdue);
        QCOMPARE(urgencyOf({utc(1, 1, 1), DeadlineSource::Provider}, utc(9999, 1, 1)), Urgency::Overdue);
        Dispute dispute = disputeOf(ProviderKind::Omise, u"open"_s);
        dispute.createdAt = utc(9999, 12, 31);
        QCOMPARE(deadlineOf(dispute, 7).at, utc(10000, 1, 7));
    }
};

QTEST_GUILESS_MAIN(tst_Deadline)
#include "tst_deadline.moc"
