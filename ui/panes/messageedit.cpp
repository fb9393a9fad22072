#include "ui/panes/messageedit.h"

#include "ui/dialogs/slotmark.h"
#include "ui/theme/endlesswords.h"
#include "ui/theme/typedtext.h"

#include <QMimeData>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace disputedesk {

MessageEdit::MessageEdit(const QString &name, QWidget *parent)
    : QPlainTextEdit(parent)
{
    setObjectName(name);
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    breakEndlessWords(*this);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        fit();
        showMarks();
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

QString MessageEdit::text() const { return typedText(*this); }

void MessageEdit::load(const QString &text)
{
    if (text != this->text())
        begin(text);
}

void MessageEdit::begin(const QString &text)
{
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

void MessageEdit::insertAtCursor(const QString &text)
{
    if (isReadOnly() || text.isEmpty())
        return;
    commitPreedit();
    QTextCursor at = textCursor();
    at.insertText(text);
    setTextCursor(at);
    ensureCursorVisible();
}

void MessageEdit::appendText(const QString &text)
{
    const QString before = this->text();
    moveCursor(QTextCursor::End);
    const QString gap = before.isEmpty() || before.endsWith(u"\n\n"_s) ? QString()
        : before.endsWith(u'\n')                                       ? u"\n"_s
                                                                       : u"\n\n"_s;
    insertAtCursor(gap + text);
}

int MessageEdit::fillSlots(const PlaceholderLookup &lookup, const QStringList &foreign)
{
    if (isReadOnly())
        return 0;
    const QList<TemplateSlot> open = openSlots(text(), foreign);
    QTextCursor at(document());
    int filled = 0;
    at.beginEditBlock();
    for (auto slot = open.crbegin(); slot != open.crend(); ++slot) { // from the end: places before it stay
        const std::optional<QString> value = slot->name.isEmpty() ? std::nullopt : lookup(slot->name);
        if (!value || value->isEmpty())
            continue;
        at.setPosition(int(slot->from));
        at.setPosition(int(slot->from + slot->length), QTextCursor::KeepAnchor);
        at.insertText(*value);
        ++filled;
    }
    at.endEditBlock();
    return filled;
}

void MessageEdit::markSlots(const Theme &theme)
{
    m_theme = &theme;
    connect(&theme, &Theme::changed, this, &MessageEdit::showMarks);
    showMarks();
}

void MessageEdit::setForeignTexts(const QStringList &foreign)
{
    m_foreign = foreign;
    showMarks();
}

void MessageEdit::showMarks()
{
    if (!m_theme)
        return;
    QList<QTextEdit::ExtraSelection> marks;
    const QString shown = text();
    if (!isReadOnly())
        for (const TemplateSlot &slot : openSlots(shown, m_foreign))
            marks.append(slotMark(*this, slot, *m_theme));
    setExtraSelections(marks);
}

void MessageEdit::commitPreedit() { takeComposed(*this); }

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
