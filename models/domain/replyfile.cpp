#include "models/domain/replyfile.h"

#include "models/domain/datafile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <optional>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr auto kFormat = "disputedesk-replies"_L1;
constexpr int kVersion = 1;

bool isName(const QString &text) { return text.size() <= kLongestReplyName && !text.contains(u'\n'); }

/// Names by language, of a reply or a folder; one that is none is left out, and `name` stands for it.
QMap<QString, QString> namesOf(const QJsonValue &entry)
{
    QMap<QString, QString> names;
    const QJsonObject all = entry.toObject();
    for (auto it = all.begin(); it != all.end(); ++it)
        if (const QString name = it.value().toString().trimmed();
            !name.isEmpty() && isName(name) && it.key().size() <= kLongestReplyName)
            names.insert(it.key(), name);
    return names;
}

QJsonObject namesJson(const QMap<QString, QString> &names)
{
    QJsonObject all;
    for (auto it = names.cbegin(); it != names.cend(); ++it)
        all.insert(it.key(), it.value());
    return all;
}

std::optional<CannedReply> replyOf(const QJsonObject &entry)
{
    CannedReply reply;
    reply.id = QUuid::fromString(entry.value("id"_L1).toString());
    reply.folder = entry.value("folder"_L1).toString().trimmed();
    reply.name = entry.value("name"_L1).toString().trimmed();
    reply.names = namesOf(entry.value("names"_L1));
    const QJsonObject texts = entry.value("texts"_L1).toObject();
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        const QString text = it.value().toString();
        if (text.size() > kLongestReply)
            return std::nullopt;
        if (!text.isEmpty() && it.key().size() <= kLongestReplyName)
            reply.texts.insert(it.key(), text); // a language of a later release too
    }
    const bool fits = !reply.id.isNull() && !reply.name.isEmpty() && isName(reply.name) && isName(reply.folder);
    return fits ? std::optional(reply) : std::nullopt;
}
} // namespace

QStringList replyLanguages() { return {u"en"_s, u"th"_s, u"ja"_s, u"zh_CN"_s}; }

Result<ReplyFile, Error> parseReplies(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    const QJsonObject root = document.object();
    if (!document.isObject() || root.value("format"_L1).toString() != kFormat || !root.value("replies"_L1).isArray())
        return Failure{
            errorOf(ErrorKind::BadData, document.isObject() ? u"no file of replies"_s : problem.errorString())};
    if (root.value("version"_L1).toInt() > kVersion)
        return Failure{errorOf(ErrorKind::StoreReadOnly, u"a later version"_s)};
    ReplyFile file;
    file.root = root;
    for (const char *const ours : {"format", "version", "folders", "folderNames", "replies"})
        file.root.remove(QLatin1StringView(ours));
    QSet<QUuid> ids;
    QSet<QString> used;
    const QJsonArray entries = root.value("replies"_L1).toArray();
    for (const QJsonValue &entry : entries) {
        const auto reply = replyOf(entry.toObject());
        if (!reply || ids.contains(reply->id) || file.library.replies.size() >= kMostReplies) {
            ++file.leftOut;
            continue;
        }
        ids.insert(reply->id);
        used.insert(reply->folder);
        file.library.replies.append(*reply);
    }
    const QJsonArray folders = root.value("folders"_L1).toArray();
    for (const QJsonValue &folder : folders)
        if (const QString name = folder.toString().trimmed(); !name.isEmpty() && isName(name) && !used.contains(name)) {
            used.insert(name);
            file.library.emptyFolders.append(name);
        }
    const QJsonObject folderNames = root.value("folderNames"_L1).toObject();
    for (auto it = folderNames.begin(); it != folderNames.end(); ++it)
        if (const auto names = namesOf(it.value()); !names.isEmpty())
            file.library.folderNames.insert(it.key(), names);
    return file;
}

QByteArray repliesJson(const ReplyLibrary &library, const QJsonObject &root)
{
    QJsonArray replies;
    for (const CannedReply &reply : library.replies) {
        QJsonObject texts;
        for (auto it = reply.texts.cbegin(); it != reply.texts.cend(); ++it)
            texts.insert(it.key(), it.value());
        QJsonObject entry{{u"id"_s, reply.id.toString(QUuid::WithoutBraces)}, {u"folder"_s, reply.folder},
            {u"name"_s, reply.name}, {u"texts"_s, texts}};
        if (!reply.names.isEmpty())
            entry.insert("names"_L1, namesJson(reply.names));
        replies.append(entry);
    }
    QJsonObject all = root;
    all.insert("format"_L1, kFormat);
    all.insert("version"_L1, kVersion);
    all.insert("folders"_L1, QJsonArray::fromStringList(library.emptyFolders));
    all.insert("replies"_L1, replies);
    QJsonObject folderNames;
    for (auto it = library.folderNames.cbegin(); it != library.folderNames.cend(); ++it)
        folderNames.insert(it.key(), namesJson(it.value()));
    if (!folderNames.isEmpty())
        all.insert("folderNames"_L1, folderNames);
    return QJsonDocument(all).toJson();
}

const ReplyLibrary &shippedReplies()
{
    static const ReplyLibrary library = [] {
        const QString path = u":/disputedesk/replies/replies.json"_s;
        const auto file = parseReplies(shippedBytes(path));
        if (!file)
            shippedDataBroken(path, file.error().detail);
        return file->library;
    }();
    return library;
}

ReplyLibrary repliesNamedIn(ReplyLibrary library, const QString &language)
{
    const auto folderIn = [&library, &language](const QString &folder) {
        return library.folderNames.value(folder).value(language, folder);
    };
    for (CannedReply &reply : library.replies) {
        reply.name = reply.names.value(language, reply.name);
        reply.folder = folderIn(reply.folder);
        reply.names.clear(); // one copied from here is the person's, with the name that they saw
    }
    for (QString &folder : library.emptyFolders)
        folder = folderIn(folder);
    library.folderNames.clear();
    return library;
}

} // namespace disputedesk
