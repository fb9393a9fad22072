#include "models/domain/stage.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace disputedesk;

/// The tabs and the inquiry mark, against the table at the end of contracts/wooshpay.md.
class tst_Stage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void tableOfTheContract_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<Stage>("omise");
        QTest::addColumn<Stage>("stripeFamily");
        QTest::addColumn<bool>("inquiry");
        const auto row = [](const char *status, Stage omise, Stage family, bool inquiry = false) {
            QTest::newRow(status) << QString::fromUtf8(status) << omise << family << inquiry;
        };
        row("open", Stage::NeedsResponse, Stage::Unknown);
        row("pending", Stage::InReview, Stage::Unknown);
        row("won", Stage::Won, Stage::Won);
        row("lost", Stage::Lost, Stage::Lost);
        row("needs_response", Stage::Unknown, Stage::NeedsResponse);
        row("warning_needs_response", Stage::Unknown, Stage::NeedsResponse, true);
        row("early_dispute_warning", Stage::Unknown, Stage::NeedsResponse, true);
        row("appeal_needs_response", Stage::Unknown, Stage::NeedsResponse);
        row("under_review", Stage::Unknown, Stage::InReview);
        row("warning_under_review", Stage::Unknown, Stage::InReview, true);
        row("appeal_under_review", Stage::Unknown, Stage::InReview);
        row("warning_closed", Stage::Unknown, Stage::ClosedWithoutRuling, true);
        row("charge_refunded", Stage::Unknown, Stage::ClosedWithoutRuling);
        row("early_dispute_resolved", Stage::Unknown, Stage::ClosedWithoutRuling, true);
        row("prevented", Stage::Unknown, Stage::ClosedWithoutRuling);
        for (const char *unknown : {"", "closed", "Open", "OPEN", "open ", " open", "open\n", "accepted", "warning_",
                 "warning_lost", "early_", "ｏｐｅｎ", "needs-response"})
            row(unknown, Stage::Unknown, Stage::Unknown);
    }
    void tableOfTheContract()
    {
        QFETCH(QString, status);
        QFETCH(bool, inquiry);
        QTEST(stageOf(ProviderKind::Omise, status), "omise");
        QTEST(stageOf(ProviderKind::WooshPay, status), "stripeFamily");
        QTEST(stageOf(ProviderKind::Stripe, status), "stripeFamily");
        QVERIFY(!isInquiry(ProviderKind::Omise, status)); // Omise has none, whatever the word
        QCOMPARE(isInquiry(ProviderKind::WooshPay, status), inquiry);
        QCOMPARE(isInquiry(ProviderKind::Stripe, status), inquiry);
    }
    void embeddedNulIsAnotherWord() { QCOMPARE(stageOf(ProviderKind::Omise, u"won\0"_s), Stage::Unknown); }
    void onlyMoneyInPlayIsOpen()
    {
        for (const Stage stage : kAllStages)
            QCOMPARE(isOpenStage(stage), stage == Stage::NeedsResponse || stage == Stage::InReview);
    }
    void allStagesAreListedOnce()
    {
        QCOMPARE(kAllStages.size(), size_t(6));
        for (const Stage stage : {Stage::NeedsResponse, Stage::InReview, Stage::Won, Stage::Lost,
                 Stage::ClosedWithoutRuling, Stage::Unknown})
            QCOMPARE(std::count(kAllStages.begin(), kAllStages.end(), stage), 1);
    }
    void providersAndVerbsHaveNames()
    {
        QCOMPARE(providerName(ProviderKind::Omise), u"Omise"_s);
        QCOMPARE(providerName(ProviderKind::WooshPay), u"WooshPay"_s);
        QCOMPARE(providerName(ProviderKind::Stripe), u"Stripe"_s);
        QCOMPARE(verbName(HttpVerb::Get), u"GET"_s);
        QCOMPARE(verbName(HttpVerb::Post), u"POST"_s);
        QCOMPARE(verbName(HttpVerb::Patch), u"PATCH"_s);
        QCOMPARE(verbName(HttpVerb::Delete), u"DELETE"_s);
    }
};

QTEST_GUILESS_MAIN(tst_Stage)
#include "tst_stage.moc"
