#pragma once

#include "ui/language/catalogue.h"

#include <QStringList>

namespace disputedesk::test {

/// Every text of the program, as a switch of language knows them; empty when the list cannot be read.
QList<Message> textsOfTheProgram();

/// The texts of `language` that stand somewhere in the program, in widgets, actions, headers and lists, although `now`
/// is chosen; with where they stand.
QStringList textsLeft(const QList<Message> &messages, const QString &language, const QString &now);

} // namespace disputedesk::test
