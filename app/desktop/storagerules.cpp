#include "app/desktop/storagerules.h"

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
QString keyOf(const QUuid &account, QLatin1StringView what)
{
    return u"storage_"_s + account.toString(QUuid::WithoutBraces) + u'/' + what;
}
} // namespace

DocumentLimits StorageRule::limits() const
{
    DocumentLimits limits;
    limits.budget = documentsMb * DocumentLimits::kMegabyte;
    return limits;
}

StorageRule StorageRules::of(const QUuid &account) const
{
    QSettings &raw = m_settings.raw();
    StorageRule rule;
    rule.retention.closedDays = RetentionRule::fittingDays(raw.value(keyOf(account, "closed_days"_L1), 0).toInt());
    rule.documentsMb = qBound(DocumentLimits::kFewestMegabytes,
        raw.value(keyOf(account, "documents_mb"_L1), rule.documentsMb).toInt(), DocumentLimits::kMostMegabytes);
    return rule;
}

void StorageRules::set(const QUuid &account, const StorageRule &rule)
{
    QSettings &raw = m_settings.raw();
    raw.setValue(keyOf(account, "closed_days"_L1), rule.retention.closedDays);
    raw.setValue(keyOf(account, "documents_mb"_L1), rule.documentsMb);
    m_settings.sync();
}

void StorageRules::forget(const QUuid &account)
{
    m_settings.raw().remove(u"storage_"_s + account.toString(QUuid::WithoutBraces));
    m_settings.sync();
}

} // namespace disputedesk
