#include "ui/theme/fitscroll.h"
#include "ui/theme/wholedialog.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QScreen>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace disputedesk;

namespace {
constexpr int kFootYields = 14;

/// What stands below: like a row of buttons it can be lower than it wants to be.
class Foot : public QWidget {
public:
    using QWidget::QWidget;
    QSize sizeHint() const override { return {100, 30 + kFootYields}; }
    QSize minimumSizeHint() const override { return {100, 30}; }
};

/// Lets all that was asked for be laid out: what must not happen has happened by then.
void settle()
{
    for (int turn = 0; turn < 20; ++turn) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}
} // namespace

/// A dialog whose texts scroll only where the screen has no room for them.
class TestWholeDialog : public QObject {
    Q_OBJECT

    std::unique_ptr<QDialog> m_dialog;
    FitScroll *m_scroll = nullptr;
    QLabel *m_text = nullptr;

    static QString words(int count) { return u"ten words "_s.repeated(count); }
    int left() const { return m_scroll->verticalScrollBar()->maximum(); }

private Q_SLOTS:
    void init()
    {
        m_dialog = std::make_unique<QDialog>();
        auto *page = new QWidget(m_dialog.get());
        auto *lines = new QVBoxLayout(page);
        m_text = new QLabel(page);
        m_text->setWordWrap(true);
        lines->addWidget(m_text);
        m_scroll = new FitScroll(u"scroll"_s, m_dialog.get());
        m_scroll->hold(page);
        auto *column = new QVBoxLayout(m_dialog.get());
        column->addWidget(m_scroll, 1);
        column->addWidget(new Foot(m_dialog.get()));
        keepWhole(*m_dialog, 400);
    }
    void cleanup() { m_dialog.reset(); }

    void nothingScrollsWhereThereIsRoom()
    {
        m_text->setText(words(120));
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
        QTRY_COMPARE(left(), 0);
        const int before = m_dialog->height();
        m_text->setText(words(160)); // more comes later
        QTRY_VERIFY(m_dialog->height() > before);
        QTRY_COMPARE(left(), 0);
        QVERIFY(m_dialog->height() < m_dialog->screen()->availableSize().height());
    }

    /// No empty strip stays where something longer was.
    void itTakesBackWhatTheContentGaveUp()
    {
        m_text->setText(words(40));
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
        QTRY_COMPARE(left(), 0);
        const int before = m_dialog->height();
        const int width = m_dialog->width();
        m_text->setText(words(160));
        QTRY_VERIFY(m_dialog->height() > before + 50);
        m_text->setText(words(40));
        QTRY_VERIFY_WITH_TIMEOUT(m_dialog->height() <= before + kFootYields, 30'000);
        QCOMPARE(m_dialog->width(), width);
        QCOMPARE(left(), 0); // and no more than that
        QVERIFY(m_scroll->height() >= m_scroll->sizeHint().height());
    }

    /// What a person made larger stays so, whatever comes and goes in it.
    void aChosenSizeStays()
    {
        m_text->setText(words(120));
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
        QTRY_COMPARE(left(), 0);
        const QSize chosen(m_dialog->width() + 20, m_dialog->height() + 60);
        m_dialog->windowHandle()->resize(chosen); // as its edge is drawn
        QTRY_COMPARE(m_dialog->size(), chosen);
        m_text->setText(words(20));
        settle();
        QCOMPARE(m_dialog->size(), chosen);
    }

    /// Nor is one made smaller that its maker gave.
    void aSizeGivenBeforeItIsShownStays()
    {
        m_text->setText(words(60));
        m_dialog->resize(500, 560);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
        QTRY_COMPARE(m_dialog->height(), 560);
        m_text->setText(words(5));
        settle();
        QCOMPARE(m_dialog->height(), 560);
    }

    /// A second wish for the same dialog takes the place of the first: two would hold each other for the person.
    void askedTwiceItStillShrinks()
    {
        keepWhole(*m_dialog, 420);
        m_text->setText(words(160));
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
        QTRY_COMPARE(left(), 0);
        const int before = m_dialog->height();
        m_text->setText(words(30));
        QTRY_VERIFY_WITH_TIMEOUT(m_dialog->height() < before - 50, 30'000);
        QVERIFY(m_dialog->width() >= 420);
    }

    void itIsNoHigherThanTheScreen()
    {
        m_text->setText(words(4000));
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
        QTRY_VERIFY(left() > 0);
        QVERIFY(m_dialog->height() <= m_dialog->screen()->availableSize().height());
    }
};

QTEST_MAIN(TestWholeDialog)
#include "tst_wholedialog.moc"
