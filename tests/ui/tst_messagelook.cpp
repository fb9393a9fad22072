#include "ui/theme/messagelook.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QStyle>
#include <QTest>

using namespace disputedesk;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(QMessageBox::Icon)
Q_DECLARE_METATYPE(disputedesk::Ink)

/// A message box wears a sign of ours, in the theme's colours, and not the platform's.
class TestMessageLook : public QObject {
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;

    static QImage sign(const QMessageBox &box)
    {
        const auto *label = box.findChild<QLabel *>(u"qt_msgboxex_icon_label"_s);
        return label ? label->pixmap(Qt::ReturnByValue).toImage().convertToFormat(QImage::Format_ARGB32) : QImage();
    }
    /// How many pixels are drawn, and how many of these in another colour than `ink`.
    static std::pair<int, int> drawn(const QImage &image, const QColor &ink)
    {
        std::pair counts(0, 0);
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (const QColor color = image.pixelColor(x, y); color.alpha() > 128) {
                    ++counts.first;
                    const int off = std::max({std::abs(color.red() - ink.red()), std::abs(color.green() - ink.green()),
                        std::abs(color.blue() - ink.blue())});
                    counts.second += off > 8 ? 1 : 0; // half-covered pixels are rounded
                }
        return counts;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(*qApp, nullptr, [] { return false; });
    }
    void cleanupTestCase() { m_theme.reset(); }

    void everyKindHasASignOfOurs_data()
    {
        QTest::addColumn<QMessageBox::Icon>("kind");
        QTest::addColumn<QStyle::StandardPixmap>("platforms");
        QTest::addColumn<Ink>("ink");
        QTest::newRow("information") << QMessageBox::Information << QStyle::SP_MessageBoxInformation << Ink::Accent;
        QTest::newRow("question") << QMessageBox::Question << QStyle::SP_MessageBoxQuestion << Ink::Accent;
        QTest::newRow("warning") << QMessageBox::Warning << QStyle::SP_MessageBoxWarning << Ink::Warning;
        QTest::newRow("critical") << QMessageBox::Critical << QStyle::SP_MessageBoxCritical << Ink::Warning;
    }
    void everyKindHasASignOfOurs()
    {
        QFETCH(QMessageBox::Icon, kind);
        QFETCH(QStyle::StandardPixmap, platforms);
        QFETCH(Ink, ink);
        m_theme->choose(ThemeChoice::Light);
        QMessageBox box(kind, {}, u"Nothing was sent"_s);
        QVERIFY(!sign(box).isNull());
        QVERIFY(drawn(sign(box), m_theme->color(ink)).second > 0); // as Qt makes it: the judge can tell
        dressMessage(box, *m_theme);
        for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
            m_theme->choose(theme); // followed live
            QCOMPARE(box.icon(), QMessageBox::NoIcon); // Qt's word for "not one of the platform's"
            const QImage seen = sign(box);
            QVERIFY(seen
                != box.style()->standardIcon(platforms).pixmap(32, 32).toImage().convertToFormat(
                    QImage::Format_ARGB32));
            const auto [all, others] = drawn(seen, m_theme->color(ink));
            QVERIFY2(all > 60 && others == 0, qPrintable(u"%1 of %2"_s.arg(others).arg(all)));
        }
        QCOMPARE(box.accessibleName(), u"Nothing was sent"_s);
    }

    /// As in our own dialogs: what is asked is the title, and buttons stand 10 pixels apart.
    void aQuestionLooksLikeOurDialogs()
    {
        QMessageBox box(QMessageBox::Question, {}, u"Empty the cache?"_s, QMessageBox::Ok | QMessageBox::Cancel);
        box.setInformativeText(u"Nothing changes at the provider."_s);
        dressMessage(box, *m_theme);
        box.show();
        QCOMPARE(box.findChild<QLabel *>(u"qt_msgbox_label"_s)->font().pixelSize(), Theme::titleFont().pixelSize());
        const QRect one = box.button(QMessageBox::Ok)->geometry();
        const QRect other = box.button(QMessageBox::Cancel)->geometry();
        QCOMPARE(qMax(one.left(), other.left()) - qMin(one.right(), other.right()) - 1, 10);
        QMessageBox plain(QMessageBox::Warning, {}, u"One sentence that says it all."_s);
        dressMessage(plain, *m_theme);
        plain.show();
        QVERIFY(plain.findChild<QLabel *>(u"qt_msgbox_label"_s)->font().pixelSize() < Theme::titleFont().pixelSize());
    }

    /// As in our own dialogs: what it is about stands at its top.
    void anInputHasAHeading()
    {
        QInputDialog dialog;
        dialog.setWindowTitle(u"Rename account"_s);
        dialog.setLabelText(u"Name on this computer"_s);
        dressInput(dialog);
        dialog.show();
        const auto *title = dialog.findChild<QLabel *>(u"inputTitle"_s);
        QVERIFY(title && title->isVisible());
        QCOMPARE(title->text(), dialog.windowTitle());
        QCOMPARE(title->font().pixelSize(), Theme::titleFont().pixelSize());
        QVERIFY(title->geometry().bottom() < dialog.findChild<QLineEdit *>()->geometry().top());
    }

    void kindsAreToldApart()
    {
        m_theme->choose(ThemeChoice::Light);
        QList<QImage> signs;
        for (const QMessageBox::Icon kind : {QMessageBox::Information, QMessageBox::Question, QMessageBox::Warning}) {
            QMessageBox box(kind, {}, u"Nothing was sent"_s);
            dressMessage(box, *m_theme);
            QVERIFY(!signs.contains(sign(box)));
            signs.append(sign(box));
        }
    }
};

QTEST_MAIN(TestMessageLook)
#include "tst_messagelook.moc"
