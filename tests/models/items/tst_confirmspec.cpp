#include "models/items/confirmspec.h"
#include "tests/models/items/builders.h"

#include <QRegularExpression>
#include <QTest>

using namespace disputedesk;

class TestConfirmSpec : public QObject {
    Q_OBJECT
private:
    Account m_account;
    Draft m_draft;

    static WriteIntent intentOf(WriteVerb verb, const Dispute &dispute, Mode mode)
    {
        WriteIntent intent;
        intent.verb = verb;
        intent.mode = mode;
        intent.provider = dispute.provider;
        intent.disputeId = dispute.id;
        intent.amount = dispute.amount;
        intent.seen = SeenState::of(dispute);
        return intent;
    }
    static Dispute theDispute()
    {
        Dispute dispute = aDispute(u"dspt_6xk2p9w4c81m3n0q7d"_s);
        dispute.charge = u"chrg_6xk0aaaabbbbcccc8fj2"_s;
        return dispute;
    }
    ConfirmSpec specOf(const WriteIntent &intent, const Dispute &dispute = theDispute()) const
    {
        return confirmSpecOf(
            intent, m_account, dispute, m_draft, u"POST /disputes/x/accept"_s, testNow(), QLocale(u"en_GB"_s));
    }
    static QString everyWord(const ConfirmSpec &spec)
    {
        return QStringList(
            {spec.title, spec.actText, spec.moneyText, spec.moneyLine, spec.accountLine, spec.statusBefore,
                spec.statusAfter, spec.readLine, spec.consequences.join(u'\n'), spec.unsentDraft, spec.requestLine})
            .join(u'|');
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        qputenv("TZ", "Asia/Bangkok");
        m_account = {};
        m_account.label = u"Siam Goods"_s;
        m_draft = {};
    }

    void cleanup() { qunsetenv("TZ"); }

    void tierFollowsVerbAndMode()
    {
        QCOMPARE(confirmTier(WriteVerb::Concede, Mode::Live), ConfirmTier::T3Type);
        QCOMPARE(confirmTier(WriteVerb::FinaliseWon, Mode::Live), ConfirmTier::T3Type);
        QCOMPARE(confirmTier(WriteVerb::FinaliseLost, Mode::Test), ConfirmTier::T2Tick);
        QCOMPARE(confirmTier(WriteVerb::Respond, Mode::Live), ConfirmTier::T2Tick);
        QCOMPARE(confirmTier(WriteVerb::Stage, Mode::Live), ConfirmTier::T2Tick);
        // What goes to the provider as evidence takes a tick; T1 is for test mode and deleting (safety.md section 3).
        QCOMPARE(confirmTier(WriteVerb::UploadDocument, Mode::Live), ConfirmTier::T2Tick);
        QCOMPARE(confirmTier(WriteVerb::UploadDocument, Mode::Test), ConfirmTier::T1Plain);
        QCOMPARE(confirmTier(WriteVerb::DeleteDocument, Mode::Live), ConfirmTier::T1Plain);
        QCOMPARE(confirmTier(WriteVerb::DeleteDocument, Mode::Test), ConfirmTier::T1Plain);
    }

    void concedeReadsLikeThePicture()
    {
        m_draft.message = QString(412, u'x');
        const ConfirmSpec spec = specOf(intentOf(WriteVerb::Concede, theDispute(), Mode::Live));
        const QString money = u"THB\u00a012,450.00"_s;
        QCOMPARE(spec.title, u"Accept the loss of dispute …0q7d?"_s);
        QCOMPARE(spec.actText, u"Accept loss of "_s + money);
        QCOMPARE(spec.moneyText, money);
        QCOMPARE(spec.moneyLine, u"goes back to the cardholder of charge chrg_6xk0a…c8fj2"_s);
        QCOMPARE(spec.accountLine, u"Siam Goods · Omise"_s);
        QCOMPARE(spec.statusBefore, u"Open"_s);
        QCOMPARE(spec.statusAfter, u"Lost"_s);
        QCOMPARE(spec.readLine, u"Read from Omise 4 seconds ago."_s);
        QCOMPARE(spec.consequences,
            QStringList({u"No message, document or metadata can be sent afterwards."_s,
                u"Nobody can undo this: not you, not Omise."_s}));
        QCOMPARE(spec.unsentDraft, u"Your draft of 412 characters will not be sent."_s);
        QCOMPARE(spec.typeThis, u"12450.00"_s);
        QCOMPARE(spec.requestLine,
            u"POST /disputes/x/accept · sent once; if the connection drops, the dispute is read again before anything else"_s);
        QVERIFY(spec.losesMoney);
        QVERIFY(!everyWord(spec).contains(u"TEST"_s));
    }

