#pragma once

#include "models/domain/cannedreply.h"
#include "models/domain/error.h"

#include <QJsonObject>

namespace disputedesk {

// {"format": "disputedesk-replies", "version": 1, "folders": ["Fraud"],
//  "replies": [{"id": "…", "folder": "Fraud", "name": "…", "texts": {"en": "…"}}]}
// Shipped ones may have "names": {"th": "…"} in a reply and "folderNames": {"Fraud": {"th": "…"}} beside the replies;
// a release that does not know them shows "name" and "folder".

/// What a file of replies holds, with the members of ours that it was read from: what a person or a later release put
/// beside them is written back.
struct ReplyFile {
    ReplyLibrary library;
    QJsonObject root; ///< members beside ours
    int leftOut = 0; ///< replies that could not be taken: no name, no text, an id twice, too long
};

/// Reads a file: BadData when it is none of ours, StoreReadOnly when it is of a later version.
Result<ReplyFile, Error> parseReplies(const QByteArray &json);
/// The file to write; `root` as it was read.
QByteArray repliesJson(const ReplyLibrary &library, const QJsonObject &root = {});
/// Those that come with the program, each in every language of replyLanguages().
const ReplyLibrary &shippedReplies();
/// The library with names and folders in `language` where it has them; ids, texts and order stay.
ReplyLibrary repliesNamedIn(ReplyLibrary library, const QString &language);

} // namespace disputedesk
