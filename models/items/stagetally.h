#pragma once

#include <QtGlobal>

#include <optional>
#include <unordered_map>

namespace disputedesk {

/// A sum of signed numbers that cannot overflow: as many of them as memory holds fit 128 bits.
class WideSum {
public:
    void add(qint64 value);
    void subtract(qint64 value);
    void add(const WideSum &other);
    /// Nothing when it left int64.
    std::optional<qint64> value() const;

private:
    quint64 m_low = 0;
    qint64 m_high = 0;
};

/// How many disputes stand where, and their sums, kept as rows come, change and go: the tabs' figures then cost as many
/// steps as there are currencies, not rows.
class StageTally {
public:
    struct Place {
        quint32 account = 0; ///< number of the account
        quint32 currency = 0; ///< word number
        quint8 provider = 0; ///< ProviderKind
        quint8 stage = 0; ///< Stage
        bool inquiry = false;

        friend bool operator==(const Place &, const Place &) = default;
    };
    struct Figures {
        qint64 count = 0;
        WideSum sum; ///< minor units
    };
    struct Hash {
        size_t operator()(const Place &place) const noexcept;
    };
    using Map = std::unordered_map<Place, Figures, Hash>;

    void add(const Place &place, qint64 minor);
    void remove(const Place &place, qint64 minor); ///< what add() was told
    void dropAccount(quint32 account);
    const Map &all() const { return m_all; }

private:
    Map m_all;
};

} // namespace disputedesk
