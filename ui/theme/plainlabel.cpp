#include "ui/theme/plainlabel.h"

#include <QLabel>

namespace disputedesk {

QLabel *plainLabel(const QString &text, const char *objectName, QWidget *parent, const char *ink)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText); // before the text: it would be guessed at otherwise
    label->setText(text);
    label->setObjectName(QLatin1StringView(objectName));
    if (ink)
        label->setProperty("ink", QLatin1StringView(ink));
    return label;
}

QLabel *wrappedLabel(const QString &text, const char *objectName, QWidget *parent, const char *ink)
{
    QLabel *label = plainLabel(text, objectName, parent, ink);
    label->setWordWrap(true);
    return label;
}

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    return QLatin1StringView("<qt>") + text.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1StringView("<br>"))
        + QLatin1StringView("</qt>");
}

} // namespace disputedesk
