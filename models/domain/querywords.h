#pragma once

#include "models/domain/query.h"

#include <QStringView>

#include <optional>

namespace disputedesk {

/// The key of a field as it is typed, "status"; "meta" for Meta, empty for Words.
QString queryKey(QueryField field);
/// The field of a lower-case key; empty for one that is not known. "meta" is not one: it needs its key.
std::optional<QueryField> queryFieldOf(QStringView key);
/// All keys in the order of the guide, Meta last.
QList<QueryField> queryFields();

/// Words of a closed set (status, currency without the ISO list, provider, has, is, date words); empty for open fields.
QStringList queryWords(QueryField field);
/// The stage that a word of status: names ("needs_response", "in_review", "won", "lost", "no_ruling", "unknown"), as
/// the tabs do; empty for a provider's own word.
std::optional<quint8> queryStage(const QString &word);
/// The word of a closed set that a typed one means: lower-case (currencies: upper), spaces and hyphens as "_". Empty
/// when there is none.
std::optional<QString> queryWordOf(QueryField field, QStringView typed, const QueryVocabulary &vocabulary);
/// Whether some word of the closed set begins like that.
bool beginsQueryWord(QueryField field, QStringView typed, const QueryVocabulary &vocabulary);

/// The known key that was likely meant ("created": opened, "staus": status); empty when none is near.
QString nearestQueryKey(QStringView typed);
/// The same for a value of a closed set.
QString nearestQueryWord(QueryField field, QStringView typed, const QueryVocabulary &vocabulary);

} // namespace disputedesk
