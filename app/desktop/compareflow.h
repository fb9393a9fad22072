#pragma once

#include "models/domain/dispute.h"
#include "ui/dialogs/conflictmodel.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QUuid>

#include <utility>

namespace disputedesk {

class ConflictDialog;
class DetailPane;
class DraftBook;
class Theme;

/// A draft against the dispute that moved on while it was written, from the wish to compare to the merged draft. A
/// comparison that was closed without applying it is gone on with the next time, in this run of the program.
class CompareFlow : public QObject {
    Q_OBJECT
public:
    CompareFlow(DraftBook &drafts, DetailPane &detail, const Theme &theme, QWidget *window);

    /// Opens the comparison of the draft with `now`; does nothing when they do not differ, or one is open.
    void compare(const QUuid &account, const Dispute &now);
    /// What was written into comparisons that can be opened again and is in no draft; closing the program loses it.
    /// Some may be empty.
    QStringList unfinished() const;
    /// The account was removed.
    void forget(const QUuid &account);

Q_SIGNALS:
    /// Nothing was done; `text` says what to do first.
    void stopped(const QString &title, const QString &text);

private:
    struct Left {
        SeenState base; ///< of the draft that was compared
        MergeWork work;
    };
    /// False when the draft is not what it was when it was compared.
    bool apply(const Draft &compared, const ThreeWay &merge, const MergeChoices &choices);

    DraftBook &m_drafts;
    DetailPane &m_detail;
    const Theme &m_theme;
    QWidget *m_window;
    QPointer<ConflictDialog> m_dialog; ///< that is open
    /// Begun and not applied, by account and dispute. Stays when the draft is discarded: that can be undone.
    QHash<std::pair<QUuid, QString>, Left> m_left;
};

} // namespace disputedesk
