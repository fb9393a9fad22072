#include "models/domain/money.h"

#include <QRegularExpression>
#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace disputedesk;

/// Money for any amount: the text says exactly the number, and a sum never wraps.
class tst_MoneyProperties : public QObject {
    Q_OBJECT

    static rc::Gen<qint64> amounts()
    {
        constexpr qint64 kMax = std::numeric_limits<qint64>::max();
        constexpr qint64 kMin = std::numeric_limits<qint64>::min();
        return rc::gen::oneOf(rc::gen::arbitrary<qint64>(), rc::gen::inRange<qint64>(kMin, kMax),
            rc::gen::inRange<qint64>(-1200, 1200),
            rc::gen::element(qint64(kMin), qint64(kMin + 1), qint64(kMax), qint64(kMax - 1), qint64(0)));
    }
    static rc::Gen<std::string> currencies()
    {
        return rc::gen::element<std::string>("THB", "JPY", "KWD", "IDR", "ISK", "UGX", "KRW", "XYZ", "");
    }
    static rc::Gen<ProviderKind> providers()
    {
        return rc::gen::element(ProviderKind::Omise, ProviderKind::WooshPay, ProviderKind::Stripe);
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void plainTextSaysExactlyTheNumber()
    {
        QVERIFY(rc::check("digits of the plain text are the minor units", [] {
            const Money money{*amounts(), QString::fromStdString(*currencies())};
            const ProviderKind provider = *providers();
            const int decimals = currencyExponent(money.currency, provider).value_or(0);
            const QString text = plainAmount(money, provider);
            const qsizetype point = text.indexOf(u'.');
            RC_ASSERT((point < 0 ? 0 : text.size() - point - 1) == decimals);
            bool fine = false;
            RC_ASSERT(QString(text).remove(u'.').toLongLong(&fine) == money.minor);
            RC_ASSERT(fine);
            static const QRegularExpression form(u"\\A-?(0|[1-9][0-9]*)(\\.[0-9]+)?\\z"_s);
            RC_ASSERT(form.match(text).hasMatch());
            RC_ASSERT(text.startsWith(u'-') == (money.minor < 0));
        }));
    }
    void groupedTextIsThePlainTextInOtherClothes()
    {
        QVERIFY(rc::check("grouped text without its separators is the plain text", [] {
            const Money money{*amounts(), QString::fromStdString(*currencies())};
            const ProviderKind provider = *providers();
            const QLocale locale(QString::fromStdString(*rc::gen::element<std::string>(
                "de_DE", "ja_JP", "th_TH", "en_US", "fr_FR", "de_CH", "en_IN", "ar_EG", "fa_IR", "hi_IN", "C")));
            QString text = groupedAmount(money, provider, locale);
            QString plain;
            text.remove(locale.groupSeparator());
            text.replace(locale.negativeSign(), u"-"_s);
            text.replace(locale.decimalPoint(), u"."_s);
            const char16_t zero = locale.zeroDigit().at(0).unicode();
            for (const QChar c : std::as_const(text))
                plain += c.isDigit() ? QChar(char16_t(u'0' + c.unicode() - zero)) : c;
            RC_ASSERT(plain.toStdString() == plainAmount(money, provider).toStdString());
        }));
    }
    void sumsAreExactOrEmpty()
    {
        QVERIFY(rc::check("checkedSum agrees with the overflow flag", [] {
            const qint64 a = *amounts();
            const qint64 b = *amounts();
            qint64 exact = 0;
            const bool overflows = qAddOverflow(a, b, &exact);
            RC_ASSERT(checkedSum(a, b) == (overflows ? std::optional<qint64>() : std::optional(exact)));
            RC_ASSERT(checkedSum(b, a) == checkedSum(a, b));
        }));
    }
};

QTEST_GUILESS_MAIN(tst_MoneyProperties)
#include "tst_moneyproperties.moc"
