#pragma once

#include <QByteArray>
#include <QString>

namespace disputedesk {

/// Text from outside for a spreadsheet: characters without a shape of their own are made visible as on the screen, and
/// an apostrophe stands wherever a spreadsheet would begin a formula: before = + - @, their full-width and small forms
/// and the minus sign, also after blanks; at the start of the text, and after each ; tab or line break in it, since
/// programs that separate there would begin a cell. A text that begins with a tab or line break gets one too, and one
/// that a spreadsheet would show as another number or as a date: 007, 1-2, 10.4, 12 digits and more, "Nov 26". So does
/// an apostrophe of the text's own in those places: who takes one away, wherever one stands there, has the text again.
QString cellText(const QString &text);
/// Appends `text`, guarded, as one field of a CSV file (RFC 4180) in UTF-8. The comma is the caller's.
void appendCsvText(QByteArray &out, const QString &text);
/// Appends a text of ours, such as a number or a time, which stays as it is.
void appendCsvPlain(QByteArray &out, const QString &text);

} // namespace disputedesk
