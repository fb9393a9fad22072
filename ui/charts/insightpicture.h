#pragma once

#include "ui/theme/theme.h"

#include <QByteArray>
#include <QList>
#include <QString>

class QWidget;

namespace disputedesk {

enum class PictureFormat : quint8 { Png, Svg };

/// Whether the program was built with Qt Svg.
bool canMakeSvg();

/// What stands above a picture, so that it is understood where it ends up.
struct PictureWords {
    QString title;
    QString line; ///< accounts, currency, range, as of
    QString note; ///< what the figures lack; empty: nothing
};

/// What a widget shows, with words above it, on the theme's ground: PNG at twice the size of the screen's, or SVG.
/// Empty when it could not be made.
QByteArray pictureOf(QWidget &content, const PictureWords &words, PictureFormat format, const Theme &theme);

} // namespace disputedesk
