#pragma once

#include <QFont>

namespace disputedesk {

/// The application's font made from the system's: its family, or a better one where nobody chose any; 13 px or larger.
/// Behind it stand families for Thai and for Han in the form that `language` ("ja", "zh_CN", …) writes. For Thai they
/// stand in front: a line as high as Latin letters cuts the vowels above and below.
QFont baseFont(const QFont &system, const QString &language = {});
/// Puts fonts for texts in `language` in force, at once in every widget.
void useFontsFor(const QString &language);

} // namespace disputedesk
