#include "models/items/replymodel.h"

#include "models/domain/nameshape.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr qsizetype kMostUndo = 50;

bool byName(const QString &a, const QString &b) { return QString::localeAwareCompare(a, b) < 0; }
} // namespace

ReplyModel::ReplyModel(ReplyLibrary shipped, QObject *parent)
    : QAbstractItemModel(parent)
    , m_shipped(std::move(shipped))
{
    arrange();
}

void ReplyModel::setLibrary(const ReplyLibrary &own)
{
    beginResetModel();
    m_own = own;
    m_removed.clear();
    arrange();
    endResetModel();
}

void ReplyModel::setShipped(const ReplyLibrary &shipped)
{
    beginResetModel();
    m_shipped = shipped;
    arrange();
    endResetModel();
}

void ReplyModel::arrange()
{
    m_folders.clear();
    const auto put = [this](const ReplyLibrary &library, bool shipped) {
        QList<Folder> made;
        const auto folderOf = [&](const QString &name) -> Folder & {
            for (Folder &known : made)
                if (known.name == name)
                    return known;
            made.append({name, shipped, {}});
            return made.last();
        };
        for (const QString &name : library.emptyFolders)
            folderOf(name);
        for (const CannedReply &reply : library.replies)
            folderOf(reply.folder).replies.append(reply);
        std::sort(made.begin(), made.end(), [](const Folder &a, const Folder &b) { return byName(a.name, b.name); });
        for (Folder &folder : made)
            std::stable_sort(folder.replies.begin(), folder.replies.end(),
                [](const CannedReply &a, const CannedReply &b) { return byName(a.name, b.name); });
        m_folders += made;
    };
    put(m_own, false);
    put(m_shipped, true);
}

/// A few rows that are edited by hand: they are laid out anew, and views find their reply by its id.
void ReplyModel::change(const std::function<void()> &act)
{
    beginResetModel();
    act();
    arrange();
    endResetModel();
    Q_EMIT edited();
}

const CannedReply *ReplyModel::find(const QUuid &id) const
{
    for (const ReplyLibrary *const library : {&m_own, &m_shipped})
        for (const CannedReply &reply : library->replies)
            if (reply.id == id)
                return &reply;
    return nullptr;
}

bool ReplyModel::isShipped(const QUuid &id) const
{
    return std::none_of(
        m_own.replies.cbegin(), m_own.replies.cend(), [&id](const CannedReply &reply) { return reply.id == id; });
}

QStringList ReplyModel::folders() const
{
    QStringList names;
    for (const Folder &folder : m_folders)
        if (!folder.shipped && !folder.name.isEmpty())
            names << folder.name;
    return names;
}

QList<CannedReply> ReplyModel::search(const QString &text) const
{
    const QStringList words = text.toLower().simplified().split(u' ', Qt::SkipEmptyParts);
    const auto holdsAll = [&words](const QString &where) {
        return std::all_of(
            words.cbegin(), words.cend(), [&where](const QString &word) { return where.contains(word); });
    };
    QList<CannedReply> byTitle;
    QList<CannedReply> byText;
    for (const Folder &folder : m_folders)
        for (const CannedReply &reply : folder.replies) {
            const QString title = (reply.folder + u'\n' + reply.name).toLower();
            if (holdsAll(title))
                byTitle.append(reply);
            else if (holdsAll(title + u'\n' + QStringList(reply.texts.values()).join(u'\n').toLower()))
                byText.append(reply);
        }
    return byTitle + byText;
}

ReplyModel::NameProblem ReplyModel::checkName(const QString &name, const QString &folder, const QUuid &except) const
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return NameProblem::Empty;
    if (trimmed.size() > kLongestReplyName)
        return NameProblem::TooLong;
    const bool taken = std::any_of(m_own.replies.cbegin(), m_own.replies.cend(), [&](const CannedReply &reply) {
        return reply.id != except && reply.folder == folder && nameShape(reply.name) == nameShape(trimmed);
    });
    return taken ? NameProblem::Taken : NameProblem::None;
}

