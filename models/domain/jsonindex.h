#pragma once

#include <QtGlobal>

#include <memory>
#include <string_view>

namespace disputedesk::json {

/// Where the structure of a JSON text lies: the first of simdjson's two stages, which checks UTF-8 and finds every
/// bracket, colon, comma and the first byte of every other token. Keep one for many texts: its memory is reused.
class TextIndex {
public:
    TextIndex();
    ~TextIndex();
    TextIndex(const TextIndex &) = delete;
    TextIndex &operator=(const TextIndex &) = delete;

    /// Null when it went well; else why the text is no JSON: bytes that are no UTF-8, a string without an end, a bare
    /// control character in one, or nothing but white space. Needs no padding behind `text`.
    const char *build(std::string_view text);
    /// Offsets of the tokens in the text, ascending; valid until the next build().
    const quint32 *positions() const { return m_positions; }
    quint32 count() const { return m_count; }

private:
    struct Parser;
    std::unique_ptr<Parser> m_parser;
    const quint32 *m_positions = nullptr;
    quint32 m_count = 0;
};

} // namespace disputedesk::json
