#include "models/items/confirmspec.h"

#include "models/domain/displaytext.h"
#include "models/items/confirmsentences.h"
#include "models/items/texts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
/// The amount, or, where nobody knows the currency's decimals, the end of the id.
QString textToType(const WriteIntent &intent)
{
    const bool amountIsClear = intent.amount.minor != 0 && currencyExponent(intent.amount.currency, intent.provider);
    return amountIsClear ? plainAmount(intent.amount, intent.provider) : visibleText(intent.disputeId.right(6));
}
} // namespace

ConfirmTier confirmTier(WriteVerb verb, Mode mode)
{
    switch (verb) {
    case WriteVerb::DeleteDocument: return ConfirmTier::T1Plain;
    case WriteVerb::UploadDocument: return mode == Mode::Live ? ConfirmTier::T2Tick : ConfirmTier::T1Plain;
    case WriteVerb::Respond:
    case WriteVerb::Stage: return ConfirmTier::T2Tick;
    case WriteVerb::Concede:
    case WriteVerb::FinaliseWon:
    case WriteVerb::FinaliseLost: break;
    }
    return mode == Mode::Live ? ConfirmTier::T3Type : ConfirmTier::T2Tick;
}

ConfirmSpec confirmSpecOf(const WriteIntent &intent, const Account &account, const Dispute &dispute, const Draft &draft,
    const QString &requestLine, const QDateTime &now, const QLocale &locale)
{
    const ConfirmFacts facts{intent, account, dispute, draft, now, locale};
    ConfirmSpec spec;
    spec.intent = intent;
    spec.tier = confirmTier(intent.verb, intent.mode);
    spec.title = confirmTitle(facts);
    spec.actText = confirmActText(facts);
    spec.moneyText = visibleText(moneyText(intent.amount, intent.provider, locale));
    spec.moneyLine = confirmMoneyLine(facts);
    spec.accountLine = visibleText(account.label) + u" · "_s + providerName(intent.provider);
    spec.mode = intent.mode;
    spec.statusBefore = statusText(intent.seen.status);
    spec.statusAfter = statusText(statusAfterWrite(intent));
    spec.losesMoney = losesMoney(intent.verb);
    spec.readLine = confirmReadLine(facts);
    spec.consequences = confirmConsequences(facts);
    spec.unsentDraft = confirmUnsentDraft(facts);
    if (spec.tier == ConfirmTier::T3Type)
        spec.typeThis = textToType(intent);
    //: %1 is the request's method and path, such as "POST /disputes/dspt_…/accept"
    spec.requestLine = QCoreApplication::translate("disputedesk::ConfirmSpec",
        "%1 · sent once; if the connection drops, the dispute is read again before anything else")
                           .arg(visibleText(requestLine));
    return spec;
}

} // namespace disputedesk
