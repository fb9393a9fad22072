#pragma once

#include "models/domain/disputerow.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QStringView>
#include <QUuid>

#include <vector>

namespace disputedesk {

/// All cached disputes of all accounts in columns: packed keys for what is sorted and filtered, one UTF-8 arena for
/// text (performance.md). Row numbers are stable: a row keeps its number until its account is cleared.
class DisputeIndex : public QObject {
    Q_OBJECT
public:
    using RowNumber = quint32;
    explicit DisputeIndex(QObject *parent = nullptr);

    /// Takes rows of an account in; known ids are overwritten in place. Emits upserted() once.
    void upsert(const QUuid &account, Mode mode, const QString &accountLabel, const QList<DisputeRow> &rows);
    /// Drops all rows of an account (removed, wiped). Emits reset().
    void clearAccount(const QUuid &account);
    void setAccountLabel(const QUuid &account, const QString &label);
    /// Marks a dispute as having an unsent draft.
    void setDraft(const QUuid &account, const QString &disputeId, bool hasDraft);

    qsizetype size() const; ///< rows in use
    bool isLive(RowNumber row) const; ///< false for rows of a cleared account
    std::optional<RowNumber> find(const QUuid &account, const QString &id) const;

    QUuid account(RowNumber row) const;
    QString accountLabel(RowNumber row) const;
    Mode mode(RowNumber row) const;
    ProviderKind provider(RowNumber row) const;
    QString id(RowNumber row) const;
    Money amount(RowNumber row) const;
    Stage stage(RowNumber row) const;
    bool inquiry(RowNumber row) const;
    QString status(RowNumber row) const;
    QString reasonCode(RowNumber row) const;
    QString charge(RowNumber row) const;
    QString paymentIntent(RowNumber row) const;
    qint64 createdMs(RowNumber row) const;
    qint64 closedMs(RowNumber row) const;
    qint64 dueMs(RowNumber row) const;
    DeadlineSource dueSource(RowNumber row) const;
    qint64 readMs(RowNumber row) const;
    int documents(RowNumber row) const;
    bool hasDraft(RowNumber row) const;
    /// True when every word (already lower-case UTF-8) occurs in the row's search text or its account's label.
    bool matches(RowNumber row, const QList<QByteArray> &words) const;

Q_SIGNALS:
    /// New rows are those from `firstNew` on; `changed` are rows that were there before and differ now.
    void upserted(quint32 firstNew, const QList<quint32> &changed);
    void reset();

private:
    // The items helper fills this in: one vector per column, interned currency, status, reason, account.
};

} // namespace disputedesk
