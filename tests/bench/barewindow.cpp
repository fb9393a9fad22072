// The floor of start-up and memory: a Qt window that paints once, says so and how much memory it takes, and ends.
#include "app/desktop/probe.h"

#include <QApplication>
#include <QMainWindow>
#include <QTimer>
#include <QVBoxLayout>

namespace {
class BareWindow : public QMainWindow {
public:
    BareWindow() { resize(1440, 900); }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        if (std::exchange(m_painted, true))
            return;
        disputedesk::sayLine(QStringLiteral("PAINTED"));
        QTimer::singleShot(0, this, [] {
            disputedesk::sayLine(QStringLiteral("PSS %1 kB").arg(disputedesk::proportionalSetSize()));
            QApplication::quit();
        });
    }

private:
    bool m_painted = false;
};
} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    BareWindow window;
    window.show();
    return QApplication::exec();
}
