#include "ui/print/casedocument.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QPaintDevice>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr qreal kBase = 9.5; ///< points
constexpr qreal kPoint = 96.0 / 72; ///< a point in the pixels of 96 to an inch that the layout counts margins in
const QColor kMuted(0x55, 0x5b, 0x66); // paper is white, whatever the window's theme
const QColor kInk(Qt::black);

QTextCharFormat letters(qreal points, const QColor &ink, QFont::Weight weight = QFont::Normal)
{
    QTextCharFormat format;
    format.setFontPointSize(points);
    format.setFontWeight(weight);
    format.setForeground(ink);
    return format;
}
} // namespace

CaseDocumentText::CaseDocumentText(const CaseFile &file, QPaintDevice &device, const QSizeF &page)
{
    setUndoRedoEnabled(false);
    setDocumentMargin(0);
    documentLayout()->setPaintDevice(&device);
    QFont font = QGuiApplication::font();
    font.setPointSizeF(kBase);
    setDefaultFont(font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere); // a hostile word may be longer than the page
    setDefaultTextOption(option);
    addTitle(file);
    for (const CaseFile::Section &section : file.sections)
        addSection(section);
    addEvents(file.events);
    setPageSize(page);
}

QVariant CaseDocumentText::loadResource(int, const QUrl &) { return {}; }

void CaseDocumentText::paragraph(const QString &text, const QTextCharFormat &format, qreal above, qreal below)
{
    QTextCursor cursor(this);
    cursor.movePosition(QTextCursor::End);
    QTextBlockFormat block;
    block.setTopMargin(above * kPoint);
    block.setBottomMargin(below * kPoint);
    if (cursor.block().length() <= 1) // the first one, and the one that a table leaves behind it
        cursor.setBlockFormat(block);
    else
        cursor.insertBlock(block);
    cursor.insertText(text, format);
}

void CaseDocumentText::addTitle(const CaseFile &file)
{
    paragraph(file.title, letters(17, kInk, QFont::DemiBold), 0, 3);
    paragraph(file.account, letters(kBase, kInk), 0, 0);
    paragraph(file.asOf, letters(kBase, kMuted), 0, 4);
}

void CaseDocumentText::addSection(const CaseFile::Section &section)
{
    paragraph(section.title, letters(11.5, kInk, QFont::DemiBold), 12, 3);
    if (!section.note.isEmpty())
        paragraph(section.note, letters(kBase, kMuted), 0, 3);
    if (!section.text.isEmpty())
        paragraph(section.text, letters(kBase, kInk), 0, 3);
    addRows(section.facts, 26);
}

void CaseDocumentText::addRows(const QList<CaseFile::Fact> &facts, int firstColumn)
{
    if (facts.isEmpty())
        return;
    QTextCursor cursor(this);
    cursor.movePosition(QTextCursor::End);
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellSpacing(0);
    format.setCellPadding(1.5 * kPoint);
    format.setBottomMargin(9 * kPoint); // Qt leaves out the margin above a heading that follows a table
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints({QTextLength(QTextLength::PercentageLength, firstColumn),
        QTextLength(QTextLength::PercentageLength, 100 - firstColumn)});
    QTextTable *const table = cursor.insertTable(int(facts.size()), 2, format);
    for (int row = 0; row < int(facts.size()); ++row) {
        table->cellAt(row, 0).firstCursorPosition().insertText(facts.at(row).label, letters(kBase, kMuted));
        table->cellAt(row, 1).firstCursorPosition().insertText(facts.at(row).value, letters(kBase, kInk));
    }
}

void CaseDocumentText::addEvents(const QList<CaseFile::Event> &events)
{
    QList<CaseFile::Fact> rows;
    for (const CaseFile::Event &event : events)
        rows.append({event.time, event.detail.isEmpty() ? event.title : event.title + u'\n' + event.detail});
    CaseFile::Section section;
    section.title = QCoreApplication::translate("disputedesk::CaseTexts", "What happened, oldest first");
    section.facts = rows;
    if (rows.isEmpty())
        section.note = QCoreApplication::translate(
            "disputedesk::CaseTexts", "This computer sent nothing, and saw no change since it first read the dispute.");
    addSection(section);
}

} // namespace disputedesk
