#pragma once

#include <QColor>
#include <QImage>
#include <QString>
#include <QStringList>

namespace disputedesk::test {

// What poppler reads out of a PDF (Debian: apt-get install poppler-utils).
bool hasPoppler();
/// For QSKIP, where it is missing.
inline constexpr char kNoPoppler[] =
    "The programs of poppler-utils are not installed here (Debian: apt-get install poppler-utils).";
/// The words of a PDF; `options` go to pdftotext.
QString textOf(const QString &pdf, const QStringList &options = {});
/// Without blanks, without marks of direction, and without the ligatures that a font may have ("ﬁ").
QString lettersOf(const QString &text);
QString infoOf(const QString &pdf);
int pagesOf(const QString &pdf);
/// What stands on page `page` (from 1) at `dpi`.
QImage pageOf(const QString &pdf, int page, int dpi = 20);
/// How many pixels of `image` have nearly this colour.
int pixelsOf(const QImage &image, const QColor &color);
/// For eyes: the pages as pictures where DISPUTEDESK_SHOTS names a folder.
void shoot(const QString &pdf, const QString &name);

} // namespace disputedesk::test
