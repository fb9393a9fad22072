#pragma once

#include "ui/language/catalogue.h"
#include "ui/language/textpattern.h"

#include <QByteArrayList>
#include <QHash>

#include <optional>

namespace disputedesk {

/// Takes a text that is shown in one language to another: finds in the catalogue which text it is, and what stands in
/// its placeholders, and says the same in the other language. What it does not know it leaves alone.
class TextTurn {
public:
    /// Both translators must live as long as this does.
    TextTurn(const QList<Message> &messages, const QTranslator &from, const QTranslator &to);

    /// `text` in the other language; nothing when it is none of ours. `contexts` are the classes that may have said it,
    /// nearest first: they decide where one word means two things.
    std::optional<QString> turn(const QString &text, const QByteArrayList &contexts = {}) const;

private:
    struct Whole {
        QByteArray context;
        QString text;
    };
    struct Filled {
        Message message;
        TextPattern pattern;
    };
    std::optional<QString> turn(const QString &text, const QByteArrayList &contexts, int depth) const;
    std::optional<QString> turnWhole(const QString &text, const QByteArrayList &contexts) const;
    std::optional<QString> turnFilled(const QString &text, const QByteArrayList &contexts, int depth) const;
    std::optional<QString> turnParts(const QString &text, const QByteArrayList &contexts, int depth) const;

    const QTranslator &m_to;
    QHash<QString, QList<Whole>> m_wholes;
    QList<Filled> m_filled; ///< those with most letters of their own first
};

} // namespace disputedesk
