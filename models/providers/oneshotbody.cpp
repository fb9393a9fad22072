#include "models/providers/oneshotbody.h"

#include <algorithm>
#include <cstring>

namespace disputedesk {

qint64 OneShotBody::readData(char *data, qint64 most)
{
    m_touched = true;
    const qint64 count = std::min<qint64>(most, m_bytes.size() - m_position);
    if (count <= 0)
        return atEnd() ? -1 : 0;
    std::memcpy(data, m_bytes.constData() + m_position, size_t(count));
    m_position += count;
    return count;
}

} // namespace disputedesk
