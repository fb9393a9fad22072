#include "app/desktop/replyflow.h"

#include "app/desktop/storewhy.h"
#include "models/domain/displaytext.h"
#include "models/items/coverletter.h"
#include "models/items/evidencetexts.h"
#include "models/items/placeholders.h"
#include "ui/dialogs/coverletterdialog.h"
#include "ui/dialogs/repliesdialog.h"
#include "ui/dialogs/replymenu.h"
#include "ui/dialogs/replypicker.h"
#include "ui/panes/detailpane.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
const QString kStatement = u"uncategorized_text"_s; ///< the field of the form that takes a letter
} // namespace

QKeySequence replySearchKey() { return QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I); }

ReplyFlow::ReplyFlow(
    StoreThread &thread, const QString &folder, DetailPane &detail, const Theme &theme, Clock clock, QWidget *window)
    : QObject(window)
    , m_store(thread, folder)
    , m_replies(shippedReplies())
    , m_detail(detail)
    , m_theme(theme)
    , m_clock(std::move(clock))
    , m_window(window)
{
    m_replies.setWritable(false); // until the file was read: nothing of it may be overwritten
    connect(&m_replies, &ReplyModel::edited, this, &ReplyFlow::save);
    connect(&detail, &DetailPane::replyMenuRequested, this, &ReplyFlow::showMenu);
}

void ReplyFlow::load()
{
    whenDone(m_store.load(), this, [this](const ReplyStore::Read &read) {
        m_replies.setWritable(read.isWritable());
        m_replies.setLibrary(read.library);
        const QString aside = visibleText(QFileInfo(read.aside).fileName());
        switch (read.opened) {
        case ReplyStore::Opened::Good:
            return setProblem(read.leftOut == 0 ? QString()
                                                : tr("%n canned replies could not be read. The file as it was lies "
                                                     "beside the new one as %1.",
                                                    nullptr, read.leftOut)
                                                      .arg(aside));
        case ReplyStore::Opened::SetAside:
            return setProblem(
                tr("The file of canned replies was damaged. It lies beside the new one as %1.").arg(aside));
        case ReplyStore::Opened::Later:
            return setProblem(tr("The canned replies were made by a newer version of this program. They are left as "
                                 "they are; use that version to see and change them."));
        case ReplyStore::Opened::Blocked:
            return setProblem(tr("The file of canned replies (replies.json) cannot be read. It is left as it is; "
                                 "nothing can be added in this run."));
        }
    });
}

void ReplyFlow::setLanguage(const QString &language)
{
    flush(); // the rows are laid out anew
    m_replies.setShipped(repliesNamedIn(shippedReplies(), language));
}

void ReplyFlow::save()
{
    ++m_saving;
    whenDone(m_store.save(m_replies.library()), this, [this](const StoreResult<Done> &saved) {
        --m_saving;
        m_unsaved = !saved; // each save has all of them
        if (!saved)
            setProblem(tr("The canned replies could not be saved: %1. They are still here; make room and change one "
                          "again before you quit.")
                           .arg(whyNotSavedText(saved.error())));
        else if (m_saving == 0)
            setProblem({});
        if (m_saving == 0)
            Q_EMIT settled();
    });
}

void ReplyFlow::saveAgain()
{
    if (m_unsaved && m_saving == 0)
        save();
}

void ReplyFlow::flush()
{
    if (m_dialog)
        m_dialog->flush();
}

void ReplyFlow::setProblem(const QString &problem)
{
    if (std::exchange(m_problem, problem) == problem)
        return;
    if (m_dialog)
        m_dialog->setProblem(problem);
    Q_EMIT problemChanged(problem);
}

QString ReplyFlow::placeText(const QString &field) const
{
    return field.isEmpty()
        //: where a text goes
        ? tr("the message")
        //: where a text goes; %1 is a field of the evidence form
        : tr("the field “%1”").arg(evidenceFieldText(field));
}

