#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace disputedesk {

/// Gives a small number to each distinct word: currencies, statuses and reason codes repeat over all rows.
class WordTable {
public:
    quint32 numberOf(const QString &word)
    {
        const auto found = m_numbers.constFind(word);
        if (found != m_numbers.constEnd())
            return *found;
        const quint32 number = quint32(m_words.size());
        m_words.append(word);
        m_numbers.insert(word, number);
        return number;
    }
    const QString &word(quint32 number) const { return m_words.at(number); }
    const QList<QString> &words() const { return m_words; }

private:
    QHash<QString, quint32> m_numbers;
    QList<QString> m_words;
};

} // namespace disputedesk
