#pragma once

#include <QtEndian>
#include <QtGlobal>

#include <algorithm>
#include <cstring>
#include <memory>
#include <type_traits>
#include <vector>

namespace disputedesk {

/// One number per row in `Bytes` bytes, in blocks: it grows without copying what is there, so that no row of a million
/// pays for all the others, and holds at most one block more than its rows need. Numbers that do not fit are brought to
/// the nearest that does. `T` without a packed width may be any trivially copyable type.
template <typename T, size_t Bytes = sizeof(T)> class Column {
    static constexpr bool kPacked = Bytes != sizeof(T);
    static constexpr size_t kSpareBits = kPacked ? 64 - 8 * Bytes : 0;

public:
    static constexpr size_t kBytes = Bytes;
    static constexpr size_t kBlockRows = 4096;

    T operator[](size_t row) const
    {
        const uchar *const at = m_blocks[row / kBlockRows].get() + row % kBlockRows * Bytes;
        if constexpr (!kPacked) {
            T value;
            std::memcpy(&value, at, sizeof value);
            return value;
        } else if constexpr (std::is_signed_v<T>) {
            return T(qint64(qFromLittleEndian<quint64>(at) << kSpareBits) >> kSpareBits);
        } else {
            return T(qFromLittleEndian<quint64>(at) << kSpareBits >> kSpareBits);
        }
    }
    /// The row's own bytes, for types that may stand anywhere. A copy of one that is no power of two is written in
    /// pieces and read as a whole, which costs the processor more than all that is done with it.
    const T &at(size_t row) const requires(alignof(T) == 1 && !kPacked)
    {
        return *reinterpret_cast<const T *>(m_blocks[row / kBlockRows].get() + row % kBlockRows * Bytes);
    }
    void set(size_t row, T value)
    {
        uchar *const at = m_blocks[row / kBlockRows].get() + row % kBlockRows * Bytes;
        if constexpr (!kPacked) {
            std::memcpy(at, &value, sizeof value);
        } else {
            uchar raw[8];
            qToLittleEndian<quint64>(quint64(nearest(value)), raw);
            std::memcpy(at, raw, Bytes);
        }
    }
    /// Writes and tells whether that changed anything.
    bool assign(size_t row, T value)
    {
        if ((*this)[row] == nearest(value))
            return false;
        set(row, value);
        return true;
    }
    /// Blocks for so many rows; new ones are zero.
    void setBlocks(size_t rows)
    {
        const size_t blocks = (rows + kBlockRows - 1) / kBlockRows;
        while (m_blocks.size() < blocks) {
            m_blocks.push_back(std::unique_ptr<uchar[]>(new uchar[kBlockBytes]));
            std::memset(m_blocks.back().get(), 0, kBlockBytes); // an array's own zeroes are written byte by byte at -O1
        }
        m_blocks.resize(blocks);
    }
    void clear(size_t row) { std::memset(m_blocks[row / kBlockRows].get() + row % kBlockRows * Bytes, 0, Bytes); }
    quint64 bytes() const { return m_blocks.size() * kBlockBytes + m_blocks.capacity() * sizeof(m_blocks[0]); }

private:
    static constexpr size_t kBlockBytes = kBlockRows * Bytes + (kPacked ? 8 - Bytes : 0); // eight are read at once

    static T nearest(T value)
    {
        if constexpr (!kPacked)
            return value;
        else if constexpr (std::is_signed_v<T>)
            return std::clamp<T>(value, -(T(1) << (8 * Bytes - 1)), (T(1) << (8 * Bytes - 1)) - 1);
        else
            return std::min<T>(value, (T(1) << (8 * Bytes)) - 1);
    }

    std::vector<std::unique_ptr<uchar[]>> m_blocks;
};

} // namespace disputedesk
