#pragma once

#include <QList>
#include <QString>

#include <array>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>

namespace disputedesk {

/// Gives a small number to each distinct word: currencies, statuses and reason codes repeat over all rows.
class WordTable {
public:
    /// Numbers fit three bytes; whatever a hostile server sends after that many words shares the last number.
    static constexpr quint32 kMost = (1u << 24) - 1;

    quint32 numberOf(std::string_view utf8)
    {
        // A word seen lately costs one comparison; hashing three words a row was half of a first load.
        const size_t mix =
            utf8.empty() ? 0 : utf8.size() + quint8(utf8.front()) * size_t(7) + quint8(utf8.back()) * size_t(31);
        quint32 &recent = m_recent[mix % m_recent.size()];
        if (recent >= quint32(m_utf8.size()) || m_utf8[recent] != utf8)
            recent = findOrAdd(utf8);
        return recent;
    }
    const QString &word(quint32 number) const { return m_words.at(number); }
    const QList<QString> &words() const { return m_words; }

private:
    quint32 findOrAdd(std::string_view utf8)
    {
        if (const auto found = m_numbers.find(utf8); found != m_numbers.end())
            return found->second;
        if (m_utf8.size() > kMost)
            return kMost;
        const quint32 number = quint32(m_utf8.size());
        m_utf8.emplace_back(utf8);
        m_words.append(QString::fromUtf8(utf8.data(), qsizetype(utf8.size())));
        m_numbers.emplace(m_utf8.back(), number);
        return number;
    }

    std::deque<std::string> m_utf8; // stays where it is: the numbers' keys look into it
    std::unordered_map<std::string_view, quint32> m_numbers;
    QList<QString> m_words;
    std::array<quint32, 64> m_recent{};
};

} // namespace disputedesk
