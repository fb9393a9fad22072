#include "ui/panes/listpane.h"

#include "models/domain/displaytext.h"
#include "models/items/disputetablemodel.h"
#include "models/items/stagematches.h"
#include "models/items/texts.h"
#include "ui/panes/listbanner.h"
#include "ui/panes/listcolumns.h"
#include "ui/panes/listheader.h"
#include "ui/panes/listmessage.h"
#include "ui/panes/listselection.h"
#include "ui/panes/listskeleton.h"
#include "ui/panes/listtable.h"
#include "ui/panes/saveviewbutton.h"
#include "ui/panes/statetabs.h"
#include "ui/theme/pagestack.h"
#include "ui/theme/plainlabel.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace disputedesk {

ListPane::ListPane(DisputeTableModel &model, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_matches(new StageMatches(model.source(), this))
    , m_header(new ListHeader(theme, this))
    , m_tabs(new StateTabs(theme, this))
    , m_table(new ListTable(model, theme, this))
    , m_columns(new ListColumns(*m_table->horizontalHeader(), this))
    , m_selection(new ListSelection(model, *m_table, this))
    , m_stack(new PageStack(this))
    , m_empty(new ListMessage(theme, "listEmpty", this))
    , m_error(new ListMessage(theme, "listError", this))
    , m_loading(new QWidget(this))
    , m_loadingText(plainLabel({}, "loadingText", m_loading, "muted"))
    , m_offline(new ListBanner(theme, ListBanner::Kind::Notice, "offlineBanner", this))
    , m_failed(new ListBanner(theme, ListBanner::Kind::Danger, "failedBanner", this))
    , m_partial(new ListBanner(theme, ListBanner::Kind::Warning, "partialBanner", this))
    , m_quarantined(new ListBanner(theme, ListBanner::Kind::Warning, "quarantinedBanner", this))
{
    setObjectName(u"listPane"_s);
    build(theme);
    connectParts();
    m_model.setStage(m_tabs->current());
    m_table->setSortingEnabled(true); // sorts by the indicator that ListColumns has set
    m_table->setFirstColumn(m_table->horizontalHeader()->logicalIndex(0));
    updateSummaries();
    updateState();
}

void ListPane::build(const Theme &theme)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *loading = new QVBoxLayout(m_loading);
    loading->setContentsMargins(0, 0, 0, 0);
    loading->setSpacing(0);
    m_loadingText->setContentsMargins(metrics::kPane, 3 * metrics::kGrid, metrics::kPane, 2 * metrics::kGrid);
    loading->addWidget(m_loadingText);
    loading->addWidget(new ListSkeleton(theme, m_loading), 1);
    m_stack->setObjectName(u"listStack"_s);
    for (QWidget *page :
        {static_cast<QWidget *>(m_table), m_loading, static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_error)})
        m_stack->addWidget(page);
    m_failed->setAct(tr("Try again"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_tabs);
    for (ListBanner *banner : {m_offline, m_failed, m_partial, m_quarantined})
        column->addWidget(banner);
    column->addWidget(m_stack, 1);
    addActions(m_tabs->actions());
    addActions({m_header->searchAction(), m_header->refreshAction(), m_header->saveViewButton().saveAction()});
}

void ListPane::connectParts()
{
    connect(m_header, &ListHeader::searchChanged, this, &ListPane::applySearch);
    m_header->setCompletions(
        [this](const QString &text, qsizetype cursor) { return m_model.searchCompletions(text, cursor); });
    connect(m_header, &ListHeader::inquiriesChosen, this, &ListPane::setInquiries);
    connect(m_header, &ListHeader::refreshRequested, this, &ListPane::refreshRequested);
    connect(
        m_header, &ListHeader::columnsMenuAboutToShow, this, [this] { m_columns->fillMenu(*m_header->columnsMenu()); });
    connect(m_header, &ListHeader::leaveRequested, this, [this] {
        if (m_stack->currentWidget() == m_table)
            m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_tabs, &StateTabs::chosen, this, &ListPane::applyTab);
    connect(m_columns, &ListColumns::changed, this, &ListPane::viewChanged);
    connect(m_columns, &ListColumns::metadataWanted, this, &ListPane::metadataColumnWanted);
    connect(m_columns, &ListColumns::firstColumnChanged, m_table, &ListTable::setFirstColumn);
    connect(m_table, &ListTable::activatedRef, this, &ListPane::disputeActivated);
    connect(m_table, &ListTable::copyRefused, this, &ListPane::copyRefused);
    connect(m_table, &ListTable::copyUnread, this, &ListPane::copyUnread);
    connect(m_selection, &ListSelection::currentChanged, this,
        [this](const DisputeRef &ref) { Q_EMIT currentDisputeChanged(ref.account, ref.id); });
    connect(m_empty, &ListMessage::firstRequested, this, [this] { act(m_firstWay); });
    connect(m_empty, &ListMessage::secondRequested, this, [this] { act(m_secondWay); });
    const auto mend = [this] { m_needsKey ? Q_EMIT keyRequested() : Q_EMIT retryRequested(); };
    connect(m_error, &ListMessage::firstRequested, this, mend);
    connect(m_failed, &ListBanner::actRequested, this, mend);
    connect(&m_model, &DisputeTableModel::summariesChanged, this, &ListPane::updateSummaries);
    connect(&m_model, &DisputeTableModel::busyChanged, m_matches, &StageMatches::setHeld);
    connect(m_matches, &StageMatches::counted, this, [this] { m_tabs->setMatches(m_matches->summaries()); });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &ListPane::updateState);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &ListPane::updateState);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ListPane::updateState);
    connect(&m_model, &QAbstractItemModel::layoutChanged, this, &ListPane::updateState);
    connect(&m_model, &DisputeTableModel::settled, this, [this] {
        updateState();
        if (!m_wanted.isNull())
            showDispute(std::exchange(m_wanted, {}));
    });
}

