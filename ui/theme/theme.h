#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>

class QApplication;

namespace disputedesk {

/// What a colour says. One table of colours by meaning for light, dark and high contrast (pictures/README.md).
enum class Ink : quint8 {
    Window, Panel, Line, Text, Muted, Accent, OnAccent, Selection, SelectionText, Hover, Field,
    Danger, DangerGround, Warning, WarningGround, Success, SuccessGround, Violet, VioletGround, NeutralGround,
    Count
};

/// The theme a person chose.
enum class ThemeChoice : quint8 { System, Light, Dark, HighContrast };

/// Colours, fonts, spacing and icons. Sets palette and style sheet on the application; follows the system when asked to.
class Theme : public QObject {
    Q_OBJECT
public:
    explicit Theme(QApplication &application, QObject *parent = nullptr);

    void choose(ThemeChoice choice);
    ThemeChoice choice() const;
    bool isDark() const;
    /// The theme in force: widgets and delegates ask it while painting.
    QColor color(Ink ink) const;
    /// An icon of resources/icons (PNG made from SVG), recoloured.
    QIcon icon(const QString &name, Ink ink = Ink::Muted) const;

    // Type scale of pictures/README.md, from the application's font.
    static QFont secondaryFont(); ///< 11 to 12 px
    static QFont figureFont(); ///< 22 px semibold
    static QFont headingFont(); ///< 13 px semibold
    static QFont monoFont(); ///< ids

Q_SIGNALS:
    void changed();
};

/// The table itself, for tests of contrast.
QColor inkColor(ThemeChoice resolved, Ink ink);

} // namespace disputedesk
