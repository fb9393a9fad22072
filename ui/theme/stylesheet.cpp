#include "ui/theme/stylesheet.h"

#include "ui/theme/controlinks.h"
#include "ui/theme/outlines.h"

#include <QStyle>
#include <QVariant>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
// Inputs have no colour here: one would drag the placeholder along at half its opacity; the palette's Muted is
// readable.
// Everything is here: a widget with a sheet of its own is worked out anew, one by one, whenever this one is put on.
// The foot's acts are a little narrower than elsewhere: three in one row at the pane's usual width.
// @name stands for an ink; @variant for the folder of the small pictures a style sheet can only take from files.
constexpr auto kSheet = R"(
QToolTip { background: @panel; color: @text; border: 1px solid @line; padding: 5px 8px; }
QLabel[ink="muted"] { color: @muted; } QLabel[ink="danger"] { color: @danger; } QLabel[ink="warning"] { color: @warning; }
QLabel[ink="success"] { color: @success; } QLabel[ink="accent"] { color: @accent; } QLabel[ink="violet"] { color: @violet; }
QFrame[surface="panel"] { background: @panel; border: none; } QFrame[surface="window"] { background: @window; border: none; }
QFrame[surface="card"] { background: @panel; border: 1px solid @line; border-radius: 12px; }
QFrame[surface="popup"] { background: @panel; border: 1px solid @muted; }
QLabel#qt_msgbox_label { font-weight: 600; } QLabel#qt_msgbox_informativelabel { min-width: 340px; }
QDialog, QMessageBox { background: @panel; } QDialogButtonBox, QMessageBox { dialogbuttonbox-buttons-have-icons: 0; button-layout: 3; }

QPushButton, QToolButton[role="plain"] { background: @panel; color: @text; border: 1px solid @button; border-radius: 8px;
  padding: 6px 13px; min-height: 18px; }
QPushButton:hover, QToolButton[role="plain"]:hover { background: @hover; }
QPushButton:pressed, QToolButton[role="plain"]:pressed { background: @neutral; }
QPushButton[role="main"] { background: @accent; color: @onaccent; border-color: @accent; font-weight: 600; }
QPushButton[role="main"]:hover { background: @accenthover; border-color: @accenthover; }
QPushButton[filterOn="true"] { background: @selection; color: @selectiontext; border-color: @accent; }
QPushButton[role="danger"] { color: @danger; border-color: @danger; }
QPushButton[role="danger"]:hover { background: @dangerground; }
QPushButton[role="flat"], QToolButton { background: transparent; color: @text; border: 1px solid transparent; border-radius: 6px;
  padding: 4px 7px; }
QPushButton#stripeButton { color: @accent; }
QPushButton[role="flat"]:hover, QToolButton:hover { background: @hover; }
QToolButton:pressed, QToolButton:checked { background: @selection; color: @selectiontext; border-color: @chosen; }
QPushButton:focus, QToolButton[role="plain"]:focus { border: 2px solid @accent; padding: 5px 12px; }
QPushButton[role="main"]:focus { border-color: @text; } QPushButton[role="danger"]:focus { border-color: @danger; }
QPushButton[role="flat"]:focus, QToolButton:focus { border: 2px solid @accent; padding: 3px 6px; }
QPushButton:disabled, QToolButton[role="plain"]:disabled { background: @window; color: @off; border: 1px @offedge @line;
  font-weight: 400; }
