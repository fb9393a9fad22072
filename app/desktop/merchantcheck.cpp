#include "app/desktop/merchantcheck.h"

#include "models/domain/asyncresult.h"

#include <algorithm>

namespace disputedesk {

namespace {
constexpr qsizetype kProbes = 3; ///< one may be gone at the provider; three at once are no accident
/// It was handed out, and only we cannot read it.
bool isThere(ErrorKind kind)
{
    return kind == ErrorKind::BadData || kind == ErrorKind::WrongObject || kind == ErrorKind::TooLarge;
}
/// The provider says no, in whatever words: that the key is good has been seen before. Or it cannot be asked for such
/// an id at all.
bool isNot(ErrorKind kind)
{
    return kind == ErrorKind::NotFound || kind == ErrorKind::Forbidden || kind == ErrorKind::Rejected
        || kind == ErrorKind::InvalidInput;
}
} // namespace

QStringList newestDisputes(const DisputeIndex &index, const QUuid &account)
{
    using Row = DisputeIndex::RowNumber;
    QList<std::pair<qint64, Row>> newest;
    for (Row row = 0; row < index.slotCount(); ++row) {
        if (!index.isLive(row) || index.account(row) != account)
            continue;
        const std::pair<qint64, Row> one(-index.createdMs(row), row);
        newest.insert(std::upper_bound(newest.cbegin(), newest.cend(), one), one);
        newest.resize(std::min(newest.size(), kProbes));
    }
    QStringList ids;
    for (const auto &[created, row] : std::as_const(newest))
        ids.append(index.id(row));
    return ids;
}

void seesAnyOf(Provider &provider, const QStringList &ids, QObject *context,
    const std::function<void(const ApiResult<bool> &)> &use)
{
    if (ids.isEmpty())
        return use(false);
    whenDone(provider.dispute(ids.first()), context, [&provider, ids, context, use](const ApiResult<Dispute> &found) {
        if (found || isThere(found.error().kind))
            return use(true);
        if (!isNot(found.error().kind))
            return use(Failure{found.error()});
        seesAnyOf(provider, ids.mid(1), context, use);
    });
}

} // namespace disputedesk
