#pragma once

#include <QString>

#include <array>
#include <string_view>
#include <vector>

namespace disputedesk {

/// Ids that were met, as keyed 64-bit hashes (SipHash-2-4; Qt's own, made for its tables, gives one hash to several ids
/// of 17 bytes where the processor has VAES): at most 16 bytes each instead of the hundred of a QSet<QString>, which
/// counts at a million. Two ids may share a hash (about once in 10^7 sets of a million). That errs on the safe side
/// wherever a set is counted: it then holds one id fewer than the server's total, so the walk is walked again, with
/// another key, and never passes for complete. Asked contains(), it may say yes to a stranger: an open dispute that
/// is not read again until the next refresh, which has a key of its own too. A server cannot aim at it: it does not
/// know the key.
class IdSet {
public:
    IdSet();
    /// True when it was not there.
    bool insert(std::string_view id) { return insertHash(hashOf(id)); }
    bool insert(const QString &id);
    bool contains(std::string_view id) const;
    bool contains(const QString &id) const;
    qsizetype size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    /// Forgets all ids and takes another key.
    void clear();

private:
    quint64 hashOf(std::string_view id) const;
    bool insertHash(quint64 hash);
    size_t slotOf(quint64 hash) const;
    void grow();

    std::vector<quint64> m_slots; ///< open addressing; 0: free
    qsizetype m_size = 0;
    std::array<unsigned char, 16> m_key; ///< SipHash's, random
};

} // namespace disputedesk
