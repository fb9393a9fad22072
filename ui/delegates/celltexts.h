#pragma once

#include <QCache>
#include <QFontMetrics>
#include <QStaticText>

class QPainter;

namespace disputedesk {

/// A font of a list, and its metrics.
struct CellFont {
    explicit CellFont(const QFont &wanted)
        : font(wanted)
        , metrics(wanted)
    {
    }
    QFont font;
    QFontMetrics metrics;
};

/// One-line texts of cells, laid out once: a frame is mostly the shaping of the same few hundred texts, and each was
/// shaped twice, to see whether it fits and to be drawn. The texts drawn last are kept, a few pages of them. The
/// picture is that of QPainter::drawText(), which draws what is not plain letters from left to right. clear() must be
/// called when a font becomes another.
class CellTexts {
public:
    /// Draws `text` into `cell`, in the middle of its height, cut with dots where it does not fit. Sets the painter's
    /// font and pen. `number` stands for the font among the others.
    void draw(QPainter &painter, const QRect &cell, const QString &text, int number, const CellFont &font,
        const QColor &ink, Qt::Alignment alignment, Qt::TextElideMode elide = Qt::ElideRight);
    /// What QFontMetrics::horizontalAdvance() gives for it.
    int advance(const QString &text, int number, const CellFont &font);
    void clear() { m_texts.clear(); }

private:
    struct Key {
        QString text;
        int width; ///< that it was cut for; -1: as it is
        int font;
        Qt::TextElideMode elide;
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed)
        {
            return qHashMulti(seed, key.text, key.width, key.font, int(key.elide));
        }
    };
    struct Laid {
        QStaticText text;
        int advance = 0;
    };
    const Laid &laid(const QString &text, int number, const CellFont &font);

    QCache<Key, Laid> m_texts{1024};
    QCache<Key, QString> m_cut{256}; ///< those that do not fit, cut
};

} // namespace disputedesk
