#include "models/domain/jsonreader.h"

#include "models/domain/displaytext.h"
#include "models/domain/jsongrammar.h"
#include "models/domain/jsontext.h"

#include <algorithm>
#include <charconv>
#include <cstring>

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

Reader::Reader(const QByteArray &body)
    : m_body(body)
    , m_ownIndex(std::make_unique<TextIndex>())
    , m_index(*m_ownIndex)
    , m_text(m_body.constData())
    , m_escapeFrom(m_text)
    , m_nextEscape(m_text)
{
    open();
}

Reader::Reader(const QByteArray &body, TextIndex &index)
    : m_body(body)
    , m_index(index)
    , m_text(m_body.constData())
    , m_escapeFrom(m_text)
    , m_nextEscape(m_text)
{
    open();
}

void Reader::open()
{
    const char *const start = std::find_if_not(m_text, end(), isSpace);
    if (start == end() || (*start != '{' && *start != '[')) {
        note(u"the text is not a JSON object"_s, ErrorKind::NotJson);
    } else if (const char *problem = m_index.build({m_text, size_t(m_body.size())})) {
        m_fatal = true;
        note(QString::fromUtf8(problem), ErrorKind::NotJson);
    } else {
        m_positions = m_index.positions();
        m_count = m_index.count();
        const auto *escape = static_cast<const char *>(std::memchr(m_text, '\\', size_t(m_body.size())));
        m_nextEscape = escape ? escape : end();
    }
}

void Reader::note(const QString &what, ErrorKind kind)
{
    if (m_failed)
        return;
    m_failed = true;
    m_fault.kind = kind;
    m_fault.detail = path() + u": "_s + what;
}

void Reader::malformed() { note(u"not well-formed JSON"_s); }

QString Reader::path() const
{
    QByteArray text = "$";
    for (int i = 0; i < m_depth; ++i) {
        const Step &step = m_path[size_t(i)];
        if (step.element >= 0)
            text += '[' + QByteArray::number(step.element) + ']';
        else
            text += '.' + QByteArray(step.key.data(), qsizetype(std::min<size_t>(step.key.size(), 64)));
    }
    return visibleText(QString::fromUtf8(text)).left(300); // a key is hostile text, and this is logged (D7)
}

bool Reader::enter()
{
    if (m_depth >= kMaxDepth)
        note(u"nested deeper than %1"_s.arg(kMaxDepth));
    return !m_failed;
}

bool Reader::takeAnyKey(KeySet &seen)
{
    if (peek() != '"') {
        malformed();
        return false;
    }
    const std::string_view key = string();
    if (m_failed)
        return false;
    m_path[size_t(m_depth++)] = {key, -1};
    if (seen.size() >= kMaxMembers)
        note(u"more than %1 members"_s.arg(kMaxMembers));
    if (!seen.insert(Key(key)))
        note(u"duplicate key"_s);
    if (!take(':'))
        malformed();
    return !m_failed;
}

std::string_view Reader::tokenAt(quint32 token) const
{
    if (token >= m_count)
        return {};
    const char *const from = m_text + m_positions[token];
    const char *to = token + 1 < m_count ? m_text + m_positions[token + 1] : end();
    while (to > from && isSpace(to[-1]))
        --to;
    return {from, size_t(to - from)};
}

std::string_view Reader::anyString()
{
    const std::string_view token = tokenAt(m_at++);
    if (token.size() < 2 || token.back() != '"') {
        malformed();
        return {};
    }
    std::string_view text = token.substr(1, token.size() - 2);
    if (hasEscape(text.data(), text.data() + text.size())) {
        char *const to = room(text.size());
        const char *const written = unescape(text, to);
        if (!written) {
            note(u"a bad escape or half a surrogate pair while parsing a string"_s);
            return {};
        }
        text = {to, size_t(written - to)};
        m_room += text.size();
        m_roomLeft -= text.size();
    }
    if (qsizetype(text.size()) > kMaxTextBytes) {
        note(u"text longer than 64 KiB"_s);
        return {};
    }
    return text;
}

bool Reader::hasEscape(const char *from, const char *to)
{
    const auto next = [](const char *at, const char *end) {
        const auto *found = static_cast<const char *>(std::memchr(at, '\\', size_t(end - at)));
        return found ? found : end;
    };
    if (from < m_escapeFrom) // read again
        return next(from, to) != to;
    if (m_nextEscape < from) {
        m_escapeFrom = from;
        m_nextEscape = next(from, end());
    }
    return m_nextEscape < to;
}

char *Reader::room(size_t size)
{
    if (size > m_roomLeft) {
        constexpr size_t kUsual = 16 * 1024;
        m_roomLeft = std::max(size, kUsual);
        m_rooms.push_back(std::make_unique<char[]>(m_roomLeft));
        m_room = m_rooms.back().get();
    }
    return m_room;
}

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
