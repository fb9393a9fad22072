#include "app/desktop/writeflow.h"

#include "app/desktop/accountregistry.h"
#include "app/desktop/accountsession.h"
#include "app/desktop/intentcapture.h"
#include "app/desktop/outcometexts.h"
#include "app/desktop/reviewsource.h"
#include "models/domain/asyncresult.h"
#include "models/domain/capability.h"
#include "models/domain/displaytext.h"
#include "models/domain/threeway.h"
#include "models/domain/uploadtraces.h"
#include "models/items/confirmspec.h"
#include "models/items/evidenceof.h"
#include "models/items/texts.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/dialogs/reviewdialog.h"

#include <QLocale>

#include <utility>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
/// One confirmation for all files of a response: the dialog names each.
void nameAllFiles(ConfirmSpec &spec, const QList<WriteIntent> &uploads)
{
    QStringList names;
    for (const WriteIntent &upload : uploads)
        names << isolatedText(upload.fileName) + u" · "_s + sizeText(upload.fileSize, QLocale());
    const auto count = int(uploads.size());
    spec.title = WriteFlow::tr("Upload %n files for dispute %1?", nullptr, count)
                     .arg(u'…' + visibleText(uploads.constFirst().disputeId.right(4)));
    spec.actText = WriteFlow::tr("Upload %n files", nullptr, count);
    spec.title = confirmTitle(spec.mode, spec.title);
    if (spec.mode == Mode::Test)
        spec.actText = WriteFlow::tr("%1 (TEST)").arg(spec.actText);
    spec.consequences = names + spec.consequences;
}
} // namespace

WriteFlow::WriteFlow(
    Sessions sessions, DraftBook &drafts, AccountRegistry &registry, const Theme &theme, Clock clock, QWidget *window)
    : QObject(window)
    , m_sessions(std::move(sessions))
    , m_drafts(drafts)
    , m_registry(registry)
    , m_theme(theme)
    , m_clock(std::move(clock))
    , m_window(window)
{
}

void WriteFlow::attach(WriteDesk &desk)
{
    connect(&desk, &WriteDesk::ended, this, &WriteFlow::ended);
    connect(&desk, &WriteDesk::resolved, this, &WriteFlow::resolved);
    connect(&desk, &WriteDesk::waitingForList, this, &WriteFlow::waitForList);
    connect(&desk, &WriteDesk::started, this,
        [this](const WriteIntent &intent) { Q_EMIT ledgerMoved(intent.account, intent.disputeId); });
    connect(&desk, &WriteDesk::uploadProgress, this, [this](const WriteIntent &intent, int percent) {
        if (const QUuid file = m_files.value(intent.id); !file.isNull())
            Q_EMIT uploadProgress(file, percent);
    });
}

void WriteFlow::setBusy(const QString &what)
{
    m_busy = !what.isEmpty();
    Q_EMIT busyChanged(what);
}

void WriteFlow::begin(WriteVerb verb, const DisputeView &view, const QString &document, const QUuid &fileId)
{
    if (m_busy && view.dispute.id != m_intent.disputeId) // else it is the same button twice
        return Q_EMIT stopped(tr("Another write is under way"),
            tr("It is about dispute %1. Wait until it is over, then try again.").arg(visibleText(m_intent.disputeId)));
    if (m_busy || view.dispute.id.isEmpty() || !view.can.value(verb, {WhyNot::NotOffered}).allowed())
        return;
    m_view = view;
    m_view.draft = m_drafts.draft(view.account.id, view.dispute.id);
    m_queue.clear();
    m_files.clear();
    m_wentUp.clear();
    m_afterFiles.reset();
    if (verb == WriteVerb::Respond || verb == WriteVerb::Stage)
        return beginResponse(verb);
    const DraftFile *wanted = nullptr;
    for (const DraftFile &file : std::as_const(m_view.draft.files))
        if (file.id == fileId)
            wanted = &file;
    if (verb == WriteVerb::UploadDocument && !wanted)
        return;
    m_intent = captureIntent(verb, m_view, m_clock(), document, wanted);
    if (wanted)
        m_files.insert(m_intent.id, wanted->id);
    m_queue.append(m_intent);
    prepare();
}