QUuid ReplyModel::create(const QString &folder, const QString &name, const QMap<QString, QString> &texts)
{
    if (!m_writable || m_own.replies.size() >= kMostReplies || name.trimmed().isEmpty())
        return {};
    const QString base = name.trimmed().left(kLongestReplyName - 8);
    QString free = base;
    for (int number = 2; checkName(free, folder) != NameProblem::None; ++number)
        free = base + u' ' + QString::number(number);
    const CannedReply made{QUuid::createUuid(), folder.trimmed().left(kLongestReplyName), free, texts};
    change([&] { m_own.replies.append(made); });
    return made.id;
}

QUuid ReplyModel::duplicate(const QUuid &id)
{
    const CannedReply *const known = find(id);
    return known ? create(known->folder, known->name, QMap(known->texts)) : QUuid();
}

bool ReplyModel::replace(const CannedReply &reply)
{
    const auto at = std::find_if(m_own.replies.begin(), m_own.replies.end(),
        [&reply](const CannedReply &known) { return known.id == reply.id; });
    CannedReply wanted = reply;
    wanted.name = reply.name.trimmed();
    wanted.folder = reply.folder.trimmed();
    wanted.texts.removeIf([](std::pair<const QString &, QString &> text) { return text.second.isEmpty(); });
    if (!m_writable || at == m_own.replies.end() || wanted.folder.size() > kLongestReplyName
        || checkName(wanted.name, wanted.folder, wanted.id) != NameProblem::None)
        return false;
    if (*at == wanted)
        return true;
    const bool moves = at->name != wanted.name || at->folder != wanted.folder;
    if (moves) {
        change([&] { *at = wanted; });
        return true;
    }
    *at = wanted; // only its texts: the rows stay as they are
    for (Folder &folder : m_folders)
        for (CannedReply &shown : folder.replies)
            if (shown.id == wanted.id)
                shown = wanted;
    Q_EMIT dataChanged(indexOf(wanted.id), indexOf(wanted.id));
    Q_EMIT edited();
    return true;
}

bool ReplyModel::remove(const QUuid &id)
{
    const auto at = std::find_if(
        m_own.replies.begin(), m_own.replies.end(), [&id](const CannedReply &known) { return known.id == id; });
    if (!m_writable || at == m_own.replies.end())
        return false;
    m_removed.append({at - m_own.replies.begin(), *at});
    if (m_removed.size() > kMostUndo)
        m_removed.removeFirst();
    change([&] { m_own.replies.erase(at); });
    return true;
}

QUuid ReplyModel::undoRemove()
{
    if (m_removed.isEmpty() || !m_writable)
        return {};
    Removed back = m_removed.takeLast();
    const QString name = back.reply.name;
    for (int number = 2; checkName(back.reply.name, back.reply.folder) == NameProblem::Taken; ++number)
        back.reply.name = name.left(kLongestReplyName - 8) + u' ' + QString::number(number);
    change([&] { m_own.replies.insert(qMin(back.place, m_own.replies.size()), back.reply); });
    return back.reply.id;
}

bool ReplyModel::canRenameFolder(const QString &from, const QString &to) const
{
    const QString name = to.trimmed();
    return m_writable && folders().contains(from) && !name.isEmpty() && name.size() <= kLongestReplyName
        && !folders().contains(name);
}

bool ReplyModel::renameFolder(const QString &from, const QString &to)
{
    const QString name = to.trimmed();
    if (!canRenameFolder(from, name))
        return false;
    change([&] {
        for (CannedReply &reply : m_own.replies)
            if (reply.folder == from)
                reply.folder = name;
        for (QString &folder : m_own.emptyFolders)
            if (folder == from)
                folder = name;
        for (Removed &removed : m_removed) // comes back to the others of its folder
            if (removed.reply.folder == from)
                removed.reply.folder = name;
    });
    return true;
}

} // namespace disputedesk
