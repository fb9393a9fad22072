#pragma once

#include "models/domain/disputebatch.h"
#include "models/domain/searchtext.h"
#include "models/providers/rowviews.h"

#include <QByteArray>

#include <memory>

namespace disputedesk {

/// Makes a page's batch, row by row.
class PageRows {
public:
    /// Rows that are slices of `body`, whose bytes the batch shares.
    PageRows(const QByteArray &body, ProviderKind provider);

    /// An empty row to be read into; the one before is forgotten unless it was kept.
    RowViews &fresh();
    /// Takes over what was read.
    void keep();
    qsizetype size() const { return qsizetype(m_batch->rows.size()); }
    /// The batch; call once.
    std::shared_ptr<DisputeBatch> take();

private:
    TextSlice searchText();
    TextSlice raw();

    QByteArray m_body;
    QByteArray m_masked; ///< what stands behind the body: objects whose card numbers are hidden
    ProviderKind m_provider;
    std::shared_ptr<DisputeBatch> m_batch;
    SearchText m_search;
    RowViews m_row;
};

} // namespace disputedesk
