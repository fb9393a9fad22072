#pragma once

#include "tests/support/deskdriver.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QRadioButton>

namespace disputedesk::test {

using namespace Qt::StringLiterals;

// From a menu to a file on the disk, as a person goes.

inline bool act(DeskDriver &driver, const char *name)
{
    auto *action = driver.desk().window().findChild<QAction *>(QString::fromLatin1(name));
    if (!action || !QTest::qWaitFor([&] { return action->isEnabled(); }, 20'000))
        return false;
    action->trigger();
    return true;
}
/// Names the file in the save dialog, as a person types it.
inline bool saveAs(DeskDriver &driver, const QString &dialogName, const QString &path)
{
    auto *dialog = driver.find<QFileDialog>(dialogName);
    if (!dialog)
        return false;
    auto *edit = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    if (!edit)
        return false;
    edit->setText(path);
    QTest::keyClick(edit, Qt::Key_Return);
    return QTest::qWaitFor([&] { return !driver.isShown(dialogName); }, 30'000);
}
inline bool choose(DeskDriver &driver, const QStringList &radios)
{
    for (const QString &name : radios) {
        auto *radio = driver.find<QRadioButton>(name);
        if (!radio || !radio->isEnabled())
            return false;
        radio->setChecked(true);
    }
    return driver.click(u"exportGo"_s);
}
inline bool exported(DeskDriver &driver, const QStringList &radios, const QString &path)
{
    return act(driver, "actionExport") && choose(driver, radios) && saveAs(driver, u"exportFileDialog"_s, path)
        && QTest::qWaitFor([&] { return QFile::exists(path); }, 60'000);
}
inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace disputedesk::test
