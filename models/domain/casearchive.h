#pragma once

#include "models/domain/error.h"
#include "models/domain/provider.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace disputedesk {

// A case file to open again, UTF-8 JSON (docs/decisions/0037). Its disputes are the entries of a JSON export:
// {"format": "disputedesk-case", "version": 1, "exported_at": "2026-11-21T02:00:00Z", "by": "1.0.0",
//  "disputes": [{"account": "…", "provider": "omise", "mode": "live", "id": "…", "as_of": "…", "answer": {…}}]}

inline constexpr QLatin1StringView kCaseFormat("disputedesk-case");
inline constexpr int kCaseVersion = 1;
inline constexpr QLatin1StringView kCaseSuffix("disputedesk"); ///< of its name, as the packages register it
inline constexpr qint64 kMostCaseBytes = 64 * 1024 * 1024; ///< nobody reads through more: no file of ours
inline constexpr int kMostCaseDisputes = 5000;

/// One dispute of a case file, its answer not yet decoded.
struct ArchivedDispute {
    QString account; ///< the label that the account had; hostile text
    ProviderKind provider = ProviderKind::Omise;
    Mode mode = Mode::Test;
    QString id;
    QDateTime asOf; ///< invalid where there is no answer
    QByteArray answer; ///< the provider's object to the letter; empty: it was not on the computer that exported
};

/// A case file as it was read.
struct CaseArchive {
    QDateTime exportedAt;
    QString by; ///< the version of the program that wrote it
    QList<ArchivedDispute> disputes;
};

/// Reads such a file strictly: duplicate keys, unknown or missing members and texts too long are BadData with their
/// path; TooLarge over kMostCaseBytes, StoreReadOnly when it is of a later version.
Result<CaseArchive, Error> parseCaseArchive(const QByteArray &json);

} // namespace disputedesk
