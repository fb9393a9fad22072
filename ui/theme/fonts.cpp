#include "ui/theme/fonts.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetrics>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
QFont scaled(int atBase, QFont::Weight weight)
{
    QFont font = QApplication::font();
    const int base = font.pixelSize() > 0 ? font.pixelSize() : metrics::kBaseFont;
    font.setPixelSize((atBase * base + metrics::kBaseFont / 2) / metrics::kBaseFont);
    font.setWeight(weight);
    return font;
}

// What fontconfig calls a font nobody chose: there, a better one is welcome when it is installed.
bool nobodyChose(const QString &family)
{
    const QString name = family.toLower();
    return name.isEmpty() || name.startsWith("sans"_L1) || name == "helvetica"_L1 || name.startsWith("dejavu"_L1)
        || name.startsWith("bitstream"_L1);
}
} // namespace

QFont baseFont(const QFont &system)
{
    QFont font(system);
    if (nobodyChose(system.family()))
        font.setFamilies({u"Inter"_s, u"Segoe UI"_s, system.family().isEmpty() ? u"Sans Serif"_s : system.family()});
    // 13 px; a person who asked the system for clearly larger letters keeps them.
    const int pixels = system.pixelSize() > 0 ? system.pixelSize() : QFontInfo(system).pixelSize();
    font.setPixelSize(pixels > 17 ? pixels : metrics::kBaseFont);
    return font;
}

QFont Theme::secondaryFont() { return scaled(12, QFont::Normal); }
QFont Theme::figureFont() { return tabular(scaled(22, QFont::DemiBold)); }
QFont Theme::headingFont() { return scaled(13, QFont::DemiBold); }
QFont Theme::titleFont() { return scaled(17, QFont::DemiBold); }

QFont Theme::monoFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(scaled(12, QFont::Normal).pixelSize());
    font.setStyleHint(QFont::Monospace);
    return font;
}

QFont Theme::tabular(QFont font)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    font.setFeature(QFont::Tag("tnum"), 1);
#endif
    return font;
}

int Theme::rowHeight()
{
    return std::max(metrics::kRow, QFontMetrics(QApplication::font()).height() + 4 * metrics::kGrid);
}

} // namespace disputedesk
