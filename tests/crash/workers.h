#pragma once

#include <QList>
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>

namespace disputedesk::test {

/// What many cases came to.
struct Tally {
    int kills = 0;
    int restarts = 0;
    int unjudged = 0; ///< beyond two seconds, on a machine that had too much to do
    qint64 slowestMs = 0; ///< from the restart to READY
    QSet<QString> points; ///< where a child died
    QMap<QString, int> endings;
    QStringList broken; ///< a line each
    QStringList slowCases; ///< not ready in two seconds three times in a row

    void fail(const QString &what) { broken.append(what); }
    void point(const QString &name);
    /// A case that was killed and judged: `problem` is empty when nothing was broken.
    void check(const QString &where, const QString &problem);
    /// A restart's time; when it was beyond two seconds it is tried twice more: machines are noisy.
    void ready(const QString &where, qint64 ms, const std::function<qint64()> &again);
    void end(const QString &state) { ++endings[state]; }
    /// "ready again after 150 ms at most".
    QString readiness() const;
    /// "12 APPLIED, 3 NOT_SENT".
    QString ends() const;
    void add(const Tally &other);
};

/// Runs the jobs on a few threads; each has a tally of its own, which are added up.
Tally inParallel(const QList<std::function<void(Tally &)>> &jobs);

} // namespace disputedesk::test