void ReplyFlow::showMenu(const QString &field, const QPoint &at)
{
    auto *menu = new ReplyMenu(m_replies, replySearchKey(), m_theme, m_window);
    connect(menu, &ReplyMenu::searchRequested, this, [this, field] { pick(field, {}); });
    connect(menu, &ReplyMenu::replyChosen, this, [this, field](const QUuid &reply) {
        const CannedReply *const known = m_replies.find(reply);
        const DisputeView view = m_detail.typedView();
        if (!known)
            return;
        const QString language = replyLanguageFor(view, known->texts.keys());
        const Expansion text =
            expandTemplate(known->texts.value(language), placeholderLookup(view, language, m_clock()));
        if (known->texts.size() == 1 && text.isComplete())
            return m_detail.insertReply(field, text.text);
        pick(field, reply); // a language to choose, or something is missing: seen before it stands there
    });
    connect(menu, &ReplyMenu::coverLetterRequested, this, &ReplyFlow::writeCoverLetter);
    connect(menu, &ReplyMenu::editRequested, this, &ReplyFlow::editReplies);
    menu->popup(at);
}

void ReplyFlow::search()
{
    const std::optional<QString> field = m_detail.replyField();
    if (!field)
        return Q_EMIT stopped(tr("There is no place for a reply"),
            tr("Open a dispute that can be answered; where evidence is asked for, open one of its text fields first."));
    pick(*field, {});
}

void ReplyFlow::pick(const QString &field, const QUuid &reply)
{
    const DisputeView view = m_detail.typedView();
    auto *picker = new ReplyPicker(m_replies, view, placeText(field), m_clock(), m_theme, m_window);
    picker->setAttribute(Qt::WA_DeleteOnClose);
    if (!reply.isNull())
        picker->choose(reply);
    connect(picker, &ReplyPicker::chosen, this,
        [this, field, account = view.account.id, id = view.dispute.id](const QString &text) {
            const DisputeView now = m_detail.typedView();
            if (now.account.id == account && now.dispute.id == id) // never one dispute's values into another's text
                m_detail.insertReply(field, text);
        });
    connect(picker, &ReplyPicker::editRequested, this, &ReplyFlow::edit);
    picker->open();
}

void ReplyFlow::writeCoverLetter()
{
    const DisputeView view = m_detail.typedView();
    const QString field = answersByEvidence(view.dispute.provider) ? kStatement : QString();
    if (view.dispute.id.isEmpty() || !m_detail.canWrite())
        return Q_EMIT stopped(
            tr("There is no place for a cover letter"), tr("Open a dispute that can be answered first."));
    const QString before =
        field.isEmpty() ? view.draft.message : view.draft.evidence.value(field, view.dispute.evidence.value(field));
    const QString note = attachmentsOf(view).isEmpty()
        ? tr("Nothing is attached yet. Add the documents first: they are named in the letter by A, B, C.")
        : tr("Documents that you add or take away later do not change this text.");
    const auto letter = [view](const QString &language) { return coverLetterText(view, language); };
    auto *dialog = new CoverLetterDialog(
        letter, replyLanguageOf(before, view), placeText(field), note, !before.isEmpty(), m_theme, m_window);
    m_letter = dialog;
    connect(dialog, &QDialog::finished, this, [this] { m_letter = nullptr; });
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const std::pair key(view.account.id, view.dispute.id);
    if (const QString left = m_letters.value(key); !left.isEmpty())
        dialog->takeUp(left);
    connect(dialog, &QDialog::rejected, this, [this, dialog, key] { m_letters.insert(key, dialog->changedText()); });
    connect(dialog, &CoverLetterDialog::chosen, this, [this, dialog, field, key](const QString &text, bool append) {
        const DisputeView now = m_detail.typedView();
        if (std::pair(now.account.id, now.dispute.id) != key || !m_detail.canWrite())
            return Q_EMIT stopped(
                tr("There is no place for a cover letter"), tr("Open a dispute that can be answered first."));
        m_letters.remove(key);
        dialog->accept();
        m_detail.insertReply(field, text, append);
    });
    dialog->open();
}

QStringList ReplyFlow::unfinished() const
{
    // It may be hidden, by the lock.
    return m_letters.values() + QStringList(m_letter ? m_letter->changedText() : QString());
}

void ReplyFlow::forget(const QUuid &account)
{
    m_letters.removeIf([&account](const auto &letter) { return letter.key().first == account; });
}

void ReplyFlow::editReplies() { edit({}); }

void ReplyFlow::edit(const QUuid &reply)
{
    if (!m_dialog || !m_dialog->isVisible()) { // one that was closed is about to go
        m_dialog = new RepliesDialog(m_replies, m_detail.typedView(), m_problem, m_clock(), m_theme, m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    if (!reply.isNull())
        m_dialog->choose(reply);
    m_dialog->open();
}

} // namespace disputedesk
