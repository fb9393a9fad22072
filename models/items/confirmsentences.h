#pragma once

#include "models/items/confirmspec.h"

namespace disputedesk {

/// What the sentences of a confirm dialog are made from.
struct ConfirmFacts {
    const WriteIntent &intent;
    const Account &account;
    const Dispute &dispute;
    const Draft &draft;
    QDateTime now;
    QLocale locale;
};

QString confirmTitle(const ConfirmFacts &facts);
QString confirmActText(const ConfirmFacts &facts);
/// To whom the money goes, or that none moves.
QString confirmMoneyLine(const ConfirmFacts &facts);
/// The raw status that the provider will show after the write.
QString statusAfterWrite(const WriteIntent &intent);
QString confirmReadLine(const ConfirmFacts &facts);
/// What goes out, what becomes impossible, that nobody can undo it.
QStringList confirmConsequences(const ConfirmFacts &facts);
/// The same for WooshPay and Stripe; empty for a verb that they do not have.
QStringList evidenceConsequences(const ConfirmFacts &facts);
/// What of the draft is left behind; empty when nothing is.
QString confirmUnsentDraft(const ConfirmFacts &facts);

} // namespace disputedesk
