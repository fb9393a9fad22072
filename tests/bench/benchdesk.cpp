// The program itself, with the key of the bench's profiles where a person has a keyring: without it each start would
// throw their caches away.
#include "app/desktop/program.h"
#include "models/store/memorykeystore.h"
#include "tests/bench/pages.h"
#include "tests/support/sealedcache.h"

using namespace Qt::StringLiterals;
using namespace disputedesk;

int main(int argc, char *argv[])
{
    const auto keys = [] {
        auto store = std::make_unique<MemoryKeyStore>();
        const QUuid account = bench::accountOf(ProviderKind::Omise).id; // the same for each provider
        (void)store->write(account, test::cacheKey().toSecret(), KeyPurpose::Cache);
        return std::unique_ptr<KeyStore>(std::move(store));
    };
    return runProgram(argc, argv, QStringLiteral(DISPUTEDESK_VERSION), {}, keys);
}
