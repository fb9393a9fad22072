#include "ui/dialogs/formheading.h"

#include "ui/dialogs/inklabel.h"

#include <QFormLayout>

using namespace Qt::StringLiterals;

namespace disputedesk {

void addFormHeading(QFormLayout &form, const Theme &theme, const QString &text, QWidget *parent)
{
    auto *heading = new InkLabel(theme, Ink::Text, InkLabel::Type::Heading, u"formHeading"_s, parent);
    heading->write(text);
    heading->setContentsMargins(0, form.rowCount() == 0 ? 0 : 2 * metrics::kGrid, 0, 0);
    form.addRow(heading);
}

void addFormNote(QFormLayout &form, const Theme &theme, const QString &name, const QString &text, QWidget *parent)
{
    auto *note = new InkLabel(theme, Ink::Muted, InkLabel::Type::Secondary, name, parent);
    note->write(text);
    note->setWraps(true);
    form.addRow(note);
}

} // namespace disputedesk
