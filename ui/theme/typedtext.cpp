#include "ui/theme/typedtext.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTextLayout>

namespace disputedesk {

QString typedText(const QPlainTextEdit &edit)
{
    QString raw = edit.document()->toRawText();
    for (QChar &c : raw)
        if (c == QChar::ParagraphSeparator || c == QChar::LineSeparator || c == QChar(0xfdd0) || c == QChar(0xfdd1))
            c = u'\n';
    return raw;
}

void takeComposed(QWidget &field)
{
    if (!field.hasFocus())
        return;
    QInputMethod *const method = QGuiApplication::inputMethod();
    method->commit();
    const auto *edit = qobject_cast<QPlainTextEdit *>(&field);
    const QTextLayout *const layout = edit ? edit->textCursor().block().layout() : nullptr;
    const QString left = layout ? layout->preeditAreaText() : QString();
    if (left.isEmpty())
        return;
    QInputMethodEvent taken; // not every input method does what it is told
    taken.setCommitString(left);
    QCoreApplication::sendEvent(&field, &taken);
    method->reset(); // so that it does not come a second time
}

} // namespace disputedesk
