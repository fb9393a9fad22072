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
    for (int place = 0; place < kRiskPlaces; ++place)
        all << u"risk %1: "_s.arg(place) + text(of.risk[size_t(place)]);
    all << u"urgent "_s + text(of.urgent) + u", in review "_s + text(of.inReview);
    for (const InsightMonth &month : of.months)
        all << u"%1-%2 opened "_s.arg(month.year).arg(month.month) + text(month.opened) + u", closed "_s
                + text(month.closed);
    for (const InsightReason &reason : of.reasons)
        all << u"reason "_s + reason.code + u": won "_s + text(reason.won) + u", lost "_s + text(reason.lost);
    all << u"won "_s + text(of.won) + u", lost "_s + text(of.lost);
    all << u"times %1: %2, %3"_s.arg(of.times.count).arg(of.times.medianMs).arg(of.times.p90Ms);
    for (int cause = 0; cause < kLossCauses; ++cause)
        all << u"cause %1: "_s.arg(cause) + text(of.losses[size_t(cause)].figures)
                + u", last %1"_s.arg(of.losses[size_t(cause)].lastClosedMs);
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
    const auto waits = [&](const OwnedRow &owned) { return stage(owned) == Stage::NeedsResponse; };
    for (int place = 0; place < kRiskPlaces; ++place)
        result.risk[size_t(place)] = sumOf(rows, [&](const OwnedRow &owned) {
            if (!waits(owned))
                return false;
            const QDateTime due = at(owned.row.dueMs, request.zone);
            const bool hasDate = owned.row.dueMs != 0;
            const qint64 hours = now.msecsTo(due) / 3'600'000; // whole spans of 24 hours from now, as the list has it
            if (place == kRiskNoDate)
                return !hasDate;
            if (place == kRiskOverdue)
                return hasDate && due < now;
            if (place == kRiskLater)
                return hasDate && due >= now && hours >= 24 * kRiskDays;
            return hasDate && due >= now && hours / 24 == place - kRiskToday;
        });
    result.urgent = sumOf(rows, [&](const OwnedRow &owned) {
        const QDateTime due = at(owned.row.dueMs, request.zone);
        return waits(owned) && owned.row.dueMs != 0 && due >= now && due < now.addSecs(168 * 3600);
    });
    result.inReview = sumOf(rows, [&](const OwnedRow &owned) { return stage(owned) == Stage::InReview; });
    const QDate last = at(request.toMs - 1, request.zone).date();
    qint64 first = request.fromMs;
    if (first == InsightsRequest::kSinceEver) {
        first = request.toMs;
        for (const OwnedRow &owned : all)
            if (request.accounts.contains(owned.account)
                && (request.inquiries == Inquiries::All
                    || isInquiry(owned.row.provider, owned.row.status) == (request.inquiries == Inquiries::Only)))
                for (const qint64 ms : {owned.row.createdMs, owned.row.closedMs})
                    if (inRange(ms))
                        first = qMin(first, ms);
    }
    for (QDate day = at(first, request.zone).date(); QDate(day.year(), day.month(), 1) <= last;
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
        return inRange(owned.row.closedMs != 0 ? owned.row.closedMs : owned.row.createdMs) && stage(owned) == how;
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
    for (int cause = 0; cause < kLossCauses; ++cause) {
        const auto isOf = [&](const OwnedRow &owned) {
            return ended(owned, Stage::Lost) && owned.cause == LossCause(cause);
        };
        InsightLoss &loss = result.losses[size_t(cause)];
        loss.figures = sumOf(rows, isOf);
        for (const OwnedRow &owned : rows)
            if (isOf(owned))
                loss.lastClosedMs = qMax(loss.lastClosedMs, owned.row.closedMs);
    }
    return result;
}

CurrencyInsights repeated(CurrencyInsights ofOne, qint64 times)
{
    const auto repeat = [times](Figures &figures) {
        Figures all;
        all.count = figures.count * times;
        all.sum.add(figures.sum.value().value_or(-1) * times);
        figures = all;
    };
    ofOne.disputes *= times;
    for (Figures &place : ofOne.risk)
        repeat(place);
    for (InsightMonth &month : ofOne.months) {
        repeat(month.opened);
        repeat(month.closed);
    }
    for (InsightReason &reason : ofOne.reasons) {
        repeat(reason.won);
        repeat(reason.lost);
    }
    for (InsightLoss &loss : ofOne.losses)
        repeat(loss.figures);
    for (Figures *one : {&ofOne.urgent, &ofOne.inReview, &ofOne.won, &ofOne.lost})
        repeat(*one);
    ofOne.times.count *= times;
    return ofOne;
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
