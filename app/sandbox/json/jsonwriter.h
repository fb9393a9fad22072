#pragma once

#include <charconv>
#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>

namespace disputedesk::sandbox {

/// Appends JSON to one string, front to back; the caller keeps the nesting right. Fast enough for 100k disputes.
class JsonWriter {
public:
    explicit JsonWriter(std::string &out)
        : m_out(out)
    {
    }

    JsonWriter &beginObject() { return open('{'); }
    JsonWriter &endObject() { return shut('}'); }
    JsonWriter &beginArray() { return open('['); }
    JsonWriter &endArray() { return shut(']'); }

    JsonWriter &key(std::string_view name)
    {
        comma();
        quoted(name);
        m_out += ':';
        m_first = true; // no comma between a key and its value
        return *this;
    }
    JsonWriter &text(std::string_view value)
    {
        comma();
        quoted(value);
        return *this;
    }
    JsonWriter &number(std::int64_t value)
    {
        char digits[24];
        return raw({digits, std::to_chars(digits, digits + sizeof digits, value).ptr});
    }
    JsonWriter &boolean(bool value) { return raw(value ? "true" : "false"); }
    JsonWriter &null() { return raw("null"); }
    /// A value that is JSON already.
    JsonWriter &raw(std::string_view json)
    {
        comma();
        m_out += json;
        return *this;
    }

    JsonWriter &field(std::string_view name, std::string_view value) { return key(name).text(value); }
    JsonWriter &field(std::string_view name, const char *value) { return key(name).text(value); } // else it turns bool
    template <std::integral T> JsonWriter &field(std::string_view name, T value)
    {
        if constexpr (std::same_as<T, bool>)
            return key(name).boolean(value);
        else
            return key(name).number(std::int64_t(value));
    }
    JsonWriter &nullField(std::string_view name) { return key(name).null(); }
    /// The text, or null when it is empty: how the provider shows what was never set.
    JsonWriter &textOrNull(std::string_view name, std::string_view value)
    {
        return value.empty() ? nullField(name) : field(name, value);
    }

private:
    JsonWriter &open(char bracket)
    {
        comma();
        m_out += bracket;
        m_first = true;
        return *this;
    }
    JsonWriter &shut(char bracket)
    {
        m_out += bracket;
        m_first = false;
        return *this;
    }
    void comma()
    {
        if (!m_first)
            m_out += ',';
        m_first = false;
    }
    void quoted(std::string_view value)
    {
        m_out += '"';
        for (const char c : value) {
            const auto byte = static_cast<unsigned char>(c);
            if (c == '"' || c == '\\') {
                m_out += '\\';
                m_out += c;
            } else if (byte >= 0x20) {
                m_out += c;
            } else {
                constexpr char kHex[] = "0123456789abcdef";
                m_out += "\\u00";
                m_out += kHex[byte >> 4];
                m_out += kHex[byte & 15];
            }
        }
        m_out += '"';
    }

    std::string &m_out;
    bool m_first = true;
};

} // namespace disputedesk::sandbox