    void everyVerbSaysTestInTestMode()
    {
        for (int verb = 0; verb <= int(WriteVerb::DeleteDocument); ++verb) {
            const ConfirmSpec spec = specOf(intentOf(WriteVerb(verb), theDispute(), Mode::Test));
            QVERIFY(spec.title.startsWith(u"TEST: "_s) && spec.title.endsWith(u'?'));
            QVERIFY(spec.actText.contains(u"TEST"_s) && spec.moneyLine.contains(u"TEST"_s));
            QVERIFY(spec.typeThis.isEmpty());
            QVERIFY(!spec.consequences.isEmpty());
        }
    }

    void respondSaysWhatGoesOutAndThatItIsOnce()
    {
        Dispute dispute = theDispute();
        dispute.documentsTotal = 2;
        WriteIntent intent = intentOf(WriteVerb::Respond, dispute, Mode::Live);
        intent.message = u"สวัสดี😀"_s;
        intent.metadata = "{\"a\":1,\"b\":{\"c\":[2]},\"d\":null}";
        m_draft.message = intent.message;
        m_draft.files = {{}};
        const ConfirmSpec spec = specOf(intent, dispute);
        QCOMPARE(spec.title, u"Send the response to dispute …0q7d?"_s);
        QCOMPARE(spec.consequences.first(),
            u"Goes out: a message of 7 characters, 3 metadata entries, 1 file of your draft, uploaded first, 2 documents that Omise has already."_s);
        QVERIFY(spec.consequences.at(1).startsWith(u"Omise takes one response only, once."_s));
        QCOMPARE(spec.statusBefore, u"Open"_s);
        QCOMPARE(spec.statusAfter, u"Pending"_s);
        QVERIFY(spec.unsentDraft.isEmpty());
        QCOMPARE(spec.tier, ConfirmTier::T2Tick);
        QVERIFY(!spec.losesMoney);
    }

    void finaliseSaysWhereTheMoneyGoes()
    {
        Dispute dispute = theDispute();
        dispute.status = u"pending"_s;
        const ConfirmSpec won = specOf(intentOf(WriteVerb::FinaliseWon, dispute, Mode::Live), dispute);
        QVERIFY(won.moneyLine.startsWith(u"comes back to you"_s));
        QCOMPARE(won.statusAfter, u"Won"_s);
        QVERIFY(!won.losesMoney);
        dispute.charge.clear();
        const ConfirmSpec lost = specOf(intentOf(WriteVerb::FinaliseLost, dispute, Mode::Live), dispute);
        QCOMPARE(lost.moneyLine, u"goes back to the cardholder"_s);
        QCOMPARE(lost.statusBefore, u"Pending"_s);
        QVERIFY(lost.losesMoney && lost.actText.endsWith(u"as lost"_s));
    }

    void documentsMoveNoMoney()
    {
        WriteIntent upload = intentOf(WriteVerb::UploadDocument, theDispute(), Mode::Live);
        upload.fileName = u"slip.pdf"_s;
        upload.fileSize = 1'900'000;
        const ConfirmSpec spec = specOf(upload);
        QCOMPARE(spec.title, u"Upload “\u2068slip.pdf\u2069” to dispute …0q7d?"_s);
        QVERIFY(spec.consequences.first().startsWith(u"1.8 MB go to Omise."_s));
        QCOMPARE(spec.statusAfter, spec.statusBefore);
        QVERIFY(spec.moneyLine.contains(u"no money moves"_s));
        QVERIFY(specOf(intentOf(WriteVerb::DeleteDocument, theDispute(), Mode::Live))
                    .consequences.last()
                    .startsWith(u"Nobody can undo"_s));
    }

