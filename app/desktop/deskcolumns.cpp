// Columns of metadata in the composition root: where their values come from, and which key a person wants.
#include "app/desktop/desk.h"
#include "ui/dialogs/metacolumndialog.h"
#include "ui/panes/listpane.h"
#include "ui/window/mainwindow.h"

namespace disputedesk {

void Desk::wireColumns()
{
    m_metaSource.serve(m_table.metadata());
    connect(m_list, &ListPane::metadataColumnWanted, this, [this] {
        auto *const dialog = new MetaColumnDialog(m_theme, m_window.get());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        const auto show = [this, dialog] { dialog->setKeys(m_table.seenMetadataKeys()); };
        connect(&m_table, &DisputeTableModel::metadataKeysSeen, dialog, show); // all rows are looked at, in slices
        connect(dialog, &MetaColumnDialog::keyChosen, m_list, &ListPane::addMetadataColumn);
        dialog->setFull(!m_list->hasRoomForMetadata());
        show();
        dialog->open();
    });
}

} // namespace disputedesk
