#pragma once

#include "models/domain/dispute.h"
#include "models/domain/disputebatch.h"
#include "models/store/seal.h"
#include "models/store/statement.h"

#include <functional>
#include <optional>

namespace disputedesk {

/// What the cache has of one dispute.
struct CachedDispute {
    qint64 number = 0; ///< its row; 0: none
    std::optional<Dispute> dispute; ///< none as well where the kept answer can no longer be read: it is fetched anew
};

/// The columns of one dispute with everything that is kept of it, as findStatement() asks for them.
namespace column {
inline constexpr int kNumber = 0;
/// Sealed: the answer, then the details of a dispute that came whole; without those the answer alone speaks.
inline constexpr int kDetails = 1;
inline constexpr int kRow = 2; ///< the first of rowColumns()
inline constexpr int kReadAt = 16; ///< the last but one of them
inline constexpr int kMissingAt = 17; ///< the last
} // namespace column

/// SELECT of one dispute by its id.
QString findStatement();

/// The dispute that `found` (of findStatement()) stands on: from its details where they can be read, else by `decode`
/// from the answer. None when neither can be read: one bad row is fetched anew, it condemns no file.
CachedDispute wholeDispute(const Statement &found, const DisputeDecoder &decode, Seal &seal);

/// Gives back disputes whole, as they were put; prepared once for many.
class DisputeReader {
public:
    DisputeReader(Database &database, const DisputeDecoder &decode, Seal &seal);
    bool isPrepared() const { return m_find.isPrepared(); }
    StoreResult<CachedDispute> read(const QString &id);

private:
    Statement m_find;
    const DisputeDecoder &m_decode;
    Seal &m_seal;
};

/// The status words in the table that belong to a stage: a handful, found through the index without a scan. Stages are
/// not stored: a later version may know more words.
StoreResult<QStringList> statusesIn(Database &database, ProviderKind provider, Stage stage);

/// What loadRows() needs to know beside the tables.
struct RowRequest {
    ProviderKind provider = ProviderKind::Omise;
    DeadlineRule deadlines;
};
/// Takes each batch; false stops the reading.
using RowSink = std::function<bool(const BatchPtr &rows)>;

/// Hands out every row for the list: first one small batch of the nearest deadlines, so that the first screen can be
/// painted, then the rest in store order, in batches that grow to 4,000. The count of all; StoreDamaged at the first
/// one whose texts do not open.
StoreResult<int> readRows(Database &database, Seal &seal, const RowRequest &request, const RowSink &sink);

} // namespace disputedesk
