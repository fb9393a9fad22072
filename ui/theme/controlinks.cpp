#include "ui/theme/controlinks.h"

#include "ui/theme/theme.h"

namespace disputedesk {

QColor edgeColor(ThemeChoice resolved)
{
    switch (resolved) {
    case ThemeChoice::Dark: return QColor::fromRgb(0xff6e788b);
    case ThemeChoice::HighContrast: return QColor::fromRgb(0xff9a9a9a);
    case ThemeChoice::System:
    case ThemeChoice::Light: break;
    }
    return QColor::fromRgb(0xff828b9d);
}

QColor buttonEdgeColor(ThemeChoice resolved)
{
    switch (resolved) {
    case ThemeChoice::Dark: return QColor::fromRgb(0xff454d5b);
    case ThemeChoice::HighContrast: return inkColor(resolved, Ink::Line);
    case ThemeChoice::System:
    case ThemeChoice::Light: break;
    }
    return QColor::fromRgb(0xffbec5d0);
}

QColor offColor(ThemeChoice resolved)
{
    return resolved == ThemeChoice::HighContrast ? inkColor(resolved, Ink::Line) : edgeColor(resolved);
}

QColor trackColor(ThemeChoice resolved)
{
    return inkColor(resolved, resolved == ThemeChoice::HighContrast ? Ink::NeutralGround : Ink::Line);
}

} // namespace disputedesk
