#include "ui/panes/statetabs.h"

#include "models/items/texts.h"
#include "ui/panes/listcolumns.h"
#include "ui/panes/statetab.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
QString sumText(const StageSummary::Sum &sum, const QLocale &locale)
{
    if (sum.overflow)
        return StateTabs::tr("%1: too large to add up", "%1 is a currency").arg(sum.currency);
    return moneyText({sum.minor, sum.currency}, sum.provider, locale);
}

/// Adds up per currency over all stages; a currency's decimals depend on the provider, so those stay apart.
QList<StageSummary::Sum> sumsOfAll(const QList<StageSummary> &summaries)
{
    QList<StageSummary::Sum> all;
    for (const StageSummary &summary : summaries) {
        for (const StageSummary::Sum &sum : summary.sums) {
            const auto same = std::find_if(all.begin(), all.end(), [&sum](const StageSummary::Sum &other) {
                return other.currency == sum.currency && other.provider == sum.provider;
            });
            if (same == all.end()) {
                all.append(sum);
                continue;
            }
            const std::optional<qint64> total = checkedSum(same->minor, sum.minor);
            same->overflow = same->overflow || sum.overflow || !total;
            same->minor = total.value_or(0);
            same->count += sum.count;
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.count > b.count; });
    return all;
}
} // namespace

