#include "ui/dialogs/textblock.h"

#include "models/domain/displaytext.h"
#include "ui/theme/readtext.h"

#include <QTextBlock>
#include <QWheelEvent>

#include <cmath>

using namespace Qt::StringLiterals;

namespace disputedesk {

TextBlock::TextBlock(const Theme &theme, Ink ink, const QFont &font, const QString &name, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_theme(theme)
    , m_ink(ink)
{
    setObjectName(name);
    onlyRead(*this);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::ClickFocus); // twenty facts would be twenty stops for Tab
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setProperty("bare", true);
    setFont(font);
    document()->setDocumentMargin(0);
    dress();
    connect(&theme, &Theme::changed, this, &TextBlock::dress);
}

void TextBlock::writeForeign(const QString &text, qsizetype most)
{
    if (text == m_written)
        return;
    m_written = text;
    const bool cut = text.size() > most;
    QString shown = visibleText(cut ? text.left(most) : text, true);
    if (cut)
        shown += tr(
            "… (%Ln characters in all; the whole is under JSON)", nullptr, int(qMin<qsizetype>(text.size(), 1 << 30)));
    setPlainText(shown);
    fit();
}

void TextBlock::setInk(Ink ink)
{
    m_ink = ink;
    dress();
}

int TextBlock::wantedHeight() const
{
    qreal height = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        height += blockBoundingRect(block).height();
    return int(std::ceil(height)) + 2;
}

QSize TextBlock::sizeHint() const { return {160, wantedHeight()}; }

void TextBlock::fit()
{
    const int wanted = wantedHeight();
    if (wanted != minimumHeight() || wanted != maximumHeight())
        setFixedHeight(wanted);
}

void TextBlock::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void TextBlock::wheelEvent(QWheelEvent *event) { event->ignore(); } // the pane around it scrolls

void TextBlock::dress()
{
    QPalette inks = palette();
    inks.setColor(QPalette::Text, m_theme.color(m_ink));
    inks.setColor(QPalette::Highlight, m_theme.color(Ink::Selection));
    inks.setColor(QPalette::HighlightedText, m_theme.color(Ink::SelectionText));
    setPalette(inks);
}

} // namespace disputedesk
