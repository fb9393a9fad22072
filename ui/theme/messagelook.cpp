#include "ui/theme/messagelook.h"

#include "ui/theme/spoken.h"
#include "ui/theme/theme.h"

#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace disputedesk {

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
    nameMessage(box);
}

} // namespace disputedesk
