#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>

#include <functional>

class QApplication;

namespace disputedesk {

/// What a colour says. One table of colours by meaning for light, dark and high contrast (pictures/README.md).
enum class Ink : quint8 {
    Window,
    Panel,
    Line,
    Text,
    Muted,
    Accent,
    OnAccent,
    Selection,
    SelectionText,
    Hover,
    Field,
    Danger,
    DangerGround,
    Warning,
    WarningGround,
    Success,
    SuccessGround,
    Violet,
    VioletGround,
    NeutralGround,
    SelectionMuted, ///< Muted, but readable on Selection
    Count
};

/// The theme a person chose.
enum class ThemeChoice : quint8 { System, Light, Dark, HighContrast };

/// The 4 px grid of pictures/README.md, in device-independent pixels.
namespace metrics {
inline constexpr int kGrid = 4;
inline constexpr int kPane = 16; ///< inside a pane
inline constexpr int kRow = 34; ///< a table row at the base font; see Theme::rowHeight()
inline constexpr int kCardRadius = 12;
inline constexpr int kBaseFont = 13;
} // namespace metrics

/// Colours, fonts, spacing and icons. Sets palette and style sheet on the application; follows the system when asked
/// to.
class Theme : public QObject {
    Q_OBJECT
public:
    /// Tells whether the system is dark right now; tests hand in their own.
    using SystemIsDark = std::function<bool()>;

    explicit Theme(QApplication &application, QObject *parent = nullptr, SystemIsDark systemIsDark = {});
    ~Theme() override;

    void choose(ThemeChoice choice);
    ThemeChoice choice() const { return m_choice; }
    /// The choice with System replaced by what the system is now.
    ThemeChoice resolved() const { return m_resolved; }
    bool isDark() const { return m_resolved != ThemeChoice::Light; }
    /// The theme in force: widgets and delegates ask it while painting.
    QColor color(Ink ink) const;
    /// An icon of resources/icons (PNG made from SVG), recoloured; it follows the theme by itself.
    QIcon icon(const QString &name, Ink ink = Ink::Muted) const;
    /// The program's own icon in its own colours, 16 to 256 px.
    static QIcon applicationIcon();

    // Type scale of pictures/README.md, from the application's font.
    static QFont secondaryFont(); ///< 11 to 12 px
    static QFont figureFont(); ///< 22 px semibold
    static QFont headingFont(); ///< 13 px semibold
    static QFont monoFont(); ///< ids
    static QFont titleFont(); ///< 17 px semibold: dialog titles, cards, empty states
    /// `font` with figures of equal width where the font has a choice (Qt 6.7 and later; most fonts have them anyway).
    static QFont tabular(QFont font);
    static int rowHeight(); ///< 34 px at the base font, more for larger fonts

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void scheduleCheck();
    void check();
    void apply();
    bool systemIsDark();

    QApplication &m_application;
    SystemIsDark m_systemIsDark;
    ThemeChoice m_choice = ThemeChoice::System;
    ThemeChoice m_resolved = ThemeChoice::Light;
    bool m_applying = false; ///< palette and style sheet send ApplicationPaletteChange at once: ours is no news
    bool m_checkScheduled = false;
};

/// The table itself, for tests of contrast.
QColor inkColor(ThemeChoice resolved, Ink ink);
/// WCAG 2 contrast of two opaque colours, 1 to 21.
double contrast(const QColor &a, const QColor &b);

} // namespace disputedesk
