// What a caller takes out of a value.
#include "models/domain/jsongrammar.h"
#include "models/domain/jsonreader.h"

#include <algorithm>
#include <charconv>
#include <utility>

using namespace Qt::StringLiterals;

namespace disputedesk::json {

namespace {
constexpr int kMostElements = 100'000; // of a list nobody asked for

/// The number when it is a short one of digits only, as nearly all are.
std::optional<qint64> shortInteger(std::string_view token)
{
    const bool negative = !token.empty() && token.front() == '-';
    const std::string_view digits = token.substr(negative ? 1 : 0);
    if (digits.empty() || digits.size() > 18 || (digits.size() > 1 && digits.front() == '0'))
        return std::nullopt;
    qint64 number = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9')
            return std::nullopt;
        number = number * 10 + (c - '0');
    }
    return negative ? -number : number;
}
} // namespace

std::string_view Value::token() const { return m_reader.tokenAt(m_token); }

qint64 Value::integer()
{
    m_taken = true;
    if (m_reader.m_failed)
        return 0;
    const std::string_view digits = token();
    m_reader.m_at = m_token + 1;
    if (const auto number = shortInteger(digits))
        return *number;
    if (!isNumber(digits)) {
        refuse(u"not a number"_s);
        return 0;
    }
    if (digits.find_first_of(".eE") != std::string_view::npos) {
        refuse(u"not a whole number"_s);
        return 0;
    }
    qint64 number = 0;
    if (std::from_chars(digits.data(), digits.data() + digits.size(), number).ec != std::errc())
        refuse(u"a number larger than 64 bits"_s);
    return m_reader.m_failed ? 0 : number;
}

bool Value::boolean()
{
    m_taken = true;
    if (m_reader.m_failed)
        return false;
    const std::string_view word = token();
    m_reader.m_at = m_token + 1;
    if (word != "true" && word != "false")
        refuse(u"neither true nor false"_s);
    return word == "true";
}

std::string_view Value::notText()
{
    refuse(u"not a text"_s);
    return {};
}

std::string_view Value::nullText()
{
    check();
    return {};
}

QString Value::text()
{
    const std::string_view text = utf8();
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QString Value::textOrNull()
{
    const std::string_view text = utf8OrNull();
    return text.data() ? QString::fromUtf8(text.data(), qsizetype(text.size())) : QString();
}

std::string_view Value::keep(std::string_view made)
{
    char *const to = m_reader.room(made.size());
    std::copy(made.begin(), made.end(), to);
    m_reader.m_room += made.size();
    m_reader.m_roomLeft -= made.size();
    return {to, made.size()};
}

QByteArrayView Value::raw()
{
    check();
    if (m_reader.m_failed)
        return {};
    const std::string_view own = token();
    if (own.front() != '{' && own.front() != '[')
        return {own.data(), qsizetype(own.size())};
    return {own.data(), m_reader.m_text + m_reader.m_positions[m_reader.m_at - 1] + 1};
}

void Value::check()
{
    m_taken = true;
    if (m_reader.m_failed)
        return;
    m_reader.m_at = m_token;
    switch (m_reader.peek()) {
    case '{': members([](std::string_view, Value &) {}); break;
    case '[': elements([](Value &) {}, kMostElements); break;
    case '"': m_reader.string(); break;
    case 't':
    case 'f': boolean(); break;
    case 'n':
        if (token() != "null")
            refuse(u"not a JSON value"_s);
        ++m_reader.m_at;
        break;
    default:
        // Only the grammar: a metadata number may be larger than any machine word and is kept to the letter.
        if (!isNumber(token()))
            refuse(u"not a JSON number"_s);
        ++m_reader.m_at;
    }
}

void Value::refuse(const QString &what) { m_reader.note(what); }

std::optional<Error> Value::recover()
{
    if (!m_reader.m_failed || m_reader.m_fatal || m_token >= m_reader.m_count)
        return std::nullopt;
    const char *const close = endOfValue(m_reader.m_text + m_reader.m_positions[m_token], m_reader.end());
    const char *const next = close ? std::find_if_not(close, m_reader.end(), isSpace) : m_reader.end();
    if (next == m_reader.end() || (*next != ',' && *next != ']' && *next != '}')) {
        m_reader.m_fatal = true; // where the element ends is anybody's guess
        return std::nullopt;
    }
    const auto offset = quint32(next - m_reader.m_text);
    const quint32 *const positions = m_reader.m_positions;
    m_reader.m_at = quint32(std::lower_bound(positions + m_token, positions + m_reader.m_count, offset) - positions);
    m_reader.m_failed = false;
    m_reader.m_depth = m_depth;
    m_taken = true;
    return std::exchange(m_reader.m_fault, Error());
}

} // namespace disputedesk::json
