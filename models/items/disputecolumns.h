#pragma once

#include <QtGlobal>

#include <vector>

namespace disputedesk {

/// Where a row's text lies in the arena: one slice, the fields that the search text does not repeat first, then the
/// search text. A field that the search text has letter for letter points into it.
struct RowText {
    struct Field {
        quint32 at = 0; ///< from `begin`
        quint32 length = 0;

        friend bool operator==(const Field &, const Field &) = default;
    };
    quint64 begin = 0;
    quint32 searchAt = 0; ///< from `begin`; the search text ends the slice
    quint32 searchLength = 0;
    Field id;
    Field charge;
    Field intent;

    quint32 length() const { return searchAt + searchLength; }
};

/// The index's rows, one vector per column: packed keys for what is sorted and filtered.
struct DisputeColumns {
    enum Flag : quint8 { Live = 1, Inquiry = 2, Draft = 4 };

    std::vector<quint32> account; ///< number of the account
    std::vector<quint32> currency; ///< word numbers
    std::vector<quint32> status;
    std::vector<quint32> reason;
    std::vector<qint64> amount; ///< minor units
    std::vector<qint64> created; ///< ms since the epoch, 0 = none
    std::vector<qint64> closed;
    std::vector<qint64> due;
    std::vector<qint64> read;
    std::vector<qint32> documents;
    std::vector<quint8> provider; ///< ProviderKind
    std::vector<quint8> stage; ///< Stage
    std::vector<quint8> dueSource; ///< DeadlineSource
    std::vector<quint8> flags;
    std::vector<RowText> text;

    size_t size() const { return flags.size(); }
    bool isLive(quint32 row) const { return flags[row] & Live; }
    void resize(size_t rows)
    {
        const auto each = [rows](auto &...columns) { (columns.resize(rows), ...); };
        each(account, currency, status, reason, amount, created, closed, due, read, documents, provider, stage,
            dueSource, flags, text);
    }
};

} // namespace disputedesk
