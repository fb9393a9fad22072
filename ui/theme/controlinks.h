#pragma once

#include <QColor>

namespace disputedesk {

enum class ThemeChoice : quint8;

/// Around what is typed into or chosen from: at least 3:1 on every ground such a control stands on, as WCAG 1.4.11
/// wants of a control's edge. Ink::Line divides and is fainter.
QColor edgeColor(ThemeChoice resolved);
/// The empty part of a bar. Where lines are bright it is darker than they are: an empty bar must not look full.
QColor trackColor(ThemeChoice resolved);

} // namespace disputedesk
