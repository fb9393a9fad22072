#include "ui/theme/theme.h"

#include "ui/theme/fonts.h"
#include "ui/theme/iconengine.h"
#include "ui/theme/stylesheet.h"

#include <QApplication>
#include <QEvent>
#include <QPalette>
#include <QStyleFactory>
#include <QStyleHints>

using namespace Qt::StringLiterals;

// Resources of a static library are dropped by the linker unless somebody names them; not inside a namespace.
static void initResources()
{
    Q_INIT_RESOURCE(resources);
    Q_INIT_RESOURCE(help);
}

namespace disputedesk {

namespace {
QPalette paletteOf(ThemeChoice resolved)
{
    const auto ink = [resolved](Ink meaning) { return inkColor(resolved, meaning); };
    QPalette palette;
    palette.setColor(QPalette::Window, ink(Ink::Window));
    palette.setColor(QPalette::WindowText, ink(Ink::Text));
    palette.setColor(QPalette::Base, ink(Ink::Panel));
    palette.setColor(QPalette::AlternateBase, ink(Ink::Window));
    palette.setColor(QPalette::Text, ink(Ink::Text));
    palette.setColor(QPalette::PlaceholderText, ink(Ink::Muted));
    palette.setColor(QPalette::Button, ink(Ink::Panel));
    palette.setColor(QPalette::ButtonText, ink(Ink::Text));
    palette.setColor(QPalette::BrightText, ink(Ink::Danger));
    palette.setColor(QPalette::Highlight, ink(Ink::Selection));
    palette.setColor(QPalette::HighlightedText, ink(Ink::SelectionText));
    palette.setColor(QPalette::Link, ink(Ink::Accent));
    palette.setColor(QPalette::LinkVisited, ink(Ink::Violet));
    palette.setColor(QPalette::ToolTipBase, ink(Ink::Panel));
    palette.setColor(QPalette::ToolTipText, ink(Ink::Text));
    palette.setColor(QPalette::Light, ink(Ink::Hover));
    palette.setColor(QPalette::Midlight, ink(Ink::Hover));
    palette.setColor(QPalette::Mid, ink(Ink::Line));
    palette.setColor(QPalette::Dark, ink(Ink::Muted));
    palette.setColor(QPalette::Shadow, ink(Ink::Line));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, ink(Ink::Muted));
    return palette;
}
} // namespace

Theme::Theme(QApplication &application, QObject *parent, SystemIsDark systemIsDark)
    : QObject(parent)
    , m_application(application)
    , m_systemIsDark(std::move(systemIsDark))
{
    initResources();
    const QFont system = QApplication::font();
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setFont(baseFont(system));
    m_resolved = this->systemIsDark() ? ThemeChoice::Dark : ThemeChoice::Light;
    apply();
    m_application.installEventFilter(this);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] { scheduleCheck(); });
#endif
}

Theme::~Theme() = default;

void Theme::choose(ThemeChoice choice)
{
    m_choice = choice;
    check();
}

QColor Theme::color(Ink ink) const { return inkColor(m_resolved, ink); }

QIcon Theme::icon(const QString &name, Ink ink) const { return QIcon(new IconEngine(*this, name, ink)); }

QIcon Theme::applicationIcon()
{
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128, 256})
        icon.addFile(u":/icons/app/disputedesk-%1.png"_s.arg(size), QSize(size, size));
    return icon;
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    // ThemeChange goes to windows; on 6.4 it is the only word of a system that turned dark, since our own palette
    // covers every role and so never seems to change.
    const bool news = event->type() == QEvent::ThemeChange
        || (event->type() == QEvent::ApplicationPaletteChange && watched == &m_application);
    if (news && !m_applying)
        scheduleCheck();
    return QObject::eventFilter(watched, event);
}

void Theme::scheduleCheck()
{
    if (std::exchange(m_checkScheduled, true))
        return; // one check for the many windows that are told
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_checkScheduled = false;
            check();
        },
        Qt::QueuedConnection);
}

void Theme::check()
{
    const ThemeChoice before = m_resolved;
    m_resolved = m_choice != ThemeChoice::System ? m_choice : systemIsDark() ? ThemeChoice::Dark : ThemeChoice::Light;
    const bool ours = QApplication::palette().color(QPalette::Window) == color(Ink::Window);
    if (before == m_resolved && ours)
        return;
    apply();
    Q_EMIT changed();
}

void Theme::apply()
{
    m_applying = true;
    QApplication::setPalette(paletteOf(m_resolved));
    m_application.setStyleSheet(styleSheetOf(m_resolved));
    m_applying = false;
}

bool Theme::systemIsDark()
{
    if (m_systemIsDark)
        return m_systemIsDark();
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme(); scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
#endif
    // Our palette hides the system's: lift it for a look. apply() follows when it is not put back here.
    const QPalette ours = QApplication::palette();
    m_applying = true;
    QApplication::setPalette(QPalette());
    const bool dark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    QApplication::setPalette(ours);
    m_applying = false;
    return dark;
}

} // namespace disputedesk
