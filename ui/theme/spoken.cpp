#include "ui/theme/spoken.h"

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QMessageBox>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr const char *kRole = "spokenRole";
constexpr const char *kLive = "spokenLive";

QAccessibleInterface *makeSpoken(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    const QVariant role = widget ? widget->property(kRole) : QVariant();
    return role.isValid() ? new QAccessibleWidget(widget, QAccessible::Role(role.toInt())) : nullptr;
}

#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
/// What was said last in the window of `from`: a reader asks for the words a while after it heard of them, so they
/// stand in a widget of their own, without a size, until the next ones.
QWidget *noteOf(const QWidget &from)
{
    const QString name = u"spokenNote"_s;
    QWidget *const window = from.window();
    if (auto *known = window->findChild<QWidget *>(name, Qt::FindDirectChildrenOnly))
        return known;
    auto *note = new QWidget(window);
    note->setObjectName(name);
    note->setAttribute(Qt::WA_TransparentForMouseEvents);
    note->setGeometry(0, 0, 0, 0);
    speakAs(*note, QAccessible::Notification);
    note->show();
    return note;
}
#endif
} // namespace

void announce(QWidget &from, const QString &text)
{
    if (text.isEmpty() || !QAccessible::isActive())
        return;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(&from, text); // polite unless said otherwise
    QAccessible::updateAccessibility(&event);
#else
    QWidget *const note = noteOf(from);
    note->setAccessibleName(text);
    QAccessibleEvent shown(note, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&shown);
    QAccessibleEvent alert(note, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
#endif
}

void tellRow(QAbstractItemView &view, int row)
{
    QAccessibleEvent event(&view, QAccessible::Focus);
    event.setChild(row);
    QAccessible::updateAccessibility(&event);
}

void speakAs(QWidget &widget, QAccessible::Role role)
{
    static const bool installed = [] {
        QAccessible::installFactory(makeSpoken);
        return true;
    }();
    Q_UNUSED(installed)
    widget.setProperty(kRole, int(role));
    // To be named it was asked what it is, and the answer is kept.
    if (QAccessibleInterface *const face = QAccessible::queryAccessibleInterface(&widget))
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(face));
}

void setLive(QWidget &label) { label.setProperty(kLive, true); }

bool isLive(const QWidget &label) { return label.property(kLive).toBool(); }

void nameMessage(QMessageBox &box)
{
    box.setAccessibleName(box.text());
    box.setAccessibleDescription(box.informativeText());
}

} // namespace disputedesk