void WriteFlow::queueFiles(const QList<DraftFile> &files)
{
    for (const DraftFile &file : files) {
        m_queue.append(captureIntent(WriteVerb::UploadDocument, m_view, m_clock(), {}, &file));
        m_files.insert(m_queue.constLast().id, file.id);
    }
}

void WriteFlow::beginResponse(WriteVerb verb)
{
    if (movedSince(m_view.draft, m_view.dispute))
        return Q_EMIT conflictFound(m_view);
    if (!canRespond(verb))
        return;
    if (answersByEvidence(m_view.dispute.provider)) {
        queueFiles(evidenceOf(m_view).toUpload);
        if (!m_queue.isEmpty()) {
            m_afterFiles = verb;
            m_intent = m_queue.constFirst();
            return prepare();
        }
    } else {
        queueFiles(m_view.draft.files);
    }
    m_intent = captureIntent(verb, m_view, m_clock());
    m_queue.append(m_intent);
    prepare();
}

void WriteFlow::respondAfterFiles()
{
    const WriteVerb verb = *std::exchange(m_afterFiles, std::nullopt);
    if (m_dialog) {
        m_dialog->disconnect(this); // its end is not the end of the flow
        std::exchange(m_dialog, nullptr)->deleteLater();
    }
    m_sending = false;
    m_view.draft = m_drafts.draft(m_intent.account, m_intent.disputeId);
    m_files.clear();
    setBusy({});
    beginResponse(verb);
}

bool WriteFlow::canRespond(WriteVerb verb)
{
    QString why = responseProblem(verb, m_view, QLocale());
    if (m_drafts.isTakingFile(m_view.account.id, m_view.dispute.id))
        why = tr("A file is still being added to the draft. Wait a moment and try again.");
    if (!why.isEmpty())
        Q_EMIT stopped(tr("The response is not ready"), why);
    return why.isEmpty();
}

void WriteFlow::prepare()
{
    AccountSession *const session = m_sessions(m_intent.account);
    if (!session || !session->writes())
        return Q_EMIT stopped(tr("Nothing was sent"), tr("The account has no key in this run. Enter its key first."));
    setBusy(tr("Reading the dispute again before anything is sent…"));
    whenDone(
        session->writes()->prepare(m_intent), this, [this](const Result<WriteDesk::Prepared, WriteOutcome> &prepared) {
            if (!prepared)
                return stop(prepared.error());
            Q_EMIT busyChanged({}); // the reading is over; the dialog says what goes on from here
            if (goesWithDocuments(m_intent)) { // what lies there goes along: the review shows it as it is now
                m_view.dispute.documents = prepared->fresh.documents;
                m_view.dispute.documentsTotal = prepared->fresh.documentsTotal;
            }
            if (m_intent.verb == WriteVerb::Respond || m_intent.verb == WriteVerb::Stage)
                return review(*prepared);
            confirm(*prepared);
        });
}

/// The fresh read found another dispute than the one the response was written for, and it can still be answered.
bool WriteFlow::isConflict(const WriteOutcome &outcome) const
{
    const bool isResponse = m_afterFiles || m_intent.verb == WriteVerb::Respond || m_intent.verb == WriteVerb::Stage
        || (m_queue.size() > 1 && m_queue.constLast().verb == WriteVerb::Respond);
    return isResponse && outcome.halt == Halt::Changed && outcome.now && movedSince(m_view.draft, *outcome.now)
        && capabilityOf(*outcome.now, WriteVerb::Respond).allowed();
}

void WriteFlow::stop(const WriteOutcome &outcome)
{
    setBusy({});
    if (isConflict(outcome)) {
        m_view.dispute = *outcome.now;
        return Q_EMIT conflictFound(m_view);
    }
    Q_EMIT stopped(haltTitle(outcome.halt), haltText(outcome, m_intent, m_view.account));
}

void WriteFlow::review(const WriteDesk::Prepared &prepared)
{
    ReviewContent content = reviewContentOf(m_intent, m_view, prepared.request, QLocale());
    content.notes += unlistedTexts(prepared.unlisted, m_intent.provider);
    auto *dialog = new ReviewDialog(content, m_theme, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReviewDialog::continueRequested, this, [this, prepared] { confirm(prepared); });
    connect(dialog, &QDialog::rejected, this, [this] { setBusy({}); });
    dialog->open();
}

