#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QUuid>

namespace disputedesk {

/// A text that is used again and again, in one language or several, with placeholders (replytemplate.h).
struct CannedReply {
    QUuid id;
    QString folder; ///< its name; empty: none
    QString name;
    QMap<QString, QString> texts; ///< language ("en", "th", "ja", "zh_CN") -> text; never an empty text

    QMap<QString, QString> names = {}; ///< language -> name where it has another than `name`; only of shipped ones

    friend bool operator==(const CannedReply &, const CannedReply &) = default;
};

/// The replies in the order of the file, and folders that hold none yet.
struct ReplyLibrary {
    QList<CannedReply> replies;
    QStringList emptyFolders;
    QMap<QString, QMap<QString, QString>> folderNames = {}; ///< folder -> language -> name; only of shipped ones

    friend bool operator==(const ReplyLibrary &, const ReplyLibrary &) = default;
};

/// The languages that a reply can have, in the order of the editor.
QStringList replyLanguages();

// A reply longer than this is none; kept short of what a provider would take.
inline constexpr qsizetype kLongestReply = 64 * 1024;
inline constexpr qsizetype kLongestReplyName = 120; ///< of replies and folders
inline constexpr qsizetype kMostReplies = 2000;

} // namespace disputedesk
