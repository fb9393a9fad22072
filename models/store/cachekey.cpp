#include "models/store/cachekey.h"

#include "models/domain/asyncresult.h"

#include <QTimer>

#include <memory>
#include <utility>

namespace disputedesk {

void withCacheKey(KeyStore &keys, const QUuid &account, QObject *context, std::function<void(const CacheKey &)> use,
    std::chrono::milliseconds deadline)
{
    auto *const late = new QTimer(context);
    const auto given = std::make_shared<bool>(false);
    const auto give = [given, late, use = std::move(use)](const SealKey &key, bool kept) {
        if (std::exchange(*given, true))
            return;
        late->deleteLater();
        use({key, kept});
    };
    late->setSingleShot(true);
    QObject::connect(late, &QTimer::timeout, context, [give] { give(SealKey::random(), false); });
    late->start(deadline);
    whenDone(keys.read(account, KeyPurpose::Cache), context,
        [&keys, account, context, give](const StoreResult<Secret> &found) {
            if (found)
                if (const auto key = SealKey::fromSecret(*found))
                    return give(*key, true);
            const SealKey fresh = SealKey::random();
            if (!found && found.error().kind != ErrorKind::KeyMissing)
                return give(fresh, false);
            whenDone(keys.write(account, fresh.toSecret(), KeyPurpose::Cache), context,
                [give, fresh](const StoreResult<Done> &written) { give(fresh, bool(written)); });
        });
}

} // namespace disputedesk
