#include "ui/theme/theme.h"

#include <array>
#include <cmath>

namespace disputedesk {

namespace {
struct InkRow {
    Ink ink;
    QRgb light;
    QRgb dark;
    QRgb highContrast;
};

// Muted and Warning are a shade darker than the sketches' #667085 and #9a6200: those fall under 4.5 on a selected row;
// VioletGround is a shade lighter than its sketch for the same reason.
constexpr std::array kInks{
    InkRow{Ink::Window, 0xfff6f7f9, 0xff14171c, 0xff000000},
    InkRow{Ink::Panel, 0xffffffff, 0xff1b1f26, 0xff000000},
    InkRow{Ink::Line, 0xffe3e6eb, 0xff2c323c, 0xff9a9a9a},
    InkRow{Ink::Text, 0xff1b2330, 0xffe7eaf0, 0xffffffff},
    InkRow{Ink::Muted, 0xff616b80, 0xff9aa4b5, 0xffdcdcdc},
    InkRow{Ink::Accent, 0xff2f5bea, 0xff7d9cff, 0xff8ecbff},
    InkRow{Ink::OnAccent, 0xffffffff, 0xff0f1420, 0xff000000},
    InkRow{Ink::Selection, 0xffe6edfd, 0xff26345c, 0xff003a8c},
    InkRow{Ink::SelectionText, 0xff1b2330, 0xffe7eaf0, 0xffffffff},
    InkRow{Ink::Hover, 0xfff3f5f9, 0xff222730, 0xff1c1c1c},
    InkRow{Ink::Field, 0xfff6f7f9, 0xff14171c, 0xff000000},
    InkRow{Ink::Danger, 0xffc0261f, 0xffff8a80, 0xffffa8a0},
    InkRow{Ink::DangerGround, 0xfffdecea, 0xff40211f, 0xff4a0f0b},
    InkRow{Ink::Warning, 0xff8f5a00, 0xfff2bd5b, 0xffffd36b},
    InkRow{Ink::WarningGround, 0xfffff1d6, 0xff3d2d10, 0xff3d2c00},
    InkRow{Ink::Success, 0xff1f7a45, 0xff6fd39a, 0xff7ef0ad},
    InkRow{Ink::SuccessGround, 0xffe4f5ea, 0xff18372a, 0xff003d1d},
    InkRow{Ink::Violet, 0xff5b3fc4, 0xffb9a4ff, 0xffcfc0ff},
    InkRow{Ink::VioletGround, 0xffefebfe, 0xff30275a, 0xff2f1d70},
    InkRow{Ink::NeutralGround, 0xffedf0f4, 0xff2a303a, 0xff2b2b2b},
    InkRow{Ink::SelectionMuted, 0xff4f5b73, 0xffb4bfd3, 0xfff0f0f0},
};
static_assert(kInks.size() == std::size_t(Ink::Count));
static_assert(
    [] {
        for (std::size_t i = 0; i < kInks.size(); ++i)
            if (std::size_t(kInks[i].ink) != i)
                return false;
        return true;
    }(),
    "rows stand in the order of Ink");

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}
} // namespace

QColor inkColor(ThemeChoice resolved, Ink ink)
{
    const InkRow &row = kInks.at(std::size_t(ink));
    switch (resolved) {
    case ThemeChoice::Dark: return QColor::fromRgb(row.dark);
    case ThemeChoice::HighContrast: return QColor::fromRgb(row.highContrast);
    case ThemeChoice::System:
    case ThemeChoice::Light: break;
    }
    return QColor::fromRgb(row.light);
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace disputedesk
