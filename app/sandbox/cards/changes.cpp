#include "app/sandbox/cards/changes.h"

#include "app/sandbox/timetext.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace disputedesk::sandbox::cards {

namespace {

constexpr std::int64_t kMostAdded = 1'000'000;
constexpr std::int64_t kMostTicksAtOnce = 10'000; // a forgotten ticker must not stall the first request of the morning

const QStringList kKeys{u"add"_s, u"live"_s, u"id"_s, u"status"_s, u"due_by"_s, u"every_ms"_s};

using Wrong = std::optional<std::string>;

Wrong changeDue(const QJsonValue &wish, std::uint32_t index, Book &book)
{
    const std::int64_t due = wish.toInteger(-1);
    if (wish.isNull())
        book.setDue(index, DueBy::Null, 0);
    else if (wish.toString() == "absent"_L1)
        book.setDue(index, DueBy::Absent, 0);
    else if (due == 0)
        book.setDue(index, DueBy::Zero, 0);
    else if (due > 0 && due <= UINT32_MAX)
        book.setDue(index, DueBy::At, std::uint32_t(due));
    else
        return std::string("due_by is seconds since 1970, 0, null or \"absent\"");
    return std::nullopt;
}

Wrong changeOne(const QJsonObject &wish, Book &book)
{
    const std::optional<std::uint32_t> index = book.find(wish[u"id"_s].toString().toStdString());
    if (!index)
        return std::string("no such id in this mode");
    if (wish.contains(u"status"_s)) {
        const std::optional<Status> status = statusNamed(wish[u"status"_s].toString().toStdString());
        if (!status)
            return std::string("status is none of the known ones");
        book.setStatus(*index, *status);
    }
    return wish.contains(u"due_by"_s) ? changeDue(wish[u"due_by"_s], *index, book) : std::nullopt;
}

} // namespace

std::optional<std::string> Changes::apply(const QJsonObject &wish, Mode &test, Mode &live)
{
    for (const QString &key : wish.keys()) {
        if (!kKeys.contains(key))
            return "unknown key: " + key.toStdString();
    }
    const bool toLive = wish[u"live"_s].toBool();
    Book &book = (toLive ? live : test).book;
    const std::int64_t added = wish[u"add"_s].toInteger();
    if (added < 0 || added > kMostAdded)
        return std::string("add is 0 to 1000000");
    for (std::int64_t i = 0; i < added; ++i)
        book.append(nowSeconds());
    if (wish.contains(u"every_ms"_s)) {
        m_everyMs = std::max<std::int64_t>(0, wish[u"every_ms"_s].toInteger());
        m_lastTick = nowMilliseconds();
        m_tickLive = toLive;
    }
    return wish.contains(u"id"_s) ? changeOne(wish, book) : std::nullopt;
}

void Changes::catchUp(Mode &test, Mode &live)
{
    if (m_everyMs == 0)
        return;
    const std::int64_t due = (nowMilliseconds() - m_lastTick) / m_everyMs;
    m_lastTick += due * m_everyMs;
    for (std::int64_t i = 0; i < std::min(due, kMostTicksAtOnce); ++i)
        tick((m_tickLive ? live : test).book);
}

void Changes::tick(Book &book)
{
    constexpr int kTries = 60; // one in eight is under review
    const int tries = m_dice.percent(50) && book.size() > 0 ? kTries : 0;
    for (int i = 0; i < tries; ++i) {
        const std::uint32_t index = m_dice.below(book.size());
        if (book.at(index).status == Status::UnderReview)
            return book.setStatus(index, m_dice.percent(60) ? Status::Won : Status::Lost);
    }
    book.append(nowSeconds());
}

} // namespace disputedesk::sandbox::cards
