#include "models/domain/capability.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;

namespace {
using V = WriteVerb;
using W = WhyNot;
constexpr V kVerbs[] = {
    V::Respond, V::Stage, V::Concede, V::FinaliseWon, V::FinaliseLost, V::UploadDocument, V::DeleteDocument};
constexpr W kNo = W::NotOffered;
constexpr W kYes = W::Nothing;

/// Respond, Stage, Concede, FinaliseWon, FinaliseLost, UploadDocument, DeleteDocument, in one status with a due date.
struct Expected {
    const char *status;
    W why[7];
};
constexpr W kAnswered = W::AlreadyAnswered;
constexpr W kClosed = W::AlreadyClosed;
constexpr W kStrange = W::UnknownStatus;
constexpr W kInquiry = W::IsInquiry;
constexpr W kAppeal = W::IsAppeal; // no provider documents that an appeal can be conceded
constexpr W kEarly = W::NotUnderReview;

constexpr Expected kOmise[] = {
    {"open", {kYes, kNo, kYes, kEarly, kEarly, kYes, kYes}},
    {"pending", {kAnswered, kNo, kYes, kYes, kYes, kAnswered, kAnswered}},
    {"won", {kClosed, kNo, kClosed, kClosed, kClosed, kClosed, kClosed}},
    {"lost", {kClosed, kNo, kClosed, kClosed, kClosed, kClosed, kClosed}},
    {"closed", {kStrange, kNo, kStrange, kStrange, kStrange, kStrange, kStrange}},
    {"", {kStrange, kNo, kStrange, kStrange, kStrange, kStrange, kStrange}},
    {"OPEN", {kStrange, kNo, kStrange, kStrange, kStrange, kStrange, kStrange}},
    {"needs_response", {kStrange, kNo, kStrange, kStrange, kStrange, kStrange, kStrange}},
};
constexpr Expected kStripe[] = {
    {"needs_response", {kYes, kYes, kYes, kNo, kNo, kYes, kNo}},
    {"appeal_needs_response", {kYes, kYes, kAppeal, kNo, kNo, kYes, kNo}},
    {"warning_needs_response", {kYes, kYes, kInquiry, kNo, kNo, kYes, kNo}},
    {"early_dispute_warning", {kYes, kYes, kInquiry, kNo, kNo, kYes, kNo}},
    {"under_review", {kAnswered, kAnswered, kAnswered, kNo, kNo, kAnswered, kNo}},
    {"appeal_under_review", {kAnswered, kAnswered, kAppeal, kNo, kNo, kAnswered, kNo}},
    {"warning_under_review", {kAnswered, kAnswered, kInquiry, kNo, kNo, kAnswered, kNo}},
    {"won", {kClosed, kClosed, kClosed, kNo, kNo, kClosed, kNo}},
    {"lost", {kClosed, kClosed, kClosed, kNo, kNo, kClosed, kNo}},
    {"warning_closed", {kClosed, kClosed, kClosed, kNo, kNo, kClosed, kNo}},
    {"charge_refunded", {kClosed, kClosed, kClosed, kNo, kNo, kClosed, kNo}},
    {"early_dispute_resolved", {kClosed, kClosed, kClosed, kNo, kNo, kClosed, kNo}},
    {"prevented", {kClosed, kClosed, kClosed, kNo, kNo, kClosed, kNo}},
    {"open", {kStrange, kStrange, kStrange, kNo, kNo, kStrange, kNo}},
    {"needs_response ", {kStrange, kStrange, kStrange, kNo, kNo, kStrange, kNo}},
    {"", {kStrange, kStrange, kStrange, kNo, kNo, kStrange, kNo}},
};

Dispute disputeIn(ProviderKind provider, const QString &status, bool hasDueDate)
{
    Dispute dispute;
    dispute.provider = provider;
    dispute.status = status;
    if (hasDueDate)
        dispute.dueBy = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
    return dispute;
}
} // namespace

