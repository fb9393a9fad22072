#pragma once

#include <QLocale>
#include <QString>

namespace disputedesk {

/// "1 character", "412 characters" and the like, for the sentences of a confirm dialog.
QString charactersText(qsizetype count, const QLocale &locale);
QString entriesText(qsizetype count); ///< of metadata
QString documentsText(qsizetype count);
QString filesText(qsizetype count);
QString textFieldsText(qsizetype count); ///< of evidence
QString clearedFieldsText(qsizetype count); ///< of evidence

} // namespace disputedesk
