#pragma once

#include "ui/theme/theme.h"

#include <QByteArray>
#include <QDialog>
#include <QImage>

namespace disputedesk {

/// An image, or the reason why there is none.
struct PreviewImage {
    QImage image;
    QString problem; ///< translated; empty when there is an image
};

/// Decodes PNG or JPEG bytes and nothing else, by content and not by name, within limits of size and memory.
PreviewImage decodePreview(const QByteArray &bytes, const QSize &most);

/// Shows a document's image. Other types say that they cannot be shown; nothing is handed to another program.
class PreviewDialog : public QDialog {
    Q_OBJECT
public:
    PreviewDialog(const QString &name, const QByteArray &bytes, const Theme &theme, QWidget *parent = nullptr);
    /// For a document that is not at hand: `why`, and what to do, stand where it would be.
    static PreviewDialog *missing(const QString &name, const QString &why, const Theme &theme, QWidget *parent);

private:
    PreviewDialog(const QString &name, const PreviewImage &preview, const Theme &theme, QWidget *parent);
};

} // namespace disputedesk
