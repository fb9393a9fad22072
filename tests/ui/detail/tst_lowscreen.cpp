#include "tests/support/offscreenscreen.h"
#include "tests/ui/detail/builders.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/dialogs/reviewdialog.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;

/// Dialogs on a screen of 1440x900 at 200 %, which is 720x450.
class tst_LowScreen : public QObject {
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;

    /// All of it is seen, wherever the scrolled part stands.
    static void seenWhole(const QWidget &dialog, const QString &scrollName, const QStringList &names)
    {
        auto *const scroll = dialog.findChild<QScrollArea *>(scrollName);
        QVERIFY(scroll);
        for (const int at : {0, 100'000}) {
            scroll->verticalScrollBar()->setValue(at);
            for (const QString &name : names) {
                const auto *const part = dialog.findChild<QWidget *>(name);
                QVERIFY2(part && part->isVisible(), qPrintable(name));
                QVERIFY2(part->visibleRegion().boundingRect().size() == part->size(), qPrintable(name));
            }
        }
        QVERIFY(dialog.height() <= dialog.screen()->availableSize().height());
        QVERIFY(dialog.width() <= dialog.screen()->availableSize().width());
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(*qApp, nullptr, [] { return false; });
        QVERIFY(QGuiApplication::primaryScreen()->size() == QSize(720, 450));
    }
    void cleanupTestCase() { m_theme.reset(); }

    void confirmKeepsMoneyAndButtons_data()
    {
        QTest::addColumn<WriteVerb>("verb");
        QTest::addColumn<Mode>("mode");
        for (const WriteVerb verb : {WriteVerb::Respond, WriteVerb::Concede, WriteVerb::FinaliseLost})
            for (const Mode mode : {Mode::Live, Mode::Test})
                QTest::addRow("%d %d", int(verb), int(mode)) << verb << mode;
    }
    void confirmKeepsMoneyAndButtons()
    {
        QFETCH(WriteVerb, verb);
        QFETCH(Mode, mode);
        ConfirmSpec spec =
            build::specOf(verb == WriteVerb::FinaliseLost ? build::pendingView() : build::richView(), verb);
        spec.tier = confirmTier(verb, mode);
        ConfirmDialog dialog(spec, *m_theme, nullptr, {0, 0});
        dialog.open();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        seenWhole(
            dialog, u"confirmScroll"_s, {u"confirmMoney"_s, u"confirmCard"_s, u"confirmAct"_s, u"confirmCancel"_s});
    }

    void reviewKeepsMoneyAndButtons()
    {
        ReviewDialog dialog(build::reviewOf(build::richView()), *m_theme);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        seenWhole(
            dialog, u"reviewScroll"_s, {u"confirmMoney"_s, u"confirmCard"_s, u"reviewBack"_s, u"reviewContinue"_s});
    }

    /// The page scrolls, and nothing scrolls within it.
    void aboutHasOneScrollBar()
    {
        QList<LinkedLibrary> libraries;
        for (int i = 0; i < 15; ++i)
            libraries.append({u"Library %1"_s.arg(i), u"1.%1"_s.arg(i), u"1.%1"_s.arg(i), u"MIT"_s});
        AboutDialog dialog(*m_theme, libraries);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        int bars = 0;
        const auto all = dialog.findChildren<QAbstractScrollArea *>();
        for (const QAbstractScrollArea *area : all)
            bars += area->verticalScrollBar()->isVisible() && area->verticalScrollBar()->maximum() > 0 ? 1 : 0;
        QCOMPARE(bars, 1);
        auto *const table = dialog.findChild<QAbstractItemView *>(u"aboutLibraries"_s);
        QCOMPARE(table->verticalScrollBar()->maximum(), 0); // all of it is there
        table->setFocus();
        table->setCurrentIndex(table->model()->index(14, 0)); // the keyboard is followed
        const QRect last = table->visualRect(table->currentIndex());
        QVERIFY(table->viewport()->visibleRegion().contains(last.center()));
    }
};

int main(int argc, char *argv[])
{
    const QTemporaryDir folder;
    if (!test::useOffscreenScreen(folder.path(), QSize(720, 450)))
        return 1;
    QApplication application(argc, argv);
    tst_LowScreen lowScreen;
    return QTest::qExec(&lowScreen, argc, argv);
}
#include "tst_lowscreen.moc"
