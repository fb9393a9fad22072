#include "models/sync/portions.h"

namespace disputedesk {

namespace {
/// Appends the rows of `from`: its text behind ours, every slice moved on by as much. The raw page stays behind: only
/// the cache wants it.
void append(DisputeBatch &to, const DisputeBatch &from)
{
    const quint32 by = quint32(to.text.size());
    to.text += from.text;
    for (BatchRow row : from.rows) {
        for (TextSlice *slice : {&row.id, &row.currency, &row.status, &row.reasonCode, &row.reasonMessage, &row.charge,
                 &row.paymentIntent, &row.searchText})
            slice->at += by;
        row.raw = {};
        to.rows.push_back(row);
    }
}
} // namespace

Portions::Portions(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_due)
            give();
    });
}

void Portions::add(const BatchPtr &rows)
{
    if (!m_rows)
        m_rows = std::make_shared<DisputeBatch>();
    append(*m_rows, *rows);
    m_due = true;
    if (!m_timer.isActive() || m_gap.count() == 0 || m_rows->rows.size() >= kMostRows)
        give();
}

void Portions::nudge()
{
    m_due = true;
    if (!m_timer.isActive() || m_gap.count() == 0)
        give();
}

void Portions::flush()
{
    m_timer.stop();
    if (m_due)
        give();
    m_timer.stop();
}

void Portions::give()
{
    m_due = false;
    const std::shared_ptr<DisputeBatch> rows = std::exchange(m_rows, nullptr); // whoever hears of it may add more
    if (m_gap.count() > 0)
        m_timer.start(m_gap);
    Q_EMIT portion(rows);
}

} // namespace disputedesk
