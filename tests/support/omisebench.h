#pragma once

#include "models/providers/providerfactory.h"
#include "tests/support/fakenetwork.h"
#include "tests/support/waitfor.h"

#include <QFile>
#include <QTimeZone>

namespace disputedesk::test {

/// A file of tests/data/omise.
inline QByteArray omiseData(const char *name)
{
    QFile file(QStringLiteral(DISPUTEDESK_TEST_DATA "/omise/") + QLatin1StringView(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// An Omise test account whose client talks to a FakeNetwork, with a fixed clock and waits of milliseconds.
struct OmiseBench {
    const QDateTime now{QDate(2026, 3, 1), QTime(12, 0), QTimeZone::utc()};
    FakeNetwork network;
    Account account;
    ProviderOptions options;
    QByteArray key = "skey_test_5xuy4w91xqz7d1w9u0t";

    OmiseBench()
    {
        account.id = QUuid::createUuid();
        options.retryBase = std::chrono::milliseconds(1);
        options.maxTries = 2;
        options.clock = [this] { return now; };
    }
    std::unique_ptr<Provider> client() { return makeProvider(account, Secret(key), network, options); }
};

} // namespace disputedesk::test
