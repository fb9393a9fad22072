#include "ui/panes/messageedit.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QTextDocument>

namespace disputedesk {

MessageEdit::MessageEdit(const QString &name, QWidget *parent)
    : QPlainTextEdit(parent)
{
    setObjectName(name);
    setTabChangesFocus(true);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_loading && !isReadOnly())
            Q_EMIT edited();
    });
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

bool MessageEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return !source->hasUrls() && QPlainTextEdit::canInsertFromMimeData(source);
}

void MessageEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    Q_EMIT focusLeft();
}

} // namespace disputedesk
