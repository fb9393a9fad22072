#pragma once

#include "models/providers/providerfactory.h"
#include "tests/support/fakenetwork.h"
#include "tests/support/waitfor.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTimeZone>

namespace disputedesk::test {

/// A file of tests/data/wooshpay or tests/data/stripe.
inline QByteArray familyData(ProviderKind kind, const char *name)
{
    const QLatin1StringView folder(kind == ProviderKind::Stripe ? "/stripe/" : "/wooshpay/");
    QFile file(QStringLiteral(DISPUTEDESK_TEST_DATA) + folder + QLatin1StringView(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The id in that folder's dispute.json, and of its receipt.
inline QString disputeId(ProviderKind kind)
{
    return kind == ProviderKind::Stripe ? QStringLiteral("du_1StripeDispute01") : QStringLiteral("dp_1WoosHPay0001");
}
inline QString receiptId(ProviderKind kind)
{
    return kind == ProviderKind::Stripe ? QStringLiteral("file_1SReceipt01") : QStringLiteral("file_1Receipt0002");
}

/// A WooshPay or Stripe test account whose client talks to a FakeNetwork, with a fixed clock and waits of milliseconds.
struct FamilyBench {
    const QDateTime now{QDate(2026, 3, 1), QTime(12, 0), QTimeZone::utc()};
    FakeNetwork network;
    Account account;
    ProviderOptions options;
    QByteArray key = "sk_test_5xuy4w91xqz7d1w9u0t";

    explicit FamilyBench(ProviderKind kind)
    {
        account.id = QUuid(QStringLiteral("{76543210-89ab-cdef-0123-456789abcdef}"));
        account.provider = kind;
        options.retryBase = std::chrono::milliseconds(1);
        options.maxTries = 2;
        options.clock = [this] { return now; };
    }
    QByteArray data(const char *name) const { return familyData(account.provider, name); }
    std::unique_ptr<Provider> client() { return makeProvider(account, Secret(key), network, options); }

    /// An intent that passes every check here.
    WriteIntent intent(WriteVerb verb) const
    {
        WriteIntent made;
        made.id = QUuid(QStringLiteral("{01234567-89ab-cdef-0123-456789abcdef}"));
        made.account = account.id;
        made.provider = account.provider;
        made.disputeId = disputeId(account.provider);
        made.verb = verb;
        made.seen.status = QStringLiteral("needs_response");
        made.confirmedAt = now;
        if (verb == WriteVerb::Respond || verb == WriteVerb::Stage) {
            made.evidence = evidenceJson(
                {{QStringLiteral("product_description"), QString::fromUtf8("Two pairs of boots, \"brown\" – ส่งแล้ว")},
                    {QStringLiteral("receipt"), receiptId(account.provider)}});
            made.metadata = R"({"order":"A-1002"})";
        }
        return made;
    }
};

/// An intent to upload `bytes`, which lie in a file of their own.
struct FamilyUpload {
    QTemporaryDir folder;
    WriteIntent intent;

    FamilyUpload(const FamilyBench &bench, const QByteArray &bytes)
        : intent(bench.intent(WriteVerb::UploadDocument))
    {
        intent.filePath = folder.filePath(QStringLiteral("copy"));
        QFile file(intent.filePath);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        intent.fileName = QStringLiteral("receipt.pdf");
        intent.fileKind = QStringLiteral("receipt");
        intent.fileSize = bytes.size();
        intent.fileSha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    }
};

} // namespace disputedesk::test