QPushButton[role="flat"]:disabled { background: transparent; border-color: transparent; }
QToolButton:checked:disabled, QPushButton[filterOn="true"]:disabled { background: @neutral; color: @muted; border-color: @off; }
QPlainTextEdit:disabled, QTextEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled { color: @dim; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled { border: 1px @offedge @line; }
#detailFoot QPushButton { padding: 6px 10px; } #detailFoot QPushButton:focus { padding: 5px 9px; }
QPushButton[bare="true"], QPushButton[bare="true"]:focus { min-height: 0; padding: 0; border: none; }
QPushButton::menu-indicator, QToolButton::menu-indicator { image: url(:/icons/@variant/down.png); width: 12px; height: 12px;
  subcontrol-origin: padding; subcontrol-position: right center; right: 7px; }
QToolButton[popupMode="2"] { padding-right: 24px; } QPushButton[hasMenu="true"] { padding-right: 26px; }

QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox { background: @field; border: 1px solid @edge;
  border-radius: 8px; padding: 6px 9px; min-height: 18px; selection-background-color: @accent; selection-color: @onaccent; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus, QComboBox:focus { border: 2px solid @accent; padding: 5px 8px; }
QPlainTextEdit[bare="true"], QPlainTextEdit[bare="true"]:focus { border: none; background: transparent; padding: 0; min-height: 0; }
QLineEdit[invalid="true"], QPlainTextEdit[invalid="true"], QAbstractSpinBox[invalid="true"] { border-color: @danger; }
QLineEdit[hasSign="true"] { padding-left: 3px; } QLineEdit[hasSign="true"]:focus { padding-left: 2px; }
QLineEdit QToolButton, QLineEdit QToolButton:focus { padding: 0; border: none; background: transparent; }
QComboBox QLineEdit, QComboBox QLineEdit:focus { border: none; padding: 0; min-height: 0; background: transparent; }
#qt_toolbar_ext_button { padding: 0; }
QAbstractItemView QLineEdit { border-radius: 0; padding: 0 4px; min-height: 0; background: @panel; }
QComboBox::drop-down, QDateTimeEdit::drop-down { border: none; background: transparent; width: 24px; }
QComboBox::down-arrow, QDateTimeEdit::down-arrow { image: url(:/icons/@variant/down.png); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: @panel; border: 1px solid @line; padding: 4px; outline: none; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; background: transparent; width: 22px; }
QAbstractSpinBox::up-arrow { image: url(:/icons/@variant/up.png); width: 10px; height: 10px; }
QAbstractSpinBox::down-arrow { image: url(:/icons/@variant/down.png); width: 10px; height: 10px; }

QCheckBox, QRadioButton { spacing: 8px; padding: 2px; border: 2px solid transparent; border-radius: 6px; }
QCheckBox:focus, QRadioButton:focus { border-color: @accent; }
QCheckBox::indicator, QRadioButton::indicator, QMenu::indicator, QAbstractItemView::indicator { width: 14px; height: 14px;
  border: 1px solid @muted; border-radius: 4px; background: @panel; }
QRadioButton::indicator, QMenu::indicator:exclusive { border-radius: 8px; }
QCheckBox::indicator:checked, QMenu::indicator:checked, QAbstractItemView::indicator:checked, QRadioButton::indicator:checked {
  background: @accent; border-color: @accent; image: url(:/icons/@variant/check.png); }
QRadioButton::indicator:checked { image: none; background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5,
  stop: 0 @onaccent, stop: 0.38 @onaccent, stop: 0.5 @accent, stop: 1 @accent); }
QCheckBox::indicator:unchecked:disabled, QRadioButton::indicator:unchecked:disabled, QMenu::indicator:unchecked:disabled,
QAbstractItemView::indicator:unchecked:disabled { border-color: @line; }
QCheckBox::indicator:checked:disabled, QMenu::indicator:checked:disabled, QAbstractItemView::indicator:checked:disabled {
  background: @off; border-color: @off; }
QRadioButton::indicator:checked:disabled { border-color: @off; background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5,
  fx: 0.5, fy: 0.5, stop: 0 @onaccent, stop: 0.38 @onaccent, stop: 0.5 @off, stop: 1 @off); }

QTabWidget::pane { border: none; border-top: 1px solid @line; } QTabBar { qproperty-drawBase: 0; }
QTabBar::tab { color: @muted; background: transparent; padding: 6px 2px 7px 2px; margin-right: 14px; border: 2px solid transparent; }
QTabBar::tab:selected { color: @accent; border-bottom-color: @accent; } QTabBar::tab:hover:!selected { color: @text; }
QTabBar::tab:focus { border: 2px solid @accent; border-radius: 4px; }

QTableView, QListView, QTreeView { background: @panel; border: none; outline: none; gridline-color: @line; }
QListView#sidebarView { background: transparent; }
#helpContents::item, #triageTagList::item, #replyList::item, #repliesTree::item, #packetList::item, #conflictList::item,
#caseDisputes::item, #metaColumnKeys::item { padding: 4px 5px; border: 1px solid transparent; border-radius: 6px; color: @text; }
#helpContents::item:selected, #triageTagList::item:selected, #replyList::item:selected, #repliesTree::item:selected,
#packetList::item:selected, #conflictList::item:selected, #caseDisputes::item:selected, #metaColumnKeys::item:selected {
  background: @selection; color: @selectiontext; border-color: @chosen; }
#helpContents, #repliesTree { padding: 4px; } #repliesTree { border: 1px solid @line; border-radius: 8px; }
#repliesTree::branch:selected:!has-children { background: @panel; }
#packetList, #conflictList, #triageTagList, #caseDisputes, #metaColumnKeys { border: 1px solid @edge; border-radius: 8px; padding: 4px; }
#packetList:focus, #conflictList:focus, #triageTagList:focus, #caseDisputes:focus, #metaColumnKeys:focus { border: 2px solid @accent; padding: 3px; }
QTableView#metadataTable { border: 1px solid @edge; border-radius: 8px; padding: 1px; }
QTableView#metadataTable:focus { border: 2px solid @accent; padding: 0; }
QHeaderView { background: @panel; border: none; } QTableCornerButton::section { background: @panel; border: none; }
QHeaderView::section { background: @panel; color: @muted; border: none; border-bottom: 1px solid @line; padding: 7px 10px; font-weight: 600; }
#aboutLibraries QHeaderView::section { padding: 7px 3px; }
QHeaderView::section:hover { color: @text; background: @hover; }
QHeaderView::up-arrow { image: url(:/icons/@variant/up.png); width: 10px; height: 10px; subcontrol-position: center right; right: 4px; }
QHeaderView::down-arrow { image: url(:/icons/@variant/down.png); width: 10px; height: 10px; subcontrol-position: center right; right: 4px; }

