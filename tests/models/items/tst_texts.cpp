#include "models/items/localeformats.h"
#include "models/items/movementtexts.h"
#include "models/items/reasonwords.h"
#include "models/items/texts.h"
#include "tests/models/items/builders.h"

#include <QRegularExpression>
#include <QTest>

using namespace disputedesk;

namespace {
Deadline in(qint64 seconds, DeadlineSource source = DeadlineSource::Provider)
{
    return {testNow().addSecs(seconds), source};
}
constexpr qint64 kHour = 3600;
constexpr qint64 kDay = 24 * kHour;
QLocale british() { return QLocale(QLocale::English, QLocale::UnitedKingdom); }
QDateTime utc(int year, int month, int day, int hour, int minute = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute), QTimeZone::utc());
}
} // namespace

class TestTexts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        qputenv("TZ", "Asia/Bangkok");
    }
    void cleanup() { qunsetenv("TZ"); }

    void timeLeft_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("spoken");
        QTest::newRow("now") << qint64(0) << u"0 min"_s << u"Due in 0 minutes"_s;
        QTest::newRow("a minute") << qint64(60) << u"1 min"_s << u"Due in 1 minute"_s;
        QTest::newRow("59 min") << kHour - 1 << u"59 min"_s << u"Due in 59 minutes"_s;
        QTest::newRow("1 h") << kHour << u"1 h"_s << u"Due in 1 hour"_s;
        QTest::newRow("9 h") << 9 * kHour + 3599 << u"9 h"_s << u"Due in 9 hours"_s;
        QTest::newRow("1 d") << kDay << u"1 d"_s << u"Due in 1 day"_s;
        QTest::newRow("1 d 4 h") << kDay + 4 * kHour << u"1 d 4 h"_s << u"Due in 1 day 4 hours"_s;
        QTest::newRow("under 3 d") << 3 * kDay - 1 << u"2 d 23 h"_s << u"Due in 2 days 23 hours"_s;
        QTest::newRow("3 d") << 3 * kDay + 5 * kHour << u"3 d"_s << u"Due in 3 days"_s;
        QTest::newRow("16 d") << 16 * kDay << u"16 d"_s << u"Due in 16 days"_s;
        QTest::newRow("just over") << qint64(-1) << u"overdue 0 min"_s << u"Overdue by 0 minutes"_s;
        QTest::newRow("over 5 h") << -5 * kHour << u"overdue 5 h"_s << u"Overdue by 5 hours"_s;
        QTest::newRow("over 3 d") << -3 * kDay << u"overdue 3 d"_s << u"Overdue by 3 days"_s;
    }
    void timeLeft()
    {
        QFETCH(qint64, seconds);
        QTEST(timeLeftText(in(seconds), testNow()), "text");
        QTEST(timeLeftSentence(in(seconds), testNow()), "spoken");
    }

    void estimatesCarryTheirSign()
    {
        QCOMPARE(timeLeftText(in(9 * kHour, DeadlineSource::Estimated), testNow()), u"≈ 9 h"_s);
        QCOMPARE(timeLeftSentence(in(9 * kHour, DeadlineSource::Estimated), testNow()), u"Due in 9 hours, estimate"_s);
        QCOMPARE(timeLeftText({}, testNow()), u"no response possible"_s);
    }

    void movementsAreInPlainWords()
    {
        QCOMPARE(movementText(u"dispute.started.debit"_s), u"taken when the dispute was opened"_s);
        QCOMPARE(movementText(u"dispute.won.credit"_s), u"given back when the dispute was won"_s);
        QCOMPARE(movementText(u"brand_new.kind"_s), u"Brand new kind"_s); // never dropped, never raw
        QVERIFY(isHarmless(movementText(hostileText())));
        QVERIFY(movementText(hostileText()).size() < 200);
        QCOMPARE(countryCode(u"us"_s), u"US"_s);
        QCOMPARE(countryCode(u"Thailand"_s), u"Thailand"_s);
    }

    void dueDate_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDateTime>("at");
        QTest::addColumn<QString>("text");
        // testNow() is 21 Nov 09:00 in Bangkok and 20 Nov 21:00 in New York.
        QTest::newRow("today") << QByteArray("Asia/Bangkok") << utc(2026, 11, 21, 11) << u"today 18:00"_s;
        QTest::newRow("last minute of today")
            << QByteArray("Asia/Bangkok") << utc(2026, 11, 21, 16, 59) << u"today 23:59"_s;
        QTest::newRow("midnight is tomorrow") << QByteArray("Asia/Bangkok") << utc(2026, 11, 21, 17) << u"tomorrow"_s;
        QTest::newRow("same moment in New York")
            << QByteArray("America/New_York") << utc(2026, 11, 21, 4, 59) << u"today 23:59"_s;
        QTest::newRow("tomorrow in New York")
            << QByteArray("America/New_York") << utc(2026, 11, 21, 5) << u"tomorrow"_s;
        QTest::newRow("under three days") << QByteArray("Asia/Bangkok") << utc(2026, 11, 24, 1) << u"24 Nov"_s;
        QTest::newRow("three days") << QByteArray("Asia/Bangkok") << utc(2026, 11, 24, 2) << u"24 Nov"_s;
        QTest::newRow("next year, near") << QByteArray("Asia/Bangkok") << utc(2027, 1, 9, 2) << u"9 Jan"_s;
        QTest::newRow("next year, far") << QByteArray("Asia/Bangkok") << utc(2027, 8, 9, 2) << u"9 Aug 2027"_s;
        QTest::newRow("past") << QByteArray("Asia/Bangkok") << utc(2026, 11, 19, 2) << u"19 Nov"_s;
        QTest::newRow("past, today") << QByteArray("Asia/Bangkok") << utc(2026, 11, 21, 1) << u"today 08:00"_s;
    }
    void dueDate()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDateTime, at);
        qputenv("TZ", zone);
        const Deadline due{at, DeadlineSource::Provider};
        QTEST(dueDateText(due, testNow(), british()), "text");
    }
    /// In a sentence no day goes without its time: "by tomorrow" may be at half past six.
    void dueMoment()
    {
        qputenv("TZ", "Asia/Bangkok");
        const auto said = [](const QDateTime &at) {
            return dueMomentText({at, DeadlineSource::Provider}, testNow(), british());
        };
        QCOMPARE(said(utc(2026, 11, 21, 11)), u"today 18:00"_s);
        QCOMPARE(said(utc(2026, 11, 21, 23, 34)), u"tomorrow 06:34"_s);
        QCOMPARE(said(utc(2026, 11, 24, 2)), u"24 Nov 09:00"_s);
        QCOMPARE(dueMomentText({}, testNow(), british()), QString());
    }

    void zoneFollowsDaylightSaving_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDateTime>("at");
        QTest::addColumn<QString>("text");
        const QByteArray newYork("America/New_York");
        QTest::newRow("before the clocks go back")
            << newYork << utc(2026, 11, 1, 5, 59) << u"1 Nov 2026, 01:59 (UTC-4)"_s;
        QTest::newRow("the same hour again") << newYork << utc(2026, 11, 1, 6, 59) << u"1 Nov 2026, 01:59 (UTC-5)"_s;
        QTest::newRow("before they go forward") << newYork << utc(2026, 3, 8, 6, 59) << u"8 Mar 2026, 01:59 (UTC-5)"_s;
        QTest::newRow("after") << newYork << utc(2026, 3, 8, 7) << u"8 Mar 2026, 03:00 (UTC-4)"_s;
        QTest::newRow("half hours") << QByteArray("Asia/Kolkata") << utc(2026, 3, 8, 18, 30)
                                    << u"9 Mar 2026, 00:00 (UTC+5:30)"_s;
        QTest::newRow("UTC") << QByteArray("UTC") << utc(2026, 3, 8, 7) << u"8 Mar 2026, 07:00 (UTC)"_s;
        QTest::newRow("Bangkok") << QByteArray("Asia/Bangkok") << utc(2026, 11, 14, 11)
                                 << u"14 Nov 2026, 18:00 (UTC+7)"_s;
    }
    void zoneFollowsDaylightSaving()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDateTime, at);
        qputenv("TZ", zone);
        QTEST(timeText(at, british()), "text");
        QCOMPARE(timeText(at.toTimeZone(QTimeZone("Asia/Tokyo")), british()), timeText(at, british()));
    }

    void sentencesNameZoneAndSource()
    {
        const QLocale locale = british();
        const ProviderKind omise = ProviderKind::Omise;
        QCOMPARE(deadlineSentence(in(9 * kHour, DeadlineSource::Estimated), omise, 7, testNow(), locale),
            u"until today 18:00 (UTC+7), estimate: 7 days after opening"_s);
        QCOMPARE(deadlineSentence(in(9 * kHour, DeadlineSource::Estimated), omise, 1, testNow(), locale),
            u"until today 18:00 (UTC+7), estimate: 1 day after opening"_s);
        QCOMPARE(deadlineSentence(in(24 * kHour), ProviderKind::WooshPay, 7, testNow(), locale),
            u"until tomorrow 09:00 (UTC+7) · set by WooshPay"_s);
        QCOMPARE(deadlineSentence(in(-48 * kHour, DeadlineSource::Agent), omise, 7, testNow(), locale),
            u"was due 19 Nov 09:00 (UTC+7), the date you set"_s);
        QCOMPARE(deadlineSentence({}, ProviderKind::Stripe, 7, testNow(), locale),
            u"Stripe names no date: no response is possible."_s);
    }

    void everyStatusHasItsWord_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto &[status, text] : {std::pair("needs_response", "Needs response"),
                 {"under_review", "Under review"}, {"early_dispute_warning", "Early warning"},
                 {"early_dispute_resolved", "Early warning resolved"}, {"charge_refunded", "Charge refunded"},
                 {"warning_needs_response", "Inquiry"}, {"warning_under_review", "Inquiry under review"},
                 {"warning_closed", "Inquiry closed"}, {"appeal_needs_response", "Appeal: needs response"},
                 {"appeal_under_review", "Appeal: under review"}, {"prevented", "Prevented"}, {"won", "Won"},
                 {"lost", "Lost"}, {"open", "Open"}, {"pending", "Pending"}, {"brand_new", "brand_new"}})
            QTest::newRow(status) << QString::fromLatin1(text);
    }
    void everyStatusHasItsWord() { QTEST(statusText(QString::fromLatin1(QTest::currentDataTag())), "text"); }

    void statusesOfAStageAreListed()
    {
        QVERIFY(statusTexts(Stage::NeedsResponse).contains(u"Appeal: needs response"_s));
        QVERIFY(!statusTexts(Stage::NeedsResponse).contains(u"Inquiry under review"_s));
        QVERIFY(statusTexts(Stage::InReview).contains(u"Pending"_s));
        QCOMPARE(statusTexts(std::nullopt).size(), 15);
    }

    void inquiriesSayThatNoMoneyMoved_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("mayBecomeOne");
        QTest::newRow("warning_needs_response") << u"the bank asks; no money has moved yet"_s << true;
        QTest::newRow("warning_under_review") << u"no money has moved yet"_s << true;
        QTest::newRow("warning_closed") << u"inquiry is closed"_s << false;
        QTest::newRow("early_dispute_warning") << u"An early warning"_s << true;
        QTest::newRow("early_dispute_resolved") << u"early warning is settled"_s << false;
        QTest::newRow("needs_response") << QString() << false;
        QTest::newRow("won") << QString() << false;
    }
    void inquiriesSayThatNoMoneyMoved()
    {
        QFETCH(QString, words);
        QFETCH(bool, mayBecomeOne);
        Dispute dispute = aDispute(u"dp_1"_s, QString::fromLatin1(QTest::currentDataTag()));
        dispute.provider = ProviderKind::WooshPay;
        QVERIFY(inquiryText(dispute).contains(words));
        QCOMPARE(inquiryText(dispute).isEmpty(), words.isEmpty());
        QCOMPARE(inquiryDeadlineText(dispute).contains(u"may open a chargeback"_s), mayBecomeOne);
        dispute.provider = ProviderKind::Omise; // to whom these words mean nothing
        QVERIFY(inquiryText(dispute).isEmpty());
    }

    void submissionsAreCounted()
    {
        Dispute dispute = aDispute(u"dp_1"_s, u"under_review"_s);
        dispute.submissionCount = 2;
        QVERIFY(submissionText(dispute).isEmpty()); // Omise takes none
        dispute.provider = ProviderKind::Stripe;
        QCOMPARE(submissionText(dispute), u"Evidence submitted 2 times"_s);
        dispute.submissionCount = 1;
        QCOMPARE(submissionText(dispute), u"Evidence submitted 1 time"_s);
        dispute.pastDue = true;
        QCOMPARE(submissionText(dispute),
            u"Evidence submitted 1 time; the last one after the date: delivery is not guaranteed"_s);
        dispute.submissionCount = 0;
        QVERIFY(submissionText(dispute).startsWith(u"No evidence was submitted"_s));
        dispute.pastDue = false;
        QVERIFY(submissionText(dispute).isEmpty());
        dispute.hasEvidence = true;
        dispute.status = u"needs_response"_s;
        QCOMPARE(submissionText(dispute), u"Stripe keeps evidence that is not submitted yet"_s);
    }

    void reasonsFitTheProvider()
    {
        for (const ProviderKind kind : {ProviderKind::Omise, ProviderKind::WooshPay, ProviderKind::Stripe})
            for (int why = 1; why <= int(WhyNot::Gone); ++why) {
                const QString text = whyNotText(WhyNot(why), kind);
                QVERIFY2(text.endsWith(u'.') && !text.contains(u'%'), qPrintable(QString::number(why)));
            }
        QVERIFY(
            whyNotText(WhyNot::IsInquiry, ProviderKind::Stripe).contains(u"no money has moved"_s, Qt::CaseInsensitive));
        QVERIFY(whyNotText(WhyNot::IsAppeal, ProviderKind::Stripe).contains(u"Stripe has no way"_s));
        QVERIFY(whyNotText(WhyNot::AlreadyAnswered, ProviderKind::WooshPay).contains(u"evidence was submitted"_s));
        QVERIFY(whyNotText(WhyNot::AlreadyAnswered, ProviderKind::Omise).contains(u"response was sent"_s));
    }

    void timesFollowTheLocale_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("local");
        QTest::addColumn<QString>("inUtc");
        QTest::newRow("C") << u"C"_s << u"14 Nov 2026, 18:00 (UTC+7)"_s << u"14 Nov 2026, 11:00 UTC"_s;
        QTest::newRow("en_US") << u"en_US"_s << u"Nov 14, 2026, 6:00 PM (UTC+7)"_s << u"Nov 14, 2026, 11:00 AM UTC"_s;
        QTest::newRow("de") << u"de_DE"_s << u"14. Nov. 2026, 18:00 (UTC+7)"_s << u"14. Nov. 2026, 11:00 UTC"_s;
        QTest::newRow("ja") << u"ja_JP"_s << u"2026年11月14日, 18:00 (UTC+7)"_s << u"2026年11月14日, 11:00 UTC"_s;
        QTest::newRow("zh") << u"zh_CN"_s << u"2026年11月14日, 18:00 (UTC+7)"_s << u"2026年11月14日, 11:00 UTC"_s;
        QTest::newRow("th") << u"th_TH"_s << u"14 พ.ย. 2026, 18:00 (UTC+7)"_s << u"14 พ.ย. 2026, 11:00 UTC"_s;
    }
    void timesFollowTheLocale()
    {
        QFETCH(QString, locale);
        QTEST(timeText(utc(2026, 11, 14, 11), QLocale(locale)), "local");
        QTEST(timeTextUtc(utc(2026, 11, 14, 11), QLocale(locale)), "inUtc");
        QVERIFY(timeText({}, QLocale(locale)).isEmpty() && timeTextUtc({}, QLocale(locale)).isEmpty());
    }

    void everyLocaleHasADayAndAMonth()
    {
        for (const QLocale &locale :
            QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyCountry)) {
            const QString text = dateWithoutYear(QDate(2026, 11, 24), locale);
            QVERIFY2(text.contains(locale.toString(24)) && text.size() > 3 && !text.contains(locale.toString(2026)),
                qPrintable(locale.name() + u' ' + text));
        }
    }

    void datesToEditHaveTheWholeYear()
    {
        QCOMPARE(editableDateFormat(QLocale(u"th_TH"_s)), u"d/M/yyyy"_s);
        QCOMPARE(editableDateFormat(QLocale(u"ja_JP"_s)), u"yyyy/MM/dd"_s);
        QCOMPARE(editableDateFormat(QLocale(u"en_US"_s)), u"M/d/yyyy"_s);
    }

    void everyReasonOfTheContractIsKnown_data()
    {
        QTest::addColumn<QString>("code");
        for (const char *code : {"not_recorded", "not_available", "other", "incorrect_transaction_amount",
                 "duplicate_processing", "credit_not_processed", "paid_by_other_means", "unauthorized_charge",
                 "unauthorized_charge_aka_fraud", "non_matching_account_number", "incorrect_currency",
                 "late_presentment", "cancelled_recurring_transaction", "not_as_described_or_defective_merchandise",
                 "goods_or_services_not_provided", "incorrect_transaction_code", "invalid_data", "expired_card",
                 "transaction_not_recognised"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }
    void everyReasonOfTheContractIsKnown()
    {
        QFETCH(QString, code);
        QVERIFY(!reasonText(code).isEmpty() && !reasonText(code).contains(u'_'));
        QVERIFY(reasonAdvice(code).endsWith(u'.'));
    }

    /// What stands for a category in another way than the category's own advice says.
    void aCodeMayHaveAdviceOfItsOwn()
    {
        QVERIFY(reasonAdvice(u"13.9"_s).contains(u"cash"_s) && !reasonAdvice(u"13.9"_s).contains(u"delivery"_s));
        QVERIFY(reasonAdvice(u"13.1"_s).contains(u"delivery"_s)); // the category's
    }

    /// Stripe tells a category and the network's code besides: the narrower of the two advises.
    void theNetworksCodeAdvisesToo()
    {
        const auto advice = [](const QString &reason, const QString &network, const QString &code) {
            Dispute dispute;
            dispute.reasonCode = reason;
            dispute.network = network;
            dispute.networkCode = code;
            return reasonAdvice(dispute);
        };
        QVERIFY(advice(u"product_not_received"_s, u"visa"_s, u"13.9"_s).contains(u"cash"_s));
        QCOMPARE(advice(u"product_not_received"_s, u"visa"_s, u"13.1"_s), reasonAdvice(u"product_not_received"_s));
        QCOMPARE(advice(u"product_not_received"_s, {}, {}), reasonAdvice(u"product_not_received"_s));
        QCOMPARE(advice(u"general"_s, u"amex"_s, u"C08"_s), reasonAdvice(u"product_not_received"_s));
        QCOMPARE(advice(u"duplicate"_s, u"amex"_s, u"C08"_s), reasonAdvice(u"duplicate"_s)); // as the evidence form
        QCOMPARE(advice(u"4863"_s, u"mastercard"_s, u"4863"_s), reasonAdvice(u"unrecognized"_s));
        QCOMPARE(advice(u"4863"_s, {}, u"4863"_s), reasonAdvice(u"4863"_s)); // of which network is not known
        QVERIFY(advice(u"brand_new_reason"_s, u"visa"_s, u"99.9"_s).isEmpty());
    }

    void unknownWordsAreShownAndMadeVisible()
    {
        QCOMPARE(reasonText(u"brand_new_reason"_s), u"Brand new reason"_s);
        QCOMPARE(reasonText(QString()), QString());
        QVERIFY(reasonAdvice(u"brand_new_reason"_s).isEmpty());
        QCOMPARE(statusText(u"odd_word"_s), u"odd_word"_s);
        QCOMPARE(statusText(u"needs_response"_s), u"Needs response"_s);
        QVERIFY(isHarmless(statusText(hostileText())) && isHarmless(reasonText(hostileText())));
    }

    void everyEnumValueHasWords()
    {
        QSet<QString> stages;
        for (const Stage stage : kAllStages)
            stages.insert(stageText(stage));
        QCOMPARE(stages.size(), qsizetype(kAllStages.size()));
        QSet<QString> verbs;
        for (int verb = 0; verb <= int(WriteVerb::DeleteDocument); ++verb)
            verbs.insert(writeVerbText(WriteVerb(verb)));
        QCOMPARE(verbs.size(), int(WriteVerb::DeleteDocument) + 1);
        QSet<QString> states;
        for (int state = 0; state <= int(ActionState::Settled); ++state)
            states.insert(actionStateText(ActionState(state)));
        QCOMPARE(states.size(), int(ActionState::Settled) + 1);
        QVERIFY(whyNotText(WhyNot::Nothing, ProviderKind::Omise).isEmpty());
        for (int why = 1; why <= int(WhyNot::Gone); ++why)
            QVERIFY(whyNotText(WhyNot(why), ProviderKind::Omise).endsWith(u'.'));
        QVERIFY(urgencySign(Urgency::Overdue) != urgencySign(Urgency::Critical));
    }

    void sizesFollowTheLocale()
    {
        QCOMPARE(sizeText(1'900'000, british()), u"1.8 MB"_s); // in steps of 1024
        QCOMPARE(sizeText(204'000, british()), u"199 kB"_s);
        QCOMPARE(sizeText(64 * 1024 * 1024, british()), u"64.0 MB"_s); // a limit is the round figure it is meant as
        QCOMPARE(sizeText(1'900'000, QLocale(u"de_DE"_s)), u"1,8 MB"_s);
        QCOMPARE(sizeText(-1, british()), QString());
    }
};

QTEST_APPLESS_MAIN(TestTexts)
#include "tst_texts.moc"
