#include "ui/language/textpattern.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
const QRegularExpression &placeholder()
{
    static const QRegularExpression pattern(u"%L?(\\d{1,2}|n)"_s);
    return pattern;
}
} // namespace

TextPattern::TextPattern(const QString &text)
{
    qsizetype from = 0;
    for (auto it = placeholder().globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch place = it.next();
        m_literals.append(text.mid(from, place.capturedStart() - from));
        m_places.append(place.captured());
        from = place.capturedEnd();
    }
    m_literals.append(text.mid(from));
    for (const QString &literal : std::as_const(m_literals))
        for (const QChar c : literal)
            m_letters += c.isLetter() ? 1 : 0;
}

std::optional<TextPattern::Places> TextPattern::match(const QString &filled) const
{
    if (!filled.startsWith(m_literals.constFirst()) || !filled.endsWith(m_literals.constLast()))
        return std::nullopt;
    Places places;
    qsizetype at = m_literals.constFirst().size();
    const qsizetype end = filled.size() - m_literals.constLast().size();
    for (qsizetype i = 0; i < m_places.size(); ++i) {
        const bool last = i + 1 == m_places.size();
        const QString &next = m_literals.at(i + 1);
        if (!last && next.isEmpty())
            return std::nullopt;
        const qsizetype to = last ? end : filled.indexOf(next, at);
        if (to < at || to > end)
            return std::nullopt;
        const QString stands = filled.mid(at, to - at);
        if (places.value(m_places.at(i), stands) != stands)
            return std::nullopt; // one placeholder twice stands for one thing
        places.insert(m_places.at(i), stands);
        at = to + (last ? 0 : next.size());
    }
    return at == end ? std::optional(places) : std::nullopt;
}

QString TextPattern::fill(const QString &text, const Places &places)
{
    QString out;
    qsizetype from = 0;
    for (auto it = placeholder().globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch place = it.next();
        out += text.mid(from, place.capturedStart() - from) + places.value(place.captured());
        from = place.capturedEnd();
    }
    return out + text.mid(from);
}

} // namespace disputedesk
