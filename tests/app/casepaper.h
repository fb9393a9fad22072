#pragma once

#include "models/items/casefile.h"

#include <QColor>
#include <QImage>
#include <QLocale>
#include <QSize>
#include <QStringList>

namespace disputedesk::test {

/// A dispute of which everything is known that a case file can have: charge, money, evidence, draft, metadata.
DisputeView aCase();
/// What was sent of it.
ActivityItem aWrite(const DisputeView &view);
/// A document of the case; what is in it is up to the test.
Document aDocument(const QString &id, const QString &name);
/// An hour after it was read.
QDateTime caseTime();
const QLocale &caseEnglish();

/// A picture of one colour, encoded.
QByteArray picture(const QSize &size, const QColor &color, const char *format = "PNG");

// What poppler reads out of a PDF (Debian: apt-get install poppler-utils).
bool hasPoppler();
/// Its words; `options` go to pdftotext.
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
