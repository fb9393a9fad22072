#include "models/sync/documentroom.h"

namespace disputedesk {

void DocumentRoom::measured(qint64 bytes)
{
    m_bytes = bytes;
    if (bytes > m_leftBytes)
        m_misses = 0;
}

bool DocumentRoom::mayFit(const Document &document) const
{
    const qint64 room = m_bytes.value_or(std::numeric_limits<qint64>::max());
    const qint64 size = sizeOf(document);
    return size >= 0 ? size <= room : room > 0 && m_misses < kMostMisses;
}

void DocumentRoom::kept(const QString &documentId, qint64 bytes)
{
    m_refused.remove(documentId);
    if (m_bytes)
        *m_bytes -= bytes;
}

void DocumentRoom::tooLarge(qint64 bytes)
{
    ++m_misses;
    if (m_bytes)
        m_bytes = qMin(*m_bytes, bytes - 1);
}

void DocumentRoom::failed(const QString &documentId)
{
    if (!m_refused.contains(documentId))
        m_refused.insert(documentId, -1);
}

bool DocumentRoom::refuse(const QString &documentId, qint64 bytes)
{
    m_isNews = m_isNews || !m_refused.contains(documentId) || m_bytes.value_or(0) > m_leftBytes;
    m_refused.insert(documentId, qMax(bytes, m_refused.value(documentId, -1)));
    return m_isNews;
}

void DocumentRoom::over() { m_leftBytes = m_bytes.value_or(m_leftBytes); }

void DocumentRoom::told()
{
    over();
    m_isNews = false;
}

} // namespace disputedesk
