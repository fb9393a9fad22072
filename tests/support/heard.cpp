#include "tests/support/heard.h"

#include <QAccessible>

namespace disputedesk::test {

namespace {
QStringList g_said; // the handler is a bare function
QAccessible::UpdateHandler g_before = nullptr;

void hear(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::Alert && event->accessibleInterface())
        g_said.append(event->accessibleInterface()->text(QAccessible::Name));
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    if (event->type() == QAccessible::Announcement)
        g_said.append(static_cast<QAccessibleAnnouncementEvent *>(event)->message());
#endif
}
} // namespace

Heard::Heard()
{
    QAccessible::setActive(true);
    g_said.clear();
    g_before = QAccessible::installUpdateHandler(hear);
}

Heard::~Heard() { QAccessible::installUpdateHandler(g_before); }

QStringList Heard::said() const { return g_said; }

int Heard::times(const QString &part) const { return int(g_said.filter(part).size()); }

void Heard::forget() { g_said.clear(); }

} // namespace disputedesk::test
