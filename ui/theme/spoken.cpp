#include "ui/theme/spoken.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QWidget>

namespace disputedesk {

void announce(QWidget &from, const QString &text)
{
    if (text.isEmpty())
        return;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(&from, text); // polite unless said otherwise
    QAccessible::updateAccessibility(&event);
#else
    // Readers say the new value of a status bar's text, and an alert's name. The widget's own words are put back: they
    // are what it is called, not what happened.
    const QString name = from.accessibleName();
    from.setAccessibleName(text);
    QAccessibleEvent event(&from, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    from.setAccessibleName(name);
#endif
}

void tellRow(QAbstractItemView &view, int row)
{
    QAccessibleEvent event(&view, QAccessible::Focus);
    event.setChild(row);
    QAccessible::updateAccessibility(&event);
}

} // namespace disputedesk
