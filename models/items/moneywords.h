#pragma once

#include "models/domain/money.h"

#include <QLocale>
#include <QString>

namespace disputedesk {

class WordsIn;

/// An amount for a paper that outlives the screen: where nobody knows the currency's decimals, it says that these are
/// minor units. Nobody shall read a hundredfold out of it.
QString clearMoneyText(const Money &money, ProviderKind provider, const QLocale &locale);
/// The same in the language of a paper that somebody else reads.
QString clearMoneyTextIn(const WordsIn &words, const Money &money, ProviderKind provider, const QLocale &locale);

} // namespace disputedesk
