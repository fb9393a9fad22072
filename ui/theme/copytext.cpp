#include "ui/theme/copytext.h"

#include "ui/theme/spoken.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>

namespace disputedesk {

namespace {
class CopyText {
    Q_DECLARE_TR_FUNCTIONS(disputedesk::CopyText)
};
} // namespace

void copyText(QWidget &from, const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    //: said by a screen reader: what was asked for is in the clipboard
    announce(from, CopyText::tr("Copied"));
}

} // namespace disputedesk
