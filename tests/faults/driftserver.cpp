#include "tests/faults/driftserver.h"

#include "tests/support/builders.h"

#include <QTimer>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace disputedesk::test {

namespace {
constexpr DriftRow kRows[] = {
    {"inserted in front", Drift::InsertedInFront},
    {"inserted between", Drift::InsertedBetween},
    {"closed meanwhile", Drift::ClosedMeanwhile},
    {"moves between lists", Drift::StatusMoves},
    {"page repeated", Drift::PageRepeated},
    {"page reordered", Drift::PageReordered},
    {"short page", Drift::ShortPage},
    {"list shrinks", Drift::Shrinks},
    {"total too high", Drift::TotalHigh},
    {"total too low", Drift::TotalLow, true, false},
    {"duplicates in a page", Drift::Duplicates},
    {"place repeated", Drift::PlaceRepeated},
    {"cursor unknown", Drift::CursorUnknown, false, true},
    {"row missing once", Drift::RowMissing, true, true, true},
    {"older copy", Drift::OlderCopy},
};
constexpr int kDaysOfRows = 100;

/// A query but for its place.
QString listOf(const ListQuery &query)
{
    return u"%1 %2 %3"_s.arg(int(query.scope)).arg(query.from.toSecsSinceEpoch()).arg(query.to.toSecsSinceEpoch());
}
} // namespace

std::span<const DriftRow> driftRows() { return kRows; }

