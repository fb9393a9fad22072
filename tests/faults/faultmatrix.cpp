#include "tests/faults/faultmatrix.h"

#include <QDebug>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QRegularExpression>
#include <QSet>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace disputedesk::test {

namespace {
constexpr int kSideBySide = 6;

QList<Order> ordersOf(const FaultRow &row, Operation operation)
{
    if (isRead(operation)) {
        if (row.mishap == Mishap::None)
            return {Order::Once};
        if (row.mishap == Mishap::Refused || row.mishap == Mishap::ConnectHang)
            return {Order::Always}; // nobody comes in meanwhile
        return {Order::Once, Order::Always};
    }
    if (isBeforeReading(row.mishap))
        return {Order::Never};
    QList<Order> orders{Order::Never, Order::Before, Order::After};
    if (operation == Operation::Concede && row.mishap != Mishap::None)
        orders.append(Order::Dark);
    return orders;
}

/// The cases under way and those to come.
class Runner : public QObject {
public:
    Runner(QList<CaseSpec> cases, QEventLoop &loop)
        : m_cases(std::move(cases))
        , m_loop(loop)
    {
        m_sinceBeat.start();
        connect(&m_beat, &QTimer::timeout, this,
            [this] { m_longestStop = std::max(m_longestStop, m_sinceBeat.restart() - m_beat.interval()); });
        m_beat.start(50);
    }
    void fill()
    {
        while (m_running < kSideBySide && !m_cases.isEmpty())
            begin(m_cases.takeFirst());
        if (m_running == 0)
            m_loop.quit();
    }
    MatrixEnd end;

private:
    void begin(const CaseSpec &spec)
    {
        ++m_running;
        FaultCase *const one = makeCase(spec).release();
        QElapsedTimer since;
        since.start();
        connect(one, &FaultCase::ended, this, [this, one, spec, since](const CaseEnd &came) {
            note(spec, came, since.elapsed());
            --m_running;
            one->deleteLater();
            fill();
        });
        one->start();
    }
    void note(const CaseSpec &spec, const CaseEnd &came, qint64 ms)
    {
        for (const QString &problem : came.problems) {
            end.problems.append(spec.name() + u": "_s + problem);
            // At once, and with what a slow machine would explain.
            qWarning().noquote() << end.problems.last()
                                 << u"(after %1 ms; the loop stood still for %2 ms at most)"_s.arg(ms).arg(
                                        std::max(m_longestStop, m_sinceBeat.elapsed()));
        }
        m_rows.insert(spec.row);
        end.rows = int(m_rows.size());
        end.oldTls += came.refusedOldTls ? 1 : 0;
        end.mostBytes = std::max(end.mostBytes, came.bytes);
        if (isRead(spec.operation)) {
            ++end.reads;
            end.readsRight += came.rightObject ? 1 : 0;
            return;
        }
        ++end.writes;
        end.sent += came.writes;
        end.applied += came.applied ? 1 : 0;
        end.looks += came.looks;
        ++end.last[came.last];
    }

    QList<CaseSpec> m_cases;
    QEventLoop &m_loop;
    QSet<const FaultRow *> m_rows;
    int m_running = 0;
    QTimer m_beat;
    QElapsedTimer m_sinceBeat;
    qint64 m_longestStop = 0;
};
} // namespace

QList<CaseSpec> faultCases(ProviderKind provider)
{
    const QRegularExpression wanted(qEnvironmentVariable("DISPUTEDESK_FAULTS"));
    QList<CaseSpec> cases;
    for (const FaultRow &row : faultRows())
        for (const Operation operation : {Operation::List, Operation::One, Operation::Answer, Operation::Second,
                 Operation::Concede, Operation::Upload}) {
            if (row.mishap == Mishap::WrongMode && operation == Operation::Upload && provider != ProviderKind::Omise)
                continue; // their files have no mode
            if (row.mishap == Mishap::EarlierId && operation != Operation::Upload)
                continue;
            for (const Order order : ordersOf(row, operation)) {
                const CaseSpec spec{provider, operation, order, &row};
                if (spec.name().contains(wanted))
                    cases.append(spec);
            }
        }
    return cases;
}

MatrixEnd runMatrix(const QList<CaseSpec> &cases)
{
    QEventLoop loop;
    Runner runner(cases, loop);
    QMetaObject::invokeMethod(
        &runner, [&runner] { runner.fill(); }, Qt::QueuedConnection);
    loop.exec();
    return runner.end;
}

} // namespace disputedesk::test
