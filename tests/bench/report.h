#pragma once

#include "tests/bench/goal.h"

#include <QByteArray>
#include <QJsonObject>

namespace disputedesk::bench {

/// {"id":"P4","value":2.6,"goal":2.5,"holds":true,"floor":"…", …}: value and holds are null where nothing was measured.
QJsonObject toJson(const Goal &goal);
/// One object for each id, in the order of the goals: the figure that is furthest from its bar; `holds` only when all
/// of the id do, and, where there are several, all of them in `parts`.
QList<QJsonObject> toJsonByGoal(const QList<Goal> &goals);
Goal fromJson(const QJsonObject &json);
/// A table for a terminal.
QString asTable(const QList<Goal> &goals);
/// The same for a document, in Markdown.
QString asMarkdown(const QList<Goal> &goals);
/// Puts `text` between the lines <!-- MARK:begin --> and <!-- MARK:end --> of a file; false when they are not there.
bool writeInto(const QString &file, const QString &mark, const QString &text);

} // namespace disputedesk::bench
