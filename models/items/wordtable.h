#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <array>

namespace disputedesk {

/// Gives a small number to each distinct word: currencies, statuses and reason codes repeat over all rows.
class WordTable {
public:
    quint32 numberOf(const QString &word)
    {
        // A word seen lately costs one comparison; hashing three words a row was half of a first load.
        const size_t length = size_t(word.size());
        const size_t mix = length == 0 ? 0 : length + word.front().unicode() * 7u + word.back().unicode() * 31u;
        quint32 &recent = m_recent[mix % m_recent.size()];
        if (recent >= quint32(m_words.size()) || m_words.at(recent) != word)
            recent = findOrAdd(word);
        return recent;
    }
    const QString &word(quint32 number) const { return m_words.at(number); }
    const QList<QString> &words() const { return m_words; }

private:
    quint32 findOrAdd(const QString &word)
    {
        const auto found = m_numbers.constFind(word);
        if (found != m_numbers.constEnd())
            return *found;
        const quint32 number = quint32(m_words.size());
        m_words.append(word);
        m_numbers.insert(word, number);
        return number;
    }

    QHash<QString, quint32> m_numbers;
    QList<QString> m_words;
    std::array<quint32, 64> m_recent{};
};

} // namespace disputedesk
