#include "app/desktop/accounttexts.h"
#include "app/desktop/outcometexts.h"
#include "tests/support/builders.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// What a person is told of a write's end and of a key's owner: true for each provider.
class TestOutcomeTexts : public QObject {
    Q_OBJECT

private:
    static WriteIntent intentOf(ProviderKind provider, WriteVerb verb)
    {
        WriteIntent intent;
        intent.provider = provider;
        intent.verb = verb;
        return intent;
    }
    static Account accountOf(ProviderKind provider)
    {
        Account account;
        account.provider = provider;
        return account;
    }

private Q_SLOTS:
    void anUnknownUploadIsNoPartOfTheDispute()
    {
        for (const ProviderKind provider : {ProviderKind::WooshPay, ProviderKind::Stripe}) {
            const QString text = outcomeStatement(
                intentOf(provider, WriteVerb::UploadDocument), ActionState::Unknown, accountOf(provider));
            QVERIFY2(text.contains(u"is not known: it may lie there."_s), qPrintable(text));
            QVERIFY(text.contains(providerName(provider)));
            WriteOutcome outcome;
            outcome.state = ActionState::Unknown;
            const QString details =
                outcomeDetails(intentOf(provider, WriteVerb::UploadDocument), outcome, accountOf(provider), testNow())
                    .join(u' ');
            QVERIFY2(details.contains(u"Settle it by hand"_s) && !details.contains(u"It will be read"_s),
                qPrintable(details));
        }
        QVERIFY(!outcomeStatement(intentOf(ProviderKind::Omise, WriteVerb::UploadDocument), ActionState::Unknown,
            accountOf(ProviderKind::Omise))
                     .contains(u"no part"_s)); // there it is
    }

    /// Before and after: the files are named, and nobody is told to add again what was uploaded.
    void filesThatAreNotListedAreNamed()
    {
        const Account account = accountOf(ProviderKind::Omise);
        const WriteIntent intent = intentOf(ProviderKind::Omise, WriteVerb::Respond);
        WriteOutcome outcome;
        outcome.unlisted = {{u"docu_1"_s, u"slip.pdf"_s, {}, {}, {}, false, -1}};
        // Files of the same confirmation lie at the provider then.
        for (const Halt halt : {Halt::WrongMode, Halt::ReadFailed, Halt::Changed, Halt::NotAllowed, Halt::LedgerRefused,
                 Halt::NotListed, Halt::CalledOff})
            QVERIFY2(
                haltTitle(halt, true).startsWith(u"The response was not sent"_s), qPrintable(haltTitle(halt, true)));
        for (const Halt halt : {Halt::NotListed, Halt::CalledOff}) {
            outcome.halt = halt;
            QVERIFY2(haltTitle(halt).startsWith(u"The response was not sent"_s), qPrintable(haltTitle(halt)));
            const QString text = haltText(outcome, intent, account);
            QVERIFY2(text.contains(u"slip.pdf"_s) && text.contains(u"Omise"_s), qPrintable(text));
            QVERIFY2(text.contains(u"Your draft is kept."_s) && !text.contains(u'%'), qPrintable(text));
        }
        QVERIFY(unlistedTexts({}, ProviderKind::Omise).isEmpty());
        const QStringList both = unlistedTexts({{u"a.pdf"_s}, {u"b.pdf"_s}}, ProviderKind::Omise);
        QCOMPARE(both.size(), 2);
        QVERIFY2(both.constFirst().contains(u"a.pdf"_s) && both.constFirst().contains(u"waits for it"_s),
            qPrintable(both.constFirst()));
        QVERIFY2(both.constLast().contains(u"b.pdf"_s) && both.constLast().contains(u"waits no longer"_s),
            qPrintable(both.constLast()));
    }