void WriteFlow::confirm(const WriteDesk::Prepared &prepared)
{
    const QString line = verbName(prepared.request.verb) + u' ' + prepared.request.url.path();
    ConfirmSpec spec =
        confirmSpecOf(m_intent, m_view.account, prepared.fresh, m_view.draft, line, m_clock(), QLocale());
    const QStringList unlisted = unlistedTexts(prepared.unlisted, m_intent.provider);
    spec.consequences += unlisted;
    if (m_intent.verb == WriteVerb::Respond && unlisted.isEmpty()) // else what is missing is not to be added again
        spec.missing = missingInResponse(m_view);
    if (m_afterFiles && m_queue.size() > 1)
        nameAllFiles(spec, m_queue);
    m_dialog = new ConfirmDialog(spec, m_theme, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &ConfirmDialog::confirmed, this, [this, prepared] { confirmed(prepared); });
    connect(m_dialog, &ConfirmDialog::callOffRequested, this, &WriteFlow::callOff);
    connect(m_dialog, &ConfirmDialog::backToDraftRequested, this, &WriteFlow::backToDraft);
    connect(m_dialog, &QDialog::finished, this, [this] {
        if (!m_sending)
            setBusy({});
    });
    m_dialog->open();
}

void WriteFlow::confirmed(const WriteDesk::Prepared &prepared)
{
    m_sending = true;
    m_seen = prepared.fresh;
    m_sinceRead = prepared.sinceRead;
    if (m_intent.verb == WriteVerb::UploadDocument && !m_afterFiles) {
        // A locked dialog would stand before the row that shows the progress and can cancel it.
        std::exchange(m_dialog, nullptr)->deleteLater();
        Q_EMIT uploadProgress(m_files.value(m_intent.id), 0);
    }
    sendNext();
}

void WriteFlow::sendNext()
{
    AccountSession *const session = m_sessions(m_intent.account);
    if (!session || !session->writes() || m_queue.isEmpty()) {
        WriteOutcome gone; // the account or its key went meanwhile
        gone.halt = Halt::ReadFailed;
        gone.error.kind = ErrorKind::KeyMissing;
        m_queue.clear();
        m_sending = false;
        setBusy({});
        return show(m_intent, gone);
    }
    const WriteIntent next = m_queue.constFirst();
    if (m_dialog && next.verb == WriteVerb::UploadDocument)
        m_dialog->setRunning(tr("Sending document %1…").arg(visibleText(next.fileName)));
    else if (m_dialog)
        m_dialog->setRunning(tr("Sending once…"));
    session->writes()->sendConfirmed(next, m_seen, m_sinceRead);
}

void WriteFlow::waitForList(const WriteIntent &intent, bool waits)
{
    if (!m_dialog || intent.id != m_intent.id)
        return;
    if (waits)
        //: %1 is the provider's name
        m_dialog->setWaiting(tr("Waiting for %1 to list the files… Nothing of the response has been sent yet.")
                                 .arg(providerName(intent.provider)));
    else
        m_dialog->setRunning(tr("Sending once…"));
}

void WriteFlow::callOff()
{
    AccountSession *const session = m_sessions(m_intent.account);
    WriteDesk *const desk = session ? session->writes() : nullptr;
    if (!m_sending || (desk && (desk->callOff(m_intent.id) || desk->isSending())))
        return; // how it ended is told by ended()
    // The account or its key went, and the run with it. It waited, or the dialog would not ask: nothing was armed.
    WriteOutcome calledOff;
    calledOff.halt = Halt::CalledOff;
    ended(m_intent, calledOff);
}

void WriteFlow::cancelUpload(const QUuid &file)
{
    AccountSession *const session = m_sessions(m_intent.account);
    for (auto it = m_files.cbegin(); it != m_files.cend(); ++it)
        if (it.value() == file && session && session->writes())
            session->writes()->cancelUpload(it.key());
}

} // namespace disputedesk
