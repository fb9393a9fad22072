// The parts of the Insights page and where they stand.
#include "models/items/insighttables.h"
#include "models/items/insightwords.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/figurecard.h"
#include "ui/charts/insightchart.h"
#include "ui/charts/insightspage.h"
#include "ui/dialogs/inklabel.h"
#include "ui/panes/listmessage.h"
#include "ui/theme/pagestack.h"
#include "ui/theme/plainlabel.h"

#include <QAction>
#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr int kMargin = 5 * metrics::kGrid;
constexpr int kGap = 3 * metrics::kGrid;
constexpr int kTwoCharts = 760; ///< from this width on two charts stand beside each other
constexpr int kTwoTables = 980; ///< and two tables
} // namespace

InsightsPage::InsightsPage(InsightSource &source, const Theme &theme, QWidget *parent, bool charts)
    : QWidget(parent)
    , m_source(source)
    , m_theme(theme)
    , m_stack(new PageStack(this))
    , m_message(new ListMessage(theme, "insightsMessage", this))
{
    setObjectName(u"insightsPage"_s);
    setAccessibleName(tr("Insights"));
    setAutoFillBackground(true);
    m_bar = new InsightsBar(theme, true, this); // made in the order of the keyboard
    makeCards(charts);
    if (!m_cards.first()->chart())
        m_bar->findChild<QPushButton *>(u"insightsTableButton"_s)->hide(); // tables are all there is
    build();
    fillExportMenu();
    m_bar->setRange(source.range());
    connect(&source, &InsightSource::reported, this, &InsightsPage::take);
    connect(m_bar, &InsightsBar::rangeChosen, &source, &InsightSource::setRange);
    connect(m_bar, &InsightsBar::scopeChosen, this, &InsightsPage::scopeChosen);
    connect(m_bar, &InsightsBar::currencyChosen, this, [this](int place) {
        showCurrency(place);
        m_currency = m_bar->currencyText();
    });
    connect(m_bar, &InsightsBar::tableToggled, this, [this](bool shown) {
        m_tableShown = shown;
        for (ChartCard *card : std::as_const(m_cards))
            card->setTableShown(shown);
        m_across = 0;
        arrange();
    });
    connect(m_message, &ListMessage::firstRequested, this, &InsightsPage::refreshRequested);
    take();
}

void InsightsPage::makeCards(bool charts)
{
    using Fill = ChartFill;
    using Tables = InsightTables;
    const auto part = [](const QString &name, Ink ink, Fill fill, int count, int amount,
                          std::optional<InsightTone> tone = {}) {
        return ChartPart{name, ink, fill, count, amount, tone};
    };
    ChartSpec months;
    months.parts = {part(tr("opened"), Ink::Accent, Fill::Solid, Tables::Opened, Tables::OpenedAmount),
        part(tr("closed"), Ink::Muted, Fill::Hatched, Tables::Closed, Tables::ClosedAmount)};
    ChartSpec risk;
    risk.parts = {part(riskText(kRiskOverdue, locale()), Ink::Danger, Fill::Hollow, Tables::Waiting,
                      Tables::WaitingAmount, InsightTone::Overdue),
        part(tr("Within 3 days"), Ink::Danger, Fill::Solid, Tables::Waiting, Tables::WaitingAmount,
            InsightTone::Critical),
        part(tr("Within 7 days"), Ink::Warning, Fill::Hatched, Tables::Waiting, Tables::WaitingAmount,
            InsightTone::Urgent),
        part(tr("Later"), Ink::Muted, Fill::Hollow, Tables::Waiting, Tables::WaitingAmount, InsightTone::Later)};
    ChartSpec reasons;
    reasons.kind = ChartSpec::Kind::Bars;
    reasons.parts = {part(tr("won"), Ink::Success, Fill::Solid, Tables::Won, Tables::WonAmount),
        part(tr("lost"), Ink::Danger, Fill::Hatched, Tables::Lost, Tables::LostAmount)};
    reasons.sideColumn = Tables::Rate;
    ChartSpec causes;
    causes.kind = ChartSpec::Kind::Bars;
    causes.parts = {part(tr("lost"), Ink::Accent, Fill::Solid, Tables::Disputes, Tables::Amount)};
    causes.sideColumn = Tables::Disputes;
    for (const QString &name : {u"figureAtRisk"_s, u"figureWinRate"_s, u"figureTime"_s, u"figureSilence"_s}) {
        auto *card = new FigureCard(m_theme, name, this);
        connect(card, &FigureCard::queryRequested, this, &InsightsPage::queryRequested);
        m_figures.append(card);
    }
    m_figureTable = new ChartCard(u"insightFigures"_s, {}, {}, 3, m_theme, this);
    connect(m_figureTable, &ChartCard::queryRequested, this, &InsightsPage::queryRequested);
    const auto add = [&](const QString &name, const ChartSpec &spec, const ChartCard::Words &words) {
        auto *card = new ChartCard(name, charts ? spec : ChartSpec(), words, 0, m_theme, this);
        connect(card, &ChartCard::queryRequested, this, &InsightsPage::queryRequested);
        return card;
    };
    m_cards = {add(u"insightMonths"_s, months,
                   {{}, {}, tr("Nothing was opened or closed in this range. Choose a longer one.")}),
        add(u"insightRisk"_s, risk, {{}, {}, tr("Nothing waits for a response.")}),
        add(u"insightReasons"_s, reasons, {{}, {}, tr("Nothing was decided in this range. Choose a longer one.")}),
        add(u"insightCauses"_s, causes,
            {{}, tr("from what this computer did and saw"), tr("Nothing was lost in this range.")})};
}