    void otherProvidersHaveTheirOwnStatus()
    {
        Dispute dispute = theDispute();
        dispute.provider = ProviderKind::WooshPay;
        for (const auto &[before, after] : {std::pair(u"needs_response"_s, u"Under review"_s),
                 {u"warning_needs_response"_s, u"Inquiry under review"_s},
                 {u"appeal_needs_response"_s, u"Appeal: under review"_s}}) {
            dispute.status = before;
            QCOMPARE(specOf(intentOf(WriteVerb::Respond, dispute, Mode::Live), dispute).statusAfter, after);
        }
    }

    void closeIsCalledWhatItIs_data()
    {
        QTest::addColumn<ProviderKind>("provider");
        QTest::newRow("WooshPay") << ProviderKind::WooshPay;
        QTest::newRow("Stripe") << ProviderKind::Stripe;
    }
    void closeIsCalledWhatItIs()
    {
        QFETCH(ProviderKind, provider);
        Dispute dispute = theDispute();
        dispute.provider = provider;
        dispute.status = u"needs_response"_s;
        m_draft.evidence = {{u"customer_name"_s, u"Jane"_s}, {u"uncategorized_text"_s, u"x"_s}};
        const ConfirmSpec live = specOf(intentOf(WriteVerb::Concede, dispute, Mode::Live), dispute);
        QCOMPARE(live.tier, ConfirmTier::T3Type);
        QCOMPARE(live.typeThis, u"12450.00"_s);
        QVERIFY(live.actText.startsWith(u"Accept loss of THB"_s));
        QVERIFY(live.losesMoney);
        QCOMPARE(live.statusAfter, u"Lost"_s);
        QVERIFY(live.consequences.first().startsWith(providerName(provider) + u" calls this “close”"_s));
        QCOMPARE(live.consequences.at(1), u"No evidence can be submitted afterwards."_s);
        QVERIFY(live.consequences.last().startsWith(u"Nobody can undo this"_s));
        QCOMPARE(live.unsentDraft, u"Your draft has 2 text fields that will not be sent."_s);
        QVERIFY(!live.title.contains(u"lose the"_s) && !live.actText.contains(u"lose"_s)); // no act says "close"
    }

    void evidenceIsCountedAndGoesOnce()
    {
        Dispute dispute = theDispute();
        dispute.provider = ProviderKind::Stripe;
        dispute.status = u"needs_response"_s;
        dispute.evidence = {{u"customer_name"_s, u"Jane"_s}, {u"refund_policy"_s, u"file_1"_s}};
        WriteIntent intent = intentOf(WriteVerb::Respond, dispute, Mode::Live);
        intent.evidence = evidenceJson({{u"customer_name"_s, u"Jane Doe"_s}, {u"shipping_date"_s, u"9 Nov"_s},
            {u"receipt"_s, u"file_2"_s}, {u"service_date"_s, QString()}});
        intent.metadata = "{\"a\":1}";
        DraftFile waiting;
        waiting.kind = u"shipping_documentation"_s;
        DraftFile uploaded;
        uploaded.kind = u"receipt"_s;
        uploaded.serverId = u"file_2"_s;
        m_draft.files = {waiting, uploaded};
        const ConfirmSpec spec = specOf(intent, dispute);
        QCOMPARE(spec.title, u"Submit the evidence for dispute …0q7d?"_s);
        QCOMPARE(spec.actText, u"Submit evidence for THB\u00a012,450.00"_s);
        QCOMPARE(spec.consequences.first(),
            u"Goes out: 2 text fields, 1 file, 1 field emptied, 1 file of your draft, uploaded first, 1 metadata entry, with 1 field that Stripe has already."_s);
        QVERIFY(spec.consequences.at(1).startsWith(u"One send only: Stripe"_s));
        QCOMPARE(spec.statusAfter, u"Under review"_s);
        QCOMPARE(spec.tier, ConfirmTier::T2Tick);
    }

