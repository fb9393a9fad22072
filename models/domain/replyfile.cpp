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

std::optional<CannedReply> replyOf(const QJsonObject &entry)
{
    CannedReply reply;
    reply.id = QUuid::fromString(entry.value("id"_L1).toString());
    reply.folder = entry.value("folder"_L1).toString().trimmed();
    reply.name = entry.value("name"_L1).toString().trimmed();
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
    for (const char *const ours : {"format", "version", "folders", "replies"})
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
    return file;
}

QByteArray repliesJson(const ReplyLibrary &library, const QJsonObject &root)
{
    QJsonArray replies;
    for (const CannedReply &reply : library.replies) {
        QJsonObject texts;
        for (auto it = reply.texts.cbegin(); it != reply.texts.cend(); ++it)
            texts.insert(it.key(), it.value());
        replies.append(QJsonObject{{u"id"_s, reply.id.toString(QUuid::WithoutBraces)}, {u"folder"_s, reply.folder},
            {u"name"_s, reply.name}, {u"texts"_s, texts}});
    }
    QJsonObject all = root;
    all.insert("format"_L1, kFormat);
    all.insert("version"_L1, kVersion);
    all.insert("folders"_L1, QJsonArray::fromStringList(library.emptyFolders));
    all.insert("replies"_L1, replies);
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

} // namespace disputedesk
