#pragma once

#include "ui/theme/theme.h"

#include <QByteArray>
#include <QDialog>
#include <QImage>

namespace disputedesk {

/// Shows a document's image. Other types say that they cannot be shown; nothing is handed to another program.
class PreviewDialog : public QDialog {
    Q_OBJECT
public:
    PreviewDialog(const QString &name, const QByteArray &bytes, const Theme &theme, QWidget *parent = nullptr);
    /// For a document that is not at hand: `why`, and what to do, stand where it would be.
    static PreviewDialog *missing(const QString &name, const QString &why, const Theme &theme, QWidget *parent);

private:
    struct Content {
        QImage image;
        QString problem; ///< empty when there is an image
    };
    static Content contentOf(const QByteArray &bytes);
    PreviewDialog(const QString &name, const Content &preview, const Theme &theme, QWidget *parent);
};

} // namespace disputedesk
