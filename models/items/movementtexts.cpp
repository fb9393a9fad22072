#include "models/items/movementtexts.h"

#include "models/items/texts.h"

#include <QCoreApplication>

#include <utility>

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

QString chargeStatusText(const QString &status)
{
    static constexpr std::pair<const char *, const char *> kWords[] = {
        //: The status of a charge: it was paid
        {"successful", QT_TRANSLATE_NOOP("disputedesk::MovementTexts", "Successful")},
        //: The status of a charge: it was not paid
        {"failed", QT_TRANSLATE_NOOP("disputedesk::MovementTexts", "Failed")},
        //: The status of a charge: it is not known yet whether it is paid
        {"pending", QT_TRANSLATE_NOOP("disputedesk::MovementTexts", "Pending")},
        //: The status of a charge: nobody paid it in time
        {"expired", QT_TRANSLATE_NOOP("disputedesk::MovementTexts", "Expired")},
        //: The status of a charge: it was undone before the money was taken
        {"reversed", QT_TRANSLATE_NOOP("disputedesk::MovementTexts", "Reversed")},
    };
    for (const auto &word : kWords)
        if (status == QLatin1StringView(word.first))
            return MovementTexts::tr(word.second);
    return readableWord(status);
}

QString countryCode(const QString &country) { return country.size() == 2 ? country.toUpper() : country; }

} // namespace disputedesk
