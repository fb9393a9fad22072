// The whole program with somebody at the keyboard who makes a vault in the settings (VAULT_MAKES), or opens the one
// that is asked for, with the passphrase in VAULT_PASSPHRASE, prints what the status bar then says of the keys, and
// closes the window. The options are the program's.
#include "app/desktop/program.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {
template <typename T> T *visible(const QString &name)
{
    const QWidgetList all = QApplication::allWidgets();
    for (QWidget *widget : all)
        if (widget->objectName() == name && widget->isVisible())
            return qobject_cast<T *>(widget);
    return nullptr;
}

void type(const QString &name)
{
    if (auto *line = visible<QLineEdit>(name))
        line->setText(qEnvironmentVariable("VAULT_PASSPHRASE"));
}

/// Looks every now and then what stands on the screen.
void beThere()
{
    auto *look = new QTimer(qApp);
    QObject::connect(look, &QTimer::timeout, look,
        [look, answered = false, makes = qEnvironmentVariableIsSet("VAULT_MAKES")]() mutable {
            auto *window = visible<QWidget>(u"mainWindow"_s);
            auto *act = visible<QPushButton>(u"vaultAct"_s);
            auto *make = visible<QPushButton>(u"settingsVaultMake"_s);
            auto *settings = visible<QDialog>(u"settingsDialog"_s);
            if (window && act && !answered) {
                answered = true;
                for (const QString &name : {u"vaultNow"_s, u"vaultFresh"_s, u"vaultAgain"_s})
                    type(name);
                act->click();
            } else if (make && !answered) {
                make->click();
            } else if (visible<QWidget>(u"firstStartPane"_s) && !answered && !settings && makes) {
                window->findChild<QAction *>(u"actionSettings"_s)->trigger(); // nobody is asked without an account
            } else if (settings && answered && !act) {
                settings->reject();
            } else if (window && answered && !visible<QDialog>(u"vaultDialog"_s)) {
                look->stop();
                std::printf("%s\n", qPrintable(visible<QLabel>(u"keyProtection"_s)->text()));
                std::fflush(stdout);
                window->close();
            }
        });
    look->start(50);
}
Q_COREAPP_STARTUP_FUNCTION(beThere)
} // namespace

int main(int argc, char *argv[]) { return disputedesk::runProgram(argc, argv, u"0.0.0"_s); }
