#include "models/items/metakeys.h"

#include "models/items/metadatatext.h"

#include <algorithm>

namespace disputedesk {

MetaKeys::MetaKeys(const DisputeIndex &index, QObject *parent)
    : QObject(parent)
    , m_index(index)
{
    m_work.setInterval(0);
    connect(&m_work, &QTimer::timeout, this, &MetaKeys::work);
    connect(&index, &DisputeIndex::upserted, this, [this](quint32, const QList<quint32> &changed) {
        if (!m_wanted)
            return;
        if (m_changed.size() + size_t(changed.size()) > kSlice) {
            m_changed.clear();
            m_next = 0; // as quick as a list of them
        } else {
            m_changed.insert(m_changed.end(), changed.cbegin(), changed.cend());
        }
        m_work.start();
    });
    connect(&index, &DisputeIndex::reset, this, [this] { // keys of an account that is gone are nobody's
        m_keys.clear();
        m_changed.clear();
        m_next = 0;
        if (m_wanted)
            m_work.start();
    });
}

QStringList MetaKeys::keys()
{
    if (!m_wanted) {
        m_wanted = true;
        m_work.start();
    }
    QStringList all;
    for (const std::string &key : m_keys)
        all.append(QString::fromStdString(key));
    return all;
}

void MetaKeys::look(quint32 row)
{
    ++m_looks;
    if (!m_index.isLive(row))
        return;
    eachMetadataEntry(m_index.searchPieces(row), [this](std::string_view key, std::string_view) {
        if (key.size() <= kLongestKey && m_keys.size() < kMostKeys && m_keys.find(key) == m_keys.end())
            m_keys.emplace(key);
        return true;
    });
}

void MetaKeys::work()
{
    const size_t known = m_keys.size();
    for (const quint32 row : m_changed)
        look(row);
    m_changed.clear();
    const quint32 end = std::min(m_index.slotCount(), m_next + kSlice);
    for (; m_next < end; ++m_next)
        look(m_next);
    if (m_next >= m_index.slotCount())
        m_work.stop();
    if (m_keys.size() != known || !isLooking())
        Q_EMIT changed();
}

} // namespace disputedesk
