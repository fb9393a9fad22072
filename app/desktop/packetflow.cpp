#include "app/desktop/packetflow.h"

#include "app/desktop/detaildesk.h"
#include "app/desktop/draftbook.h"
#include "app/desktop/exportflow.h"
#include "app/desktop/packetmaker.h"
#include "app/desktop/settings.h"
#include "models/domain/asyncresult.h"
#include "models/items/evidenceof.h"
#include "models/items/evidencetexts.h"
#include "models/providers/multipart.h"
#include "models/providers/plannedwrite.h"
#include "ui/window/mainwindow.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QtConcurrentRun>

#include <utility>

using namespace Qt::StringLiterals;

namespace disputedesk {

PacketFlow::PacketFlow(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    m_pool.setMaxThreadCount(1);
    connect(&parts.drafts, &DraftBook::changed, this, &PacketFlow::forgetTaken);
    connect(&parts.drafts, &DraftBook::fileRefused, this, &PacketFlow::forgetTaken);
}

PacketFlow::~PacketFlow()
{
    stop();
    m_pool.waitForDone();
}

PacketOffer PacketFlow::offerOf(const DisputeView &view)
{
    PacketOffer offer;
    offer.pdfs = canReadPdfs();
    if (!answersByEvidence(view.dispute.provider)) {
        offer.mostBytes = kMaxFileBytes;
        return offer;
    }
    offer.mostBytes = view.limits.allFiles;
    offer.mostPages = view.limits.allPages;
    const EvidencePlan plan = evidenceOf(view);
    offer.usedBytes = plan.bytes;
    offer.usedPages = plan.pages;
    for (const EvidenceRow &row : plan.rows) {
        if (!row.field->isFile || row.isHidden()) // what is hidden would not be sent
            continue;
        PacketOffer::Field field{row.field->name, evidenceFieldText(row.field->name), 0, 0, false};
        field.bytes = qMax<qint64>(0, row.bytes);
        field.pages = row.pages < 0 ? 1 : row.pages;
        field.uncounted = row.isUncounted();
        if (field.name == kAnyFileField)
            offer.fields.prepend(field);
        else
            offer.fields.append(field);
    }
    return offer;
}

void PacketFlow::open()
{
    const DisputeView &view = m_parts.opened.view();
    if (view.dispute.id.isEmpty() || (m_dialog && m_dialog->isVisible())) // a closed one goes a moment later
        return;
    Q_EMIT aboutToUseDraft(); // what was sold, chosen a moment ago, decides which fields there are
    const PacketOffer offer = offerOf(view);
    m_target = {view.account.id, view.dispute.id, SeenState::of(view.dispute), offer.mostBytes};
    m_waiting.clear();
    m_looking.clear();
    m_made.clear();
    m_dialog = new PacketDialog(offer, m_parts.theme, &m_parts.window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &PacketDialog::filesRequested, this, &PacketFlow::chooseFiles);
    connect(m_dialog, &PacketDialog::filesDropped, this, &PacketFlow::take);
    connect(m_dialog, &PacketDialog::makeRequested, this, &PacketFlow::make);
    connect(m_dialog, &PacketDialog::stopRequested, this, &PacketFlow::stop);
    connect(m_dialog, &PacketDialog::addRequested, this, &PacketFlow::add);
    // What was put in order is there again after Esc; a file that is another by now, or could not be taken, is looked
    // at anew, and stands last.
    const Kept kept = m_kept.take({m_target.account, m_target.disputeId});
    QStringList anew;
    for (const PacketFile &file : kept.files) {
        if (file.problem == PacketProblem::None && QFileInfo(file.path).size() == file.size)
            m_dialog->addFile(file);
        else
            anew.append(file.path);
    }
    connect(
        m_dialog, &QDialog::rejected, this, [this, dialog = m_dialog.data()] { keep(*dialog); },
        Qt::SingleShotConnection);
    m_dialog->open();
    take(anew + kept.waiting);
}

void PacketFlow::keep(const PacketDialog &dialog)
{
    if (!m_looking.isEmpty()) // whoever opens the dialog next does not get it
        m_waiting.prepend(std::exchange(m_looking, {}));
    m_kept.insert({m_target.account, m_target.disputeId}, {dialog.files(), std::exchange(m_waiting, {})});
}

void PacketFlow::chooseFiles()
{
    auto *dialog = new QFileDialog(m_dialog, tr("Files for the PDF"), ExportFlow::folder(m_parts.settings));
    dialog->setObjectName(u"packetFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters(
        {canReadPdfs() ? tr("Pictures and PDFs (*.png *.jpg *.jpeg *.pdf)") : tr("Pictures (*.png *.jpg *.jpeg)"),
            tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &PacketFlow::take);
    dialog->open();
}

void PacketFlow::take(const QStringList &paths)
{
    m_waiting += paths;
    if (!m_inspecting)
        inspectNext();
    else if (m_dialog) // a file of a dialog that was left is still looked at
        m_dialog->setInspecting(!m_waiting.isEmpty() || !m_looking.isEmpty());
}

void PacketFlow::inspectNext()
{
    if (m_dialog)
        m_dialog->setInspecting(!m_waiting.isEmpty());
    if (m_waiting.isEmpty() || !m_dialog)
        return;
    m_inspecting = true;
    m_looking = m_waiting.takeFirst();
    whenDone(QtConcurrent::run(&m_pool, [path = m_looking] { return inspectPacketFile(path); }), this,
        [this, dialog = m_dialog](const PacketFile &file) {
            m_inspecting = false;
            m_looking.clear();
            if (dialog)
                dialog->addFile(file);
            inspectNext();
        });
}

void PacketFlow::make(const PacketOrder &order)
{
    stop();
    m_stop = std::make_shared<std::atomic<bool>>(false);
    m_folder = std::make_unique<QTemporaryDir>();
    m_made = m_folder->filePath(u"evidence-"_s + uploadFileName(m_target.disputeId) + u".pdf"_s);
    const auto goOn = [this, stop = m_stop, dialog = m_dialog](int done, int total) {
        QMetaObject::invokeMethod(
            this,
            [stop, dialog, done, total] {
                if (dialog && !stop->load())
                    dialog->setProgress(done, total);
            },
            Qt::QueuedConnection);
        return !stop->load();
    };
    whenDone(QtConcurrent::run(&m_pool, [order, path = m_made, goOn] { return makePacket(order, path, goOn); }), this,
        [dialog = m_dialog](const PacketResult &result) {
            if (dialog)
                dialog->setResult(result);
        });
}

void PacketFlow::stop()
{
    if (m_stop)
        *m_stop = true;
}

void PacketFlow::add(const QString &field)
{
    Q_EMIT aboutToUseDraft();
    m_leaving.emplaceBack(m_target, std::shared_ptr<QTemporaryDir>(std::move(m_folder)));
    m_parts.drafts.addFile(m_target.account, m_target.disputeId, m_target.base, m_made, m_target.mostBytes, field);
}

void PacketFlow::forgetTaken()
{
    m_leaving.removeIf([this](const auto &leaving) {
        return !m_parts.drafts.isTakingFile(leaving.first.account, leaving.first.disputeId);
    });
}

} // namespace disputedesk
