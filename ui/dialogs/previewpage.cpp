#include "ui/dialogs/previewpage.h"

#include "ui/dialogs/previewimage.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>

#ifdef DISPUTEDESK_WITH_PDF
#include <QPdfDocument>
#include <QPdfDocumentRenderOptions>
#endif

namespace disputedesk {

namespace {
constexpr qsizetype kMostPdfBytes = 64 * 1024 * 1024; ///< no provider takes so large a file
constexpr qsizetype kHeadBytes = 1024; ///< ISO 32000, annex H: readers look for the header in the first 1024 bytes

/// Words of the dialog, which is where they are read.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(disputedesk::PreviewDialog)
};

#ifdef DISPUTEDESK_WITH_PDF
PreviewPage pdfProblem(QPdfDocument::Error error)
{
    switch (error) {
    case QPdfDocument::Error::IncorrectPassword:
    case QPdfDocument::Error::UnsupportedSecurityScheme:
        return {{}, 0, Words::tr("This PDF is locked with a password, so it cannot be shown here.")};
    default: return {{}, 0, Words::tr("This PDF is damaged, so it cannot be shown.")};
    }
}

PreviewPage drawPdf(const QByteArray &bytes, int page, const QSize &most)
{
    if (bytes.size() > kMostPdfBytes)
        return {{}, 0, Words::tr("This PDF is too large to be shown here. Save it, and open it in another program.")};
    QBuffer buffer;
    buffer.setData(bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        return pdfProblem(QPdfDocument::Error::Unknown);
    QPdfDocument document;
    document.load(&buffer);
    if (document.error() != QPdfDocument::Error::None)
        return pdfProblem(document.error());
    const int pages = document.pageCount();
    // A page as it is shown, however large it claims to be.
    const QSizeF points = page < pages ? document.pagePointSize(page) : QSizeF();
    if (!(points.width() >= 1 && points.height() >= 1)) // not a number either
        return pdfProblem(QPdfDocument::Error::InvalidFileFormat);
    const QSize pixels = points.scaled(most, Qt::KeepAspectRatio).toSize().expandedTo({1, 1});
    const QImage paper = drawPdfPage(document, page, pixels);
    return paper.isNull() ? pdfProblem(QPdfDocument::Error::InvalidFileFormat) : PreviewPage{paper, pages, {}};
}
#endif
} // namespace

#ifdef DISPUTEDESK_WITH_PDF
QImage drawPdfPage(QPdfDocument &document, int page, const QSize &pixels)
{
    QPdfDocumentRenderOptions options;
    options.setRenderFlags(QPdfDocumentRenderOptions::RenderFlag::Annotations); // else a signed form is drawn unsigned
    const QImage drawn = document.render(page, pixels, options);
    if (drawn.isNull())
        return {};
    QImage paper(drawn.size(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, drawn);
    return paper;
}
#endif

bool looksLikePdf(const QByteArray &bytes)
{
    return !bytes.startsWith("\x89PNG") && !bytes.startsWith("\xff\xd8\xff")
        && QByteArrayView(bytes).first(qMin(bytes.size(), kHeadBytes)).indexOf("%PDF-") >= 0;
}

PreviewPage drawPreview(const QByteArray &bytes, [[maybe_unused]] int page, const QSize &most)
{
#ifdef DISPUTEDESK_WITH_PDF
    if (looksLikePdf(bytes))
        return drawPdf(bytes, page, most);
    if (!bytes.isEmpty() && !bytes.startsWith("\x89PNG") && !bytes.startsWith("\xff\xd8\xff"))
        return {{}, 0, Words::tr("Only PNG, JPG and PDF can be shown here.")};
#endif
    const PreviewImage picture = decodePreview(bytes, most);
    const bool drawn = picture.problem == PreviewProblem::None;
    return {picture.image, drawn ? 1 : 0, previewProblemText(picture.problem)};
}

} // namespace disputedesk
