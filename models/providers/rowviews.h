#pragma once

#include "models/domain/account.h"

#include <QByteArrayView>

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace disputedesk {

/// A time in UTC, ms since the epoch, or none.
struct Instant {
    std::optional<qint64> ms;

    bool isValid() const { return ms.has_value(); }
    qint64 orZero() const { return ms.value_or(0); }
};

struct MoneyView {
    qint64 minor = 0;
    std::string_view currency;
};

/// A document of a page's row; the members of Document, as the readers fill them.
struct DocumentView {
    std::string_view id;
    std::string_view filename;
    std::string_view kind;
    std::string_view downloadUri;
    Instant createdAt;
    bool deleted = false;
    qint64 size = -1;
};

/// The same of DisputeTransaction.
struct TransactionView {
    std::string_view id;
    std::string_view key;
    MoneyView amount;
    Instant createdAt;
};

/// One dispute of a page as its row needs it: the members of Dispute under the same names, so that one reader fills
/// both, but views of the page instead of texts of their own. Valid as long as the page's reader.
struct RowViews {
    std::string_view id;
    Mode mode = Mode::Test;
    MoneyView amount;
    std::string_view status;
    std::string_view reasonCode;
    std::string_view reasonMessage;
    std::string_view charge;
    std::string_view paymentIntent;
    std::string_view message;
    std::string_view adminMessage;
    std::vector<std::pair<std::string_view, std::string_view>> metadata;
    std::vector<std::string_view> filenames; ///< of the documents that are none broken
    qint64 documentsTotal = 0;
    Instant createdAt;
    Instant closedAt;
    Instant dueBy;
    bool pastDue = false;
    int submissionCount = 0;
    bool hasEvidence = false;
    QByteArrayView raw; ///< a slice of the body
    bool hideCards = false; ///< whether raw is kept with card numbers masked

    /// As new, but for the lists' memory.
    void clear()
    {
        auto entries = std::move(metadata);
        auto names = std::move(filenames);
        *this = {};
        entries.clear();
        names.clear();
        metadata = std::move(entries);
        filenames = std::move(names);
    }
};

} // namespace disputedesk
