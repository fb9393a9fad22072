#pragma once

#include "models/domain/clock.h"
#include "models/items/disputeindex.h"
#include "models/items/querycompleter.h"
#include "models/items/rowfilter.h"
#include "models/items/roworder.h"
#include "models/items/viewplan.h"

#include <QAbstractTableModel>
#include <QLocale>
#include <QSet>

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

    DisputeTableModel(DisputeIndex &index, Clock clock, QObject *parent = nullptr);

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

    QModelIndex indexOf(const QUuid &account, const QString &id) const;
    /// Time left is text: emits dataChanged for the Due column, and filters anew where the search asks about now (called
    /// each minute).
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

private:
    void takeUpsert(quint32 firstNew, const QList<quint32> &changed);
    void takeReset();
    void refilter(bool narrower = false);
    void updateView();
    void applyPlan(const ViewPlan &plan, const ViewPlan::Rows &target);
    void reorder(const ViewPlan::Rows &rows);
    void announceChanges();

    DisputeIndex &m_index;
    Clock m_clock;
    RowFilter m_filter;
    RowOrder m_order;
    std::vector<bool> m_accepted; ///< by row number: passes the filter
    std::vector<quint32> m_view; ///< row numbers as shown
    QList<quint32> m_changed; ///< rows that differ and were not announced yet
    bool m_updating = false; ///< a listener may set a filter while it is being told of the last one
    bool m_updateAgain = false;
};

} // namespace disputedesk
