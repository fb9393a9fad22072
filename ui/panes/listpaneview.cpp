// What the list gives to a saved view and takes from one.
#include "models/domain/displaytext.h"
#include "models/items/disputetablemodel.h"
#include "models/items/inquirywords.h"
#include "ui/panes/listcolumns.h"
#include "ui/panes/listheader.h"
#include "ui/panes/listpane.h"
#include "ui/panes/statetabs.h"

namespace disputedesk {

SaveViewButton &ListPane::saveViewButton() const { return m_header->saveViewButton(); }

bool ListPane::addMetadataColumn(const QString &key) { return m_columns->addMetadata(key); }

bool ListPane::hasRoomForMetadata() const { return m_columns->hasRoomForMetadata(); }

SavedView ListPane::currentView() const
{
    SavedView view;
    view.query = m_header->text(); // as typed, also while the list still waits for the rest of a word
    view.tab = tabWord(m_tabs->current());
    view.inquiries = inquiriesWord(m_model.inquiries());
    m_columns->readInto(view);
    return view;
}

QStringList ListPane::applyView(const SavedView &view)
{
    constexpr int kMost = 60; // of a word from a file
    const auto shown = [](const QString &word) { return visibleText(word.left(kMost)); };
    QStringList missing;
    const auto tab = tabOfWord(view.tab);
    if (!tab && !view.tab.isEmpty())
        //: Part of a list of what a saved view misses; %1 is a word from a file
        missing.append(tr("the tab “%1”").arg(shown(view.tab)));
    showTab(tab.value_or(std::nullopt));
    setSearch(view.query);
    const auto inquiries = inquiriesOfWord(view.inquiries);
    if (!inquiries)
        //: Part of a list of what a saved view misses; %1 is a word from a file
        missing.append(tr("the filter of inquiries “%1”").arg(shown(view.inquiries)));
    setInquiries(inquiries.value_or(Inquiries::All));
    const QStringList columns = m_columns->show(view);
    for (const QString &key : columns)
        //: Part of a list of what a saved view misses; %1 is a word from a file
        missing.append(tr("the column “%1”").arg(shown(key)));
    return missing;
}

} // namespace disputedesk