void InsightsPage::build()
{
    m_content = new QWidget;
    m_content->setObjectName(u"insightsContent"_s);
    m_grid = new QGridLayout(m_content);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(kGap);
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(u"insightsScroll"_s);
    m_scroll->setAccessibleName(tr("Figures and charts"));
    m_scroll->setFocusPolicy(Qt::NoFocus); // it follows the cards
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(m_content);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->viewport()->installEventFilter(this); // it has its width later than the page
    m_content->setAutoFillBackground(false);
    m_stack->setObjectName(u"insightsStack"_s);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_message);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, 4 * metrics::kGrid, kMargin, 0);
    column->setSpacing(4 * metrics::kGrid);
    column->addWidget(m_bar);
    m_kept = new InkLabel(m_theme, Ink::Muted, InkLabel::Type::Secondary, u"insightsKept"_s, this);
    m_kept->setWraps(true);
    m_kept->hide();
    column->addWidget(m_kept);
    if (!m_cards.first()->chart())
        column->addWidget(
            wrappedLabel(tr("This program was built without Qt Charts: what would be drawn is shown as tables."),
                "insightsNoCharts", this, "muted"));
    column->addWidget(m_stack, 1);
}

/// Four figures in a row, or two, or one; charts and tables two in a row, or one.
void InsightsPage::arrange()
{
    const bool asTables = m_tableShown || !m_cards.first()->chart();
    const int width = m_scroll->viewport()->width();
    int needed = 0;
    for (const FigureCard *card : std::as_const(m_figures))
        needed = std::max(needed, card->minimumSizeHint().width());
    const int fit = (width + kGap) / (needed + kGap);
    const int across = fit >= 4 ? 4 : fit >= 2 ? 2 : 1;
    const int charts = width < (asTables ? kTwoTables : kTwoCharts) ? 1 : 2;
    if (across * 10 + charts == m_across)
        return;
    m_across = across * 10 + charts;
    while (m_grid->count() > 0)
        delete m_grid->takeAt(0);
    for (int row = 0; row < 12; ++row)
        m_grid->setRowStretch(row, 0);
    int row = 0;
    m_figureTable->setVisible(asTables);
    for (int i = 0; i < m_figures.size(); ++i) {
        m_figures.at(i)->setVisible(!asTables);
        if (!asTables)
            m_grid->addWidget(m_figures.at(i), row + i / across, i % across * (4 / across), 1, 4 / across);
    }
    if (asTables)
        m_grid->addWidget(m_figureTable, row, 0, 1, 4);
    row += 4;
    for (int i = 0; i < m_cards.size(); ++i)
        m_grid->addWidget(m_cards.at(i), row + i / charts, i % charts * (4 / charts), 1, 4 / charts);
    for (int column = 0; column < 4; ++column)
        m_grid->setColumnStretch(column, 1);
    m_grid->setRowStretch(11, 1);
    m_grid->setRowMinimumHeight(10, kMargin - kGap); // room under the last card
}

void InsightsPage::fillExportMenu()
{
    QMenu &menu = m_bar->exportMenu();
    const auto add = [this](QMenu &to, ChartCard *card, PictureFormat format, const QString &text) {
        QAction *const action = to.addAction(text);
        const QString name = (card ? card->objectName() : u"insights"_s);
        action->setObjectName(u"export_%1_%2"_s.arg(name, format == PictureFormat::Png ? u"png"_s : u"svg"_s));
        connect(action, &QAction::triggered, this, [this, card, format] { Q_EMIT exportRequested(card, format); });
    };
    const auto addBoth = [&](QMenu &to, ChartCard *card) {
        add(to, card, PictureFormat::Png, tr("PNG, twice the size…"));
        if (canMakeSvg())
            add(to, card, PictureFormat::Svg, tr("SVG, to be scaled…"));
    };
    addBoth(*menu.addMenu(tr("Whole page")), nullptr);
    const QStringList titles{
        tr("Opened and closed"), tr("At risk by deadline"), tr("Outcome by reason"), tr("Why we lost")};
    for (qsizetype i = 0; i < m_cards.size(); ++i)
        addBoth(*menu.addMenu(titles.at(i)), m_cards.at(i));
}

} // namespace disputedesk