/// What can be done, for every provider, status and verb, written down by hand and not from the program's table.
class tst_Capability : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyProviderStatusAndVerb_data()
    {
        QTest::addColumn<ProviderKind>("provider");
        QTest::addColumn<QString>("status");
        QTest::addColumn<WriteVerb>("verb");
        QTest::addColumn<WhyNot>("why");
        const auto rows = [](ProviderKind provider, const Expected &expected) {
            for (size_t i = 0; i < std::size(kVerbs); ++i) {
                W why = expected.why[i];
                if (provider == ProviderKind::WooshPay && kVerbs[i] == V::Stage)
                    why = kNo; // nothing is staged at WooshPay: every update is final
                QTest::addRow("%s/%s/%s", qPrintable(providerName(provider)), expected.status,
                    qPrintable(writeVerbName(kVerbs[i])))
                    << provider << QString::fromLatin1(expected.status) << kVerbs[i] << why;
            }
        };
        for (const Expected &expected : kOmise)
            rows(ProviderKind::Omise, expected);
        for (const Expected &expected : kStripe) {
            rows(ProviderKind::WooshPay, expected);
            rows(ProviderKind::Stripe, expected);
        }
    }
    void everyProviderStatusAndVerb()
    {
        QFETCH(ProviderKind, provider);
        QFETCH(QString, status);
        QFETCH(WriteVerb, verb);
        const Capability capability = capabilityOf(disputeIn(provider, status, true), verb);
        QTEST(capability.why, "why");
        QCOMPARE(capability.allowed(), capability.why == WhyNot::Nothing);
    }
    void whatTheProviderNoLongerHasTakesNothing()
    {
        for (const ProviderKind provider : {ProviderKind::Omise, ProviderKind::WooshPay, ProviderKind::Stripe})
            for (const char *status : {"open", "pending", "needs_response", "under_review", "unheard_of"})
                for (const V verb : kVerbs) {
                    Dispute dispute = disputeIn(provider, QString::fromLatin1(status), true);
                    dispute.missingAt = dispute.dueBy;
                    QCOMPARE(capabilityOf(dispute, verb).why, offersVerb(provider, verb) ? WhyNot::Gone : kNo);
                }
    }
    void withoutADueDateNoResponseIsPossible()
    {
        for (const ProviderKind provider : {ProviderKind::WooshPay, ProviderKind::Stripe}) {
            const Dispute dispute = disputeIn(provider, u"needs_response"_s, false);
            QCOMPARE(capabilityOf(dispute, V::Respond).why, W::NoResponsePossible);
            QCOMPARE(capabilityOf(dispute, V::Stage).why,
                provider == ProviderKind::Stripe ? W::NoResponsePossible : W::NotOffered);
            QCOMPARE(capabilityOf(dispute, V::UploadDocument).why, W::NoResponsePossible);
            QCOMPARE(capabilityOf(dispute, V::Concede).why, W::Nothing); // conceding needs no date
        }
        // Omise never names a date: its absence says nothing.
        QCOMPARE(capabilityOf(disputeIn(ProviderKind::Omise, u"open"_s, false), V::Respond).why, W::Nothing);
    }
    void closedIsSaidBeforeMissingDate()
    {
        QCOMPARE(capabilityOf(disputeIn(ProviderKind::Stripe, u"won"_s, false), V::Respond).why, W::AlreadyClosed);
        QCOMPARE(capabilityOf(disputeIn(ProviderKind::Stripe, u"under_review"_s, false), V::Respond).why,
            W::AlreadyAnswered);
    }
    void offeredVerbsAreTheProvidersOwn()
    {
        const auto offered = [](ProviderKind provider) {
            QList<V> verbs;
            for (const V verb : kVerbs)
                if (offersVerb(provider, verb))
                    verbs.append(verb);
            return verbs;
        };
        QCOMPARE(offered(ProviderKind::Omise),
            (QList<V>{V::Respond, V::Concede, V::FinaliseWon, V::FinaliseLost, V::UploadDocument, V::DeleteDocument}));
        QCOMPARE(offered(ProviderKind::WooshPay), (QList<V>{V::Respond, V::Concede, V::UploadDocument}));
        QCOMPARE(offered(ProviderKind::Stripe), (QList<V>{V::Respond, V::Stage, V::Concede, V::UploadDocument}));
    }
};

QTEST_GUILESS_MAIN(tst_Capability)
#include "tst_capability.moc"
