#include "app/desktop/settleflow.h"

#include "app/desktop/accountsession.h"
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
    auto *dialog = new SettleDialog(intent, moneyText(intent.amount, intent.provider, QLocale()),
        visibleText(view.account.label) + u" · "_s + providerName(view.account.provider), m_theme, m_window);
    m_dialog = dialog;
    connect(dialog, &QDialog::finished, this, [this] { m_dialog = nullptr; });
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->takeUp(m_notes.value(intent.id));
    connect(dialog, &QDialog::rejected, this, [this, dialog, intent] { m_notes.insert(intent.id, dialog->note()); });
    connect(dialog, &SettleDialog::settled, this,
        [this, dialog, intent](bool applied, const QString &note) { settle(dialog, intent, applied, note); });
    dialog->open();
}

QStringList SettleFlow::unfinished() const
{
    // It may be hidden, by the lock.
    return m_notes.values() + QStringList(m_dialog ? m_dialog->note() : QString());
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
                const Error &error = settled.error();
                refuse(tr("Nothing was settled: %1. Your note is kept.")
                           .arg(error.kind == ErrorKind::DiskFull ? tr("the disk is full")
                                                                  : visibleText(error.detail).left(200)));
            }
            Q_EMIT answered();
        });
}

} // namespace disputedesk
