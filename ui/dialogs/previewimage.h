#pragma once

#include <QByteArray>
#include <QImage>

namespace disputedesk {

/// Why there is no image.
enum class PreviewProblem : quint8 {
    None,
    Empty, ///< no bytes
    OtherType, ///< neither PNG nor JPEG by its content
    TooManyPixels, ///< more than is ever decoded, whatever its bytes
    Damaged,
};

/// An image, or the reason why there is none.
struct PreviewImage {
    QImage image;
    PreviewProblem problem = PreviewProblem::None; ///< None when there is an image
    QSize source = {}; ///< pixels of the picture itself, put upright; `image` may be smaller
};

/// Decodes PNG or JPEG bytes and nothing else, by content and not by name, into an image that is no larger than `most`,
/// within limits of size and memory. On any thread.
PreviewImage decodePreview(const QByteArray &bytes, const QSize &most);
/// What a person is told where the image would be; empty for None.
QString previewProblemText(PreviewProblem problem);

} // namespace disputedesk
