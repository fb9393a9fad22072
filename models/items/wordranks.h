#pragma once

#include "models/items/listjob.h"

#include <QList>
#include <QString>

#include <array>
#include <functional>
#include <optional>
#include <vector>

namespace disputedesk {

/// Where every word of an interned column stands when the words are sorted for people. A server may send a word of its
/// own for each row: the words are copied in small steps and sorted without the index's lock, a job that nobody wants
/// any more ends in the middle of it, and what was sorted serves until a word comes. Belongs to one job at a time.
class WordRanks {
public:
    static constexpr quint64 kBlank = ~quint64(0); ///< of an empty word

    /// By word or account number, or null when the column has no words. Words that came since have none. Empty when
    /// the job shall end. `column` is a DisputeTableModel::Column.
    std::optional<const std::vector<quint64> *> of(JobReader &reader, int column);

private:
    enum class Kind : quint8 { Currency, Status, Code, Reason, Account, Provider, Noted };
    static constexpr size_t kKinds = 7;
    static std::optional<Kind> kindOf(int column);

    std::array<std::vector<quint64>, kKinds> m_ranks;
};

/// The position of every word, equal words sharing one; empty words give WordRanks::kBlank. `goOn` is asked every
/// thousand comparisons or so; empty once it says no.
std::optional<std::vector<quint64>> rankWords(const QList<QString> &words, const std::function<bool()> &goOn);

} // namespace disputedesk
