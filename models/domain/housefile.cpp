#include "models/domain/housefile.h"

#include "models/domain/filemembers.h"
#include "models/domain/jsongrammar.h"
#include "models/domain/jsonreader.h"

#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr auto kFormat = "disputedesk-settings"_L1;
constexpr int kVersion = 1;
constexpr int kMostOthers = 2000; ///< accounts, folders, columns
constexpr qsizetype kLongestWord = 200;

QString word(json::Value &value, qsizetype most = kLongestWord) { return fileWord(value, most); }

QString name(json::Value &value, qsizetype most)
{
    const QString text = word(value, most);
    if (text.trimmed().isEmpty() || text.contains(u'\n'))
        value.refuse(u"no name"_s);
    return text;
}

QUuid id(json::Value &value)
{
    const QUuid found = QUuid::fromString(word(value));
    if (found.isNull())
        value.refuse(u"no id"_s);
    return found;
}

/// Null for "": all accounts of the mode, which one that cannot be read must not become.
QUuid accountOf(json::Value &value)
{
    const QString text = word(value);
    const QUuid found = QUuid::fromString(text);
    if (found.isNull() != text.isEmpty())
        value.refuse(u"no id"_s);
    return found;
}

QVariant setting(json::Value &value)
{
    if (value.isText())
        return word(value, 1000);
    const QByteArray raw = value.raw().toByteArray();
    if (raw == "true" || raw == "false")
        return raw == "true";
    bool whole = false;
    if (const qint64 number = raw.toLongLong(&whole); whole)
        return number;
    if (!json::isNumber(raw.toStdString()))
        value.refuse(u"neither a text, a number nor true or false"_s);
    return raw.toDouble();
}

Account account(json::Value &value)
{
    Account account;
    value.members([&account](std::string_view key, json::Value &member) {
        if (key == "id")
            account.id = id(member);
        else if (key == "label")
            account.label = word(member);
        else if (key == "mode")
            account.mode = fileMode(member);
        else if (key == "provider")
            account.provider = fileProvider(member);
        else
            refuseUnknown(member);
    });
    if (account.id.isNull())
        value.refuse(u"an account without an id"_s);
    return account;
}

ViewColumn column(json::Value &value)
{
    ViewColumn column;
    value.members([&column](std::string_view key, json::Value &member) {
        if (key == "key")
            column.key = name(member, kLongestWord);
        else if (key != "width")
            refuseUnknown(member);
        else if (const qint64 width = member.integer(); width < 0 || width > 100'000)
            member.refuse(u"no width"_s);
        else
            column.width = int(width);
    });
    return column;
}

SavedView view(json::Value &value)
{
    SavedView view;
    view.inquiries = u"all"_s;
    bool hasMode = false;
    value.members([&](std::string_view key, json::Value &member) {
        if (key == "id")
            view.id = id(member);
        else if (key == "name")
            view.name = name(member, 4 * SavedView::kLongestName); // characters that take two places each, and more
        else if (key == "mode")
            view.mode = fileMode(member), hasMode = true;
        else if (key == "account")
            view.account = accountOf(member);
        else if (key == "query")
            view.query = member.text();
        else if (key == "tab")
            view.tab = word(member);
        else if (key == "inquiries")
            view.inquiries = word(member);
        else if (key == "sort")
            view.sortColumn = word(member);
        else if (key == "descending")
            view.descending = member.boolean();
        else if (key == "keep_offline")
            view.keepOffline = member.boolean();
        else if (key == "columns")
            member.elements([&view](json::Value &each) { view.columns.append(column(each)); }, kMostOthers);
        else
            refuseUnknown(member);
    });
    // A guessed mode could show test data as live.
    if (view.id.isNull() || view.name.isEmpty() || !hasMode)
        value.refuse(u"a view without id, name or mode"_s);
    return view;
}

/// A text, or its pieces one behind the other: the reader takes no string over kMaxTextBytes.
QString longText(json::Value &value)
{
    QString text;
    if (!value.isArray())
        text = value.text();
    else
        value.elements([&text](json::Value &piece) { text += piece.text(); }, 100);
    if (text.isEmpty() || text.size() > kLongestReply)
        value.refuse(u"an empty text, or one of more than %1 characters"_s.arg(kLongestReply));
    return text;
}

CannedReply reply(json::Value &value)
{
    CannedReply reply;
    value.members([&reply](std::string_view key, json::Value &member) {
        if (key == "id")
            reply.id = id(member);
        else if (key == "folder")
            reply.folder = word(member, kLongestReplyName);
        else if (key == "name")
            reply.name = name(member, kLongestReplyName);
        else if (key == "texts")
            member.members([&reply](std::string_view spelt, json::Value &text) {
                if (spelt.empty() || spelt.size() > 20)
                    text.refuse(u"no language"_s);
                else
                    reply.texts.insert(QString::fromUtf8(spelt.data(), qsizetype(spelt.size())), longText(text));
            });
        else
            refuseUnknown(member);
    });
    if (reply.id.isNull() || reply.name.isEmpty() || reply.folder.contains(u'\n'))
        value.refuse(u"a reply without id or name"_s);
    return reply;
}

template <typename T> void add(QList<T> &list, QSet<QUuid> &ids, T item, json::Value &value)
{
    if (ids.contains(item.id))
        value.refuse(u"an id that stands twice"_s);
    ids.insert(item.id);
    list.append(std::move(item));
}

void readMember(HouseFile &house, const std::string_view key, json::Value &value)
{
    QSet<QUuid> ids;
    if (key == "settings")
        value.members([&house](std::string_view spelt, json::Value &member) {
            house.settings.insert(QString::fromUtf8(spelt.data(), qsizetype(spelt.size())), setting(member));
        });
    else if (key == "accounts")
        value.elements([&](json::Value &each) { add(house.accounts, ids, account(each), each); }, kMostOthers);
    else if (key == "views")
        value.elements([&](json::Value &each) { add(house.views, ids, view(each), each); }, kMostHouseViews);
    else if (key == "folders")
        value.elements(
            [&house](json::Value &each) { house.replies.emptyFolders.append(name(each, kLongestReplyName)); },
            kMostOthers);
    else if (key == "replies")
        value.elements([&](json::Value &each) { add(house.replies.replies, ids, reply(each), each); }, kMostReplies);
    else if (key != "format" && key != "version")
        refuseUnknown(value);
}
} // namespace

Result<HouseFile, Error> parseHouse(const QByteArray &json)
{
    if (json.size() > kMostHouseBytes)
        return Failure{errorOf(ErrorKind::TooLarge)};
    if (const auto fault = headingFault(json, kFormat, kVersion, u"no file of settings"_s))
        return Failure{*fault};
    HouseFile house;
    json::Reader reader(json);
    const bool read = reader.read([&house](json::Value &root) {
        root.members([&house](std::string_view key, json::Value &member) { readMember(house, key, member); });
    });
    if (!read)
        return Failure{reader.fault()};
    return house;
}

} // namespace disputedesk
