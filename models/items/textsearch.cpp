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
#if defined(__GNUC__) // clang too; MSVC has no code for one function alone that is asked for at run time
#define DISPUTEDESK_AVX2
#include <immintrin.h>
#endif
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
    m_other = m_rarest == 0 ? m_word.size() - 1 : 0;
    for (qsizetype i = 0; i < m_word.size(); ++i)
        if (i != m_rarest && commonness(m_word.at(i)) < commonness(m_word.at(m_other)))
            m_other = i;
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
/// The word, and the two bytes of it that are looked for.
struct Pattern {
    std::string_view word;
    size_t one;
    size_t other;
    bool isAt(const char *from) const { return std::memcmp(from, word.data(), word.size()) == 0; }
    /// The first of the places that `maybe` has a bit for at which the whole word stands, or 64.
    unsigned firstOf(quint64 maybe, const char *from) const
    {
        for (; maybe != 0; maybe &= maybe - 1)
            if (const auto place = unsigned(std::countr_zero(maybe)); isAt(from + place))
                return place;
        return 64;
    }
};

/// Tries sixteen places of a text at once.
class Sixteen {
public:
    explicit Sixteen(const Pattern &pattern)
        : m_pattern(pattern)
        , m_one(_mm_set1_epi8(pattern.word[pattern.one]))
        , m_other(_mm_set1_epi8(pattern.word[pattern.other]))
    {
    }
    /// A bit for each place at which both bytes fit.
    unsigned maybeAt(const char *from) const
    {
        return unsigned(_mm_movemask_epi8(_mm_and_si128(_mm_cmpeq_epi8(block(from + m_pattern.one), m_one),
            _mm_cmpeq_epi8(block(from + m_pattern.other), m_other))));
    }

private:
    static __m128i block(const char *at) { return _mm_loadu_si128(reinterpret_cast<const __m128i *>(at)); }

    const Pattern &m_pattern;
    __m128i m_one;
    __m128i m_other;
};

/// Looks at the places `at` to `places`, as many as sixteen go into; `at` is where it ended.
size_t findBySixteen(const Pattern &pattern, const char *from, size_t places, size_t &at)
{
    const Sixteen sixteen(pattern);
    for (; at + 32 <= places; at += 32) {
        const unsigned low = sixteen.maybeAt(from + at);
        const unsigned high = sixteen.maybeAt(from + at + 16);
        if (Q_LIKELY((low | high) == 0))
            continue;
        if (const unsigned place = pattern.firstOf(low | quint64(high) << 16, from + at); place < 64)
            return at + place;
    }
    if (places < 16) {
        for (; at < places; ++at)
            if (pattern.isAt(from + at))
                return at;
        return std::string_view::npos;
    }
    // The rest in steps that overlap: the places before were looked at and have no word.
    for (; at < places; at += 16) {
        const size_t begin = std::min(at, places - 16);
        if (const unsigned place = pattern.firstOf(sixteen.maybeAt(from + begin), from + begin); place < 64)
            return begin + place;
    }
    return std::string_view::npos;
}

#ifdef DISPUTEDESK_AVX2
/// The same for sixty-four places at a time; the rest is left.
__attribute__((target("avx2"))) size_t findBySixtyFour(
    const Pattern &pattern, const char *from, size_t places, size_t &at)
{
    const __m256i one = _mm256_set1_epi8(pattern.word[pattern.one]);
    const __m256i other = _mm256_set1_epi8(pattern.word[pattern.other]);
    const char *const ones = from + pattern.one;
    const char *const others = from + pattern.other;
    for (; at + 64 <= places; at += 64) {
        const auto *const onesHere = reinterpret_cast<const __m256i *>(ones + at);
        const auto *const othersHere = reinterpret_cast<const __m256i *>(others + at);
        const __m256i low = _mm256_and_si256(_mm256_cmpeq_epi8(_mm256_loadu_si256(onesHere), one),
            _mm256_cmpeq_epi8(_mm256_loadu_si256(othersHere), other));
        const __m256i high = _mm256_and_si256(_mm256_cmpeq_epi8(_mm256_loadu_si256(onesHere + 1), one),
            _mm256_cmpeq_epi8(_mm256_loadu_si256(othersHere + 1), other));
        const __m256i both = _mm256_or_si256(low, high);
        if (Q_LIKELY(_mm256_testz_si256(both, both)))
            continue;
        const quint64 maybe = unsigned(_mm256_movemask_epi8(low)) | quint64(unsigned(_mm256_movemask_epi8(high))) << 32;
        if (const unsigned place = pattern.firstOf(maybe, from + at); place < 64)
            return at + place;
    }
    return std::string_view::npos;
}
#endif
} // namespace

size_t Needle::findIn(std::string_view text) const
{
    const std::string_view word(m_word.constData(), size_t(m_word.size()));
    if (word.empty())
        return 0;
    if (text.size() < word.size())
        return text.npos;
    const Pattern pattern{word, size_t(m_rarest), size_t(m_other)};
    const size_t places = text.size() - word.size() + 1;
    size_t at = 0;
#ifdef DISPUTEDESK_AVX2
    static const bool isWide = __builtin_cpu_supports("avx2");
    if (isWide && places >= 64)
        if (const size_t found = findBySixtyFour(pattern, text.data(), places, at); found != text.npos)
            return found;
#endif
    return findBySixteen(pattern, text.data(), places, at);
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
