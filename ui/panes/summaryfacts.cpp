#include "ui/panes/summaryfacts.h"

#include "ui/dialogs/inklabel.h"
#include "ui/dialogs/textblock.h"

#include <QApplication>
#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr qsizetype kMostCharacters = 600;
constexpr int kLastRow = 99; // takes what is left of the height
} // namespace

SummaryFacts::SummaryFacts(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_grid(new QGridLayout(this))
{
    setObjectName(u"summaryFacts"_s);
    m_grid->setContentsMargins(metrics::kPane, 12, metrics::kPane, 18);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(7);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnMinimumWidth(0, fontMetrics().averageCharWidth() * 16);
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
    m_grid->addWidget(name, row, 0, Qt::AlignTop);
    m_grid->addWidget(value, row, 1, Qt::AlignTop);
    m_facts.insert(key, {name, value});
}

void SummaryFacts::addWide(const QString &key, const QString &spoken)
{
    const int row = int(m_sections.size() + m_facts.size());
    auto *value = new TextBlock(m_theme, Ink::Text, QApplication::font(), u"fact_"_s + key, this);
    value->setAccessibleName(spoken);
    m_grid->addWidget(value, row, 0, 1, 2, Qt::AlignTop);
    m_facts.insert(key, {nullptr, value});
}

void SummaryFacts::addWidget(QWidget *widget)
{
    const int row = int(m_sections.size() + m_facts.size());
    m_grid->addWidget(widget, row, 0, 1, 2);
    m_facts.insert(u"widget"_s + QString::number(row), {nullptr, nullptr});
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
    if (fact.label)
        fact.label->setVisible(!value.isEmpty());
}

void SummaryFacts::setSectionVisible(const QString &key, bool visible)
{
    if (InkLabel *head = m_sections.value(key))
        head->setVisible(visible);
}

} // namespace disputedesk
