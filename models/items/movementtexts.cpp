#include "models/items/movementtexts.h"

#include "models/items/texts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
class MovementTexts {
    Q_DECLARE_TR_FUNCTIONS(disputedesk::MovementTexts)
};

constexpr qsizetype kLongestKey = 80;
} // namespace

QString movementText(const QString &key)
{
    if (key == "dispute.started.debit"_L1)
        //: A movement of money, behind its time and amount
        return MovementTexts::tr("taken when the dispute was opened");
    if (key == "dispute.won.credit"_L1)
        //: A movement of money, behind its time and amount
        return MovementTexts::tr("given back when the dispute was won");
    QString word = key.left(kLongestKey);
    return readableWord(word.replace(u'.', u' '));
}

QString countryCode(const QString &country) { return country.size() == 2 ? country.toUpper() : country; }

} // namespace disputedesk
