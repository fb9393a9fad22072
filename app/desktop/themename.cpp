#include "app/desktop/themename.h"

#include <array>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr std::array<std::pair<ThemeChoice, QLatin1StringView>, 4> kNames{{
    {ThemeChoice::System, "system"_L1},
    {ThemeChoice::Light, "light"_L1},
    {ThemeChoice::Dark, "dark"_L1},
    {ThemeChoice::HighContrast, "contrast"_L1},
}};
} // namespace

ThemeChoice themeNamed(const QString &name)
{
    for (const auto &[choice, known] : kNames)
        if (name == known)
            return choice;
    return ThemeChoice::System;
}

QString themeName(ThemeChoice choice)
{
    for (const auto &[known, name] : kNames)
        if (choice == known)
            return name;
    return {};
}

} // namespace disputedesk
