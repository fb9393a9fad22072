#pragma once

#include <QByteArray>

#include <string_view>

namespace disputedesk {

/// One word to be found in many texts: looks for the word's rarest byte first, since memchr is the fastest scan that
/// every platform has.
class Needle {
public:
    explicit Needle(QByteArray word);
    bool isIn(std::string_view text) const;
    const QByteArray &word() const { return m_word; }

private:
    QByteArray m_word;
    qsizetype m_rarest = 0; ///< position of the byte that is looked for
};

/// Lower-case UTF-8 words of a search line, split on white space; nothing is escaped.
QList<QByteArray> searchWords(const QString &text);

} // namespace disputedesk
