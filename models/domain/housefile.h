#pragma once

#include "models/domain/account.h"
#include "models/domain/cannedreply.h"
#include "models/domain/error.h"
#include "models/domain/savedview.h"

#include <QMap>
#include <QVariant>

namespace disputedesk {

// What "Export settings" writes, UTF-8 JSON (docs/decisions/0028):
// {"format": "disputedesk-settings", "version": 1,
//  "settings": {"ui/theme": "dark", "sync/refresh_minutes": 3, "evidence/files_mb": 2.5},
//  "accounts": [{"id": "…", "provider": "omise", "mode": "live", "label": "…"}],
//  "views": [{"id": "…", "name": "…", "mode": "live", "account": "", "query": "…", "tab": "…", "inquiries": "all",
//             "sort": "due", "descending": false, "keep_offline": false, "columns": [{"key": "due", "width": 120}]}],
//  "folders": ["…"],
//  "replies": [{"id": "…", "folder": "…", "name": "…", "texts": {"en": "…", "th": ["a long one", "in pieces"]}}]}
// Accounts are there only to say whose a view is; nothing of them is taken over.

/// What moves to another computer. No key, no address that a key is sent to, no password is ever part of it.
struct HouseFile {
    QMap<QString, QVariant> settings; ///< by their names; text, bool, qint64 or double, not yet judged
    QList<Account> accounts; ///< id, provider, mode and label only
    QList<SavedView> views;
    ReplyLibrary replies;
};

inline constexpr qint64 kMostHouseBytes = 64 * 1024 * 1024; ///< nobody has so many replies: no file of ours
inline constexpr int kMostHouseViews = 5000;

/// Reads such a file strictly: duplicate keys, unknown members, numbers out of range, texts too long are BadData with
/// their path; TooLarge over kMostHouseBytes, StoreReadOnly when it is of a later version.
Result<HouseFile, Error> parseHouse(const QByteArray &json);
/// The file to write. What it takes from the person's data is written as it is: parseHouse() says whether it can be
/// read again.
QByteArray houseJson(const HouseFile &house);

} // namespace disputedesk
