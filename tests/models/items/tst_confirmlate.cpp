#include "models/items/confirmspec.h"
#include "models/items/texts.h"
#include "tests/models/items/builders.h"

#include <QRegularExpression>
#include <QTest>

using namespace disputedesk;

/// What a confirm dialog says past a deadline.
class TestConfirmLate : public QObject {
    Q_OBJECT

    Account m_account;

    QStringList consequences(WriteVerb verb, const Dispute &dispute) const
    {
        WriteIntent intent;
        intent.verb = verb;
        intent.mode = Mode::Live;
        intent.provider = dispute.provider;
        intent.disputeId = dispute.id;
        intent.amount = dispute.amount;
        intent.seen = SeenState::of(dispute);
        return confirmSpecOf(intent, m_account, dispute, {}, u"POST /x"_s, testNow(), QLocale(u"en_GB"_s)).consequences;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    /// Past the provider's own date a person is told before it goes out, whatever the provider is answered by.
    void respondPastTheProvidersDeadlineSaysSo()
    {
        Dispute dispute = aDispute(u"dspt_6xk2p9w4c81m3n0q7d"_s);
        for (const ProviderKind provider : {ProviderKind::Omise, ProviderKind::WooshPay, ProviderKind::Stripe}) {
            dispute.provider = provider;
            dispute.status = provider == ProviderKind::Omise ? u"open"_s : u"needs_response"_s;
            dispute.dueBy = {};
            const QStringList before = consequences(WriteVerb::Respond, dispute);
            dispute.dueBy = testNow().addSecs(1);
            QCOMPARE(consequences(WriteVerb::Respond, dispute), before);
            dispute.dueBy = testNow();
            const QStringList late = consequences(WriteVerb::Respond, dispute);
            QVERIFY2(late.first().startsWith(u"The deadline was 21 Nov 2026"_s), qPrintable(late.first()));
            QVERIFY(late.first().contains(providerName(provider)));
            QCOMPARE(late.mid(1), before); // and all else stays
            QVERIFY(
                !consequences(WriteVerb::Concede, dispute).first().contains(u"The deadline was"_s)); // never too late
        }
    }
};

QTEST_GUILESS_MAIN(TestConfirmLate)
#include "tst_confirmlate.moc"