DriftServer::DriftServer(ProviderKind provider, WalkStyle style, Drift drift, quint32 seed, QDateTime &clock)
    : m_style(style)
    , m_drift(drift)
    // Stripe's lists are walked as WooshPay's are: other things happen to them.
    , m_random(seed * 31 + quint32(drift) * 7 + quint32(style) + (provider == ProviderKind::Stripe ? 1'000'003 : 0))
    , m_clock(clock)
    , m_step(4 + random(6))
    , m_budget(seed % 2 == 0 ? 3 : std::numeric_limits<int>::max())
{
    providerKind = provider;
    pages = style == WalkStyle::Offset ? Paging::Offset : Paging::Cursor;
    ranges = style == WalkStyle::Ranges;
    const int rows = 20 + random(40);
    for (int n = 0; n < rows; ++n)
        add(testNow().addDays(-kDaysOfRows).addSecs(n * qint64(kDaysOfRows) * 86'400 / (rows + 1)));
}

void DriftServer::add(const QDateTime &createdAt)
{
    const bool isOmise = providerKind == ProviderKind::Omise;
    const QString number = u"%1"_s.arg(++m_made, 6, 10, QChar(u'0'));
    Dispute row = aDispute((isOmise ? u"dspt_test_"_s : u"dp_1"_s) + number);
    row.provider = providerKind;
    row.mode = Mode::Test;
    row.createdAt = createdAt;
    const int kind = random(4);
    row.status = kind == 0 ? u"won"_s : isOmise ? u"open"_s : u"needs_response"_s;
    server.insert(row.id, row);
    const auto place = std::find_if(
        order.begin(), order.end(), [&](const QString &id) { return server.value(id).createdAt > createdAt; });
    order.insert(place, row.id);
}

void DriftServer::move(const QString &id, bool close)
{
    Dispute &row = server[id];
    const bool isOmise = providerKind == ProviderKind::Omise;
    const QString review = isOmise ? u"pending"_s : u"under_review"_s;
    if (row.stage() == Stage::NeedsResponse)
        row.status = close ? u"lost"_s : review;
    else if (row.status == review)
        row.status = u"won"_s;
    if (row.stage() == Stage::Won || row.stage() == Stage::Lost)
        row.closedAt = m_clock;
}

bool DriftServer::happens()
{
    if (!drifts || m_budget == 0 || random(2) != 0)
        return false;
    --m_budget;
    ++events;
    return true;
}

void DriftServer::change()
{
    const bool isChange = m_drift <= Drift::StatusMoves || m_drift == Drift::Shrinks;
    if (!isChange || order.size() < 12 || !happens())
        return;
    const QString id = order.at(random(order.size()));
    switch (m_drift) {
    case Drift::InsertedInFront: return add(m_clock);
    case Drift::InsertedBetween: return add(server.value(id).createdAt.addSecs(1 + random(600)));
    case Drift::Shrinks:
        vanished.insert(id);
        server.remove(id);
        order.removeOne(id);
        return;
    default: return move(id, m_drift == Drift::ClosedMeanwhile);
    }
}

QList<Dispute> DriftServer::listed(const ListQuery &query) const
{
    QList<Dispute> rows;
    for (const QString &id : order) {
        Dispute row = server.value(id);
        const Stage stage = row.stage();
        const bool closed = stage == Stage::Won || stage == Stage::Lost;
        const bool fits = query.scope == ListScope::All
            || (query.scope == ListScope::Open && stage == Stage::NeedsResponse)
            || (query.scope == ListScope::Pending && stage == Stage::InReview)
            || (query.scope == ListScope::Closed && closed);
        const qint64 second = row.createdAt.toSecsSinceEpoch();
        const bool since = !query.from.isValid() || second >= query.from.toSecsSinceEpoch();
        const bool until = !query.to.isValid() || second <= query.to.toSecsSinceEpoch();
        row.readAt = m_clock;
        if (fits && since && until)
            rows.append(row);
    }
    if (query.newestFirst)
        std::reverse(rows.begin(), rows.end());
    return rows;
}

ApiResult<FakePage> DriftServer::pageByCursor(const ListQuery &query, QList<Dispute> rows) const
{
    if (!query.cursor.isEmpty()) {
        const auto at =
            std::find_if(rows.cbegin(), rows.cend(), [&](const Dispute &row) { return row.id == query.cursor; });
        if (at == rows.cend())
            return Failure{errorOf(ErrorKind::NotFound)};
        rows = rows.mid(at - rows.cbegin() + 1);
    }
    FakePage page;
    page.limit = query.limit;
    page.disputes = rows.mid(0, m_step);
    page.hasMore = rows.size() > m_step;
    page.nextCursor = page.disputes.isEmpty() ? QString() : page.disputes.last().id;
    return page;
}

ApiResult<FakePage> DriftServer::pageFor(const ListQuery &query)
{
    const QList<Dispute> rows = listed(query);
    if (pages == Paging::Cursor)
        return pageByCursor(query, rows);
    FakePage page;
    page.offset = query.offset;
    page.limit = m_step;
    page.total = rows.size();
    page.disputes = rows.mid(query.offset, m_step);
    return page;
}

ApiResult<FakePage> DriftServer::spoilt(FakePage page, const ListQuery &query)
{
    const bool byCursor = pages == Paging::Cursor;
    QList<Dispute> &rows = page.disputes;
    const bool isChange = m_drift <= Drift::StatusMoves || m_drift == Drift::Shrinks;
    if (isChange || rows.size() < 2 || !happens())
        return page;
    const int one = random(rows.size());
    switch (m_drift) {
    case Drift::PageRepeated:
        if (const FakePage before = m_before.value(listOf(query));
            !before.disputes.isEmpty() && before.hasMore == byCursor) {
            rows = before.disputes;
            page.nextCursor = before.nextCursor;
            page.hasMore = before.hasMore;
        }
        break;
    case Drift::PageReordered: std::shuffle(rows.begin(), rows.end(), m_random); break;
    case Drift::ShortPage:
        rows = rows.mid(0, 1 + random(rows.size() - 1));
        page.hasMore = true;
        break;
    case Drift::TotalHigh:
        page.total += 1 + random(30);
        page.hasMore = true;
        break;
    case Drift::TotalLow: page.total = std::max<qint64>(0, page.total - 1 - random(10)); break;
    case Drift::Duplicates:
        if (!byCursor && random(2) == 0)
            rows[one] = rows.at((one + 1) % rows.size());
        else
            rows.insert(one, rows.at(random(rows.size())));
        break;
    case Drift::PlaceRepeated:
        if (byCursor)
            page.nextCursor = query.cursor;
        else
            rows = listed(query).mid(0, m_step);
        return page;
    case Drift::CursorUnknown:
        if (!query.cursor.isEmpty())
            return Failure{errorOf(ErrorKind::NotFound)};
        break;
    case Drift::RowMissing: rows.removeAt(one); break;
    case Drift::OlderCopy: {
        Dispute &newer = server[rows.at(one).id];
        newer.amount.minor += 1;
        Dispute read = newer;
        m_clock = m_clock.addMSecs(1);
        read.readAt = m_clock;
        QTimer::singleShot(0, &m_scope, [this, read] { onNewer(read); });
        break;
    }
    default: break;
    }
    if (byCursor && !rows.isEmpty() && m_drift != Drift::PageRepeated)
        page.nextCursor = rows.last().id;
    return page;
}

QFuture<ApiResult<DisputePage>> DriftServer::list(const ListQuery &query)
{
    ++lists;
    m_clock = m_clock.addMSecs(1);
    change();
    ApiResult<FakePage> page = pageFor(query);
    if (page)
        page = spoilt(*page, query);
    if (page)
        m_before.insert(listOf(query), *page);
    const auto promise = std::make_shared<QPromise<ApiResult<DisputePage>>>();
    promise->start();
    m_asked.append({promise, page});
    QTimer::singleShot(0, &m_scope, [this] { deliver(); });
    return promise->future();
}

void DriftServer::deliver()
{
    auto [promise, page] = m_asked.takeAt(random(m_asked.size()));
    if (page) {
        page->batch = batchOf(page->disputes);
        promise->addResult(ApiResult<DisputePage>(*page));
    } else {
        promise->addResult(ApiResult<DisputePage>(Failure{page.error()}));
    }
    promise->finish();
}

QFuture<ApiResult<Dispute>> DriftServer::dispute(const QString &id)
{
    m_clock = m_clock.addMSecs(1);
    if (server.contains(id))
        server[id].readAt = m_clock;
    return FakeProvider::dispute(id);
}

} // namespace disputedesk::test
