#include "ui/panes/summaryfacts.h"

#include "ui/dialogs/inklabel.h"
#include "ui/dialogs/textblock.h"
#include "ui/theme/baseline.h"

#include <QApplication>
#include <QGridLayout>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr qsizetype kMostCharacters = 600;
constexpr int kLastRow = 99; // takes what is left of the height

/// Puts the first lines of two texts that begin at the top of a row on one line: letters of another font, or of another
/// script, begin higher.
void alignTops(QLabel &label, const QPlainTextEdit &value, QLayout &beside)
{
    const QString first = value.document()->firstBlock().text().left(200);
    const int lower = ascentOf(label.text(), label.font()) - ascentOf(first, value.font());
    beside.setContentsMargins(0, qMax(0, lower), 0, 0);
    label.setContentsMargins(0, qMax(0, -lower), 0, 0);
}
} // namespace

void setFactColumns(QGridLayout &grid, const QFontMetrics &font)
{
    grid.setHorizontalSpacing(16);
    grid.setVerticalSpacing(7);
    grid.setColumnStretch(1, 1);
    grid.setColumnMinimumWidth(0, font.averageCharWidth() * 16);
}

SummaryFacts::SummaryFacts(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_grid(new QGridLayout(this))
{
    setObjectName(u"summaryFacts"_s);
    m_grid->setContentsMargins(metrics::kPane, 12, metrics::kPane, 18);
    setFactColumns(*m_grid, fontMetrics());
    m_grid->setRowStretch(kLastRow, 1);
}

void SummaryFacts::addSection(const QString &key, const QString &title)
{
    auto *head = new InkLabel(m_theme, Ink::Text, InkLabel::Type::Heading, u"section_"_s + key, this);
    head->write(title);
    if (!m_sections.isEmpty())
        head->setContentsMargins(0, 12, 0, 0);
    m_grid->addWidget(head, int(m_sections.size() + m_facts.size()), 0, 1, 2);
    m_sections.insert(key, head);
}

void SummaryFacts::addFact(const QString &key, const QString &label, bool mono)
{
    const int row = int(m_sections.size() + m_facts.size());
    auto *name = new InkLabel(m_theme, Ink::Muted, InkLabel::Type::Base, u"label_"_s + key, this);
    name->write(label);
    auto *value =
        new TextBlock(m_theme, Ink::Text, mono ? Theme::monoFont() : QApplication::font(), u"fact_"_s + key, this);
    value->setAccessibleName(label);
    name->setBuddy(value);
    auto *beside = new QVBoxLayout; // its margin puts the value's first line on the label's
    beside->setContentsMargins(0, 0, 0, 0);
    beside->addWidget(value);
    m_grid->addWidget(name, row, 0, Qt::AlignTop);
    m_grid->addLayout(beside, row, 1, Qt::AlignTop);
    m_facts.insert(key, {name, value, beside});
}

void SummaryFacts::addWide(const QString &key, const QString &spoken)
{
    const int row = int(m_sections.size() + m_facts.size());
    auto *value = new TextBlock(m_theme, Ink::Text, QApplication::font(), u"fact_"_s + key, this);
    value->setAccessibleName(spoken);
    m_grid->addWidget(value, row, 0, 1, 2, Qt::AlignTop);
    m_facts.insert(key, {nullptr, value, nullptr});
}

void SummaryFacts::addWidget(QWidget *widget)
{
    const int row = int(m_sections.size() + m_facts.size());
    m_grid->addWidget(widget, row, 0, 1, 2);
    m_facts.insert(u"widget"_s + QString::number(row), {});
}

void SummaryFacts::put(const QString &key, const QString &value, const QString &toolTip)
{
    const Fact fact = m_facts.value(key);
    if (!fact.value)
        return;
    fact.value->writeForeign(value, kMostCharacters);
    fact.value->setToolTip(toolTip);
    fact.value->setAccessibleDescription(toolTip);
    fact.value->setVisible(!value.isEmpty());
    if (!fact.label)
        return;
    fact.label->setVisible(!value.isEmpty());
    alignTops(*fact.label, *fact.value, *fact.beside);
}

void SummaryFacts::setSectionVisible(const QString &key, bool visible)
{
    if (InkLabel *head = m_sections.value(key))
        head->setVisible(visible);
}

} // namespace disputedesk
