#pragma once

#include "models/domain/dispute.h"

#include <QHash>

#include <limits>
#include <optional>

namespace disputedesk {

/// Which documents may still fit into the budget, so that none is downloaded only to be thrown away. Remembers from run
/// to run how large those were that found no room.
class DocumentRoom {
public:
    /// A run begins: until measured() nobody knows.
    void forget() { m_bytes.reset(); }
    void measured(qint64 bytes);
    bool isKnown() const { return m_bytes.has_value(); }
    bool mayFit(const Document &document) const;
    void kept(const QString &documentId, qint64 bytes);
    /// It was downloaded, and did not fit.
    void tooLarge(qint64 bytes);
    /// It was asked for and did not come: that it finds no room later is no news either.
    void failed(const QString &documentId);
    /// Notes that it found no room; `bytes`: its size where it is known, else -1. True when that is news: it was not so
    /// when it was told last, or there is more room than there was.
    bool refuse(const QString &documentId, qint64 bytes);
    /// A run is over in which documents found no room, and nobody was told of that.
    void over();
    /// The same, and somebody was told.
    void told();

private:
    /// Where a provider tells no sizes: after so many that did not fit the others are left until there is more room.
    static constexpr int kMostMisses = 3;

    qint64 sizeOf(const Document &document) const { return qMax(document.size, m_refused.value(document.id, -1)); }

    std::optional<qint64> m_bytes;
    QHash<QString, qint64> m_refused; ///< sizes, -1: not known; those that did not come as well
    qint64 m_leftBytes = std::numeric_limits<qint64>::max(); ///< room that was left after the last such run
    bool m_isNews = true; ///< nothing was told yet, or something was refused since that was not known then
    int m_misses = 0; ///< downloads that did not fit, since there was more room
};

} // namespace disputedesk
