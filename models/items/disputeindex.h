#pragma once

#include "models/domain/disputebatch.h"
#include "models/items/disputecolumns.h"
#include "models/items/indexguard.h"
#include "models/items/rowlookup.h"
#include "models/items/rowtriage.h"
#include "models/items/stagetally.h"
#include "models/items/wordtable.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>
#include <QStringView>
#include <QUuid>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace disputedesk {

/// The text fields of a row that are not interned.
enum class TextField : quint8 { Id, Charge, Intent };
inline constexpr int kTextFields = 3;

/// All cached disputes of all accounts in columns: packed keys for what is sorted and filtered, one UTF-8 arena for
/// text (performance.md). Row numbers are stable: a row keeps its number until its account is cleared.
/// Written and told of on one thread only, the window's; a job on another reads under an IndexReadGuard of lock().
class DisputeIndex : public QObject {
    Q_OBJECT
public:
    using RowNumber = quint32;
    explicit DisputeIndex(QObject *parent = nullptr);

    /// Takes rows of an account in; known ids are overwritten in place. Emits upserted() once.
    void upsert(const QUuid &account, Mode mode, const QString &accountLabel, const DisputeBatch &batch);
    /// Drops all rows of an account (removed, wiped). Emits reset().
    void clearAccount(const QUuid &account);
    /// Drops disputes of an account (retention let them go). One pass over all rows: many at once. Emits reset().
    void remove(const QUuid &account, const QStringList &ids);
    void setAccountLabel(const QUuid &account, const QString &label);
    /// Marks a dispute as having an unsent draft.
    void setDraft(const QUuid &account, const QString &disputeId, bool hasDraft);

    /// Takes what agents noted of disputes, which may not have arrived yet; an empty one takes it away. Emits
    /// upserted() once for the rows that are there.
    void setTriage(const QList<Triage> &all);
    /// What was noted of a row; null: nothing. Valid until the index changes.
    const RowTriage *triage(RowNumber row) const;
    QStringList tagsInUse() const;
    QStringList assigneesInUse() const;
    const QList<QString> &notedWords() const { return m_notedWords.words(); } ///< of RowTriage's numbers

    /// How disputes went, as far as our own record knows: DisputeColumns::Conceded, Unanswered or Answered by id. What
    /// is not here is forgotten for the account; ids without a row are passed over.
    void setFates(const QUuid &account, const QHash<QString, quint8> &fates);

    int countOf(const QUuid &account) const; ///< disputes of one account
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
    /// When the provider was seen to have it no longer; 0: it has it.
    qint64 missingMs(RowNumber row) const { return m_missing.isEmpty() ? 0 : m_missing.value(row); }
    int documents(RowNumber row) const;
    bool hasDraft(RowNumber row) const;
    /// True when every word (already lower-case UTF-8) occurs in the row's search text or its account's label.
    bool matches(RowNumber row, const QList<QByteArray> &words) const;

