#include "models/domain/money.h"

#include <QRegularExpression>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace disputedesk;

namespace {
constexpr qint64 kMax = std::numeric_limits<qint64>::max();
constexpr qint64 kMin = std::numeric_limits<qint64>::min();
constexpr int kUnknown = -1;
constexpr ProviderKind kOmise = ProviderKind::Omise;
constexpr ProviderKind kWoosh = ProviderKind::WooshPay;
constexpr ProviderKind kStripe = ProviderKind::Stripe;
} // namespace

/// Money as text and in sums; what it must never do is guess, round or wrap.
class tst_Money : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void exponentPerProvider_data()
    {
        QTest::addColumn<QString>("currency");
        QTest::addColumn<int>("omise");
        QTest::addColumn<int>("woosh");
        QTest::addColumn<int>("stripe");
        const auto row = [](const char *code, int omise, int woosh, int stripe) {
            QTest::newRow(code) << QString::fromLatin1(code) << omise << woosh << stripe;
        };
        row("JPY", 0, 0, 0);
        for (const char *two : {"THB", "USD", "EUR", "GBP", "SGD", "MYR", "IDR", "HUF", "TWD", "CNY", "INR"})
            row(two, 2, 2, 2);
        // Nobody recorded what Omise does with these: no guess there.
        for (const char *none :
            {"KRW", "VND", "CLP", "BIF", "DJF", "GNF", "KMF", "PYG", "RWF", "VUV", "XAF", "XOF", "XPF"})
            row(none, kUnknown, 0, 0);
        row("MGA", kUnknown, 0, 0);
        row("ISK", kUnknown, 0, 2);
        row("UGX", kUnknown, 0, 2);
        for (const char *three : {"BHD", "JOD", "KWD", "OMR", "TND"})
            row(three, 3, 3, 3);
        for (const char *unknown : {"XYZ", "BTC", "", "thb", "THB ", " THB", "TH", "THBX", "XXX"})
            row(unknown, kUnknown, kUnknown, kUnknown);
    }
    void exponentPerProvider()
    {
        QFETCH(QString, currency);
        QTEST(currencyExponent(currency, kOmise).value_or(kUnknown), "omise");
        QTEST(currencyExponent(currency, kWoosh).value_or(kUnknown), "woosh");
        QTEST(currencyExponent(currency, kStripe).value_or(kUnknown), "stripe");
    }
    void nonAsciiLookalikeIsUnknown()
    {
        QVERIFY(!currencyExponent(u"ＴＨＢ"_s, kOmise)); // full width
        QVERIFY(!currencyExponent(u"ТНВ"_s, kOmise)); // Cyrillic
    }

    void plainText_data()
    {
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<ProviderKind>("provider");
        QTest::addColumn<QString>("text");
        QTest::newRow("baht") << qint64(1245000) << u"THB"_s << kOmise << u"12450.00"_s;
        QTest::newRow("zero") << qint64(0) << u"THB"_s << kOmise << u"0.00"_s;
        QTest::newRow("one satang") << qint64(1) << u"THB"_s << kOmise << u"0.01"_s;
        QTest::newRow("99") << qint64(99) << u"THB"_s << kOmise << u"0.99"_s;
        QTest::newRow("100") << qint64(100) << u"THB"_s << kOmise << u"1.00"_s;
        QTest::newRow("-1") << qint64(-1) << u"THB"_s << kOmise << u"-0.01"_s;
        QTest::newRow("-5") << qint64(-5) << u"THB"_s << kOmise << u"-0.05"_s;
        QTest::newRow("-99") << qint64(-99) << u"THB"_s << kOmise << u"-0.99"_s;
        QTest::newRow("-100") << qint64(-100) << u"THB"_s << kOmise << u"-1.00"_s;
        QTest::newRow("-105") << qint64(-105) << u"THB"_s << kOmise << u"-1.05"_s;
        QTest::newRow("yen") << qint64(128000) << u"JPY"_s << kOmise << u"128000"_s;
        QTest::newRow("dinar") << qint64(33250) << u"KWD"_s << kStripe << u"33.250"_s;
        QTest::newRow("dinar 5") << qint64(5) << u"KWD"_s << kStripe << u"0.005"_s;
        QTest::newRow("dinar -5") << qint64(-5) << u"KWD"_s << kStripe << u"-0.005"_s;
        QTest::newRow("krona woosh") << qint64(500) << u"ISK"_s << kWoosh << u"500"_s;
        QTest::newRow("krona stripe") << qint64(500) << u"ISK"_s << kStripe << u"5.00"_s;
        QTest::newRow("unknown") << qint64(1245000) << u"XYZ"_s << kStripe << u"1245000"_s;
        QTest::newRow("no guess at Omise") << qint64(1245000) << u"KRW"_s << kOmise << u"1245000"_s;
        QTest::newRow("max") << kMax << u"THB"_s << kOmise << u"92233720368547758.07"_s;
        QTest::newRow("min") << kMin << u"THB"_s << kOmise << u"-92233720368547758.08"_s;
        QTest::newRow("max yen") << kMax << u"JPY"_s << kOmise << u"9223372036854775807"_s;
        QTest::newRow("min yen") << kMin << u"JPY"_s << kOmise << u"-9223372036854775808"_s;
        QTest::newRow("min dinar") << kMin << u"KWD"_s << kOmise << u"-9223372036854775.808"_s;
    }
    void plainText()
    {
        QFETCH(qint64, minor);
        QFETCH(QString, currency);
        QFETCH(ProviderKind, provider);
        QTEST(plainAmount({minor, currency}, provider), "text");
    }

    void groupedText_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *locale, qint64 minor, const char *code, const QString &text) {
            QTest::addRow("%s %lld %s", locale, minor, code)
                << QString::fromLatin1(locale) << minor << QString::fromLatin1(code) << text;
        };
        row("en_US", 1245000, "THB", u"12,450.00"_s);
        row("ja_JP", 1245000, "THB", u"12,450.00"_s);
        row("th_TH", 1245000, "THB", u"12,450.00"_s);
        row("de_DE", 1245000, "THB", u"12.450,00"_s);
        row("en_US", 99, "THB", u"0.99"_s);
        row("de_DE", 100000, "THB", u"1.000,00"_s);
        for (const char *locale : {"en_US", "ja_JP", "th_TH"}) {
            row(locale, -5, "THB", u"-0.05"_s);
            row(locale, -5, "KWD", u"-0.005"_s);
            row(locale, -105, "THB", u"-1.05"_s);
            row(locale, 0, "THB", u"0.00"_s);
            row(locale, -5, "JPY", u"-5"_s);
            row(locale, 1234567, "JPY", u"1,234,567"_s);
            row(locale, 1234567, "XYZ", u"1,234,567"_s);
            row(locale, kMax, "THB", u"92,233,720,368,547,758.07"_s);
            row(locale, kMin, "THB", u"-92,233,720,368,547,758.08"_s);
            row(locale, kMin, "JPY", u"-9,223,372,036,854,775,808"_s);
        }
        row("de_DE", -5, "THB", u"-0,05"_s);
        row("de_DE", kMin, "THB", u"-92.233.720.368.547.758,08"_s);
        row("de_DE", kMin, "JPY", u"-9.223.372.036.854.775.808"_s);
        // One amount, one kind of digit.
        row("ar_EG", 1245007, "THB", u"١٢٬٤٥٠٫٠٧"_s);
        row("fa_IR", 1245007, "THB", u"۱۲٬۴۵۰٫۰۷"_s);
    }
    void groupedText()
    {
        QFETCH(QString, locale);
        QFETCH(qint64, minor);
        QFETCH(QString, currency);
        QTEST(groupedAmount({minor, currency}, kOmise, QLocale(locale)), "text");
    }
    void groupsThoughTheLocaleOmitsSeparators()
    {
        QCOMPARE(groupedAmount({1245000, u"THB"_s}, kOmise, QLocale::c()), u"12,450.00"_s);
        QLocale bare(u"de_DE"_s);
        bare.setNumberOptions(QLocale::OmitGroupSeparator);
        QCOMPARE(groupedAmount({1245000, u"THB"_s}, kOmise, bare), u"12.450,00"_s);
    }
    void moneyTextHasTheCodeAndANoBreakSpace()
    {
        QCOMPARE(moneyText({1245000, u"THB"_s}, kOmise, QLocale(u"en_US"_s)), u"THB\u00a012,450.00"_s);
        QCOMPARE(moneyText({-5, u"THB"_s}, kOmise, QLocale(u"de_DE"_s)), u"THB\u00a0-0,05"_s);
        QCOMPARE(moneyText({1245, u"XYZ"_s}, kStripe, QLocale(u"en_US"_s)), u"XYZ\u00a01,245"_s);
    }

    void sumIsCheckedNeverWrapped_data()
    {
        QTest::addColumn<qint64>("a");
        QTest::addColumn<qint64>("b");
        QTest::addColumn<bool>("fits");
        QTest::addColumn<qint64>("sum");
        const auto row = [](const char *name, qint64 a, qint64 b, std::optional<qint64> sum) {
            QTest::newRow(name) << a << b << sum.has_value() << sum.value_or(0);
        };
        row("plain", 2, 3, 5);
        row("signs", -2, 3, 1);
        row("zeros", 0, 0, 0);
        row("max+0", kMax, 0, kMax);
        row("0+max", 0, kMax, kMax);
        row("min+0", kMin, 0, kMin);
        row("max+min", kMax, kMin, -1);
        row("min+max", kMin, kMax, -1);
        row("max-1+1", kMax - 1, 1, kMax);
        row("min+1-1", kMin + 1, -1, kMin);
        row("max+1", kMax, 1, std::nullopt);
        row("1+max", 1, kMax, std::nullopt);
        row("min-1", kMin, -1, std::nullopt);
        row("-1+min", -1, kMin, std::nullopt);
        row("max+max", kMax, kMax, std::nullopt);
        row("min+min", kMin, kMin, std::nullopt);
        row("halves", kMax / 2 + 1, kMax / 2 + 1, std::nullopt);
        row("halves that fit", kMax / 2, kMax / 2 + 1, kMax);
    }
    void sumIsCheckedNeverWrapped()
    {
        QFETCH(qint64, a);
        QFETCH(qint64, b);
        QFETCH(bool, fits);
        const std::optional<qint64> sum = checkedSum(a, b);
        QCOMPARE(sum.has_value(), fits);
        QTEST(sum.value_or(0), "sum");
    }
};

QTEST_GUILESS_MAIN(tst_Money)
#include "tst_money.moc"
