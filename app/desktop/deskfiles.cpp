// Files of the open dispute: adding to the draft, previewing, saving; and what evidence asks for.
#include "app/desktop/desk.h"
#include "app/desktop/exportfile.h"
#include "app/desktop/pathtext.h"
#include "models/domain/asyncresult.h"
#include "models/domain/displaytext.h"
#include "models/domain/evidenceguide.h"
#include "models/items/evidencetexts.h"
#include "models/items/texts.h"
#include "models/providers/multipart.h"
#include "models/providers/plannedwrite.h"
#include "ui/dialogs/errortext.h"
#include "ui/dialogs/previewdialog.h"
#include "ui/panes/detailpane.h"
#include "ui/window/mainwindow.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QtConcurrentRun>

#include <utility>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr qint64 kMostPreviewBytes = 64 * 1024 * 1024 + 1; // one more than is drawn: a part of a file looks damaged
} // namespace

void Desk::wireEvidence()
{
    connect(m_detail, &DetailPane::evidenceFilesDropped, this, &Desk::addEvidenceFiles);
    connect(m_detail, &DetailPane::evidenceFileRequested, this, &Desk::askForFiles);
    connect(m_detail, &DetailPane::saveFileRequested, this, &Desk::saveFile);
    connect(m_detail, &DetailPane::stageRequested, this, [this] {
        m_detail->flushDraft();
        m_writes->begin(WriteVerb::Stage, m_detailDesk.view());
    });
    connect(m_writes, &WriteFlow::uploadProgress, m_detail, &DetailPane::setEvidenceUpload);
    connect(m_writes, &WriteFlow::uploadEnded, this,
        [this](const QUuid &file, bool) { m_detail->setEvidenceUpload(file, -1); });
}

EvidenceLimits Desk::limitsFor(ProviderKind provider) const
{
    EvidenceLimits limits = EvidenceGuide::standard().limits(provider);
    if (const double megabytes = m_settings.value(Settings::EvidenceFilesMb).toDouble(); megabytes > 0)
        limits.allFiles = qint64(megabytes * 1024 * 1024);
    if (const int pages = m_settings.value(Settings::EvidencePages).toInt(); pages > 0)
        limits.allPages = pages;
    return limits;
}

void Desk::askForFiles(const QString &field)
{
    const DisputeView &view = m_detailDesk.view();
    if (view.dispute.id.isEmpty())
        return;
    const bool byEvidence = answersByEvidence(view.dispute.provider);
    const QString into = byEvidence && field.isEmpty() ? QString(kAnyFileField) : field;
    auto *dialog = new QFileDialog(m_window.get(),
        byEvidence ? tr("Choose a file for \u201c%1\u201d").arg(evidenceFieldText(into)) : tr("Add documents"));
    dialog->setObjectName(u"addDocumentsDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(byEvidence ? QFileDialog::ExistingFile : QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Documents (*.png *.jpg *.jpeg *.pdf)"), tr("All files (*)")});
    // The dispute that was open when the dialog came up, whatever is open when it goes (P1).
    connect(dialog, &QFileDialog::filesSelected, this,
        [this, into, account = view.account.id, id = view.dispute.id](const QStringList &paths) {
            if (account != m_detailDesk.account() || id != m_detailDesk.disputeId())
                return tell(
                    tr("No file was added"), tr("Another dispute was opened meanwhile. Choose the file again."));
            if (into.isEmpty())
                addFiles(paths);
            else
                addEvidenceFiles(into, paths);
        });
    dialog->open();
}

void Desk::addFiles(const QStringList &paths)
{
    const DisputeView &view = m_detailDesk.view();
    if (view.dispute.id.isEmpty())
        return;
    m_detail->flushDraft();
    for (const QString &path : paths)
        m_drafts.addFile(view.account.id, view.dispute.id, SeenState::of(view.dispute), path, kMaxFileBytes);
}

void Desk::addEvidenceFiles(const QString &field, const QStringList &paths)
{
    const DisputeView &view = m_detailDesk.view();
    if (view.dispute.id.isEmpty() || paths.isEmpty() || !evidenceField(field))
        return;
    m_detail->flushDraft();
    if (paths.size() > 1)
        tell(tr("One file for each field"),
            tr("\u201c%1\u201d takes one file; the first was taken: %2. Put the others into fields of their own, or "
               "into one PDF.")
                .arg(evidenceFieldText(field), visibleText(QFileInfo(paths.first()).fileName())));
    m_drafts.addFile(
        view.account.id, view.dispute.id, SeenState::of(view.dispute), paths.first(), view.limits.allFiles, field);
}