    // For the models of this folder, which go over all rows at once and must not make a string per row.
    RowNumber slotCount() const { return RowNumber(m_columns.size()); } ///< row numbers are below this
    const DisputeColumns &columns() const { return m_columns; }
    std::string_view text(RowNumber row, TextField field) const;
    std::string searchText(RowNumber row) const; ///< put together anew: for few rows
    /// The search text in pieces of whole lines, see RowText.
    RowText::Pieces searchPieces(RowNumber row) const { return rowText(row).search(m_text); }
    /// What of the search text only this row has.
    std::string_view ownText(RowNumber row) const
    {
        const RowText::Place place = textPlace(row);
        return place.whole.substr(place.whole.size() - place.search);
    }
    const RowText &rowText(RowNumber row) const { return m_columns.text.at(row); }
    RowText::Place textPlace(RowNumber row) const { return rowText(row).place(m_text); }
    /// What many search texts repeat, by the numbers 1 to passages().
    std::string_view passage(quint16 number) const { return m_text.passages.text(number); }
    size_t passages() const { return m_text.passages.count(); }
    const QList<QString> &currencies() const { return m_currencies.words(); }
    const QList<QString> &statuses() const { return m_statuses.words(); }
    const QList<QString> &reasonCodes() const { return m_reasons.words(); }
    std::optional<quint32> accountNumber(const QUuid &account) const;
    /// By account number: whether it is one of `accounts`. As long as there are accounts.
    std::vector<bool> accountsAmong(const QSet<QUuid> &accounts) const;
    QList<QString> accountLabels() const; ///< by account number
    const QByteArray &accountSearchText(quint32 accountNumber) const { return m_accounts[accountNumber].lowerLabel; }
    const StageTally &tally() const { return m_tally; }
    quint64 arenaSize() const { return m_text.arena.size(); } ///< bytes of the rows' own text, waste included
    /// What the rows take: columns, text and the table of ids, unfilled blocks included.
    quint64 bytes() const
    {
        return m_columns.bytes() + m_text.arena.bytes() + m_text.passages.bytes() + m_lookup.bytes();
    }
    const IndexLock &lock() const { return m_lock; }
    /// Grows with every change of a row.
    quint64 version() const { return m_version; }
    /// Differs once a filter must be prepared again, because a word, an account or a label came or changed.
    quint64 vocabulary() const
    {
        return m_accountChanges + quint64(m_currencies.words().size() + m_statuses.words().size())
            + quint64(m_reasons.words().size());
    }

Q_SIGNALS:
    /// New rows are those from `firstNew` on; `changed` are rows that were there before and differ now.
    void upserted(quint32 firstNew, const QList<quint32> &changed);
    void reset();

private:
    struct AccountEntry {
        QUuid id;
        Mode mode = Mode::Test;
        QString label;
        QByteArray lowerLabel;
        int live = 0; ///< its rows in use
    };
    quint32 takeAccount(const QUuid &account, Mode mode);
    QList<quint32> relabel(quint32 account, const QString &label);
    std::optional<RowNumber> findRow(quint32 account, std::string_view id) const;
    RowNumber addRow(quint32 account, std::string_view id);
    bool writeRow(RowNumber row, const DisputeBatch &batch, const BatchRow &source);
    /// The stage, and whether it is an inquiry, of a status at a provider; looked up once for each pair.
    std::pair<Stage, bool> placeOf(ProviderKind provider, quint32 status);
    bool writeText(RowNumber row, const DisputeBatch &batch, const BatchRow &source);
    StageTally::Place tallyPlace(RowNumber row) const;
    void compactText();
    void dropDeadTail();
    /// Makes the lookup anew of the rows that live: it knows no single removal.
    void forgetDeadRows();
    quint8 triageFlags(const std::pair<QUuid, QString> &key, Stage stage, quint32 status) const;
    bool setMissing(RowNumber row, qint64 ms); ///< true when it was otherwise
    void killRow(RowNumber row); ///< what it was in the tally is the caller's

    IndexLock m_lock;
    quint64 m_version = 0;
    quint64 m_accountChanges = 0; ///< of accounts, their labels and modes, and whether they have rows
    DisputeColumns m_columns;
    TextStore m_text;
    RowLookup m_lookup;
    WordTable m_currencies;
    WordTable m_statuses;
    WordTable m_reasons;
    std::vector<std::optional<std::pair<Stage, bool>>> m_places; ///< by status word and provider
    std::vector<AccountEntry> m_accounts;
    QHash<QUuid, quint32> m_accountNumbers;
    QSet<std::pair<QUuid, QString>> m_drafts; ///< may be told before the row arrives
    RowTriages m_triage; ///< likewise
    WordTable m_notedWords; ///< assignees, and all tags of a row together
    QHash<RowNumber, qint64> m_missing; ///< beside the columns: there are few of them
    QSet<quint32> m_fated; ///< accounts with a row that has a fate
    StageTally m_tally;
    std::string m_scratch;
    qsizetype m_live = 0;
};

} // namespace disputedesk
