#pragma once

#include <QByteArray>
#include <QString>

#include <string>
#include <string_view>

namespace disputedesk {

/// The longest metadata key that can be a column of the list, in characters.
inline constexpr qsizetype kLongestMetaKey = 100;

/// The name of a metadata column in settings and views: "meta." and the metadata key.
QString metaColumnName(const QString &key);
/// The metadata key in the name of a column; empty where it is none, or no key that could be one.
QString metadataKeyIn(const QString &columnName);
/// The key as the search text has it: in lower case, in one line. What a column is compared and searched by.
QByteArray metaSearchKey(const QString &key);
/// The value of a metadata entry as the search text has it.
QByteArray metaSearchValue(const QString &value);
/// True when another text than this one may have come, of which the search text made this.
bool maySearchLose(const QString &searched);
/// JSON without the spaces between its parts; what stands in quotes stays.
QString compactJson(const QString &json);
/// What a value of a search text is sorted by, as bytes that compare in the wanted order: numbers before all other
/// texts and by their worth, to the last digit; texts by their letters. Empty for an empty value.
std::string metaSortText(std::string_view searched);

} // namespace disputedesk
