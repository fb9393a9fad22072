#include "ui/theme/messagelook.h"

#include "ui/theme/plainlabel.h"
#include "ui/theme/spoken.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr QMargins kMargins(24, 20, 24, 18); // as in our own dialogs
constexpr int kBetweenButtons = 10; // there too

void spreadButtons(const QWidget &dialog)
{
    if (auto *const buttons = dialog.findChild<QDialogButtonBox *>(); buttons && buttons->layout())
        buttons->layout()->setSpacing(kBetweenButtons);
}
} // namespace

void dressMessage(QMessageBox &box, const Theme &theme)
{
    constexpr int kSide = 32;
    const QMessageBox::Icon kind = box.icon();
    const bool warns = kind == QMessageBox::Warning || kind == QMessageBox::Critical;
    const QString name = warns ? u"warning"_s : kind == QMessageBox::Question ? u"help"_s : u"info"_s;
    const auto draw = [&box, &theme, name, warns] {
        const QIcon icon = theme.icon(name, warns ? Ink::Warning : Ink::Accent);
        box.setIconPixmap(icon.pixmap(QSize(kSide, kSide), box.devicePixelRatio()));
    };
    draw();
    QObject::connect(&theme, &Theme::changed, &box, draw);
    // What it says further stands in a label of Qt's own, which guesses at its text and opens links, whatever the
    // format of the box is: the words of a provider in it would be taken for markup (D4, F9).
    if (auto *const more = box.findChild<QLabel *>(u"qt_msgbox_informativelabel"_s)) {
        more->setTextFormat(Qt::PlainText);
        more->setOpenExternalLinks(false);
    }
    if (auto *const title = box.findChild<QLabel *>(u"qt_msgbox_label"_s); title && !box.informativeText().isEmpty())
        title->setFont(Theme::titleFont());
    spreadButtons(box);
    nameMessage(box);
    if (QLayout *const layout = box.layout())
        layout->setContentsMargins(kMargins);
}

void dressInput(QInputDialog &dialog)
{
    (void)dialog.minimumSizeHint(); // Qt makes its parts when somebody asks for their size
    if (auto *const layout = qobject_cast<QBoxLayout *>(dialog.layout())) {
        layout->setContentsMargins(kMargins);
        QLabel *const title = plainLabel(dialog.windowTitle(), "inputTitle", &dialog);
        title->setFont(Theme::titleFont());
        layout->insertWidget(0, title);
    }
    spreadButtons(dialog);
    if (auto *const line = dialog.findChild<QLineEdit *>())
        line->setMinimumWidth(line->fontMetrics().averageCharWidth() * 40);
    if (const auto *const buttons = dialog.findChild<QDialogButtonBox *>())
        if (QPushButton *const ok = buttons->button(QDialogButtonBox::Ok))
            setStyleProperty(ok, "role", u"main"_s);
}

} // namespace disputedesk
