#include "tests/support/heard.h"
#include "ui/dialogs/steerlist.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QTest>
#include <QVBoxLayout>

#include <utility>

using namespace disputedesk;
using namespace disputedesk::test;
using namespace Qt::StringLiterals;

/// A list that is led from the line above it.
class TestSteerList : public QObject {
    Q_OBJECT

    struct Place {
        explicit Place(const QStringList &rows)
        {
            auto *column = new QVBoxLayout(&window);
            column->addWidget(line);
            column->addWidget(list);
            list->addItems(rows);
            list->setCurrentRow(-1);
            steerList(*line, *list, [this] { ++taken; });
            window.show();
            line->setFocus();
        }
        void press(Qt::Key key) { QTest::keyClick(line, key); }

        QWidget window;
        QLineEdit *line = new QLineEdit;
        QListWidget *list = new QListWidget;
        int taken = 0;
    };

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s)); }

    /// From the first row to the last and no further; each is told, and the keyboard stays in the line.
    void upAndDown()
    {
        Place place({u"one"_s, u"two"_s, u"three"_s});
        Heard heard;
        const std::pair<Qt::Key, QString> steps[] = {{Qt::Key_Up, u"one"_s}, {Qt::Key_Down, u"two"_s},
            {Qt::Key_Down, u"three"_s}, {Qt::Key_Down, u"three"_s}, {Qt::Key_Up, u"two"_s}};
        for (const auto &[key, row] : steps) {
            heard.forget();
            place.press(key);
            const QStringList rows = heard.rows(); // Qt may tell of one that is new too
            QVERIFY2(!rows.isEmpty(), qPrintable(row));
            QCOMPARE(rows, QStringList(rows.size(), row));
        }
        QCOMPARE(place.list->currentRow(), 1);
        QCOMPARE(place.window.focusWidget(), place.line);
        QTest::keyClicks(place.line, u"tw"_s);
        QCOMPARE(place.line->text(), u"tw"_s);
        QCOMPARE(place.taken, 0);
    }

    void aListWithoutRows()
    {
        Place place({});
        const Heard heard;
        place.press(Qt::Key_Down);
        place.press(Qt::Key_Up);
        QCOMPARE(place.list->currentRow(), -1);
        QVERIFY(heard.rows().isEmpty());
    }

    /// Once for each time it is pressed: a held key is one wish.
    void enter()
    {
        Place place({u"one"_s});
        place.press(Qt::Key_Return);
        place.press(Qt::Key_Enter);
        QCOMPARE(place.taken, 2);
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
            QKeyEvent held(QEvent::KeyPress, key, Qt::NoModifier, {}, true);
            QCoreApplication::sendEvent(place.line, &held);
        }
        QCOMPARE(place.taken, 2);
    }
};

QTEST_MAIN(TestSteerList)
#include "tst_steerlist.moc"
