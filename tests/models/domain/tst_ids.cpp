#include "models/domain/ids.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;

namespace {
constexpr ProviderKind kOmise = ProviderKind::Omise;
constexpr ProviderKind kWoosh = ProviderKind::WooshPay;
constexpr ProviderKind kStripe = ProviderKind::Stripe;
} // namespace

/// What may enter a request's path.
class tst_Ids : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void forms_data()
    {
        QTest::addColumn<ProviderKind>("provider");
        QTest::addColumn<IdKind>("kind");
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("valid");
        const auto row = [](const char *name, ProviderKind provider, IdKind kind, const QString &id, bool valid) {
            QTest::addRow("%s %s", qPrintable(providerName(provider)), name) << provider << kind << id << valid;
        };
        const QString x64 = QString(64, u'a');
        const QString x65 = QString(65, u'a');
        row("test id", kOmise, IdKind::Dispute, u"dspt_test_5xuy4w91xqz7d1w9u0t"_s, true);
        row("live id", kOmise, IdKind::Dispute, u"dspt_5xuy4w91xqz7d1w9u0t"_s, true);
        row("with zeros", kOmise, IdKind::Dispute, u"dspt_0000"_s, true);
        row("charge", kOmise, IdKind::Charge, u"chrg_test_5xuy4w91"_s, true);
        row("document", kOmise, IdKind::Document, u"docu_5xuy4w91"_s, true);
        row("dispute", kWoosh, IdKind::Dispute, u"dp_1MtJUT2eZvKYlo2CNaw2HvEv"_s, true);
        row("du", kStripe, IdKind::Dispute, u"du_1MtJUT"_s, true);
        row("charge", kStripe, IdKind::Charge, u"ch_1MtJUT"_s, true);
        row("py", kStripe, IdKind::Charge, u"py_1MtJUT"_s, true);
        row("file", kStripe, IdKind::Document, u"file_1MtJUT"_s, true);
        row("64", kOmise, IdKind::Dispute, u"dspt_"_s + x64, true);
        row("64 test", kOmise, IdKind::Dispute, u"dspt_test_"_s + x64, true);
        row("64", kStripe, IdKind::Dispute, u"dp_"_s + x64, true);
        row("65", kOmise, IdKind::Dispute, u"dspt_"_s + x65, false);
        row("65 test", kOmise, IdKind::Dispute, u"dspt_test_"_s + x65, false);
        row("65", kWoosh, IdKind::Dispute, u"dp_"_s + x65, false);
        row("65", kStripe, IdKind::Document, u"file_"_s + x65, false);

        row("a charge's", kOmise, IdKind::Dispute, u"chrg_test_5xuy"_s, false);
        row("a dispute's", kOmise, IdKind::Charge, u"dspt_test_5xuy"_s, false);
        row("a dispute's", kOmise, IdKind::Document, u"dspt_test_5xuy"_s, false);
        row("Stripe's", kOmise, IdKind::Dispute, u"dp_1MtJUT"_s, false);
        row("Omise's", kStripe, IdKind::Dispute, u"dspt_test_5xuy"_s, false);
        row("upper case", kOmise, IdKind::Dispute, u"dspt_test_5XUY"_s, false);
        row("upper prefix", kOmise, IdKind::Dispute, u"DSPT_test_5xuy"_s, false);
        row("live infix", kOmise, IdKind::Dispute, u"dspt_live_5xuy"_s, false);
        row("twice test", kOmise, IdKind::Dispute, u"dspt_test_test_5xuy"_s, false);

        // The same attacks on every provider, each as prefix + attack.
        const struct {
            ProviderKind provider;
            QString stem;
        } stems[] = {{kOmise, u"dspt_test_5x"_s}, {kWoosh, u"dp_5x"_s}, {kStripe, u"dp_5x"_s}};
        for (const auto &[provider, stem] : stems) {
            row("empty", provider, IdKind::Dispute, u""_s, false);
            row("prefix only", provider, IdKind::Dispute, stem.left(stem.indexOf(u'_') + 1), false);
            for (const QString &tail : {u"/.."_s, u"/../charges"_s, u"..%2f"_s, u"\\.."_s, u"/accept"_s,
                     u"?expand=true"_s, u"#x"_s, u"%2e%2e"_s, u"%00"_s, u" "_s, u"\n"_s, u"\r\n"_s, u"\r\nHost: evil"_s,
                     u"\t"_s, u"."_s, u"-"_s, u"_"_s, u":"_s, u"@evil.com"_s, u";"_s, u"'"_s, u"\""_s, u"\u0661"_s,
                     u"\u0e51"_s, u"\uff11"_s, u"é"_s, u"\u200b"_s, u"\u202e"_s, u"\u2028"_s, u"ſ"_s, u"\u212a"_s,
                     QString(QChar(u'\0')), QString(QChar(0xd800)), u"💳"_s})
                row(qPrintable(u"+ "_s + QString::fromLatin1(tail.toUtf8().toPercentEncoding())), provider,
                    IdKind::Dispute, stem + tail, false);
            row("leading space", provider, IdKind::Dispute, u" "_s + stem, false);
            row("leading newline", provider, IdKind::Dispute, u"\n"_s + stem, false);
            row("leading ../", provider, IdKind::Dispute, u"../"_s + stem, false);
            row("second line", provider, IdKind::Dispute, u"x\n"_s + stem, false);
            row("first line", provider, IdKind::Dispute, stem + u"\nx"_s, false);
            row("only dots", provider, IdKind::Dispute, u".."_s, false);
        }
    }
    void forms()
    {
        QFETCH(ProviderKind, provider);
        QFETCH(IdKind, kind);
        QFETCH(QString, id);
        QTEST(isValidId(provider, kind, id), "valid");
    }
    void modeIsInOmisesIdsOnly()
    {
        QCOMPARE(modeOfId(kOmise, u"dspt_test_5xuy"_s, Mode::Live), Mode::Test);
        QCOMPARE(modeOfId(kOmise, u"chrg_test_5xuy"_s, Mode::Live), Mode::Test);
        QCOMPARE(modeOfId(kOmise, u"dspt_5xuy"_s, Mode::Test), Mode::Live);
        QCOMPARE(modeOfId(kOmise, u"dspt_testing"_s, Mode::Test), Mode::Live);
        for (const ProviderKind provider : {kWoosh, kStripe}) {
            QCOMPARE(modeOfId(provider, u"dp_test_1"_s, Mode::Live), Mode::Live);
            QCOMPARE(modeOfId(provider, u"dp_1"_s, Mode::Test), Mode::Test);
        }
    }
    void bareTestIsALiveBody()
    {
        // The form reads "dspt_test" as a live id with the body "test"; the mode must not read it as the other.
        QVERIFY(isValidId(kOmise, IdKind::Dispute, u"dspt_test"_s));
        QCOMPARE(modeOfId(kOmise, u"dspt_test"_s, Mode::Test), Mode::Live);
    }
};

QTEST_GUILESS_MAIN(tst_Ids)
#include "tst_ids.moc"
