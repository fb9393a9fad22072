#include "ui/panes/messageedit.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

namespace disputedesk {

MessageEdit::MessageEdit(const QString &name, QWidget *parent)
    : QPlainTextEdit(parent)
{
    setObjectName(name);
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        fit();
        if (!m_loading && !isReadOnly())
            Q_EMIT edited();
    });
}

void MessageEdit::setLines(int fewest, int most)
{
    m_fewest = fewest;
    m_most = most;
    fit();
}

QString MessageEdit::text() const
{
    QString raw = document()->toRawText();
    for (QChar &c : raw)
        if (c == QChar::ParagraphSeparator || c == QChar::LineSeparator || c == QChar(0xfdd0) || c == QChar(0xfdd1))
            c = u'\n';
    return raw;
}

void MessageEdit::load(const QString &text)
{
    if (text == this->text())
        return;
    const QScopedValueRollback guard(m_loading, true);
    setPlainText(text);
}

void MessageEdit::replace(const QString &text)
{
    if (text == this->text())
        return;
    const QScopedValueRollback guard(m_loading, true);
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    all.insertText(text);
}

void MessageEdit::commitPreedit()
{
    if (hasFocus())
        QGuiApplication::inputMethod()->commit();
}

bool MessageEdit::hasPreedit() const
{
    const QTextLayout *const layout = textCursor().block().layout();
    return layout && !layout->preeditAreaText().isEmpty();
}

bool MessageEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return !source->hasUrls() && QPlainTextEdit::canInsertFromMimeData(source);
}

void MessageEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

bool MessageEdit::event(QEvent *event)
{
    const bool taken = QPlainTextEdit::event(event);
    if (event->type() == QEvent::Polish || event->type() == QEvent::StyleChange)
        fit(); // the style sheet's min-height was set in between
    return taken;
}

void MessageEdit::fit()
{
    const int line = fontMetrics().lineSpacing();
    qreal height = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && height < line * m_most; block = block.next())
        height += blockBoundingRect(block).height();
    const int wanted = qBound(line * m_fewest, int(height) + line / 2, line * m_most) + 24;
    if (wanted != minimumHeight())
        setMinimumHeight(wanted); // sizeHint() is the same
}

void MessageEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    Q_EMIT focusLeft();
}

} // namespace disputedesk
