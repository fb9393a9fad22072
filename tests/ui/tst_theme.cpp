#include "ui/theme/actionink.h"
#include "ui/theme/controlinks.h"
#include "ui/theme/outlines.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDirIterator>
#include <QLineEdit>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace disputedesk;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(disputedesk::ThemeChoice)
Q_DECLARE_METATYPE(disputedesk::Ink)

class tst_Theme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void textInksAreReadableOnTheirGrounds_data()
    {
        QTest::addColumn<ThemeChoice>("theme");
        QTest::addColumn<Ink>("ink");
        QTest::addColumn<Ink>("ground");
        const QList<Ink> inks{Ink::Text, Ink::Muted, Ink::Accent, Ink::Danger, Ink::Warning, Ink::Success, Ink::Violet};
        QList<std::pair<Ink, Ink>> pairs{
            {Ink::OnAccent, Ink::Accent}, {Ink::SelectionText, Ink::Selection}, {Ink::SelectionMuted, Ink::Selection}};
        // Whatever is written may come to stand on whatever ground: every pair holds, not only those drawn today.
        for (const Ink ground : {Ink::Window, Ink::Panel, Ink::Field, Ink::Hover, Ink::Selection, Ink::DangerGround,
                 Ink::WarningGround, Ink::SuccessGround, Ink::VioletGround, Ink::NeutralGround})
            for (const Ink ink : inks)
                pairs.append({ink, ground});
        for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast})
            for (const auto &[ink, ground] : pairs)
                QTest::addRow("theme %d: ink %d on %d", int(theme), int(ink), int(ground)) << theme << ink << ground;
    }
    void textInksAreReadableOnTheirGrounds()
    {
        QFETCH(ThemeChoice, theme);
        QFETCH(Ink, ink);
        QFETCH(Ink, ground);
        const double seen = contrast(inkColor(theme, ink), inkColor(theme, ground));
        QVERIFY2(seen >= 4.5, qPrintable(QString::number(seen)));
    }

    /// What a line would take is read while it cannot be typed, too: the sheet's own colour would halve it.
    void placeholdersOfLinesThatAreOffAreReadable()
    {
        Theme theme(*qApp, nullptr, [] { return false; });
        QLineEdit line;
        line.setEnabled(false);
        line.ensurePolished();
        const QPalette palette = line.palette();
        QCOMPARE(palette.color(QPalette::Disabled, QPalette::PlaceholderText), theme.color(Ink::Muted));
        QCOMPARE(palette.color(QPalette::Disabled, QPalette::Text), theme.color(Ink::Muted));
    }

    /// Money given up is not good news, however well it went.
    void whatLosesMoneyIsNeverGreen()
    {
        for (const ActionState done : {ActionState::Applied, ActionState::SeenApplied}) {
            QCOMPARE(actionInk(done, WriteVerb::Respond), Ink::Success);
            QCOMPARE(actionInk(done, WriteVerb::FinaliseWon), Ink::Success);
            QCOMPARE(actionInk(done, WriteVerb::Concede), Ink::Text);
            QCOMPARE(actionInk(done, WriteVerb::FinaliseLost), Ink::Text);
        }
        QCOMPARE(actionInk(ActionState::Rejected, WriteVerb::Concede), Ink::Danger);
    }

    /// Colours that the style sheet mixes, and the edges that the high contrast theme is for.
    void signsAndMixedColoursAreSeen()
    {
        for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
            const QRegularExpression hover(u"role=\"main\"\\]:hover \\{ background: (#[0-9a-f]{6})"_s);
            const QRegularExpressionMatch main = hover.match(styleSheetOf(theme));
            QVERIFY(main.hasMatch());
            QVERIFY(contrast(QColor(main.captured(1)), inkColor(theme, Ink::OnAccent)) >= 4.5);
            for (const Ink ground : {Ink::Window, Ink::Panel, Ink::Field})
                for (const Ink sign : {Ink::Accent, Ink::Muted, Ink::Danger, Ink::Warning, Ink::Success, Ink::Violet})
                    QVERIFY(contrast(inkColor(theme, sign), inkColor(theme, ground)) >= 3.0);
            for (const Ink ground : {Ink::Window, Ink::Panel, Ink::Field, Ink::Hover}) // WCAG 1.4.11
                QVERIFY(contrast(edgeColor(theme), inkColor(theme, ground)) >= 3.0);
            for (const Ink ground : {Ink::Window, Ink::Panel}) {
                QVERIFY(contrast(buttonEdgeColor(theme), inkColor(theme, ground)) >= 1.6);
                // What cannot be used is read still, and is not taken for what can be.
                QVERIFY(contrast(offColor(theme), inkColor(theme, ground)) >= 3.0);
                QVERIFY(contrast(offColor(theme), inkColor(theme, ground)) * 1.4
                    <= contrast(inkColor(theme, Ink::Muted), inkColor(theme, ground)));
            }
            for (const Ink fill : {Ink::Accent, Ink::Danger, Ink::Warning, Ink::Muted}) // an empty bar is no full one
                QVERIFY(contrast(trackColor(theme), inkColor(theme, fill)) >= 3.0);
            const QRegularExpression edges(
                u"QComboBox \\{ background: #[0-9a-f]{6}; border: 1px solid (#[0-9a-f]{6});"_s);
            QCOMPARE(QColor(edges.match(styleSheetOf(theme)).captured(1)), edgeColor(theme));
            QVERIFY(!styleSheetOf(theme).contains(u'@')); // a name that stands for nothing
        }
        for (const Ink ground : {Ink::Window, Ink::Panel, Ink::Field, Ink::Hover})
            QVERIFY(
                contrast(inkColor(ThemeChoice::HighContrast, Ink::Line), inkColor(ThemeChoice::HighContrast, ground))
                >= 3.0);
    }

    /// What a fill tells in light and dark has an edge in high contrast, seen on both sides of it.
    void highContrastOutlinesWhatFillsTell()
    {
        constexpr auto theme = ThemeChoice::HighContrast;
        for (const Ink ground : {Ink::Selection, Ink::Window, Ink::Panel, Ink::Hover, Ink::Field})
            QVERIFY(contrast(chosenEdgeColor(theme), inkColor(theme, ground)) >= 3.0);
        for (const Ink ground : {Ink::Window, Ink::Panel, Ink::Field})
            QVERIFY(contrast(trackEdgeColor(theme), inkColor(theme, ground)) >= 3.0);
        QVERIFY(contrast(trackEdgeColor(theme), trackColor(theme)) >= 3.0);
        for (const Ink ink : {Ink::Text, Ink::Warning, Ink::Danger, Ink::Success, Ink::Violet}) // a pill's edge, too
            for (const Ink ground : {Ink::Panel, Ink::Window, Ink::Selection, Ink::Hover})
                QVERIFY(contrast(inkColor(theme, ink), inkColor(theme, ground)) >= 3.0);
        QVERIFY(styleSheetOf(theme).contains(u"border-color: "_s + chosenEdgeColor(theme).name()));
        for (const ThemeChoice plain : {ThemeChoice::Light, ThemeChoice::Dark}) {
            QCOMPARE(chosenEdgeColor(plain).alpha(), 0);
            QCOMPARE(trackEdgeColor(plain).alpha(), 0);
        }
    }

    /// A chosen row as it is painted: its first and last line are its edge, and only in high contrast.
    void aChosenRowHasItsEdge()
    {
        Theme theme(*qApp, nullptr, [] { return false; });
        for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::HighContrast}) {
            theme.choose(choice);
            QImage image(40, 20, QImage::Format_RGB32);
            {
                QPainter painter(&image);
                paintChosenRow(painter, image.rect(), theme);
            }
            const bool edged = choice == ThemeChoice::HighContrast;
            const QColor edge = edged ? chosenEdgeColor(choice) : inkColor(choice, Ink::Selection);
            QCOMPARE(image.pixelColor(20, 0), edge);
            QCOMPARE(image.pixelColor(20, 19), edge);
            QCOMPARE(image.pixelColor(20, 10), inkColor(choice, Ink::Selection));
        }
    }

    /// The same for the rounded items of the sidebar, the palette and the search's words; one under the mouse has none.
    void aChosenItemHasItsEdge()
    {
        Theme theme(*qApp, nullptr, [] { return false; });
        for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::HighContrast}) {
            theme.choose(choice);
            const auto painted = [&theme](bool chosen) {
                QImage image(40, 20, QImage::Format_RGB32);
                QPainter painter(&image);
                paintItem(painter, image.rect(), chosen, Ink::Hover, theme);
                return image;
            };
            const QColor edge =
                choice == ThemeChoice::HighContrast ? chosenEdgeColor(choice) : inkColor(choice, Ink::Selection);
            const QImage chosen = painted(true);
            for (const QPoint place : {QPoint(20, 0), QPoint(20, 19), QPoint(0, 10), QPoint(39, 10)})
                QCOMPARE(chosen.pixelColor(place), edge);
            QCOMPARE(chosen.pixelColor(20, 1), inkColor(choice, Ink::Selection));
            QCOMPARE(painted(false).pixelColor(20, 0), inkColor(choice, Ink::Hover));
        }
    }

    void contrastIsTheKnownFormula()
    {
        QCOMPARE(qRound(contrast(Qt::black, Qt::white) * 100), 2100);
        QCOMPARE(qRound(contrast(QColor(0x77, 0x77, 0x77), Qt::white) * 100), 448);
    }

    void systemChoiceFollowsTheSystemAndSettles()
    {
        bool dark = false;
        int asked = 0;
        Theme theme(*qApp, nullptr, [&] { return ++asked, dark; });
        QSignalSpy changed(&theme, &Theme::changed);
        QVERIFY(!theme.isDark());

        dark = true;
        QWindow window;
        QEvent news(QEvent::ThemeChange);
        QCoreApplication::sendEvent(&window, &news);
        QCoreApplication::sendEvent(&window, &news);
        QTRY_VERIFY(theme.isDark());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(QApplication::palette().color(QPalette::Window), inkColor(ThemeChoice::Dark, Ink::Window));

        QTest::qWait(50);
        QCOMPARE(asked, 2); // at the start and at the news: our own palette must not be taken for the system's word
        QCOMPARE(changed.size(), 1);
    }

    void aChosenThemeStaysWhateverTheSystemDoes()
    {
        bool dark = false;
        Theme theme(*qApp, nullptr, [&] { return dark; });
        theme.choose(ThemeChoice::HighContrast);
        QCOMPARE(theme.color(Ink::Window), inkColor(ThemeChoice::HighContrast, Ink::Window));
        dark = true;
        QWindow window;
        QEvent news(QEvent::ThemeChange);
        QCoreApplication::sendEvent(&window, &news);
        QTest::qWait(20);
        QCOMPARE(theme.resolved(), ThemeChoice::HighContrast);
    }

    void aForeignPaletteIsPutBack()
    {
        Theme theme(*qApp, nullptr, [] { return false; });
        QApplication::setPalette(QPalette(Qt::red));
        QTRY_COMPARE(QApplication::palette().color(QPalette::Window), inkColor(ThemeChoice::Light, Ink::Window));
    }

    void theSystemsPaletteIsReadWithoutLosingOurs()
    {
        Theme theme(*qApp);
        theme.choose(ThemeChoice::Dark);
        theme.choose(ThemeChoice::System);
        QVERIFY(!theme.isDark()); // offscreen is light
        QCOMPARE(QApplication::palette().color(QPalette::Window), inkColor(ThemeChoice::Light, Ink::Window));
    }

    void theSheetHasNoNameLeftAndEveryPictureItAsksFor()
    {
        Theme theme(*qApp, nullptr, [] { return false; });
        for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
            const QString sheet = styleSheetOf(choice);
            QVERIFY(!sheet.contains(u'@'));
            const QRegularExpression url(u"url\\(([^)]*)\\)"_s);
            int pictures = 0;
            for (auto it = url.globalMatch(sheet); it.hasNext(); ++pictures) {
                const QString file = it.next().captured(1);
                QVERIFY2(QFile::exists(file), qPrintable(file));
            }
            QVERIFY(pictures > 4);
        }
    }

    void everyIconTakesTheInkOfTheTheme()
    {
        Theme theme(*qApp, nullptr, [] { return false; });
        theme.choose(ThemeChoice::Light);
        int seen = 0;
        for (QDirIterator it(u":/icons"_s, {u"*-24.png"_s}); it.hasNext(); ++seen) {
            const QString name = QFileInfo(it.next()).completeBaseName().chopped(3);
            const QIcon icon = theme.icon(name, Ink::Danger);
            for (const int size : {16, 24, 40}) {
                const QImage image = icon.pixmap(QSize(size, size), 1.0).toImage();
                QCOMPARE(image.size(), QSize(size, size));
                int inked = 0;
                for (int y = 0; y < size; ++y)
                    for (int x = 0; x < size; ++x)
                        if (const QColor c = image.pixelColor(x, y); c.alpha() > 200 && c.red() > c.blue() + 90)
                            ++inked;
                QVERIFY2(inked > 0, qPrintable(name));
            }
        }
        QVERIFY(seen > 30);
        QVERIFY(theme.icon(u"no such icon"_s).pixmap(16, 16).isNull());
        QCOMPARE(Theme::applicationIcon().pixmap(QSize(64, 64), 1.0).size(), QSize(64, 64));
    }

    void anInvalidFieldTurnsRedAtOnce()
    {
        Theme theme(*qApp, nullptr, [] { return false; });
        QLineEdit edit;
        edit.resize(200, 34);
        const QColor danger = inkColor(ThemeChoice::Light, Ink::Danger);
        const auto hasRed = [&] {
            const QImage image = edit.grab().toImage();
            return image.pixelColor(100, 0) == danger;
        };
        QVERIFY(!hasRed());
        setStyleProperty(&edit, "invalid", true);
        QVERIFY(hasRed());
    }

    void rowsGrowWithTheFont()
    {
        Theme theme(*qApp, nullptr, [] { return false; });
        const QFont before = QApplication::font();
        QFont small(before);
        small.setPixelSize(10); // whatever family this machine has
        QApplication::setFont(small);
        QCOMPARE(Theme::rowHeight(), metrics::kRow);
        QFont large(before);
        large.setPixelSize(26);
        QApplication::setFont(large);
        QVERIFY(Theme::rowHeight() > metrics::kRow);
        QCOMPARE(Theme::secondaryFont().pixelSize(), 24);
        QApplication::setFont(before);
    }
};

QTEST_MAIN(tst_Theme)
#include "tst_theme.moc"