    void stagingSubmitsNothing()
    {
        Dispute dispute = theDispute();
        dispute.provider = ProviderKind::Stripe;
        dispute.status = u"needs_response"_s;
        WriteIntent intent = intentOf(WriteVerb::Stage, dispute, Mode::Live);
        intent.evidence = evidenceJson({{u"customer_name"_s, u"Jane"_s}});
        const ConfirmSpec spec = specOf(intent, dispute);
        QCOMPARE(spec.title, u"Keep the evidence for dispute …0q7d at Stripe without submitting it?"_s);
        QVERIFY(spec.actText.contains(u"not submitted"_s));
        QCOMPARE(spec.consequences.first(), u"Goes out: 1 text field."_s);
        QVERIFY(spec.consequences.last().startsWith(u"Nothing is submitted"_s));
        QCOMPARE(spec.statusAfter, spec.statusBefore);
    }

    void aFileAloneSubmitsNothing()
    {
        Dispute dispute = theDispute();
        dispute.provider = ProviderKind::Stripe;
        WriteIntent intent = intentOf(WriteVerb::UploadDocument, dispute, Mode::Live);
        intent.fileName = u"slip.pdf"_s;
        intent.fileSize = 1'900'000;
        const ConfirmSpec spec = specOf(intent, dispute);
        QCOMPARE(spec.actText, u"Upload 1 file to Stripe"_s);
        QVERIFY(spec.consequences.first().contains(u"1.8 MB, goes to Stripe. Nothing is submitted yet"_s));
    }

    void unclearAmountsAreConfirmedByTheId()
    {
        Dispute dispute = theDispute();
        dispute.amount.currency = u"XYZ"_s;
        QCOMPARE(specOf(intentOf(WriteVerb::Concede, dispute, Mode::Live), dispute).typeThis, u"3n0q7d"_s);
    }

    void saysHowOldTheReadIs()
    {
        Dispute dispute = theDispute();
        const WriteIntent intent = intentOf(WriteVerb::Concede, dispute, Mode::Live);
        dispute.readAt = testNow();
        QCOMPARE(specOf(intent, dispute).readLine, u"Read from Omise just now."_s);
        dispute.readAt = testNow().addSecs(-1);
        QCOMPARE(specOf(intent, dispute).readLine, u"Read from Omise 1 second ago."_s);
        dispute.readAt = testNow().addDays(-1);
        QVERIFY(specOf(intent, dispute).readLine.startsWith(u"Read from Omise at 20 Nov 2026"_s));
        dispute.readAt = {};
        QCOMPARE(specOf(intent, dispute).readLine, u"Not read from Omise in this run."_s);
    }

    void wholeDraftIsNamed()
    {
        m_draft.message = u"x"_s;
        m_draft.metadataEdited = true;
        m_draft.metadata = {{}, {}, {}};
        m_draft.files = {{}, {}};
        const WriteIntent concede = intentOf(WriteVerb::Concede, theDispute(), Mode::Live);
        QCOMPARE(specOf(concede).unsentDraft,
            u"Your draft of 1 character with 3 metadata entries, 2 files will not be sent."_s);
        m_draft.message.clear();
        QCOMPARE(specOf(concede).unsentDraft, u"Your draft has 3 metadata entries, 2 files that will not be sent."_s);
        m_draft = {};
        QVERIFY(specOf(concede).unsentDraft.isEmpty());
    }

    void hostileTextIsMadeVisible()
    {
        m_account.label = hostileText();
        Dispute dispute = aDispute(hostileText());
        dispute.charge = dispute.status = dispute.amount.currency = hostileText();
        for (int verb = 0; verb <= int(WriteVerb::DeleteDocument); ++verb) {
            WriteIntent intent = intentOf(WriteVerb(verb), dispute, Mode::Live);
            intent.fileName = hostileText();
            QVERIFY(isHarmless(everyWord(specOf(intent, dispute)).remove(u'\n')));
        }
    }
};

QTEST_APPLESS_MAIN(TestConfirmSpec)
#include "tst_confirmspec.moc"
