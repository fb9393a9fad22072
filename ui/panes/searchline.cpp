#include "ui/panes/searchline.h"

#include "ui/panes/searchpopup.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace disputedesk {

SearchLine::SearchLine(const Theme &theme, QWidget *parent)
    : QLineEdit(parent)
    , m_theme(theme)
    , m_popup(new SearchPopup(theme, this))
{
    connect(this, &QLineEdit::textEdited, this, [this] {
        if (!m_replacing)
            offer(false);
    });
    connect(this, &QLineEdit::cursorPositionChanged, this, [this](int, int now) {
        if (now != m_offeredAt) // typing tells of its text first, then of the cursor
            closePopup();
    });
    connect(m_popup, &SearchPopup::accepted, this, &SearchLine::accept);
    connect(m_popup, &SearchPopup::closed, this, &SearchLine::popupClosed);
}

void SearchLine::replaceAll(const QString &text) { replacePart(0, this->text().size(), text); }

void SearchLine::replacePart(qsizetype from, qsizetype length, const QString &text)
{
    const QScopedValueRollback guard(m_replacing, true);
    closePopup();
    setSelection(int(from), int(length));
    if (!text.isEmpty())
        insert(text);
    else if (hasSelectedText())
        del();
}

void SearchLine::mark(const QList<QueryProblem> &problems)
{
    m_marks = problems;
    m_marked = text();
    update();
}

bool SearchLine::isPopupOpen() const { return m_popup->isVisible(); }

void SearchLine::closePopup() { m_popup->hide(); }

void SearchLine::offer(bool evenWithoutPrefix)
{
    const QString now = text();
    const auto found =
        m_completions && !hasSelectedText() ? m_completions(now, cursorPosition()) : QList<QueryCompletion>();
    const qsizetype cursor = cursorPosition();
    const bool hasPrefix =
        !found.isEmpty() && (found.first().from < cursor || (cursor > 0 && u":,<>=."_s.contains(now.at(cursor - 1))));
    if (found.isEmpty() || (!hasPrefix && !evenWithoutPrefix))
        return closePopup();
    m_offeredAt = cursorPosition();
    m_popup->offer(found);
}

void SearchLine::accept(const QueryCompletion &completion)
{
    const bool atEnd = completion.from + completion.length == text().size();
    replacePart(
        completion.from, completion.length, completion.isWhole && atEnd ? completion.text + u' ' : completion.text);
    if (!completion.isWhole)
        offer(false); // after a key its values
}

bool SearchLine::popupTakes(const QKeyEvent &key)
{
    if (!isPopupOpen() || (key.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)))
        return false;
    switch (key.key()) {
    case Qt::Key_Down: m_popup->step(1); return true;
    case Qt::Key_Up: m_popup->step(-1); return true;
    case Qt::Key_PageDown: m_popup->step(SearchPopup::kRows); return true;
    case Qt::Key_PageUp: m_popup->step(-SearchPopup::kRows); return true;
    case Qt::Key_Escape: closePopup(); return true;
    case Qt::Key_Tab:
        if (!m_popup->hasChosen())
            m_popup->step(1);
        m_popup->acceptChosen();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_popup->hasChosen()) {
            m_popup->acceptChosen();
            return true;
        }
        closePopup();
        return false;
    default: return false;
    }
}

bool SearchLine::event(QEvent *event)
{
    // Tab goes to the next widget before keyPressEvent() hears of it.
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab
        && popupTakes(*static_cast<QKeyEvent *>(event)))
        return true;
    return QLineEdit::event(event);
}

void SearchLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier)
        return offer(true);
    QLineEdit::keyPressEvent(event);
}

void SearchLine::focusOutEvent(QFocusEvent *event)
{
    closePopup();
    QLineEdit::focusOutEvent(event);
}

/// Between the icons.
QRect SearchLine::textArea() const
{
    QRect area = contentsRect();
    for (const QToolButton *button : findChildren<QToolButton *>(Qt::FindDirectChildrenOnly)) {
        if (!button->isVisible())
            continue;
        if (button->geometry().center().x() < width() / 2)
            area.setLeft(qMax(area.left(), button->geometry().right() + 1));
        else
            area.setRight(qMin(area.right(), button->geometry().left() - 1));
    }
    return area;
}

const QTextLine &SearchLine::line()
{
    if (m_line.isValid() && m_layout.text() == m_marked && m_layout.font() == font())
        return m_line;
    m_layout.setText(m_marked);
    m_layout.setFont(font());
    m_layout.beginLayout();
    m_line = m_layout.createLine();
    m_layout.endLayout();
    ++m_layoutsMade;
    return m_line;
}

void SearchLine::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_marks.isEmpty() || text() != m_marked)
        return;
    // The field tells only where its cursor is (with 5 px on its left); the rest follows from the same layout.
    const QRect cursor = inputMethodQuery(Qt::ImCursorRectangle).toRect();
    const QTextLine &line = this->line();
    const qreal origin = cursor.x() + 5 - line.cursorToX(cursorPosition());
    QPainter painter(this);
    painter.setClipRect(textArea());
    painter.setPen(QPen(m_theme.color(Ink::Danger), 2));
    for (const QueryProblem &mark : std::as_const(m_marks)) {
        const qreal from = origin + line.cursorToX(int(mark.from));
        const qreal to = origin + line.cursorToX(int(mark.from + mark.length));
        painter.drawLine(QPointF(qMin(from, to), cursor.bottom()), QPointF(qMax(from, to), cursor.bottom()));
    }
}

} // namespace disputedesk
