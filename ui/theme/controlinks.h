#pragma once

#include <QColor>

namespace disputedesk {

enum class ThemeChoice : quint8;

/// Around what is typed into or chosen from: at least 3:1 on every ground such a control stands on, as WCAG 1.4.11
/// wants of a control's edge. Ink::Line divides and is fainter.
QColor edgeColor(ThemeChoice resolved);
/// Around a button that can be pressed: plainer than an input's edge, since a button has its word, and plainer than a
/// dividing line, which is what is left around one that cannot be pressed. At least 1.6:1 on window and panel.
QColor buttonEdgeColor(ThemeChoice resolved);
/// Letters of what cannot be used now: at least 3:1, to be read still, and clearly fainter than Ink::Muted.
QColor offColor(ThemeChoice resolved);
/// The empty part of a bar. Where lines are bright it is darker than they are: an empty bar must not look full.
QColor trackColor(ThemeChoice resolved);

} // namespace disputedesk
