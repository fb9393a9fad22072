#include "ui/language/textturn.h"

#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr int kDeepest = 3; ///< a sentence in a sentence in a sentence
constexpr int kSureLetters = 6; ///< fewer could be a customer's words, unless the class at hand says such things
} // namespace

TextTurn::TextTurn(const QList<Message> &messages, const QTranslator &from, const QTranslator &to)
    : m_to(to)
{
    for (const Message &message : messages) {
        QStringList known{message.in(from, 2)};
        if (message.plural && !known.contains(message.in(from, 1)))
            known.append(message.in(from, 1));
        for (const QString &text : std::as_const(known)) {
            const TextPattern pattern(text);
            if (pattern.hasPlaces())
                m_filled.append({message, pattern});
            else
                m_wholes[text].append({message.context, message.in(to, 2)});
        }
    }
    std::stable_sort(m_filled.begin(), m_filled.end(),
        [](const Filled &a, const Filled &b) { return a.pattern.letters() > b.pattern.letters(); });
}

std::optional<QString> TextTurn::turn(const QString &text, const QByteArrayList &contexts) const
{
    return turn(text, contexts, 0);
}

std::optional<QString> TextTurn::turn(const QString &text, const QByteArrayList &contexts, int depth) const
{
    if (text.isEmpty() || depth > kDeepest)
        return std::nullopt;
    if (auto whole = turnWhole(text, contexts))
        return whole;
    if (auto filled = turnFilled(text, contexts, depth))
        return filled;
    return turnParts(text, contexts, depth);
}

std::optional<QString> TextTurn::turnWhole(const QString &text, const QByteArrayList &contexts) const
{
    const auto found = m_wholes.constFind(text);
    if (found == m_wholes.cend())
        return std::nullopt;
    for (const QByteArray &context : contexts)
        for (const Whole &whole : *found)
            if (whole.context == context)
                return whole.text;
    return found->constFirst().text;
}

std::optional<QString> TextTurn::turnFilled(const QString &text, const QByteArrayList &contexts, int depth) const
{
    const Filled *best = nullptr;
    TextPattern::Places places;
    for (const Filled &filled : m_filled) {
        const bool near = contexts.contains(filled.message.context);
        const int letters = filled.pattern.letters();
        // Signs alone ("%1: %2") have to be proved by what stands between them, below.
        const bool sure = letters >= kSureLetters || (letters == 0 && !filled.pattern.isBlank());
        if (!near && (best || !sure))
            continue;
        auto match = filled.pattern.match(text);
        if (!match)
            continue;
        best = &filled;
        places = *match;
        if (near)
            break;
    }
    if (!best)
        return std::nullopt;
    int n = 2;
    bool turned = false;
    for (auto it = places.begin(); it != places.end(); ++it) {
        if (it.key().endsWith(u'n'))
            n = it.value().toInt();
        if (const auto inner = turn(it.value(), contexts, depth + 1)) {
            it.value() = *inner;
            turned = true;
        }
    }
    if (!turned && best->pattern.letters() == 0)
        return std::nullopt; // "%1: %2" alone proves nothing
    return TextPattern::fill(best->message.in(m_to, n), places);
}

std::optional<QString> TextTurn::turnParts(const QString &text, const QByteArrayList &contexts, int depth) const
{
    for (const QString &seam : {u"\n"_s, u" · "_s, u"  "_s}) {
        if (!text.contains(seam))
            continue;
        QStringList parts = text.split(seam);
        bool any = false;
        for (QString &part : parts)
            if (const auto turned = turn(part, contexts, depth + 1)) {
                part = *turned;
                any = true;
            }
        if (any)
            return parts.join(seam);
    }
    return std::nullopt;
}

} // namespace disputedesk
