#include "ui/dialogs/previewdialog.h"

#include "models/domain/displaytext.h"
#include "ui/dialogs/actbutton.h"
#include "ui/dialogs/inklabel.h"
#include "ui/dialogs/previewimage.h"
#include "ui/theme/focusedge.h"
#include "ui/theme/spoken.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace disputedesk {

PreviewDialog::PreviewDialog(const QString &name, const QByteArray &bytes, const Theme &theme, QWidget *parent)
    : PreviewDialog(name, contentOf(bytes), theme, parent)
{
}

PreviewDialog::Content PreviewDialog::contentOf(const QByteArray &bytes)
{
    const PreviewImage preview = decodePreview(bytes, {1600, 1600});
    return {preview.image, previewProblemText(preview.problem)};
}

PreviewDialog *PreviewDialog::missing(const QString &name, const QString &why, const Theme &theme, QWidget *parent)
{
    return new PreviewDialog(name, Content{{}, why}, theme, parent);
}

PreviewDialog::PreviewDialog(const QString &name, const Content &preview, const Theme &theme, QWidget *parent)
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
