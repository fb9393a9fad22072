#include "tests/support/heard.h"

#include <QAccessible>

// Offscreen nobody listens, and Qt has no public way to say that somebody does: QAccessible::setActive() tells
// observers only. These are the names that Qt's own tests use, as QtGui exports them (Qt 6.4 to 6.8).
class QPlatformAccessibility {
public:
    void setActive(bool active);
};
class QPlatformIntegration {
public:
    QPlatformAccessibility *accessibility() const;
};
class QGuiApplicationPrivate {
public:
    static QPlatformIntegration *platform_integration;
};

namespace disputedesk::test {

namespace {
QStringList g_said; // the handler is a bare function
QStringList g_rows;
QAccessible::UpdateHandler g_before = nullptr;

void hear(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::Alert && event->accessibleInterface())
        g_said.append(event->accessibleInterface()->text(QAccessible::Name));
    if (event->type() == QAccessible::Focus && event->child() >= 0 && event->accessibleInterface())
        g_rows.append(event->accessibleInterface()->text(QAccessible::Name));
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    if (event->type() == QAccessible::Announcement)
        g_said.append(static_cast<QAccessibleAnnouncementEvent *>(event)->message());
#endif
}
} // namespace

Heard::Heard()
{
    QGuiApplicationPrivate::platform_integration->accessibility()->setActive(true);
    forget();
    g_before = QAccessible::installUpdateHandler(hear);
}

Heard::~Heard() { QAccessible::installUpdateHandler(g_before); }

QStringList Heard::said() const { return g_said; }

int Heard::times(const QString &part) const { return int(g_said.filter(part).size()); }

QStringList Heard::rows() const { return g_rows; }

void Heard::forget()
{
    g_said.clear();
    g_rows.clear();
}

} // namespace disputedesk::test
