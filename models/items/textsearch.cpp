#include "models/items/textsearch.h"

#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <bit>
#include <cstring>

#if defined(__SSE2__) || defined(_M_X64)
#define DISPUTEDESK_SSE2
#include <emmintrin.h>
#endif

namespace disputedesk {

namespace {
/// How common a byte is in ids, reason words and amounts; lower is rarer.
int commonness(char byte)
{
    static constexpr std::string_view kOften = "_-,.zvkxbw0123456789qjyfghmplcduroansite";
    const size_t at = kOften.find(byte);
    if (at != std::string_view::npos)
        return int(at) + 2;
    // Lead bytes repeat through a whole Thai or Japanese text, the bytes after them less.
    return quint8(byte) >= 0xc0 ? 60 : quint8(byte) >= 0x80 ? 1 : 0;
}
} // namespace

Needle::Needle(QByteArray word)
    : m_word(std::move(word))
{
    for (qsizetype i = 1; i < m_word.size(); ++i)
        if (commonness(m_word.at(i)) < commonness(m_word.at(m_rarest)))
            m_rarest = i;
}

bool Needle::isInByRarestByte(std::string_view text) const
{
    const size_t size = size_t(m_word.size());
    if (size == 0)
        return true;
    if (text.size() < size)
        return false;
    const char *from = text.data() + m_rarest;
    const char *const end = text.data() + text.size() - size + m_rarest + 1;
    while (from < end) {
        from = static_cast<const char *>(std::memchr(from, m_word.at(m_rarest), size_t(end - from)));
        if (!from)
            return false;
        if (std::memcmp(from - m_rarest, m_word.constData(), size) == 0)
            return true;
        ++from;
    }
    return false;
}

#ifdef DISPUTEDESK_SSE2
bool Needle::isIn(std::string_view text) const
{
    const size_t size = size_t(m_word.size());
    if (size == 0)
        return true;
    if (text.size() < size)
        return false;
    const char *const word = m_word.constData();
    const __m128i first = _mm_set1_epi8(word[0]);
    const __m128i last = _mm_set1_epi8(word[size - 1]);
    const auto block = [](const char *at) { return _mm_loadu_si128(reinterpret_cast<const __m128i *>(at)); };
    const size_t places = text.size() - size + 1;
    size_t at = 0;
    for (; at + 16 <= places; at += 16) {
        const char *const from = text.data() + at;
        const __m128i both =
            _mm_and_si128(_mm_cmpeq_epi8(block(from), first), _mm_cmpeq_epi8(block(from + size - 1), last));
        for (unsigned hits = unsigned(_mm_movemask_epi8(both)); hits != 0; hits &= hits - 1)
            if (std::memcmp(from + std::countr_zero(hits), word, size) == 0)
                return true;
    }
    for (; at < places; ++at)
        if (text[at] == word[0] && std::memcmp(text.data() + at, word, size) == 0)
            return true;
    return false;
}
#else
bool Needle::isIn(std::string_view text) const { return isInByRarestByte(text); }
#endif

QList<QByteArray> searchWords(const QString &text)
{
    static const QRegularExpression space(QStringLiteral("\\s+"), QRegularExpression::UseUnicodePropertiesOption);
    QList<QByteArray> words;
    for (const QString &word : text.toLower().split(space, Qt::SkipEmptyParts))
        words.append(word.toUtf8());
    return words;
}

} // namespace disputedesk
