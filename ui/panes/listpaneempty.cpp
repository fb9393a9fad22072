// What the list says when it has nothing to show, what can be done then, and what of the pane is kept in the settings.
#include "models/domain/displaytext.h"
#include "models/items/disputetablemodel.h"
#include "models/items/inquirywords.h"
#include "models/items/texts.h"
#include "ui/panes/listbanner.h"
#include "ui/panes/listcolumns.h"
#include "ui/panes/listheader.h"
#include "ui/panes/listmessage.h"
#include "ui/panes/listpane.h"
#include "ui/panes/listtable.h"
#include "ui/panes/statetabs.h"
#include "ui/theme/pagestack.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
const auto kInquiries = u"inquiries"_s; ///< beside the tabs' layouts

QString filterName(Inquiries inquiries)
{
    return inquiries == Inquiries::Only ? ListPane::tr("Only inquiries") : ListPane::tr("Without inquiries");
}
} // namespace

QVariantMap ListPane::saveState() const
{
    QVariantMap state = m_columns->saveState();
    state.insert(kInquiries, inquiriesWord(m_model.inquiries()));
    return state;
}

void ListPane::restoreState(const QVariantMap &state)
{
    QVariantMap layouts = state;
    if (const auto inquiries = inquiriesOfWord(layouts.take(kInquiries).toString()))
        setInquiries(*inquiries);
    m_columns->restoreState(layouts);
}

void ListPane::act(WayOn way)
{
    switch (way) {
    case WayOn::None: break;
    case WayOn::Refresh: Q_EMIT refreshRequested(); break;
    case WayOn::ClearSearch: m_header->setText({}); break;
    case WayOn::ShowInquiries: setInquiries(Inquiries::All); break;
    case WayOn::ShowAllTabs: showTab(std::nullopt); break;
    }
}

void ListPane::offer(WayOn first, WayOn second)
{
    const auto text = [this](WayOn way) {
        switch (way) {
        case WayOn::None: break;
        case WayOn::Refresh: return tr("Refresh");
        case WayOn::ClearSearch: return tr("Clear search");
        case WayOn::ShowInquiries:
            return m_model.inquiries() == Inquiries::Only ? tr("Show all kinds") : tr("Show inquiries too");
        case WayOn::ShowAllTabs: return m_model.search().isEmpty() ? tr("Show all disputes") : tr("Search in all");
        }
        return QString();
    };
    m_firstWay = first;
    m_secondWay = second;
    m_empty->setActs(text(first), text(second));
}

bool ListPane::sayFilterHides(std::optional<Stage> tab)
{
    const int hidden = m_model.hiddenByInquiries(tab);
    if (hidden == 0)
        return false;
    const QString filter = filterName(m_model.inquiries());
    m_empty->setMessage(u"inbox"_s, Ink::Muted, tr("Nothing here with the filter “%1”").arg(filter),
        hidden == 1 ? tr("It hides 1 dispute.") : tr("It hides %Ln disputes.", nullptr, hidden));
    offer(WayOn::ShowInquiries, tab ? WayOn::ShowAllTabs : WayOn::None);
    return true;
}

void ListPane::updateState()
{
    const bool nothingInScope = m_model.scopeCount() == 0;
    m_tabs->setCounted(m_counted, m_reading == Reading::Loading);
    // A key that is wanted is the account's notice's matter too, which says what became of the reading.
    const QString why = m_needsKey ? m_lastError.next : m_lastError.sentence();
    if (m_reading == Reading::Failed)
        m_failed->setText(nothingInScope ? QString() : m_lastError.title + u'\n' + why, m_lastError.details);
    if (m_model.rowCount() == 0 && m_model.isBusy() && !nothingInScope)
        return; // what fits is being looked for
    QWidget *page = m_table;
    if (m_model.rowCount() == 0) {
        page = m_empty;
        if (nothingInScope && m_reading == Reading::Loading)
            page = m_loading;
        else if (nothingInScope && m_reading == Reading::Failed)
            page = m_error;
    }
    if (page == m_empty)
        updateEmpty();
    const bool hadFocus = m_stack->currentWidget() && m_stack->currentWidget()->hasFocus();
    m_stack->setCurrentWidget(page);
    if (hadFocus && page != m_table)
        m_tabs->setFocus(Qt::OtherFocusReason); // else the keyboard would be nowhere
}

void ListPane::setCounted(bool counted)
{
    if (std::exchange(m_counted, counted) != counted)
        updateState();
}

void ListPane::updateEmpty()
{
    const std::optional<Stage> tab = m_tabs->current();
    const bool filtered = m_model.inquiries() != Inquiries::All;
    const QString search = m_model.search();
    if (!m_counted) {
        m_empty->setMessage(u"inbox"_s, Ink::Muted, tr("Not read yet"),
            tr("The disputes of the chosen accounts are not known before they are read."));
        offer(WayOn::Refresh);
    } else if (!search.isEmpty() && !m_model.searchProblems().isEmpty()) {
        // The line says another thing by now, and why it is not searched for yet.
        m_empty->setMessage(u"search"_s, Ink::Muted, tr("The search is not finished"),
            tab ? tr("The last whole one, “%1”, found nothing in %2.")
                      .arg(visibleText(search.left(60)), stageText(*tab))
                : tr("The last whole one, “%1”, found no dispute.").arg(visibleText(search.left(60))));
        offer(WayOn::ClearSearch, tab ? WayOn::ShowAllTabs : WayOn::None);
    } else if (!search.isEmpty()) {
        const QString title = tr("No dispute matches “%1”").arg(visibleText(search.left(60)));
        const QString where = tab ? tr("Searched in %1 only.").arg(stageText(*tab))
                                  : tr("All disputes of the chosen accounts were searched.");
        m_empty->setMessage(u"search"_s, Ink::Muted, title,
            filtered ? where + u' ' + tr("The filter “%1” is on.").arg(filterName(m_model.inquiries())) : where);
        offer(WayOn::ClearSearch, filtered ? WayOn::ShowInquiries : tab ? WayOn::ShowAllTabs : WayOn::None);
    } else if (m_model.scopeCount() == 0) {
        m_empty->setMessage(u"inbox"_s, Ink::Muted, tr("No disputes"),
            tr("None were found for the chosen accounts. New ones show up here after a refresh."));
        offer(WayOn::Refresh);
    } else if (filtered && sayFilterHides(tab)) {
        return;
    } else if (tab == Stage::NeedsResponse) {
        m_empty->setMessage(u"check"_s, Ink::Success, tr("Nothing needs a response"),
            tr("Every dispute of the chosen accounts is answered or closed."));
        offer(WayOn::Refresh, WayOn::ShowAllTabs);
    } else {
        const QString name = tab ? stageText(*tab) : tr("All");
        m_empty->setMessage(u"inbox"_s, Ink::Muted, tr("Nothing in “%1”").arg(name),
            tr("Disputes move here when the provider says so."));
        offer(WayOn::Refresh, WayOn::ShowAllTabs);
    }
}

} // namespace disputedesk
