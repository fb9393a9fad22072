#include "models/items/insighttables.h"
#include "tests/ui/insightsfixture.h"
#include "ui/charts/chartmark.h"

#include <QImage>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QWindow>

#include <cstdlib>

using namespace disputedesk;
using namespace disputedesk::test;
using namespace Qt::StringLiterals;

/// Charts that stand there while the theme turns: bars, tracks, lines and labels against the theme's table of colours.
class TestInsightsTheme : public QObject {
    Q_OBJECT

    using Fixture = InsightsFixture;
    struct Part {
        Fixture::Card card;
        int part;
        Ink ink;
        ChartFill fill;
    };
    static constexpr Part kParts[] = {
        {Fixture::Months, 0, Ink::Accent, ChartFill::Solid},
        {Fixture::Months, 1, Ink::Muted, ChartFill::Hatched},
        {Fixture::Risk, 0, Ink::Danger, ChartFill::Hollow},
        {Fixture::Risk, 1, Ink::Danger, ChartFill::Solid},
        {Fixture::Risk, 2, Ink::Warning, ChartFill::Hatched},
        {Fixture::Risk, 3, Ink::Muted, ChartFill::Hollow},
        {Fixture::Reasons, 0, Ink::Success, ChartFill::Solid},
        {Fixture::Reasons, 1, Ink::Danger, ChartFill::Hatched},
        {Fixture::Causes, 0, Ink::Accent, ChartFill::Solid},
    };
    bool m_systemIsDark = false;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Fixture> m_shown;

    static bool lies(Fixture::Card card) { return card == Fixture::Reasons || card == Fixture::Causes; }
    static bool isNear(const QColor &a, const QColor &b, int tolerance)
    {
        return std::abs(a.red() - b.red()) <= tolerance && std::abs(a.green() - b.green()) <= tolerance
            && std::abs(a.blue() - b.blue()) <= tolerance;
    }
    static int pixelsOf(const QImage &image, const QColor &ink)
    {
        int found = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                found += image.pixel(x, y) == ink.rgb() ? 1 : 0;
        return found;
    }
    /// A place within the largest bar of a part, of a chart that was drawn before.
    QPoint insideOf(const Part &of)
    {
        InsightChart::Spot largest;
        for (const InsightChart::Spot &spot : m_shown->card(of.card).chart()->spots())
            if (spot.part == of.part && spot.value > largest.value)
                largest = spot;
        const QPoint middle = largest.rect.center();
        return lies(of.card) ? middle : QPoint(middle.x(), largest.rect.bottom() - 6); // a column's place is higher
    }
    /// Whether a bar is filled as the table says; between the lines of a hatch its ground is looked for.
    bool isFilled(const Part &of, const QImage &image, ThemeChoice theme)
    {
        const QColor wanted = markGround(inkColor(theme, of.ink), of.fill, inkColor(theme, Ink::Panel));
        const QPoint inside = insideOf(of) * image.devicePixelRatio();
        const int around = of.fill == ChartFill::Hatched ? 4 : 0;
        const int tolerance = of.fill == ChartFill::Hatched ? 8 : 0;
        for (int x = inside.x() - around; x <= inside.x() + around; ++x)
            for (int y = inside.y() - around; y <= inside.y() + around; ++y)
                if (image.rect().contains(x, y) && isNear(image.pixelColor(x, y), wanted, tolerance))
                    return true;
        return false;
    }
    /// The colours in which these texts stand in a picture; one that was cut short is not found.
    static QSet<QString> inksOf(const QByteArray &svg, const QStringList &texts)
    {
        QSet<QString> inks;
        for (const QString &text : texts) {
            const QRegularExpression wanted(
                u"<text fill=\"([^\"]*)\"[^>]*>"_s + QRegularExpression::escape(text.toHtmlEscaped()) + u"</text>"_s);
            for (auto it = wanted.globalMatch(QString::fromUtf8(svg)); it.hasNext();)
                inks.insert(it.next().captured(1));
        }
        return inks;
    }
    QString wrongLabels(Fixture::Card card, ThemeChoice theme)
    {
        const QByteArray svg = m_shown->page().picture(&m_shown->card(card), PictureFormat::Svg);
        QStringList loud; // Text
        QStringList quiet; // Muted
        for (const InsightRow &row : m_shown->table(card).rows) {
            if (lies(card))
                loud.append(row.label);
            const int side = card == Fixture::Reasons ? int(InsightTables::Rate) : int(InsightTables::Disputes);
            quiet.append(lies(card) ? row.cells.at(side - 1).text : row.brief);
        }
        if (!lies(card))
            quiet.append(u"0"_s); // of the scale
        const QSet<QString> wanted{inkColor(theme, Ink::Muted).name()};
        if (const QSet<QString> inks = inksOf(svg, quiet); inks != wanted)
            return u"labels of chart %1: %2"_s.arg(card).arg(QStringList(inks.values()).join(u' '));
        const QSet<QString> text{inkColor(theme, Ink::Text).name()};
        if (const QSet<QString> inks = inksOf(svg, loud); lies(card) && inks != text)
            return u"names of chart %1: %2"_s.arg(card).arg(QStringList(inks.values()).join(u' '));
        return {};
    }
    /// The first thing that is drawn in another colour than the theme's table has for it; empty: nothing.
    QString wrong(ThemeChoice theme)
    {
        for (const Fixture::Card card : {Fixture::Months, Fixture::Risk, Fixture::Reasons, Fixture::Causes}) {
            const QImage image = m_shown->card(card).chart()->grab().toImage();
            for (const Part &part : kParts)
                if (part.card == card && !isFilled(part, image, theme))
                    return u"part %1 of chart %2"_s.arg(part.part).arg(card);
            const Ink ground = lies(card) ? Ink::NeutralGround : Ink::Line; // tracks, or the lines of the scale
            if (pixelsOf(image, inkColor(theme, ground)) < image.width() / 2)
                return u"tracks or lines of chart %1"_s.arg(card);
            if (canMakeSvg())
                if (const QString labels = wrongLabels(card, theme); !labels.isEmpty())
                    return labels;
        }
        return {};
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_systemIsDark = false;
        m_theme = std::make_unique<Theme>(*qApp, nullptr, [this] { return m_systemIsDark; });
        m_shown = std::make_unique<Fixture>(*m_theme);
        QVERIFY(m_shown->show());
    }
    void cleanup()
    {
        m_shown.reset();
        m_theme.reset();
    }

