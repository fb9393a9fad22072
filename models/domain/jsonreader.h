#pragma once

// Include from .cpp files only: simdjson's header is large.
#include "models/domain/error.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <simdjson.h>
#include <string>
#include <string_view>
#include <vector>

namespace disputedesk::json {

inline constexpr int kMaxDepth = 32; ///< safety.md D8
inline constexpr size_t kMaxMembers = 1000; ///< per object
inline constexpr qsizetype kMaxTextBytes = 64 * 1024; ///< per string, D8

class Reader;

/// One JSON value under a strict Reader. Every getter notes a fault with the JSON path when the type is another, and
/// then gives an empty value; the caller looks at Reader::fault() once, at the end. Each value can be taken once.
class Value {
public:
    bool isNull();
    bool isObject();
    bool isArray();
    bool isText();
    /// An integer without fraction, exponent or overflow (F12, D2).
    qint64 integer();
    bool boolean();
    /// UTF-8 text of at most kMaxTextBytes.
    QString text();
    /// text(), or an empty string for null.
    QString textOrNull();
    /// The value's own bytes. Checks everything inside: depth, duplicate keys, numbers, strings.
    QByteArray raw();
    /// Walks over the value and checks it like raw().
    void skip() { check(); }
    /// Calls `use(key, value)` for each member; a duplicate key is a fault (F12: of duplicates the last would win).
    /// A value that `use` leaves untouched is checked and skipped. Returns the object's own bytes.
    template <typename Use> QByteArray members(Use use);
    /// Calls `use(value)` for each element; more than `most` is a fault.
    template <typename Use> void elements(Use use, int most);
    /// Notes a fault at this value's path.
    void refuse(const QString &what);
    /// Inside elements(): when this element broke the contract but is well-formed JSON to its last byte, forgets the
    /// fault and gives it, so that the rest of the list can be read (D1). Empty when there is no fault, or none to
    /// survive.
    std::optional<Error> recover();

private:
    friend class Reader;
    Value(Reader &reader, simdjson::ondemand::value value);
    const char *begin();
    std::string_view token();
    bool is(simdjson::ondemand::json_type wanted);
    void check();

    Reader &m_reader;
    simdjson::ondemand::value m_value;
    size_t m_depth;
    bool m_taken = false;
};

/// A strict reader over simdjson's on-demand parser: one pass, no numbers through double, no silent defaults. It stops
/// at the first fault and keeps its JSON path ("$.data[3].amount").
class Reader {
public:
    /// `body` must live as long as the reader is used.
    explicit Reader(const QByteArray &body);

    /// Hands the root to `use`; false with fault() set when anything broke the contract, trailing bytes included.
    template <typename Use> bool read(Use use);
    bool failed() const { return m_failed; }
    /// BadData (or NotJson when the text is no JSON at all) with path and reason in `detail`.
    const Error &fault() const { return m_fault; }
    /// Notes the first fault; later ones are echoes.
    void note(const QString &what, ErrorKind kind = ErrorKind::BadData);
    QString path() const;

private:
    friend class Value;
    bool enter();
    bool push(std::string_view key);
    bool push(int element);
    void pop() { m_path.pop_back(); }
    bool take(simdjson::error_code code);
    const char *here();
    const char *end() const { return m_text.data() + m_text.size(); }

    simdjson::padded_string m_text;
    simdjson::ondemand::parser m_parser;
    simdjson::ondemand::document m_document;
    std::vector<std::string> m_path;
    Error m_fault;
    bool m_failed = false;
    bool m_fatal = false; ///< simdjson itself gave up: nothing more can be read
};

template <typename Use> bool Reader::read(Use use)
{
    simdjson::ondemand::value root;
    if (m_failed || !take(m_document.get_value().get(root)))
        return false;
    Value value(*this, root);
    use(value);
    if (!m_failed && !value.m_taken)
        value.check();
    if (!m_failed && here() != end())
        note(QStringLiteral("text after the end of the JSON value"));
    return !m_failed;
}

template <typename Use> QByteArray Value::members(Use use)
{
    m_taken = true;
    const char *const from = begin();
    simdjson::ondemand::object object;
    if (m_reader.m_failed || !m_reader.take(m_value.get_object().get(object)) || !m_reader.enter())
        return {};
    std::vector<std::string> seen;
    for (auto field : object) {
        std::string_view key;
        simdjson::ondemand::value inner;
        if (!m_reader.take(field.unescaped_key().get(key)) || !m_reader.take(field.value().get(inner)))
            return {};
        if (!m_reader.push(key))
            return {};
        if (seen.size() >= kMaxMembers)
            m_reader.note(QStringLiteral("more than %1 members").arg(kMaxMembers));
        for (const std::string &earlier : seen)
            if (earlier == key)
                m_reader.note(QStringLiteral("duplicate key"));
        seen.emplace_back(key);
        Value value(m_reader, inner);
        if (!m_reader.m_failed)
            use(std::string_view(seen.back()), value);
        if (!m_reader.m_failed && !value.m_taken)
            value.check();
        if (m_reader.m_failed)
            return {};
        m_reader.pop();
    }
    const char *to = m_reader.here();
    while (to > from && to[-1] != '}')
        --to;
    return from ? QByteArray(from, to - from) : QByteArray();
}

template <typename Use> void Value::elements(Use use, int most)
{
    m_taken = true;
    simdjson::ondemand::array array;
    if (m_reader.m_failed || !m_reader.take(m_value.get_array().get(array)) || !m_reader.enter())
        return;
    int count = 0;
    for (auto element : array) {
        simdjson::ondemand::value inner;
        if (!m_reader.take(element.get(inner)) || !m_reader.push(count))
            return;
        if (++count > most)
            m_reader.note(QStringLiteral("more than %1 elements").arg(most));
        Value value(m_reader, inner);
        if (!m_reader.m_failed)
            use(value);
        if (!m_reader.m_failed && !value.m_taken)
            value.check();
        if (m_reader.m_failed)
            return;
        m_reader.pop();
    }
}

} // namespace disputedesk::json
