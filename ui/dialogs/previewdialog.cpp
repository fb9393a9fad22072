#include "ui/dialogs/previewdialog.h"

#include "models/domain/displaytext.h"
#include "ui/dialogs/actbutton.h"
#include "ui/dialogs/inklabel.h"
#include "ui/theme/focusedge.h"
#include "ui/theme/spoken.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QImageReader>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr int kMostMegabytes = 128; ///< of a decoded image
constexpr qint64 kMostPixels = 30'000'000;

QString problemText(const char *text) { return QCoreApplication::translate("disputedesk::PreviewDialog", text); }
} // namespace

PreviewImage decodePreview(const QByteArray &bytes, const QSize &most)
{
    QBuffer buffer;
    buffer.setData(bytes);
    if (!buffer.open(QIODevice::ReadOnly) || bytes.isEmpty())
        return {{}, problemText(QT_TRANSLATE_NOOP("disputedesk::PreviewDialog", "The document is empty."))};
    // The format is named by us: a reader that guesses would also take SVG, which loads files.
    const QByteArray format = bytes.startsWith("\x89PNG\r\n\x1a\n") ? QByteArray("png")
        : bytes.startsWith("\xff\xd8\xff")                          ? QByteArray("jpeg")
                                                                    : QByteArray();
    if (format.isEmpty())
        return {
            {}, problemText(QT_TRANSLATE_NOOP("disputedesk::PreviewDialog", "Only PNG and JPG can be shown here."))};
    QImageReader::setAllocationLimit(kMostMegabytes);
    QImageReader reader(&buffer, format);
    reader.setDecideFormatFromContent(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || qint64(size.width()) * size.height() > kMostPixels)
        return {
            {}, problemText(QT_TRANSLATE_NOOP("disputedesk::PreviewDialog", "The image is too large, or damaged."))};
    if (size.width() > most.width() || size.height() > most.height())
        reader.setScaledSize(size.scaled(most, Qt::KeepAspectRatio));
    const QImage image = reader.read();
    if (image.isNull())
        return {{}, problemText(QT_TRANSLATE_NOOP("disputedesk::PreviewDialog", "The image is damaged."))};
    return {image, {}};
}

PreviewDialog::PreviewDialog(const QString &name, const QByteArray &bytes, const Theme &theme, QWidget *parent)
    : PreviewDialog(name, decodePreview(bytes, {1600, 1600}), theme, parent)
{
}

PreviewDialog *PreviewDialog::missing(const QString &name, const QString &why, const Theme &theme, QWidget *parent)
{
    return new PreviewDialog(name, PreviewImage{{}, why}, theme, parent);
}

PreviewDialog::PreviewDialog(const QString &name, const PreviewImage &preview, const Theme &theme, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"previewDialog"_s);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(visibleText(name.left(120)));
    auto *title = new InkLabel(theme, Ink::Text, InkLabel::Type::Heading, u"previewName"_s, this);
    title->writeForeign(name, 200);
    title->setWraps(true);
    auto *picture = new InkLabel(theme, Ink::Muted, InkLabel::Type::Base, u"previewPicture"_s, this);
    picture->setAlignment(Qt::AlignCenter);
    if (preview.problem.isEmpty())
        picture->setPixmap(QPixmap::fromImage(preview.image));
    else {
        picture->setWraps(true);
        picture->write(preview.problem);
    }
    picture->setAccessibleName(preview.problem.isEmpty() ? tr("Picture of %1").arg(title->text()) : preview.problem);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"previewScroll"_s);
    scroll->setAccessibleName(tr("Preview"));
    speakAs(*scroll, QAccessible::Section);
    new FocusEdge(*scroll, theme);
    scroll->setWidgetResizable(true);
    scroll->setWidget(picture);
    picture->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    auto *close = new ActButton(u"previewClose"_s, ActKeys::EnterAndSpace, this);
    close->setPlainText(tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->addWidget(title);
    column->addWidget(scroll, 1);
    column->addLayout(buttons);
    resize(preview.image.isNull()
            ? QSize(420, 200)
            : (preview.image.size() + QSize(60, 120)).boundedTo({900, 700}).expandedTo({360, 240}));
}

} // namespace disputedesk
