// Exports in the composition root: what the menus ask for, and what the flows need; case files that are opened again.
#include "app/desktop/caseflow.h"
#include "app/desktop/desk.h"
#include "app/desktop/exportflow.h"
#include "app/desktop/opencaseflow.h"
#include "app/desktop/packetflow.h"
#include "models/items/texts.h"
#include "ui/panes/detailpane.h"
#include "ui/panes/listpane.h"
#include "ui/window/actionlist.h"
#include "ui/window/mainwindow.h"

#include <QAction>

namespace disputedesk {

void Desk::wireExports()
{
    WindowActions &actions = m_window->actions();
    const auto label = [this] {
        const Account *const account = m_registry.find(m_account);
        return account ? account->label : QString();
    };
    m_exports = std::make_unique<ExportFlow>(ExportFlow::Parts{m_sync, m_index, m_table, *m_list, *m_window, m_theme,
        m_settings, m_clock, [this] { return scope(); }, label, m_metaSource});
    connect(m_exports.get(), &ExportFlow::stopped, this, &Desk::tell);
    connect(m_accounts, &AccountFlow::accountRemoved, m_exports.get(), &ExportFlow::stopForAccount);
    connect(actions.exportDisputes, &QAction::triggered, m_exports.get(), &ExportFlow::open);
    connect(actions.copyJson, &QAction::triggered, m_exports.get(), &ExportFlow::copyJson);
    m_list->addMenuAction(actions.copyJson);
    connect(m_list, &ListPane::copyRefused, m_exports.get(), &ExportFlow::refuseCopy);
    connect(m_list, &ListPane::copyUnread, m_exports.get(), &ExportFlow::refuseUnread);

    m_cases = std::make_unique<CaseFlow>(CaseFlow::Parts{
        m_sync, m_detailDesk, m_ledger, *m_window, m_theme, m_settings, m_clock, &CasePrint::hasPrinter});
    connect(m_cases.get(), &CaseFlow::stopped, this, &Desk::tell);
    connect(m_cases.get(), &CaseFlow::aboutToGather, m_detail, &DetailPane::flushDraft);
    connect(actions.saveCaseFile, &QAction::triggered, m_cases.get(), &CaseFlow::savePdf);
    connect(actions.printCaseFile, &QAction::triggered, m_cases.get(), &CaseFlow::print);
    m_caseFiles = std::make_unique<OpenCaseFlow>(OpenCaseFlow::Parts{m_index, m_registry, *m_window, m_theme,
        m_settings, m_clock, [this] { return m_writes->isBusy() && !m_writes->isSending(); }});
    connect(m_caseFiles.get(), &OpenCaseFlow::stopped, this, &Desk::tell);
    connect(m_caseFiles.get(), &OpenCaseFlow::disputeWanted, this, &Desk::openDispute);
    connect(actions.openCaseFile, &QAction::triggered, m_caseFiles.get(), &OpenCaseFlow::ask);
    connect(m_window.get(), &MainWindow::caseFileDropped, m_caseFiles.get(), &OpenCaseFlow::open);
    m_packets = std::make_unique<PacketFlow>(PacketFlow::Parts{m_detailDesk, m_drafts, *m_window, m_theme, m_settings});
    connect(m_packets.get(), &PacketFlow::aboutToUseDraft, m_detail, &DetailPane::flushDraft);
    connect(actions.makePacket, &QAction::triggered, m_packets.get(), &PacketFlow::open);
    const auto offer = [this] { // only of a dispute that is open
        const bool open = !m_detailDesk.view().dispute.id.isEmpty();
        const QString first = open ? QString() : tr("Open a dispute first.");
        setOffered(*m_window->actions().saveCaseFile, open, first);
        setOffered(*m_window->actions().printCaseFile, open, first);
        // As "Add documents": where the provider takes files.
        const Capability can = m_detailDesk.view().can.value(WriteVerb::UploadDocument, {WhyNot::NotOffered});
        setOffered(*m_window->actions().makePacket, open && can.allowed(),
            open ? whyNotText(can.why, m_detailDesk.view().dispute.provider) : first);
    };
    connect(&m_detailDesk, &DetailDesk::viewReady, this, offer);
    connect(&m_detailDesk, &DetailDesk::opening, this, offer);
    connect(&m_detailDesk, &DetailDesk::closed, this, offer);
    offer();
}

void Desk::openCaseFile(const QString &path) { m_caseFiles->open(path); }

} // namespace disputedesk
