#include "ui/dialogs/casetext.h"

#include "models/items/textjoins.h"
#include "ui/theme/endlesswords.h"
#include "ui/theme/readtext.h"

#include <QScrollBar>
#include <QTextCursor>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
QTextCharFormat letters(const QFont &font, const QColor &ink)
{
    QTextCharFormat format;
    format.setFont(font, QTextCharFormat::FontPropertiesSpecifiedOnly);
    format.setForeground(ink);
    return format;
}
} // namespace

CaseText::CaseText(const Theme &theme, const QString &name, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_theme(theme)
{
    setObjectName(name);
    onlyRead(*this);
    breakEndlessWords(*this);
    connect(&theme, &Theme::changed, this, &CaseText::fill); // letters keep their inks
}

void CaseText::showCase(const CaseFile &file)
{
    m_file = file;
    fill();
    moveCursor(QTextCursor::Start);
}

void CaseText::fill()
{
    const int place = verticalScrollBar()->value();
    const QTextCharFormat heading = letters(Theme::headingFont(), m_theme.color(Ink::Text));
    const QTextCharFormat text = letters(font(), m_theme.color(Ink::Text));
    const QTextCharFormat muted = letters(font(), m_theme.color(Ink::Muted));
    clear();
    QTextCursor cursor(document());
    const auto line = [&cursor](const QString &words, const QTextCharFormat &format) {
        if (!words.isEmpty())
            cursor.insertText(words + u'\n', format);
    };
    cursor.beginEditBlock();
    line(m_file.account, text);
    line(m_file.asOf, muted);
    for (const CaseFile::Section &section : m_file.sections) {
        if (cursor.position() > 0)
            cursor.insertText(u"\n"_s, text);
        line(section.title, heading);
        line(section.note, muted);
        line(section.text, text);
        for (const CaseFile::Fact &fact : section.facts) {
            const QString whole = labelled(fact.label, fact.value);
            const qsizetype label = whole.endsWith(fact.value) ? whole.size() - fact.value.size() : 0;
            cursor.insertText(whole.left(label), muted);
            line(whole.mid(label), text);
        }
    }
    cursor.endEditBlock();
    verticalScrollBar()->setValue(place);
}

} // namespace disputedesk
