#include "app/desktop/caseflow.h"

#include "app/desktop/activitysource.h"
#include "app/desktop/casepdf.h"
#include "app/desktop/detaildesk.h"
#include "app/desktop/exportfile.h"
#include "app/desktop/exportflow.h"
#include "app/desktop/pathtext.h"
#include "app/desktop/settings.h"
#include "app/desktop/syncdesk.h"
#include "models/domain/asyncresult.h"
#include "models/domain/displaytext.h"
#include "models/items/textjoins.h"
#include "models/providers/multipart.h"
#include "ui/dialogs/question.h"
#include "ui/dialogs/workdialog.h"
#include "ui/print/casepages.h"
#include "ui/theme/messagelook.h"
#include "ui/window/mainwindow.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QPromise>
#include <QPushButton>
#include <QtConcurrentRun>

#include <utility>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
const QString kPrinters = u"printers"_s; ///< the notice that they are looked for
constexpr int kLookingAfterMs = 400; ///< a print service that answers within it is not told of
constexpr int kMostFarewellMs = 1000; ///< the end of the program waits no longer for a print service that hangs
} // namespace

/// What is being collected for one case file, from the wish until its dialog stands.
struct CaseFlow::Gathering {
    DisputeView view;
    QList<ActivityItem> activity;
    QList<CaseDocument> documents;
    qsizetype read = 0; ///< documents asked for so far
    Use use;
};

