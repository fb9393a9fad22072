#include "ui/theme/fitscroll.h"
#include "ui/theme/wholedialog.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QScreen>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace disputedesk;

namespace {
/// What stands below: like a row of buttons it can be lower than it wants to be.
class Foot : public QWidget {
public:
    using QWidget::QWidget;
    QSize sizeHint() const override { return {100, 44}; }
    QSize minimumSizeHint() const override { return {100, 30}; }
};
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
