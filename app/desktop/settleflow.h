#pragma once

#include "models/domain/intent.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QUuid>

#include <functional>

namespace disputedesk {

class AccountSession;
struct DisputeView;
class SettleDialog;
class Theme;

/// A write of unknown outcome that a person settles by hand, from the wish to the ledger's word. The note that was
/// typed stays where the ledger refuses it, and is offered again when the dialog was closed, in this run of the
/// program.
class SettleFlow : public QObject {
    Q_OBJECT
public:
    using Sessions = std::function<AccountSession *(const QUuid &)>;
    SettleFlow(Sessions sessions, const Theme &theme, QWidget *window);

    /// Asks about the write of `view` that is unclear; does nothing when that is not `intent`.
    void ask(const DisputeView &view, const QUuid &intent);
    /// Notes that somebody typed, that are in no ledger and can still go there; closing the program loses them. Some
    /// may be empty.
    QStringList unfinished() const;
    /// The account was removed.
    void forget(const QUuid &account);

public Q_SLOTS:
    /// The ledger moved by itself: a note on what it knows now is of no use.
    void resolved(const disputedesk::WriteIntent &intent, disputedesk::ActionState state);

Q_SIGNALS:
    /// A person said that it was applied, and the ledger has that.
    void saidApplied(const disputedesk::WriteIntent &intent);
    /// The ledger has answered, well or badly.
    void answered();
    /// Refused while no dialog was open to say so.
    void stopped(const QString &title, const QString &text);

private:
    struct Note {
        QUuid account;
        QString text;
    };
    /// What somebody typed into the open dialog, while it can go to the ledger.
    QString typedNote() const;
    void settle(SettleDialog *dialog, const WriteIntent &intent, bool applied, const QString &note);

    Sessions m_sessions;
    const Theme &m_theme;
    QWidget *m_window;
    QPointer<SettleDialog> m_dialog; ///< that is open
    QUuid m_asked; ///< the intent it asks about; null once that is known
    QString m_made; ///< the note that it began with
    QHash<QUuid, Note> m_notes; ///< typed and not in the ledger, by intent
};

} // namespace disputedesk
