#pragma once

#include <QByteArray>

#include <string_view>

namespace disputedesk {

/// One word to be found in many texts. Sixteen places (SSE2) or thirty-two (AVX2, where the processor that runs it has
/// that) are tried at once by the word's two rarest bytes; elsewhere memchr looks for the rarest.
class Needle {
public:
    explicit Needle(QByteArray word);
    bool isIn(std::string_view text) const { return findIn(text) != std::string_view::npos; }
    /// Where the word stands first, or npos.
    size_t findIn(std::string_view text) const;
    /// The portable way, whatever the processor has.
    bool isInByRarestByte(std::string_view text) const { return findByRarestByte(text) != std::string_view::npos; }
    const QByteArray &word() const { return m_word; }

private:
    size_t findByRarestByte(std::string_view text) const;

    QByteArray m_word;
    qsizetype m_rarest = 0; ///< position of the byte that is looked for
    qsizetype m_other = 0; ///< of the one that must be there too: the rarest of the others
};

/// Lower-case UTF-8 words of a search line, split on white space; nothing is escaped.
QList<QByteArray> searchWords(const QString &text);

} // namespace disputedesk