CaseFlow::CaseFlow(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_print(&m_parts.theme)
{
    m_pool.setMaxThreadCount(1);
    m_looking.setSingleShot(true);
    m_looking.setInterval(kLookingAfterMs);
    connect(&m_looking, &QTimer::timeout, this,
        [this] { m_parts.window.setOffer(kPrinters, tr("Looking for printers…"), tr("Save as PDF…")); });
    connect(&m_parts.window, &MainWindow::noticeActed, this, [this](const QString &key) {
        if (key == kPrinters)
            savePdfInstead();
    });
    connect(&m_print, &CasePrint::failed, this, [this] {
        Q_EMIT stopped(tr("Nothing was printed"),
            tr("The printer did not take the pages. Look at its queue, or save the case file as a PDF."));
    });
}

CaseFlow::~CaseFlow()
{
    if (m_stop)
        *m_stop = true;
    m_pool.waitForDone();
    if (m_asker)
        m_asker->wait(kMostFarewellMs);
}

InTheWay CaseFlow::inTheWay() const
{
    if (!m_work)
        return std::nullopt;
    return std::pair(tr("A case file is being written"), tr("Wait until it is done, or stop it."));
}

std::shared_ptr<CaseFlow::Gathering> CaseFlow::begin()
{
    const DisputeView &view = m_parts.opened.view();
    if (view.dispute.id.isEmpty() || !m_gathering.expired() || m_print.isOpen())
        return nullptr;
    Q_EMIT aboutToGather(); // the view has it then
    const auto gathering = std::make_shared<Gathering>();
    gathering->view = view; // whatever is open when the print service and the stores have answered (P1)
    for (const Document &document : gathering->view.dispute.documents)
        gathering->documents.append({document, {}});
    m_gathering = gathering;
    return gathering;
}

void CaseFlow::fail(const QString &text)
{
    m_gathering.reset();
    Q_EMIT stopped(tr("No case file was made"), text);
}

void CaseFlow::savePdf()
{
    if (tellsWhatIsInTheWay(*this))
        return;
    takeWaiting();
    const auto gathering = begin();
    if (!gathering)
        return;
    gathering->use = [this](const std::shared_ptr<Gathering> &, const File &file) { chooseFile(file); };
    gather(gathering);
}

void CaseFlow::savePdfInstead()
{
    if (tellsWhatIsInTheWay(*this))
        return;
    const auto gathering = takeWaiting();
    if (!gathering)
        return;
    gathering->use = [this](const std::shared_ptr<Gathering> &, const File &file) { chooseFile(file); };
    gather(gathering);
}

void CaseFlow::print()
{
    const auto gathering = begin();
    if (!gathering)
        return;
    gathering->use = [this](const std::shared_ptr<Gathering> &of, const File &file) { preview(of, file); };
    m_waiting = gathering;
    m_looking.start();
    askForPrinters();
    whenDone(m_printers, this, [this, wish = std::weak_ptr<Gathering>(gathering)](bool has) {
        if (wish.expired() || wish.lock() != m_waiting)
            return; // a PDF was wanted meanwhile
        const auto found = takeWaiting();
        if (has)
            gather(found);
        else
            offerPdf();
    });
}

void CaseFlow::askForPrinters()
{
    if (m_printers.isRunning())
        return;
    const auto answer = std::make_shared<QPromise<bool>>();
    answer->start();
    m_printers = answer->future();
    QThread *const asker = QThread::create([answer, ask = m_parts.hasPrinter] {
        answer->addResult(ask());
        answer->finish();
    });
    connect(asker, &QThread::finished, asker, &QObject::deleteLater); // one that hangs is nobody's, to the end
    m_asker = asker;
    asker->start();
}

std::shared_ptr<CaseFlow::Gathering> CaseFlow::takeWaiting()
{
    m_looking.stop();
    m_parts.window.clearNotice(kPrinters);
    return std::exchange(m_waiting, nullptr);
}

void CaseFlow::preview(const std::shared_ptr<Gathering> &gathering, const File &file)
{
    whenDone(QtConcurrent::run(&m_pool, [file] { return CasePages::picturesOf(*file, QLocale()); }), this,
        [this, file, gathering](const QList<PreviewImage> &pictures) { // kept until the preview stands
            m_gathering.reset();
            m_print.preview(file, pictures, &m_parts.window);
        });
}

void CaseFlow::gather(const std::shared_ptr<Gathering> &gathering)
{
    const QUuid account = gathering->view.account.id;
    const QString id = gathering->view.dispute.id;
    whenDone(m_parts.ledger.history(account, id), this,
        [this, gathering, account, id](const StoreResult<QList<LedgerEntry>> &history) {
            AccountSession *const session = m_parts.sync.session(account);
            if (!session)
                return; // the account was removed
            if (!history) // a case file that leaves out what was sent would be a lie
                return fail(
                    tr("The record of what was sent cannot be read: %1").arg(visibleText(history.error().detail)));
            for (const LedgerEntry &entry : *history)
                gathering->activity.append(activityOf(entry));
            whenDone(session->cache().changesOf(id), this,
                [this, gathering, account](const StoreResult<QList<ObservedChange>> &changes) {
                    if (!changes) // nor one that leaves out what the provider did since
                        return fail(tr("The record of what changed cannot be read: %1")
                                        .arg(visibleText(changes.error().detail)));
                    for (const ObservedChange &change : *changes)
                        gathering->activity.append(activityOf(account, change));
                    readDocuments(gathering);
                });
        });
}

void CaseFlow::readDocuments(const std::shared_ptr<Gathering> &gathering)
{
    AccountSession *const session = m_parts.sync.session(gathering->view.account.id);
    if (!session)
        return;
    if (gathering->read == gathering->documents.size())
        return gathering->use(gathering,
            std::make_shared<const CaseFile>(
                caseFileOf(gathering->view, gathering->activity, gathering->documents, m_parts.clock(), QLocale())));
    const qsizetype place = gathering->read++;
    whenDone(session->cache().document(gathering->documents.at(place).document.id), this,
        [this, gathering, place](const StoreResult<std::optional<QByteArray>> &kept) {
            if (!kept)
                gathering->documents[place].unread = kept.error();
            else if (*kept)
                gathering->documents[place].bytes = **kept;
            readDocuments(gathering);
        });
}

void CaseFlow::chooseFile(const File &file)
{
    m_gathering.reset();
    auto *dialog = new QFileDialog(&m_parts.window, tr("Save the case file"), ExportFlow::folder(m_parts.settings));
    dialog->setObjectName(u"caseFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("PDF (*.pdf)"), tr("All files (*)")});
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(uploadFileName(file->disputeId) + u".pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, file](const QString &path) { write(file, path); });
    dialog->open();
}

void CaseFlow::write(const File &file, const QString &path)
{
    if (tellsWhatIsInTheWay(*this))
        return;
    m_parts.settings.set(Settings::ExportFolder, QFileInfo(path).absolutePath());
    m_stop = std::make_shared<std::atomic<bool>>(false);
    m_work = new WorkDialog(tr("Writing the case file"), m_parts.theme, &m_parts.window);
    connect(m_work, &WorkDialog::cancelRequested, this, [stop = m_stop] { *stop = true; });
    m_work->showSoon();
    const auto goOn = [this, stop = m_stop, dialog = QPointer<WorkDialog>(m_work)](int done, int total) {
        QMetaObject::invokeMethod(
            this,
            [dialog, done, total] {
                if (dialog)
                    dialog->setProgress(done, total);
            },
            Qt::QueuedConnection);
        return !stop->load();
    };
    whenDone(QtConcurrent::run(&m_pool, [file, path, goOn] { return writeCasePdf(*file, path, QLocale(), goOn); }),
        this, [this, path](const StoreResult<Done> &done) { written(path, done); });
}

void CaseFlow::written(const QString &path, const StoreResult<Done> &done)
{
    if (m_work)
        m_work->deleteLater();
    m_work.clear();
    const QString where = pathText(path);
    if (done) //: %1 is a file with its folder
        m_parts.window.setNews(u"export"_s, tr("The case file was written to %1").arg(where), tr("Close"));
    else if (done.error().kind == ErrorKind::Cancelled)
        m_parts.window.setNews(u"export"_s,
            oneAfterTheOther(tr("The case file was stopped. Nothing was written."), olderFileText(path)), tr("Close"));
    else
        Q_EMIT stopped(tr("No case file was written"), exportProblemText(done.error(), path));
}

void CaseFlow::offerPdf()
{
    m_gathering.reset();
    QMessageBox *const box = makeMessage(u"noPrinterBox"_s, QMessageBox::Information, tr("No printer was found"),
        tr("Switch one on or add one in the system's settings, then try again. Or save the case "
           "file as a PDF and print that elsewhere."),
        &m_parts.window);
    QPushButton *const save = box->addButton(tr("Save as PDF…"), QMessageBox::AcceptRole);
    save->setObjectName(u"noPrinterSave"_s);
    box->addButton(QMessageBox::Close);
    box->setDefaultButton(save);
    connect(save, &QPushButton::clicked, this, &CaseFlow::savePdf);
    dressMessage(*box, m_parts.theme);
    box->open();
}

} // namespace disputedesk
