#pragma once

#include "models/domain/account.h"
#include "models/domain/dispute.h"

#include <QByteArray>

namespace disputedesk {

/// One dispute of a JSON export: our envelope (account's label, provider, mode, id, as_of) and in `answer` what the
/// provider sent, to the letter. `gone_seen` is there alone where the provider was seen to have it no longer. Nothing
/// of the key is in either.
QByteArray jsonEntry(const Account &account, const Dispute &dispute);
/// A dispute whose answer is not on this computer: `answer` is null.
QByteArray jsonEntryMissing(const Account &account, const QString &disputeId);

/// What stands before and behind the array of such entries in a case file that the program opens again
/// (models/domain/casearchive.h).
QByteArray jsonCaseHead(const QDateTime &exportedAt, const QString &version);
QByteArray jsonCaseTail();

} // namespace disputedesk
