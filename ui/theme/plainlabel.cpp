#include "ui/theme/plainlabel.h"

#include "ui/theme/breakable.h"

#include <QLabel>

namespace disputedesk {

namespace {
constexpr qsizetype kLongestTip = 2000;

QString cut(const QString &text)
{
    if (text.size() <= kLongestTip)
        return text;
    const bool half = text.at(kLongestTip - 1).isHighSurrogate();
    return text.left(kLongestTip - (half ? 1 : 0)) + QChar(0x2026);
}
} // namespace

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
    return QLatin1StringView("<qt>")
        + breakable(cut(text)).toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1StringView("<br>"))
        + QLatin1StringView("</qt>");
}

} // namespace disputedesk
