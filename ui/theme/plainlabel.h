#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace disputedesk {

/// A label that takes its text for text and nothing else (safety.md D4), named for tests. `ink` as in stylesheet.h.
QLabel *plainLabel(const QString &text, const char *objectName, QWidget *parent, const char *ink = nullptr);
/// The same, breaking lines.
QLabel *wrappedLabel(const QString &text, const char *objectName, QWidget *parent, const char *ink = nullptr);
/// Text for setToolTip() that stays text: a tool tip guesses at HTML, so the guess is made sure and the text escaped.
QString plainToolTip(const QString &text);

} // namespace disputedesk
