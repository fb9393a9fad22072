#pragma once

#include "models/domain/provider.h"
#include "models/items/rowfilter.h"
#include "models/items/stagetally.h"

#include <QList>
#include <QSet>
#include <QString>
#include <QTimeZone>
#include <QUuid>

#include <array>
#include <limits>
#include <optional>

namespace disputedesk {

/// Places of what waits for a response, by its deadline: overdue, spans of 24 hours from now on as urgencyOf() and the
/// list count them, later, without date.
inline constexpr int kRiskDays = 14;
inline constexpr int kRiskOverdue = 0;
inline constexpr int kRiskToday = 1; ///< what is due within 24 hours and not overdue; the next 24 follow
inline constexpr int kRiskLater = kRiskToday + kRiskDays;
inline constexpr int kRiskNoDate = kRiskLater + 1;
inline constexpr int kRiskPlaces = kRiskNoDate + 1;

/// Why a dispute was lost, as far as our own record of writes and of changes knows (DisputeColumns::kFates).
enum class LossCause : quint8 { Conceded, NoResponse, AfterResponse, NotKnown };
inline constexpr int kLossCauses = 4;

/// A number of disputes and the sum of their amounts, in minor units of one currency.
using Figures = StageTally::Figures;

struct InsightMonth {
    int year = 0;
    int month = 0; ///< 1 to 12
    Figures opened; ///< created in it
    Figures closed; ///< closed in it, however they ended
};

struct InsightReason {
    QString code; ///< the provider's own, one spelling of those that differ in case; empty: it names none
    Figures won;
    Figures lost;
};

struct InsightLoss {
    Figures figures;
    qint64 lastClosedMs = 0; ///< the last of those that tell it; 0: none
};

/// From opened to closed, of disputes that were closed in the range and tell both times.
struct ClosingTimes {
    qint64 count = 0;
    qint64 misdated = 0; ///< closed before they were opened, says the provider: in none of these
    qint64 medianMs = 0; ///< nearest rank: half of them took no longer
    qint64 p90Ms = 0; ///< nine of ten took no longer
};

/// Everything of one currency: figures are never summed across currencies, nor across decimals.
struct CurrencyInsights {
    QString currency; ///< ISO 4217
    ProviderKind provider = ProviderKind::Omise; ///< decides the decimals
    QList<ProviderKind> providers; ///< those that have it with these decimals, each once
    qint64 disputes = 0; ///< in scope, whatever the range
    std::array<Figures, kRiskPlaces> risk; ///< what waits for a response now, whatever the range
    Figures urgent; ///< of these: due within 7 days from now, as is:urgent counts
    Figures inReview; ///< now, whatever the range
    QList<InsightMonth> months; ///< each month of the range, empty ones too
    QList<InsightReason> reasons; ///< ended in the range with a ruling; most disputes first, then by code
    Figures won; ///< ended in the range (DisputeColumns::endedMs); what was closed without a ruling is in neither
    Figures lost;
    ClosingTimes times;
    std::array<InsightLoss, kLossCauses> losses; ///< `lost`, split

    const InsightLoss &loss(LossCause cause) const { return losses[size_t(cause)]; }
};

/// What Insights shall be of.
struct InsightsRequest {
    static constexpr qint64 kSinceEver = std::numeric_limits<qint64>::min();

    QSet<QUuid> accounts;
    Inquiries inquiries = Inquiries::Without; ///< in an inquiry no money has moved
    qint64 fromMs = 0; ///< ms since the epoch, included; kSinceEver: months begin with the first that has a dispute
    qint64 toMs = 0; ///< not included
    qint64 nowMs = 0;
    QTimeZone zone; ///< where days and months begin
    quint64 version = 0; ///< of the index
};

struct InsightsReport {
    QList<CurrencyInsights> currencies; ///< most disputes first, then by code
    qint64 asOfMs = 0; ///< when the account was read that was not read for longest; 0: there is none
    bool isCurrent = true; ///< false: rows changed meanwhile, ask again
    qint64 gone = 0; ///< at risk in any currency, and the provider no longer has them
};

/// won / (won + lost); nothing under five of them (product.md).
std::optional<double> winRate(qint64 won, qint64 lost);

class JobReader;
/// Goes over all rows, on any thread; nothing when it was called off or the index lost rows meanwhile.
std::optional<InsightsReport> insightsOf(JobReader &reader, const InsightsRequest &request);

} // namespace disputedesk
