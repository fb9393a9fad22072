// The floor of start-up and memory: a Qt window with a table of a few rows that paints once, says so and how much
// memory it takes, and ends. Everything as Qt has it: no style sheet, no delegate, no model of ours.
#include "app/desktop/probe.h"

#include <QApplication>
#include <QMainWindow>
#include <QStandardItemModel>
#include <QTableView>
#include <QTimer>

#include <utility>

namespace {
constexpr int kRows = 20; ///< about what a screen shows
constexpr int kColumns = 8;

class BareTable : public QTableView {
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QTableView::paintEvent(event);
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
    QStandardItemModel model(kRows, kColumns);
    for (int row = 0; row < kRows; ++row)
        for (int column = 0; column < kColumns; ++column)
            model.setData(model.index(row, column), QStringLiteral("row %1, cell %2").arg(row).arg(column));
    auto *table = new BareTable;
    table->setModel(&model);
    QMainWindow window;
    window.resize(1440, 900);
    window.setCentralWidget(table);
    window.show();
    return QApplication::exec();
}
