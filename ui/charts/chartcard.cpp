#include "ui/charts/chartcard.h"

#include "ui/charts/chartlegend.h"
#include "ui/charts/insightchart.h"
#include "ui/charts/tabletwin.h"
#include "ui/dialogs/inklabel.h"
#include "ui/theme/plainlabel.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QToolButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace disputedesk {

ChartCard::ChartCard(
    const QString &name, const ChartSpec &spec, const Words &words, int wide, const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_title(new InkLabel(theme, Ink::Text, InkLabel::Type::Heading, name + u"Title"_s, this))
    , m_note(new InkLabel(theme, Ink::Muted, InkLabel::Type::Secondary, name + u"Note"_s, this))
    , m_below(new InkLabel(theme, Ink::Muted, InkLabel::Type::Secondary, name + u"Below"_s, this))
    , m_more(new InkLabel(theme, Ink::Muted, InkLabel::Type::Secondary, name + u"More"_s, this))
    , m_empty(wrappedLabel(words.empty, "chartEmpty", this, "muted"))
    , m_toggle(spec.kind == ChartSpec::Kind::Columns && !spec.parts.isEmpty() ? makeToggle(name) : nullptr)
    , m_chart(spec.parts.isEmpty() ? nullptr : InsightChart::make(spec, theme, this))
    , m_table(new TableTwin(m_model, wide, theme, this))
{
    setObjectName(name);
    setProperty("surface", u"card"_s);
    setFrameShape(QFrame::NoFrame);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    build(words, spec);
    connect(m_table, &TableTwin::queryRequested, this, &ChartCard::queryRequested);
    if (m_chart) {
        m_chart->setObjectName(name + u"Chart"_s);
        connect(m_chart, &InsightChart::queryRequested, this, &ChartCard::queryRequested);
    }
    m_table->setObjectName(name + u"Table"_s);
    updateShown();
}

void ChartCard::build(const Words &words, const ChartSpec &spec)
{
    m_title->setNeverCut(true);
    m_note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_noteText = words.note;
    m_belowWords = words.below;
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMinimumHeight(120);
    auto *head = new QHBoxLayout;
    head->setSpacing(2 * metrics::kGrid);
    head->addWidget(m_title);
    head->addWidget(m_note, 1);
    if (m_toggle && !m_chart)
        delete std::exchange(m_toggle, nullptr);
    if (m_toggle)
        head->addWidget(m_toggle);
    if (m_chart && spec.parts.size() > 1)
        m_legend = new ChartLegend(spec.parts, m_theme, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::kPane, 3 * metrics::kGrid, metrics::kPane, 3 * metrics::kGrid);
    column->setSpacing(2 * metrics::kGrid);
    column->addLayout(head);
    if (m_legend)
        column->addWidget(m_legend);
    column->addWidget(m_below);
    if (m_chart)
        column->addWidget(m_chart);
    column->addWidget(m_table);
    column->addWidget(m_empty, 1000); // in the middle of what is free
    column->addWidget(m_more);
    column->addStretch(1);
}

QWidget *ChartCard::makeToggle(const QString &name)
{
    auto *toggle = new QWidget(this);
    toggle->setObjectName(name + u"Toggle"_s);
    toggle->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(toggle);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *group = new QButtonGroup(toggle);
    const auto add = [&](const QString &suffix, const QString &text, const QString &spoken) {
        auto *button = new QToolButton(toggle);
        button->setObjectName(name + suffix);
        button->setText(text);
        button->setAccessibleName(spoken);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setFont(Theme::secondaryFont());
        group->addButton(button);
        row->addWidget(button);
        return button;
    };
    auto *counts = add(u"ByCount"_s, tr("Count"), tr("Draw the number of disputes"));
    auto *amounts = add(u"ByAmount"_s, tr("Amount"), tr("Draw the amounts"));
    counts->setChecked(true);
    connect(amounts, &QToolButton::toggled, this, [this](bool on) { m_chart->setAmounts(on); });
    return toggle;
}

void ChartCard::setTable(const InsightTable &table)
{
    m_model.setTable(table);
    m_title->write(table.title);
    m_below->write(table.note.isEmpty() ? m_belowWords : table.note);
    setAccessibleName(table.title);
    setAccessibleDescription(table.summary);
    const QList<QToolButton *> ways = m_toggle ? m_toggle->findChildren<QToolButton *>() : QList<QToolButton *>();
    for (QToolButton *way : ways)
        way->setAccessibleDescription(table.title); // two cards have such buttons
    if (m_chart)
        m_chart->setTable(table);
    updateShown();
}

void ChartCard::setNote(const QString &note)
{
    m_noteText = note;
    updateShown();
}

void ChartCard::setOnPaper(bool onPaper)
{
    m_onPaper = onPaper;
    updateShown();
}

void ChartCard::setTableShown(bool shown)
{
    m_tableShown = shown;
    updateShown();
}

/// "Count" or "Amount": what the columns of the chart are.
QString ChartCard::chosenWay() const
{
    const QList<QToolButton *> ways = m_toggle->findChildren<QToolButton *>();
    for (const QToolButton *way : ways)
        if (way->isChecked())
            return way->text();
    return {};
}

void ChartCard::updateShown()
{
    const bool hasData = m_model.table().hasData;
    const bool asTable = hasData && (m_tableShown || !m_chart);
    const bool asChart = hasData && !asTable;
    m_empty->setVisible(!hasData);
    m_table->setVisible(asTable);
    if (m_chart)
        m_chart->setVisible(asChart);
    if (m_legend)
        m_legend->setVisible(asChart);
    if (m_toggle)
        m_toggle->setVisible(asChart && !m_onPaper);
    m_note->write(m_toggle && asChart && m_onPaper ? chosenWay() : m_noteText);
    m_below->setVisible(hasData && !m_below->text().isEmpty());
    const int leftOut = asChart ? m_chart->leftOut() : 0;
    //: Under a chart that has no room for all: %1 is a number
    m_more->write(tr("%1 more in the table").arg(QLocale().toString(leftOut)));
    m_more->setVisible(leftOut > 0);
}

} // namespace disputedesk
