#include "models/domain/retention.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;

/// What a retention rule lets go, and what it never does.
class TestRetention : public QObject {
    Q_OBJECT

    const QDateTime m_now = QDateTime(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);

    Dispute closed(const QString &status, int daysAgo) const
    {
        Dispute dispute;
        dispute.status = status;
        dispute.createdAt = m_now.addDays(-daysAgo - 60);
        dispute.closedAt = m_now.addDays(-daysAgo);
        return dispute;
    }

private Q_SLOTS:
    void theHorizonIsWhereItSays()
    {
        const RetentionRule rule{90};
        QVERIFY(!rule.expires(closed(u"won"_s, 90), m_now));
        QVERIFY(rule.expires(closed(u"won"_s, 91), m_now));
        QVERIFY(rule.expires(closed(u"lost"_s, 91), m_now));
        QVERIFY(!RetentionRule{}.expires(closed(u"won"_s, 9000), m_now));
    }

    void whatIsNotClosedStays()
    {
        const RetentionRule rule{30};
        for (const QString &status : {u"open"_s, u"pending"_s, u"charged_back_again"_s, QString()})
            QVERIFY2(!rule.expires(closed(status, 4000), m_now), qPrintable(status)); // whatever date it carries
    }

    void datesThatCannotBeAreNoReason()
    {
        const RetentionRule rule{30};
        Dispute dispute = closed(u"won"_s, 100);
        dispute.closedAt = m_now.addYears(1000);
        QVERIFY(!rule.expires(dispute, m_now));
        dispute.closedAt = {};
        dispute.createdAt = {};
        QVERIFY(!rule.expires(dispute, m_now));
        dispute.createdAt = m_now.addDays(-10);
        dispute.closedAt = QDateTime(QDate(1960, 1, 1), QTime(), Qt::UTC); // before it was opened
        QVERIFY(!rule.expires(dispute, m_now));
        QVERIFY(!rule.expires(closed(u"won"_s, 100), QDateTime()));
    }

    void withoutADateOfClosingItIsAssumedLate()
    {
        const RetentionRule rule{90};
        Dispute dispute;
        dispute.provider = ProviderKind::Stripe;
        dispute.status = u"won"_s;
        dispute.createdAt = m_now.addDays(-(90 + RetentionRule::kDaysToRuling));
        QVERIFY(!rule.expires(dispute, m_now));
        dispute.createdAt = dispute.createdAt.addSecs(-1);
        QVERIFY(rule.expires(dispute, m_now));
    }

    void daysFromAFileAreFitted()
    {
        QCOMPARE(RetentionRule::fittingDays(-5), 0);
        QCOMPARE(RetentionRule::fittingDays(1), RetentionRule::kFewestDays);
        QCOMPARE(RetentionRule::fittingDays(2'000'000'000), RetentionRule::kMostDays);
        QCOMPARE(RetentionRule::fittingDays(365), 365);
    }
};

QTEST_APPLESS_MAIN(TestRetention)
#include "tst_retention.moc"
