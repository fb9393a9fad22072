#include "models/domain/jsonreader.h"

#include "models/domain/displaytext.h"
#include "models/domain/jsongrammar.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace disputedesk::json {

using simdjson::ondemand::json_type;

Value::Value(Reader &reader, simdjson::ondemand::value value)
    : m_reader(reader)
    , m_value(value)
    , m_depth(reader.m_path.size())
{
}

Reader::Reader(const QByteArray &body)
    : m_text(body.constData(), size_t(body.size()))
{
    const auto start = std::find_if_not(body.cbegin(), body.cend(), isSpace);
    if (start == body.cend() || (*start != '{' && *start != '[')) {
        note(u"the text is not a JSON object"_s, ErrorKind::NotJson);
    } else if (const auto code = m_parser.iterate(m_text).get(m_document)) {
        m_fatal = true;
        note(QString::fromUtf8(simdjson::error_message(code)), ErrorKind::NotJson);
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

QString Reader::path() const
{
    QString text = u"$"_s;
    for (const std::string &part : m_path)
        text += visibleText(
            QString::fromUtf8(part.data(), qsizetype(part.size()))); // a key is hostile text, and this is logged (D7)
    return text.left(300);
}

bool Reader::enter()
{
    if (m_path.size() >= size_t(kMaxDepth))
        note(u"nested deeper than %1"_s.arg(kMaxDepth));
    return !m_failed;
}

bool Reader::push(std::string_view key)
{
    m_path.push_back("." + std::string(key.substr(0, 64)));
    if (qsizetype(key.size()) > kMaxTextBytes)
        note(u"key longer than 64 KiB"_s);
    return !m_failed;
}

bool Reader::push(int element)
{
    m_path.push_back("[" + std::to_string(element) + "]");
    return !m_failed;
}

bool Reader::take(simdjson::error_code code)
{
    if (!code)
        return true;
    // These leave the parser in step, and recover() holds the element against the grammar; any other code means that
    // the text itself is broken. A lone surrogate is a STRING_ERROR, and one customer's typing must not cost the whole
    // page.
    m_fatal = m_fatal
        || (code != simdjson::INCORRECT_TYPE && code != simdjson::NUMBER_ERROR && code != simdjson::NUMBER_OUT_OF_RANGE
            && code != simdjson::STRING_ERROR);
    note(QString::fromUtf8(simdjson::error_message(code)));
    return false;
}

const char *Reader::here()
{
    const char *location = nullptr;
    if (m_document.current_location().get(location))
        return end();
    return location;
}

const char *Value::begin() { return m_value.raw_json_token().data(); }

std::string_view Value::token()
{
    const std::string_view token = m_value.raw_json_token(); // up to the next token, the white space between included
    return token.substr(0, token.find_last_not_of(" \t\n\r") + 1);
}

bool Value::is(json_type wanted)
{
    json_type type{};
    return !m_reader.m_failed && m_reader.take(m_value.type().get(type)) && type == wanted;
}

bool Value::isNull() { return is(json_type::null); }
bool Value::isObject() { return is(json_type::object); }
bool Value::isArray() { return is(json_type::array); }
bool Value::isText() { return is(json_type::string); }

qint64 Value::integer()
{
    m_taken = true;
    if (m_reader.m_failed)
        return 0;
    if (!isNumber(token())) {
        refuse(u"not a number"_s);
        return 0;
    }
    if (token().find_first_of(".eE") != std::string_view::npos) {
        refuse(u"not a whole number"_s);
        return 0;
    }
    int64_t number = 0;
    return m_reader.take(m_value.get_int64().get(number)) ? qint64(number) : 0;
}

bool Value::boolean()
{
    m_taken = true;
    bool value = false;
    return !m_reader.m_failed && m_reader.take(m_value.get_bool().get(value)) && value;
}

QString Value::text()
{
    m_taken = true;
    std::string_view text;
    if (m_reader.m_failed || !m_reader.take(m_value.get_string().get(text)))
        return {};
    if (qsizetype(text.size()) > kMaxTextBytes) {
        refuse(u"text longer than 64 KiB"_s);
        return {};
    }
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QString Value::textOrNull()
{
    if (!isNull())
        return text();
    check();
    return {};
}

QByteArray Value::raw()
{
    const char *const from = begin();
    json_type type{};
    if (m_reader.m_failed || !m_reader.take(m_value.type().get(type)))
        return {};
    if (type == json_type::object)
        return members([](std::string_view, Value &) {});
    if (type != json_type::array) {
        const QByteArray bytes(token().data(), qsizetype(token().size()));
        check();
        return m_reader.m_failed ? QByteArray() : bytes;
    }
    check();
    const char *to = m_reader.here();
    while (to > from && to[-1] != ']')
        --to;
    return m_reader.m_failed ? QByteArray() : QByteArray(from, to - from);
}

void Value::check()
{
    m_taken = true;
    json_type type{};
    if (m_reader.m_failed || !m_reader.take(m_value.type().get(type)))
        return;
    switch (type) {
    case json_type::object: members([](std::string_view, Value &) {}); break;
    case json_type::array: elements([](Value &) {}, 100'000); break;
    case json_type::string: text(); break;
    case json_type::boolean: boolean(); break;
    case json_type::null: {
        // type() looks at the first letter only, and is_null() gives an error for "nullx": never let it convert, that
        // throws.
        bool null = false;
        if (m_reader.take(m_value.is_null().get(null)) && !null)
            refuse(u"not a JSON value"_s);
        break;
    }
    case json_type::number:
        // Only the grammar: a metadata number may be larger than any machine word and is kept to the letter.
        if (!isNumber(token()))
            refuse(u"not a JSON number"_s);
        break;
    }
}

void Value::refuse(const QString &what) { m_reader.note(what); }

std::optional<Error> Value::recover()
{
    if (!m_reader.m_failed || m_reader.m_fatal)
        return std::nullopt;
    const char *const close = endOfValue(begin(), m_reader.end());
    const char *const next = close ? std::find_if_not(close, m_reader.end(), isSpace) : m_reader.end();
    if (next == m_reader.end() || (*next != ',' && *next != ']' && *next != '}')) {
        m_reader.m_fatal = true; // simdjson would skip by counting brackets, and might take a later one for ours
        return std::nullopt;
    }
    m_reader.m_failed = false;
    m_reader.m_path.resize(m_depth);
    m_taken = true;
    return std::exchange(m_reader.m_fault, Error());
}

} // namespace disputedesk::json
