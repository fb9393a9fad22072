#include "app/desktop/settleflow.h"

#include "app/desktop/accountsession.h"
#include "app/desktop/storewhy.h"
#include "models/domain/asyncresult.h"
#include "models/domain/displaytext.h"
#include "models/items/disputeview.h"
#include "models/items/texts.h"
#include "models/sync/writedesk.h"
#include "ui/dialogs/settledialog.h"

using namespace Qt::StringLiterals;

namespace disputedesk {

SettleFlow::SettleFlow(Sessions sessions, const Theme &theme, QWidget *window)
    : QObject(window)
    , m_sessions(std::move(sessions))
    , m_theme(theme)
    , m_window(window)
{
}

void SettleFlow::ask(const DisputeView &view, const QUuid &intentId)
{
    if (!view.unclear || view.unclear->id != intentId)
        return;
    const WriteIntent intent = *view.unclear;
    AccountSession *const session = m_sessions(intent.account);
    const bool stillRead = session && session->writes() && session->writes()->isWatching(intent.id);
    auto *dialog = new SettleDialog(intent, moneyText(intent.amount, intent.provider, QLocale()),
        visibleText(view.account.label) + u" · "_s + providerName(view.account.provider), m_theme, m_window,
        stillRead ? SettleDialog::Reads::GoOn : SettleDialog::Reads::Ended);
    m_dialog = dialog;
    m_asked = intent.id;
    m_made = dialog->note();
    connect(dialog, &QDialog::finished, this, [this] { m_dialog = nullptr; });
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->takeUp(m_notes.value(intent.id).text);
    connect(dialog, &QDialog::rejected, this, [this, intent] {
        if (const QString note = typedNote(); note.isEmpty())
            m_notes.remove(intent.id);
        else
            m_notes.insert(intent.id, {intent.account, note});
    });
    connect(dialog, &SettleDialog::settled, this,
        [this, dialog, intent](bool applied, const QString &note) { settle(dialog, intent, applied, note); });
    dialog->open();
}

QStringList SettleFlow::unfinished() const
{
    QStringList notes{typedNote()};
    for (const Note &note : m_notes)
        notes.append(note.text);
    return notes;
}

QString SettleFlow::typedNote() const
{
    if (!m_dialog || m_asked.isNull()) // hidden as it may be, by the lock
        return {};
    const QString note = m_dialog->note();
    return note == m_made ? QString() : note;
}

void SettleFlow::resolved(const WriteIntent &intent, ActionState state)
{
    if (!isSettled(state))
        return;
    m_notes.remove(intent.id);
    if (m_asked == intent.id)
        m_asked = QUuid(); // the ledger takes no note of it any more
}

void SettleFlow::forget(const QUuid &account)
{
    m_notes.removeIf([&account](const auto &note) { return note.value().account == account; });
}

void SettleFlow::settle(SettleDialog *dialog, const WriteIntent &intent, bool applied, const QString &note)
{
    const auto refuse = [this, asked = QPointer(dialog)](const QString &why) {
        if (asked && asked->isVisible())
            asked->setRefused(why);
        else
            Q_EMIT stopped(tr("Nothing was settled"), why);
    };
    AccountSession *const session = m_sessions(intent.account);
    if (!session || !session->writes())
        return refuse(tr("The account has no key in this run. Enter its key first."));
    const QString text = (applied ? tr("By hand: it was applied. ") : tr("By hand: it was not applied. ")) + note;
    whenDone(session->writes()->settleByHand(intent, text), this,
        [this, refuse, asked = QPointer(dialog), intent, applied](const StoreResult<ActionState> &settled) {
            if (settled) {
                if (asked)
                    asked->accept();
                m_notes.remove(intent.id);
                if (applied)
                    Q_EMIT saidApplied(intent);
            } else {
                refuse(tr("Nothing was settled: %1. Your note is kept.").arg(whyNotSavedText(settled.error())));
            }
            Q_EMIT answered();
        });
}

} // namespace disputedesk
