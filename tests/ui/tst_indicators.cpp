#include "ui/theme/controlinks.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QToolButton>

#include <cstdlib>
#include <memory>

using namespace disputedesk;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(disputedesk::ThemeChoice)

/// What is chosen and cannot be changed just now: its sign is neither that of what is not chosen, nor that of what can
/// be changed.
class TestIndicators : public QObject {
    Q_OBJECT

    static std::unique_ptr<QAbstractButton> make(const QString &kind)
    {
        if (kind == "box"_L1)
            return std::make_unique<QCheckBox>();
        if (kind == "radio"_L1)
            return std::make_unique<QRadioButton>();
        if (kind == "toggle"_L1)
            return std::make_unique<QToolButton>();
        return std::make_unique<QPushButton>();
    }
    /// Without a word: only the sign tells.
    static QImage pictureOf(const QString &kind, bool checked, bool enabled)
    {
        const std::unique_ptr<QAbstractButton> button = make(kind);
        button->setCheckable(true);
        button->setChecked(checked);
        if (kind == "filter"_L1)
            button->setProperty("filterOn", checked);
        button->setEnabled(enabled);
        button->resize(60, 40);
        return button->grab().toImage();
    }
    static int pixelsOf(const QImage &picture, const QColor &ink)
    {
        const auto alike = [](int a, int b) { return std::abs(a - b) <= 3; };
        int count = 0;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x) {
                const QColor seen = picture.pixelColor(x, y);
                count +=
                    alike(seen.red(), ink.red()) && alike(seen.green(), ink.green()) && alike(seen.blue(), ink.blue());
            }
        return count;
    }

private Q_SLOTS:
    void chosenAndOff_data()
    {
        QTest::addColumn<ThemeChoice>("theme");
        QTest::addColumn<QString>("kind");
        for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast})
            for (const char *kind : {"box", "radio", "toggle", "filter"})
                QTest::addRow("theme %d, %s", int(theme), kind) << theme << QString::fromLatin1(kind);
    }
    void chosenAndOff()
    {
        QFETCH(ThemeChoice, theme);
        QFETCH(QString, kind);
        Theme worn(*qApp, nullptr, [] { return false; });
        worn.choose(theme);
        const bool sign = kind == "box"_L1 || kind == "radio"_L1; // the others tell by their ground
        const QColor live = inkColor(theme, sign ? Ink::Accent : Ink::Selection);
        const QColor dim = sign ? offColor(theme) : inkColor(theme, Ink::NeutralGround);
        constexpr int kMany = 40;
        const QImage off = pictureOf(kind, true, false);
        QVERIFY(pixelsOf(pictureOf(kind, true, true), live) > kMany);
        QVERIFY(pixelsOf(off, live) < 5);
        QVERIFY(pixelsOf(off, dim) > kMany + pixelsOf(pictureOf(kind, false, false), dim));
    }

    /// The mark in it is seen.
    void theMarkIsSeen()
    {
        for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast})
            QVERIFY(contrast(offColor(theme), inkColor(theme, Ink::OnAccent)) >= 3.0);
    }
};

QTEST_MAIN(TestIndicators)
#include "tst_indicators.moc"
