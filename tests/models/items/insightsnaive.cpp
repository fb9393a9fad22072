#include "tests/models/items/insightsnaive.h"

#include "models/domain/stage.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace disputedesk::test {

namespace {
QDateTime at(qint64 ms, const QTimeZone &zone) { return QDateTime::fromMSecsSinceEpoch(ms, zone); }

template <typename Wanted> Figures sumOf(const QList<OwnedRow> &rows, Wanted wanted)
{
    Figures figures;
    for (const OwnedRow &owned : rows)
        if (wanted(owned)) {
            ++figures.count;
            figures.sum.add(owned.row.amount.minor);
        }
    return figures;
}

QString text(const Figures &figures) { return u"%1 of %2"_s.arg(figures.count).arg(figures.sum.value().value_or(-1)); }

QStringList lines(const CurrencyInsights &of)
{
    QStringList all{of.currency + u" %1 disputes"_s.arg(of.disputes)};
    for (int bucket = 0; bucket < kRiskBuckets; ++bucket)
        all << u"risk %1: "_s.arg(bucket) + text(of.risk[size_t(bucket)]);
    for (const InsightMonth &month : of.months)
        all << u"%1-%2 opened "_s.arg(month.year).arg(month.month) + text(month.opened) + u", closed "_s
                + text(month.closed);
    for (const InsightReason &reason : of.reasons)
        all << u"reason "_s + reason.code + u": won "_s + text(reason.won) + u", lost "_s + text(reason.lost);
    all << u"won "_s + text(of.won) + u", lost "_s + text(of.lost);
    all << u"times %1: %2, %3"_s.arg(of.times.count).arg(of.times.medianMs).arg(of.times.p90Ms);
    for (int cause = 0; cause < kLossCauses; ++cause)
        all << u"cause %1: "_s.arg(cause) + text(of.losses[size_t(cause)]);
    return all;
}
} // namespace

CurrencyInsights naiveInsights(const QList<OwnedRow> &all, const InsightsRequest &request, const QString &currency)
{
    QList<OwnedRow> rows;
    for (const OwnedRow &owned : all)
        if (request.accounts.contains(owned.account) && owned.row.amount.currency == currency
            && (request.inquiries == Inquiries::All
                || isInquiry(owned.row.provider, owned.row.status) == (request.inquiries == Inquiries::Only)))
            rows.append(owned);
    const auto stage = [](const OwnedRow &owned) { return stageOf(owned.row.provider, owned.row.status); };
    const auto inRange = [&](qint64 ms) { return ms != 0 && ms >= request.fromMs && ms < request.toMs; };
    CurrencyInsights result;
    result.currency = currency;
    result.disputes = rows.size();
    const QDateTime now = at(request.nowMs, request.zone);
    for (int bucket = 0; bucket < kRiskBuckets; ++bucket)
        result.risk[size_t(bucket)] = sumOf(rows, [&](const OwnedRow &owned) {
            if (stage(owned) != Stage::NeedsResponse)
                return false;
            const QDateTime due = at(owned.row.dueMs, request.zone);
            switch (RiskBucket(bucket)) {
            case RiskBucket::NoDate: return owned.row.dueMs == 0;
            case RiskBucket::Overdue: return owned.row.dueMs != 0 && due < now;
            case RiskBucket::Day: return due >= now && due < now.addSecs(24 * 3600);
            case RiskBucket::ThreeDays: return due >= now.addSecs(24 * 3600) && due < now.addSecs(72 * 3600);
            case RiskBucket::Week: return due >= now.addSecs(72 * 3600) && due < now.addSecs(168 * 3600);
            case RiskBucket::Later: return due >= now.addSecs(168 * 3600);
            }
            return false;
        });
    const QDate last = at(request.toMs - 1, request.zone).date();
    for (QDate day = at(request.fromMs, request.zone).date(); QDate(day.year(), day.month(), 1) <= last;
         day = day.addMonths(1)) {
        const auto isIn = [&](qint64 ms) {
            const QDate of = at(ms, request.zone).date();
            return inRange(ms) && of.year() == day.year() && of.month() == day.month();
        };
        result.months.append(
            {day.year(), day.month(), sumOf(rows, [&](const OwnedRow &owned) { return isIn(owned.row.createdMs); }),
                sumOf(rows, [&](const OwnedRow &owned) { return isIn(owned.row.closedMs); })});
    }
    const auto ended = [&](const OwnedRow &owned, Stage how) {
        return inRange(owned.row.closedMs) && stage(owned) == how;
    };
    result.won = sumOf(rows, [&](const OwnedRow &owned) { return ended(owned, Stage::Won); });
    result.lost = sumOf(rows, [&](const OwnedRow &owned) { return ended(owned, Stage::Lost); });
    QStringList codes;
    for (const OwnedRow &owned : rows)
        if ((ended(owned, Stage::Won) || ended(owned, Stage::Lost)) && !codes.contains(owned.row.reasonCode))
            codes.append(owned.row.reasonCode);
    for (const QString &code : codes)
        result.reasons.append({code,
            sumOf(
                rows, [&](const OwnedRow &owned) { return ended(owned, Stage::Won) && owned.row.reasonCode == code; }),
            sumOf(rows,
                [&](const OwnedRow &owned) { return ended(owned, Stage::Lost) && owned.row.reasonCode == code; })});
    std::sort(result.reasons.begin(), result.reasons.end(), [](const InsightReason &a, const InsightReason &b) {
        const qint64 ofA = a.won.count + a.lost.count;
        const qint64 ofB = b.won.count + b.lost.count;
        return ofA != ofB ? ofA > ofB : a.code < b.code;
    });
    QList<qint64> times;
    for (const OwnedRow &owned : rows)
        if (inRange(owned.row.closedMs) && owned.row.createdMs != 0 && owned.row.closedMs >= owned.row.createdMs)
            times.append(owned.row.closedMs - owned.row.createdMs);
    std::sort(times.begin(), times.end());
    result.times.count = times.size();
    for (qsizetype rank = 1; rank <= times.size(); ++rank) { // the first that so many of a hundred do not exceed
        if (result.times.medianMs == 0 && rank * 100 >= times.size() * 50)
            result.times.medianMs = times.at(rank - 1);
        if (result.times.p90Ms == 0 && rank * 100 >= times.size() * 90)
            result.times.p90Ms = times.at(rank - 1);
    }
    for (int cause = 0; cause < kLossCauses; ++cause)
        result.losses[size_t(cause)] = sumOf(rows, [&](const OwnedRow &owned) {
            return ended(owned, Stage::Lost)
                && request.causes.value({owned.account, owned.row.id}, LossCause::NotKnown) == LossCause(cause);
        });
    return result;
}

QString differenceOf(const CurrencyInsights &a, const CurrencyInsights &b)
{
    const QStringList ofA = lines(a);
    const QStringList ofB = lines(b);
    for (qsizetype line = 0; line < qMax(ofA.size(), ofB.size()); ++line)
        if (ofA.value(line) != ofB.value(line))
            return u"\"%1\" is not \"%2\""_s.arg(ofA.value(line), ofB.value(line));
    return {};
}

} // namespace disputedesk::test
