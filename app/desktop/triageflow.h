#pragma once

#include "app/desktop/triagebook.h"
#include "models/domain/clock.h"
#include "models/items/disputeview.h"
#include "models/items/relateddisputes.h"
#include "ui/panes/listref.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>
#include <utility>

namespace disputedesk {

class DetailPane;
class DisputeIndex;
class ListPane;
class StoreThread;
class Theme;

/// What agents note for themselves, from a click to the disk, and the other disputes of a charge. It knows no provider.
class TriageFlow : public QObject {
    Q_OBJECT
public:
    struct Parts {
        DisputeIndex &index;
        ListPane &list;
        DetailPane &detail;
        const Theme &theme;
        Clock clock;
    };
    TriageFlow(StoreThread &thread, const QString &folder, Parts parts, QWidget *window);
    ~TriageFlow() override;

    void load();
    TriageBook &book() { return m_book; }
    /// The dispute that is open now.
    void show(const DisputeView &view);

public Q_SLOTS:
    /// Tags, name and decision of the selected disputes, or of the open one.
    void editSelected();
    void undo();

Q_SIGNALS:
    /// `text`: what changed and can be undone; empty, after a while too: it is offered no longer.
    void undoOffered(const QString &text);
    void problemChanged(const QString &problem);
    /// The list is to show what this finds.
    void searchWanted(const QString &search);
    void stopped(const QString &title, const QString &text);

private:
    struct Search;
    /// What was noted of a dispute, as it counts now: a decision that fell with the status is not in it.
    Triage noted(const DisputeRef &ref) const;
    /// Into the book, each new decision with the status that it is made for, and when.
    void keep(QList<Triage> changed, bool undoable);
    std::pair<Stage, QString> statusOf(const DisputeRef &ref) const;
    void edit(const QList<DisputeRef> &refs);
    void showNoted();
    void lookForRelated();
    void lookAgain();
    void stopLooking();
    void setProblem(const QString &problem);
    void opened(TriageStore::Opened how);
    void offerUndo(const QString &text);

    TriageStore m_store;
    TriageBook m_book;
    DisputeIndex &m_index;
    ListPane &m_list;
    DetailPane &m_detail;
    const Theme &m_theme;
    Clock m_clock;
    QWidget *m_window;
    DisputeRef m_open;
    std::pair<Stage, QString> m_openStatus; ///< as the pane shows it, and who decides sees
    QString m_provider;
    QString m_charge;
    QString m_intent;
    QString m_problem;
    QTimer m_soon;
    QTimer m_undoEnds{this};
    std::shared_ptr<Search> m_search;
    QThreadPool m_pool; // last: it waits for the search, which reads the index
};

} // namespace disputedesk
