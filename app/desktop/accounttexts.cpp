#include "app/desktop/accounttexts.h"

#include "models/domain/displaytext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
class AccountTexts {
    Q_DECLARE_TR_FUNCTIONS(disputedesk::AccountTexts)
};
} // namespace

QString accountIdentityText(const Account &account, const AccountInfo &info)
{
    const QString provider = providerName(account.provider);
    //: %1 is the provider's name
    const QString lead = account.mode == Mode::Live
        ? AccountTexts::tr("%1 takes the key. LIVE: real money.").arg(provider)
        //: %1 is the provider's name
        : AccountTexts::tr("%1 takes the key. TEST: no real money.").arg(provider);
    QStringList who{info.email, info.id, info.country.toUpper(), info.currency.toUpper()};
    who.removeAll(QString());
    for (QString &part : who)
        part = visibleText(part).left(120);
    return lead + u'\n'
        + (who.isEmpty()
                //: %1 is the provider's name
                ? AccountTexts::tr("%1 does not tell whose account it is: be sure that the key is the right one.")
                      .arg(provider)
                : who.join(u" · "_s));
}

} // namespace disputedesk
