#pragma once

#include "models/domain/clock.h"
#include "models/items/replymodel.h"
#include "models/store/replystore.h"

#include <QHash>
#include <QKeySequence>
#include <QObject>
#include <QPointer>

#include <utility>

namespace disputedesk {

class CoverLetterDialog;
class DetailPane;
class RepliesDialog;
class Theme;

/// Canned replies and the cover letter, from the wish to the text at the cursor; keeps the replies on disk. It puts
/// text into the form and nothing else: what goes out is WriteFlow's.
class ReplyFlow : public QObject {
    Q_OBJECT
public:
    ReplyFlow(StoreThread &thread, const QString &folder, DetailPane &detail, const Theme &theme, Clock clock,
        QWidget *window);

    /// Reads the file; problemChanged() tells how it was found.
    void load();
    ReplyModel &replies() { return m_replies; }
    ReplyStore &store() { return m_store; }
    /// What is wrong with the file, for a notice; empty: nothing.
    const QString &problem() const { return m_problem; }
    /// The shipped replies by their names in `language` (a key of knownLanguages()).
    void setLanguage(const QString &language);
    /// Takes what stands in an open editor: the window is about to close.
    void flush();
    /// Tries once more what the disk refused.
    void saveAgain();
    /// Saves are on their way; settled() follows.
    bool isSaving() const { return m_saving > 0; }
    /// Replies are in memory only: they would be gone with the program.
    bool hasUnsaved() const { return m_unsaved; }
    /// Cover letters that somebody wrote into and that are in no draft; closing the program loses them. Some may be
    /// empty.
    QStringList unfinished() const;
    /// The account was removed: its letters can go nowhere.
    void forget(const QUuid &account);

public Q_SLOTS:
    /// The search, for where the cursor is; says so when there is no such place.
    void search();
    void editReplies();
    /// Made of the open dispute, for the message or the form's statement.
    void writeCoverLetter();

Q_SIGNALS:
    void problemChanged(const QString &problem);
    /// Every save was answered, well or badly.
    void settled();
    /// Nothing was done; `text` says what to do first.
    void stopped(const QString &title, const QString &text);

private:
    void showMenu(const QString &field, const QPoint &at);
    void pick(const QString &field, const QUuid &reply);
    void edit(const QUuid &reply);
    void save();
    void setProblem(const QString &problem);
    QString placeText(const QString &field) const;

    ReplyStore m_store;
    ReplyModel m_replies;
    DetailPane &m_detail;
    const Theme &m_theme;
    Clock m_clock;
    QWidget *m_window;
    QString m_problem;
    int m_saving = 0; ///< saves that the disk has not answered
    bool m_unsaved = false; ///< the disk refused the last of them
    QPointer<RepliesDialog> m_dialog;
    QPointer<CoverLetterDialog> m_letter; ///< that is open
    QHash<std::pair<QUuid, QString>, QString> m_letters; ///< changed and not inserted, by account and dispute
};

/// The key of search(), also shown in the menu.
QKeySequence replySearchKey();

} // namespace disputedesk
