#include "tests/screens/settingsplace.h"

#include "ui/window/mainwindow.h"

#include <QAction>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace disputedesk::test {

bool openSettingsAt(DeskDriver &driver, const QString &name)
{
    driver.desk().window().actions().settings->trigger();
    QWidget *const dialog = driver.find(u"settingsDialog"_s);
    auto *const scroll = driver.find<QScrollArea>(u"settingsScroll"_s);
    QWidget *const wanted = driver.find(name);
    // Once it has the keyboard: the first of its widgets takes it then, and the scroll goes where that is.
    if (!dialog || !scroll || !wanted || !QTest::qWaitForWindowActive(dialog, 20'000))
        return false;
    wanted->setFocus();
    scroll->ensureWidgetVisible(wanted, 0, scroll->viewport()->height() / 2);
    return !wanted->visibleRegion().isEmpty();
}

} // namespace disputedesk::test
