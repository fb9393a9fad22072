#pragma once

#include "models/domain/provider.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace disputedesk::bench {

/// One figure of /docs/performance.md held against its bar.
struct Goal {
    /// "P11": several figures may share one. "G1": a peer beside us, no goal of the project; its bar is "not slower".
    QString id;
    QString what; ///< what was measured, in a few words
    std::optional<double> value; ///< empty: could not be measured here, see `note`
    double bar = 0;
    bool atMost = false; ///< the value must not be above the bar; else not below
    QString unit; ///< "x", "ms", "B", "requests"
    QString floor; ///< what it was held against, measured in the same run
    double spread = 0; ///< of the rounds: (largest - smallest) / median
    QString note;

    bool holds() const { return value && (atMost ? *value <= bar : *value >= bar); }
};

inline constexpr int kUsual = 100'000; ///< the number of disputes that most bars are of
inline constexpr int kMillion = 1'000'000;

/// `id`, or where no bar of performance.md is of so many disputes `id` with a plus: such a figure is told for
/// comparison and never judged.
inline QString idAt(const QString &id, bool hasBar) { return hasBar ? id : id + QLatin1Char('+'); }

/// How much to measure.
struct Scale {
    int disputes = kUsual;
    ProviderKind provider = ProviderKind::Omise; ///< whose disputes
    bool million = false; ///< the figures that want a million as well; not beside a million of `disputes`
    int rounds = 5;
    QString folder; ///< for profiles and npm packages, outside the repository
};

/// One measurement: the ids it answers for, and the work.
struct Measurement {
    /// What makes it another measurement.
    enum class Varies { Nowhere, BySize, BySizeAndProvider };

    QString ids; ///< "P11 P12": for --only
    std::function<QList<Goal>(const Scale &)> run;
    int most = kMillion; ///< disputes; for more it has no figures
    Varies varies = Varies::BySizeAndProvider;
};

/// Every measurement, in the order of the goals.
const QList<Measurement> &measurements();

QList<Goal> benchDecode(const Scale &scale);
QList<Goal> benchStore(const Scale &scale);
QList<Goal> benchSync(const Scale &scale);
QList<Goal> benchRefresh(const Scale &scale);
QList<Goal> benchStart(const Scale &scale);
QList<Goal> benchSearch(const Scale &scale);
QList<Goal> benchRepaint(const Scale &scale);
QList<Goal> benchSort(const Scale &scale);
QList<Goal> benchFrame(const Scale &scale);
QList<Goal> benchGaps(const Scale &scale);
QList<Goal> benchIdle(const Scale &scale);
QList<Goal> benchGrid(const Scale &scale);

} // namespace disputedesk::bench
