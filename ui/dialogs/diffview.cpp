#include "ui/dialogs/diffview.h"

#include "models/domain/displaytext.h"
#include "ui/theme/readtext.h"

#include <QEvent>
#include <QTextBlock>

#include <cmath>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr int kMostLines = 14;
} // namespace

DiffView::DiffView(const Theme &theme, const QString &name, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_theme(theme)
{
    setObjectName(name);
    onlyRead(*this);
    connect(&theme, &Theme::changed, this, &DiffView::paintLines);
}

void DiffView::showDiff(const QList<DiffLine> &lines)
{
    m_lines = lines;
    paintLines();
    fit();
}

void DiffView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

bool DiffView::event(QEvent *event)
{
    const bool taken = QPlainTextEdit::event(event);
    if (event->type() == QEvent::Polish || event->type() == QEvent::StyleChange)
        fit(); // the style sheet's min-height was set in between
    return taken;
}

void DiffView::fit()
{
    qreal height = 0;
    const qreal most = fontMetrics().lineSpacing() * kMostLines;
    for (QTextBlock block = document()->begin(); block.isValid() && height < most; block = block.next())
        height += blockBoundingRect(block).height();
    const int around = this->height() - viewport()->height();
    const int wanted = int(std::ceil(qMin(height, most) + 2 * document()->documentMargin())) + around + 2;
    if (wanted != minimumHeight() || wanted != maximumHeight())
        setFixedHeight(wanted);
}

void DiffView::paintLines()
{
    QStringList text;
    for (const DiffLine &line : std::as_const(m_lines)) {
        const QLatin1StringView sign = line.kind == DiffLine::Kind::Added ? "+ "_L1
            : line.kind == DiffLine::Kind::Removed                        ? "- "_L1
                                                                          : "  "_L1;
        text << sign + visibleText(line.text);
    }
    clear(); // formats too
    setPlainText(text.join(u'\n'));
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    QTextBlock block = document()->begin();
    for (const DiffLine &line : std::as_const(m_lines)) {
        if (line.kind != DiffLine::Kind::Same) {
            const bool added = line.kind == DiffLine::Kind::Added;
            QTextBlockFormat ground; // a block's ground goes from edge to edge, over all its lines
            ground.setBackground(m_theme.color(added ? Ink::SuccessGround : Ink::DangerGround));
            QTextCharFormat words;
            words.setForeground(m_theme.color(added ? Ink::Success : Ink::Danger));
            cursor.setPosition(block.position());
            cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
            cursor.mergeBlockFormat(ground);
            cursor.mergeCharFormat(words);
        }
        block = block.next();
    }
    cursor.endEditBlock();
}

} // namespace disputedesk
