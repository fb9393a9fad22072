#pragma once

#include "models/domain/error.h"
#include "models/domain/jsonindex.h"
#include "models/domain/jsonkeys.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <array>
#include <memory>
#include <optional>
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
    bool isNull() const { return is('n'); }
    bool isObject() const { return is('{'); }
    bool isArray() const { return is('['); }
    bool isText() const { return is('"'); }
    /// An integer without fraction, exponent or overflow (F12, D2).
    qint64 integer();
    bool boolean();
    /// UTF-8 text of at most kMaxTextBytes.
    QString text();
    /// text(), or an empty string for null.
    QString textOrNull();
    /// The same without a copy where nothing is escaped: valid as long as the reader and its body.
    inline std::string_view utf8();
    inline std::string_view utf8OrNull();
    /// Keeps `made` as long as the reader lives.
    std::string_view keep(std::string_view made);
    /// The value's own bytes, a slice of the body. Checks everything inside: depth, duplicate keys, numbers, strings.
    QByteArrayView raw();
    /// Walks over the value and checks it like raw().
    void skip()
    {
        if (!takeNull())
            check();
    }
    /// Calls `use(key, value)` for each member, by Key or string_view; a duplicate key is a fault (F12: of
    /// duplicates the last would win). A value that `use` leaves untouched is checked and skipped. Returns the object's
    /// own bytes, a slice of the body.
    template <typename Use> QByteArrayView members(Use use);
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
    explicit Value(Reader &reader);
    std::string_view token() const;
    inline bool is(char first) const;
    void check();
    std::string_view notText();
    std::string_view nullText();
    /// Takes a null that the next token follows at once; what else may be null is left to check().
    inline bool takeNull();

    Reader &m_reader;
    quint32 m_token; ///< where the value starts
    int m_depth;
    bool m_taken = false;
};

/// A strict reader over a text's tokens: one pass, no copy of the body, no numbers through double, no silent defaults.
/// It stops at the first fault and keeps its JSON path ("$.data[3].amount").
class Reader {
public:
    /// Shares `body`'s bytes.
    explicit Reader(const QByteArray &body);
    /// The same with an index of the caller's, which is worth keeping from page to page; it outlives the reader and
    /// serves one at a time.
    Reader(const QByteArray &body, TextIndex &index);

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
    /// A step of the path: a key, or the number of an element.
    struct Step {
        std::string_view key;
        int element = -1;
    };

    void open();
    bool enter();
    char peek() const { return m_at < m_count ? m_text[m_positions[m_at]] : '\0'; }
    /// Takes the token when it is the sign `c`.
    bool take(char c)
    {
        if (peek() != c)
            return false;
        ++m_at;
        return true;
    }
    std::string_view tokenAt(quint32 token) const;
    /// Takes the string at hand, unescaped.
    std::string_view string();
    std::string_view anyString();
    bool takeKey(KeySet &seen);
    bool takeAnyKey(KeySet &seen);
    /// Whether the string at hand ends right in front of the next token and holds nothing to be unescaped, as nearly
    /// all do in what machines write; `text` is then what it says.
    bool isPlain(std::string_view &text) const;
    bool hasEscape(const char *from, const char *to);
    char *room(size_t size);
    void malformed();
    const char *end() const { return m_text + m_body.size(); }

    QByteArray m_body;
    std::unique_ptr<TextIndex> m_ownIndex;
    TextIndex &m_index;
    const char *m_text;
    const quint32 *m_positions = nullptr;
    quint32 m_count = 0;
    quint32 m_at = 0; ///< the next token
    int m_depth = 0;
    bool m_failed = false;
    bool m_fatal = false; ///< no JSON at all: nothing more can be read
    std::array<Step, kMaxDepth> m_path;
    KeySet::Keys m_keys; ///< of all open objects
    const char *m_escapeFrom; ///< m_nextEscape is the first backslash from here on
    const char *m_nextEscape;
    std::vector<std::unique_ptr<char[]>> m_rooms; ///< what could not stay a slice of the body
    size_t m_roomLeft = 0;
    char *m_room = nullptr;
    Error m_fault;
};

} // namespace disputedesk::json

#include "models/domain/jsonreading.h"
