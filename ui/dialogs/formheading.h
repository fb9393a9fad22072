#pragma once

class QFormLayout;
class QString;
class QWidget;

namespace disputedesk {

class Theme;

/// The heading of a group of rows in a long form, with room above it unless it is the first.
void addFormHeading(QFormLayout &form, const Theme &theme, const QString &text, QWidget *parent);
/// What the rows below are about, in quiet words across the form.
void addFormNote(QFormLayout &form, const Theme &theme, const QString &name, const QString &text, QWidget *parent);

} // namespace disputedesk