void Desk::preview(const QString &documentId, const QUuid &fileId)
{
    const auto show = [this, documentId, account = m_detailDesk.account()](
                          const QString &name, const QByteArray &bytes) {
        auto *dialog = new PreviewDialog(name, bytes, m_theme, m_window.get());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        if (AccountSession *session = m_sync.session(account); session && !documentId.isEmpty()) {
            session->cache().setDocumentInUse(documentId, true);
            connect(dialog, &QDialog::finished, session,
                [session, documentId] { session->cache().setDocumentInUse(documentId, false); });
        }
        dialog->open();
    };
    for (const DraftFile &file : m_detailDesk.view().draft.files)
        if (file.id == fileId) {
            const auto read = QtConcurrent::run([path = file.path]() -> std::pair<QByteArray, QString> {
                QFile copy(path);
                if (!copy.open(QIODevice::ReadOnly))
                    return {{}, copy.errorString()};
                return {copy.read(kMostPreviewBytes), {}};
            });
            return whenDone(read, this, [this, show, name = file.fileName](const std::pair<QByteArray, QString> &got) {
                if (!got.second.isEmpty())
                    return tell(tr("The document cannot be read"), visibleText(got.second));
                show(name, got.first);
            });
        }
    fetchDocument(documentId, show);
}

void Desk::fetchDocument(const QString &documentId, std::function<void(const QString &, const QByteArray &)> use)
{
    const DisputeView view = m_detailDesk.view();
    const auto document = std::find_if(view.dispute.documents.cbegin(), view.dispute.documents.cend(),
        [&](const Document &d) { return d.id == documentId; });
    AccountSession *const session = m_sync.session(view.account.id);
    if (document == view.dispute.documents.cend() || !session)
        return;
    const QString name = document->filename.isEmpty() ? document->id : document->filename;
    whenDone(session->cache().document(documentId), session,
        [this, use, session, name, document = *document, view](const StoreResult<std::optional<QByteArray>> &kept) {
            if (kept && *kept)
                return use(name, **kept);
            if (!session->provider())
                return showMissing(name,
                    tr("This document is not on this computer, and the account has no key in this run. Enter its key, "
                       "then open it again."));
            if (m_sync.status({view.account.id}).offline)
                return showMissing(name,
                    tr("This document is not on this computer, and there is no connection. Open it again once you are "
                       "online; to have it next time, use Dispute, Keep documents offline before you leave."));
            setBusy(tr("Downloading %1…").arg(visibleText(name)));
            whenDone(session->provider()->download(view.dispute.id, document), session,
                [this, use, session, name, document, view](const ApiResult<DocumentBytes> &got) {
                    setBusy({});
                    if (!got) {
                        const ErrorText text = errorText(got.error(), view.account);
                        return tell(text.title, text.sentence());
                    }
                    whenDone(session->cache().putDocument({document.id, view.dispute.id, got->contentType}, got->bytes),
                        session, [this, account = view.account.id](const StoreResult<DocumentKept> &put) {
                            documentKept(account, put);
                        });
                    use(name, got->bytes);
                });
        });
}

void Desk::saveFile(const QString &documentId)
{
    fetchDocument(documentId, [this](const QString &name, const QByteArray &bytes) {
        auto *dialog = new QFileDialog(m_window.get(), tr("Save the file"));
        dialog->setObjectName(u"saveDocumentDialog"_s);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->selectFile(uploadFileName(name));
        connect(dialog, &QFileDialog::fileSelected, this, [this, bytes](const QString &path) {
            if (const auto written = writeExport(path, bytes); !written)
                tell(tr("The file could not be saved"), exportProblemText(written.error(), path));
            else
                m_window->setNews(u"export"_s,
                    //: %1 is a file with its folder
                    tr("Saved to %1").arg(pathText(path)), tr("Close"));
        });
        dialog->open();
    });
}

} // namespace disputedesk
