#pragma once

#include "models/domain/stage.h"
#include "models/items/column.h"
#include "models/items/rowtext.h"

namespace disputedesk {

/// The index's rows, one column per field: packed keys for what is sorted and filtered.
struct DisputeColumns {
    enum Flag : quint8 {
        Live = 1,
        Inquiry = 2,
        Draft = 4,
        Triaged = 8,
        Decided = 16,
        Conceded = 32, ///< the last three: how it went, as far as our own record knows; at most one of them
        Unanswered = 64,
        Answered = 128
    };
    static constexpr quint8 kFates = Conceded | Unanswered | Answered;
    using Moment = Column<qint64, 6>; ///< ms since the epoch, 0 = none; 4,459 years to both sides
    using Word = Column<quint32, 3>; ///< number in a WordTable, which gives no larger ones

    Column<quint16> account; ///< number of the account
    Word currency;
    Word status;
    Word reason;
    Column<qint64> amount; ///< minor units
    Moment created;
    Moment closed;
    Moment due;
    Moment read;
    Column<qint32> documents;
    Column<quint8> provider; ///< ProviderKind
    Column<quint8> stage; ///< Stage
    Column<quint8> dueSource; ///< DeadlineSource
    Column<quint8> flags;
    Column<RowText> text;

    size_t size() const { return m_size; }
    /// When it was closed, in ms since the epoch; of a closed one whose provider names no such time (WooshPay, Stripe)
    /// when it was opened. 0: it is open.
    qint64 endedMs(quint32 row) const
    {
        if (const qint64 ms = closed[row]; ms != 0)
            return ms;
        const auto at = Stage(stage[row]);
        return at == Stage::Won || at == Stage::Lost || at == Stage::ClosedWithoutRuling ? qint64(created[row]) : 0;
    }
    bool isLive(quint32 row) const { return flags[row] & Live; }
    /// New rows are zero.
    void resize(size_t rows)
    {
        each(*this, [&](auto &column) {
            for (size_t row = rows; row < m_size; ++row)
                column.clear(row);
            column.setBlocks(rows);
        });
        m_size = rows;
    }
    /// One more row.
    void append()
    {
        if (m_size % decltype(flags)::kBlockRows == 0)
            each(*this, [&](auto &column) { column.setBlocks(m_size + 1); });
        ++m_size;
    }
    /// What all columns take, blocks not filled yet included.
    quint64 bytes() const
    {
        quint64 sum = 0;
        each(*this, [&sum](const auto &column) { sum += column.bytes(); });
        return sum;
    }

private:
    template <typename Self, typename Use> static void each(Self &self, Use use)
    {
        const auto all = [&use](auto &...columns) { (use(columns), ...); };
        all(self.account, self.currency, self.status, self.reason, self.amount, self.created, self.closed, self.due,
            self.read, self.documents, self.provider, self.stage, self.dueSource, self.flags, self.text);
    }

    size_t m_size = 0;
};

} // namespace disputedesk
