#include "ui/dialogs/diffview.h"

#include "models/domain/displaytext.h"

#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace disputedesk {

DiffView::DiffView(const Theme &theme, const QString &name, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_theme(theme)
{
    setObjectName(name);
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    connect(&theme, &Theme::changed, this, &DiffView::paintLines);
}

void DiffView::showDiff(const QList<DiffLine> &lines)
{
    m_lines = lines;
    paintLines();
    updateGeometry();
}

QSize DiffView::sizeHint() const
{
    const int lines = qBound(2, int(m_lines.size()) + 1, 12);
    return {fontMetrics().averageCharWidth() * 60, fontMetrics().lineSpacing() * lines + 18};
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
    setPlainText(text.join(u'\n'));
    QList<QTextEdit::ExtraSelection> grounds;
    QTextBlock block = document()->begin();
    for (const DiffLine &line : std::as_const(m_lines)) {
        if (line.kind != DiffLine::Kind::Same) {
            const bool added = line.kind == DiffLine::Kind::Added;
            QTextEdit::ExtraSelection ground;
            ground.cursor = QTextCursor(block);
            ground.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
            ground.format.setBackground(m_theme.color(added ? Ink::SuccessGround : Ink::DangerGround));
            ground.format.setForeground(m_theme.color(added ? Ink::Success : Ink::Danger));
            grounds.append(ground);
            if (grounds.size() > 2000)
                break;
        }
        block = block.next();
    }
    setExtraSelections(grounds);
}

} // namespace disputedesk
