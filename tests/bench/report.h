#pragma once

#include "tests/bench/goal.h"

#include <QByteArray>
#include <QJsonObject>

namespace disputedesk::bench {

/// {"id":"P4","value":2.6,"goal":2.5,"holds":true,"floor":"…", …}: value and holds are null where nothing was measured,
/// goal and holds where there is no bar ("P4+").
QJsonObject toJson(const Goal &goal);
/// One line, its end included: id, value, goal, holds and floor come first, in this order.
QByteArray jsonLine(const QJsonObject &object);
/// "10k,100k,1M" and plain numbers: how many disputes, ascending. Empty when one of them is none, or is not from 1,000
/// to a million.
QList<int> sizesFrom(const QString &words);
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
