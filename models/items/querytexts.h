#pragma once

#include "models/domain/query.h"

#include <QList>
#include <QString>

#include <utility>

namespace disputedesk {

/// The words for the search line's language, translated; the language itself is not.

/// What is wrong and what to do, one or two sentences of plain text; hostile characters made visible.
QString queryProblemText(const QueryProblem &problem);
/// The text that may stand in the problem's place and why it is offered ("Use “status”"); both empty: nothing is known.
struct QueryMend {
    QString text;
    QString offer;
};
QueryMend queryMend(const QueryProblem &problem);

/// What a key asks for, short: "The tab or the provider's own word".
QString queryKeyText(QueryField field);
/// What a word of a closed set means; empty where the word says it.
QString queryWordText(QueryField field, const QString &word);

/// The language on one page: an example and what it finds, in the order of the guide.
QList<std::pair<QString, QString>> queryExamples();

} // namespace disputedesk
