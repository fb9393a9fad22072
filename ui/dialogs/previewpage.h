#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

class QPdfDocument;

namespace disputedesk {

/// A page of a document as it is shown, or the reason why there is none.
struct PreviewPage {
    QImage image;
    int pages = 1; ///< of the document
    QString problem; ///< translated; empty when there is an image
};

/// Draws page `page` (from 0) of PNG, JPEG and, where Qt Pdf was there at build time, PDF bytes: told by their content,
/// not by a name, and no larger than `most` pixels. Whatever else it is, damaged, locked or too large, is a sentence.
/// For any thread; a PDF that was made to be slow can take its time.
PreviewPage drawPreview(const QByteArray &bytes, int page, const QSize &most);
/// Page `page` (from 0) of a document as large as `pixels`, on white, with the annotations that stand on it: stamps,
/// drawn signatures, typed text. Fields of a form are not drawn (0021). Null when it cannot be drawn. In builds with Qt
/// Pdf only.
QImage drawPdfPage(QPdfDocument &document, int page, const QSize &pixels);
/// As drawPreview() tells a PDF from pictures.
bool looksLikePdf(const QByteArray &bytes);

} // namespace disputedesk
