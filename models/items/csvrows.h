#pragma once

#include "models/items/disputeindex.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <vector>

namespace disputedesk {

/// What a CSV file can say of a dispute, in the order of a file with everything. An amount is never without its
/// currency and its minor units, nor a deadline without where it comes from.
enum class CsvField : quint8 {
    Id,
    Account,
    Provider,
    Mode,
    Due,
    DueSource,
    Amount, ///< "12450.00"; empty where nobody knows the currency's decimals
    AmountMinor,
    Currency, ///< ISO 4217
    Status, ///< as the list words it, in English
    StatusCode, ///< as the provider words it
    Stage,
    Inquiry,
    Reason,
    ReasonCode,
    Charge,
    PaymentIntent,
    Created,
    Closed,
    Draft,
    Documents,
    AsOf,
    Tags, ///< the agent's own, apart by "; "
    Assignee,
    Decided, ///< yes or empty
    DecidedAt, ///< when that was ticked; empty: it is not, or an older version did not note it
    GoneSeen, ///< when the provider was seen to have it no longer; empty: it has it
    Count,
    Meta1, ///< from here on what the list shows of the metadata: keys that somebody chose
    Meta2,
    Meta3,
    Meta4,
    Meta5
};

/// All fields but those of metadata. Notes are none: they are the agent's own, and such a file goes to others.
QList<CsvField> everyCsvField();
/// The fields of the list's columns (DisputeTableModel::Column), in their order.
QList<CsvField> csvFieldsOf(const QList<int> &columns);

/// Rows of the index as lines of a CSV file, which end in CRLF. Made on the window's thread; rows may be appended on
/// another that holds the index under an IndexReadGuard. Titles and words are English, whatever the window speaks:
/// files of several people can be put together, filtered and counted.
class CsvRows {
public:
    /// `metaKeys`: of the fields of metadata, in their order.
    CsvRows(const DisputeIndex &index, QList<CsvField> fields, QStringList metaKeys = {});

    /// The mark of UTF-8, which spreadsheets look for, and the line of titles.
    QByteArray head() const;
    /// `metadata`: the row's values of the keys, as they came: the index has them in lower case only.
    void append(QByteArray &out, quint32 row, const QStringList &metadata = {});

private:
    /// Words of ours that repeat over all rows, as a cell has them.
    struct Words {
        QByteArray live, test, yes;
        std::array<QByteArray, 4> dueSources; ///< by DeadlineSource
        std::array<QByteArray, kAllStages.size()> stages; ///< by Stage
    };
    void learnWords();
    void appendField(QByteArray &out, CsvField field, quint32 row);
    static bool isMetadata(CsvField field) { return field >= CsvField::Meta1; }
    void appendDecimal(QByteArray &out, quint32 row) const;
    /// What `make` made of a word before: statuses and reasons repeat over all rows.
    template <typename Make>
    void appendCached(QByteArray &out, std::vector<QByteArray> &cells, quint32 word, Make make) const;
    static constexpr quint32 kMostCached = 4096; ///< words: a hostile server may send another one with each row

    const DisputeIndex &m_index;
    QList<CsvField> m_fields;
    QStringList m_metaKeys;
    QByteArray m_head;
    Words m_words;
    std::vector<QByteArray> m_statuses; ///< by word number
    std::vector<QByteArray> m_reasons;
};

} // namespace disputedesk
