#include "models/sync/writesteps.h"
#include "tests/support/builders.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// What a write decides on its way, case by case; every order of them is tests/model's.
class TestWriteSteps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// An act that was refused is a failure only where the dispute stands as it did, or at another end: on its way
    /// somewhere it may be on its way to ours (F3, I4).
    void aRefusedEndBesideAMovedDispute_data()
    {
        QTest::addColumn<ProviderKind>("provider");
        QTest::addColumn<WriteVerb>("verb");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("now");
        QTest::addColumn<ActionEvent>("event");
        const auto row = [](ProviderKind provider, WriteVerb verb, const char *before, const char *now,
                             ActionEvent event) {
            QTest::addRow(
                "%s, %s, %s to %s", qPrintable(providerName(provider)), qPrintable(writeVerbName(verb)), before, now)
                << provider << verb << QString::fromLatin1(before) << QString::fromLatin1(now) << event;
        };
        using V = WriteVerb;
        using E = ActionEvent;
        const auto omise = ProviderKind::Omise;
        row(omise, V::Concede, "open", "open", E::AnswerRejected);
        row(omise, V::Concede, "open", "pending", E::OutcomeUnclear);
        row(omise, V::Concede, "open", "closing", E::OutcomeUnclear); // a status that nobody knows
        row(omise, V::Concede, "open", "won", E::AnswerRejected);
        row(omise, V::Concede, "open", "lost", E::ReadShowsApplied);
        row(omise, V::Concede, "pending", "pending", E::AnswerRejected);
        for (const V verb : {V::FinaliseWon, V::FinaliseLost}) {
            row(omise, verb, "pending", "pending", E::AnswerRejected);
            row(omise, verb, "pending", "open", E::OutcomeUnclear);
            row(omise, verb, "pending", "closing", E::OutcomeUnclear);
            row(omise, verb, "pending", "won", verb == V::FinaliseWon ? E::ReadShowsApplied : E::AnswerRejected);
            row(omise, verb, "pending", "lost", verb == V::FinaliseLost ? E::ReadShowsApplied : E::AnswerRejected);
        }
        for (const ProviderKind provider : {ProviderKind::WooshPay, ProviderKind::Stripe}) {
            row(provider, V::Concede, "needs_response", "needs_response", E::AnswerRejected);
            row(provider, V::Concede, "needs_response", "under_review", E::OutcomeUnclear);
            row(provider, V::Concede, "needs_response", "closing", E::OutcomeUnclear);
            row(provider, V::Concede, "needs_response", "charge_refunded", E::AnswerRejected);
            row(provider, V::Concede, "needs_response", "lost", E::ReadShowsApplied);
        }
    }
    void aRefusedEndBesideAMovedDispute()
    {
        QFETCH(ProviderKind, provider);
        QFETCH(WriteVerb, verb);
        QFETCH(QString, before);
        QFETCH(QString, now);
        QFETCH(ActionEvent, event);
        Account account = anOmiseAccount();
        account.provider = provider;
        Dispute dispute = aDispute();
        dispute.provider = provider;
        dispute.status = before;
        const WriteIntent intent = anIntent(account, dispute, verb);
        dispute.status = now;
        QCOMPARE(eventAfterRefusal(intent, dispute), event);
        QCOMPARE(eventAfterRefusal(intent, std::nullopt), ActionEvent::OutcomeUnclear);
    }

    /// A colleague answered between our last look and our request: that explains why it moved and why we were refused.
    void aRefusedEndBesideAColleaguesAnswer()
    {
        const Account account = anOmiseAccount();
        Dispute dispute = aDispute();
        dispute.status = u"open"_s;
        const WriteIntent intent = anIntent(account, dispute, WriteVerb::Concede);
        dispute.status = u"pending"_s;
        QCOMPARE(eventAfterRefusal(intent, dispute), ActionEvent::OutcomeUnclear);
        dispute.message += u" It was delivered."_s;
        QCOMPARE(eventAfterRefusal(intent, dispute), ActionEvent::AnswerRejected);
        dispute.status = u"closing"_s; // nobody knows what that is
        QCOMPARE(eventAfterRefusal(intent, dispute), ActionEvent::OutcomeUnclear);
    }

    void aReadIsFreshForFifteenSeconds()
    {
        QVERIFY(isFreshEnough(testNow(), testNow()));
        QVERIFY(isFreshEnough(testNow(), testNow().addSecs(15)));
        QVERIFY(!isFreshEnough(testNow(), testNow().addSecs(16)));
        QVERIFY(!isFreshEnough(testNow(), testNow().addMSecs(-1))); // of a clock that was set back
        QVERIFY(isFreshEnough(std::chrono::seconds(15)));
        QVERIFY(!isFreshEnough(std::chrono::milliseconds(15'001)));
    }
};

QTEST_GUILESS_MAIN(TestWriteSteps)
#include "tst_writesteps.moc"
