#include "ui/theme/fonts.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetrics>
#include <QWidget>

#include <algorithm>

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

// Debian, Windows, macOS; one that is not installed is passed over.
const QStringList &thaiFamilies()
{
    static const QStringList families{
        u"Noto Sans Thai"_s, u"Leelawadee UI"_s, u"Thonburi"_s, u"Sarabun"_s, u"Loma"_s, u"Garuda"_s};
    return families;
}

QStringList hanFamilies(const QString &language)
{
    const QStringList japanese{u"Noto Sans CJK JP"_s, u"Noto Sans JP"_s, u"Yu Gothic UI"_s, u"Hiragino Sans"_s,
        u"Meiryo"_s, u"IPAGothic"_s, u"VL Gothic"_s};
    const QStringList chinese{
        u"Noto Sans CJK SC"_s, u"Noto Sans SC"_s, u"Microsoft YaHei UI"_s, u"PingFang SC"_s, u"WenQuanYi Micro Hei"_s};
    return language.startsWith("zh"_L1) ? chinese + japanese : japanese + chinese;
}
} // namespace

QFont baseFont(const QFont &system, const QString &language)
{
    QFont font(system);
    // The family behind a name such as "Sans Serif": families that come later in the list would be taken for the name.
    const QString own = QFontInfo(system).family();
    QStringList families =
        nobodyChose(system.family()) ? QStringList{u"Inter"_s, u"Segoe UI"_s, own} : QStringList{own};
    // Only one Thai family goes first, for the height of its lines: most that come after it bring Latin letters of
    // their own, and these must not stand where Noto Sans Thai has none.
    QStringList thai = thaiFamilies();
    if (language == "th"_L1) {
        const QStringList installed = QFontDatabase::families(QFontDatabase::Thai);
        const auto first = std::find_if(
            thai.cbegin(), thai.cend(), [&installed](const QString &family) { return installed.contains(family); });
        if (first != thai.cend())
            families.prepend(thai.takeAt(first - thai.cbegin()));
    }
    font.setFamilies(families + thai + hanFamilies(language));
    // 13 px; a person who asked the system for clearly larger letters keeps them.
    const int pixels = system.pixelSize() > 0 ? system.pixelSize() : QFontInfo(system).pixelSize();
    font.setPixelSize(pixels > 17 ? pixels : metrics::kBaseFont);
    return font;
}

void useFontsFor(const QString &language)
{
    const QStringList before = QApplication::font().families();
    const QFont font = baseFont(QFontDatabase::systemFont(QFontDatabase::GeneralFont), language);
    if (font.families() == before)
        return;
    QApplication::setFont(font);
    const QWidgetList all = QApplication::allWidgets();
    for (QWidget *const widget : all) { // a font of its own was made from the one before
        if (!widget->testAttribute(Qt::WA_SetFont))
            continue;
        QFont own = widget->font();
        const qsizetype lead = own.families().size() - before.size(); // 1 of monoFont()
        if (lead < 0 || own.families().mid(lead) != before)
            continue;
        own.setFamilies(own.families().mid(0, lead) + font.families());
        widget->setFont(own);
    }
}

QFont Theme::secondaryFont() { return scaled(12, QFont::Normal); }
QFont Theme::figureFont() { return tabular(scaled(22, QFont::DemiBold)); }
QFont Theme::headingFont() { return scaled(13, QFont::DemiBold); }
QFont Theme::titleFont() { return scaled(17, QFont::DemiBold); }

QFont Theme::monoFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    // Behind it the families of all other texts: a word such as 请求 ID would else be drawn in a font of its own.
    font.setFamilies(QStringList(QFontInfo(font).family()) + QApplication::font().families());
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
