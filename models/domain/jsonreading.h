#pragma once

// How a Reader goes over its tokens: what runs once for each of them, and is therefore made part of whoever calls it.
// Included by jsonreader.h, by nobody else.
#include "models/domain/jsongrammar.h"
#include "models/domain/jsonreader.h"

#include <cstring>

namespace disputedesk::json {

inline std::string_view Reader::tokenAt(quint32 token) const
{
    if (token >= m_count)
        return {};
    const char *const from = m_text + m_positions[token];
    const char *to = token + 1 < m_count ? m_text + m_positions[token + 1] : end();
    while (to > from && isSpace(to[-1]))
        --to;
    return {from, size_t(to - from)};
}

inline bool Reader::isPlain(std::string_view &text) const
{
    if (m_at + 1 >= m_count)
        return false;
    const char *const from = m_text + m_positions[m_at] + 1;
    const char *const close = m_text + m_positions[m_at + 1] - 1;
    // The first backslash from m_escapeFrom on lies behind the string; of what is read again nothing is known.
    if (close < from || *close != '"' || from < m_escapeFrom || m_nextEscape < close || close - from > kMaxTextBytes)
        return false;
    text = {from, size_t(close - from)};
    return true;
}

inline std::string_view Reader::string()
{
    std::string_view text;
    if (!isPlain(text))
        return anyString();
    ++m_at;
    return text;
}

inline bool Reader::takeKey(KeySet &seen)
{
    std::string_view text;
    if (peek() != '"' || !isPlain(text) || m_text[m_positions[m_at + 1]] != ':' || seen.size() >= kMaxMembers
        || !seen.insertFresh(Key(text)))
        return takeAnyKey(seen);
    m_path[size_t(m_depth++)] = {text, -1};
    m_at += 2;
    return true;
}

inline Value::Value(Reader &reader)
    : m_reader(reader)
    , m_token(reader.m_at)
    , m_depth(reader.m_depth)
{
}

inline bool Value::is(char first) const
{
    return !m_reader.m_failed && m_token < m_reader.m_count && m_reader.m_text[m_reader.m_positions[m_token]] == first;
}

inline bool Value::takeNull()
{
    if (m_reader.m_failed || m_token + 1 >= m_reader.m_count)
        return false;
    const quint32 at = m_reader.m_positions[m_token];
    if (m_reader.m_positions[m_token + 1] != at + 4 || std::memcmp(m_reader.m_text + at, "null", 4) != 0)
        return false;
    m_taken = true;
    m_reader.m_at = m_token + 1;
    return true;
}

inline std::string_view Value::utf8()
{
    m_taken = true;
    if (!is('"'))
        return notText();
    m_reader.m_at = m_token;
    return m_reader.string();
}

inline std::string_view Value::utf8OrNull()
{
    if (takeNull())
        return {};
    return isNull() ? nullText() : utf8();
}

template <typename Use> bool Reader::read(Use use)
{
    if (m_failed)
        return false;
    Value value(*this);
    use(value);
    if (!m_failed && !value.m_taken)
        value.skip();
    if (!m_failed && m_at != m_count)
        note(QStringLiteral("text after the end of the JSON value"));
    return !m_failed;
}

template <typename Use> QByteArrayView Value::members(Use use)
{
    m_taken = true;
    if (m_reader.m_failed)
        return {};
    if (!m_reader.take('{')) {
        refuse(QStringLiteral("not an object"));
        return {};
    }
    if (!m_reader.enter())
        return {};
    KeySet seen(m_reader.m_keys);
    if (!m_reader.take('}')) {
        do {
            if (!m_reader.takeKey(seen))
                return {};
            Value value(m_reader);
            use(seen.last(), value);
            if (!m_reader.m_failed && !value.m_taken)
                value.skip();
            if (m_reader.m_failed)
                return {};
            --m_reader.m_depth;
        } while (m_reader.take(','));
        if (!m_reader.take('}')) {
            m_reader.malformed();
            return {};
        }
    }
    const char *const from = m_reader.m_text + m_reader.m_positions[m_token];
    return {from, m_reader.m_text + m_reader.m_positions[m_reader.m_at - 1] + 1};
}

template <typename Use> void Value::elements(Use use, int most)
{
    m_taken = true;
    if (m_reader.m_failed)
        return;
    if (!m_reader.take('['))
        return refuse(QStringLiteral("not a list"));
    if (!m_reader.enter() || m_reader.take(']'))
        return;
    int count = 0;
    do {
        m_reader.m_path[size_t(m_reader.m_depth++)] = {{}, count};
        if (++count > most)
            m_reader.note(QStringLiteral("more than %1 elements").arg(most));
        Value value(m_reader);
        if (!m_reader.m_failed)
            use(value);
        if (!m_reader.m_failed && !value.m_taken)
            value.skip();
        if (m_reader.m_failed)
            return;
        --m_reader.m_depth;
    } while (m_reader.take(','));
    if (!m_reader.take(']'))
        m_reader.malformed();
}

} // namespace disputedesk::json
