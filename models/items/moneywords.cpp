#include "models/items/moneywords.h"

#include <QCoreApplication>

namespace disputedesk {

namespace {
class CaseTexts {
    Q_DECLARE_TR_FUNCTIONS(disputedesk::CaseTexts)
};
} // namespace

QString clearMoneyText(const Money &money, ProviderKind provider, const QLocale &locale)
{
    const QString text = moneyText(money, provider, locale);
    return currencyExponent(money.currency, provider) ? text
                                                      //: %1 is an amount of a currency whose decimals are not known
                                                      : CaseTexts::tr("%1 (minor units)").arg(text);
}

} // namespace disputedesk
