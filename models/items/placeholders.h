#pragma once

#include "models/domain/replytemplate.h"
#include "models/items/disputeview.h"

#include <QLocale>
#include <QStringList>

#include <optional>
#include <span>

namespace disputedesk {

/// What a placeholder's value is made of.
struct PlaceholderFacts {
    const DisputeView &view;
    QLocale locale; ///< of the reply's language
    QDateTime now;
    QString language; ///< of the reply; empty: the program's
};

/// One name that can stand in {{…}}; those of the provider's objects are called as in its API.
struct Placeholder {
    const char *name;
    const char *doc; ///< QT_TRANSLATE_NOOP in disputedesk::Placeholders
    const char *example;
    QString (*value)(const PlaceholderFacts &);
};
/// All of them in the order of the menu; {{metadata.KEY}} and {{evidence.FIELD}} stand for themselves, with an example.
std::span<const Placeholder> placeholders();
QString placeholderDoc(const Placeholder &placeholder);

/// The value of a name (capitals do not matter, but in a metadata key): one line of plain text, hidden characters made
/// visible; empty: this dispute has none; none: nobody knows the name.
std::optional<QString> placeholderValue(const QString &name, const PlaceholderFacts &facts);
/// The same as expandTemplate() wants it. `view` and `now` are copied.
PlaceholderLookup placeholderLookup(const DisputeView &view, const QString &language, const QDateTime &now);
/// Values of the dispute and its charge, as the server has them, that hold {{ or ｛｛: what was put in with them is no
/// placeholder of ours.
QStringList foreignTexts(const DisputeView &view);

/// How amounts and dates are written in a reply of this language.
QLocale replyLocale(const QString &language);
/// The language to begin with, among `have`: that of the cardholder's country, where another country is known
/// English, else the program's, else English, else the first.
QString replyLanguageFor(const DisputeView &view, const QStringList &have, const QLocale &program = {});
/// The language that a text is written in, by its letters; of a text without any, the one to begin with.
QString replyLanguageOf(const QString &text, const DisputeView &view);
/// "English", "ไทย", …: a language by its own name.
QString replyLanguageName(const QString &language);

} // namespace disputedesk
