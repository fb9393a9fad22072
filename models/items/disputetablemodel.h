#pragma once

#include "models/domain/clock.h"
#include "models/items/disputeindex.h"
#include "models/items/listwork.h"
#include "models/items/metacells.h"
#include "models/items/metakeys.h"
#include "models/items/querycompleter.h"
#include "models/items/rowplaces.h"

#include <QAbstractTableModel>
#include <QElapsedTimer>
#include <QLocale>
#include <QSet>
#include <QThreadPool>
#include <QTimer>

#include <memory>
#include <optional>

namespace disputedesk {

/// A tab's figures: how many disputes of the scope stand in a stage, and their sums, one per currency, largest count
/// first.
struct StageSummary {
    Stage stage = Stage::Unknown;
    int count = 0;
    struct Sum {
        QString currency;
        ProviderKind provider = ProviderKind::Omise; ///< decides the decimals
        qint64 minor = 0;
        int count = 0;
        bool overflow = false; ///< the sum left int64: shown as "too large", never wrapped
    };
    QList<Sum> sums;
};

/// The list: a view of the columnar index, filtered by accounts, stage and free words, sorted by a column. It never
/// resets on a refresh: rows are inserted, removed and moved, so that selection and scroll stay.
/// A small list follows every wish and every change at once. For a large one a job of its own thread works out what is
/// shown; until it is done the list shows what it showed, isBusy() is true, and settled() tells the end. A newer wish
/// calls off the job of an older one; changes of the index are followed a few times a second.
class DisputeTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        Due,
        Amount,
        Currency,
        Status,
        ReasonColumn,
        DisputeId,
        ChargeColumn,
        AccountColumn,
        Created,
        DraftMark,
        AsOf,
        ReasonCode,
        PaymentIntent,
        ClosedAt,
        ProviderColumn,
        Documents, // hidden by default
        Tags,
        Assignee,
        ProviderStatus, ///< the provider's own word
        Meta1, ///< the first of the columns that show what an agent chose of the metadata
        Meta2,
        Meta3,
        Meta4,
        Meta5,
        ColumnCount
    };
    enum Role {
        SortRole = Qt::UserRole + 1, ///< raw: minor units, ms since the epoch, enum rank
        IdRole, ///< QString, the whole id
        AccountRole, ///< QUuid
        StageRole, ///< Stage
        UrgencyRole, ///< Urgency at the clock's now
        InquiryRole, ///< bool
        DraftRole, ///< bool
        DetailRole, ///< secondary text of a cell: the due date beside the time left
        CopyRole, ///< what Ctrl+C copies: plain amount, ISO time, whole id
    };

    /// Fewer rows than this are filtered and sorted faster than another thread is asked.
    static constexpr int kLarge = 50'000;

    /// `large`: from so many rows of the index on another thread does the work.
    DisputeTableModel(DisputeIndex &index, Clock clock, QObject *parent = nullptr, int large = kLarge);
    ~DisputeTableModel() override;

    /// What is shown is not yet what was asked for, or not all that the index has.
    bool isBusy() const { return m_busy; }

    /// Rows of these accounts only; live and test never mix (the caller passes accounts of one mode).
    void setAccounts(const QSet<QUuid> &accounts);
    /// One stage, or all when empty.
    void setStage(std::optional<Stage> stage);
    std::optional<Stage> stage() const;
    /// With inquiries, without, or only they; the tabs' figures follow.
    void setInquiries(Inquiries inquiries);
    Inquiries inquiries() const;
    /// What the search line says, in the language of models/domain/queryparser.h; a text with problems leaves the list
    /// as it is.
    void setSearch(const QString &text);
    QString search() const; ///< the text in force
    QList<QueryProblem> searchProblems() const; ///< of the text set last
    /// What could stand at the cursor of a search line.
    QList<QueryCompletion> searchCompletions(const QString &text, qsizetype cursor) const;
    void sort(int column, Qt::SortOrder order) override; ///< blanks last in both orders, ties by id
    int sortColumn() const;
    Qt::SortOrder sortOrder() const;

    static constexpr bool isMetadata(int column) { return column >= Meta1 && column <= Meta5; }
    /// What the columns of metadata show, in the order of the columns; empty: that column is free, and to be hidden.
    void setMetadataKeys(const QStringList &keys);
    const QStringList &metadataKeys() const { return m_metadata.keys(); }
    /// The name of a column in settings and views: its key, or "meta." and the metadata key; empty: it is free.
    QString columnName(int column) const;
    int columnNamed(const QString &name) const; ///< -1: there is none, or not now
    /// The key in lower case that the list is sorted by; empty: it is sorted by something else.
    QByteArray sortMetaKey() const;
    /// The metadata keys that disputes have, in lower case, as far as they were looked at: see metadataKeysSeen().
    QStringList seenMetadataKeys() const { return m_metaKeys.keys(); }
    /// Who opens rows for their metadata connects to it.
    MetaCells &metadata() { return m_metadata; }

    /// Figures of the accounts in scope over all stages, inquiries as they are filtered, search ignored; in tab order,
    /// stages without a dispute included.
    QList<StageSummary> summaries() const;
    /// Rows in the accounts' scope whatever stage, search and inquiries.
    int scopeCount() const;
    /// Rows in scope that the filter of inquiries hides, of one stage or of all.
    int hiddenByInquiries(std::optional<Stage> stage) const;
    /// The readable words of every status that was read, each once.
    QStringList statusWords() const;
    /// True when a provider that has inquiries is in scope.
    bool mayHaveInquiries() const;

    /// True for a dispute of an account in scope, whatever else is filtered.
    bool isInScope(const QUuid &account, const QString &id) const;
    QModelIndex indexOf(const QUuid &account, const QString &id) const;
    /// The rows of the index as they are shown now; stays as it is when the list goes on.
    ViewPlan::RowsPtr shownRows() const { return m_places.view(); }
    /// Whose rows they are.
    const DisputeIndex &source() const { return m_index; }
    /// Time left is text: emits dataChanged for the Due column, and filters anew where the search asks about now
    /// (called each minute).
    void tick();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Stable key of a column for settings ("due", "amount", …).
    static QString columnKey(int column);
    static bool hiddenByDefault(int column);