    void aSendingThatCameTooLateSaysWhy()
    {
        WriteOutcome outcome;
        outcome.state = ActionState::NotSent;
        outcome.error = errorOf(ErrorKind::Timeout);
        const Account account = accountOf(ProviderKind::Omise);
        const WriteIntent intent = intentOf(ProviderKind::Omise, WriteVerb::Concede);
        const QString details = outcomeDetails(intent, outcome, account, testNow()).join(u' ');
        QVERIFY2(details.contains(u"the computer slept"_s), qPrintable(details));
        outcome.state = ActionState::Unknown; // then no answer came, and that is another thing
        QVERIFY(!outcomeDetails(intent, outcome, account, testNow()).join(u' ').contains(u"slept"_s));
    }

    void anUnknownWriteIsNeverSaidToHaveFailed_data()
    {
        QTest::addColumn<ProviderKind>("provider");
        QTest::addColumn<WriteVerb>("verb");
        for (const ProviderKind provider : {ProviderKind::Omise, ProviderKind::WooshPay, ProviderKind::Stripe})
            for (const WriteVerb verb : {WriteVerb::Respond, WriteVerb::Stage, WriteVerb::Concede})
                QTest::addRow("%d %d", int(provider), int(verb)) << provider << verb;
    }
    void anUnknownWriteIsNeverSaidToHaveFailed()
    {
        QFETCH(ProviderKind, provider);
        QFETCH(WriteVerb, verb);
        const QString text = outcomeStatement(intentOf(provider, verb), ActionState::Unknown, accountOf(provider));
        QVERIFY2(text.startsWith(u"It is not known yet"_s) && text.contains(u"be sent again"_s), qPrintable(text));
        QVERIFY2(!text.contains(u'%'), qPrintable(text));
    }

    void whatIsDoneIsSaidInTheProvidersTerms()
    {
        const auto done = [](ProviderKind provider, WriteVerb verb) {
            return outcomeStatement(intentOf(provider, verb), ActionState::Applied, accountOf(provider));
        };
        QCOMPARE(done(ProviderKind::Omise, WriteVerb::Respond), u"Omise has the response."_s);
        QVERIFY(done(ProviderKind::Stripe, WriteVerb::Respond).startsWith(u"Stripe has the evidence"_s));
        QVERIFY(done(ProviderKind::Stripe, WriteVerb::Stage).contains(u"nothing is submitted yet"_s));
        QVERIFY(done(ProviderKind::WooshPay, WriteVerb::UploadDocument).contains(u"nothing is submitted yet"_s));
        QVERIFY(done(ProviderKind::WooshPay, WriteVerb::Concede).startsWith(u"The loss is accepted at WooshPay"_s));
    }

    void changedEvidenceIsNamed()
    {
        Dispute dispute;
        dispute.id = u"dp_1"_s;
        dispute.provider = ProviderKind::Stripe;
        dispute.status = u"needs_response"_s;
        WriteIntent intent = intentOf(ProviderKind::Stripe, WriteVerb::Respond);
        intent.seen = SeenState::of(dispute);
        WriteOutcome outcome;
        outcome.halt = Halt::Changed;
        dispute.evidence = {{u"customer_name"_s, u"Jane"_s}};
        outcome.now = dispute;
        QVERIFY(haltText(outcome, intent, accountOf(ProviderKind::Stripe))
                    .startsWith(u"The evidence at the provider is another."_s));
    }

    void aCheckedKeySaysModeAndOwner()
    {
        AccountInfo info;
        info.id = u"acct_\u202E1"_s;
        info.email = u"shop@example.com"_s;
        info.country = u"us"_s;
        Account account = accountOf(ProviderKind::Stripe);
        account.mode = Mode::Live;
        const QString text = accountIdentityText(account, info);
        QVERIFY(text.startsWith(u"Stripe takes the key. LIVE"_s));
        QVERIFY(text.endsWith(u"shop@example.com · acct_⟦U+202E⟧1 · US"_s));
        account.provider = ProviderKind::WooshPay; // its list of one names nobody
        account.mode = Mode::Test;
        const QString nobody = accountIdentityText(account, {});
        QVERIFY(nobody.contains(u"TEST"_s) && nobody.contains(u"does not tell whose account"_s));
    }
};

QTEST_GUILESS_MAIN(TestOutcomeTexts)
#include "tst_outcometexts.moc"
