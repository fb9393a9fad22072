#include "models/items/moneywords.h"

#include "models/items/wordsin.h"

namespace disputedesk {

QString clearMoneyText(const Money &money, ProviderKind provider, const QLocale &locale)
{
    return clearMoneyTextIn(WordsIn({}), money, provider, locale);
}

QString clearMoneyTextIn(const WordsIn &words, const Money &money, ProviderKind provider, const QLocale &locale)
{
    const QString text = moneyText(money, provider, locale);
    return currencyExponent(money.currency, provider)
        ? text
        //: %1 is an amount of a currency whose decimals are not known
        : words.translate("disputedesk::CaseTexts", "%1 (minor units)").arg(text);
}

} // namespace disputedesk
