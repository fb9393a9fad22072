#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace disputedesk {

/// A text with placeholders (%1, %L2, %n): recognises what became of it, and says what stood in their places.
class TextPattern {
public:
    using Places = QHash<QString, QString>; ///< placeholder as written ("%1") to what stands there

    explicit TextPattern(const QString &text);

    bool hasPlaces() const { return !m_places.isEmpty(); }
    /// How many letters of its own it has: the more, the surer a match.
    int letters() const { return m_letters; }
    /// Only blanks stand between its places: it fits nearly everything.
    bool isBlank() const { return m_literals.join(QString()).trimmed().isEmpty(); }
    /// What stood in the places of `filled`; nothing when it was not made from this text, or when that cannot be told
    /// (two places without a text between them).
    std::optional<Places> match(const QString &filled) const;
    /// `text` with its places taken from `places`, all at once: what stands there is never looked at again.
    static QString fill(const QString &text, const Places &places);

private:
    QStringList m_literals; ///< one more than places
    QStringList m_places;
    int m_letters = 0;
};

} // namespace disputedesk
