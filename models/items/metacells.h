#pragma once

#include "models/domain/metadata.h"
#include "models/items/disputeindex.h"
#include "models/items/metavalue.h"

#include <QCache>
#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QTimer>

#include <array>
#include <functional>
#include <optional>
#include <vector>

namespace disputedesk {

/// What columns of metadata show. The index has every value as it is searched, in lower case, so that nothing has to be
/// read for a sort and little for a cell: a value without letters is shown from there. For all others the row is opened
/// (see wanted()), and until it is, or where it cannot be, the cell has the value as it is searched.
class MetaCells : public QObject {
    Q_OBJECT
public:
    static constexpr int kSlots = 5;
    /// A row that was opened; without metadata: it could not be.
    struct Opened {
        QUuid account;
        QString id;
        std::optional<Metadata> metadata;
        bool unread = false; ///< whoever keeps it did not answer: nothing is known of it, and a later question may be
    };
    /// How whenOpened() ended.
    enum class Known : quint8 {
        All, ///< what can be known of the rows is known
        Unread, ///< of some nobody answered: they have their values in lower case
        Left ///< rows left the index, or the keys are others: nothing comes any more, the numbers may mean other rows
    };

    explicit MetaCells(const DisputeIndex &index, QObject *parent = nullptr);

    /// A key for each slot; empty: the slot is free. What is beyond the slots is left out.
    void setKeys(const QStringList &keys);
    const QStringList &keys() const { return m_keys; } ///< as many as there are slots
    QByteArray searchKey(int slot) const { return m_searchKeys.at(slot); }
    /// The row's value as it came, as far as that is known; nested JSON is compact. Asks for what is not known.
    QString value(quint32 row, int slot);
    /// Calls `then` once what value() gives for these rows is all that can be known of them: at once, if it is now.
    /// Rows that nobody answered for before are asked for again.
    void whenOpened(const std::vector<quint32> &rows, std::function<void(Known)> then);
    /// Forgets what it has of these rows: who goes through all that there are keeps none of them.
    void release(const std::vector<quint32> &rows);
    qsizetype keptRows() const { return m_kept.size(); }
    /// The number of the question that wanted() asks.
    quint64 round() const { return m_round; }
    /// The answer to wanted(), in one portion or several. `round`: to which one; 0: to the last. One of an earlier
    /// round was asked for before a row changed or left: it serves where it has what the row has now.
    void take(const QList<Opened> &answers, quint64 round = 0);
    /// Reading failed altogether.
    void fail(const Error &error) { Q_EMIT failed(error); }

Q_SIGNALS:
    /// These rows are to be opened, each told once, and anew when it changed before it was answered.
    void wanted(const QList<quint32> &rows);
    /// Cells of these rows may show something else now.
    void opened(const QList<quint32> &rows);
    void failed(const disputedesk::Error &error);

private:
    struct Values {
        std::array<QString, kSlots> texts; ///< null: as it is searched
        bool unread = false; ///< see Opened
    };
    struct Waiting {
        QSet<quint32> left;
        std::function<void(Known)> then;
        bool unread = false;
    };
    std::optional<std::string_view> searched(quint32 row, int slot) const;
    bool wants(quint32 row, int slot) const;
    QString asItCame(const Metadata &metadata, quint32 row, int slot) const;
    bool fits(const Values &values, quint32 row) const;
    void ask(quint32 row);
    void askAgain(const QList<quint32> &changed);
    void tell();
    void forget();

    const DisputeIndex &m_index;
    QStringList m_keys;
    QList<QByteArray> m_searchKeys;
    QCache<quint32, Values> m_kept;
    QHash<quint32, quint64> m_asked; ///< and not answered yet: the round it was told in, 0 until then
    QList<quint32> m_wanted; ///< and not told yet; some may have been answered meanwhile
    quint64 m_round = 0;
    std::vector<Waiting> m_waiting;
    QTimer m_tell;
};

} // namespace disputedesk
