#include "models/domain/housemerge.h"

#include "models/domain/nameshape.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr int kMostTries = 9; ///< names that are tried one after the other; then the number of all is taken

QString placeOf(const SavedView &view)
{
    return (view.mode == Mode::Live ? u"live "_s : u"test "_s) + nameShape(view.name);
}
QString placeOf(const CannedReply &reply) { return reply.folder + u'\n' + nameShape(reply.name); }

bool isSame(const SavedView &one, const SavedView &other) { return showSame(one, other); }
bool isSame(const CannedReply &one, const CannedReply &other) { return one.texts == other.texts; }

/// What is here, by name; what is added counts from then on.
template <typename T> class Shelf {
public:
    explicit Shelf(const QList<T> &here)
    {
        for (const T &item : here)
            keep(item);
    }
    enum class Found { Known, Added, Renamed };
    Found take(T item, QList<T> &added, const NameBeside &beside)
    {
        const QString name = item.name;
        int number = 0;
        for (auto there = m_items.constFind(placeOf(item)); there != m_items.cend();
             there = m_items.constFind(placeOf(item))) {
            if (isSame(*there, item))
                return Found::Known;
            if (number >= kMostTries) {
                item.name = beside(name, int(m_items.size()) + 1);
                break;
            }
            item.name = beside(name, ++number);
        }
        if (m_ids.contains(item.id))
            item.id = QUuid::createUuid();
        keep(item);
        added.append(item);
        return item.name == name ? Found::Added : Found::Renamed;
    }

private:
    void keep(const T &item)
    {
        m_items.insert(placeOf(item), item);
        m_ids.insert(item.id);
    }
    QHash<QString, T> m_items;
    QSet<QUuid> m_ids;
};

/// Null: it is not here, or nobody can tell which it is.
QUuid accountHere(const QUuid &wanted, const HouseFile &house, const QList<Account> &here, Mode mode)
{
    const auto named = std::find_if(
        house.accounts.cbegin(), house.accounts.cend(), [&wanted](const Account &each) { return each.id == wanted; });
    QUuid found;
    for (const Account &account : here) {
        if (account.mode != mode)
            continue;
        if (account.id == wanted)
            return wanted;
        const bool fits = named != house.accounts.cend() && account.provider == named->provider && named->mode == mode
            && !named->label.isEmpty() && account.label == named->label;
        if (fits && !found.isNull())
            return {};
        if (fits)
            found = account.id;
    }
    return found;
}
} // namespace

HousePlan planHouse(const HouseFile &house, const QList<SavedView> &views, const ReplyLibrary &replies,
    const QList<Account> &accounts, const NameBeside &beside)
{
    HousePlan plan;
    using ViewShelf = Shelf<SavedView>;
    ViewShelf shelf(views);
    std::array<QHash<QUuid, QUuid>, 2> foundIn; // by mode: an account of the file is one of here, or null
    for (SavedView view : house.views) {
        const bool isBound = !view.account.isNull();
        if (isBound) {
            QHash<QUuid, QUuid> &found = foundIn.at(size_t(view.mode));
            if (!found.contains(view.account))
                found.insert(view.account, accountHere(view.account, house, accounts, view.mode));
            view.account = found.value(view.account);
        }
        const bool isLost = isBound && view.account.isNull();
        const auto how = shelf.take(view, plan.views, beside);
        plan.viewsKnown += how == ViewShelf::Found::Known;
        plan.viewsRenamed += how == ViewShelf::Found::Renamed;
        plan.viewsWithoutAccount += isLost && how != ViewShelf::Found::Known;
    }
    using ReplyShelf = Shelf<CannedReply>;
    ReplyShelf texts(replies.replies);
    for (const CannedReply &reply : house.replies.replies) {
        const auto how = texts.take(reply, plan.replies, beside);
        plan.repliesKnown += how == ReplyShelf::Found::Known;
        plan.repliesRenamed += how == ReplyShelf::Found::Renamed;
    }
    QSet<QString> folders(replies.emptyFolders.cbegin(), replies.emptyFolders.cend());
    for (const QList<CannedReply> &list : {replies.replies, plan.replies})
        for (const CannedReply &reply : list)
            folders.insert(reply.folder);
    for (const QString &folder : house.replies.emptyFolders)
        if (!folders.contains(folder)) {
            folders.insert(folder);
            plan.folders.append(folder);
        }
    return plan;
}

} // namespace disputedesk