QScrollBar { background: transparent; border: none; margin: 0; } QScrollBar:vertical { width: 10px; } QScrollBar:horizontal { height: 10px; }
QScrollBar::handle { background: @scroll; border-radius: 3px; margin: 2px; min-height: 28px; min-width: 28px; }
QScrollBar::handle:hover { background: @muted; } QScrollBar[idle="true"]::handle { background: transparent; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; } QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QMenuBar { background: @panel; color: @muted; border-bottom: 1px solid @line; padding: 3px 6px; }
QMenuBar::item { background: transparent; padding: 5px 9px; border-radius: 6px; } QMenuBar::item:selected { background: @hover; color: @text; }
QMenu { background: @panel; color: @text; border: 1px solid @line; padding: 5px; }
QMenu::item { padding: 5px 21px 5px 9px; border: 1px solid transparent; border-radius: 6px; }
QMenu::item:selected { background: @selection; color: @selectiontext; border-color: @chosen; }
QMenu::item:disabled { color: @muted; background: transparent; } QMenu::icon { padding-left: 8px; } QMenu::indicator { margin-left: 8px; }
QMenu::separator { height: 1px; background: @line; margin: 5px 8px; }
QStatusBar { background: @panel; border-top: 1px solid @line; } QStatusBar::item { border: none; }
#detailRule, #paletteRule { background: @line; }
QSplitter::handle { background: @line; } QSplitter::handle:horizontal { width: 1px; } QSplitter::handle:vertical { height: 1px; }
QProgressBar { background: @track; border: @trackborder; border-radius: 2px; max-height: 4px; text-align: right; color: @muted; }
QProgressBar::chunk { background: @accent; border-radius: 2px; }
QScrollArea { border: none; background: transparent; } QAbstractScrollArea::corner { background: transparent; border: none; }
)"_L1;

QColor blend(const QColor &a, const QColor &b, double part)
{
    const auto mix = [part](int x, int y) { return int(x + (y - x) * part); };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}
} // namespace

QString styleSheetOf(ThemeChoice resolved)
{
    const auto ink = [resolved](Ink meaning) { return inkColor(resolved, meaning); };
    // Longer names first: @accenthover before @accent.
    const std::pair<QLatin1StringView, QColor> colors[] = {
        {"@accenthover"_L1, blend(ink(Ink::Accent), ink(Ink::Text), 0.14)},
        {"@accent"_L1, ink(Ink::Accent)},
        {"@onaccent"_L1, ink(Ink::OnAccent)},
        {"@window"_L1, ink(Ink::Window)},
        {"@panel"_L1, ink(Ink::Panel)},
        {"@line"_L1, ink(Ink::Line)},
        {"@edge"_L1, edgeColor(resolved)},
        {"@button"_L1, buttonEdgeColor(resolved)},
        {"@track"_L1, trackColor(resolved)},
        {"@text"_L1, ink(Ink::Text)},
        {"@muted"_L1, ink(Ink::Muted)},
        {"@selectiontext"_L1, ink(Ink::SelectionText)},
        {"@selection"_L1, ink(Ink::Selection)},
        {"@hover"_L1, ink(Ink::Hover)},
        {"@field"_L1, ink(Ink::Field)},
        {"@dangerground"_L1, ink(Ink::DangerGround)},
        {"@danger"_L1, ink(Ink::Danger)},
        {"@warning"_L1, ink(Ink::Warning)},
        {"@success"_L1, ink(Ink::Success)},
        {"@violet"_L1, ink(Ink::Violet)},
        {"@neutral"_L1, ink(Ink::NeutralGround)},
        {"@scroll"_L1, blend(ink(Ink::Line), ink(Ink::Muted), 0.28)},
    };
    const bool edged = resolved == ThemeChoice::HighContrast;
    QString sheet(kSheet);
    // Where every control has a bright edge and bright letters, what cannot be used is told by both.
    sheet.replace("@offedge"_L1, edged ? "dashed"_L1 : "solid"_L1);
    sheet.replace("@off"_L1, offColor(resolved).name());
    // Plainer than a button's: what stands in an input is read. A line has the palette's: its placeholder would be
    // half of this one.
    sheet.replace("@dim"_L1, ink(edged ? Ink::Line : Ink::Muted).name());
    const QColor chosen = chosenEdgeColor(resolved);
    sheet.replace("@chosen"_L1, chosen.alpha() == 0 ? u"transparent"_s : chosen.name());
    const QColor track = trackEdgeColor(resolved);
    sheet.replace("@trackborder"_L1, track.alpha() == 0 ? u"none"_s : u"1px solid "_s + track.name());
    for (const auto &[name, color] : colors)
        sheet.replace(name, color.name());
    return sheet.replace("@variant"_L1, resolved == ThemeChoice::Light ? "light"_L1 : "dark"_L1);
}

void setStyleProperty(QWidget *widget, const char *name, const QVariant &value)
{
    if (widget->property(name) == value)
        return;
    widget->setProperty(name, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace disputedesk
