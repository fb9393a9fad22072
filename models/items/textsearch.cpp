#include "models/items/textsearch.h"

#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <algorithm>
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

size_t Needle::findByRarestByte(std::string_view text) const
{
    const size_t size = size_t(m_word.size());
    if (size == 0)
        return 0;
    if (text.size() < size)
        return text.npos;
    const char *from = text.data() + m_rarest;
    const char *const end = text.data() + text.size() - size + m_rarest + 1;
    while (from < end) {
        from = static_cast<const char *>(std::memchr(from, m_word.at(m_rarest), size_t(end - from)));
        if (!from)
            return text.npos;
        if (std::memcmp(from - m_rarest, m_word.constData(), size) == 0)
            return size_t(from - m_rarest - text.data());
        ++from;
    }
    return text.npos;
}

#ifdef DISPUTEDESK_SSE2
namespace {
/// Tries sixteen places of a text at once.
class Sixteen {
public:
    explicit Sixteen(std::string_view word)
        : m_word(word)
        , m_first(_mm_set1_epi8(word.front()))
        , m_last(_mm_set1_epi8(word.back()))
    {
    }
    /// A bit for each place at which the word's first and last byte fit.
    unsigned maybeAt(const char *from) const
    {
        return unsigned(_mm_movemask_epi8(_mm_and_si128(
            _mm_cmpeq_epi8(block(from), m_first), _mm_cmpeq_epi8(block(from + m_word.size() - 1), m_last))));
    }
    /// The first of those places that has the whole word, or 16.
    unsigned firstOf(unsigned maybe, const char *from) const
    {
        for (; maybe != 0; maybe &= maybe - 1)
            if (const auto place = unsigned(std::countr_zero(maybe)); isAt(from + place))
                return place;
        return 16;
    }
    bool isAt(const char *from) const { return std::memcmp(from, m_word.data(), m_word.size()) == 0; }

private:
    static __m128i block(const char *at) { return _mm_loadu_si128(reinterpret_cast<const __m128i *>(at)); }

    std::string_view m_word;
    __m128i m_first;
    __m128i m_last;
};
} // namespace

size_t Needle::findIn(std::string_view text) const
{
    const std::string_view word(m_word.constData(), size_t(m_word.size()));
    if (word.empty())
        return 0;
    if (text.size() < word.size())
        return text.npos;
    const Sixteen sixteen(word);
    const size_t places = text.size() - word.size() + 1;
    const char *const from = text.data();
    size_t at = 0;
    for (; at + 32 <= places; at += 32) {
        const unsigned low = sixteen.maybeAt(from + at);
        const unsigned high = sixteen.maybeAt(from + at + 16);
        if (Q_LIKELY((low | high) == 0))
            continue;
        if (const unsigned place = sixteen.firstOf(low, from + at); place < 16)
            return at + place;
        if (const unsigned place = sixteen.firstOf(high, from + at + 16); place < 16)
            return at + 16 + place;
    }
    if (places < 16) {
        for (; at < places; ++at)
            if (text[at] == word.front() && sixteen.isAt(from + at))
                return at;
        return text.npos;
    }
    // The rest in steps that overlap: the places before were looked at and have no word.
    for (; at < places; at += 16) {
        const size_t begin = std::min(at, places - 16);
        if (const unsigned place = sixteen.firstOf(sixteen.maybeAt(from + begin), from + begin); place < 16)
            return begin + place;
    }
    return text.npos;
}
#else
size_t Needle::findIn(std::string_view text) const { return findByRarestByte(text); }
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