    /// Else a chart that kept its colours would pass: no fill is the same in two themes.
    void noFillIsInTwoThemes()
    {
        constexpr ThemeChoice kThemes[] = {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast};
        for (const Part &part : kParts)
            for (const ThemeChoice a : kThemes)
                for (const ThemeChoice b : kThemes)
                    QVERIFY(a == b
                        || !isNear(markGround(inkColor(a, part.ink), part.fill, inkColor(a, Ink::Panel)),
                            markGround(inkColor(b, part.ink), part.fill, inkColor(b, Ink::Panel)), 8));
    }

    void chartsFollowTheChoice()
    {
        if (!m_shown->hasCharts())
            QSKIP("This build has no charts.");
        for (const ThemeChoice choice :
            {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast, ThemeChoice::Light}) {
            m_theme->choose(choice);
            QTRY_COMPARE_WITH_TIMEOUT(wrong(choice), QString(), 30'000);
        }
    }

    void chartsFollowTheSystem()
    {
        if (!m_shown->hasCharts())
            QSKIP("This build has no charts.");
        m_theme->choose(ThemeChoice::System);
        QTRY_COMPARE_WITH_TIMEOUT(wrong(ThemeChoice::Light), QString(), 30'000);
        for (const bool dark : {true, false}) {
            m_systemIsDark = dark;
            QEvent news(QEvent::ThemeChange);
            QCoreApplication::sendEvent(m_shown->page().windowHandle(), &news);
            QTRY_COMPARE_WITH_TIMEOUT(wrong(dark ? ThemeChoice::Dark : ThemeChoice::Light), QString(), 30'000);
        }
    }
};

QTEST_MAIN(TestInsightsTheme)
#include "tst_insightstheme.moc"
