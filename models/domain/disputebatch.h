#pragma once

#include "models/domain/deadline.h"
#include "models/domain/dispute.h"
#include "models/domain/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace disputedesk {

/// A piece of a batch's text, UTF-8.
struct TextSlice {
    quint32 at = 0;
    quint32 length = 0;
};

/// One dispute as the list and the cache need it. Its texts are slices of the batch it stands in.
struct BatchRow {
    TextSlice id;
    TextSlice currency;
    TextSlice status;
    TextSlice reasonCode;
    TextSlice reasonMessage;
    TextSlice charge;
    TextSlice paymentIntent;
    TextSlice searchText; ///< see searchTextOf()
    TextSlice raw; ///< of DisputeBatch::body: the object's own bytes; none where the cache gave the row
    qint64 amount = 0; ///< minor units
    qint64 createdMs = 0; ///< ms since the epoch, UTC; 0: none
    qint64 closedMs = 0;
    qint64 dueByMs = 0; ///< what the provider names
    qint64 dueMs = 0; ///< what the list shows: see applyDeadlines()
    qint64 readMs = 0; ///< when the request that brought it was sent
    qint64 missingMs = 0; ///< Dispute::missingAt
    qint32 documents = 0;
    DeadlineSource dueSource = DeadlineSource::None;
    ProviderKind provider = ProviderKind::Omise;
    Mode mode = Mode::Test;
};

/// Disputes of one account on their way from a page to the cache and to the list: the rows, one block of text, and the
/// page itself. A million of them pass here at a first sync, so that nothing is made for each but what is kept.
struct DisputeBatch {
    QByteArray body; ///< the page as it came
    std::string text; ///< what the rows' slices point into
    std::vector<BatchRow> rows;
    QList<Dispute> whole; ///< none, or one for each row: disputes that were read one by one, with all they hold

    std::string_view view(TextSlice slice) const { return std::string_view(text).substr(slice.at, slice.length); }
    QString string(TextSlice slice) const { return QString::fromUtf8(text.data() + slice.at, qsizetype(slice.length)); }
    std::string_view raw(const BatchRow &row) const { return {body.constData() + row.raw.at, size_t(row.raw.length)}; }
    /// Appends `utf8` to the text.
    TextSlice add(std::string_view utf8);
    TextSlice add(const QString &words);
};
using BatchPtr = std::shared_ptr<const DisputeBatch>;

/// How an account reckons deadlines.
struct DeadlineRule {
    int days = 0; ///< Omise names no deadline: creation plus so many days is the estimate
    QHash<QString, QDateTime> agentsDates; ///< by dispute id
};

/// A batch of disputes that are known whole, their deadlines not yet reckoned.
std::shared_ptr<DisputeBatch> batchOf(const QList<Dispute> &disputes);
/// What a dispute can be found by: id, charge, payment intent, status, reason code and sentence, currency and plain
/// amount, message, metadata (see searchmarks.h), document names; lower-case, one line each.
QByteArray searchTextOf(const Dispute &dispute);
/// The rows of `batch` that `wanted(row)` says, with the same text and body.
std::shared_ptr<DisputeBatch> rowsOfBatch(
    const DisputeBatch &batch, const std::function<bool(const BatchRow &)> &wanted);
/// Sets dueMs and dueSource of every row.
void applyDeadlines(DisputeBatch &batch, const DeadlineRule &rule);
/// Sets the read time of every row, and of what is known whole.
void setReadAt(DisputeBatch &batch, const QDateTime &readAt);

/// Makes the whole dispute from the object's own bytes, as a provider's codec does; safe on any thread.
using DisputeDecoder = std::function<ApiResult<Dispute>(const QByteArray &raw)>;

} // namespace disputedesk

Q_DECLARE_METATYPE(disputedesk::BatchPtr)
