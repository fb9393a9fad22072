#include "models/domain/jsonreader.h"

using namespace Qt::StringLiterals;

namespace disputedesk::json {

using simdjson::ondemand::json_type;

Value::Value(Reader &reader, simdjson::ondemand::value value)
    : m_reader(reader), m_value(value), m_depth(reader.m_path.size())
{
}

Reader::Reader(const QByteArray &body) : m_text(body.constData(), size_t(body.size()))
{
    const QByteArray start = body.left(64).trimmed();
    if (!start.startsWith('{') && !start.startsWith('[')) {
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
        text += QString::fromUtf8(part.data(), qsizetype(part.size()));
    return text.left(300);
}

bool Reader::push(std::string_view key)
{
    m_path.push_back("." + std::string(key.substr(0, 64)));
    if (m_path.size() > size_t(kMaxDepth))
        note(u"nested deeper than %1"_s.arg(kMaxDepth));
    return !m_failed;
}

bool Reader::push(int element)
{
    m_path.push_back("[" + std::to_string(element) + "]");
    if (m_path.size() > size_t(kMaxDepth))
        note(u"nested deeper than %1"_s.arg(kMaxDepth));
    return !m_failed;
}

bool Reader::take(simdjson::error_code code)
{
    if (!code)
        return true;
    // A wrong type leaves the parser in step; anything else means the text itself is broken.
    m_fatal = m_fatal || (code != simdjson::INCORRECT_TYPE && code != simdjson::NUMBER_ERROR && code != simdjson::NUMBER_OUT_OF_RANGE);
    note(QString::fromUtf8(simdjson::error_message(code)));
    return false;
}

const char *Reader::here()
{
    const char *location = nullptr;
    if (m_document.current_location().get(location))
        return m_text.data() + m_text.size();
    return location;
}

const char *Value::begin() { return m_value.raw_json_token().data(); }

bool Value::is(json_type wanted)
{
    json_type type {};
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
    const std::string_view token = m_value.raw_json_token();
    if (token.find_first_of(".eE") != std::string_view::npos && token.find('"') == std::string_view::npos) {
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
    json_type type {};
    if (m_reader.m_failed || !m_reader.take(m_value.type().get(type)))
        return {};
    if (type == json_type::object)
        return members([](std::string_view, Value &) { });
    if (type != json_type::array) {
        const std::string_view token = m_value.raw_json_token();
        check();
        return QByteArray(token.data(), qsizetype(token.size())).trimmed();
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
    json_type type {};
    if (m_reader.m_failed || !m_reader.take(m_value.type().get(type)))
        return;
    switch (type) {
    case json_type::object: members([](std::string_view, Value &) { }); break;
    case json_type::array: elements([](Value &) { }, 100'000); break;
    case json_type::string: text(); break;
    case json_type::boolean: boolean(); break;
    case json_type::null: {
        // type() looks at the first letter only, and is_null() gives an error for "nullx": never let it convert, that throws.
        bool null = false;
        if (m_reader.take(m_value.is_null().get(null)) && !null)
            refuse(u"not a JSON value"_s);
        break;
    }
    case json_type::number: {
        simdjson::ondemand::number number;
        m_reader.take(m_value.get_number().get(number));
        break;
    }
    }
}

void Value::refuse(const QString &what) { m_reader.note(what); }

std::optional<Error> Value::recover()
{
    if (!m_reader.m_failed || m_reader.m_fatal)
        return std::nullopt;
    m_reader.m_failed = false;
    m_reader.m_path.resize(m_depth);
    m_taken = true;
    return std::exchange(m_reader.m_fault, Error());
}

} // namespace disputedesk::json