void ListPane::setScope(const QSet<QUuid> &accounts)
{
    m_matches->setAccounts(accounts); // first: its counts are of the scope before until then
    m_model.setAccounts(accounts);
}

std::optional<Stage> ListPane::currentTab() const { return m_tabs->current(); }

void ListPane::showTab(std::optional<Stage> tab)
{
    if (tab == m_tabs->current())
        return;
    m_tabs->setCurrent(tab);
    applyTab(tab);
}

void ListPane::applyTab(std::optional<Stage> tab)
{
    m_selection->across([this, tab] {
        m_model.setStage(tab);
        m_columns->useTab(tab);
    });
    updateState();
    Q_EMIT tabChanged(tab);
    Q_EMIT viewChanged();
}

void ListPane::setSearch(const QString &text) { m_header->setText(text); }

void ListPane::applySearch(const QString &text)
{
    m_selection->across([this, &text] { m_model.setSearch(text); });
    m_matches->setSearch(m_model.search(), m_model.inquiries());
    m_header->showProblems(m_model.searchProblems());
    updateState();
    Q_EMIT searchChanged(text);
    Q_EMIT viewChanged();
}

void ListPane::setInquiries(Inquiries inquiries)
{
    if (inquiries == m_model.inquiries())
        return m_header->showInquiries(inquiries, m_model.mayHaveInquiries());
    m_selection->across([this, inquiries] { m_model.setInquiries(inquiries); });
    m_matches->setSearch(m_model.search(), m_model.inquiries());
    updateState();
    Q_EMIT viewChanged();
}

bool ListPane::showDispute(const DisputeRef &ref)
{
    m_wanted = {};
    const std::function<void()> ways[] = {
        [this] { setInquiries(Inquiries::All); }, [this] { setSearch({}); }, [this] { showTab(std::nullopt); }};
    for (const auto &way : ways) {
        if (m_selection->select(ref))
            return true;
        way();
        if (m_model.isBusy() && m_model.isInScope(ref.account, ref.id)) {
            m_wanted = ref; // a large list goes on when it has settled
            return true;
        }
    }
    return m_selection->select(ref);
}

DisputeRef ListPane::currentDispute() const { return m_selection->current(); }
int ListPane::selectedCount() const { return countOf(m_table->selectedRuns()); }
ViewPlan::Rows ListPane::selectedRows() const { return m_selection->rows(); }
QList<DisputeRef> ListPane::selectedDisputes(int most) const { return m_table->selected(most); }
QAction *ListPane::searchAction() const { return m_header->searchAction(); }
QAction *ListPane::refreshAction() const { return m_header->refreshAction(); }
QAction *ListPane::copyAction() const { return m_table->copyAction(); }
QAction *ListPane::copyIdsAction() const { return m_table->copyIdsAction(); }
QAction *ListPane::openAction() const { return m_table->openAction(); }
void ListPane::addMenuAction(QAction *action) { m_table->addMenuAction(action); }
QList<QAction *> ListPane::tabActions() const { return m_tabs->actions(); }

void ListPane::updateSummaries()
{
    const QList<StageSummary> summaries = m_model.summaries();
    int all = 0;
    for (const StageSummary &summary : summaries)
        all += summary.count;
    m_tabs->setSummaries(summaries, all);
    m_header->showInquiries(m_model.inquiries(), m_model.mayHaveInquiries());
    m_columns->fitStatuses(m_model.statusWords());
    updateState();
}

void ListPane::setLoading(int read, int total)
{
    m_reading = Reading::Loading;
    m_header->setRefreshing(true);
    m_failed->setText({});
    const QString done = locale().toString(read);
    m_loadingText->setText(read <= 0 ? tr("Reading disputes…")
            : total < 0              ? tr("Reading disputes… %1 so far").arg(done)
                                     : tr("Reading disputes… %1 of %2").arg(done, locale().toString(total)));
    updateState();
}

void ListPane::setReady()
{
    m_reading = Reading::Idle;
    m_header->setRefreshing(false);
    m_failed->setText({});
    m_partial->setText({});
    updateState();
}

void ListPane::setFailed(const ErrorText &error, bool needsKey)
{
    m_needsKey = needsKey;
    m_reading = Reading::Failed;
    m_lastError = error;
    m_header->setRefreshing(false);
    m_error->setMessage(u"warning"_s, Ink::Danger, error.title, error.sentence());
    m_error->setActs(needsKey ? tr("Enter key…") : tr("Try again"));
    m_failed->setAct(needsKey ? tr("Enter key…") : tr("Try again"));
    updateState();
}

void ListPane::setOffline(const QDateTime &asOf)
{
    m_offline->setText(asOf.isValid()
            ? tr("Offline. Showing what was cached at %1. Writes are off.").arg(timeText(asOf, locale()))
            : tr("Offline. Writes are off."));
}

void ListPane::setOnline() { m_offline->setText({}); }

void ListPane::setPartial(int read, int total)
{
    m_partial->setText(total < 0
            ? tr("The last reading broke off after %Ln disputes. Some may be missing here.", nullptr, read)
            //: %1 is a number, as many or more
            : tr("The last reading broke off: %Ln of %1 disputes were read. Some may be missing here.", nullptr, read)
                  .arg(locale().toString(total)));
}

void ListPane::setQuarantined(int count, const QString &detail)
{
    m_quarantined->setText(count <= 0 ? QString()
            : count == 1              ? tr("One dispute could not be understood and was set aside.")
                                      : tr("%Ln disputes could not be understood and were set aside.", nullptr, count),
        detail);
}

} // namespace disputedesk
