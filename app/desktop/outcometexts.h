#pragma once

#include "models/domain/account.h"
#include "models/sync/uploadbook.h"
#include "models/sync/writeoutcome.h"

#include <QStringList>

namespace disputedesk {

/// "Nothing was sent: the dispute has changed" and so on. Not so where files of the same confirmation went up before
/// the response was stopped: then it is the response that was not sent.
QString haltTitle(Halt halt, bool filesWentUp = false);
/// What happened and what to do next.
QString haltText(const WriteOutcome &outcome, const WriteIntent &intent, const Account &account);
/// What may be missing in a response that is about to be confirmed: uploaded from here, and in no list yet.
QStringList unlistedTexts(const Unlisted &unlisted, ProviderKind provider);
/// One sentence: "The loss is accepted.", "It is not known yet whether Omise took it."
QString outcomeStatement(const WriteIntent &intent, ActionState state, const Account &account);
/// Time, new status, the server's words, what comes next.
QStringList outcomeDetails(
    const WriteIntent &intent, const WriteOutcome &outcome, const Account &account, const QDateTime &now);

} // namespace disputedesk
