#include "app/sandbox/omise/changes.h"

#include "app/sandbox/timetext.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace disputedesk::sandbox::omise {

namespace {

constexpr std::int64_t kMostAdded = 1'000'000;
constexpr std::int64_t kMostTicksAtOnce = 10'000; // a forgotten ticker must not stall the first request of the morning

const QStringList kKeys{
    u"add"_s, u"live"_s, u"id"_s, u"status"_s, u"review_over"_s, u"deadline_passed"_s, u"every_ms"_s};

std::optional<Status> statusNamed(const QString &name)
{
    const QStringList names{u"open"_s, u"pending"_s, u"won"_s, u"lost"_s};
    const qsizetype found = names.indexOf(name);
    return found < 0 ? std::nullopt : std::optional(Status(found));
}

void addOne(Mode &mode)
{
    mode.events.prepare(mode.book);
    const std::int64_t now = nowSeconds();
    mode.events.add(EventLog::Kind::Create, mode.book.append(mode.book.freshSerial(), now), now);
}

void move(Mode &mode, std::uint32_t index, Status status)
{
    mode.events.prepare(mode.book);
    const std::int64_t now = nowSeconds();
    mode.book.setStatus(index, status, now);
    mode.events.add(isClosed(status) ? EventLog::Kind::Close : EventLog::Kind::Update, index, now);
}

} // namespace

std::optional<std::string> Changes::apply(const QJsonObject &wish, Mode &test, Mode &live)
{
    for (const QString &key : wish.keys()) {
        if (!kKeys.contains(key))
            return "unknown key: " + key.toStdString();
    }
    const bool toLive = wish[u"live"_s].toBool();
    Mode &mode = toLive ? live : test;
    const std::int64_t added = wish[u"add"_s].toInteger();
    if (added < 0 || added > kMostAdded)
        return std::string("add is 0 to 1000000");
    for (std::int64_t i = 0; i < added; ++i)
        addOne(mode);
    if (wish.contains(u"every_ms"_s)) {
        m_everyMs = std::max<std::int64_t>(0, wish[u"every_ms"_s].toInteger());
        m_lastTick = nowMilliseconds();
        m_tickLive = toLive;
    }
    return wish.contains(u"id"_s) ? changeOne(wish, mode) : std::nullopt;
}

std::optional<std::string> Changes::changeOne(const QJsonObject &wish, Mode &mode)
{
    const std::optional<std::uint32_t> index = mode.book.find(wish[u"id"_s].toString().toStdString());
    if (!index)
        return std::string("no such id in this mode");
    const Record record = mode.book.at(*index);
    mode.book.setTraits(*index, wish[u"review_over"_s].toBool(record.reviewOver),
        wish[u"deadline_passed"_s].toBool(record.deadlinePassed));
    if (!wish.contains(u"status"_s))
        return std::nullopt;
    const std::optional<Status> status = statusNamed(wish[u"status"_s].toString());
    if (!status)
        return std::string("status is open, pending, won or lost");
    move(mode, *index, *status);
    return std::nullopt;
}

void Changes::catchUp(Mode &test, Mode &live)
{
    if (m_everyMs == 0)
        return;
    const std::int64_t due = (nowMilliseconds() - m_lastTick) / m_everyMs;
    m_lastTick += due * m_everyMs;
    for (std::int64_t i = 0; i < std::min(due, kMostTicksAtOnce); ++i)
        tick(m_tickLive ? live : test);
}

void Changes::tick(Mode &mode)
{
    const auto pending = mode.book.created(Book::Group::Pending, 0, INT64_MAX);
    if (pending.empty() || m_dice.percent(50))
        return addOne(mode);
    move(mode, pending[m_dice.below(std::uint32_t(pending.size()))], m_dice.percent(60) ? Status::Won : Status::Lost);
}

} // namespace disputedesk::sandbox::omise
