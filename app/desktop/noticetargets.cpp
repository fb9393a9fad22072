#include "app/desktop/noticetargets.h"

#include <algorithm>
#include <utility>

namespace disputedesk {

void NoticeTargets::shown(const QList<Reminder> &about, bool looking)
{
    if (looking)
        m_about.clear();
    for (const Reminder &one : about) {
        const bool known = std::any_of(m_about.cbegin(), m_about.cend(),
            [&one](const Reminder &other) { return other.account == one.account && other.disputeId == one.disputeId; });
        if (!known)
            m_about.append(one);
    }
}

QList<Reminder> NoticeTargets::take() { return std::exchange(m_about, {}); }

} // namespace disputedesk
