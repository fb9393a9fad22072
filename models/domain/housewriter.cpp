#include "models/domain/housefile.h"
#include "models/domain/providerword.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
/// However a piece is spelt (six bytes for a control character), the strict reader takes it.
constexpr qsizetype kPiece = 10'000;

QString idText(const QUuid &id) { return id.isNull() ? QString() : id.toString(QUuid::WithoutBraces); }
QString modeWord(Mode mode) { return mode == Mode::Live ? u"live"_s : u"test"_s; }

QJsonObject accountJson(const Account &account)
{
    return {{u"id"_s, idText(account.id)}, {u"provider"_s, providerWord(account.provider)},
        {u"mode"_s, modeWord(account.mode)}, {u"label"_s, account.label}};
}

QJsonObject viewJson(const SavedView &view)
{
    QJsonArray columns;
    for (const ViewColumn &column : view.columns)
        columns.append(QJsonObject{{u"key"_s, column.key}, {u"width"_s, column.width}});
    return {{u"id"_s, idText(view.id)}, {u"name"_s, view.name}, {u"mode"_s, modeWord(view.mode)},
        {u"account"_s, idText(view.account)}, {u"query"_s, view.query}, {u"tab"_s, view.tab},
        {u"inquiries"_s, view.inquiries}, {u"sort"_s, view.sortColumn}, {u"descending"_s, view.descending},
        {u"keep_offline"_s, view.keepOffline}, {u"columns"_s, columns}};
}

QJsonValue textJson(const QString &text)
{
    if (text.size() <= kPiece)
        return text;
    QJsonArray pieces;
    for (qsizetype from = 0; from < text.size();) {
        qsizetype size = qMin(kPiece, text.size() - from);
        if (text.at(from + size - 1).isHighSurrogate() && from + size < text.size())
            --size; // never half of a character
        pieces.append(text.mid(from, size));
        from += size;
    }
    return pieces;
}

QJsonObject replyJson(const CannedReply &reply)
{
    QJsonObject texts;
    for (auto it = reply.texts.cbegin(); it != reply.texts.cend(); ++it)
        texts.insert(it.key(), textJson(it.value()));
    return {{u"id"_s, idText(reply.id)}, {u"folder"_s, reply.folder}, {u"name"_s, reply.name}, {u"texts"_s, texts}};
}

template <typename T, typename Make> QJsonArray listOf(const QList<T> &items, Make make)
{
    QJsonArray list;
    for (const T &item : items)
        list.append(make(item));
    return list;
}
} // namespace

QByteArray houseJson(const HouseFile &house)
{
    QJsonObject root;
    root.insert("format"_L1, u"disputedesk-settings"_s);
    root.insert("version"_L1, 1);
    root.insert("settings"_L1, QJsonObject::fromVariantMap(house.settings));
    root.insert("accounts"_L1, listOf(house.accounts, accountJson));
    root.insert("views"_L1, listOf(house.views, viewJson));
    root.insert("folders"_L1, QJsonArray::fromStringList(house.replies.emptyFolders));
    root.insert("replies"_L1, listOf(house.replies.replies, replyJson));
    return QJsonDocument(root).toJson();
}

} // namespace disputedesk
