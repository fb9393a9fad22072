#include "models/items/stagetally.h"

namespace disputedesk {

void WideSum::add(qint64 value)
{
    const quint64 before = m_low;
    m_low += quint64(value);
    m_high += (value < 0 ? -1 : 0) + (m_low < before ? 1 : 0);
}

void WideSum::subtract(qint64 value)
{
    const quint64 before = m_low;
    m_low -= quint64(value);
    m_high -= (value < 0 ? -1 : 0) + (m_low > before ? 1 : 0);
}

void WideSum::add(const WideSum &other)
{
    const quint64 before = m_low;
    m_low += other.m_low;
    m_high += other.m_high + (m_low < before ? 1 : 0);
}

std::optional<qint64> WideSum::value() const
{
    const auto low = qint64(m_low);
    return m_high == (low < 0 ? -1 : 0) ? std::optional(low) : std::nullopt;
}

size_t StageTally::Hash::operator()(const Place &place) const noexcept
{
    const quint64 low = quint64(place.currency) << 32 | quint32(place.provider) << 16 | quint32(place.stage) << 8
        | quint32(place.inquiry);
    quint64 mixed = (low ^ quint64(place.account) << 48) * 0x9e3779b97f4a7c15u;
    return size_t(mixed ^ mixed >> 32);
}

void StageTally::add(const Place &place, qint64 minor)
{
    Figures &figures = m_all[place];
    ++figures.count;
    figures.sum.add(minor);
}

void StageTally::remove(const Place &place, qint64 minor)
{
    const auto found = m_all.find(place);
    if (found == m_all.end())
        return;
    found->second.sum.subtract(minor);
    if (--found->second.count == 0)
        m_all.erase(found);
}

void StageTally::dropAccount(quint32 account)
{
    std::erase_if(m_all, [account](const auto &entry) { return entry.first.account == account; });
}

} // namespace disputedesk
