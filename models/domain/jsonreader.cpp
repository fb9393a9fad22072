#include "models/domain/jsonreader.h"

#include "models/domain/displaytext.h"
#include "models/domain/jsongrammar.h"
#include "models/domain/jsontext.h"

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace disputedesk::json {

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

} // namespace disputedesk::json