Q_SIGNALS:
    /// Counts or sums of the tabs may have changed.
    void summariesChanged();
    /// seenMetadataKeys() may have more.
    void metadataKeysSeen();
    void busyChanged(bool busy);
    /// What is shown is what was asked for, of all that the index has.
    void settled();
    /// Another stage, search or choice of inquiries is about to be shown, and is: rows that leave in between do so
    /// because they are filtered.
    void filterAboutToApply();
    void filterApplied();

private:
    struct Job;
    void takeUpsert(quint32 firstNew, const QList<quint32> &changed);
    void takeReset();
    void refilter(); ///< what was accepted does not hold any more
    void wish(); ///< a person's: at once
    void wishFilter();
    void follow();
    bool isSmall() const { return m_index.slotCount() < quint32(m_large); }
    void work();
    void startJob();
    void endJob();
    ListRequest nextRequest();
    void dropDead();
    void takeWish(const ListResult &result, bool filtered);
    void take(const ListResult &result);
    void reorder(const ViewPlan::RowsPtr &rows);
    void updateBusy();
    /// Asks `use` for each place of the tally in an account in scope.
    template <typename Use> void eachPlaceInScope(Use use) const;
    const ViewPlan::Rows &view() const { return *m_places.view(); }
    /// Its description is the tool tip.
    QVariant metadataHeader(int column, int role) const;
    void showOpened(const QList<quint32> &rows);

    DisputeIndex &m_index;
    Clock m_clock;
    int m_large;
    RowFilter m_filter; ///< as it is wished
    int m_column = Due;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    mutable RowPlaces m_places; ///< of the row numbers as shown
    std::vector<quint32> m_changed; ///< rows that differ and were not announced yet

    bool m_due = false; ///< what is shown must be worked out again
    bool m_wished = false; ///< and that by a person's wish
    bool m_filtered = false; ///< and that is one of the filter
    bool m_anew = true;
    bool m_refilter = false;
    bool m_dead = false; ///< rows of an account that was cleared, or left the scope, may be shown
    bool m_figuresDue = false; ///< summariesChanged() is to be told
    bool m_applying = false; ///< a listener may set a filter while it is being told of the last one
    bool m_busy = false;
    int m_outdated = 0; ///< jobs in a row that rows changed under
    ListWork m_work; ///< the job's while there is one
    std::shared_ptr<Job> m_job;
    QElapsedTimer m_sinceFollowed;
    QTimer m_followLater;
    mutable MetaKeys m_metaKeys; ///< begins to look when first asked
    mutable MetaCells m_metadata; ///< notes what it was asked for
    QThreadPool m_pool; // last: it waits for the job, which uses the others
};

} // namespace disputedesk