StateTabs::StateTabs(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_group(new QButtonGroup(this))
{
    setObjectName(u"stateTabs"_s);
    setAccessibleName(tr("Status tabs"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::kGrid, 0, metrics::kGrid, 0);
    row->setSpacing(metrics::kGrid);
    for (const Stage stage : kAllStages)
        if (stage != Stage::Unknown)
            addTab(stage, QKeySequence(int(Qt::CTRL) | (int(Qt::Key_1) + int(m_tabs.size()))));
    addTab(std::nullopt, QKeySequence(Qt::CTRL | Qt::Key_6));
    addTab(Stage::Unknown, QKeySequence(Qt::CTRL | Qt::Key_7));
    row->addStretch(1);
    connect(m_group, &QButtonGroup::idClicked, this, &StateTabs::choose);
    connect(&theme, &Theme::changed, this, [this] { update(); });
    setCurrent(Stage::NeedsResponse);
}

QString StateTabs::nameOf(Tab tab) { return tab ? stageText(*tab) : tr("All"); }

void StateTabs::addTab(Tab tab, const QKeySequence &keys)
{
    const QString key = ListColumns::tabKey(tab);
    const QString name = nameOf(tab);
    const int place = int(m_tabs.size());
    auto *button = new StateTab(m_theme, name, this);
    button->setObjectName(u"tab_"_s + key);
    button->setSumsAlways(tab && isOpenStage(*tab));
    m_group->addButton(button, place);
    layout()->addWidget(button);
    auto *action = new QAction(name, this);
    action->setObjectName(u"showTab_"_s + key);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, [this, place] { choose(place); });
    m_tabs.append(tab);
    m_buttons.append(button);
    m_actions.append(action);
}

void StateTabs::setSummaries(const QList<StageSummary> &summaries, int allCount)
{
    m_summaries = summaries;
    m_allCount = allCount;
    showFigures();
}

void StateTabs::setMatches(const std::optional<QList<StageSummary>> &matches)
{
    m_matches = matches;
    showFigures();
}

void StateTabs::showFigures()
{
    for (int place = 0; place < m_tabs.size(); ++place) { // in a language of one word for a tab and a provider's status
        const QString name = nameOf(m_tabs.at(place));
        m_buttons.at(place)->setText(name);
        m_actions.at(place)->setText(name);
    }
    const auto show = [this](Tab tab, int count, std::optional<int> found, const QList<StageSummary::Sum> &sums) {
        QStringList texts;
        for (const StageSummary::Sum &sum : sums)
            texts.append(sumText(sum, locale()));
        m_buttons.at(m_tabs.indexOf(tab))->setFigures(count, found, texts);
    };
    int foundInAll = 0;
    for (qsizetype i = 0; i < m_summaries.size(); ++i) { // both are in tab order
        const StageSummary &summary = m_summaries.at(i);
        if (!m_matches) {
            show(summary.stage, summary.count, {}, summary.sums);
            continue;
        }
        const StageSummary &match = m_matches->at(i);
        show(summary.stage, summary.count, match.count, match.sums);
        foundInAll += match.count;
    }
    show(std::nullopt, m_allCount, m_matches ? std::optional(foundInAll) : std::nullopt,
        sumsOfAll(m_matches.value_or(m_summaries)));
    showTabs();
}

void StateTabs::showTabs()
{
    for (int place = 0; place < m_tabs.size(); ++place) {
        const Tab tab = m_tabs.at(place);
        const bool rare = tab == Stage::ClosedWithoutRuling || tab == Stage::Unknown;
        const bool shown = !rare || m_buttons.at(place)->count() > 0 || tab == m_current;
        m_buttons.at(place)->setVisible(shown);
        m_actions.at(place)->setVisible(shown);
        m_actions.at(place)->setEnabled(shown);
    }
    showSumsLine();
}

void StateTabs::setCounted(bool counted, bool coming)
{
    for (StateTab *tab : std::as_const(m_buttons))
        tab->setCounted(counted);
    m_sumsComing = !counted && coming;
    showSumsLine();
}

/// In all tabs or in none: they stand in a row.
void StateTabs::showSumsLine()
{
    const bool any =
        std::any_of(m_buttons.cbegin(), m_buttons.cend(), [](const StateTab *tab) { return tab->hasSums(); });
    for (StateTab *tab : std::as_const(m_buttons))
        tab->setSumsLine(any || m_sumsComing);
}

void StateTabs::setCurrent(Tab tab)
{
    m_current = tab;
    m_buttons.at(m_tabs.indexOf(tab))->setChecked(true);
    for (int place = 0; place < m_tabs.size(); ++place) // Tab reaches the chosen one, arrows the others
        m_buttons.at(place)->setFocusPolicy(m_tabs.at(place) == tab ? Qt::StrongFocus : Qt::ClickFocus);
    showTabs();
}

void StateTabs::choose(int place)
{
    const Tab tab = m_tabs.at(place);
    if (tab == m_current) {
        setCurrent(tab);
        return;
    }
    setCurrent(tab);
    Q_EMIT chosen(tab);
}

bool StateTabs::event(QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        fitSums();
    return QWidget::event(event);
}

/// A layout without room takes of every tab alike, and each would lose a sum with some room to spare: here all of one
/// kind name equally many. Which tab is chosen has no say in it, else the others would go elsewhere under the pointer.
void StateTabs::fitSums()
{
    struct Most {
        int always; ///< of tabs that show theirs also where there is no room for all
        int others;
        int of(const StateTab &tab) const { return tab.hasSumsAlways() ? always : others; }
    };
    constexpr Most kWays[] = {{2, 2}, {2, 1}, {1, 1}, {2, 0}, {1, 0}, {0, 0}};
    const QMargins sides = layout()->contentsMargins();
    const int room = width() - sides.left() - sides.right() + layout()->spacing();
    const auto fits = [&](const Most &most) {
        int wanted = 0;
        for (const StateTab *tab : std::as_const(m_buttons))
            wanted += tab->isHidden() ? 0 : tab->widthWith(most.of(*tab)) + layout()->spacing();
        return wanted <= room;
    };
    const Most *const way = std::find_if(std::begin(kWays), std::end(kWays) - 1, fits);
    for (StateTab *tab : std::as_const(m_buttons))
        tab->setMostSums(way->of(*tab));
}

void StateTabs::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    if (step == 0)
        return QWidget::keyPressEvent(event);
    for (auto place = m_tabs.indexOf(m_current) + step; place >= 0 && place < m_tabs.size(); place += step) {
        if (m_buttons.at(place)->isHidden())
            continue;
        choose(int(place));
        m_buttons.at(place)->setFocus(Qt::OtherFocusReason);
        return;
    }
}

void StateTabs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.color(Ink::Line));
}

} // namespace disputedesk
