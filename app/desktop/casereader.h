#pragma once

#include "models/domain/account.h"
#include "models/domain/casearchive.h"
#include "models/domain/dispute.h"
#include "models/items/casefile.h"

#include <optional>

namespace disputedesk {

/// One dispute of a case file that was opened: whose it was, and what the provider had said of it.
struct OpenedDispute {
    QString id;
    Account account; ///< label, provider and mode as the file has them; no account of this computer
    std::optional<Dispute> dispute;
    QString problem; ///< why there is none, in English; empty where the file has no answer
};

/// A case file that was opened.
struct OpenedCase {
    QString path;
    QDateTime exportedAt;
    QString by;
    QList<OpenedDispute> disputes;
};

/// What stands in a case file at `path`; it may be anything. Decodes each answer as the provider's codec does: one that
/// breaks the contract, or is another dispute's than the file says, is set aside with its reason.
Result<OpenedCase, Error> openedCaseOf(const QByteArray &bytes, const QString &path);
/// The same of a file that a person named. Waits for the disk.
Result<OpenedCase, Error> readCase(const QString &path);

/// What the file says about one dispute, in the words of the program's language: the sections of a case file on paper.
CaseFile caseFileOf(const OpenedDispute &opened, const QDateTime &now, const QLocale &locale);

/// What a person is told of a file at `path` that cannot be opened: what it is and what to do.
QString caseReadProblem(const Error &error, const QString &path);

} // namespace disputedesk
