#pragma once

#include "models/domain/metadata.h"
#include "models/items/disputeindex.h"
#include "models/items/metavalue.h"

#include <QCache>
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
    };

    explicit MetaCells(const DisputeIndex &index, QObject *parent = nullptr);

    /// A key for each slot; empty: the slot is free. What is beyond the slots is left out.
    void setKeys(const QStringList &keys);
    const QStringList &keys() const { return m_keys; } ///< as many as there are slots
    QByteArray searchKey(int slot) const { return m_searchKeys.at(slot); }
    /// The row's value as it came, as far as that is known; nested JSON is compact. Asks for what is not known.
    QString value(quint32 row, int slot);
    /// Calls `then` once what value() gives for these rows is all that can be known of them: at once, if it is now.
    void whenOpened(const std::vector<quint32> &rows, std::function<void()> then);
    /// The answer to wanted(), in one portion or several.
    void take(const QList<Opened> &answers);
    /// Reading failed altogether.
    void fail(const Error &error) { Q_EMIT failed(error); }

Q_SIGNALS:
    /// These rows are to be opened, each told once.
    void wanted(const QList<quint32> &rows);
    /// Cells of these rows may show something else now.
    void opened(const QList<quint32> &rows);
    void failed(const disputedesk::Error &error);

private:
    using Values = std::array<QString, kSlots>; ///< null: as it is searched
    struct Waiting {
        QSet<quint32> left;
        std::function<void()> then;
    };
    std::optional<std::string_view> searched(quint32 row, int slot) const;
    bool wants(quint32 row, int slot) const;
    QString asItCame(const Metadata &metadata, quint32 row, int slot) const;
    void ask(quint32 row);
    void forget();

    const DisputeIndex &m_index;
    QStringList m_keys;
    QList<QByteArray> m_searchKeys;
    QCache<quint32, Values> m_kept;
    QSet<quint32> m_asked; ///< and not answered yet
    QList<quint32> m_wanted; ///< and not told yet
    std::vector<Waiting> m_waiting;
    QTimer m_tell;
};

} // namespace disputedesk
