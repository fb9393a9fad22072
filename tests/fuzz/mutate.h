#pragma once

#include <QByteArray>
#include <QList>

#include <random>

namespace disputedesk::fuzz {

/// Damages bytes as a fuzzer does: the same seed gives the same damage on every machine.
class Mutator {
public:
    explicit Mutator(quint32 seed)
        : m_random(seed)
    {
    }

    /// `bytes` with one to four changes; `others` lend a piece now and then.
    QByteArray changed(QByteArray bytes, const QList<QByteArray> &others)
    {
        for (quint32 changes = 1 + below(4); changes > 0; --changes)
            change(bytes, others);
        return bytes;
    }

private:
    quint32 below(qsizetype end) { return end > 0 ? quint32(m_random() % quint32(end)) : 0; }

    void change(QByteArray &bytes, const QList<QByteArray> &others)
    {
        static const QList<QByteArray> kPieces = {"\"", "\\", "\\u0000", "\\ud83d", "null", "-1", "1e3", "0.5",
            "1000000000000001", "9223372036854775808", "{}", "[]", "{\"a\":1,\"a\":2}", ",", ":", ";", "\t=1", "\r\n",
            "\xe2\x80\xae", "\xe2\x80\x8b", "\xef\xbc\x9d", "\xf0\x9f\x98\x80", "\xff", "..", ">=", "meta.", "-",
            "4242 4242 4242 4242", "skey_test_0123456789abcdef", "GMT", "2026-02-30", "99999999999"};
        const qsizetype at = below(bytes.size() + 1);
        const qsizetype many = 1 + below(qMin<qsizetype>(32, bytes.size() - at));
        switch (below(7)) {
        case 0: bytes.insert(at, kPieces.at(below(kPieces.size()))); break;
        case 1: bytes.remove(at, many); break;
        case 2: bytes.insert(at, bytes.mid(at, many)); break;
        case 3: bytes.truncate(at); break;
        case 4:
            if (at < bytes.size())
                bytes[at] = char(m_random());
            break;
        case 5: bytes.replace(at, many, kPieces.at(below(kPieces.size()))); break;
        default:
            const QByteArray &other = others.at(below(others.size()));
            const qsizetype from = below(other.size() + 1);
            bytes.replace(at, many, other.mid(from, 1 + below(64)));
            break;
        }
    }

    std::mt19937 m_random;
};

} // namespace disputedesk::fuzz
